/** Notes from one side of the podium to the other, over HTTP (docs/protocol.md, "The office"). */
import { type OnPending, sent } from "../sending";

/** Sends one to the other side; its number. Raises Refused, TypeError without a line. */
export async function sendNote(text: string, onPending?: OnPending): Promise<string> {
  return (await sent<{ note: string }>("notes", { text }, onPending)).note;
}
