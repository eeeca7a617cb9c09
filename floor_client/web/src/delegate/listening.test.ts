import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Channels } from "../channels";
import type { listenedTo as ListenedTo } from "./Listening";

let listenedTo: typeof ListenedTo;

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
  ({ listenedTo } = await import("./Listening"));
});

const channels: Channels = {
  "0": { language: "es", source: "floor", state: "on" },
  "1": { language: "en", source: "booth", state: "on" },
  "2": { language: "fr", source: "booth", state: "on" },
};

describe("the channel that a delegate listens to", () => {
  it("is the one chosen, while the meeting has it", () => {
    expect(listenedTo(channels, "2", "en")).toBe("2");
    expect(listenedTo(channels, "9", "en")).toBe("1");
  });

  it("never is a sign language or captions before that", () => {
    const written: Channels = { "3": { language: "en-Latn", medium: "captions", source: "booth", state: "on" } };
    expect(listenedTo(written, null, "en")).toBe("0");
  });

  it("is the page's language before that, and the floor where no channel has it", () => {
    expect(listenedTo(channels, null, "fr")).toBe("2");
    expect(listenedTo(channels, null, "ru")).toBe("0");
  });
});
