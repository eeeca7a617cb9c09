import { computed, effect, signal } from "@preact/signals";
import { expect, it } from "vitest";
import { atKeys } from "./at-keys";

/** What is said each time a part is another, as a row is drawn again. */
function heard<T>(part: { readonly value: T }): { readonly said: T[]; readonly stop: () => void } {
  const said: T[] = [];
  return { said, stop: effect(() => void said.push(part.value)) };
}

it("a change at one key wakes whoever reads it, and nobody else", () => {
  const whole = signal<Record<string, number>>({ a: 1, b: 2 });
  const at = atKeys(whole);
  const [a, b, again] = [heard(at("a")), heard(at("b")), heard(at("a"))];
  whole.value = { a: 1, b: 3 };
  expect([a.said, b.said, again.said]).toEqual([[1], [2, 3], [1]]);
  whole.value = { a: 4 };
  expect([a.said, b.said, again.said]).toEqual([
    [1, 4],
    [2, 3, undefined],
    [1, 4],
  ]);
});

it("asks nothing of the whole while nobody reads a part, and knows it as it is when somebody does again", () => {
  const source = signal(1);
  let asked = 0;
  const whole = computed(() => {
    asked += 1;
    return { a: source.value };
  });
  const part = atKeys(whole)("a");
  const first = heard(part);
  first.stop();
  const before = asked;
  source.value = 2;
  expect(asked).toBe(before);
  expect(heard(part).said).toEqual([2]);
});

it("has nothing at a key that isn't there, and at every key of what isn't there", () => {
  const whole = signal<Record<string, number> | undefined>(undefined);
  const { said } = heard(atKeys(whole)("a"));
  whole.value = { b: 1 };
  whole.value = { a: 2 };
  expect(said).toEqual([undefined, 2]);
});
