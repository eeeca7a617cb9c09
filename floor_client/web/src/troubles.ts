/** What is amiss with interpretation ahead: the queue joined with the plan of each language, so that a gap shows before it happens (IN6). */
import type { Channels, Exchange } from "./channels";
import type { Foresight } from "./foresight";
import type { View } from "./types";
import { inOrder } from "./view";

/** A language that isn't reached, or only by a relay of a relay, and who speaks it. */
export interface Trouble {
  readonly language: string;
  /** gap: some channel has no source; double: some has a relay of a relay. */
  readonly kind: "gap" | "double";
  /** The languages of the channels concerned, in the order of the channels. */
  readonly channels: readonly string[];
  /** The first that speaks it, with its place from 1 on. */
  readonly entry: string;
  readonly delegation: string;
  readonly place: number;
  /** How many more speak it after that one. */
  readonly more: number;
  /** It comes with a hand-over on the way: with whoever is on microphone now there would be none. */
  readonly later: boolean;
  readonly cure?: Exchange & { readonly instead_of?: string };
}

/**
 * Every trouble of the queue, the nearest first: with those on microphone until a hand-over is agreed, and where that
 * is well, with the hand-overs to come.
 */
export function troubles(view: View, foreseen: Foresight): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  for (const [index, [entry, { delegation, language }]] of inOrder(view.list).entries()) {
    const now = troubleOf(view.ahead?.plans[language] ?? {});
    const stretch = foreseen.get(entry);
    const amiss = now ?? troubleOf(stretch?.plan ?? {});
    if (amiss === null) continue;
    const later = now === null;
    const key = `${language} ${later}`;
    const known = found.get(key);
    if (known !== undefined) {
      found.set(key, { ...known, more: known.more + 1 });
      continue;
    }
    const cure = later ? stretch?.cure : view.ahead?.cures?.[language];
    found.set(key, {
      language,
      ...amiss,
      later,
      entry,
      delegation,
      place: index + 1,
      more: 0,
      ...(cure && { cure }),
    });
  }
  return [...found.values()];
}

/** What is amiss with a plan; a gap before a double relay. */
export function troubleOf(channels: Channels): Pick<Trouble, "kind" | "channels"> | null {
  const those = (amiss: (number: string) => boolean) =>
    Object.keys(channels)
      .filter(amiss)
      .map((number) => channels[number]?.language ?? "");
  const gaps = those((number) => channels[number]?.source === "none");
  if (gaps.length > 0) return { kind: "gap", channels: gaps };
  const doubles = those((number) => channels[number]?.double === true);
  return doubles.length > 0 ? { kind: "double", channels: doubles } : null;
}
