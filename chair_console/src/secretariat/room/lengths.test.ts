import { expect, test } from "vitest";
import { lengthOf, lengthText } from "./lengths";

test.each([
  ["2:30", 150_000],
  ["150", 150_000],
  [" 0:05 ", 5_000],
  ["61:00", 3_660_000],
])("%s is a length of time", (typed, ms) => {
  expect(lengthOf(typed)).toBe(ms);
  expect(lengthOf(lengthText(ms))).toBe(ms);
});

test.each(["", "2:60", "1:2:3", "-5", "two", "2.5"])("“%s” is none", (typed) => {
  expect(lengthOf(typed)).toBeNaN();
});
