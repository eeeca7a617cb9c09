import "./clock.css";
import { reading } from "../clock";
import { mayBeOld } from "../connection";
import type { Floor } from "../floor";
import type { Turn } from "../types";
import { clockText, durationText, t } from "../words";
import { toneOf } from "./tone";

interface ClockProps {
  readonly turn: Turn;
  /** The service's time, moving with the turn's own seconds, and the line; nothing else is drawn again when they do. */
  readonly floor: Pick<Floor, "now" | "line">;
  /** With "left of 3:00" beside it, or that nobody confirms it while the line is away. */
  readonly caption?: boolean | undefined;
  /** The wall may stand at 0:00 instead of counting up (TN5, a setting). */
  readonly hold?: boolean | undefined;
}

/**
 * The turn's clock: down to 0:00, then up with a plus. Its figures stand in a box as wide as the limit needs,
 * and the plus hangs before them: neither moves anything when it comes.
 */
export function Clock({ turn, floor, caption = false, hold = false }: ClockProps) {
  const { leftMs, light } = reading(turn, floor.now.value);
  const text = clockText(hold ? Math.max(0, leftMs) : leftMs);
  const over = text.startsWith("+");
  const figures = over ? text.slice(1) : text;
  const limit = durationText(turn.limit_ms);
  const unconfirmed = mayBeOld(floor.line.value);
  return (
    <span class="clock" data-testid="clock" data-light={light} data-tone={toneOf(light)} data-text={text}>
      <span class="clock-face" data-places={Math.max(limit.length, figures.length)}>
        {over && <span class="clock-plus">+</span>}
        <span class="clock-figures figures">{figures}</span>
      </span>
      {caption && (
        <span class="clock-caption" data-unconfirmed={unconfirmed}>
          {unconfirmed ? t("clock-unconfirmed") : t(over ? "over-limit" : "left-of", { limit })}
        </span>
      )}
    </span>
  );
}
