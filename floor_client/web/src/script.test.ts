import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Directory } from "./directory";
import type { View } from "./types";
import type { Lang } from "./words";

const NOW = 1_000_000;

const DIRECTORY = {
  delegations: {
    co: {
      kind: "state_party",
      names: {},
      of: { en: "of Colombia", fr: "de la Colombie", es: "de Colombia", ru: "Колумбии", ar: "كولومبيا" },
    },
    th: {
      kind: "state_party",
      names: {},
      of: { en: "of Thailand", fr: "de la Thaïlande", es: "de Tailandia", ru: "Таиланда", ar: "تايلند" },
    },
    iq: {
      kind: "state_party",
      names: {},
      of: { en: "of Iraq", fr: "de l’Iraq", es: "del Iraq", ru: "Ирака", ar: "العراق" },
    },
    va: {
      kind: "officer",
      names: {},
      of: {
        en: "of the Committee on Victim Assistance",
        fr: "du Comité d’assistance aux victimes",
        es: "del Comité de Asistencia a las Víctimas",
        ru: "Комитета по оказанию помощи пострадавшим",
        ar: "اللجنة المعنية بمساعدة الضحايا",
      },
    },
  },
} as unknown as Directory;

/** Colombia has had the floor for a while; these wait. */
function viewWith(waiting: readonly string[], over: object = {}): View {
  return {
    meeting: { phase: "open" },
    turn: { entry: "e1", delegation: "co", started_ms: NOW - 60_000 },
    points: [],
    interrupted: [],
    list: {
      entries: Object.fromEntries(
        waiting.map((delegation, place) => [`e${place + 2}`, { delegation, place, state: "waiting" }]),
      ),
    },
    ...over,
  } as unknown as View;
}

let pieces: typeof import("./script").pieces;
let said: (view: View, lang?: Lang) => string;

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("document", { documentElement: {} });
  const { LANGS, loadLang, loadWords } = await import("./words");
  const script = await import("./script");
  pieces = script.pieces;
  await loadWords("script");
  for (const lang of LANGS) await loadLang(lang);
  said = (view, lang = "en") =>
    pieces(script.scriptLine(view, DIRECTORY, NOW, lang)?.text ?? "")
      .map((piece) => piece.text)
      .join("")
      .replace(/[\u2068\u2069]/g, "");
});

describe("the line at the next call", () => {
  it.each([
    [
      "en",
      "I thank the delegation of Colombia. I now give the floor to the delegation of Thailand, to be followed by the delegation of Iraq.",
    ],
    [
      "fr",
      "Je remercie la délégation de la Colombie. Je donne maintenant la parole à la délégation de la Thaïlande ; suivra la délégation de l’Iraq.",
    ],
    [
      "es",
      "Doy las gracias a la delegación de Colombia. Tiene ahora la palabra la delegación de Tailandia; a continuación, la delegación del Iraq.",
    ],
    ["ru", "Благодарю делегацию Колумбии. Слово предоставляется делегации Таиланда, затем выступит делегация Ирака."],
    ["ar", "أشكر وفد كولومبيا. وأعطي الكلمة الآن لوفد تايلند، يليه وفد العراق."],
  ] as const)("thanks the last, calls the next and names the one after: %s", (lang, sentence) => {
    expect(said(viewWith(["th", "iq"]), lang)).toBe(sentence);
  });

  it.each([
    ["en", "I now give the floor to the representative of the Committee on Victim Assistance."],
    ["fr", "Je donne maintenant la parole aux représentants du Comité d’assistance aux victimes."],
    ["es", "Tienen ahora la palabra los representantes del Comité de Asistencia a las Víctimas."],
    ["ru", "Слово предоставляется представителю Комитета по оказанию помощи пострадавшим."],
    ["ar", "وأعطي الكلمة الآن لممثل اللجنة المعنية بمساعدة الضحايا."],
  ] as const)("addresses a committee as one does: %s", (lang, sentence) => {
    expect(said(viewWith(["va"]), lang)).toContain(sentence);
  });

  it("says that nobody is left", () => {
    expect(said(viewWith([]))).toBe("I thank the delegation of Colombia. There are no further speakers on my list.");
  });
});

describe("the line to be said now", () => {
  it("stays for a while after the call, so that it can be read to its end", () => {
    const called = { entry: "e2", delegation: "th", started_ms: NOW - 3_000 };
    expect(said(viewWith(["iq"], { turn: called, last: { delegation: "co" } }))).toBe(
      "I thank the delegation of Colombia. I now give the floor to the delegation of Thailand, to be followed by the delegation of Iraq.",
    );
  });

  it("turns to a point of order as soon as it is raised", () => {
    expect(said(viewWith(["th"], { points: [{ id: "p1", delegation: "iq", state: "raised" }] }))).toBe(
      "The delegation of Iraq has asked for the floor on a point of order.",
    );
  });

  it("follows the sitting's phase", () => {
    expect(said(viewWith([], { meeting: { phase: "suspended" } }))).toBe("The meeting is resumed.");
  });
});

describe("the pieces of a line", () => {
  it("set names apart from the rest", () => {
    expect(pieces("I thank \uE000of Iraq\uE001.")).toEqual([
      { text: "I thank ", name: false },
      { text: "of Iraq", name: true },
      { text: ".", name: false },
    ]);
  });
});
