import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Line, localNow } from "../connection";
import type { Floor } from "../floor";
import { t } from "../words";
import "./connection.css";
import type { Tone } from "./tone";

/** What the line that isn't whole says just now. */
const word = signal<{ readonly tone: Tone; readonly text: string } | null>(null);

/** The same over an open sheet, behind which the page is dim, and silent for screen readers. */
export function LineOverSheet() {
  return (
    <div class="connection" role="status" data-tone={word.value?.tone}>
      {word.value && <span class="connection-label">{word.value.text}</span>}
    </div>
  );
}

/**
 * The thin line at the head of every page: whole while live, broken while not, with words as soon as it matters.
 * When the line is lost the page greys what may be old by `data-stale` on its root; the clock goes on.
 * While the line is live and the record is away, it says so: everything shown is right, and nothing is accepted.
 * In a trial without safeguards a quiet band above says that, for as long as it is so.
 */
export function ConnectionLine({ floor }: { readonly floor: Floor }) {
  const line = floor.line.value;
  const away = line.state === "live" && floor.live.value.record === "away";
  const whole = line.state === "live" && !away;
  const tone: Tone = away ? "warn" : toneOf(line);
  const text = away ? awayText(floor) : lineText(line, floor);
  useEffect(() => {
    word.value = whole ? null : { tone, text };
  }, [whole, tone, text]);
  return (
    <>
      {floor.unsafe.value && (
        <p class="trial" data-testid="unsafe">
          {t("unsafe")}
        </p>
      )}
      <div
        class="connection"
        data-testid="link-state"
        data-state={line.state}
        data-record={away ? "away" : undefined}
        data-whole={whole}
        data-tone={tone}
        role="status"
      >
        <span class="connection-line" aria-hidden="true" />
        <span class={whole ? "unseen" : "connection-label"}>{text}</span>
      </div>
    </>
  );
}

/** Why nothing is accepted; and that what the reader has done last is still open, where it is. */
function awayText(floor: Floor): string {
  const open = floor.underway.value.some((one) => one.state === "pending");
  return t(open ? "record-away-pending" : "record-away");
}

/** The line in words: what it means for the reader. */
function lineText(line: Line, floor: Floor): string {
  switch (line.state) {
    case "connecting":
    case "live":
      return t(`line-${line.state}`);
    case "doubtful":
      // Read so that the seconds go on.
      floor.now.value;
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
