import { useSignal } from "@preact/signals";
import { durationText, type Json, languageName, t, term } from "@rostrum/floor";
import { usePodium } from "../../chair/podium";
import { lengthOf, lengthText } from "../room/lengths";
import type { Setting } from "./settings";

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
    case "fixed":
      return (
        <p class="quiet" title={t("office-setting-fixed")}>
          {fixedText(value)}
        </p>
      );
  }
}

interface AmountProps {
  readonly labelled: string;
  readonly of: "length" | "count";
  readonly value: number | undefined;
  readonly onDraft: (value: number | undefined) => void;
  /** Left empty it is none. */
  readonly onNone?: (() => void) | undefined;
  readonly words?: string | undefined;
}

/** A length of time as "m:ss", or a number; what is typed stays as it is until it is one. */
function Amount({ labelled, of, value, onDraft, onNone, words }: AmountProps) {
  const text = (one: number | undefined) => (one === undefined ? "" : of === "length" ? lengthText(one) : String(one));
  const typed = useSignal<string | null>(null);
  // What somebody else has set meanwhile is shown, once nothing is typed any more.
  const shown = typed.value !== null && read(typed.value) !== value ? typed.value : text(value);
  return (
    <input
      type="text"
      class="setting-amount figures"
      inputMode={of === "count" ? "numeric" : "text"}
      autocomplete="off"
      title={of === "length" ? t("office-setting-seconds") : undefined}
      {...(words === undefined ? { "aria-labelledby": labelled } : { "aria-label": words })}
      aria-invalid={shown !== "" && Number.isNaN(read(shown))}
      value={shown}
      onInput={(event) => {
        typed.value = event.currentTarget.value;
        const amount = read(typed.value);
        if (typed.value.trim() === "" && onNone) onNone();
        else onDraft(Number.isNaN(amount) ? undefined : amount);
      }}
    />
  );

  function read(written: string): number {
    return of === "length" ? lengthOf(written) : /^\s*\d+\s*$/.test(written) ? Number(written) : Number.NaN;
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

/** A class, or a kind of entry that has a limit of its own. */
function className(name: string): string {
  const kind = term("kind", name);
  return kind === name ? term("class", name) : kind;
}

function named(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function amounts(value: Json | undefined): Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === "number"),
  );
}

/** A list in its order: classes by their names, lengths of time as such. */
function fixedText(value: Json | undefined): string {
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === "number" ? durationText(one) : className(String(one)))).join(" · ");
  }
  return Object.entries(amounts(value))
    .map(([name, amount]) => `${name.replaceAll("_", " ")}: ${amount}`)
    .join(" · ");
}
