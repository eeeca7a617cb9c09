/**
 * What the meeting is for one delegation at this moment: one state out of a few, each with what it needs.
 *
 * All of it follows from the view and from what only this delegation sees; nothing is remembered.
 */
import { forecast, notBefore } from "../forecast";
import type { Entry, ListState, Own, OwnEntry, Turn, View } from "../types";
import { inOrder, ON_DECK, waitingCount } from "../view";

export type Situation =
  /** Our turn has the floor, in whatever state its clock is. */
  | { readonly at: "floor"; readonly turn: Turn }
  /** Our turn is kept, and goes on later with the time that was left. */
  | { readonly at: "kept"; readonly turn: Turn; readonly by: "point" | "sitting" }
  | {
      readonly at: "waiting";
      readonly id: string;
      readonly entry: OwnEntry;
      /** How many will be called before us. */
      readonly ahead: number;
      /** Who they are, as far as the rules show the list, in order. */
      readonly before: readonly string[];
      /** Not before then, as far as it can be foreseen. */
      readonly notBeforeMs?: number;
    }
  /** We have just left the list; until then our place can be taken back (LS8). */
  | { readonly at: "left"; readonly id: string; readonly untilMs: number }
  | { readonly at: "passed_over"; readonly id: string }
  | {
      readonly at: "free";
      readonly list: ListState | "none";
      /** Our last statement on the item, once it was heard. */
      readonly heard?: OwnEntry;
      readonly unheard: boolean;
    };

export type Waiting = Extract<Situation, { readonly at: "waiting" }>;

/** Where the delegation stands on the current item; the first that holds, the most pressing first. */
export function situationOf(view: View, own: Own, nowMs: number): Situation {
  const mine = (turn: Turn) => turn.delegation === own.delegation;
  if (view.turn && mine(view.turn)) return { at: "floor", turn: view.turn };
  const kept = view.interrupted.find(mine);
  if (kept) return { at: "kept", turn: kept, by: view.meeting.phase === "open" ? "point" : "sitting" };

  const item = view.meeting.item;
  const entries = Object.entries(own.entries).filter(([, entry]) => entry.item === item);
  const waiting = entries.filter(([, entry]) => entry.state === "waiting").sort(([, a], [, b]) => a.place - b.place)[0];
  if (waiting) return waitingAs(view, waiting[0], waiting[1], nowMs);

  const left = entries.find(([, entry]) => (entry.undo_until_ms ?? 0) > nowMs && entry.state === "withdrawn");
  if (left) return { at: "left", id: left[0], untilMs: left[1].undo_until_ms ?? nowMs };
  const passed = entries.find(([, entry]) => entry.state === "passed_over");
  if (passed) return { at: "passed_over", id: passed[0] };
  const heard = entries.findLast(([, entry]) => entry.state === "heard")?.[1];
  return {
    at: "free",
    list: view.list?.state ?? "none",
    ...(heard && { heard }),
    unheard: entries.some(([, entry]) => entry.state === "unheard"),
  };
}

function waitingAs(view: View, id: string, entry: OwnEntry, nowMs: number): Situation {
  const order = inOrder(view.list);
  const index = order.findIndex(([other]) => other === id);
  const ahead = index >= 0 ? index : (entry.ahead ?? order.length);
  const earliest = earliestStarts(view, nowMs).get(id);
  return {
    at: "waiting",
    id,
    entry,
    ahead,
    before: order.slice(0, ahead).map(([, other]) => other.delegation),
    ...(earliest !== undefined && { notBeforeMs: earliest }),
  };
}

/** Not before when each will speak, by entry: rounded as delegates are told it, and never earlier than who comes before. */
export function earliestStarts(view: View, nowMs: number): ReadonlyMap<string, number> {
  let latest = 0;
  const told = new Map<string, number>();
  const { phase, until_ms } = view.meeting;
  // While the sitting stands, its time begins when it is to go on; where nobody knows when, nothing is told.
  const fromMs = phase === "open" ? nowMs : until_ms;
  if (fromMs === undefined) return told;
  for (const [id, start] of forecast(view, Math.max(nowMs, fromMs)).starts) {
    latest = Math.max(latest, notBefore(start, nowMs));
    told.set(id, latest);
  }
  return told;
}

/** Whether one of the next three is meant, who are told to be ready. */
export function onDeck(situation: Situation): boolean {
  return situation.at === "waiting" && situation.ahead < ON_DECK;
}

/** The items for which the floor can be asked now: their list is open, and we don't wait on it already (LS3). */
export function itemsToAsk(view: View, own: Own): string[] {
  const busy = new Set(
    Object.values(own.entries)
      .filter((entry) => entry.state === "waiting" && entry.kind === "statement")
      .map((entry) => entry.item),
  );
  return Object.entries(view.items)
    .filter(([item, state]) => state.list === "open" && !state.closed && !busy.has(item))
    .map(([item]) => item)
    .sort((a, b) => Number(b === view.meeting.item) - Number(a === view.meeting.item) || Number(a) - Number(b));
}

/** With whom we may change places: the same class and thread, and neither of us the next one (LS9). */
export function partners(view: View, mine: Waiting): [string, Entry][] {
  const order = inOrder(view.list);
  if (mine.ahead === 0) return [];
  const us = order.find(([id]) => id === mine.id)?.[1];
  return order
    .slice(1)
    .filter(([id, entry]) => id !== mine.id && entry.class === mine.entry.class && entry.thread === us?.thread);
}

/** Our other waiting entries: on other items, and a second one on this. */
export function elsewhere(own: Own, shown: string | undefined): [string, OwnEntry][] {
  return Object.entries(own.entries).filter(([id, entry]) => entry.state === "waiting" && id !== shown);
}

/** Who speaks next, as far as the list shows it; whoever was interrupted goes on first (PO2). */
export function nextNames(view: View, count: number): string[] {
  const kept = [...view.interrupted].reverse();
  const waiting = inOrder(view.list).map(([, entry]) => entry);
  return [...kept, ...waiting].slice(0, count).map(({ delegation }) => delegation);
}

/** Who waits but isn't shown, where the rules show a part of the list. */
export function hiddenCount(view: View): number {
  return Math.max(0, waitingCount(view.list) - inOrder(view.list).length);
}
