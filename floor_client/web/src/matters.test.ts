import { describe, expect, it } from "vitest";
import { mattersOf, type OwnTurn, ownTurn } from "./matters";
import type { View } from "./types";

/** Colombia presides; these wait in their order. */
function viewWith(waiting: readonly string[], over: object = {}): View {
  const entries = waiting.map((delegation, place) => [`e${place}`, { delegation, place, state: "waiting" }]);
  return {
    meeting: { phase: "open", chair: { officer: "chair", delegation: "co" } },
    interrupted: [],
    points: [],
    list: { entries: Object.fromEntries(entries) },
    ...over,
  } as unknown as View;
}

const reply = (delegation: string, due: boolean) => ({ reserved: [{ entry: "e9", delegation, due }] });

describe("whoever presides is reminded that another should while the own delegation speaks (MT6)", () => {
  it.each<[string, View, OwnTurn["when"] | undefined]>([
    ["it is next", viewWith(["co", "th"]), "next"],
    ["it is third", viewWith(["eu", "th", "co"]), "soon"],
    ["three are before it", viewWith(["eu", "th", "iq", "co"]), undefined],
    ["it has the floor", viewWith(["th"], { turn: { delegation: "co" } }), "now"],
    ["its turn is kept for a point of order", viewWith([], { interrupted: [{ delegation: "co" }] }), "now"],
    ["it raises a point of order", viewWith([], { points: [{ delegation: "co" }] }), "now"],
    ["it puts a motion", viewWith([], { motions: [{ delegation: "co", speakers: [] }] }), "now"],
    ["it speaks on one", viewWith([], { motions: [{ delegation: "th", speakers: [{ delegation: "co" }] }] }), "now"],
    ["its right of reply is heard after the list", viewWith(["th"], reply("co", true)), "soon"],
    ["its right of reply is heard another day", viewWith([], reply("co", false)), undefined],
    ["only others speak", viewWith(["th"], { turn: { delegation: "iq" } }), undefined],
  ])("%s", (_, view, when) => {
    expect(ownTurn(view)?.when).toBe(when);
  });

  it("an officer of no delegation has none that could speak", () => {
    expect(ownTurn(viewWith(["co"], { meeting: { phase: "open", chair: { officer: "chair" } } }))).toBeUndefined();
  });

  it("once another presides, nothing is left of it", () => {
    const view = viewWith(["co"], { meeting: { phase: "open", chair: { officer: "vice_chair", delegation: "be" } } });
    expect(mattersOf(view)).toEqual([]);
  });
});

it("an appeal and a motion are weightier, a proposal is not (PO4, MT6)", () => {
  const proposal = { id: "d1", objections: [] };
  const appeal = { point: "p1", delegation: "th" };
  expect(mattersOf(viewWith(["co"], { proposal, appeal })).map(({ kind }) => kind)).toEqual([
    "appeal",
    "preside",
    "proposal",
  ]);
});
