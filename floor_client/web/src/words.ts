/**
 * Words, numbers and times in the reader's language.
 *
 * The catalogues are Fluent files that the service has too (server/rostrum/locales); a page loads only its
 * own, only in the language read. Whatever is shown reads the `lang` signal, so that the page changes its
 * language at any time without being loaded again.
 */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Wording } from "./types";

export const LANGS = ["ar", "en", "es", "fr", "ru"] as const;
export type Lang = (typeof LANGS)[number];

export type Catalogue =
  | "words"
  | "join"
  | "delegate"
  | "chair"
  | "podium"
  | "display"
  | "script"
  | "secretariat"
  | "sheets"
  | "notes"
  | "lines"
  | "office"
  | "deeds"
  | "settings"
  | "findings"
  | "documents"
  | "interpreter"
  | "technician"
  | "refusals"
  | "texts";

/** Western or eastern Arabic figures; a choice of the reader's, and only in Arabic. */
export type Digits = "latn" | "arab";

/** Clocks and lists show these figures unless the reader chooses others. */
export const DEFAULT_DIGITS: Digits = "latn";

/** All but what the service alone says; each would have its line in every page. */
const sources = import.meta.glob<string>(
  ["../../../server/rostrum/locales/*/*.ftl", "!**/{machine,problems,troubles,why}.ftl"],
  { query: "?raw", import: "default" },
);

const LANG_KEY = "rostrum.lang";
const DIGITS_KEY = "rostrum.digits";

const texts = new Map<string, FluentResource>();
const wanted = new Set<Catalogue>();
/** Counts what was loaded, so that what was shown before is shown anew. */
const loaded = signal(0);

export function isLang(tag: string | null | undefined): tag is Lang {
  return (LANGS as readonly (string | null | undefined)[]).includes(tag);
}

/** The language remembered, or the first of the browser's that we speak; null if we speak none. */
export function usualLang(): Lang | null {
  const kept = localStorage.getItem(LANG_KEY);
  if (isLang(kept)) return kept;
  for (const tag of navigator.languages) {
    const base = tag.split("-")[0];
    if (isLang(base)) return base;
  }
  return null;
}

const langNow = signal<Lang>(usualLang() ?? "en");
const digitsNow = signal<Digits>(localStorage.getItem(DIGITS_KEY) === "arab" ? "arab" : DEFAULT_DIGITS);

/** The reader's language. */
export const lang: ReadonlySignal<Lang> = langNow;
/** The figures shown in Arabic. */
export const digits: ReadonlySignal<Digits> = digitsNow;
export const dir = computed(() => directionOf(langNow.value));

export function directionOf(language: string): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Loads the page's catalogues in the reader's language; awaited once before the first paint. */
export async function loadWords(...catalogues: Catalogue[]): Promise<void> {
  for (const catalogue of catalogues) wanted.add(catalogue);
  await loadLang(langNow.peek());
  showOnRoot();
}

/** Loads what the page wants in a language, to be used with `say`. */
export async function loadLang(language: Lang): Promise<void> {
  const missing = [...wanted].filter((catalogue) => !texts.has(`${language}/${catalogue}`));
  await Promise.all(
    missing.map(async (catalogue) => {
      const load = sources[`../../../server/rostrum/locales/${language}/${catalogue}.ftl`];
      if (load === undefined) return;
      texts.set(`${language}/${catalogue}`, new FluentResource(await load()));
    }),
  );
  if (missing.length > 0) loaded.value += 1;
}

/** Changes the language of the page, and remembers it. */
export async function setLang(language: Lang): Promise<void> {
  localStorage.setItem(LANG_KEY, language);
  await loadLang(language);
  langNow.value = language;
  showOnRoot();
}

/** Changes the figures shown in Arabic, and remembers them. */
export function setDigits(chosen: Digits): void {
  localStorage.setItem(DIGITS_KEY, chosen);
  digitsNow.value = chosen;
}

function showOnRoot(): void {
  document.documentElement.lang = langNow.peek();
  document.documentElement.dir = dir.peek();
}

type Args = Record<string, FluentVariable>;

/** A number that a message takes as an ordinal: "1st, 2nd, 3rd" have plural forms of their own. */
export function ordinal(n: number): FluentNumber {
  // Fluent hands the options to Intl.PluralRules too, whose `type` its own type doesn't know.
  return new FluentNumber(n, { type: "ordinal" } as Intl.NumberFormatOptions);
}

/** Everything that is said in one language. */
export interface Speech {
  readonly lang: Lang;
  readonly dir: "rtl" | "ltr";
  /** The message of that id; the id itself where there is none. */
  t(id: string, args?: Args): string;
  has(id: string): boolean;
  /** The text in this language, else in English, else in any; one text for every reader as it is. */
  nameOf(texts: Wording | undefined): string;
  numberText(n: number): string;
  /** "2:30" of a length of time. */
  durationText(ms: number): string;
  /** "1:47" left of it, "+0:12" over it. */
  clockText(leftMs: number): string;
  /** "11:42" in the hall's time zone. */
  timeText(atMs: number, timezone: string): string;
  dateText(atMs: number, timezone: string): string;
  /** "Monday 20 June, 15:00". */
  momentText(atMs: number, timezone: string): string;
  /** "Thailand, Iraq and Chad". */
  listText(names: readonly string[]): string;
}

