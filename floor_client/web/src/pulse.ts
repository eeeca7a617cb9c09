/**
 * How the line is, measured by its own pings: how long they take, and how many have no answer in time.
 *
 * Pure: times come in, figures come out, rounded so that the service is told of a difference that means something.
 */
import type { Attendance, Device, Devices } from "./types";

/** Pings looked at; at one each second and a half a line shows itself within half a minute. */
const KEPT = 20;
/** A ping without an answer for so long is lost. */
const IN_TIME_MS = 3_000;
/** Before so many are measured there is nothing to tell. */
const ENOUGH = 3;

export class Pulse {
  #pings: { readonly sentMs: number; tookMs?: number }[] = [];

  sent(atMs: number): void {
    this.#pings = [...this.#pings.slice(1 - KEPT), { sentMs: atMs }];
  }

  answered(sentMs: number, nowMs: number): void {
    const ping = this.#pings.find((one) => one.sentMs === sentMs);
    if (ping !== undefined) ping.tookMs = nowMs - sentMs;
  }

  /** The usual round trip, in steps of a tenth or so, and the loss of a thousand; nothing while too little is known. */
  measured(nowMs: number): Pick<Device, "round_trip_ms" | "loss"> {
    const judged = this.#pings.filter((ping) => ping.tookMs !== undefined || nowMs - ping.sentMs > IN_TIME_MS);
    if (judged.length < ENOUGH) return {};
    const lost = judged.filter((ping) => ping.tookMs === undefined || ping.tookMs > IN_TIME_MS).length;
    const times = judged.flatMap((ping) => ping.tookMs ?? []).sort((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)];
    return {
      loss: Math.round((lost / judged.length) * 20) * 50,
      ...(middle !== undefined && { round_trip_ms: rounded(middle) }),
    };
  }
}

function rounded(ms: number): number {
  const step = ms < 100 ? 20 : ms < 500 ? 50 : 200;
  return Math.min(60_000, Math.round(ms / step) * step);
}

/** How good a line is for somebody who speaks, in a word. */
export function lineQuality(device: Device): "good" | "fair" | "poor" | "unknown" {
  const { round_trip_ms, loss = 0 } = device;
  if (round_trip_ms === undefined) return "unknown";
  if (round_trip_ms <= 300 && loss < 50) return "good";
  return round_trip_ms <= 800 && loss < 150 ? "fair" : "poor";
}

/** How a microphone is heard, in a word. */
export function microphoneQuality(level: number | undefined): "good" | "soft" | "silent" | "unknown" {
  if (level === undefined) return "unknown";
  if (level >= 30) return "good";
  return level >= 10 ? "soft" : "silent";
}

/** What is known of a delegation from its devices: in the room without one it is not known, never offline (LS11). */
export function presenceOf(attendance: Attendance, devices: Devices | undefined) {
  if (devices === undefined) return attendance === "remote" ? "offline" : "unknown";
  if (attendance === "room") return "ready";
  return lineQuality(devices) === "poor" || microphoneQuality(devices.microphone) === "silent" ? "poor" : "ready";
}
