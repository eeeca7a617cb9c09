/** A soft chime when a point of order is raised; it can be off, and is silent until the page was first used. */
import { signal } from "@preact/signals";

const KEPT = "rostrum.chime";

export const chimeOn = signal(localStorage.getItem(KEPT) !== "off");

export function setChime(on: boolean): void {
  localStorage.setItem(KEPT, on ? "on" : "off");
  chimeOn.value = on;
}

/** Two notes, a fourth apart, swelling and fading within a second. */
const NOTES = [
  { hertz: 587, at: 0 },
  { hertz: 784, at: 0.18 },
] as const;
const LOUDNESS = 0.12;

let audio: AudioContext | undefined;

export function chime(): void {
  if (!chimeOn.peek() || !navigator.userActivation.hasBeenActive) return;
  audio ??= new AudioContext();
  const start = audio.currentTime;
  for (const note of NOTES) {
    const tone = new OscillatorNode(audio, { frequency: note.hertz });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0, start + note.at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + note.at + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + note.at + 0.8);
    tone.connect(gain).connect(audio.destination);
    tone.start(start + note.at);
    tone.stop(start + note.at + 0.8);
  }
}
