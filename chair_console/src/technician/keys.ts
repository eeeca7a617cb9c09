/** The technician's keys: the line of the voice on the floor. A held key does nothing again, nor does a letter while somebody types. */
import { isLineLost, type Turn } from "@rostrum/floor";
import { type Desk, send } from "./desk";

/** By how much this page's estimate of the service's clock may be ahead of it; nobody sees a loss sooner than that. */
const AHEAD_MS = 500;

export interface LineAct {
  readonly name: "still-heard" | "line-lost" | "line-back" | "not-heard";
  /** What stands on the cap, as `KeyboardEvent.key`. */
  readonly key: string;
  readonly can: boolean;
  readonly pending: boolean;
  readonly run: () => void;
}

/**
 * What can be said of the line just now. That it is lost or back is the technician's to tell only where the meeting says
 * so (TN7); that somebody who was called isn't heard, always, since nobody else can tell it (LS11).
 */
export function lineActs(desk: Desk): readonly LineAct[] {
  const { floor, view } = desk;
  const { turn, settings } = view.value;
  const tells = settings?.line_source === "technician";
  const lost = turn !== undefined && isLineLost(turn);
  const under = (kind: string) => floor.underway.value.some((one) => one.kind === kind);
  const say = (kind: "still_heard" | "speaker_back" | "speaker_silent") => () => {
    if (turn) void send(desk, floor.do(kind, { turn: turn.id }));
  };
  const begins = turn !== undefined && begun(turn, floor.now.value, Number(settings?.silent_ms ?? 0));
  const acts = [
    { name: "still-heard", key: "H", can: lost, pending: under("still_heard"), run: say("still_heard") },
    {
      name: "line-back",
      key: "B",
      can: lost && (tells || turn.silent === true),
      pending: under("speaker_back"),
      run: say("speaker_back"),
    },
    { name: "not-heard", key: "N", can: begins, pending: under("speaker_silent"), run: say("speaker_silent") },
  ] as const;
  if (!tells) return acts;
  return [
    ...acts,
    {
      name: "line-lost",
      key: "L",
      can: turn?.attendance === "remote" && turn.state === "speaking" && !turn.line_ignored,
      pending: under("speaker_lost"),
      run: () => {
        if (turn) void send(desk, floor.do("speaker_lost", { turn: turn.id, since: floor.serverNow() - AHEAD_MS }));
      },
    },
  ];
}

/** A remote speaker was called a moment ago, and nothing has stopped the clock yet: silence may be a muted microphone. */
function begun(turn: Turn, nowMs: number, silentMs: number): boolean {
  const untouched = turn.state === "called" || turn.running_since_ms === turn.started_ms;
  return turn.attendance === "remote" && untouched && !turn.line_ignored && nowMs < turn.started_ms + silentMs;
}

/** Listens for the life of the page; the answer stops it. */
export function listen(desk: Desk): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (event.key === "Escape") desk.told.value = null;
    if (event.target instanceof Element && event.target.closest("input, select, textarea") !== null) return;
    const act = lineActs(desk).find(({ key }) => key === event.key.toUpperCase());
    if (act === undefined) return;
    event.preventDefault();
    if (act.can && !act.pending) act.run();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
