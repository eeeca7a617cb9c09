import { type Json, languageName, t } from "@rostrum/floor";
import { usePodium } from "../../chair/podium";
import { Amount } from "./Amount";
import { ClassOrder } from "./ClassOrder";
import { Minutes } from "./Minutes";
import { MotionSpeakers } from "./MotionSpeakers";
import type { Setting } from "./settings";
import { amounts, className, lengths, named } from "./values";

interface EditorProps {
  readonly setting: Setting;
  readonly value: Json | undefined;
  /** What it would be; undefined while what is typed can't be it. */
  readonly onDraft: (value: Json | undefined) => void;
}

/** The control that a setting is changed with. */
export function Editor({ setting, value, onDraft }: EditorProps) {
  const { directory } = usePodium();
  const { name, shape } = setting;
  const labelled = `setting-${name}`;
  switch (shape.kind) {
    case "flag":
      return (
        <input
          type="checkbox"
          class="setting-flag"
          aria-labelledby={labelled}
          checked={value === true}
          onChange={(event) => onDraft(event.currentTarget.checked)}
        />
      );
    case "length":
    case "count":
      return <Amount labelled={labelled} of={shape.kind} value={Number(value ?? 0)} onDraft={onDraft} />;
    case "choice":
    case "language": {
      const options = shape.kind === "choice" ? shape.options : (directory.value?.meeting.languages ?? []);
      return (
        <select
          class="setting-choice"
          aria-labelledby={labelled}
          value={String(value)}
          onChange={(event) => onDraft(event.currentTarget.value)}
        >
          {options.map((one) => (
            <option key={one} value={one}>
              {shape.kind === "language"
                ? languageName(one)
                : t(`setting-${name.replaceAll("_", "-")}-${one.replaceAll("_", "-")}`)}
            </option>
          ))}
        </select>
      );
    }
    case "classes":
      return <Classes labelled={labelled} value={named(value)} onDraft={onDraft} />;
    case "lengths":
    case "counts":
      return <Amounts setting={setting} value={amounts(value)} onDraft={onDraft} />;
    case "order":
      return <ClassOrder labelled={labelled} value={named(value)} onDraft={(order) => onDraft([...order])} />;
    case "motions":
      return <MotionSpeakers labelled={labelled} value={amounts(value)} onDraft={onDraft} />;
    case "minutes":
      return <Minutes labelled={labelled} value={lengths(value)} onDraft={(all) => onDraft([...all])} />;
  }
}

/** Some of the classes that the meeting's delegations have. */
function Classes({
  labelled,
  value,
  onDraft,
}: {
  labelled: string;
  value: readonly string[];
  onDraft: EditorProps["onDraft"];
}) {
  const { directory } = usePodium();
  const known = new Set([...Object.values(directory.value?.delegations ?? {}).map(({ kind }) => kind), ...value]);
  return (
    <fieldset class="setting-classes" aria-labelledby={labelled}>
      {[...known].map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={value.includes(name)}
            onChange={(event) =>
              onDraft(event.currentTarget.checked ? [...value, name] : value.filter((one) => one !== name))
            }
          />
          {className(name)}
        </label>
      ))}
    </fieldset>
  );
}

/** An amount for each class or language that the meeting has. */
function Amounts({
  setting,
  value,
  onDraft,
}: {
  setting: Setting;
  value: Readonly<Record<string, number>>;
  onDraft: EditorProps["onDraft"];
}) {
  const { directory } = usePodium();
  const { shape } = setting;
  if (shape.kind !== "lengths" && shape.kind !== "counts") return null;
  const usual =
    shape.by === "language"
      ? (directory.value?.meeting.floor_languages ?? [])
      : Object.values(directory.value?.delegations ?? {}).map(({ kind }) => kind);
  const names = [...new Set([...Object.keys(value), ...usual])];
  const without = (name: string) => Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
  return (
    <fieldset class="setting-amounts" aria-labelledby={`setting-${setting.name}`}>
      {names.map((name) => {
        const words = shape.by === "language" ? languageName(name) : className(name);
        return (
          <div key={name}>
            <span aria-hidden="true">{words}</span>
            <Amount
              labelled=""
              words={words}
              of={shape.kind === "lengths" ? "length" : "count"}
              value={value[name]}
              onNone={() => onDraft(without(name))}
              onDraft={(amount) => onDraft(amount === undefined ? undefined : { ...value, [name]: amount })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
