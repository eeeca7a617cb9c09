/**
 * What the service tells its viewers, as types.
 *
 * Times are integers of milliseconds since the epoch, durations integers of milliseconds.
 * Nothing in a view depends on the present moment, and no value is null: what is absent is left out.
 * Fields that this version doesn't know are ignored, so that the service may add to them.
 */
import type { CallState, Interpretation, Signals } from "./channels";
import type { Loss } from "./losses";
import type { Appeal, Decision, Motion, Proposal, ReplyRequest, ReservedReply, Swap } from "./matters";
import type { Note } from "./notes";

import type { Json } from "./patch";

/** Text in several languages, by language code. */
export type Texts = Readonly<Record<string, string>>;

/** One text for every reader, or one in each of several languages. */
export type Wording = string | Texts;

export type Role = "chair" | "secretariat" | "technician" | "interpreter" | "delegate" | "observer" | "display";

export type ViewKind = "public" | "delegate" | "interpreter" | "technician" | "chair" | "secretariat";

export type Phase = "planned" | "open" | "suspended" | "adjourned" | "closed";
export type Attendance = "room" | "remote";
export type ListState = "not_open" | "open" | "closed";
export type Policy = "first_come" | "alphabetical" | "lot" | "fewest_turns";
export type TurnState = "called" | "speaking" | "paused" | "interrupted";
export type EntryState = "waiting" | "speaking" | "heard" | "withdrawn" | "passed_over" | "unheard";
export type PointState = "raised" | "held" | "recognised";
export type MotionKind = "suspend_sitting" | "adjourn_sitting" | "adjourn_debate" | "close_debate";
export type Side = "for" | "against";
export type Ruling = "upheld" | "not_upheld" | "noted";
export type DisplayMode = "ceremony" | "silence" | "private";

/** Who this line belongs to. */
export interface Viewer {
  readonly role: Role;
  readonly link?: string;
  readonly delegation?: string;
  readonly booth?: string;
}

/** The person who speaks for a delegation. */
export interface Speaker {
  readonly name: string;
  readonly function?: Wording;
}

export interface Meeting {
  readonly id: string;
  readonly title: Texts;
  readonly timezone: string;
  readonly languages: readonly string[];
  readonly directory: string;
  readonly phase: Phase;
  readonly sitting?: string;
  readonly until_ms?: number;
  readonly item?: string;
  readonly chair: Presiding;
  readonly illustrative?: boolean;
  /** The body whose rules hold, where it isn't Rostrum's own. */
  readonly pack?: string;
  readonly adjourned_ms?: number;
  /** The public display stands at 0:00 instead of counting up (TN5). */
  readonly overrun?: "hold";
  /** A State's flag may stand beside its name (PV4). */
  readonly flags?: true;
  /** What the hall is shown instead of the floor (MT8). */
  readonly display?: DisplayMode;
}

/** Who presides (MT6). */
export interface Presiding {
  readonly officer: string;
  readonly delegation?: string;
  readonly language?: string;
}

export interface Sitting {
  readonly starts_ms: number;
  readonly ends_ms: number;
  readonly interpretation_until_ms: number;
  readonly opened_ms: number;
}

/** A turn: one delegation's time with the floor, now or kept for later. */
export interface Turn {
  readonly id: string;
  readonly entry?: string;
  readonly point?: string;
  readonly delegation: string;
  readonly speaker?: Speaker;
  readonly on_behalf_of?: string;
  readonly kind: string;
  readonly class: string;
  readonly language: string;
  /** The floor language in which it is heard, where it is spoken in another (IN9). */
  readonly through?: string;
  readonly attendance: Attendance;
  readonly state: TurnState;
  /** The service where a line was lost (TN7). */
  readonly paused_by?: string;
  /** How long a lost line is waited for (TN7). */
  readonly grace_until_ms?: number;
  /** The clock stands since the call, since nothing was heard yet (LS11). */
  readonly silent?: boolean;
  /** The voice is heard whatever the line says (TN7). */
  readonly line_ignored?: boolean;
  /** Who joins the statement (LS21). */
  readonly joined_by?: readonly string[];
  /** When the clock of a called turn starts by itself (TN11). */
  readonly starts_ms?: number;
  /** When the floor was given. */
  readonly started_ms: number;
  readonly limit_ms: number;
  /** The sum of the closed intervals (TN4). */
  readonly used_ms: number;
  /** Since when the open interval runs; only while speaking. */
  readonly running_since_ms?: number;
  /** How long before the limit the light turns amber (TN5). */
  readonly warn_ms: number;
}

