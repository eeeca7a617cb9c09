/** The bell: sound and vibration when our turn comes near, as a setting of this device. */
import { signal } from "@preact/signals";
import { onDeck, type Situation } from "./situation";

/** What there is to ring for: told to be ready, next, having the floor, or called earlier than it looked (FC1). */
export type News = "ready" | "next" | "floor" | "sooner";

/** Being pulled forward by as much rings (FC1). */
const SOONER_MS = 5 * 60_000;

/** What is new between two situations; nothing where the page has just been opened. */
export function newsOf(before: Situation | null, after: Situation): News | null {
  if (before === null) return null;
  if (after.at === "floor") return before.at === "floor" ? null : "floor";
  if (after.at !== "waiting" || before.at !== "waiting" || before.id !== after.id) return null;
  if (after.ahead === 0 && before.ahead > 0) return "next";
  if (onDeck(after) && !onDeck(before)) return "ready";
  const sooner = (before.notBeforeMs ?? 0) - (after.notBeforeMs ?? Number.POSITIVE_INFINITY);
  return sooner >= SOONER_MS ? "sooner" : null;
}

const KEPT = "rostrum.bell";

export const bellOn = signal(localStorage.getItem(KEPT) !== "off");

export function setBell(on: boolean): void {
  localStorage.setItem(KEPT, on ? "on" : "off");
  bellOn.value = on;
  if (on) ring("ready");
}

interface Sound {
  /** One note after another, in hertz. */
  readonly notes: readonly number[];
  /** Milliseconds of shaking and of rest, in turn. */
  readonly shakes: readonly number[];
}

const SOUNDS: Readonly<Record<News, Sound>> = {
  sooner: { notes: [587], shakes: [120] },
  ready: { notes: [587, 784], shakes: [200, 120, 200] },
  next: { notes: [587, 784, 784], shakes: [200, 120, 200, 120, 200] },
  floor: { notes: [784, 988, 1175], shakes: [500, 150, 500] },
};
const LOUDNESS = 0.15;
const NOTE_S = 0.2;
const RINGS_S = 0.7;

let audio: AudioContext | undefined;

/** Ring, if it is on, and once somebody has used the page: before that no browser lets it. */
export function ring(news: News): void {
  if (!bellOn.peek() || !navigator.userActivation.hasBeenActive) return;
  const { notes, shakes } = SOUNDS[news];
  if ("vibrate" in navigator) navigator.vibrate([...shakes]);
  audio ??= new AudioContext();
  for (const [index, frequency] of notes.entries()) {
    const start = audio.currentTime + index * NOTE_S;
    const tone = new OscillatorNode(audio, { frequency });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + RINGS_S);
    tone.connect(gain).connect(audio.destination);
    tone.start(start);
    tone.stop(start + RINGS_S);
  }
}
