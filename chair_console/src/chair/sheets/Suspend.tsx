import { useSignal } from "@preact/signals";
import { t, timeText } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { TurnAtBreak } from "./TurnAtBreak";

const MINUTE = 60_000;
const LENGTHS = [5, 10, 15, 30, 60] as const;

/** Suspends the sitting, for a time if it is known; a running turn is kept or ended (MT3). */
export function Suspend({ onClose }: { onClose: () => void }) {
  const { view, floor, conductor } = usePodium();
  const keep = useSignal(true);
  const minutes = useSignal(0);
  const until = minutes.value === 0 ? undefined : roundUp(floor.serverNow() + minutes.value * MINUTE);
  return (
    <Ask
      title={t("chair-suspend-title")}
      confirm={t("chair-suspend-do")}
      pending={conductor.isBusy("sitting")}
      testid="suspend"
      onCancel={onClose}
      onConfirm={() => void conductor.suspend(keep.value ? "keep" : "end", until).then((done) => done && onClose())}
    >
      <label class="field">
        <span>{t("chair-for-how-long")}</span>
        <select
          value={minutes.value}
          data-testid="suspend-length"
          onChange={(event) => {
            minutes.value = Number(event.currentTarget.value);
          }}
        >
          <option value={0}>{t("chair-no-time-said")}</option>
          {LENGTHS.map((n) => (
            <option key={n} value={n}>
              {t("chair-minutes-until", {
                n,
                time: timeText(roundUp(floor.serverNow() + n * MINUTE), view.value.meeting.timezone),
              })}
            </option>
          ))}
        </select>
      </label>
      <TurnAtBreak keep={keep} />
      <p class="say">
        {until === undefined
          ? t("script-suspend")
          : t("script-suspend-until", { time: timeText(until, view.value.meeting.timezone) })}
      </p>
    </Ask>
  );
}

/** To a whole minute, as it would be said aloud. */
function roundUp(at: number): number {
  return Math.ceil(at / MINUTE) * MINUTE;
}
