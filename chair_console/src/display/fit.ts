/**
 * How large a name may be in its half of the wall: the largest size at which every name shown beside it fits too.
 *
 * Estimated from the letters, not measured, so that nothing is drawn twice and nothing jumps.
 */

/** Sizes in rem, of which the wall is 120 wide. */
const SIZES = [11, 10, 9, 8, 7, 6, 5.2, 4.5, 3.9, 3.4] as const;

/** A letter's usual width against its height, in a heavy cut; capitals and Cyrillic are wider. */
const LETTER = 0.56;
const WIDE_LETTER = 0.64;
const LINE = 1.08;

export interface Box {
  readonly width: number;
  readonly height: number;
}

export function fit(names: readonly string[], box: Box, sizes: readonly number[] = SIZES): number {
  const last = sizes[sizes.length - 1] ?? 3.4;
  return sizes.find((size) => names.every((name) => fits(name, size, box))) ?? last;
}

function fits(name: string, size: number, box: Box): boolean {
  const letter = size * (/\p{Script=Cyrillic}/u.test(name) ? WIDE_LETTER : LETTER);
  let lines = 1;
  let used = 0;
  for (const word of name.split(/\s+/)) {
    const width = word.length * letter;
    if (width > box.width) return false;
    if (used > 0 && used + letter * 0.5 + width > box.width) {
      lines += 1;
      used = width;
    } else {
      used += (used > 0 ? letter * 0.5 : 0) + width;
    }
  }
  return lines * size * LINE <= box.height;
}
