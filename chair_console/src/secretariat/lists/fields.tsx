/** The fields of the sheets about an entry, each with its choices from the meeting. */
import type { Signal } from "@preact/signals";
import { type Attendance, languageName, t, term } from "@rostrum/floor";
import { usePodium } from "../../chair/podium";

/** What an entry can be for; a right of reply is asked for and granted, never inscribed (RR1). */
export const KINDS = ["statement", "group_statement", "presentation", "comment", "reply"] as const;

export function LanguageField({ value }: { value: Signal<string> }) {
  const { directory } = usePodium();
  const spoken = directory.value?.meeting.floor_languages ?? [value.value];
  return (
    <label class="field">
      <span>{t("secretariat-language")}</span>
      <select
        value={value.value}
        data-testid="field-language"
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        {spoken.map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function KindField({ value }: { value: Signal<string> }) {
  return (
    <label class="field">
      <span>{t("secretariat-kind")}</span>
      <select
        value={value.value}
        data-testid="field-kind"
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {term("kind", kind)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function AttendanceField({ value }: { value: Signal<Attendance> }) {
  return (
    <label class="field">
      <span>{t("secretariat-attendance")}</span>
      <select
        value={value.value}
        data-testid="field-attendance"
        onChange={(event) => {
          value.value = event.currentTarget.value as Attendance;
        }}
      >
        {(["room", "remote"] as const).map((place) => (
          <option key={place} value={place}>
            {term("attendance", place)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextFieldProps {
  readonly words: string;
  readonly value: Signal<string>;
  readonly testid: string;
  readonly hint?: string;
}

export function TextField({ words, value, testid, hint }: TextFieldProps) {
  return (
    <label class="field">
      <span>{t(words)}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={200}
        placeholder={hint}
        value={value.value}
        data-testid={testid}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
