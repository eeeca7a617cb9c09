// @vitest-environment happy-dom
import { type Entry, loadWords, type View } from "@rostrum/floor";
import { drawn } from "@rostrum/floor/dev/drawn";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { StillFloor } from "../../dev/floor";
import { SCENES } from "../../dev/scenes";
import { Row } from "./list/Row";
import { openPodium, PodiumContext } from "./podium";
import { SpeakersList } from "./SpeakersList";

/** What a browser says of what is in sight; the tests' lays nothing out, and has to be told. */
const { say } = vi.hoisted(() => {
  let tell: (seen: { target: Element; isIntersecting: boolean }[]) => void = () => {};
  class Observer {
    observe = () => {};
    unobserve = () => {};
    constructor(told: typeof tell) {
      tell = told;
    }
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  return { say: (target: Element | null, isIntersecting: boolean) => target && tell([{ target, isIntersecting }]) };
});

const scene = SCENES.speaking;
if (scene === undefined) throw new Error("no such scene");
const floor = new StillFloor(scene);

function entry(n: number): Entry {
  return {
    place: n * 1024,
    delegation: "co",
    kind: "statement",
    class: "state_party",
    language: "en",
    attendance: "remote",
    state: "waiting",
  };
}

function shown(): View {
  const view = floor.view.peek();
  if (view === null) throw new Error("no view");
  return view;
}

/** What a patch leaves: the entries that it doesn't name are the same objects as before. */
function patched(changed: Record<string, Entry | null>): void {
  const { list } = shown();
  if (list === undefined) throw new Error("no list");
  const entries = { ...list.entries, ...changed } as Record<string, Entry>;
  for (const [id, one] of Object.entries(changed)) if (one === null) delete entries[id];
  floor.view.value = { ...shown(), list: { ...list, entries } };
}

beforeAll(() => loadWords("words", "chair", "podium"));
beforeEach(async () => {
  floor.view.value = scene.view;
  const { list } = shown();
  if (list === undefined) throw new Error("no list");
  const entries = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`e${n + 1}`, entry(n + 1)]));
  floor.view.value = { ...shown(), list: { ...list, entries } };
  render(null, document.body);
  const first = await drawn(Row, () =>
    render(
      <PodiumContext.Provider value={openPodium(floor)}>
        <SpeakersList />
      </PodiumContext.Provider>,
      document.body,
    ),
  );
  expect(first).toBe(200);
});

describe("the podium's list of two hundred", () => {
  it("draws only the row that a patch touches", async () => {
    expect(await drawn(Row, () => patched({ e77: { ...entry(77), language: "fr" } }))).toBe(1);
    expect(document.querySelector('[data-entry="e77"]')?.textContent).toContain("FR");
  });

  it("draws at a call only the row that is next now and the one that comes on deck", async () => {
    expect(await drawn(Row, () => patched({ e1: null }))).toBe(2);
    expect(document.querySelector('[data-testid="list-row"]')?.getAttribute("data-entry")).toBe("e2");
  });

  it("draws no row when a device comes, or a second passes", async () => {
    const comes = () => (floor.live.value = { delegations: { co: { devices: 2 } } });
    expect(await drawn(Row, comes)).toBe(0);
    expect(await drawn(Row, () => (floor.now.value += 1_000))).toBe(0);
  });

  it("lets a row out of sight take its place in the next idle moment", async () => {
    const place = (id: string) => document.querySelector(`[data-entry="${id}"] .row-place`)?.textContent;
    say(document.querySelector('[data-entry="e150"]'), false);
    await drawn(Row, () => patched({ e1: null }));
    expect([place("e149"), place("e150")]).toEqual(["148", "150"]);
    await vi.waitFor(() => expect(place("e150")).toBe("149"));
    await drawn(Row, () => patched({ e2: null }));
    await act(() => void say(document.querySelector('[data-entry="e150"]'), true));
    expect(place("e150")).toBe("148");
  });

  it("draws every row where every entry is another, which is how we know that we count", async () => {
    const others = Array.from({ length: 200 }, (_, n) => [`e${n + 1}`, { ...entry(n + 1), language: "es" }]);
    expect(await drawn(Row, () => patched(Object.fromEntries(others)))).toBe(200);
  });
});
