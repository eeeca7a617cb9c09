import "./connection.css";
import { t } from "../words";
import type { Tone } from "./tone";

/** As the connection says it: `doubtful` is a heartbeat missed, `ended` a line that won't come back by itself. */
export type LinkState = "connecting" | "live" | "doubtful" | "lost" | "ended";

/**
 * The thin line at the head of every page: whole while live, broken while not, with words as soon as it matters.
 * When the line is lost the page greys what may be old by `data-stale` on its root; the clock goes on.
 */
export function ConnectionLine({ state }: { state: LinkState }) {
  return (
    <div class="connection" data-testid="link-state" data-state={state} data-tone={toneOf(state)} role="status">
      <span class="connection-line" aria-hidden="true" />
      <span class={state === "live" ? "unseen" : "connection-label"}>{t(`looks-line-${state}`)}</span>
    </div>
  );
}

function toneOf(state: LinkState): Tone {
  switch (state) {
    case "live":
      return "go";
    case "connecting":
      return "calm";
    case "doubtful":
    case "lost":
      return "warn";
    case "ended":
      return "stop";
  }
}