/** Whose customs of date and list are followed, where a language has several: the English of the United Nations is Britain's. */
const REGIONS: Readonly<Partial<Record<Lang, string>>> = { en: "en-GB" };

function speech(language: Lang, figures: Digits): Speech {
  const locale = language === "ar" ? `ar-u-nu-${figures}` : (REGIONS[language] ?? language);
  const bundle = new FluentBundle(locale, {
    // Isolation marks keep a Latin name from breaking an Arabic sentence; elsewhere they only hinder search.
    useIsolating: language === "ar",
  });
  for (const catalogue of wanted) {
    const text = texts.get(`${language}/${catalogue}`);
    if (text) bundle.addResource(text);
  }
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const two = new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const inSeconds = (seconds: number): string => {
    const minutes = Math.floor(seconds / 60);
    return `${plain.format(minutes)}:${two.format(seconds % 60)}`;
  };
  const t = (id: string, args?: Args): string => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern == null ? id : bundle.formatPattern(pattern, args ?? null, []);
  };
  const timeText = (atMs: number, timezone: string): string => clockFace(locale, timezone).format(atMs);
  const dateText = (atMs: number, timezone: string): string => calendar(locale, timezone).format(atMs);
  return {
    lang: language,
    dir: directionOf(language),
    t,
    has: (id) => bundle.hasMessage(id),
    nameOf: (names = {}) =>
      typeof names === "string" ? names : (names[language] ?? names.en ?? Object.values(names)[0] ?? ""),
    numberText: (n) => plain.format(n),
    durationText: (ms) => inSeconds(Math.round(ms / 1000)),
    clockText: (leftMs) =>
      // Left is rounded up and over is rounded down, so that 0:00 is the first second over.
      leftMs > 0
        ? inSeconds(Math.ceil(leftMs / 1000))
        : leftMs > -1000
          ? inSeconds(0)
          : `+${inSeconds(Math.floor(-leftMs / 1000))}`,
    timeText,
    dateText,
    momentText: (atMs, timezone) =>
      t("day-and-time", { day: dateText(atMs, timezone), time: timeText(atMs, timezone) }),
    listText: (names) => list.format(names),
  };
}

const faces = new Map<string, Intl.DateTimeFormat>();

function clockFace(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `time ${locale} ${timeZone}`;
  let face = faces.get(key);
  if (face === undefined) {
    face = new Intl.DateTimeFormat(locale, {
      timeZone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    faces.set(key, face);
  }
  return face;
}

function calendar(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `date ${locale} ${timeZone}`;
  let face = faces.get(key);
  if (face === undefined) {
    face = new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: "long",
      day: "numeric",
      month: "long",
    });
    faces.set(key, face);
  }
  return face;
}

const speeches = computed(() => {
  loaded.value;
  const figures = digitsNow.value;
  const said = new Map<Lang, Speech>();
  return (language: Lang): Speech => {
    let one = said.get(language);
    if (one === undefined) {
      one = speech(language, figures);
      said.set(language, one);
    }
    return one;
  };
});

/** What is said in a language that was loaded. */
export function say(language: Lang): Speech {
  return speeches.value(language);
}

const mine = computed(() => say(langNow.value));

export const t: Speech["t"] = (id, args) => mine.value.t(id, args);
export const nameOf: Speech["nameOf"] = (names) => mine.value.nameOf(names);
export const numberText: Speech["numberText"] = (n) => mine.value.numberText(n);
export const durationText: Speech["durationText"] = (ms) => mine.value.durationText(ms);
export const clockText: Speech["clockText"] = (leftMs) => mine.value.clockText(leftMs);
export const timeText: Speech["timeText"] = (at, zone) => mine.value.timeText(at, zone);
export const dateText: Speech["dateText"] = (at, zone) => mine.value.dateText(at, zone);
export const momentText: Speech["momentText"] = (at, zone) => mine.value.momentText(at, zone);
export const listText: Speech["listText"] = (names) => mine.value.listText(names);

/** "FR" of a language, the same in every script. */
export function languageCode(language: string): string {
  const [spoken = language, script] = language.split("-");
  return script === undefined ? spoken.toUpperCase() : `${spoken.toUpperCase()} CC`;
}

/** "AR, EN, ES": codes read in their order from the left, also in the midst of Arabic. */
export function languageCodes(languages: readonly string[]): string {
  return languages.map(languageCode).join(", ");
}

/** A word shared by all pages, "class-ngo"; what has no word yet is shown as it is. */
export function term(group: string, value: string): string {
  const id = `${group}-${value.replaceAll("_", "-")}`;
  return mine.value.has(id) ? mine.value.t(id) : value;
}
