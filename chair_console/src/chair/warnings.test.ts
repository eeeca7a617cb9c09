import { expect, it } from "vitest";
import { lastWarning } from "./warnings";

const MINUTE = 60_000;
const forecast = {
  change_over_ms: 0,
  pace: {},
  interpretation_until_ms: 180 * MINUTE,
  reserve_ms: 0,
  warnings_ms: [30 * MINUTE, 15 * MINUTE, 5 * MINUTE],
  dynamic: { least_ms: 0, most_ms: 0, weights: {} },
};

it("the podium is warned from each moment on until the next one, and not after the end (IN11)", () => {
  const warned = [31, 30, 16, 15, 6, 5, 1, 0].map((left) => lastWarning({ forecast }, (180 - left) * MINUTE));
  expect(warned).toEqual([undefined, ...[30, 30, 15, 15, 5, 5].map((left) => left * MINUTE), undefined]);
});

it("nobody is warned of an end that there isn't (IN11)", () => {
  const { interpretation_until_ms: _, ...endless } = forecast;
  expect(lastWarning({ forecast: endless }, 0)).toBeUndefined();
});
