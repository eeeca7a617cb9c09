import { describe, expect, it } from "vitest";
import { levelOf } from "./microphone";

function tone(amplitude: number): Float32Array {
  return Float32Array.from({ length: 2048 }, (_, index) => amplitude * Math.sin(index / 8));
}

describe("the level of a microphone", () => {
  it("is nothing in silence and all at full speech, and grows with what is heard", () => {
    expect(levelOf(tone(0))).toBe(0);
    expect(levelOf(tone(0.001))).toBeLessThan(10);
    expect(levelOf(tone(0.02))).toBeGreaterThan(30);
    expect(levelOf(tone(0.02))).toBeLessThan(levelOf(tone(0.1)));
    expect(levelOf(tone(0.9))).toBe(100);
  });
});