export interface Point {
  readonly id: string;
  readonly delegation: string;
  readonly state: PointState;
  readonly at_ms: number;
  readonly turn?: string;
}

/** The time that a class or a group has on an item, and what it has used of it (TN8). */
export interface Budget {
  readonly budget_ms: number;
  readonly spent_ms: number;
}

export interface Entry {
  readonly place: number;
  readonly delegation: string;
  readonly kind: string;
  readonly class: string;
  readonly language: string;
  readonly through?: string;
  readonly attendance: Attendance;
  readonly state: "waiting" | "passed_over";
  /** The entry's own limit, where it has one (TN3). */
  readonly limit_ms?: number;
  readonly on_behalf_of?: string;
  readonly speaker?: Speaker;
  readonly thread?: string;
  readonly rank?: string;
  /** The length of a recorded video (LS14). */
  readonly video_ms?: number;
  /** Who joins the statement (LS21). */
  readonly joined_by?: readonly string[];
  readonly moved?: boolean;
  /** When its language was changed after the inscription (LS10). */
  readonly language_since_ms?: number;
  readonly credentials_pending?: boolean;
}

/** The list of speakers of one item. */
export interface List {
  readonly item: string;
  readonly state: ListState;
  readonly closed_ms?: number;
  /** When it closes by itself, as announced (LS20). */
  readonly closes_ms?: number;
  readonly opens_ms?: number;
  readonly deadline_ms?: number;
  readonly policy: Policy;
  readonly ceiling_ms?: number;
  /** Limits by kind or class, the ceiling already applied. */
  readonly limits: Readonly<Record<string, number>>;
  /** The limits without the ceiling, where one is in force. */
  readonly uncapped?: Readonly<Record<string, number>>;
  readonly heard: number;
  /** How many wait, where the rules show counts only (PV2). */
  readonly waiting?: number;
  /** Limits by class that will hold from a moment on (TN9). */
  readonly announced?: { readonly limits: Readonly<Record<string, number>>; readonly at_ms: number };
  /** By class (TN8). */
  readonly budgets?: Readonly<Record<string, Budget>>;
  readonly group_budgets?: Readonly<Record<string, Budget>>;
  readonly entries?: Readonly<Record<string, Entry>>;
}

/** An item in short. */
export interface ItemState {
  readonly list: ListState;
  /** How many wait and were heard; the current item's list says it itself. */
  readonly waiting?: number;
  readonly heard?: number;
  readonly closed?: boolean;
}

/** What the forecast is computed from (FC1). */
export interface ForecastTerms {
  readonly change_over_ms: number;
  readonly pace: Readonly<Record<string, number>>;
  readonly interpretation_until_ms?: number;
  readonly reserve_ms: number;
  /** How long before the end of interpretation the podium is warned (IN11). */
  readonly warnings_ms: readonly number[];
  readonly dynamic: DynamicTerms;
}

