/**
 * The dynamic limit: what each class may have so that all who wait are heard (TN9).
 *
 * The same formula as in the service and in the Python client, in integers, held together by
 * tests/vectors/dynamic.json. It is a proposal; the chair applies it with `announce_limits`.
 */
import { paced, stillExpected } from "./forecast";
import type { DynamicTerms, Entry, List, View } from "./types";
import { inOrder, limitOf } from "./view";

/** Limits are proposed in whole steps, as a chair says them. */
const STEP = 5_000;
const EVEN = 1000;

/** The limit of each class that waits, the greatest with which the list ends in time; empty where none is. */
export function proposedLimits(view: View, nowMs: number): Readonly<Record<string, number>> {
  const { change_over_ms, pace, interpretation_until_ms, reserve_ms, dynamic } = view.forecast;
  const list = view.list;
  if (!list || interpretation_until_ms === undefined) return {};
  const waiting = inOrder(list).map(([, entry]) => entry);
  const sharing = new Map<string, number>();
  for (const entry of waiting) {
    if (shares(entry, list)) sharing.set(entry.class, (sharing.get(entry.class) ?? 0) + 1);
  }
  const fixed = waiting.filter((entry) => !shares(entry, list));
  const taken = fixed.reduce((sum, entry) => sum + paced(limitOf(entry, list), pace[entry.class]), 0);
  const replies = view.reserved?.filter((reply) => reply.due) ?? [];
  const kept = replies.reduce((sum, reply) => sum + change_over_ms + paced(reply.limit_ms, pace[reply.class]), 0);
  const changes = waiting.length * change_over_ms + kept;
  const left = interpretation_until_ms - reserve_ms - nowMs - stillExpected(view, nowMs) - changes - taken;
  const usedBy = (share: number) =>
    [...sharing].reduce((sum, [name, n]) => sum + n * paced(weighed(dynamic, name, share), pace[name]), 0);
  let low = 0;
  let high = mostShare(dynamic);
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (usedBy(middle * STEP) <= left) low = middle;
    else high = middle - 1;
  }
  return Object.fromEntries([...sharing.keys()].sort().map((name) => [name, weighed(dynamic, name, low * STEP)]));
}

/** Whether a new limit for its class would be the entry's: neither it nor its kind has one of its own. */
function shares(entry: Entry, list: List): boolean {
  if (entry.limit_ms !== undefined || entry.kind === "right_of_reply") return false;
  return entry.kind === entry.class || list.limits[entry.kind] === undefined;
}

/** The greatest share that makes a difference, in steps. */
function mostShare(dynamic: DynamicTerms): number {
  const lightest = Math.min(EVEN, ...Object.values(dynamic.weights).filter((weight) => weight > 0));
  return Math.floor(Math.floor((dynamic.most_ms * EVEN) / lightest) / STEP) + 1;
}

/** What a class has of a share, in whole steps, between the least and the most. */
function weighed(dynamic: DynamicTerms, name: string, shareMs: number): number {
  const steps = Math.floor(Math.floor((shareMs * (dynamic.weights[name] ?? EVEN)) / EVEN) / STEP);
  return Math.max(dynamic.least_ms, Math.min(dynamic.most_ms, steps * STEP));
}
