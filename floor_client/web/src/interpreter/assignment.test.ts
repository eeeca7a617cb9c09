import { describe, expect, it } from "vitest";
import type { Channels } from "../channels";
import { assignmentOf, isPivot } from "./assignment";

/** The floor speaks Russian: E2 takes it directly, French is on relay from English, Arabic on relay from that. */
const RUSSIAN: Channels = {
  "0": { language: "ru", source: "floor", state: "on" },
  "1": { language: "en", source: "booth", state: "on" },
  "2": { language: "fr", source: "booth", relay_from: 1, state: "on" },
  "3": { language: "es", source: "none", state: "off" },
  "4": { language: "ru", source: "floor", state: "on" },
  "5": { language: "ar", source: "booth", relay_from: 2, double: true, state: "on" },
};

/** The floor speaks Arabic: its own booth does retour into English, and the English booth rests. */
const ARABIC: Channels = {
  "0": { language: "ar", source: "floor", state: "on" },
  "1": { language: "en", source: "booth", booth: "ar", state: "on" },
  "2": { language: "fr", source: "booth", relay_from: 1, state: "on" },
  "5": { language: "ar", source: "floor", state: "on" },
};

describe("what a booth does", () => {
  it("interprets directly, and is the pivot of those who listen to its channel", () => {
    const english = assignmentOf("en", "ru", RUSSIAN);
    expect(english).toEqual({ task: { does: "direct" }, listeners: ["fr"] });
    expect(isPivot(english)).toBe(true);
  });

  it("takes relay from the channel that it listens to, and says when that is itself a relay", () => {
    expect(assignmentOf("fr", "ru", RUSSIAN)).toEqual({
      task: { does: "relay", from: "en", channel: "1", double: false },
      listeners: ["ar"],
    });
    expect(assignmentOf("ar", "ru", RUSSIAN).task).toMatchObject({ does: "relay", from: "fr", double: true });
  });

  it("rests while the floor speaks its language", () => {
    expect(assignmentOf("ru", "ru", RUSSIAN)).toEqual({ task: { does: "rest" }, listeners: [] });
  });

  it("has a gap where nobody reaches its channel", () => {
    expect(assignmentOf("es", "ru", RUSSIAN).task).toEqual({ does: "gap" });
    const stopped = { ...RUSSIAN, "3": { language: "es", source: "none", state: "stopped" } } as const;
    expect(assignmentOf("es", "ru", stopped).task).toEqual({ does: "stopped" });
  });

  it("does retour out of its own language, and the booth of that channel rests, carried by it", () => {
    expect(assignmentOf("ar", "ar", ARABIC)).toEqual({
      task: { does: "retour", into: "en", channel: "1" },
      listeners: ["fr"],
    });
    expect(assignmentOf("en", "ar", ARABIC).task).toEqual({ does: "rest", carried: "ar" });
  });
});
