/**
 * What a key press may do: the protection of the podium against double, held and stray presses.
 *
 *   next      after a call: dead for 3 s, then needs a second press until the turn is 10 s old, then acts at once
 *   asked     end, list, point, passed over: always a second press
 *   at once   pause, a minute more, keys: act as pressed
 *
 * A second press counts within 4 s of the first, and only on the same thing: if the turn or the next entry
 * has changed in between, it is a first press again.
 */

export const DEAD_MS = 3_000;
export const TWICE_UNTIL_MS = 10_000;
export const ARMED_FOR_MS = 4_000;

/** How an action is protected. */
export type Protection = "next" | "asked" | "at_once";

/** Pressed once: `target` says on what, so that the second press can't hit another thing. */
export interface Armed {
  readonly action: string;
  readonly target: string;
  readonly untilMs: number;
}

export type Verdict = "act" | "arm" | "dead";

export interface Press {
  readonly action: string;
  readonly target: string;
  readonly protection: Protection;
  readonly nowMs: number;
  /** When the last call was made, by the service's clock or sent from here; absent when nobody was called. */
  readonly calledMs?: number | undefined;
}

/** Judges one press; what to do with `armed` follows: "arm" sets it, the others clear it. */
export function judge(press: Press, armed: Armed | null): Verdict {
  switch (press.protection) {
    case "at_once":
      return "act";
    case "asked":
      return isSecond(press, armed) ? "act" : "arm";
    case "next":
      switch (readiness(press.nowMs, press.calledMs)) {
        case "dead":
          return "dead";
        case "twice":
          return isSecond(press, armed) ? "act" : "arm";
        case "ready":
          return "act";
      }
  }
}

/** How far "next" is from acting at one press. */
export type Readiness = "dead" | "twice" | "ready";

export function readiness(nowMs: number, calledMs: number | undefined): Readiness {
  if (calledMs === undefined) return "ready";
  const age = nowMs - calledMs;
  if (age < DEAD_MS) return "dead";
  return age < TWICE_UNTIL_MS ? "twice" : "ready";
}

function isSecond(press: Press, armed: Armed | null): boolean {
  return (
    armed !== null && armed.action === press.action && armed.target === press.target && press.nowMs < armed.untilMs
  );
}
