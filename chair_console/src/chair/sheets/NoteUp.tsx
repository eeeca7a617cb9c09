import { useSignal } from "@preact/signals";
import { type Directory, delegationName, t, type View } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import type { Conductor } from "../conductor";
import { usePodium } from "../podium";

const KINDS = [
  "point",
  "reply",
  "objection",
  "appeal",
  "suspend_sitting",
  "adjourn_sitting",
  "adjourn_debate",
  "close_debate",
] as const;
type Kind = (typeof KINDS)[number];

/** A nameplate is up in the hall, and not to speak: what it is for, and whose it is, noted by the podium. */
export function NoteUp() {
  const { view, directory, conductor } = usePodium();
  const kind = useSignal<Kind>("point");
  const delegation = useSignal("");
  const kinds = KINDS.filter((one) => isPossible(one, view.value));
  return (
    <form
      class="note-up"
      onSubmit={(event) => {
        event.preventDefault();
        void note(conductor, kind.value, delegation.value);
      }}
    >
      <label class="field">
        <span>{t("chair-note-up")}</span>
        <select
          data-testid="note-kind"
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value as Kind;
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`chair-note-${one.replace("_", "-")}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("chair-note-whose")}</span>
        <select
          data-testid="note-delegation"
          value={delegation.value}
          onChange={(event) => {
            delegation.value = event.currentTarget.value;
          }}
        >
          <option value="">{t("chair-note-whom")}</option>
          {byName(directory.value).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button
        testid="note-do"
        disabled={delegation.value === ""}
        onPress={() => void note(conductor, kind.value, delegation.value)}
      >
        {t("chair-note-do")}
      </Button>
    </form>
  );
}

/** An objection needs a proposal, an appeal a ruling. */
function isPossible(kind: Kind, view: View): boolean {
  switch (kind) {
    case "objection":
      return view.proposal !== undefined;
    case "appeal":
      return view.ruled !== undefined;
    default:
      return true;
  }
}

async function note(conductor: Conductor, kind: Kind, delegation: string): Promise<void> {
  if (delegation === "") return;
  const { proposal, ruled } = conductor.view ?? {};
  switch (kind) {
    case "point":
      if (await conductor.carryOut("raise_point", { delegation })) conductor.sheet.value = null;
      return;
    case "reply":
      await conductor.carryOut("request_reply", { delegation });
      return;
    case "objection":
      if (proposal) await conductor.carryOut("object", { proposal: proposal.id, delegation });
      return;
    case "appeal":
      if (ruled !== undefined) await conductor.carryOut("appeal_ruling", { point: ruled, delegation });
      return;
    default:
      await conductor.carryOut("put_motion", { motion: kind, delegation });
  }
}

function byName(directory: Directory | null): [string, string][] {
  const named = Object.keys(directory?.delegations ?? {}).map((id): [string, string] => [
    id,
    delegationName(directory, id),
  ]);
  return named.sort(([, one], [, other]) => one.localeCompare(other));
}
