/** The copy of the view that a client keeps, and what follows from it. */
import type { Position } from "./frames";
import { type Json, merge } from "./patch";
import type { Entry, List, View } from "./types";

/** So many are told to be ready (PR2). */
export const ON_DECK = 3;

/** A copy of the view and where it stands. */
export interface Copy extends Position {
  readonly view: View;
}

/** What became of a patch: the new copy, or nothing to do, or it leaves a gap. */
export type Patched = { fit: "applied"; copy: Copy } | { fit: "old" } | { fit: "gap" };

/** Applies a patch if the copy reaches up to its `from`; a patch not above the copy is an old one. */
export function patched(copy: Copy | null, patch: { from: number; seq: number; hash: string; patch: Json }): Patched {
  if (copy === null) return { fit: "gap" };
  if (patch.seq <= copy.seq) return { fit: "old" };
  if (copy.seq < patch.from) return { fit: "gap" };
  const view = merge(copy.view as unknown as Json, patch.patch) as unknown as View;
  return {
    fit: "applied",
    copy: { journal: copy.journal, seq: patch.seq, hash: patch.hash, view },
  };
}

/** The number in an id that the service counted: 17 of "e17". */
function count(id: string): number {
  return Number(id.replace(/^\D+/, ""));
}

/** The waiting entries in the order in which they will be called. */
export function inOrder(list: List | undefined): [string, Entry][] {
  return Object.entries(list?.entries ?? {})
    .filter(([, entry]) => entry.state === "waiting")
    .sort(([a, one], [b, other]) => one.place - other.place || count(a) - count(b));
}

/** An entry by its id, on the current list or, where the view has them, on another one. */
export function entryOf(view: View, id: string): Entry | undefined {
  const lists = [view.list, ...Object.values(view.lists ?? {})];
  return lists.find((list) => list?.entries?.[id] !== undefined)?.entries?.[id];
}

/** The entry that will be called next, with its id. */
export function nextUp(list: List | undefined): [string, Entry] | undefined {
  return inOrder(list)[0];
}

/** How many wait, whether or not the rules show who. */
export function waitingCount(list: List | undefined): number {
  return list?.waiting ?? inOrder(list).length;
}

/** How many wait and were heard on an item; the current one's list says it, the others' figures do. */
export function countsOf(view: View, item: string): { waiting: number; heard: number } {
  if (view.list?.item === item) return { waiting: waitingCount(view.list), heard: view.list.heard };
  return { waiting: view.items[item]?.waiting ?? 0, heard: view.items[item]?.heard ?? 0 };
}

/** The limit of an entry: its own, else the list's for its kind, else for its class (TN3). */
export function limitOf(entry: Entry, list: List): number {
  return entry.limit_ms ?? list.limits[entry.kind] ?? list.limits[entry.class] ?? 0;
}
