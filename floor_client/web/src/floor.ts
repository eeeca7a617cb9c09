/**
 * The floor as a page sees it: signals of what is, and `do` for what is wished.
 *
 * There is no optimistic floor: a command changes nothing here until the service has accepted it and its
 * view says so. What is under way is shown as such.
 */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { untilNextSecond } from "./clock";
import type { Command, CommandKind, FieldsOf, Question } from "./commands";
import { Connection, type Line, localNow } from "./connection";
import type { Directory } from "./directory";
import { readPass } from "./pass";
import type { Json } from "./patch";
import { type Happening, Session } from "./session";
import type { Device, Live, Own, View, Viewer, ViewKind } from "./types";
import { lang } from "./words";

/** The service has done it, and it is in the journal. */
export interface Accepted {
  readonly seq: number;
  /** What the command made: {"entry": "e17"}. */
  readonly made: Readonly<Record<string, string>>;
}

export type Answer = Readonly<Record<string, Json>>;

/** The rules said no; the message is the service's sentence in the reader's language. */
export class Refused extends Error {
  override readonly name = "Refused";

  readonly code: string;
  readonly rule: string | undefined;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    rule: string | undefined,
    args: Readonly<Record<string, string | number>>,
    message: string,
  ) {
    super(message);
    this.code = code;
    this.rule = rule;
    this.args = args;
  }
}

/** The line has ended for good with the command still under way: nobody knows what became of it. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/** A command that has no answer yet. */
export interface Underway {
  readonly id: string;
  readonly kind: CommandKind;
  readonly sinceMs: number;
  /** Pending: a distributed journal can't confirm it yet. */
  readonly state: "sent" | "pending";
}

type Empty = Record<never, never>;

/** The second argument of `do`, which a command without fields doesn't need. */
type Fields<K extends CommandKind> = Empty extends FieldsOf<K> ? [FieldsOf<K>?] : [FieldsOf<K>];

export interface Floor {
  readonly meeting: string;
  readonly viewer: ReadonlySignal<Viewer | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly own: ReadonlySignal<Own | null>;
  readonly live: ReadonlySignal<Live>;
  readonly directory: ReadonlySignal<Directory | null>;
  readonly line: ReadonlySignal<Line>;
  readonly underway: ReadonlySignal<readonly Underway[]>;
  /** The service takes a store that may lose what it has acknowledged: this is a trial. */
  readonly unsafe: ReadonlySignal<boolean>;
  /** The service's clock; changes when a second on the page's clock does. */
  readonly now: ReadonlySignal<number>;
  /** The service's clock at this instant. */
  serverNow(): number;
  do<K extends CommandKind>(kind: K, ...fields: Fields<K>): Promise<Accepted>;
  ask(about: Question): Promise<Answer>;
  /** How this device is, as far as it was measured; read again with each second of `now`. */
  device(): Device;
  /** The level of speech at which the microphone was measured, in per cent: those who run the meeting are told (PR1). */
  heardMicrophone(level: number): void;
  close(): void;
}

interface Waiter {
  accept(accepted: Accepted): void;
  answer(answer: Answer): void;
  fail(error: Error): void;
}

/** 128 random bits, as an id that nobody has used. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Opens the line that this tab has a pass for; without a pass there is none. */
export function openFloor(options: { view?: ViewKind; client?: string } = {}): Floor | null {
  const pass = readPass();
  if (pass === null) return null;
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const path = `/meetings/${encodeURIComponent(pass.meeting)}`;
  return new LiveFloor(
    pass.meeting,
    `${scheme}://${location.host}${path}/floor`,
    new Session({
      session: pass.session,
      ...(options.view && { view: options.view }),
      client: options.client ?? "rostrum-web",
    }),
  );
}

