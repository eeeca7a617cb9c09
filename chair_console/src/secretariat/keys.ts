/**
 * The keys of the secretariat: N for a nameplate that is up, and those of the podium with the podium's own protection.
 * Those that open a sheet always work; Enter calls nobody from this page unless somebody has chosen to conduct from here.
 */
import { effect } from "@preact/signals";
import { listenToKeys } from "../chair/keys";
import type { Office } from "./office";

export const NAMEPLATE_KEY = "n";

/** Listens for the life of the page; the answer stops it. */
export function listen(office: Office): () => void {
  const { conductor } = office.podium;
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== NAMEPLATE_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.repeat || event.isComposing || isWriting(event.target)) return;
    if (!conductor.letters.peek() || conductor.sheet.peek() !== null || office.sheet.peek() !== null) return;
    event.preventDefault();
    document.getElementById("nameplate")?.focus();
  };
  addEventListener("keydown", onKey);
  const stopPodium = effect(() => {
    // An open sheet of our own has the keys, as those of the podium do.
    if (office.sheet.value === null) return listenToKeys(conductor);
    return undefined;
  });
  return () => {
    removeEventListener("keydown", onKey);
    stopPodium();
  };
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
