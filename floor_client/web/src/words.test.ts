import { beforeAll, describe, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});
vi.stubGlobal("navigator", { languages: ["de-CH", "fr-CH", "en"] });
const root = { lang: "", dir: "" };
vi.stubGlobal("document", { documentElement: root });

const words = await import("./words");
const { languageName } = await import("./names");
const { clockText, LANGS, languageCode, lang, loadLang, loadWords, ordinal, say, setDigits, setLang, t } = words;

beforeAll(async () => {
  await loadWords("words", "delegate");
  for (const language of LANGS) await loadLang(language);
});

describe("words", () => {
  it("begins with the first of the browser's languages that we speak", () => {
    expect(lang.value).toBe("fr");
    expect(root).toEqual({ lang: "fr", dir: "ltr" });
  });

  it("changes the language of everything at once, and remembers it", async () => {
    expect(t("cancel")).toBe("Annuler");
    await setLang("ar");
    expect(t("cancel")).toBe("إلغاء");
    expect(root).toEqual({ lang: "ar", dir: "rtl" });
    expect(kept.get("rostrum.lang")).toBe("ar");
    await setLang("en");
  });

  it("says the place as an ordinal in each language", () => {
    const place = (language: (typeof LANGS)[number], n: number) => say(language).t("delegate-place", { n: ordinal(n) });
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((n) => place("en", n))).toEqual(
      "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd".split(" "),
    );
    expect([1, 2, 22].map((n) => place("fr", n))).toEqual(["1er", "2e", "22e"]);
    expect(place("es", 3)).toBe("3.º");
    expect(place("ru", 3)).toBe("3-е");
    expect([2, 11, 20].map((n) => place("ar", n))).toEqual(["الثاني", "الحادي عشر", "العشرون"]);
  });

  it("counts in all six forms of Arabic", () => {
    const counted = [0, 1, 2, 3, 11, 100].map((n) => say("ar").t("waiting-count", { n }));
    expect(new Set(counted.map((said) => said.replace(/[\d\u2068\u2069]/g, ""))).size).toBe(6);
  });

  it("shows western figures in Arabic unless the reader chooses the others", () => {
    expect(say("ar").clockText(107_000)).toBe("1:47");
    setDigits("arab");
    expect(say("ar").clockText(107_000)).toBe("١:٤٧");
    expect(say("en").clockText(107_000)).toBe("1:47");
    setDigits("latn");
  });

  it("names sign language, and captions by what is written", () => {
    expect(languageName("ils")).toBe("International Sign");
    expect([languageName("fr-Latn"), languageCode("fr-Latn")]).toEqual(["captions in French", "FR CC"]);
  });

  it("counts the clock down to 0:00 and then up with a plus", () => {
    expect([180_000, 179_999, 1, 0, -999, -1_000, -72_500].map(clockText)).toEqual(
      "3:00 3:00 0:01 0:00 0:00 +0:01 +1:12".split(" "),
    );
  });

  it("tells the hall's time, not the reader's", () => {
    const at = Date.parse("2026-06-22T09:42:00Z");
    expect(say("en").timeText(at, "Europe/Zurich")).toBe("11:42");
    expect(say("ar").timeText(at, "Asia/Baghdad")).toBe("12:42");
  });

  it("writes dates and lists as the United Nations do", () => {
    expect(say("en").dateText(Date.parse("2026-06-22T09:42:00Z"), "Europe/Zurich")).toBe("Monday 22 June");
    expect(say("en").listText(["Thailand", "Iraq", "Chad"])).toBe("Thailand, Iraq and Chad");
  });
});
