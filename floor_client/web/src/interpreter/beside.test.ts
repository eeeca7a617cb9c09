import { describe, expect, it } from "vitest";
import type { View } from "../types";
import { besideOf } from "./beside";

/** Tajikistan speaks; Jordan, the United States and Chad wait. */
function view(texts: readonly string[], onAir = "e1"): View {
  const waiting = { e2: "jo", e3: "us", e4: "td" };
  return {
    turn: { entry: onAir, delegation: onAir === "e1" ? "tj" : "jo" },
    list: {
      entries: Object.fromEntries(
        Object.entries(waiting)
          .filter(([id]) => id !== onAir)
          .map(([id, delegation], place) => [id, { delegation, place, state: "waiting" }]),
      ),
    },
    texts: Object.fromEntries(texts.map((id) => [id, { version: 1, language: "en", words: 300, direction: "ltr" }])),
  } as unknown as View;
}

describe("the text beside the console", () => {
  it("is that of the speaker on air", () => {
    expect(besideOf(view(["e1", "e2"]), null)).toEqual({
      entry: "e1",
      delegation: "tj",
      when: "air",
      pinned: false,
    });
  });

  it("is the next one that there is where the speaker handed in none, and says so", () => {
    expect(besideOf(view(["e3"]), null)).toMatchObject({ entry: "e3", delegation: "us", when: "ahead", pinned: false });
  });

  it("stays where it was opened by hand, whoever is on air", () => {
    expect(besideOf(view(["e1", "e4"]), "e4")).toMatchObject({ entry: "e4", when: "ahead", pinned: true });
  });

  it("follows the floor again once its speaker is on air", () => {
    expect(besideOf(view(["e2"], "e2"), "e2")).toMatchObject({ entry: "e2", when: "air", pinned: false });
  });

  it("leaves when the text was withdrawn", () => {
    expect(besideOf(view([]), "e4")).toBeNull();
  });
});
