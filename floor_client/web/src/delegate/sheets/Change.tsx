import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Button, Dialog } from "../../looks";
import { functionsOf, speakerTyped } from "../../speakers";
import type { Attendance, OwnEntry, Speaker } from "../../types";
import { nameOf, t, term } from "../../words";
import { Choice } from "../Choice";
import { attempt, isUnderway, useDesk } from "../context";

/** What was typed, by entry: kept while the sheet is closed and while the line is away. */
const typed = signal<Readonly<Record<string, { readonly name: string; readonly function: string }>>>({});

/** Change our request: the language, from where, and who speaks; it keeps its place (LS2, LS10). */
export function Change({ id, entry, onClose }: { id: string; entry: OwnEntry; onClose: () => void }) {
  const { floor, own, directory } = useDesk();
  const [language, setLanguage] = useState(entry.language);
  const [attendance, setAttendance] = useState<Attendance>(entry.attendance);
  const { floor_languages } = directory.value.meeting;
  const speaker = typed.value[id] ?? { name: entry.speaker?.name ?? "", function: nameOf(entry.speaker?.function) };
  const type = (fields: Partial<typeof speaker>) => {
    typed.value = { ...typed.value, [id]: { ...speaker, ...fields } };
  };
  const pending = isUnderway(floor, "change_entry") || isUnderway(floor, "name_speaker");

  const send = async () => {
    const changes = {
      ...(language !== entry.language && { language }),
      ...(attendance !== entry.attendance && { attendance }),
    };
    const changed =
      Object.keys(changes).length === 0 || (await attempt(() => floor.do("change_entry", { entry: id, ...changes })));
    const named = !changed || sameSpeaker(entry.speaker, speaker) || (await name());
    if (changed && named) {
      const { [id]: _, ...others } = typed.value;
      typed.value = others;
    }
    onClose();
  };
  const name = () => {
    const known = [entry.speaker?.function, ...functionsOf(directory.value, own.value.delegation)];
    const named = speakerTyped(speaker.name, speaker.function, known);
    return attempt(() => floor.do("name_speaker", { entry: id, ...(named && { speaker: named }) }));
  };

  return (
    <Dialog title={t("delegate-change")} onClose={onClose} testid="change">
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Choice
          testid="change"
          legend={t("delegate-ask-language")}
          name="language"
          value={language}
          options={floor_languages.map((code) => [code, term("language", code)])}
          onChange={setLanguage}
        />
        <Choice
          testid="change"
          legend={t("delegate-ask-where")}
          name="attendance"
          value={attendance}
          options={[
            ["room", t("delegate-ask-room")],
            ["remote", t("delegate-ask-remote")],
          ]}
          onChange={(where) => setAttendance(where as Attendance)}
        />
        <Text
          label={t("delegate-speaker")}
          testid="change-name"
          value={speaker.name}
          onInput={(value) => type({ name: value })}
        />
        <Text
          label={t("delegate-speaker-function")}
          testid="change-function"
          value={speaker.function}
          onInput={(value) => type({ function: value })}
        />
        <div class="ask-acts">
          <Button size="large" kind="quiet" onPress={onClose} testid="change-cancel">
            {t("cancel")}
          </Button>
          <Button size="large" kind="main" testid="change-send" pending={pending} onPress={() => void send()}>
            {t("delegate-change-send")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface TextProps {
  readonly label: string;
  readonly testid: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Text({ label, testid, value, onInput }: TextProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={200}
        autocomplete="off"
        dir="auto"
        data-testid={testid}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

function sameSpeaker(known: Speaker | undefined, typedIn: { name: string; function: string }): boolean {
  const named = speakerTyped(typedIn.name, typedIn.function);
  return named?.name === known?.name && nameOf(named?.function) === nameOf(known?.function);
}
