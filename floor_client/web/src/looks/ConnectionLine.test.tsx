// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Line } from "../connection";
import type { Floor, Underway } from "../floor";
import type { Live } from "../types";
import { loadWords } from "../words";
import { ConnectionLine } from "./ConnectionLine";

const floor = {
  line: signal<Line>({ state: "live" }),
  live: signal<Live>({}),
  underway: signal<readonly Underway[]>([]),
  unsafe: signal(false),
  now: signal(0),
};

/** What the line says, or nothing while its words are for screen readers only. */
function said(): string {
  return document.querySelector(".connection-label")?.textContent ?? "";
}

beforeAll(() => loadWords("words"));
beforeEach(() => {
  render(null, document.body);
  floor.line.value = { state: "live" };
  floor.live.value = {};
  floor.underway.value = [];
  floor.unsafe.value = false;
  render(<ConnectionLine floor={floor as unknown as Floor} />, document.body);
});

describe("the line at the head of a page", () => {
  it("is silent while all is well", () => {
    expect(said()).toBe("");
  });

  it("says why nothing is accepted while the record is away, and stops by itself", () => {
    act(() => {
      floor.live.value = { record: "away" };
    });
    expect(said()).toContain("nothing is accepted");
    act(() => {
      floor.live.value = {};
    });
    expect(said()).toBe("");
  });

  it("tells who has acted that the outcome is open, once it is", () => {
    const sent: Underway = { id: "c1", kind: "call_next", sinceMs: 0, state: "sent" };
    act(() => {
      floor.live.value = { record: "away" };
      floor.underway.value = [sent];
    });
    expect(said()).toContain("nothing is accepted");
    act(() => {
      floor.underway.value = [{ ...sent, state: "pending" }];
    });
    expect(said()).toContain("What you did last is open");
  });

  it("speaks of the connection first, where that is lost as well", () => {
    act(() => {
      floor.live.value = { record: "away" };
      floor.line.value = { state: "lost", sinceMs: 0, retryAtMs: 0, offline: false };
    });
    expect(said()).toContain("Connection lost");
  });

  it("has a band above it for as long as the service runs without safeguards", () => {
    expect(document.querySelector(".trial")).toBeNull();
    act(() => {
      floor.unsafe.value = true;
    });
    expect(document.querySelector(".trial")?.textContent).toContain("Trial without safeguards");
  });
});
