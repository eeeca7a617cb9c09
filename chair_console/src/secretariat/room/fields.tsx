/** The fields of a room's bar: to search by a few letters, and to choose one of some. */
import type { Signal } from "@preact/signals";
import { t } from "@rostrum/floor";

interface SearchFieldProps {
  readonly words: string;
  readonly value: Signal<string>;
  readonly testid: string;
  /** What was understood of it, in the place of the words. */
  readonly understood?: string | undefined;
}

export function SearchField({ words, value, testid, understood }: SearchFieldProps) {
  return (
    <label class="room-field">
      <span aria-live="polite">{understood ?? t(words)}</span>
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
  /** What the empty choice means: "all", "without end". */
  readonly none: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

export function Choice({ words, value, testid, none, options }: ChoiceProps) {
  return (
    <label class="room-field">
      <span>{t(words)}</span>
      <select
        value={value.value}
        data-testid={testid}
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        <option value="">{t(none)}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
