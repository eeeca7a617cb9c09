import { describe, expect, it } from "vitest";
import { lineQuality, microphoneQuality, Pulse, presenceOf } from "./pulse";

/** A pulse of so many pings, a second and a half apart, each with the time it took, or none. */
function pulseOf(...took: (number | null)[]): { pulse: Pulse; nowMs: number } {
  const pulse = new Pulse();
  let nowMs = 0;
  for (const one of took) {
    pulse.sent(nowMs);
    if (one !== null) pulse.answered(nowMs, nowMs + one);
    nowMs += 1_500;
  }
  return { pulse, nowMs: nowMs + 10_000 };
}

describe("the pulse of a line", () => {
  it("says nothing before it knows something", () => {
    const { pulse, nowMs } = pulseOf(40, 40);
    expect(pulse.measured(nowMs)).toEqual({});
  });

  it("is the middle of the last twenty, in steps that mean something", () => {
    const { pulse, nowMs } = pulseOf(9_000, 9_000, ...Array.from({ length: 19 }, () => 43), 900);
    expect(pulse.measured(nowMs)).toEqual({ round_trip_ms: 40, loss: 0 });
  });

  it("counts as lost what had no answer in three seconds, and waits for what is on its way", () => {
    const { pulse, nowMs } = pulseOf(40, null, 40, 4_000);
    expect(pulse.measured(nowMs)).toEqual({ round_trip_ms: 40, loss: 500 });
    pulse.sent(nowMs);
    expect(pulse.measured(nowMs + 100)).toEqual({ round_trip_ms: 40, loss: 500 });
  });
});

describe("the words for it", () => {
  it("are good, fair, poor, or unknown", () => {
    expect(lineQuality({})).toBe("unknown");
    expect(lineQuality({ round_trip_ms: 80, loss: 0 })).toBe("good");
    expect(lineQuality({ round_trip_ms: 80, loss: 100 })).toBe("fair");
    expect(lineQuality({ round_trip_ms: 1_200, loss: 0 })).toBe("poor");
    expect([undefined, 3, 20, 60].map(microphoneQuality)).toEqual(["unknown", "silent", "soft", "good"]);
  });
});

describe("the presence of a delegation", () => {
  it("is not known in the room without a device, and offline only from elsewhere (LS11)", () => {
    expect(presenceOf("room", undefined)).toBe("unknown");
    expect(presenceOf("remote", undefined)).toBe("offline");
  });

  it("is poor where a remote voice would not come through as it was measured (PR1)", () => {
    expect(presenceOf("remote", { devices: 1 })).toBe("ready");
    expect(presenceOf("remote", { devices: 1, round_trip_ms: 1_400 })).toBe("poor");
    expect(presenceOf("remote", { devices: 1, microphone: 2 })).toBe("poor");
    expect(presenceOf("room", { devices: 1, microphone: 2 })).toBe("ready");
  });
});
