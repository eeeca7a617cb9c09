/** The fields of a room's bar: to search by a few letters, and to choose one of some. */
import type { Signal } from "@preact/signals";
import { t } from "@rostrum/floor";

interface SearchFieldProps {
  readonly words: string;
  readonly value: Signal<string>;
  readonly testid: string;
  /** What was understood of it, after the words. */
  readonly understood?: string | undefined;
}

export function SearchField({ words, value, testid, understood }: SearchFieldProps) {
  return (
    <label class="room-field">
      <span aria-live="polite">
        {t(words)} {understood !== undefined && <b>{understood}</b>}
      </span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        data-testid={testid}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly value: Signal<string>;
  readonly testid: string;
  /** What the empty choice means, if there is one: "all", "without end". */
  readonly none?: string;
  /** What stands for the choice until one is made. */
  readonly shown?: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

export function Choice({ words, value, testid, none, shown = value.value, options }: ChoiceProps) {
  return (
    <label class="room-field">
      <span>{t(words)}</span>
      <select
        value={shown}
        data-testid={testid}
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        {none !== undefined && <option value="">{t(none)}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
