import type { ReadonlySignal } from "@preact/signals";
import { timeText } from "@rostrum/floor";
import "./break.css";
import { Both, type Shown } from "./Wall";

/** Nobody has the floor: what the meeting is doing, in both languages, and the time where the clock would be. */
export function Break({ view, directory, pair, now }: Shown & { now: ReadonlySignal<number> }) {
  const { meeting, proposal, sitting } = view;
  if (meeting.display !== undefined) return <Instead pair={pair} mode={meeting.display} />;
  const planned = Object.values(directory?.sittings ?? {})
    .map((each) => each.starts_ms)
    .filter((at) => at > now.value)
    .sort((a, b) => a - b)[0];
  const at = meeting.phase === "suspended" ? meeting.until_ms : meeting.phase === "open" ? undefined : planned;
  return (
    <main class="wall-break" data-testid="plate" data-tone="calm">
      <div class="wall-says" data-testid="turn-state">
        <Both pair={pair} tag="h1" text={(speech) => speech.t(`display-phase-${meeting.phase}`)} />
      </div>
      {at !== undefined && (
        <p class="wall-until">
          <Both
            pair={pair}
            text={(speech) =>
              meeting.phase === "suspended"
                ? speech.t("display-until", { time: speech.timeText(at, meeting.timezone) })
                : speech.momentText(at, meeting.timezone)
            }
          />
        </p>
      )}
      {proposal && (
        <div class="wall-proposal" data-testid="proposal">
          <p class="wall-proposed">
            <Both pair={pair} text={(speech) => speech.t("display-proposal")} />
          </p>
          <p dir="auto">{proposal.text}</p>
        </div>
      )}
      {meeting.phase === "open" && sitting && !proposal && (
        <p class="wall-hour figures" aria-hidden="true">
          {timeText(now.value, meeting.timezone)}
        </p>
      )}
    </main>
  );
}

/** A ceremony, a minute of silence, a private sitting: said once, large, and nothing else (MT8). */
function Instead({ pair, mode }: Pick<Shown, "pair"> & { mode: string }) {
  return (
    <main class="wall-break" data-testid="plate" data-tone="calm" data-display={mode}>
      <div class="wall-says" data-testid="turn-state">
        <Both pair={pair} tag="h1" text={(speech) => speech.t(`display-instead-${mode}`)} />
      </div>
    </main>
  );
}
