import { useSignal } from "@preact/signals";
import { t, term } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";
import { LanguageField, TextField } from "./fields";

/** A delegation that just walked in: its name as it stands on its plate, until the secretariat has the others (LS22). */
export function WalkInSheet({ typed, onClose }: { typed: string; onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const known = directory.value;
  const name = useSignal(typed.trim());
  const kinds = [...new Set(Object.values(known?.delegations ?? {}).map((one) => one.kind))];
  const kind = useSignal(kinds[0] ?? "state_party");
  const language = useSignal(known?.meeting.floor_languages[0] ?? "en");
  const pending = useSignal(true);

  const add = async () => {
    const written = name.value.trim();
    const names = Object.fromEntries((known?.meeting.languages ?? ["en"]).map((code) => [code, written]));
    const delegation = { id: newId(written), kind: kind.value, names, of: names, language: language.value };
    if (!(await conductor.carryOut("add_delegation", { delegation, credentials_pending: pending.value }))) return;
    const { item } = view.peek().meeting;
    onClose();
    if (item !== undefined) {
      await conductor.carryOut("inscribe", { item, delegation: delegation.id, language: language.value });
    }
  };

  return (
    <Ask
      title={t("secretariat-walk-in-title")}
      confirm={t(view.value.meeting.item === undefined ? "secretariat-walk-in-add" : "secretariat-walk-in-inscribe")}
      disabled={name.value.trim() === ""}
      pending={conductor.isBusy("other")}
      testid="walk-in-sheet"
      onCancel={onClose}
      onConfirm={() => void add()}
    >
      <div class="form-grid">
        <TextField words="secretariat-name" value={name} testid="walk-in-name" />
        <label class="field">
          <span>{t("secretariat-class")}</span>
          <select
            value={kind.value}
            data-testid="walk-in-kind"
            onChange={(event) => {
              kind.value = event.currentTarget.value;
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {term("class", one)}
              </option>
            ))}
          </select>
        </label>
        <LanguageField value={language} />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={pending.value}
          data-testid="walk-in-pending"
          onChange={(event) => {
            pending.value = event.currentTarget.checked;
          }}
        />
        <span>{t("secretariat-walk-in-pending")}</span>
      </label>
    </Ask>
  );

  /** An id that nobody has: the name in plain letters, numbered where it is taken. */
  function newId(written: string): string {
    const plain = written
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
    const stem = plain || "delegation";
    const taken = known?.delegations ?? {};
    let id = stem;
    for (let n = 2; id in taken; n += 1) id = `${stem}-${n}`;
    return id;
  }
}
