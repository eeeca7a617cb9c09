/**
 * The microphone's level while it is tried, and nothing else: no sound is kept, sent or played.
 *
 * The level is in per cent of the way from the softest that can be told from silence to the loudest.
 */

const SOFTEST_DB = -60;
const LOUDEST_DB = -15;
const LOOK_MS = 60;
/** How fast a level falls back to what is heard now, each look. */
const FALL = 0.85;

export type Trial =
  | { readonly state: "asking" }
  | { readonly state: "listening"; readonly level: number; readonly best: number }
  | { readonly state: "blocked" }
  | { readonly state: "none" };

/** Listens until it is stopped, and tells each level; the browser asks the reader first. */
export function tryMicrophone(tell: (trial: Trial) => void): () => void {
  let stopped = false;
  let stop = () => {};
  tell({ state: "asking" });
  const media = navigator.mediaDevices?.getUserMedia({ audio: true }) ?? Promise.reject(new Error("no media devices"));
  media.then(
    (stream) => {
      if (stopped) release(stream);
      else stop = listen(stream, tell);
    },
    (error: unknown) => {
      const missing = error instanceof DOMException && error.name === "NotFoundError";
      if (!stopped) tell({ state: missing ? "none" : "blocked" });
    },
  );
  return () => {
    stopped = true;
    stop();
  };
}

function listen(stream: MediaStream, tell: (trial: Trial) => void): () => void {
  const audio = new AudioContext();
  const analyser = new AnalyserNode(audio, { fftSize: 2048 });
  new MediaStreamAudioSourceNode(audio, { mediaStream: stream }).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let level = 0;
  let best = 0;
  const looking = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    level = Math.max(levelOf(samples), Math.round(level * FALL));
    best = Math.max(best, level);
    tell({ state: "listening", level, best });
  }, LOOK_MS);
  return () => {
    clearInterval(looking);
    release(stream);
    void audio.close();
  };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The loudness of some samples, between -1 and 1 each, in per cent. */
export function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const decibels = 10 * Math.log10(power + 1e-12);
  const share = (decibels - SOFTEST_DB) / (LOUDEST_DB - SOFTEST_DB);
  return Math.round(100 * Math.min(1, Math.max(0, share)));
}
