import type { ReadonlySignal } from "@preact/signals";
import "./bar.css";
import { reading } from "../clock";
import type { Turn } from "../types";
import { toneOf } from "./tone";

/** How much of the turn is used, with a mark where amber begins. Decoration beside the clock: not read out. */
export function Bar({ turn, now }: { turn: Turn; now: ReadonlySignal<number> }) {
  const { fraction, light } = reading(turn, now.value);
  const warn = Math.max(0, 1 - turn.warn_ms / Math.max(1, turn.limit_ms)) * 100;
  return (
    <span class="bar" data-tone={toneOf(light)} aria-hidden="true">
      <span class="bar-used" style={{ inlineSize: `${fraction * 100}%` }} />
      {turn.warn_ms < turn.limit_ms && <span class="bar-warn" style={{ insetInlineStart: `${warn}%` }} />}
    </span>
  );
}
