/**
 * Which text stands beside the console.
 *
 * By itself it is that of the speaker on air; where that one handed in none, the next one that there is, which must
 * not be taken for what is heard. A text opened by hand stays until it is closed, so that nothing moves under the
 * eyes of whoever prepares it; once its speaker is on air it follows the floor again.
 */
import type { View } from "../types";
import { inOrder } from "../view";

/** How many entries ahead a text is looked for by itself. */
export const AHEAD = 5;

export interface Beside {
  readonly entry: string;
  readonly delegation: string;
  /** air: its speaker is speaking; ahead: not yet, however loudly the page says so. */
  readonly when: "air" | "ahead";
  /** Opened by hand. */
  readonly pinned: boolean;
}

export function besideOf(view: View, opened: string | null): Beside | null {
  const has = (entry: string | undefined) => entry !== undefined && view.texts?.[entry] !== undefined;
  const onAir = view.turn?.entry;
  const waiting = inOrder(view.list);
  if (opened !== null && opened !== onAir && has(opened)) {
    const entry = waiting.find(([id]) => id === opened)?.[1];
    if (entry) return { entry: opened, delegation: entry.delegation, when: "ahead", pinned: true };
  }
  if (view.turn && onAir !== undefined && has(onAir)) {
    return { entry: onAir, delegation: view.turn.delegation, when: "air", pinned: false };
  }
  const next = waiting.slice(0, AHEAD).find(([id]) => has(id));
  return next ? { entry: next[0], delegation: next[1].delegation, when: "ahead", pinned: false } : null;
}
