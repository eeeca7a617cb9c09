import type { Directory } from "@rostrum/floor";
import { beforeAll, describe, expect, it, vi } from "vitest";

const DIRECTORY = {
  delegations: {
    co: { kind: "state_party", names: { en: "Colombia", fr: "Colombie", ar: "كولومبيا" } },
    cg: { kind: "state_party", names: { en: "Congo", fr: "Congo", ar: "الكونغو" } },
    cd: {
      kind: "state_party",
      names: { en: "Democratic Republic of the Congo", fr: "République démocratique du Congo" },
    },
    ci: { kind: "state_party", names: { en: "Côte d’Ivoire", fr: "Côte d’Ivoire" } },
    de: { kind: "state_party", names: { en: "Germany", fr: "Allemagne", ru: "Германия" } },
    iq: { kind: "state_party", names: { en: "Iraq", ar: "العراق" } },
  },
} as unknown as Directory;

let found: (typed: string) => string[];

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("document", { documentElement: {} });
  const { matches } = await import("./nameplates");
  found = (typed) => matches(DIRECTORY, typed);
});

describe("a nameplate that is up", () => {
  it("is found by two letters: the code, then names that begin so, then words in names", () => {
    expect(found("co")).toEqual(["co", "cg", "ci", "cd"]);
  });

  it("is found without accents, in capitals too, and by the words after an apostrophe", () => {
    expect(found("COTE")).toEqual(["ci"]);
    expect(found("ivo")).toEqual(["ci"]);
  });

  it("is found by its initials", () => {
    expect(found("drc")).toEqual(["cd"]);
  });

  it("is found by its name in another language of the hall", () => {
    expect(found("alle")).toEqual(["de"]);
    expect(found("герм")).toEqual(["de"]);
  });

  it("is found in Arabic with the article and without", () => {
    expect(found("العر")).toEqual(["iq"]);
    expect(found("عر")).toEqual(["iq"]);
  });

  it("is nobody's while nothing is typed", () => {
    expect(found(" ")).toEqual([]);
  });
});
