/**
 * What the chair says now or at the next call; the podium reads it in the chair's language, a booth in its own.
 *
 * The sentences are the catalogue's (script.ftl); the directory brings each name in the form that follows
 * "the delegation", with its article and case. Names come marked, so that the page can set them off.
 */
import { isLineLost } from "./clock";
import type { Directory } from "./directory";
import { inPrecedence } from "./matters";
import { addressOf, ofForm } from "./names";
import type { View } from "./types";
import { inOrder, nextUp } from "./view";
import { type Lang, say } from "./words";

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** How long after a call its own line stays, so that it can be read to the end. */
export const READING_MS = 12_000;

export interface ScriptLine {
  /** now: to be said at this moment; then: at the next call. */
  readonly when: "now" | "then";
  readonly text: string;
}

/** A piece of the line; names are set off. */
export interface Piece {
  readonly text: string;
  readonly name: boolean;
}

/** What the chair has pressed once and is about to do: it is said before it is done. */
export type Intent = "pass" | "close_list" | "open_list";

/** One sentence of the catalogue; delegations by the role that they have in it. */
type Speak = (id: string, whom?: Readonly<Record<string, string>>, args?: Readonly<Record<string, string>>) => string;

export function scriptLine(
  view: View,
  directory: Directory | null,
  nowMs: number,
  lang: Lang,
  intent?: Intent,
): ScriptLine | null {
  const speech = say(lang);
  const speak: Speak = (id, whom = {}, args = {}) => {
    const forms = Object.entries(whom).flatMap(([role, delegation]) => [
      [role, `${OPEN}${ofForm(directory, delegation, speech)}${CLOSE}`],
      [`${role}-is`, addressOf(directory, delegation)],
    ]);
    return speech.t(id, { ...Object.fromEntries(forms), ...args });
  };
  if (view.meeting.phase !== "open") return outsideSitting(view, speak);
  const closes = view.list?.closes_ms;
  const closing =
    closes !== undefined && speak("script-closing-at", {}, { time: speech.timeText(closes, view.meeting.timezone) });
  return (
    onPoint(view, speak) ??
    onIntent(view, speak, intent) ??
    onLine(view, speak) ??
    onMatters(view, speak, nowMs) ??
    onCall(view, speak, nowMs, closing || undefined)
  );
}

function outsideSitting(view: View, speak: Speak): ScriptLine | null {
  switch (view.meeting.phase) {
    case "planned":
      return now(speak("script-open"));
    case "suspended":
      return now(speak("script-resume"));
    case "adjourned":
      return now(speak("script-adjourned"));
    default:
      return null;
  }
}

function onPoint({ points }: View, speak: Speak): ScriptLine | null {
  const recognised = points.find((point) => point.state === "recognised");
  if (recognised) return now(speak("script-point-floor", { whom: recognised.delegation }));
  const raised = points[0];
  return raised?.state === "raised" ? now(speak("script-point-raised", { whom: raised.delegation })) : null;
}

function onIntent(view: View, speak: Speak, intent: Intent | undefined): ScriptLine | null {
  switch (intent) {
    case "pass": {
      const absent = view.turn?.delegation ?? nextUp(view.list)?.[1].delegation;
      return absent === undefined ? null : now(speak("script-pass", { whom: absent }));
    }
    case "close_list":
      return now(speak("script-close-list"));
    case "open_list":
      return now(speak("script-open-list"));
    case undefined:
      return null;
  }
}

function onLine({ turn }: View, speak: Speak): ScriptLine | null {
  if (!turn || !isLineLost(turn)) return null;
  return now(speak(turn.silent ? "script-not-heard" : "script-technical-pause", { whom: turn.delegation }));
}

/** Appeals, motions in their order (PO4), a proposal and what becomes of it (MT7), a minute of silence. */
function onMatters(view: View, speak: Speak, nowMs: number): ScriptLine | null {
  const { appeal, proposal, decision, turn } = view;
  if (appeal) return now(speak("script-appeal", { whom: appeal.delegation }));
  const motion = inPrecedence(view.motions ?? [])[0];
  if (motion) {
    return now(
      speak("script-motion", { whom: motion.delegation }, { motion: motion.kind }),
      ...motion.speakers.map(({ delegation, side }) => speak("script-on-motion", { whom: delegation }, { side })),
    );
  }
  const [objector] = proposal?.objections ?? [];
  if (objector !== undefined) return now(speak("script-objection", { whom: objector }));
  // Whoever was called since it was read speaks first; then it is put again.
  const called = turn?.entry !== undefined && turn.started_ms > (proposal?.at_ms ?? 0);
  if (proposal && !called) return now(speak("script-proposal"));
  if (decision && nowMs - decision.at_ms < READING_MS) return now(speak("script-decided"));
  return view.meeting.display === "silence" ? now(speak("script-silence")) : null;
}

/** Thank the last, call the next, name the one after; `closing` announces when the list closes (LS20). */
function onCall(view: View, speak: Speak, nowMs: number, closing: string | undefined): ScriptLine | null {
  const { turn, list, last, reserved = [] } = view;
  const replies = reserved.filter(({ due }) => due).map(({ delegation }) => ({ delegation, kind: "right_of_reply" }));
  const queue: Called[] = [...inOrder(list).map(([, entry]) => entry), ...replies];
  const thank = (delegation: string | undefined) => delegation && speak("script-thank", { whom: delegation });
  if (turn?.entry && nowMs - turn.started_ms < READING_MS) {
    return now(thank(last?.delegation), give(speak, turn, queue[0]));
  }
  const thanked = thank(turn?.delegation ?? last?.delegation);
  const [next, after] = queue;
  if (next) return { when: "then", text: joined(thanked, give(speak, next, after), closing) };
  if (thanked === undefined) return null;
  return { when: turn === undefined ? "now" : "then", text: joined(thanked, speak("script-none-left")) };
}

interface Called {
  readonly delegation: string;
  readonly kind: string;
  readonly video_ms?: number;
}

/** A right of reply and a recording are announced as what they are; who comes after them isn't named. */
function give(speak: Speak, called: Called, after: Called | undefined): string {
  const whom = called.delegation;
  if (called.kind === "right_of_reply") return speak("script-reply", { whom });
  if (called.video_ms !== undefined) return speak("script-video", { whom });
  if (after === undefined) return speak("script-give", { whom });
  // biome-ignore lint/suspicious/noThenProperty: it is the catalogue's name for who follows, and never awaited.
  return speak("script-give-then", { whom, then: after.delegation });
}

function now(...parts: (string | undefined)[]): ScriptLine {
  return { when: "now", text: joined(...parts) };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

/** The line in pieces, its names apart. */
export function pieces(text: string): Piece[] {
  return text
    .split(OPEN)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, name: false }];
      const [name = "", rest = ""] = part.split(CLOSE);
      return [
        { text: name, name: true },
        { text: rest, name: false },
      ];
    })
    .filter((piece) => piece.text !== "");
}
