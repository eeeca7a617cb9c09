/** Lengths of time as one types them: "2:30", "150" seconds. */
const SECOND = 1_000;

/** Milliseconds of "2:30" or "150"; NaN where it is neither. */
export function lengthOf(text: string): number {
  const found = /^\s*(?:(\d+):)?(\d+)\s*$/.exec(text);
  if (found === null) return Number.NaN;
  const [, minutes, seconds] = found;
  if (minutes !== undefined && Number(seconds) > 59) return Number.NaN;
  return (Number(minutes ?? 0) * 60 + Number(seconds)) * SECOND;
}

/** "2:30" of a length of time, in the figures that are typed. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
