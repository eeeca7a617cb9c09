import { expect, test } from "vitest";
import { minutesOf } from "./whole-minutes";

test.each([
  ["30", 30],
  [" 5 ", 5],
  ["720", 720],
])("%s is minutes", (typed, minutes) => {
  expect(minutesOf(typed)).toBe(minutes);
});

test.each(["", "0", "721", "1.5", "-5", "ten"])("“%s” is no minutes", (typed) => {
  expect(minutesOf(typed)).toBeNaN();
});
