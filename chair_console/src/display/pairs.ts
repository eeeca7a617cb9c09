/**
 * Which languages stand side by side on the wall, and for how long.
 *
 * The address says it: /display#en+fr stays, /display#en+fr,es+ar takes turns. Without it the meeting's languages do, two by two.
 */
import type { Lang } from "@rostrum/floor";

export type Pair = readonly [Lang, Lang];

export const EACH_MS = 20_000;

const USUAL: readonly Pair[] = [
  ["en", "fr"],
  ["es", "ar"],
  ["ru", "en"],
];

const SPOKEN: readonly Lang[] = ["ar", "en", "es", "fr", "ru"];

function isLang(code: string | undefined): code is Lang {
  return SPOKEN.some((lang) => lang === code);
}

export function pairsOf(hash: string): readonly Pair[] {
  const found = hash
    .replace(/^#/, "")
    .split(",")
    .flatMap((part): Pair[] => {
      const [one, other] = part.split("+");
      if (!isLang(one)) return [];
      return [isLang(other) ? outwards(one, other) : [one, one]];
    });
  return found.length > 0 ? found : USUAL;
}

/** Arabic stands on the right, where its lines begin. */
function outwards(one: Lang, other: Lang): Pair {
  return one === "ar" ? [other, one] : [one, other];
}

export function pairAt(pairs: readonly Pair[], nowMs: number): Pair {
  return pairs[Math.floor(nowMs / EACH_MS) % pairs.length] ?? ["en", "fr"];
}