/** What a dynamic limit is proposed by (TN9): weights by class in thousandths, 1000 for one that isn't named. */
export interface DynamicTerms {
  readonly least_ms: number;
  readonly most_ms: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A text handed in, as far as this viewer is told of it (IN10): the chair the first two, interpreters what they need. */
export interface TextState {
  readonly version: number;
  readonly language: string;
  readonly words?: number;
  /** Words a minute within the limit as it is. */
  readonly pace?: number;
  /** Faster than can be interpreted well. */
  readonly too_fast?: boolean;
  readonly direction?: "ltr" | "rtl";
  /** The secretariat only, and so are the next three; it is told of texts whose turn is over, too. */
  readonly state?: "confidential" | "delivered" | "unheard" | "published";
  readonly consent?: boolean;
  readonly delegation?: string;
  readonly item?: string;
  /** The secretariat, where it handed the version in for the delegation (IN10). */
  readonly by?: "secretariat";
}

/** A statement that is published (IN10, LS13). */
export interface Statement {
  readonly item: string;
  readonly delegation: string;
  readonly language: string;
  readonly at_ms: number;
}

/** A delegation's own text. */
export interface OwnText {
  readonly version: number;
  readonly language: string;
  readonly words: number;
  readonly at_ms: number;
  /** May be published if the delegation isn't heard (LS13). */
  readonly consent: boolean;
  /** The secretariat, where it handed the version in for us (IN10). */
  readonly by?: "secretariat";
  readonly pace?: number;
  readonly too_fast?: boolean;
  readonly published_ms?: number;
}

/** The last turn that ended. */
export interface LastTurn {
  readonly turn: string;
  readonly delegation: string;
}

export interface View extends Interpretation {
  readonly meeting: Meeting;
  readonly sitting?: Sitting;
  readonly turn?: Turn;
  readonly interrupted: readonly Turn[];
  readonly points: readonly Point[];
  readonly list?: List;
  /** The lists of the other items, by item; the secretariat's only. */
  readonly lists?: Readonly<Record<string, List>>;
  /** What holds in the meeting, by name; the secretariat's, and the technician's as far as it is theirs. */
  readonly settings?: Readonly<Record<string, Json>>;
  readonly items: Readonly<Record<string, ItemState>>;
  readonly forecast: ForecastTerms;
  readonly last?: LastTurn;
  /** Motions before the meeting, in the order put (PO4). */
  readonly motions?: readonly Motion[];
  /** The point of order ruled on last, while it can be appealed against (PO5). */
  readonly ruled?: string;
  readonly appeal?: Appeal;
  readonly proposal?: Proposal;
  readonly decision?: Decision;
  /** Chair and secretariat only. */
  readonly replies?: readonly ReplyRequest[];
  readonly reserved?: readonly ReservedReply[];
  /** Chair and secretariat only. */
  readonly swaps?: readonly Swap[];
  readonly notes?: readonly Note[];
  readonly losses?: readonly Loss[];
  /** By entry; secretariat, interpreters and chair only. */
  readonly texts?: Readonly<Record<string, TextState>>;
  /** By entry. */
  readonly statements?: Readonly<Record<string, Statement>>;
}

export interface OwnEntry {
  readonly item: string;
  readonly place: number;
  readonly kind: string;
  readonly class: string;
  readonly language: string;
  readonly attendance: Attendance;
  readonly state: EntryState;
  /** The limit that applies, wherever it comes from. */
  readonly limit_ms: number;
  readonly on_behalf_of?: string;
  readonly speaker?: Speaker;
  readonly undo_until_ms?: number;
  /** How long it spoke; once heard. */
  readonly used_ms?: number;
  /** It is called next, second or third (PR2). */
  readonly on_deck?: number;
  /** How many wait before it; only where the list isn't shown. */
  readonly ahead?: number;
  readonly text?: OwnText;
}

export type Right = "raise_point" | "put_motion" | "request_reply" | "object" | "appeal_ruling" | "yield_turn";

/** What only this delegation sees. */
export interface Own {
  readonly delegation: string;
  readonly entries: Readonly<Record<string, OwnEntry>>;
  readonly point?: { readonly id: string; readonly state: PointState };
  /** What the technician was sent for by its point of order, until that is done (PO2). */
  readonly call?: { readonly id: string; readonly state: CallState };
  /** A right of reply that it asked for. */
  readonly reply?: { readonly id: string; readonly item: string };
  /** What it has offered or been offered, with the delegation of the other side (LS9). */
  readonly swaps?: readonly (Swap & { readonly delegation: string })[];
  /** What the rules leave to some kinds of delegation, and to this one. */
  readonly may: readonly Right[];
  /** What the booths signal while this delegation speaks. */
  readonly signals?: Signals;
}

/** What a page has measured of the device that it is on; what it hasn't is left out. */
export interface Device {
  /** The level of speech, in per cent. */
  readonly microphone?: number;
  readonly round_trip_ms?: number;
  /** Pings without an answer in time, of a thousand. */
  readonly loss?: number;
}

/** A delegation's devices, and what the best of them measured. */
export interface Devices extends Device {
  readonly devices: number;
}

/** What is only alive now: who is here, and how their devices are (PR1). */
export interface Live {
  readonly delegations?: Readonly<Record<string, Devices>>;
  readonly viewers?: Readonly<Record<string, number>>;
  /** The journal can't be reached, so nothing is accepted. */
  readonly record?: "away";
}
