/**
 * Two clocks: the service's, estimated here, and that of a turn, which follows from its intervals.
 *
 * Nobody ticks: what a clock shows is computed from the moment it is asked for (TN5).
 */
import type { Turn } from "./types";

interface Sample {
  readonly offsetMs: number;
  /** How far the offset can be wrong: half of the round trip. */
  readonly doubtMs: number;
}

/** Samples kept; a line's best round trip comes by within so many. */
const KEPT = 8;

/**
 * The service's clock as estimated here from round trips.
 *
 * The sample of the shortest round trip is believed. A sample that contradicts it, allowing for both
 * doubts, shows that a clock has jumped (a phone that slept): then only the new one counts.
 */
export class ServiceClock {
  #samples: Sample[] = [];

  /** A pong: sent and received by the local clock, and the service's time in between. */
  heard(sentMs: number, receivedMs: number, serverMs: number): void {
    const doubtMs = Math.max(0, receivedMs - sentMs) / 2;
    const sample = { offsetMs: serverMs - (sentMs + doubtMs), doubtMs };
    const best = this.#best();
    const agrees =
      best === undefined || Math.abs(best.offsetMs - sample.offsetMs) <= best.doubtMs + sample.doubtMs + 50;
    this.#samples = agrees ? [...this.#samples.slice(1 - KEPT), sample] : [sample];
  }

  /** A time that came one way only, as in the welcome: better than nothing until the first pong. */
  told(receivedMs: number, serverMs: number): void {
    if (this.#samples.length === 0) {
      this.#samples = [{ offsetMs: serverMs - receivedMs, doubtMs: 5_000 }];
    }
  }

  /** The service's time at a moment of the local clock. */
  at(localMs: number): number {
    return Math.round(localMs + (this.#best()?.offsetMs ?? 0));
  }

  #best(): Sample | undefined {
    let best: Sample | undefined;
    for (const sample of this.#samples) {
      if (best === undefined || sample.doubtMs <= best.doubtMs) best = sample;
    }
    return best;
  }
}

/** The light of TN5; a turn whose clock doesn't run is called or paused. */
export type LightState = "called" | "green" | "amber" | "red" | "paused";

/** What the clock of a turn shows at a moment. */
export interface Reading {
  readonly usedMs: number;
  /** Negative once the limit has passed. */
  readonly leftMs: number;
  readonly over: boolean;
  /** Green, amber or red by time alone, also while the clock stands. */
  readonly colour: "green" | "amber" | "red";
  /** The colour while the clock runs, else why it stands. */
  readonly light: LightState;
  /** Used of the limit, from 0 to 1. */
  readonly fraction: number;
}

/** The time used by a turn until now: closed intervals and the open one (TN4). */
export function usedOf(turn: Turn, nowMs: number): number {
  const open = turn.running_since_ms === undefined ? 0 : nowMs - turn.running_since_ms;
  return turn.used_ms + Math.max(0, open);
}

/** What the clock of a turn shows now. */
export function reading(turn: Turn, nowMs: number): Reading {
  const usedMs = usedOf(turn, nowMs);
  const leftMs = turn.limit_ms - usedMs;
  const colour = leftMs <= 0 ? "red" : leftMs <= turn.warn_ms ? "amber" : "green";
  const light = turn.state === "speaking" ? colour : turn.state === "called" ? "called" : "paused";
  const fraction = turn.limit_ms > 0 ? Math.min(1, usedMs / turn.limit_ms) : 1;
  return { usedMs, leftMs, over: leftMs < 0, colour, light, fraction };
}

/** Whether the clock of a turn stands because the speaker's line was lost (TN7). */
export function isLineLost(turn: Turn): boolean {
  return turn.state === "paused" && turn.paused_by === "service";
}

/** How long a lost line is waited for still; 0 once the chair is asked (TN7). */
export function graceLeft(turn: Turn, nowMs: number): number {
  return Math.max(0, (turn.grace_until_ms ?? nowMs) - nowMs);
}

/**
 * How long until the seconds on the clock change: the turn's own while it runs, else the hour's.
 *
 * The figure must change when the second does, not up to a second later.
 */
export function untilNextSecond(turn: Turn | undefined, nowMs: number): number {
  if (turn?.running_since_ms === undefined) return 1000 - (nowMs % 1000);
  const left = turn.limit_ms - usedOf(turn, nowMs);
  const rest = ((left % 1000) + 1000) % 1000;
  return rest === 0 ? 1000 : rest;
}
