/** Private notes between the secretariat and the chair: what they say is in no view, and asked for over HTTP (PV3). */
import { address, headers, told } from "./asked";
import { lang } from "./words";

/** A note as the view tells of it. */
export interface Note {
  readonly id: string;
  readonly by: "chair" | "secretariat";
  readonly at_ms: number;
  readonly read_ms?: number;
}

/** Sends one to the other side; its number. Raises Refused, TypeError without a line. */
export async function sendNote(text: string): Promise<string> {
  const answer = await fetch(`${address("notes")}?lang=${lang.peek()}`, {
    method: "POST",
    headers: { ...headers(), "content-type": "application/json" },
    body: JSON.stringify({ text }),
  });
  return (await told<{ note: string }>(answer)).note;
}

/** What a note says; it never changes. Raises Refused, TypeError without a line. */
export async function noteText(note: string): Promise<string> {
  const answer = await fetch(address(`notes/${note}`), { headers: headers(), cache: "no-store" });
  return (await told<{ text: string }>(answer)).text;
}
