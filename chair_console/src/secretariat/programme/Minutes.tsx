import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { Plus, X } from "lucide-preact";
import { lengthText } from "../room/lengths";
import { MINUTE, minutesOf } from "./whole-minutes";

interface MinutesProps {
  readonly labelled: string;
  readonly value: readonly number[];
  readonly onDraft: (value: readonly number[]) => void;
}

/** A short list of lengths of time, the longest first: each can be taken out, and minutes added. */
export function Minutes({ labelled, value, onDraft }: MinutesProps) {
  const typed = useSignal("");
  const minutes = minutesOf(typed.value);
  const fits = !Number.isNaN(minutes) && !value.includes(minutes * MINUTE);
  const add = () => {
    if (!fits) return;
    onDraft([...value, minutes * MINUTE].sort((one, other) => other - one));
    typed.value = "";
  };
  return (
    <fieldset class="setting-minutes" aria-labelledby={labelled}>
      {value.map((ms) => (
        <span key={ms} class="setting-minute" data-testid="minutes" data-ms={ms}>
          {lengthWords(ms)}
          <Button
            kind="icon"
            size="small"
            label={t("setting-take-out", { name: lengthWords(ms) })}
            testid={`out-${ms}`}
            onPress={() => onDraft(value.filter((one) => one !== ms))}
          >
            <X aria-hidden="true" />
          </Button>
        </span>
      ))}
      <span class="setting-minute-add">
        <input
          type="text"
          class="setting-amount figures"
          inputMode="numeric"
          autocomplete="off"
          aria-label={t("setting-minutes-add")}
          placeholder={t("setting-minutes-unit")}
          aria-invalid={typed.value.trim() !== "" && !fits}
          data-testid="minutes-typed"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") add();
          }}
        />
        <Button
          kind="icon"
          size="small"
          label={t("setting-minutes-add")}
          disabled={!fits}
          testid="minutes-add"
          onPress={add}
        >
          <Plus aria-hidden="true" />
        </Button>
      </span>
    </fieldset>
  );
}

/** "30 minutes", and "1:30" where it isn't whole minutes. */
function lengthWords(ms: number): string {
  return ms % MINUTE === 0 ? t("setting-minutes", { n: ms / MINUTE }) : lengthText(ms);
}
