/**
 * What is before the chair besides the list: appeals, motions, that its own delegation is to speak, a proposal, rights
 * of reply, swaps; the weightiest first.
 * Last, whom the technician was sent to by a ruling, until that is done.
 */
import type { DelegationCall } from "./channels";
import type { Attendance, MotionKind, Side, View } from "./types";
import { inOrder, ON_DECK } from "./view";

/** A procedural motion before the meeting, with those who speak on it (PO4). */
export interface Motion {
  readonly id: string;
  readonly kind: MotionKind;
  readonly delegation: string;
  readonly at_ms: number;
  readonly speakers: readonly { readonly delegation: string; readonly side: Side }[];
}

/** The appeal that stands against the last ruling (PO5). */
export interface Appeal {
  readonly point: string;
  readonly delegation: string;
  readonly at_ms: number;
}

/** A right of reply that was asked for and isn't answered yet (RR1). */
export interface ReplyRequest {
  readonly id: string;
  readonly item: string;
  readonly delegation: string;
  readonly at_ms: number;
}

/** A granted right of reply that waits for the end of the sitting or day, whatever item is current (RR1). */
export interface ReservedReply {
  readonly entry: string;
  readonly item: string;
  readonly delegation: string;
  readonly class: string;
  readonly language: string;
  readonly through?: string;
  readonly attendance: Attendance;
  readonly limit_ms: number;
  readonly heard_at: "sitting" | "day";
  /** It is heard in this sitting. */
  readonly due?: boolean;
}

/** An offer to change places (LS9). */
export interface Swap {
  readonly id: string;
  readonly entry: string;
  readonly other: string;
}

/** A decision that was proposed, and who objects (MT7). */
export interface Proposal {
  readonly id: string;
  readonly text: string;
  readonly at_ms: number;
  readonly objections: readonly string[];
}

/** The last decision taken, and who presided (MT7). */
export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly at_ms: number;
  readonly officer: string;
}

/** The delegation of whoever presides speaks, is next, or follows soon. */
export interface OwnTurn {
  readonly delegation: string;
  readonly when: "now" | "next" | "soon";
}

export type Matter =
  | { readonly kind: "appeal"; readonly id: string; readonly appeal: Appeal }
  /** `first`: it has the highest precedence, and is the one to be decided (PO4). */
  | { readonly kind: "motion"; readonly id: string; readonly motion: Motion; readonly first: boolean }
  /** Another officer should preside meanwhile (MT6). */
  | { readonly kind: "preside"; readonly id: string; readonly own: OwnTurn }
  | { readonly kind: "proposal"; readonly id: string; readonly proposal: Proposal }
  | { readonly kind: "reply"; readonly id: string; readonly reply: ReplyRequest }
  | { readonly kind: "reserved"; readonly id: string; readonly reply: ReservedReply }
  | { readonly kind: "swap"; readonly id: string; readonly swap: Swap }
  /** Nothing is asked of the chair: it sees that somebody is on it (PO2). */
  | { readonly kind: "call"; readonly id: string; readonly call: DelegationCall };

/** The order in which motions are decided (PO4). */
const PRECEDENCE: readonly MotionKind[] = ["suspend_sitting", "adjourn_sitting", "adjourn_debate", "close_debate"];

/** Motions in the order in which they are decided (PO4). */
export function inPrecedence(motions: readonly Motion[]): readonly Motion[] {
  return [...motions].sort((one, other) => PRECEDENCE.indexOf(one.kind) - PRECEDENCE.indexOf(other.kind));
}

/** Whether whoever presides would have to call the own delegation, and how soon (MT6): by the list, a point or a motion. */
export function ownTurn(view: View): OwnTurn | undefined {
  const { turn, interrupted, points, motions = [], list, reserved = [] } = view;
  const { delegation } = view.meeting.chair;
  if (delegation === undefined) return undefined;
  const isOwn = (one: { readonly delegation: string } | undefined) => one?.delegation === delegation;
  const moving = motions.flatMap((motion) => [motion, ...motion.speakers]);
  if ([turn, ...interrupted, ...points, ...moving].some(isOwn)) return { delegation, when: "now" };
  const coming = [...inOrder(list).map(([, entry]) => entry), ...reserved.filter(({ due }) => due)];
  const place = coming.slice(0, ON_DECK).findIndex(isOwn);
  return place < 0 ? undefined : { delegation, when: place === 0 ? "next" : "soon" };
}

/** All that waits for a word of the chair, and what the technician sees to by its word. */
export function mattersOf(view: View): readonly Matter[] {
  const { appeal, motions = [], proposal, replies = [], reserved = [], swaps = [], calls = [] } = view;
  const own = ownTurn(view);
  return [
    ...(appeal ? [{ kind: "appeal", id: appeal.point, appeal } as const] : []),
    ...inPrecedence(motions).map((motion, at) => ({ kind: "motion", id: motion.id, motion, first: at === 0 }) as const),
    ...(own ? [{ kind: "preside", id: own.delegation, own } as const] : []),
    ...(proposal ? [{ kind: "proposal", id: proposal.id, proposal } as const] : []),
    ...replies.map((reply) => ({ kind: "reply", id: reply.id, reply }) as const),
    ...reserved.filter((reply) => reply.due).map((reply) => ({ kind: "reserved", id: reply.entry, reply }) as const),
    ...swaps.map((swap) => ({ kind: "swap", id: swap.id, swap }) as const),
    ...calls.flatMap((call) =>
      "delegation" in call && call.state !== "done" ? [{ kind: "call", id: call.id, call } as const] : [],
    ),
  ];
}
