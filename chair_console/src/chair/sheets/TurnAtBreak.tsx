import type { Signal } from "@preact/signals";
import { delegationName, t } from "@rostrum/floor";
import { usePodium } from "../podium";

/** What becomes of the turn that runs when the sitting stops: kept with the time left, or ended (MT3); `first` on its sheet or not. */
export function TurnAtBreak({ keep, first = false }: { keep: Signal<boolean>; first?: boolean }) {
  const { view, directory } = usePodium();
  const { turn } = view.value;
  if (turn === undefined) return null;
  const name = delegationName(directory.value, turn.delegation);
  const choice = (value: boolean, words: string, testid: string) => (
    <label class="check">
      <input
        type="radio"
        name="turn-at-break"
        data-testid={testid}
        checked={keep.value === value}
        autofocus={first && keep.peek() === value}
        onChange={() => {
          keep.value = value;
        }}
      />
      <span>{t(words, { name })}</span>
    </label>
  );
  return (
    <fieldset class="choices">
      <legend class="unseen">{name}</legend>
      {choice(true, "chair-keep-turn", "turn-keep")}
      {choice(false, "chair-end-turn", "turn-end")}
    </fieldset>
  );
}
