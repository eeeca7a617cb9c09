/** Private notes between the secretariat and the chair: what they say is in no view, and asked for over HTTP (PV3). */
import { asked } from "./asked";

/** A note as the view tells of it. */
export interface Note {
  readonly id: string;
  readonly by: "chair" | "secretariat";
  readonly at_ms: number;
  readonly read_ms?: number;
}

/** What a note says; it never changes. Raises Refused, TypeError without a line. */
export async function noteText(note: string): Promise<string> {
  return (await asked<{ text: string }>(`notes/${note}`)).text;
}
