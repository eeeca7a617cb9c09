import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Directory } from "./directory";
import type { Intent } from "./script";
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
let said: (view: View, lang?: Lang, intent?: Intent) => string;

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("document", { documentElement: {} });
  const { LANGS, loadLang, loadWords } = await import("./words");
  const script = await import("./script");
  pieces = script.pieces;
  await loadWords("script");
  for (const lang of LANGS) await loadLang(lang);
  said = (view, lang = "en", intent) =>
    pieces(script.scriptLine(view, DIRECTORY, NOW, lang, intent)?.text ?? "")
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
      "Je remercie la délégation de la Colombie. Je donne maintenant la parole à la délégation de la Thaïlande ; suivra la délégation de l’Iraq.",
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

describe("the line on what is before the meeting", () => {
  const SUSPENSION = { id: "m1", kind: "suspend_sitting", delegation: "th", at_ms: NOW, speakers: [] };
  const CLOSURE = {
    id: "m2",
    kind: "close_debate",
    delegation: "co",
    at_ms: NOW - 1,
    speakers: [{ delegation: "iq", side: "against" }],
  };

  it.each([
    ["en", "The delegation of Thailand has moved the suspension of the meeting."],
    ["fr", "La délégation de la Thaïlande propose la suspension de la séance."],
    ["es", "La delegación de Tailandia propone que se suspenda la sesión."],
    ["ru", "Делегация Таиланда предлагает прервать заседание."],
    ["ar", "يقترح وفد تايلند تعليق الجلسة."],
  ] as const)("names the motion that is decided first, whenever it was put: %s", (lang, sentence) => {
    expect(said(viewWith(["th"], { motions: [CLOSURE, SUSPENSION] }), lang)).toBe(sentence);
  });

  it.each([
    ["en", "I give the floor to the delegation of Iraq to speak against the motion."],
    ["fr", "La parole est à la délégation de l’Iraq pour s’opposer à la motion."],
    ["es", "Tiene la palabra la delegación del Iraq en contra de la moción."],
    ["ru", "Слово против предложения имеет делегация Ирака."],
    ["ar", "أعطي الكلمة لوفد العراق معارضةً للاقتراح."],
  ] as const)("calls who speaks on it: %s", (lang, sentence) => {
    expect(said(viewWith([], { motions: [CLOSURE] }), lang)).toContain(sentence);
  });

  it("asks for objections, says who objects, and that it is so decided", () => {
    const proposal = { id: "d1", text: "To meet again.", at_ms: NOW, objections: [] as string[] };
    expect(said(viewWith(["th"], { proposal }))).toContain("I hear no objection. It is so decided.");
    expect(said(viewWith(["th"], { proposal: { ...proposal, objections: ["iq"] } }))).toBe(
      "The delegation of Iraq has objected. The proposal is not adopted.",
    );
    const called = { entry: "e2", delegation: "iq", started_ms: NOW - 1_000 };
    expect(said(viewWith(["th"], { turn: called, proposal: { ...proposal, at_ms: NOW - 2_000 } }))).toContain(
      "I now give the floor to the delegation of Iraq",
    );
    expect(said(viewWith(["th"], { decision: { ...proposal, at_ms: NOW - 2_000 } }))).toBe("It is so decided.");
  });

  it("lets a point of order go before a motion, and an appeal too", () => {
    const motions = [SUSPENSION];
    const points = [{ id: "p1", delegation: "iq", state: "raised" }];
    expect(said(viewWith([], { motions, points }))).toContain("on a point of order");
    expect(said(viewWith([], { motions, appeal: { point: "p1", delegation: "co" } }))).toBe(
      "The delegation of Colombia has appealed against my ruling.",
    );
  });

  it.each([
    ["en", "I now give the floor to the delegation of Iraq in exercise of its right of reply."],
    ["fr", "Je donne maintenant la parole à la délégation de l’Iraq, qui exerce son droit de réponse."],
    ["es", "Tiene ahora la palabra la delegación del Iraq en ejercicio de su derecho a contestar."],
    ["ru", "Слово в порядке осуществления права на ответ предоставляется делегации Ирака."],
    ["ar", "وأعطي الكلمة الآن لوفد العراق ممارسةً لحق الرد."],
  ] as const)(
    "gives a right of reply as what it is, also one that waited for the sitting's end: %s",
    (lang, sentence) => {
      expect(said(viewWith([], { reserved: [{ entry: "e9", delegation: "iq", due: true }] }), lang)).toContain(
        sentence,
      );
    },
  );
});

describe("the line before it is done", () => {
  it.each([
    ["en", "The delegation of Colombia does not take the floor for now. We move on to the next speaker."],
    ["fr", "La délégation de la Colombie ne prend pas la parole pour l’instant. Nous passons à l’orateur suivant."],
    ["es", "La delegación de Colombia no toma la palabra por ahora. Pasamos al orador siguiente."],
    ["ru", "Делегация Колумбии пока не берёт слова. Переходим к следующему оратору."],
    ["ar", "لا يتناول وفد كولومبيا الكلمة الآن. ننتقل إلى المتكلم التالي."],
  ] as const)("says who is passed over when the key is pressed once: %s", (lang, sentence) => {
    expect(said(viewWith(["th"]), lang, "pass")).toBe(sentence);
  });

  it("closes the list", () => {
    expect(said(viewWith(["th"]), "en", "close_list")).toBe("The list of speakers is closed.");
  });

  it("asks for patience when a line is lost", () => {
    const turn = { entry: "e1", delegation: "co", state: "paused", paused_by: "service", started_ms: NOW - 60_000 };
    expect(said(viewWith(["th"], { turn }), "fr")).toBe(
      "La liaison avec la délégation de la Colombie est interrompue. Je vous demande un instant de patience ; elle garde la parole.",
    );
  });

  it("asks for a look at the microphone where nothing was heard since the call", () => {
    const turn = {
      entry: "e1",
      delegation: "co",
      state: "paused",
      paused_by: "service",
      silent: true,
      started_ms: NOW,
    };
    expect(said(viewWith(["th"], { turn }), "fr")).toBe(
      "Nous n’entendons pas encore la délégation de la Colombie. Je la prie de vérifier son micro ; elle garde la parole.",
    );
  });

  it("announces at each call when the list will close", () => {
    const view = viewWith(["th"]);
    const list = { ...view.list, closes_ms: Date.UTC(2022, 5, 20, 9, 32) };
    const meeting = { phase: "open", timezone: "Europe/Zurich" };
    expect(said({ ...view, list, meeting } as unknown as View)).toContain("close the list of speakers at 11:32.");
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
