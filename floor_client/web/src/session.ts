/**
 * The client's side of one rostrum.v1 session, without a socket.
 *
 * Rules
 *   - Hello is the first frame of every line; it says where our copy of the view stands, so that the
 *     service sends only what was missed.
 *   - A patch is applied if our copy reaches up to its `from`, skipped if it is not above our copy; else
 *     there is a gap, and the line is opened anew to resume.
 *   - A command keeps its id for as long as it is under way. After a drop it is sent again with the
 *     same id, and says so: done once, answered twice, and not refused as not stored before the journal was asked.
 *   - A frame of a type that we don't know is ignored.
 *
 * Theory
 *   The shell (connection.ts) gives what arrives to `receive` and does what it returns, in order. Nothing
 *   here knows the time or the network. The Python client is the same machine; tests/vectors hold both.
 */
import type { Command, Question } from "./commands";
import type { ClientFrame, ServerFrame } from "./frames";
import type { Json } from "./patch";
import type { Live, Own, View, Viewer } from "./types";
import { type Copy, patched } from "./view";

/** Who we are for the service, and what we wish to see. */
export interface Credentials {
  readonly session?: string;
  readonly token?: string;
  readonly view?: string;
  readonly client?: string;
}

/** What the shell has to do or to tell, named as in the frames. */
export type Happening =
  | { what: "send"; frame: ClientFrame }
  | {
      what: "welcomed";
      viewer: Viewer;
      resumed: boolean;
      heartbeat_ms: number;
      server_time_ms: number;
      unsafe: boolean;
    }
  | { what: "view"; seq: number; view: View }
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
  | { what: "pong"; at: number; server_time_ms: number }
  | { what: "bye"; code: number; reason: string; retry_after_ms?: number }
  | { what: "gap" };

type Kept = Extract<ClientFrame, { id: string }>;

export class Session {
  #copy: Copy | null = null;
  /** The newest own and live of this line; another line may be of another node, and begins anew. */
  #ownSeq = -1;
  #liveCount = -1;
  #welcomed = false;
  readonly #underway = new Map<string, Kept>();
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** The first frame of a line. */
  hello(lang: string): Happening[] {
    this.#welcomed = false;
    this.#ownSeq = this.#liveCount = -1;
    const copy = this.#copy;
    const resume = copy && { journal: copy.journal, seq: copy.seq, hash: copy.hash };
    const frame: ClientFrame = { t: "hello", ...this.#credentials, lang, ...(resume && { resume }) };
    return [{ what: "send", frame }];
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
      case "welcome":
        return this.#welcome(frame);
      case "view": {
        const { journal, seq, hash, view } = frame;
        this.#copy = { journal, seq, hash, view };
        this.#ownSeq = -1;
        return [{ what: "view", seq, view }];
      }
      case "patch": {
        const result = patched(this.#copy, frame);
        if (result.fit === "old") return [];
        if (result.fit === "gap") return [{ what: "gap" }];
        this.#copy = result.copy;
        return [{ what: "view", seq: result.copy.seq, view: result.copy.view }];
      }
      case "own":
        if (frame.seq < this.#ownSeq) return [];
        this.#ownSeq = frame.seq;
        return [{ what: "own", own: frame.own }];
      case "live":
        if (frame.n < this.#liveCount) return [];
        this.#liveCount = frame.n;
        return [{ what: "live", live: frame.live }];
      case "accepted": {
        if (!this.#underway.delete(frame.id)) return [];
        return [{ what: "accepted", id: frame.id, seq: frame.seq, made: frame.made ?? {} }];
      }
      case "refused": {
        if (!this.#underway.delete(frame.id)) return [];
        const { id, code, rule, args, message } = frame;
        return [{ what: "refused", id, code, ...(rule !== undefined && { rule }), args, message }];
      }
      case "pending":
        return this.#underway.has(frame.id) ? [{ what: "pending", id: frame.id }] : [];
      case "answer":
        if (!this.#underway.delete(frame.id)) return [];
        return [{ what: "answered", id: frame.id, answer: frame.answer }];
      case "pong": {
        const { at, server_time_ms, seq, hash } = frame;
        const forked = seq === this.#copy?.seq && hash !== this.#copy.hash;
        return [{ what: "pong", at, server_time_ms }, ...(forked ? [{ what: "gap" } as const] : [])];
      }
      case "bye": {
        const { code, reason, retry_after_ms } = frame;
        return [{ what: "bye", code, reason, ...(retry_after_ms !== undefined && { retry_after_ms }) }];
      }
      default:
        // A newer service may send types that we don't know.
        return [];
    }
  }

  #welcome(frame: Extract<ServerFrame, { t: "welcome" }>): Happening[] {
    this.#welcomed = true;
    const { viewer, resumed, heartbeat_ms, server_time_ms, unsafe = false } = frame;
    return [
      { what: "welcomed", viewer, resumed, heartbeat_ms, server_time_ms, unsafe },
      ...[...this.#underway.values()].map((kept) => this.#sent(kept)),
    ];
  }

  #keep(frame: Kept): Happening[] {
    this.#underway.set(frame.id, frame);
    return this.#welcomed ? [this.#sent(frame)] : [];
  }

  /** Sends what is under way; should it have to go again, it says so. */
  #sent(frame: Kept): Happening {
    if (frame.t === "command") this.#underway.set(frame.id, { ...frame, again: true });
    return { what: "send", frame };
  }
}

/** Whether a closed line is to be opened again: 4500 to 4999 say that it won't help. */
export function reconnects(closeCode: number): boolean {
  return closeCode < 4500 || closeCode > 4999;
}
