import { describe, expect, it } from "vitest";
import { fit } from "./fit";
import { pairAt, pairsOf } from "./pairs";

const HALF = { width: 52, height: 15 };

describe("the size of names on the wall", () => {
  it("is the largest for short ones", () => {
    expect(fit(["Chad", "Tchad"], HALF)).toBe(11);
  });

  it("is one for both languages, the longer one's", () => {
    const both = fit(["Iraq", "République démocratique du Congo"], HALF);
    expect(both).toBe(fit(["République démocratique du Congo"], HALF));
    expect(both).toBeLessThan(8);
  });

  it("never falls below what is read from the back of the hall", () => {
    expect(fit(["Женевский международный центр по гуманитарному разминированию ".repeat(4)], HALF)).toBe(3.4);
  });
});

describe("the languages of the wall", () => {
  it("are those of the address, Arabic on the right", () => {
    expect(pairsOf("#ar+en")).toEqual([["en", "ar"]]);
    expect(pairsOf("#en+fr,es+ru")).toHaveLength(2);
  });

  it("are two by two where the address says nothing, or nonsense", () => {
    expect(pairsOf("")).toHaveLength(3);
    expect(pairsOf("#xx+yy")).toHaveLength(3);
  });

  it("take turns", () => {
    const pairs = pairsOf("#en+fr,es+ru");
    expect(pairAt(pairs, 0)).toEqual(["en", "fr"]);
    expect(pairAt(pairs, 20_000)).toEqual(["es", "ru"]);
    expect(pairAt(pairs, 40_000)).toEqual(["en", "fr"]);
  });
});
