// @vitest-environment happy-dom
import { type ComponentType, render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Soon } from "./Soon";

const Part = () => <p>here</p>;

describe("a part that comes over the line after the page", () => {
  const page = document.createElement("div");
  let asked = 0;
  let late = 0;
  let load: () => Promise<ComponentType>;

  beforeEach(() => {
    vi.useFakeTimers();
    render(null, page);
    [asked, late] = [0, 0];
    load = () => Promise.reject(new TypeError("no line"));
  });

  /** The page with somebody waiting for the part, or nobody; and then so many milliseconds later. */
  async function shown(waiting: boolean, laterMs = 0): Promise<void> {
    const fetched = () => {
      asked += 1;
      return load();
    };
    await act(async () => {
      render(<Soon load={fetched} words={[]} asked={waiting} onLate={() => (late += 1)} />, page);
    });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(laterMs);
    });
  }

  it("is asked for when the page is idle, and again by itself where it fails", async () => {
    await shown(false, 300);
    await shown(false, 3_000);
    expect([asked, late]).toEqual([2, 0]);
    load = () => Promise.resolve(Part);
    await shown(false, 3_000);
    expect(page.textContent).toBe("here");
  });

  it("keeps nobody waiting: who asks is told that it fails, and asks again with the next press", async () => {
    await shown(true);
    expect(late).toBe(1);
    await shown(false);
    load = () => Promise.resolve(Part);
    await shown(true);
    expect(page.textContent).toBe("here");
    expect(late).toBe(1);
  });

  it("keeps nobody waiting on a line that says nothing", async () => {
    load = () => new Promise(() => {});
    await shown(true, 3_900);
    expect(late).toBe(0);
    await shown(true, 200);
    expect(late).toBe(1);
  });
});
