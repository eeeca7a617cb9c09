import type { Directory, Live, View } from "@rostrum/floor";
import { beforeAll, describe, expect, it, vi } from "vitest";

let connections: typeof import("./connections").connections;

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("document", { documentElement: {} });
  ({ connections } = await import("./connections"));
});

const DIRECTORY = {
  delegations: { co: { names: { en: "Colombia" } }, th: { names: { en: "Thailand" } }, jp: { names: { en: "Japan" } } },
} as unknown as Directory;

/** Colombia speaks in the room; Thailand is next, and remote, then seven more from outside. */
const VIEW = {
  turn: { delegation: "co", attendance: "room" },
  list: {
    entries: Object.fromEntries(
      ["th", "a", "b", "c", "d", "e", "f", "g"].map((delegation, place) => [
        `e${place}`,
        { delegation, place, attendance: "remote", state: "waiting" },
      ]),
    ),
  },
} as unknown as View;

const healthOf = (live: Live, left: ReadonlyMap<string, number> = new Map()) =>
  Object.fromEntries(connections(VIEW, live, DIRECTORY, left).map((row) => [row.delegation, row.health]));

describe("the connections", () => {
  it("begin with who has the floor and who comes next, whatever the others' lines do", () => {
    const live: Live = { delegations: { jp: { devices: 1, round_trip_ms: 5_000 } } };
    const order = connections(VIEW, live, DIRECTORY, new Map()).map((row) => row.delegation);
    expect(order.slice(0, 6)).toEqual(["co", "th", "a", "b", "c", "d"]);
    expect(order[6]).toBe("jp");
  });

  it("call it trouble only where a line is needed: soon, or lost", () => {
    const left = new Map([["g", 1_000]]);
    expect(healthOf({ delegations: {} }, left)).toMatchObject({ co: "room", th: "gone", f: "away", g: "gone" });
  });

  it("say how good a line is that was measured", () => {
    const live: Live = {
      delegations: {
        th: { devices: 1, round_trip_ms: 80, loss: 0 },
        a: { devices: 1, round_trip_ms: 600, loss: 100 },
        b: { devices: 2, round_trip_ms: 2_000 },
        c: { devices: 1 },
      },
    };
    expect(healthOf(live)).toMatchObject({ th: "good", a: "fair", b: "poor", c: "here" });
  });
});
