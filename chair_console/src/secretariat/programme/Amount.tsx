import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { lengthOf, lengthText } from "../room/lengths";

export interface AmountProps {
  readonly labelled: string;
  readonly of: "length" | "count";
  readonly value: number | undefined;
  readonly onDraft: (value: number | undefined) => void;
  /** Left empty it is none. */
  readonly onNone?: (() => void) | undefined;
  readonly words?: string | undefined;
}

/** A length of time as "m:ss", or a number; what is typed stays as it is until it is one. */
export function Amount({ labelled, of, value, onDraft, onNone, words }: AmountProps) {
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
