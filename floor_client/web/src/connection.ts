/**
 * The line to the service: one WebSocket after another, and what is known about it.
 *
 * A browser doesn't notice that a network has gone while its socket stays open. So we listen for silence
 * ourselves: after 1.5 s without a frame a ping goes out, at 2.8 s the line is shown as doubtful, at 6 s it is
 * given up. A page that nobody looks at keeps to the service's slower heartbeat.
 */
import { ServiceClock } from "./clock";
import type { ClientFrame, ServerFrame } from "./frames";
import { Pulse } from "./pulse";
import { type Happening, reconnects, type Session } from "./session";
import type { Device } from "./types";

/** What a browser reads by itself, so that no page has to bring a decoder along. */
export const SUBPROTOCOL = "rostrum.v1.json";

const PULSE_MS = 200;
/** Timers that were held back for so long mean that the device slept. */
const SLEPT_MS = 1_600;
const PING_AFTER_MS = 1_500;
const DOUBT_AFTER_MS = 2_800;
const LOST_AFTER_MS = 6_000;
const OPEN_WITHIN_MS = 8_000;
const FIRST_RETRY_MS = 250;
const SLOWEST_RETRY_MS = 8_000;

/** How the line stands, each state with what belongs to it; times are of the local clock. */
export type Line =
  | { readonly state: "connecting" }
  | { readonly state: "live" }
  | { readonly state: "doubtful"; readonly sinceMs: number }
  | {
      readonly state: "lost";
      readonly sinceMs: number;
      readonly retryAtMs: number;
      readonly offline: boolean;
    }
  | { readonly state: "ended"; readonly code: number; readonly reason: string };

/** Whether what is shown may be old: not while it is on its way for the first time. */
export function mayBeOld(line: Line): boolean {
  return line.state !== "live" && line.state !== "connecting";
}

/** The local clock of the line: monotonic, in whole milliseconds. */
export function localNow(): number {
  return Math.round(performance.timeOrigin + performance.now());
}

/** How long to wait before a try: up to twice as long each time, jittered so that a crowd spreads. */
export function retryDelay(tries: number, random: number): number {
  const ceiling = Math.min(SLOWEST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries);
  return Math.round(ceiling * (0.5 + random / 2));
}

export interface Listener {
  line(line: Line): void;
  happened(happening: Happening): void;
}

export class Connection {
  readonly clock = new ServiceClock();
  readonly #pulse = new Pulse();
  readonly #url: string;
  readonly #session: Session;
  readonly #listener: Listener;
  #lang: string;
  #line: Line = { state: "connecting" };
  #socket: WebSocket | null = null;
  #tries = 0;
  #heartbeatMs = 15_000;
  #heardMs = 0;
  #pingedMs = 0;
  #pulsedMs = 0;
  #openedMs = 0;
  #lostSinceMs = 0;
  #retryAfterMs: number | undefined;
  #bye: { code: number; reason: string } | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #beating: ReturnType<typeof setInterval> | undefined;
  #microphone: number | undefined;
  #told = "";
  #closed = false;

  constructor(url: string, session: Session, listener: Listener, lang: string) {
    this.#url = url;
    this.#session = session;
    this.#listener = listener;
    this.#lang = lang;
  }

