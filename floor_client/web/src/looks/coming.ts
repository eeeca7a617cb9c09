import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { type Catalogue, loadWords } from "../words";

/** A part of a page that comes over the line after the page itself, with its words. */
export interface Coming {
  /** Null until it is there. */
  readonly part: ReadonlySignal<ComponentType | null>;
  /** How often it failed to come. */
  readonly failures: ReadonlySignal<number>;
  /** Asks for it, unless it is there. */
  fetch(): void;
}

export function useComing(load: () => Promise<ComponentType>, words: readonly Catalogue[]): Coming {
  const part = useSignal<ComponentType | null>(null);
  const failures = useSignal(0);
  const fetch = () => {
    if (part.peek() !== null) return;
    Promise.all([load(), loadWords(...words)]).then(
      ([come]) => {
        part.value = come;
      },
      () => {
        failures.value += 1;
      },
    );
  };
  return { part, failures, fetch };
}
