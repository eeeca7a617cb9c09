/**
 * The way to the microphone: a mark for each who comes before, the nearest ones larger, and ours at the end.
 * A picture of the number beside it, so it isn't read out.
 */
export function Track({ ahead, speaking }: { ahead: number; speaking: boolean }) {
  const shown = Math.min(ahead, MOST);
  const marks = Array.from({ length: shown }, (_, index) => shown - index);
  return (
    <div class="track" aria-hidden="true" data-more={ahead > MOST}>
      <span class="track-mic" data-speaking={speaking} />
      {marks.map((distance) => (
        <span key={ahead - distance} class="track-mark" />
      ))}
      <span class="track-me" />
    </div>
  );
}

/** More marks than these can't be told apart on a phone. */
const MOST = 24;
