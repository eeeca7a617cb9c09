import { describe, expect, it } from "vitest";
import { ARMED_FOR_MS, type Armed, judge, type Press, readiness } from "./guard";

const CALLED = 1_000_000;

function press(afterMs: number, over: Partial<Press> = {}): Press {
  return { action: "next", target: "t1/e2", protection: "next", nowMs: CALLED + afterMs, calledMs: CALLED, ...over };
}

function armedBy(first: Press): Armed {
  return { action: first.action, target: first.target, untilMs: first.nowMs + ARMED_FOR_MS };
}

describe("next", () => {
  it("is dead for 3 s after a call, so that a double press skips nobody", () => {
    expect(judge(press(0), null)).toBe("dead");
    expect(judge(press(2_999), null)).toBe("dead");
  });

  it("stays dead for 3 s even to a second press", () => {
    const first = press(100);
    expect(judge(press(200), armedBy(first))).toBe("dead");
  });

  it("needs a second press until the turn is 10 s old", () => {
    const first = press(3_000);
    expect(judge(first, null)).toBe("arm");
    expect(judge(press(4_000), armedBy(first))).toBe("act");
    expect(judge(press(9_999), null)).toBe("arm");
  });

  it("acts at one press from 10 s on, and when nobody was called", () => {
    expect(judge(press(10_000), null)).toBe("act");
    expect(judge(press(0, { calledMs: undefined }), null)).toBe("act");
  });

  it("takes no second press that comes too late or means another speaker", () => {
    const first = press(3_000);
    expect(judge(press(3_000 + ARMED_FOR_MS), armedBy(first))).toBe("arm");
    expect(judge(press(4_000, { target: "t1/e9" }), armedBy(first))).toBe("arm");
  });

  it("says how near it is", () => {
    expect(readiness(CALLED + 1, CALLED)).toBe("dead");
    expect(readiness(CALLED + 5_000, CALLED)).toBe("twice");
    expect(readiness(CALLED + 10_000, CALLED)).toBe("ready");
  });
});

describe("what is asked twice", () => {
  const end = (afterMs: number, target = "t1") => press(afterMs, { action: "end", target, protection: "asked" });

  it("always needs its own second press", () => {
    const first = end(60_000);
    expect(judge(first, null)).toBe("arm");
    expect(judge(end(61_000), armedBy(first))).toBe("act");
    expect(judge(press(61_000, { action: "list", protection: "asked" }), armedBy(first))).toBe("arm");
  });

  it("asks anew when the turn has changed in between", () => {
    expect(judge(end(61_000, "t2"), armedBy(end(60_000, "t1")))).toBe("arm");
  });
});

describe("what acts at once", () => {
  it("needs no second press", () => {
    expect(judge(press(0, { action: "pause", protection: "at_once" }), null)).toBe("act");
  });
});
