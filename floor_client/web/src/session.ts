/**
 * The client's side of one rostrum.v1 session, without a socket.
 *
 * Rules
 *   - Hello is the first frame of every line; it says where our copy of the view stands, so that the
 *     service sends only what was missed.
 *   - A patch is applied if our copy reaches up to its `from`, skipped if it is not above our copy; else
 *     there is a gap, and the line is opened anew to resume.
 *   - A command keeps its id for as long as it is under way. After a drop it is sent again with the
 *     same id: done once, answered twice.
 *   - A frame of a type that we don't know is ignored.
 *
 * Theory
 *   The shell (connection.ts) gives what arrives to `receive` and does what it returns, in order. Nothing
 *   here knows the time or the network. The Python client is the same machine; tests/vectors hold both.
 */
import type { Command, Question } from "./commands";
import type { ClientFrame, ServerFrame } from "./frames";
import type { Json } from "./patch";
import type { Live, Own, Viewer } from "./types";
import { type Copy, patched } from "./view";

/** Who we are for the service, and what we wish to see. */
export interface Credentials {
  readonly session?: string;
  readonly token?: string;
  readonly view?: string;
  readonly client?: string;
}

/** What the shell has to do or to tell, after a frame. */
export type Happening =
  | { what: "send"; frame: ClientFrame }
  | { what: "welcomed"; viewer: Viewer; heartbeatMs: number; serverTimeMs: number }
  | { what: "view"; copy: Copy }
  | { what: "own"; own: Own }
  | { what: "live"; live: Live }
  | { what: "accepted"; id: string; seq: number; made: Readonly<Record<string, string>> }
  | {
      what: "refused";
      id: string;
      code: string;
      rule?: string;
      args: Readonly<Record<string, string | number>>;
      message: string;
    }
  | { what: "pending"; id: string }
  | { what: "answered"; id: string; answer: Readonly<Record<string, Json>> }
  | { what: "pong"; sentMs: number; serverTimeMs: number }
  | { what: "bye"; code: number; reason: string; retryAfterMs?: number }
  | { what: "gap" };

export class Session {
  #copy: Copy | null = null;
  #ownSeq = 0;
  #welcomed = false;
  readonly #underway = new Map<string, ClientFrame>();
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** Our copy of the view, once there is one. */
  get copy(): Copy | null {
    return this.#copy;
  }

  /** The first frame of a line. */
  hello(lang: string): ClientFrame {
    this.#welcomed = false;
    const copy = this.#copy;
    return {
      t: "hello",
      ...this.#credentials,
      lang,
      ...(copy && { resume: { journal: copy.journal, seq: copy.seq, hash: copy.hash } }),
    };
  }

  /** A command with its id, kept until answered; nothing is sent before the welcome. */
  command(id: string, command: Command): Happening[] {
    return this.#keep({ t: "command", id, do: command });
  }

  /** A question with its id, kept until answered. */
  ask(id: string, about: Question): Happening[] {
    return this.#keep({ t: "ask", id, about });
  }

  /** Forgets what is under way: nobody waits for it any more. */
  forget(id: string): void {
    this.#underway.delete(id);
  }

  /** What a frame of the service means for us. */
  receive(frame: ServerFrame): Happening[] {
    switch (frame.t) {
      case "welcome": {
        this.#welcomed = true;
        const sent = [...this.#underway.values()];
        return [
          {
            what: "welcomed",
            viewer: frame.viewer,
            heartbeatMs: frame.heartbeat_ms,
            serverTimeMs: frame.server_time_ms,
          },
          ...sent.map((again): Happening => ({ what: "send", frame: again })),
        ];
      }
      case "view": {
        const { journal, seq, hash, view } = frame;
        this.#copy = { journal, seq, hash, view };
        return [{ what: "view", copy: this.#copy }];
      }
      case "patch": {
        const result = patched(this.#copy, frame);
        if (result.fit === "old") return [];
        if (result.fit === "gap") return [{ what: "gap" }];
        this.#copy = result.copy;
        return [{ what: "view", copy: result.copy }];
      }
      case "own":
        if (frame.seq < this.#ownSeq) return [];
        this.#ownSeq = frame.seq;
        return [{ what: "own", own: frame.own }];
      case "live":
        return [{ what: "live", live: frame.live }];
      case "accepted":
        this.#underway.delete(frame.id);
        return [{ what: "accepted", id: frame.id, seq: frame.seq, made: frame.made ?? {} }];
      case "refused": {
        this.#underway.delete(frame.id);
        const { id, code, rule, args, message } = frame;
        return [{ what: "refused", id, code, ...(rule !== undefined && { rule }), args, message }];
      }
      case "pending":
        return [{ what: "pending", id: frame.id }];
      case "answer": {
        this.#underway.delete(frame.id);
        const { t: _, id, ...answer } = frame;
        return [{ what: "answered", id, answer }];
      }
      case "pong":
        return [{ what: "pong", sentMs: frame.at, serverTimeMs: frame.server_time_ms }];
      case "bye":
        return [
          {
            what: "bye",
            code: frame.code,
            reason: frame.reason,
            ...(frame.retry_after_ms !== undefined && { retryAfterMs: frame.retry_after_ms }),
          },
        ];
      default:
        // A newer service may send types that we don't know.
        return [];
    }
  }

  #keep(frame: ClientFrame & { id: string }): Happening[] {
    this.#underway.set(frame.id, frame);
    return this.#welcomed ? [{ what: "send", frame }] : [];
  }
}

/** Whether a closed line is to be opened again: 4500 to 4999 say that it won't help. */
export function reconnects(closeCode: number): boolean {
  return closeCode < 4500 || closeCode > 4999;
}
