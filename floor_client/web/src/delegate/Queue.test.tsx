// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drawn } from "../../dev/drawn";
import type { Directory } from "../directory";
import type { Floor } from "../floor";
import type { Entry, Own, View } from "../types";
import { loadWords } from "../words";
import { type Desk, DeskContext } from "./context";
import { Queue, Row } from "./Queue";

const MINUTE = 60_000;
const NOW = Date.parse("2026-06-22T09:42:10Z");
const ME = "d150";

function entry(n: number): Entry {
  return {
    place: n * 1024,
    delegation: `d${n}`,
    kind: "statement",
    class: "state_party",
    language: "en",
    attendance: "room",
    state: "waiting",
  };
}

/** Two hundred wait, and we are the 150th. */
function twoHundred(): View {
  return {
    meeting: { phase: "open", timezone: "Europe/Zurich", item: "3" },
    interrupted: [],
    list: {
      item: "3",
      state: "open",
      policy: "first_come",
      limits: { state_party: 3 * MINUTE },
      heard: 0,
      entries: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`e${n + 1}`, entry(n + 1)])),
    },
    forecast: { change_over_ms: 30_000, pace: {}, reserve_ms: 0 },
  } as unknown as View;
}

const view = signal(twoHundred());
const now = signal(NOW);
const desk = {
  floor: { now } as unknown as Floor,
  view,
  own: signal({ delegation: ME } as unknown as Own),
  directory: signal({ delegations: {} } as unknown as Directory),
} satisfies Desk;

/** What a patch leaves: the entries that it doesn't name are the same objects as before. */
function patched(entries: Record<string, Entry | null>): void {
  const { list } = view.peek();
  if (list === undefined) throw new Error("no list");
  const next = { ...list.entries, ...entries } as Record<string, Entry>;
  for (const [id, one] of Object.entries(entries)) if (one === null) delete next[id];
  view.value = { ...view.peek(), list: { ...list, entries: next } };
}

function texts(part: string): string[] {
  return [...document.querySelectorAll(`.${part}`)].map((node) => node.textContent ?? "");
}

beforeAll(() => loadWords("words", "delegate"));
beforeEach(async () => {
  render(null, document.body);
  view.value = twoHundred();
  const shown = await drawn(Row, () =>
    render(
      <DeskContext.Provider value={desk}>
        <Queue />
      </DeskContext.Provider>,
      document.body,
    ),
  );
  expect(shown).toBe(200);
});

describe("a list of two hundred", () => {
  it("draws only the row that a patch touches", async () => {
    expect(await drawn(Row, () => patched({ e77: { ...entry(77), language: "fr" } }))).toBe(1);
    expect(texts("queue-row")[76]).toContain("FR");
  });

  it("counts on at a call and draws no row for it but those that come into sight", async () => {
    expect(await drawn(Row, () => patched({ e1: null }))).toBeLessThanOrEqual(2);
    expect(texts("queue-place").slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(texts("queue-row")[0]).toContain("d2");
  });

  it("draws no row when a second passes", async () => {
    expect(await drawn(Row, () => (now.value += 1_000))).toBe(0);
  });

  it("draws every row where every entry is another, which is how we know that we count", async () => {
    const others = Array.from({ length: 200 }, (_, n) => [`e${n + 1}`, { ...entry(n + 1), language: "es" }]);
    expect(await drawn(Row, () => patched(Object.fromEntries(others)))).toBe(200);
  });
});
