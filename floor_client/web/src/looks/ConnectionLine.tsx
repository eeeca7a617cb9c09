import type { ReadonlySignal } from "@preact/signals";
import { type Line, localNow } from "../connection";
import { t } from "../words";
import "./connection.css";
import type { Tone } from "./tone";

interface ConnectionLineProps {
  readonly line: Line;
  /** Read while the line is in doubt, to count its silence. */
  readonly now: ReadonlySignal<number>;
}

/**
 * The thin line at the head of every page: whole while live, broken while not, with words as soon as it matters.
 * When the line is lost the page greys what may be old by `data-stale` on its root; the clock goes on.
 */
export function ConnectionLine({ line, now }: ConnectionLineProps) {
  return (
    <div class="connection" data-testid="link-state" data-state={line.state} data-tone={toneOf(line)} role="status">
      <span class="connection-line" aria-hidden="true" />
      <span class={line.state === "live" ? "unseen" : "connection-label"}>{lineText(line, now)}</span>
    </div>
  );
}

/** The line in words: what it means for the reader. */
function lineText(line: Line, now: ReadonlySignal<number>): string {
  switch (line.state) {
    case "connecting":
    case "live":
      return t(`line-${line.state}`);
    case "doubtful":
      // Read so that the seconds go on.
      now.value;
      return t("line-doubtful", { seconds: Math.max(0, Math.floor((localNow() - line.sinceMs) / 1000)) });
    case "lost":
      return t(line.offline ? "line-offline" : "line-lost");
    case "ended":
      if (line.code === 4502) return t("line-unknown");
      if (line.code === 4503) return t("line-revoked");
      if (line.code === 4504) return t("line-expired");
      return t("line-ended", { reason: line.reason });
  }
}

function toneOf(line: Line): Tone {
  switch (line.state) {
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
