import { beforeAll, describe, expect, it, vi } from "vitest";
import type { newsOf as NewsOf } from "./bell";
import type { Situation, Waiting } from "./situation";

let newsOf: typeof NewsOf;

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  ({ newsOf } = await import("./bell"));
});

const MINUTE = 60_000;

function waiting(ahead: number, notBeforeMs = 60 * MINUTE): Waiting {
  const entry = {
    item: "3",
    place: 1,
    kind: "statement",
    class: "state_party",
    language: "fr",
    attendance: "remote",
    state: "waiting",
    limit_ms: 3 * MINUTE,
  } as const;
  return { at: "waiting", id: "e9", entry, ahead, before: [], notBeforeMs };
}

const floor = { at: "floor", turn: {} } as unknown as Situation;
const free: Situation = { at: "free", list: "open", unheard: false };

describe("the bell", () => {
  it("is silent when the page is opened, whatever it shows", () => {
    expect(newsOf(null, waiting(0))).toBeNull();
    expect(newsOf(null, floor)).toBeNull();
  });

  it("rings once for each step nearer: ready, next, the floor (PR2)", () => {
    expect(newsOf(waiting(4), waiting(3))).toBeNull();
    expect(newsOf(waiting(3), waiting(2))).toBe("ready");
    expect(newsOf(waiting(2), waiting(1))).toBeNull();
    expect(newsOf(waiting(1), waiting(0))).toBe("next");
    expect(newsOf(waiting(0), floor)).toBe("floor");
    expect(newsOf(floor, floor)).toBeNull();
    expect(newsOf(free, waiting(1))).toBeNull();
  });

  it("rings when the turn is pulled forward by five minutes (FC1)", () => {
    expect(newsOf(waiting(9, 60 * MINUTE), waiting(9, 56 * MINUTE))).toBeNull();
    expect(newsOf(waiting(9, 60 * MINUTE), waiting(9, 55 * MINUTE))).toBe("sooner");
    expect(newsOf(waiting(9, 60 * MINUTE), waiting(9, 70 * MINUTE))).toBeNull();
  });
});
