/** What views tell of interpretation: channels, booths, what lies ahead, signals and calls. */
import type { Attendance } from "./types";

/** Where a channel has its sound from just now (IN3). */
export interface Channel {
  readonly language: string;
  /** What reaches people, where it isn't a voice (IN1). */
  readonly medium?: "sign" | "captions";
  readonly source: "floor" | "booth" | "none";
  readonly state: "on" | "off" | "stopped";
  /** The booth that works here, where it isn't the channel's own (retour). */
  readonly booth?: string;
  /** The channel that the booth listens to. */
  readonly relay_from?: number;
  /** That one is a relay itself. */
  readonly double?: boolean;
}

/** By number; 0 is the floor. */
export type Channels = Readonly<Record<string, Channel>>;

/** Who is on microphone in a booth, and what is agreed or proposed about it (IN7). */
export interface Booth {
  readonly interpreters: readonly string[];
  /** The languages that each of them works from, by interpreter. */
  readonly from: Readonly<Record<string, readonly string[]>>;
  readonly on_mic: string;
  readonly since_ms: number;
  /** When whoever is on microphone should rest. */
  readonly relieve_ms: number;
  readonly handover?: { readonly to: string; readonly state: "asked" | "agreed" };
  /** Who should take over with the next speaker. */
  readonly proposed?: { readonly to: string };
  /** The next speaker's language, for which no colleague would do. */
  readonly stays?: string;
  readonly stopped_ms?: number;
  /** The channel that the booth says it takes relay from (IN13). */
  readonly relay_from?: number;
}

/** One interpreter of a booth goes on microphone in place of the colleague. */
export interface Exchange {
  readonly booth: string;
  readonly interpreter: string;
}

/** The plans from the next speaker on, by the language on the floor (IN6). */
export interface Ahead {
  readonly plans: Readonly<Record<string, Channels>>;
  readonly cures?: Readonly<Record<string, Exchange>>;
}

/** What the booths signal about the running turn, and never which (IN8). */
export interface Signals {
  readonly slower_ms?: number;
  readonly sound_ms?: number;
  readonly pause?: boolean;
}

export interface Report {
  readonly booth: string;
  readonly signal: "slower" | "sound";
  readonly at_ms: number;
}

export type CallState = "open" | "in_hand" | "done";

/** A booth's call for the technician. */
export interface BoothCall {
  readonly id: string;
  readonly booth: string;
  readonly at_ms: number;
  readonly state: CallState;
  readonly about?: string;
}

/** One for a delegation, whose point of order was a technical one (PO2). */
export interface DelegationCall {
  readonly id: string;
  readonly delegation: string;
  readonly attendance: Attendance;
  readonly at_ms: number;
  readonly state: CallState;
}

export type Call = BoothCall | DelegationCall;

/** The sections of a view about interpretation; each viewer has those that concern them. */
export interface Interpretation {
  readonly channels?: Channels;
  readonly booths?: Readonly<Record<string, Booth>>;
  readonly ahead?: Ahead;
  readonly signals?: Signals;
  readonly reports?: readonly Report[];
  readonly calls?: readonly Call[];
  /** By channel: the delegations for the technician, how many for chair and secretariat (IN14). */
  readonly cannot_hear?: Readonly<Record<string, readonly string[] | number>>;
}
