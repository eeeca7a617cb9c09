import type { ReadonlySignal } from "@preact/signals";
import { Unplug } from "lucide-preact";
import { graceLeft } from "../clock";
import type { Turn } from "../types";
import { durationText, type Speech, t } from "../words";
import "./technical-pause.css";

interface TechnicalPauseProps {
  readonly turn: Turn;
  readonly now: ReadonlySignal<number>;
}

/** Why the clock stands, and how long a lost line is waited for (TN7): the same on every page, and no word of whose fault. */
export function TechnicalPause({ turn, now }: TechnicalPauseProps) {
  return (
    <p class="technical-pause" data-testid="technical-pause" data-tone="warn">
      <Unplug aria-hidden="true" />
      <b>{t("technical-pause")}</b>
      <span data-testid="grace">{graceText(turn, now.value)}</span>
    </p>
  );
}

/** How long a lost line is waited for, in words. */
export function graceText(turn: Turn, nowMs: number, speech: Pick<Speech, "t" | "durationText"> = { t, durationText }) {
  const leftMs = graceLeft(turn, nowMs);
  if (leftMs === 0) return speech.t("grace-over");
  return speech.t("grace-left", { time: speech.durationText(Math.ceil(leftMs / 1000) * 1000) });
}
