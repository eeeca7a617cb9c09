import { useSignal } from "@preact/signals";
import { type Answer, delegationName, entryOf, Refused, t, term, timeText } from "@rostrum/floor";
import { Dialog } from "@rostrum/floor/looks";
import { whyBefore } from "@rostrum/floor/office";
import { useEffect } from "preact/hooks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

interface Move {
  readonly at_ms: number;
  readonly by: string;
  readonly rule: string;
}

/** Another entry of the same list that was called. */
interface Called {
  readonly entry: string;
  readonly delegation: string;
}

/** Why an entry stands where it stands: the rule, the key it was ordered by, and each move since (LS15). */
export function Why({ entry, onClose }: { entry: string; onClose: () => void }) {
  const { view, directory, floor } = usePodium();
  const answer = useSignal<Answer | null>(null);
  const failed = useSignal("");
  useEffect(() => {
    floor.ask({ kind: "why", entry }).then(
      (told) => {
        answer.value = told;
      },
      (error: Error) => {
        failed.value = error.message;
      },
    );
  }, [entry]);
  // One that was called is on no list any more; the answer names it.
  const delegation = entryOf(view.value, entry)?.delegation ?? answer.value?.delegation;
  const title =
    typeof delegation === "string"
      ? t("chair-why", { name: delegationName(directory.value, delegation) })
      : t("chair-why-short");
  return (
    <Dialog title={title} onClose={onClose} testid="why">
      <div class="why" aria-busy={answer.value === null && failed.value === ""}>
        {failed.value !== "" && <p data-tone="warn">{failed.value}</p>}
        {answer.value && <Reasons answer={answer.value} />}
        {answer.value && <Before entry={entry} called={(answer.value.called ?? []) as unknown as readonly Called[]} />}
      </div>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}

function Reasons({ answer }: { answer: Answer }) {
  const { view } = usePodium();
  const zone = view.value.meeting.timezone;
  const text = (key: string) => (typeof answer[key] === "string" ? (answer[key] as string) : undefined);
  const number = (key: string) => (typeof answer[key] === "number" ? (answer[key] as number) : undefined);
  // The class and the policy placed it on arrival, also where it was moved since.
  const placed = text("rule") === "LS7" ? "LS4" : text("rule");
  const moves = (Array.isArray(answer.moves) ? answer.moves : []) as unknown as readonly Move[];
  const arrived = number("arrived_ms");
  return (
    <ul class="why-reasons">
      {text("class") && (
        <Reason rule={placed}>{t("chair-why-class", { class: term("class", text("class") ?? "") })}</Reason>
      )}
      {text("policy") && (
        <Reason rule={placed}>{t("chair-why-policy", { policy: term("policy", text("policy") ?? "") })}</Reason>
      )}
      {arrived !== undefined && (
        <Reason rule="LS5">
          {t("chair-why-arrived", { time: timeText(arrived, zone), n: number("arrival") ?? 0 })}
        </Reason>
      )}
      {moves.map((move) => (
        <Reason key={move.at_ms} rule={move.rule}>
          {t("chair-why-moved", { by: term("role", move.by), time: timeText(move.at_ms, zone) })}
        </Reason>
      ))}
      {moves.length === 0 && <Reason>{t("chair-why-not-moved")}</Reason>}
    </ul>
  );
}

/** Why another one was called before this one, or after it, as the record tells it (LS15). */
function Before({ entry, called }: { entry: string; called: readonly Called[] }) {
  const { directory } = usePodium();
  const chosen = useSignal("");
  const told = useSignal<readonly string[]>([]);
  if (called.length === 0) return null;
  const ask = async (other: string) => {
    chosen.value = other;
    told.value = [];
    if (other === "") return;
    const sentences = await whyBefore(other, entry).then(
      (answer) => answer.sentences,
      (error) => [error instanceof Refused ? error.message : t("documents-no-line")],
    );
    // What was chosen since has an answer of its own.
    if (chosen.value === other) told.value = sentences;
  };
  return (
    <>
      <label class="field">
        <span>{t("chair-why-before")}</span>
        <select value={chosen.value} data-testid="why-before" onChange={(event) => void ask(event.currentTarget.value)}>
          <option value="">{t("chair-why-whom")}</option>
          {called.map((other) => (
            <option key={other.entry} value={other.entry}>
              {delegationName(directory.value, other.delegation)}
            </option>
          ))}
        </select>
      </label>
      <ul class="why-reasons" aria-live="polite" data-testid="why-told">
        {told.value.map((sentence) => (
          <Reason key={sentence}>{sentence}</Reason>
        ))}
      </ul>
    </>
  );
}

function Reason({ rule, children }: { rule?: string | undefined; children: string }) {
  return (
    <li class="why-reason">
      <span>{children}</span>
      {rule && <span class="notice-rule">{rule}</span>}
    </li>
  );
}
