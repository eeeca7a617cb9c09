/**
 * When each will speak, when the list ends, and who would be unheard (FC1, FC2).
 *
 * The same formula as in the service and in the Python client, in integers, held together by
 * tests/vectors/forecast.json.
 */
import { usedOf } from "./clock";
import type { View } from "./types";
import { inOrder } from "./view";

/** What if: a ceiling for all who have no limit of their own, and so many more of a class. */
export interface WhatIf {
  readonly ceilingMs?: number;
  readonly more?: { readonly count: number; readonly class: string };
  /** The list closes now: nobody more comes. */
  readonly closed?: boolean;
}

export interface Forecast {
  readonly endsMs: number;
  /** The expected start of each waiting entry, by id, in order. */
  readonly starts: ReadonlyMap<string, number>;
  /** Who would not have ended when interpretation does, less the reserve. */
  readonly unheard: readonly string[];
}

/** A length of speaking at the pace observed, in thousandths of the limit. */
export function paced(lengthMs: number, pace: number | undefined): number {
  return Math.floor((lengthMs * (pace ?? 1000)) / 1000);
}

/** How much longer the turn on the floor and the kept ones are expected to speak. */
export function stillExpected(view: View, nowMs: number): number {
  const turns = view.turn ? [view.turn, ...view.interrupted] : view.interrupted;
  const { pace } = view.forecast;
  return turns.reduce(
    (sum, turn) => sum + Math.max(0, paced(turn.limit_ms, pace[turn.class]) - usedOf(turn, nowMs)),
    0,
  );
}

/** The forecast of the current list, and of the rights of reply after it, from now on. */
export function forecast(view: View, nowMs: number, what: WhatIf = {}): Forecast {
  const { change_over_ms, pace, interpretation_until_ms, reserve_ms } = view.forecast;
  const list = view.list;
  let cursor = nowMs + stillExpected(view, nowMs);

  const starts = new Map<string, number>();
  const unheard: string[] = [];
  const latest = interpretation_until_ms === undefined ? Infinity : interpretation_until_ms - reserve_ms;
  // What if the ceiling were another: then the one in force doesn't count.
  const limits = what.ceilingMs === undefined ? list?.limits : (list?.uncapped ?? list?.limits);
  const capped = (limit: number) => Math.min(limit, what.ceilingMs ?? Infinity);
  const append = (id: string, limitMs: number, of: string) => {
    const start = cursor + change_over_ms;
    cursor = start + paced(limitMs, pace[of]);
    starts.set(id, start);
    if (cursor > latest) unheard.push(id);
  };

  if (list) {
    for (const [id, entry] of inOrder(list)) {
      append(id, entry.limit_ms ?? capped(limits?.[entry.kind] ?? limits?.[entry.class] ?? 0), entry.class);
    }
    if (what.more && !what.closed) {
      const limit = limits?.[what.more.class] ?? 0;
      for (let n = 1; n <= what.more.count; n++) append(`more-${n}`, capped(limit), what.more.class);
    }
  }
  for (const reply of view.reserved ?? []) {
    if (reply.due) append(reply.entry, reply.limit_ms, reply.class);
  }
  return { endsMs: cursor, starts, unheard };
}

const MINUTE = 60_000;

/** The start as a delegate is told it, "not before": to 5 minutes when it is far, else to the minute. */
export function notBefore(startMs: number, nowMs: number): number {
  const grain = startMs - nowMs > 10 * MINUTE ? 5 * MINUTE : MINUTE;
  return Math.floor(startMs / grain) * grain;
}
