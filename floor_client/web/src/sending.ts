/**
 * Commands over HTTP, for what doesn't fit into frames: each goes under an id of its own, and is done once however often
 * it has to be sent (docs/protocol.md, "While the journal is away").
 */
import { address, headers, told } from "./asked";
import { newId } from "./floor";

/** Told, in a sentence, that nobody knows yet whether it was stored; it is asked for again by itself. */
export type OnPending = (sentence: string) => void;

/** The ids of what was sent and has no answer yet, by what it is: sent again, it is the same and done once. */
const unanswered = new Map<string, string>();

const AGAIN_MS = 1_000;
const SELDOM_MS = 15_000;

/** Something for the meeting, and what came of it. Raises Refused, TypeError without a line. */
export function sent<T>(path: string, body: object, onPending?: OnPending): Promise<T> {
  const json = JSON.stringify(body);
  return carriedOut(address(path), new Blob([json], { type: "application/json" }), path + json, onPending);
}

/**
 * Gives a command over HTTP under an id of its own, and asks until it is known what became of it.
 * `what` is all that makes it another one. Raises Refused, TypeError without a line.
 */
export async function carriedOut<T>(url: string, body: Blob, what: string, onPending?: OnPending): Promise<T> {
  let again = unanswered.has(what);
  const id = unanswered.get(what) ?? newId();
  unanswered.set(what, id);
  for (let pause = AGAIN_MS; ; pause = Math.min(2 * pause, SELDOM_MS)) {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        ...headers(),
        "rostrum-command": id,
        ...(again && { "rostrum-again": "yes" }),
      },
      body,
    });
    if (answer.status !== 202) {
      // A proxy's page about itself is no answer; that of the service is one, also where it is a refusal.
      if (/json/.test(answer.headers.get("content-type") ?? "")) unanswered.delete(what);
      return told<T>(answer);
    }
    onPending?.(((await answer.json()) as { detail: string }).detail);
    again = true;
    await new Promise((waited) => setTimeout(waited, pause));
  }
}
