export const MINUTE = 60_000;
const MOST_MINUTES = 720;

/** Whole minutes as typed, up to twelve hours; NaN where they are none. */
export function minutesOf(typed: string): number {
  const minutes = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : Number.NaN;
}
