/**
 * The podium's keys. A key that is held does nothing; no letter acts while somebody types, while a sheet is
 * open, or where letters are turned off; on a focused control Enter and Space act on that control only.
 */
import { nextUp, type View } from "@rostrum/floor";
import type { Conductor } from "./conductor";

/** A key, what stands on its cap, and the words for what it does. */
export interface KeyEntry {
  readonly key: string;
  readonly words: string;
  /** It changes something on the floor, so it works only where somebody conducts. */
  readonly acts: boolean;
  readonly letter: boolean;
  readonly run: (conductor: Conductor) => void;
}

export const KEYS: readonly KeyEntry[] = [
  { key: "Enter", words: "chair-key-next", acts: true, letter: false, run: mainAct },
  { key: " ", words: "chair-key-pause", acts: true, letter: false, run: (c) => c.startOrPause() },
  { key: "+", words: "chair-key-extend", acts: true, letter: true, run: (c) => c.extend() },
  { key: "e", words: "chair-key-end", acts: true, letter: true, run: (c) => c.end() },
  { key: "a", words: "chair-key-pass", acts: true, letter: true, run: (c) => c.passOver() },
  { key: "p", words: "chair-key-point", acts: true, letter: true, run: recogniseFirst },
  { key: "l", words: "chair-key-list", acts: true, letter: true, run: (c) => c.openOrCloseList() },
  { key: "i", words: "chair-key-inscribe", acts: false, letter: true, run: openInscribe },
  { key: "d", words: "chair-key-decision", acts: false, letter: true, run: inSitting("decision") },
  { key: "m", words: "chair-key-matters", acts: false, letter: true, run: opens("matters") },
  { key: "o", words: "chair-key-items", acts: false, letter: true, run: inSitting("items") },
  { key: "s", words: "chair-key-suspend", acts: false, letter: true, run: inSitting("suspend") },
  { key: "?", words: "chair-key-keys", acts: false, letter: true, run: opens("keys") },
  { key: "Escape", words: "chair-key-escape", acts: false, letter: false, run: back },
];

/** Listens for the life of the page; the answer stops it. */
export function listenToKeys(conductor: Conductor): () => void {
  const onKey = (event: KeyboardEvent) => {
    const entry = KEYS.find((one) => one.key === event.key || one.key === event.key.toLowerCase());
    if (entry === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    if (entry.acts && !conductor.conducting.peek()) return;
    if (event.repeat) {
      // Also on a focused button, where the browser would press it again and again.
      event.preventDefault();
      return;
    }
    if (conductor.sheet.peek() !== null) {
      // An open sheet has Escape from the browser itself; one that is still on its way is left here.
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) conductor.sheet.value = null;
      return;
    }
    if (isChoosing(event.target) || (entry.letter && !conductor.letters.peek())) return;
    if ((event.key === "Enter" || event.key === " ") && isControl(event.target)) return;
    // Escape is the browser's as well, which closes a menu with it.
    if (event.key !== "Escape") event.preventDefault();
    entry.run(conductor);
  };
  addEventListener("keydown", onKey);
  addEventListener("mousedown", leaveFocus);
  return () => {
    removeEventListener("keydown", onKey);
    removeEventListener("mousedown", leaveFocus);
  };
}

/** A button clicked with the mouse doesn't take the focus, so that the next Enter is the podium's and not its own. */
function leaveFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button?.closest(".acts, .point, .list-head, .foot, .what-if")) event.preventDefault();
}

/** Enter: the one thing that comes next, whatever the sitting's phase. */
export function mainAct(conductor: Conductor): void {
  const view = conductor.view;
  if (view === null) return;
  switch (view.meeting.phase) {
    case "open":
      if (wantsItem(view)) conductor.sheet.value = { name: "items" };
      else conductor.next();
      break;
    case "planned":
    case "adjourned":
      conductor.sheet.value = { name: "sittings" };
      break;
    case "suspended":
      conductor.resume();
      break;
    case "closed":
      break;
  }
}

/** No item is open, or the open one has nobody left: what comes next is an item. */
export function wantsItem(view: View): boolean {
  if (view.meeting.phase !== "open") return false;
  return view.meeting.item === undefined || (view.turn === undefined && nextUp(view.list) === undefined);
}

function recogniseFirst(conductor: Conductor): void {
  const first = conductor.view?.points[0];
  if (first && first.state !== "recognised") conductor.recognise(first.id);
}

function openInscribe(conductor: Conductor): void {
  if (conductor.view?.list) conductor.sheet.value = { name: "inscribe" };
}

function opens(name: "matters" | "keys"): (conductor: Conductor) => void {
  return (conductor) => {
    conductor.sheet.value = { name };
  };
}

/** Opens a sheet that only means something while the sitting is open. */
function inSitting(name: "decision" | "items" | "suspend"): (conductor: Conductor) => void {
  return (conductor) => {
    if (conductor.view?.meeting.phase === "open") conductor.sheet.value = { name };
  };
}

function back(conductor: Conductor): void {
  conductor.disarm();
  conductor.hush();
  conductor.endTrial();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["range", "checkbox", "radio", "button"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** In an open menu, whose keys are its own. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("[role=menu]") !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("button, a, summary, input, [role=button]") !== null;
}
