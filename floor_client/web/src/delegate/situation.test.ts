import { describe, expect, it } from "vitest";
import type { Entry, Own, OwnEntry, Turn, View } from "../types";
import { earliestStarts, itemsToAsk, nextNames, onDeck, situationOf } from "./situation";

const MINUTE = 60_000;

function entry(delegation: string, place: number): Entry {
  return {
    place,
    delegation,
    kind: "statement",
    class: "state_party",
    language: "fr",
    attendance: "room",
    state: "waiting",
  };
}

function ownEntry(fields: Partial<OwnEntry> = {}): OwnEntry {
  const { delegation: _, ...rest } = entry("ec", 0);
  return { ...rest, item: "3", limit_ms: 3 * MINUTE, ...fields };
}

const turn: Turn = {
  id: "t1",
  delegation: "co",
  kind: "statement",
  class: "state_party",
  language: "es",
  attendance: "room",
  state: "speaking",
  started_ms: 0,
  limit_ms: 3 * MINUTE,
  used_ms: 0,
  running_since_ms: 0,
  warn_ms: 30_000,
};

const view: View = {
  meeting: {
    id: "m",
    title: {},
    timezone: "Europe/Zurich",
    languages: [],
    directory: "d",
    phase: "open",
    item: "3",
    chair: { officer: "chair" },
  },
  turn,
  interrupted: [],
  points: [],
  list: {
    item: "3",
    state: "open",
    policy: "first_come",
    limits: { state_party: 3 * MINUTE },
    heard: 1,
    entries: { e1: entry("th", 1), e2: entry("iq", 2), e9: entry("ec", 3), e10: entry("zw", 3) },
  },
  items: { "3": { list: "open" }, "4": { list: "open", waiting: 9, heard: 0 }, "5": { list: "not_open" } },
  forecast: {
    change_over_ms: 30_000,
    pace: {},
    reserve_ms: 0,
    warnings_ms: [],
    dynamic: { least_ms: 60_000, most_ms: 300_000, weights: {} },
  },
};

function own(entries: Record<string, OwnEntry> = {}): Own {
  return { delegation: "ec", may: [], entries };
}

describe("where a delegation stands", () => {
  it("waits behind those that come before it, and is told not before when", () => {
    const situation = situationOf(view, own({ e9: ownEntry({ place: 3 }) }), 0);
    expect(situation).toMatchObject({ at: "waiting", id: "e9", ahead: 2, before: ["th", "iq"] });
    // 3:00 of the running turn, then twice 0:30 and 3:00, then 0:30: 10:30, told to five minutes.
    expect(situation).toMatchObject({ notBeforeMs: 10 * MINUTE });
    expect(onDeck(situation)).toBe(true);
  });

  it("takes the number ahead from its own where the list isn't shown (PV2)", () => {
    const { entries: _, ...hidden } = view.list ?? ({} as never);
    const situation = situationOf({ ...view, list: { ...hidden, waiting: 9 } }, own({ e9: ownEntry({ ahead: 7 }) }), 0);
    expect(situation).toMatchObject({ at: "waiting", ahead: 7, before: [] });
    expect(situation).not.toHaveProperty("notBeforeMs");
  });

  it("has the floor before anything else", () => {
    const mine: View = { ...view, turn: { ...turn, delegation: "ec" } };
    expect(situationOf(mine, own({ e9: ownEntry() }), 0)).toMatchObject({ at: "floor" });
  });

  it("has a turn that is kept while a point of order is heard (PO2)", () => {
    const kept: View = { ...view, interrupted: [{ ...turn, delegation: "ec", state: "interrupted" }] };
    expect(situationOf(kept, own(), 0)).toMatchObject({ at: "kept", by: "point" });
  });

  it("can take its place back for as long as the rule says, and not after (LS8)", () => {
    const left = own({ e9: ownEntry({ state: "withdrawn", undo_until_ms: MINUTE }) });
    expect(situationOf(view, left, MINUTE - 1)).toEqual({ at: "left", id: "e9", untilMs: MINUTE });
    expect(situationOf(view, left, MINUTE)).toMatchObject({ at: "free", list: "open" });
  });

  it("is free once heard, and may ask again (LS3)", () => {
    const heard = own({ e9: ownEntry({ state: "heard", used_ms: 95_000 }) });
    expect(situationOf(view, heard, 0)).toMatchObject({ at: "free", heard: { used_ms: 95_000 }, list: "open" });
  });
});

describe("the times told", () => {
  it("never run backwards, though the far ones are rounded more", () => {
    const times = [...earliestStarts(view, 0).values()];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe("the times told while the sitting stands", () => {
  it("begin when it is to go on", () => {
    const until = 60 * MINUTE;
    const { turn: _, ...rest } = view;
    const stands: View = { ...rest, meeting: { ...view.meeting, phase: "suspended", until_ms: until } };
    expect(earliestStarts(stands, 0).get("e1")).toBe(until);
  });

  it("are not told where nobody knows when that is", () => {
    const stands: View = { ...view, meeting: { ...view.meeting, phase: "suspended" } };
    expect(earliestStarts(stands, 0).size).toBe(0);
  });
});

describe("who speaks next", () => {
  it("is whoever was interrupted by a point of order, and then the list", () => {
    const [first] = nextNames(view, 1);
    const heard: View = { ...view, interrupted: [{ ...turn, delegation: "iq" }] };
    expect(nextNames(heard, 2)).toEqual(["iq", first]);
  });
});

describe("the items to ask for", () => {
  it("are those with an open list on which it doesn't wait, the current one first", () => {
    expect(itemsToAsk(view, own())).toEqual(["3", "4"]);
    expect(itemsToAsk(view, own({ e9: ownEntry() }))).toEqual(["4"]);
  });
});
