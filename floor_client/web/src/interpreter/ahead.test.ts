import { describe, expect, it } from "vitest";
import type { Channels } from "../channels";
import type { Foresight } from "../foresight";
import { troubles } from "../troubles";
import type { View } from "../types";
import { assignmentAhead } from "./ahead";

const NOTHING: Foresight = new Map();
const SPOKEN = { e1: "en", e2: "ru", e3: "fr", e4: "ru", e5: "ar" };

/** With E1, F1 and S1 on microphone nobody understands Russian; Arabic reaches Spanish only over a relay of a relay. */
const VIEW = {
  list: {
    entries: Object.fromEntries(
      Object.entries(SPOKEN).map(([id, language], place) => [
        id,
        { delegation: `d${place}`, language, place, state: "waiting" },
      ]),
    ),
  },
  ahead: {
    plans: {
      en: { "1": { language: "en", source: "floor", state: "on" } },
      fr: { "1": { language: "en", source: "booth", state: "on" } },
      ru: {
        "1": { language: "en", source: "none", state: "off" },
        "2": { language: "fr", source: "none", state: "off" },
      },
      ar: {
        "2": { language: "fr", source: "booth", state: "on" },
        "3": { language: "es", source: "booth", relay_from: 2, double: true, state: "on" },
      },
    },
    cures: { ru: { booth: "en", interpreter: "E2" } },
  },
} as unknown as View;

describe("what lies ahead", () => {
  it("names the first speaker of each language that isn't reached, the nearest first, and the cure", () => {
    expect(troubles(VIEW, NOTHING)).toEqual([
      {
        language: "ru",
        kind: "gap",
        channels: ["en", "fr"],
        entry: "e2",
        delegation: "d1",
        place: 2,
        more: 1,
        later: false,
        cure: { booth: "en", interpreter: "E2" },
      },
      {
        language: "ar",
        kind: "double",
        channels: ["es"],
        entry: "e5",
        delegation: "d4",
        place: 5,
        more: 0,
        later: false,
      },
    ]);
  });

  it("names what a hand-over on the way would bring, with the cure of that moment", () => {
    const cure = { booth: "fr", interpreter: "F2", instead_of: "F1" };
    const gap: Channels = { "1": { language: "en", source: "none", state: "off" } };
    const foreseen: Foresight = new Map([["e3", { plan: gap, before: gap, exchanges: [], cure }]]);
    expect(troubles(VIEW, foreseen)[1]).toMatchObject({ entry: "e3", language: "fr", later: true, cure });
    expect(assignmentAhead(VIEW, foreseen, "en", "e3", "fr")?.task).toEqual({ does: "gap" });
  });

  it("is quiet where every channel is reached, or nothing is planned", () => {
    expect(troubles({ ...VIEW, ahead: { plans: {} } } as View, NOTHING)).toEqual([]);
    expect(assignmentAhead(VIEW, NOTHING, "en", "e9", "zh")).toBeNull();
  });

  it("tells what our booth will do", () => {
    expect(assignmentAhead(VIEW, NOTHING, "en", "e2", "ru")?.task).toEqual({ does: "gap" });
    expect(assignmentAhead(VIEW, NOTHING, "en", "e3", "fr")?.task).toEqual({ does: "direct" });
  });
});
