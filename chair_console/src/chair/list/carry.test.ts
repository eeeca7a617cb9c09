import { describe, expect, it } from "vitest";
import { Carry } from "./carry";

function hand() {
  const dropped: [string, string | undefined][] = [];
  const carry = new Carry(
    () => ["e1", "e2", "e3", "e4"],
    (entry, before) => dropped.push([entry, before]),
  );
  return { carry, dropped };
}

describe("an entry carried to another place", () => {
  it("goes up by keys and is put before the one it stands at", () => {
    const { carry, dropped } = hand();
    carry.lift("e3");
    carry.step(-2);
    expect(carry.placeOf(carry.carried.value as never)).toBe(1);
    carry.drop();
    expect(dropped).toEqual([["e3", "e1"]]);
  });

  it("goes to the end of the list and stops there", () => {
    const { carry, dropped } = hand();
    carry.lift("e2");
    carry.step(1);
    carry.step(1);
    carry.step(1);
    expect(carry.placeOf(carry.carried.value as never)).toBe(4);
    carry.drop();
    expect(dropped).toEqual([["e2", undefined]]);
  });

  it("sends nothing when it is put down where it was, or the hand is drawn back", () => {
    const { carry, dropped } = hand();
    carry.lift("e2");
    carry.step(1);
    carry.step(-1);
    carry.drop();
    carry.lift("e2");
    carry.point("e1");
    carry.cancel();
    carry.drop();
    expect(dropped).toEqual([]);
  });
});
