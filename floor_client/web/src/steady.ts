import { computed, type ReadonlySignal } from "@preact/signals";

/** A list that stays the same object while its parts do, so that nobody renders for nothing. */
export function steady(read: () => readonly string[]): ReadonlySignal<readonly string[]> {
  let last: readonly string[] = [];
  return computed(() => {
    const now = read();
    const same = now.length === last.length && now.every((id, index) => id === last[index]);
    if (!same) last = now;
    return last;
  });
}