class LiveFloor implements Floor {
  readonly meeting: string;
  readonly viewer = signal<Viewer | null>(null);
  readonly view = signal<View | null>(null);
  readonly own = signal<Own | null>(null);
  readonly live = signal<Live>({});
  readonly directory = signal<Directory | null>(null);
  readonly line = signal<Line>({ state: "connecting" });
  readonly underway = signal<readonly Underway[]>([]);
  readonly unsafe = signal(false);
  readonly now = signal(localNow());
  readonly #session: Session;
  readonly #connection: Connection;
  readonly #waiters = new Map<string, Waiter>();
  readonly #stop: (() => void)[] = [];
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(meeting: string, url: string, session: Session) {
    this.meeting = meeting;
    this.#session = session;
    const listener = {
      line: (line: Line) => this.#lineIs(line),
      happened: (happening: Happening) => this.#happened(happening),
    };
    this.#connection = new Connection(url, session, listener, lang.peek());
    const digest = computed(() => this.view.value?.meeting.directory);
    this.#stop.push(
      effect(() => this.#connection.speak(lang.value)),
      effect(() => void this.#fetchDirectory(digest.value)),
      effect(() => {
        // What is new is shown at its own moment, and a new turn has seconds of its own to change on.
        this.view.value;
        this.own.value;
        this.#ticking();
      }),
    );
    this.#connection.open();
  }

  serverNow(): number {
    return this.#connection.clock.at(localNow());
  }

  do<K extends CommandKind>(kind: K, ...[fields]: Fields<K>): Promise<Accepted> {
    const id = newId();
    this.underway.value = [...this.underway.value, { id, kind, sinceMs: localNow(), state: "sent" }];
    return new Promise<Accepted>((accept, fail) => {
      this.#waiters.set(id, { accept, fail, answer: () => {} });
      this.#begin(id, this.#session.command(id, { kind, ...fields } as unknown as Command));
    });
  }

  ask(about: Question): Promise<Answer> {
    const id = newId();
    return new Promise<Answer>((answer, fail) => {
      this.#waiters.set(id, { answer, fail, accept: () => {} });
      this.#begin(id, this.#session.ask(id, about));
    });
  }

  device(): Device {
    return this.#connection.device();
  }

  heardMicrophone(level: number): void {
    this.#connection.heardMicrophone(level);
  }

  close(): void {
    for (const stop of this.#stop) stop();
    clearTimeout(this.#tick);
    this.#connection.close();
  }

  #begin(id: string, happenings: readonly Happening[]): void {
    const line = this.line.peek();
    if (line.state === "ended") this.#settle(id)?.fail(new Unanswered(line.reason));
    else this.#connection.act(happenings);
  }

  #lineIs(line: Line): void {
    this.line.value = line;
    if (line.state !== "ended") return;
    for (const id of [...this.#waiters.keys()]) this.#settle(id)?.fail(new Unanswered(line.reason));
  }

  #happened(happening: Happening): void {
    switch (happening.what) {
      case "welcomed":
        this.viewer.value = happening.viewer;
        this.unsafe.value = happening.unsafe;
        this.#ticking();
        break;
      case "view":
        this.view.value = happening.view;
        break;
      case "own":
        this.own.value = happening.own;
        break;
      case "live":
        this.live.value = happening.live;
        break;
      case "accepted":
        this.#settle(happening.id)?.accept({ seq: happening.seq, made: happening.made });
        break;
      case "refused": {
        const { id, code, rule, args, message } = happening;
        this.#settle(id)?.fail(new Refused(code, rule, args, message));
        break;
      }
      case "answered":
        this.#settle(happening.id)?.answer(happening.answer);
        break;
      case "pending":
        this.underway.value = this.underway.value.map((one) =>
          one.id === happening.id ? { ...one, state: "pending" } : one,
        );
        break;
      case "pong":
        this.#ticking();
        break;
      case "send":
      case "bye":
      case "gap":
        // The connection's business.
        break;
    }
  }

  #settle(id: string): Waiter | undefined {
    const waiter = this.#waiters.get(id);
    this.#waiters.delete(id);
    this.#session.forget(id);
    this.underway.value = this.underway.value.filter((one) => one.id !== id);
    return waiter;
  }

  /** Sets the page's clock, and wakes when the second on it changes. */
  #ticking(): void {
    clearTimeout(this.#tick);
    const now = this.serverNow();
    this.now.value = now;
    // A few milliseconds past the change, so that a timer that is early doesn't show the old second.
    this.#tick = setTimeout(() => this.#ticking(), untilNextSecond(this.view.peek()?.turn, now) + 4);
  }

  async #fetchDirectory(digest: string | undefined, tries = 0): Promise<void> {
    if (digest === undefined) return;
    const url = `/meetings/${encodeURIComponent(this.meeting)}/directory/${digest}`;
    const found = await fetch(url).then(
      (response) => (response.ok ? (response.json() as Promise<Directory>) : null),
      () => null,
    );
    if (this.view.peek()?.meeting.directory !== digest) return;
    if (found === null) {
      setTimeout(() => void this.#fetchDirectory(digest, tries + 1), 500 * 2 ** Math.min(tries, 4));
    } else {
      this.directory.value = found;
    }
  }
}
