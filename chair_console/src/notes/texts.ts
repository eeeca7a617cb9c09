/** What notes say: fetched once each, since they never change and are in no view (PV3). */
import { type Signal, signal } from "@preact/signals";
import { noteText } from "@rostrum/floor";

const known = new Map<string, Signal<string | null>>();
const AGAIN_MS = 3_000;

/** The text of a note; null until it is there. */
export function textOf(note: string): Signal<string | null> {
  let text = known.get(note);
  if (text === undefined) {
    text = signal(null);
    known.set(note, text);
    void fetchInto(note, text);
  }
  return text;
}

async function fetchInto(note: string, text: Signal<string | null>): Promise<void> {
  try {
    text.value = await noteText(note);
  } catch {
    // The line may be gone just now; what was said isn't.
    setTimeout(() => void fetchInto(note, text), AGAIN_MS);
  }
}
