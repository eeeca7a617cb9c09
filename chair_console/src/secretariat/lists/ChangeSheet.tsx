import { useSignal } from "@preact/signals";
import { type Attendance, delegationName, type Entry, entryOf, type FieldsOf, nameOf, t } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { functionsOf, speakerTyped } from "@rostrum/floor/speakers";
import { usePodium } from "../../chair/podium";
import { AttendanceField, KindField, LanguageField, TextField } from "./fields";

const USUAL_FACTOR = 1_000;

/** Changes an entry after its inscription: language, kind, from where, who speaks; it keeps its place (LS2, LS10). */
export function ChangeSheet({ entry: id, onClose }: { entry: string; onClose: () => void }) {
  const { view } = usePodium();
  const entry = entryOf(view.value, id);
  return entry ? <Form id={id} entry={entry} onClose={onClose} /> : null;
}

function Form({ id, entry, onClose }: { id: string; entry: Entry; onClose: () => void }) {
  const { directory, conductor } = usePodium();
  const language = useSignal(entry.language);
  const kind = useSignal(entry.kind);
  const attendance = useSignal<Attendance>(entry.attendance);
  const speaker = useSignal(entry.speaker?.name ?? "");
  const position = useSignal(nameOf(entry.speaker?.function));
  const factor = useSignal("");
  const name = delegationName(directory.value, entry.delegation);

  const save = async () => {
    const changed = changes();
    if (Object.keys(changed).length > 1 && !(await conductor.carryOut("change_entry", changed))) return;
    if (speakerChanged() && !(await conductor.carryOut("name_speaker", named()))) return;
    onClose();
  };

  return (
    <Ask
      title={t("secretariat-change-title", { name })}
      confirm={t("secretariat-save")}
      pending={conductor.isBusy("other")}
      testid="change"
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div class="form-grid">
        <LanguageField value={language} />
        <KindField value={kind} />
        <AttendanceField value={attendance} />
        <label class="field">
          <span>{t("secretariat-time-factor")}</span>
          <select
            value={factor.value}
            data-testid="change-factor"
            onChange={(event) => {
              factor.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("secretariat-time-factor-same")}</option>
            <option value={`${USUAL_FACTOR}`}>{t("secretariat-time-factor-none")}</option>
            <option value="1500">{t("secretariat-time-factor-half")}</option>
            <option value="2000">{t("secretariat-time-factor-double")}</option>
          </select>
        </label>
        <TextField words="secretariat-speaker" value={speaker} testid="change-speaker" />
        <TextField words="secretariat-function" value={position} testid="change-function" />
      </div>
    </Ask>
  );

  function changes(): FieldsOf<"change_entry"> {
    return {
      entry: id,
      ...(language.value !== entry.language && { language: language.value }),
      ...(kind.value !== entry.kind && { entry_kind: kind.value }),
      ...(attendance.value !== entry.attendance && { attendance: attendance.value }),
      ...(factor.value !== "" && { time_factor: Number(factor.value) }),
    };
  }

  function speakerChanged(): boolean {
    return speaker.value !== (entry.speaker?.name ?? "") || position.value !== nameOf(entry.speaker?.function);
  }

  function named(): FieldsOf<"name_speaker"> {
    const known = [entry.speaker?.function, ...functionsOf(directory.value, entry.delegation)];
    const who = speakerTyped(speaker.value, position.value, known);
    return { entry: id, ...(who && { speaker: who }) };
  }
}
