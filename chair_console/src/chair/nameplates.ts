/** From two letters to a delegation: whose nameplate is up (LS22). */
import { type Directory, lang, nameOf, type Texts } from "@rostrum/floor";

/** How well a delegation fits what was typed; the lower the sooner, in the order of these names. */
const FITS = ["code", "name", "word", "initials", "elsewhere", "no"] as const;

/**
 * Delegations that fit what was typed: its code first, then names that begin so, then words in names, initials
 * ("drc"), and names in the meeting's other languages, since a nameplate is read in the hall's.
 */
export function matches(directory: Directory | null, typed: string): string[] {
  const wanted = plain(typed);
  if (wanted === "" || directory === null) return [];
  return Object.entries(directory.delegations)
    .map(([id, { names }]) => ({ id, rank: FITS.indexOf(fit(id, names, wanted)), name: nameOf(names) }))
    .filter((match) => match.rank < FITS.indexOf("no"))
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, lang.peek()))
    .map((match) => match.id);
}

function fit(id: string, names: Texts, wanted: string): (typeof FITS)[number] {
  if (id === wanted) return "code";
  const name = nameOf(names);
  if (plain(name).startsWith(wanted)) return "name";
  const words = name.split(/[\s\-’'(]+/);
  if (words.some((word) => begins(word, wanted))) return "word";
  if (initials(words).startsWith(wanted)) return "initials";
  return Object.values(names).some((other) => begins(other, wanted)) ? "elsewhere" : "no";
}

/** Whether a word begins so, with the Arabic article or without. */
function begins(word: string, wanted: string): boolean {
  const spelt = plain(word);
  return spelt.startsWith(wanted) || spelt.replace(/^ال/, "").startsWith(wanted);
}

/** "drc" of the Democratic Republic of the Congo: the words that are written large. */
function initials(words: readonly string[]): string {
  const large = words.map((word) => word[0] ?? "").filter((letter) => letter !== letter.toLowerCase());
  return plain(large.join(""));
}

/** Without accents and case, as one types in haste. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}
