import { describe, expect, it } from "vitest";
import { reading, untilNextSecond } from "./clock";
import type { Turn } from "./types";

const turn: Turn = {
  id: "t1",
  delegation: "co",
  kind: "statement",
  class: "state_party",
  language: "es",
  attendance: "room",
  state: "speaking",
  started_ms: 0,
  limit_ms: 180_000,
  used_ms: 20_000,
  running_since_ms: 100_000,
  warn_ms: 30_000,
};

describe("the clock of a turn (TN4, TN5)", () => {
  it("adds the open interval to the closed ones", () => {
    expect(reading(turn, 110_000)).toMatchObject({ usedMs: 30_000, leftMs: 150_000, light: "green", over: false });
  });

  it("is amber from the warning, red from the limit, and then counts over it", () => {
    expect(reading(turn, 229_999).light).toBe("green");
    expect(reading(turn, 230_000).light).toBe("amber");
    expect(reading(turn, 260_000).light).toBe("red");
    expect(reading(turn, 272_000)).toMatchObject({ leftMs: -12_000, over: true, fraction: 1 });
  });

  it("stands while paused, with the colour that the time alone would have", () => {
    const { running_since_ms: _, ...rest } = turn;
    const paused: Turn = { ...rest, state: "paused", used_ms: 155_000 };
    expect(reading(paused, 999_999)).toMatchObject({ light: "paused", colour: "amber", leftMs: 25_000 });
  });

  it("never counts a start that lies ahead of our clock", () => {
    expect(reading(turn, 99_000).usedMs).toBe(20_000);
  });

  it("changes with the turn's own second, down and up alike", () => {
    expect(untilNextSecond(turn, 110_300)).toBe(700);
    expect(untilNextSecond(turn, 272_300)).toBe(700);
    expect(untilNextSecond(turn, 110_000)).toBe(1000);
    expect(untilNextSecond(undefined, 5_250)).toBe(750);
  });
});
