/**
 * What the chair says now or at the next call; the podium reads it in the chair's language, a booth in its own.
 *
 * The sentences are the catalogue's (script.ftl); the directory brings each name in the form that follows
 * "the delegation", with its article and case. Names come marked, so that the page can set them off.
 */
import type { Directory } from "./directory";
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

export function scriptLine(view: View, directory: Directory | null, nowMs: number, lang: Lang): ScriptLine | null {
  const speech = say(lang);
  const whom = (role: string, id: string) => ({
    [role]: `${OPEN}${ofForm(directory, id, speech)}${CLOSE}`,
    [`${role}-is`]: addressOf(directory, id),
  });
  const line = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" ");
  const { meeting, turn, list, points, last } = view;

  switch (meeting.phase) {
    case "planned":
      return { when: "now", text: speech.t("script-open") };
    case "suspended":
      return { when: "now", text: speech.t("script-resume") };
    case "adjourned":
      return { when: "now", text: speech.t("script-adjourned") };
    case "closed":
      return null;
    case "open":
      break;
  }

  const recognised = points.find((point) => point.state === "recognised");
  if (recognised) {
    return { when: "now", text: speech.t("script-point-floor", whom("whom", recognised.delegation)) };
  }
  const raised = points[0];
  if (raised?.state === "raised") {
    return { when: "now", text: speech.t("script-point-raised", whom("whom", raised.delegation)) };
  }

  const call = (thanked: string | undefined, called: string, then: string | undefined) =>
    line(
      thanked !== undefined && speech.t("script-thank", whom("whom", thanked)),
      then === undefined
        ? speech.t("script-give", whom("whom", called))
        : speech.t("script-give-then", { ...whom("whom", called), ...whom("then", then) }),
    );

  const queue = inOrder(list);
  const [next, after] = [queue[0]?.[1].delegation, queue[1]?.[1].delegation];
  if (turn?.entry && nowMs - turn.started_ms < READING_MS) {
    return { when: "now", text: call(last?.delegation, turn.delegation, next) };
  }
  const thanked = turn?.delegation ?? last?.delegation;
  if (next !== undefined) return { when: "then", text: call(thanked, next, after) };
  if (thanked === undefined || nextUp(list)) return null;
  const text = line(speech.t("script-thank", whom("whom", thanked)), speech.t("script-none-left"));
  return { when: turn === undefined ? "now" : "then", text };
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