  /** Opens the line and keeps it open until `close`. */
  open(): void {
    addEventListener("online", this.#wake);
    addEventListener("offline", this.#offline);
    document.addEventListener("visibilitychange", this.#wake);
    this.#pulsedMs = localNow();
    this.#beating = setInterval(() => this.#beat(), PULSE_MS);
    this.#connect();
  }

  close(): void {
    this.#closed = true;
    removeEventListener("online", this.#wake);
    removeEventListener("offline", this.#offline);
    document.removeEventListener("visibilitychange", this.#wake);
    clearInterval(this.#beating);
    clearTimeout(this.#retry);
    this.#abandon();
  }

  /** Says the hello again in another language, so that the service's sentences come in it. */
  speak(lang: string): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    if (this.#line.state === "ended" || this.#closed) return;
    this.#abandon();
    this.#connect();
  }

  /** How this device is, as far as it was measured (PR1). */
  device(): Device {
    const microphone = this.#microphone;
    return { ...(microphone !== undefined && { microphone }), ...this.#pulse.measured(localNow()) };
  }

  /** The level of speech that the microphone was measured at; told with the next ping. */
  heardMicrophone(level: number): void {
    this.#microphone = level;
  }

  /** Does at once what the session wants done. */
  act(happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      if (happening.what === "send") this.#send(happening.frame);
      else this.#note(happening);
    }
  }

  #connect(): void {
    clearTimeout(this.#retry);
    const socket = new WebSocket(this.#url, [SUBPROTOCOL]);
    this.#socket = socket;
    this.#bye = null;
    this.#retryAfterMs = undefined;
    this.#openedMs = localNow();
    this.#heardMs = 0;
    socket.onopen = () => {
      this.#heardMs = localNow();
      this.act(this.#session.hello(this.#lang));
    };
    socket.onmessage = (message: MessageEvent<string>) => {
      this.#heardMs = localNow();
      if (this.#line.state === "doubtful") this.#show({ state: "live" });
      this.act(this.#session.receive(JSON.parse(message.data) as ServerFrame));
    };
    socket.onclose = (event) => this.#dropped(this.#bye ?? event);
  }

  #note(happening: Happening): void {
    if (happening.what === "welcomed") {
      this.#tries = 0;
      this.#lostSinceMs = 0;
      this.#heartbeatMs = happening.heartbeat_ms;
      this.#told = "";
      this.clock.told(localNow(), happening.server_time_ms);
      this.#show({ state: "live" });
      this.#ping();
    } else if (happening.what === "pong") {
      this.clock.heard(happening.at, localNow(), happening.server_time_ms);
      this.#pulse.answered(happening.at, localNow());
    } else if (happening.what === "bye") {
      this.#bye = happening;
      this.#retryAfterMs = happening.retry_after_ms;
    } else if (happening.what === "gap") {
      this.#abandon();
      this.#connect();
    }
    this.#listener.happened(happening);
  }

  /** Listens for silence; runs a few times a second. */
  #beat(): void {
    const now = localNow();
    const slept = now - this.#pulsedMs > SLEPT_MS;
    this.#pulsedMs = now;
    const socket = this.#socket;
    if (socket === null) return;
    if (socket.readyState === WebSocket.CONNECTING) {
      if (now - this.#openedMs > OPEN_WITHIN_MS) this.#dropped({ code: 1006, reason: "" });
      else if (now - this.#openedMs > DOUBT_AFTER_MS) this.#doubt(this.#openedMs);
      return;
    }
    if (socket.readyState !== WebSocket.OPEN) return;
    if (slept) {
      // The device slept, or timers were held back: the silence was ours.
      this.#heardMs = now - PING_AFTER_MS;
      this.#ping();
      return;
    }
    const silentMs = now - this.#heardMs;
    const hidden = document.visibilityState === "hidden";
    const pingAfterMs = hidden ? this.#heartbeatMs : PING_AFTER_MS;
    const slackMs = hidden ? this.#heartbeatMs : 0;
    // However much we hear, the service hears only our pings: without one it would take us for gone.
    const restMs = silentMs >= pingAfterMs ? pingAfterMs : this.#heartbeatMs;
    if (this.#pingedMs < now - restMs) this.#ping();
    if (silentMs >= LOST_AFTER_MS + slackMs) this.#dropped({ code: 1006, reason: "" });
    else if (silentMs >= DOUBT_AFTER_MS + slackMs) this.#doubt(now - silentMs);
  }

  #doubt(sinceMs: number): void {
    if (this.#line.state === "live") this.#show({ state: "doubtful", sinceMs });
  }

  #ping(): void {
    this.#pingedMs = localNow();
    const device = this.device();
    const news = JSON.stringify(device);
    const told = news === this.#told || news === "{}";
    this.#told = news;
    this.#send({ t: "ping", at: this.#pingedMs, ...(!told && { device }) });
    this.#pulse.sent(this.#pingedMs);
  }

  #send(frame: ClientFrame): void {
    // A frame that can't go now is kept by the session, and goes after the next welcome.
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #dropped(why: { code: number; reason: string }): void {
    this.#abandon();
    if (this.#closed) return;
    if (!reconnects(why.code)) {
      this.#show({ state: "ended", code: why.code, reason: why.reason });
      return;
    }
    const now = localNow();
    const delay = Math.max(this.#retryAfterMs ?? 0, retryDelay(this.#tries, Math.random()));
    this.#tries += 1;
    this.#lostSinceMs ||= this.#heardMs || now;
    this.#show({
      state: "lost",
      sinceMs: this.#lostSinceMs,
      retryAtMs: now + delay,
      offline: !navigator.onLine,
    });
    this.#retry = setTimeout(() => this.#connect(), delay);
  }

  /** Lets go of the socket, whatever it still does. */
  #abandon(): void {
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  readonly #wake = (): void => {
    if (document.visibilityState === "hidden" || this.#line.state === "ended") return;
    if (this.#socket?.readyState === WebSocket.OPEN) {
      this.#heardMs = Math.min(this.#heardMs, localNow() - PING_AFTER_MS);
      this.#pulsedMs = localNow();
      this.#ping();
    } else if (this.#socket === null) {
      this.#tries = 0;
      this.#connect();
    }
  };

  readonly #offline = (): void => {
    this.#doubt(localNow());
  };

  #show(line: Line): void {
    this.#line = line;
    this.#listener.line(line);
  }
}
