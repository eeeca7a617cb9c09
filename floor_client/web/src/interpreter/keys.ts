/**
 * The console's keys. A letter does nothing while somebody types, while a sheet is open, or where letters are turned
 * off (WCAG 2.1.4); a key that is held does nothing again.
 */
import { signal } from "@preact/signals";
import * as acts from "./acts";
import type { Desk } from "./context";

const KEPT = "rostrum.booth.letters";

/** Whether letters act. */
export const letters = signal(localStorage.getItem(KEPT) !== "off");

export function setLetters(on: boolean): void {
  letters.value = on;
  localStorage.setItem(KEPT, on ? "on" : "off");
}

/** A key, and the words for what it does. */
export interface Key {
  readonly key: string;
  readonly words: string;
  readonly run: (desk: Desk) => void;
}

export const KEYS: readonly Key[] = [
  { key: "s", words: "interpreter-key-slower", run: acts.slower },
  { key: "q", words: "interpreter-key-sound", run: acts.sound },
  { key: "t", words: "interpreter-key-technician", run: acts.callTechnician },
  { key: "h", words: "interpreter-key-handover", run: (desk) => acts.askHandover(desk) },
  { key: "a", words: "interpreter-key-accept", run: acts.acceptHandover },
  { key: "w", words: "interpreter-key-cure", run: acts.acceptCure },
  { key: "r", words: "interpreter-key-relay", run: (desk) => (desk.sheet.value = "relay") },
  { key: "l", words: "interpreter-key-language", run: acts.askLanguage },
  { key: "x", words: "interpreter-key-stop", run: acts.stopOrResume },
  { key: "0", words: "interpreter-key-follow", run: (desk) => (desk.opened.value = null) },
  { key: "?", words: "interpreter-key-keys", run: (desk) => (desk.sheet.value = "keys") },
];

/** 1 to 5 open the text of who comes at that place. */
const PLACES = /^[1-5]$/;

/** Listens for the life of the page; the answer stops it. */
export function listen(desk: Desk): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (event.key === "Escape") {
      desk.told.value = null;
      desk.armed.value = false;
      return;
    }
    if (desk.sheet.peek() !== null || !letters.peek() || isTyping(event.target)) return;
    const run = PLACES.test(event.key)
      ? () => acts.openText(desk, Number(event.key))
      : KEYS.find(({ key }) => key === event.key.toLowerCase())?.run;
    if (run === undefined) return;
    event.preventDefault();
    run(desk);
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input:not([type=radio], [type=checkbox]), textarea, select") !== null
  );
}
