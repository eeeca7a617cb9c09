// @vitest-environment happy-dom
import { computed, effect, signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { idly } from "./idly";

describe("a value as it was at the page's last idle moment", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  const idle = () => vi.advanceTimersByTime(200);

  it("comes late to whoever looks, the last one of several", () => {
    const source = signal(1);
    const late = idly(source);
    const seen: number[] = [];
    effect(() => void seen.push(late.value));
    idle();
    source.value = 2;
    source.value = 3;
    expect(seen).toEqual([1]);
    idle();
    expect(seen).toEqual([1, 3]);
  });

  it("is the newest one for whoever begins to look", () => {
    const source = signal(1);
    const late = idly(source);
    source.value = 2;
    const seen: number[] = [];
    effect(() => void seen.push(late.value));
    const through = computed(() => late.value);
    effect(() => void seen.push(through.value));
    expect(seen).toEqual([2, 2]);
  });

  it("asks nothing of its source while nobody looks, so that what is closed is let go of", () => {
    const source = signal(1);
    const read = vi.fn(() => source.value);
    const late = idly(computed(read));
    const stop = effect(() => void late.value);
    idle();
    source.value = 2;
    stop();
    read.mockClear();
    source.value = 3;
    idle();
    expect(read).not.toHaveBeenCalled();
  });
});
