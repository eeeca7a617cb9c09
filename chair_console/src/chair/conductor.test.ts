import { signal } from "@preact/signals";
import type { Floor, View } from "@rostrum/floor";
import { beforeEach, describe, expect, it, vi } from "vitest";

const CALLED = 1_000_000;

const VIEW = {
  meeting: { phase: "open", item: "3", sitting: "mon-am" },
  turn: { id: "t7", entry: "e1", delegation: "co", state: "speaking", started_ms: CALLED },
  points: [],
  interrupted: [],
  list: {
    item: "3",
    state: "open",
    entries: { e2: { place: 2, state: "waiting", delegation: "th" }, e3: { place: 3, state: "waiting" } },
  },
} as unknown as View;

/** A floor whose clock is set by hand; it accepts what is sent, or refuses it. */
function still(view: View = VIEW) {
  const sent: object[] = [];
  const clock = { now: CALLED + 60_000 };
  const answers: (() => Promise<unknown>)[] = [];
  const floor = {
    view: signal(view),
    serverNow: () => clock.now,
    do: (kind: string, fields: object) => {
      sent.push({ kind, ...fields });
      return answers.shift()?.() ?? Promise.resolve({ seq: 1, made: {} });
    },
  };
  return { floor: floor as unknown as Floor, sent, clock, answers };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("navigator", { languages: ["en"] });
});

async function conducting(view?: View) {
  const { Conductor } = await import("./conductor");
  const given = still(view);
  return { conductor: new Conductor(given.floor), ...given };
}

describe("the call of the next speaker", () => {
  it("names the turn that runs and the entry shown as next (TN2)", async () => {
    const { conductor, sent } = await conducting();
    conductor.next();
    expect(sent).toEqual([{ kind: "call_next", turn: "t7", entry: "e2" }]);
  });

  it("names no turn where none runs", async () => {
    const { turn: _, ...idle } = VIEW;
    const { conductor, sent } = await conducting(idle as View);
    conductor.next();
    expect(sent).toEqual([{ kind: "call_next", entry: "e2" }]);
  });

  it("goes out once, however often the key is struck before the answer", async () => {
    const { conductor, sent, answers } = await conducting();
    answers.push(() => new Promise(() => {}));
    conductor.next();
    conductor.next();
    conductor.next();
    expect(sent).toHaveLength(1);
  });

  it("waits for a second press while the turn is young", async () => {
    const { conductor, sent, clock } = await conducting();
    clock.now = CALLED + 2_000;
    conductor.next();
    conductor.next();
    expect(sent).toHaveLength(0);
    clock.now = CALLED + 5_000;
    conductor.next();
    expect([sent.length, conductor.isArmed("next")]).toEqual([0, true]);
    conductor.next();
    expect(sent).toHaveLength(1);
  });
});

describe("what asks for a second press", () => {
  it("ends the turn only by two", async () => {
    const { conductor, sent } = await conducting();
    conductor.end();
    expect(sent).toHaveLength(0);
    conductor.end();
    expect(sent).toEqual([{ kind: "end_turn", turn: "t7" }]);
  });

  it("passes over whoever has just been called", async () => {
    const { conductor, sent } = await conducting();
    conductor.passOver();
    conductor.passOver();
    expect(sent).toEqual([{ kind: "pass_over", entry: "e1" }]);
  });

  it("says which way the list goes, and never toggles", async () => {
    const { conductor, sent, floor } = await conducting();
    conductor.openOrCloseList();
    // Somebody else has closed it in between: the second press would open it again.
    const list = { ...VIEW.list, state: "closed" };
    (floor.view as unknown as { value: unknown }).value = { ...VIEW, list };
    conductor.openOrCloseList();
    expect(sent).toHaveLength(0);
  });
});

describe("a refusal", () => {
  it("is told in its sentence with its rule, and nothing stays pending", async () => {
    const { conductor, answers } = await conducting();
    const { Refused } = await import("@rostrum/floor");
    answers.push(() => Promise.reject(new Refused("stale", "TN2", {}, "Somebody else has called.")));
    conductor.next();
    await vi.waitFor(() => expect(conductor.told.value).not.toBeNull());
    expect(conductor.told.value).toMatchObject({ text: "Somebody else has called.", rule: "TN2", refused: true });
    expect(conductor.isBusy("next")).toBe(false);
  });
});
