/** What a room asks for over HTTP, kept as new as the meeting. */
import { type ReadonlySignal, type Signal, useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { useEffect } from "preact/hooks";

const SETTLES_MS = 700;

export interface Fresh<T> {
  /** The last answer; null until there is one. */
  readonly value: Signal<T | null>;
  /** Why the last question had no answer; empty where it had one. */
  readonly failed: Signal<string>;
  /** Asks at once. */
  again(): Promise<void>;
}

/**
 * Asks when the room opens and whenever `question` is another, and again a moment after `follows` has changed, be it
 * once or many times. An answer that comes after a later question was asked is dropped;
 * `load` is told the last one.
 */
export function useFresh<T>(
  load: (last: T | null) => Promise<T>,
  follows: ReadonlySignal<unknown>,
  question = "",
): Fresh<T> {
  const value = useSignal<T | null>(null);
  const failed = useSignal("");
  const asked = useSignal(0);
  const again = async () => {
    asked.value += 1;
    const mine = asked.peek();
    try {
      const told = await load(value.peek());
      if (mine !== asked.peek()) return;
      value.value = told;
      failed.value = "";
    } catch (error) {
      if (mine === asked.peek()) failed.value = reasonOf(error);
    }
  };
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    void again();
    let first = true;
    const stop = follows.subscribe(() => {
      if (!first) {
        settling ??= setTimeout(() => {
          settling = undefined;
          void again();
        }, SETTLES_MS);
      }
      first = false;
    });
    return () => {
      asked.value += 1;
      clearTimeout(settling);
      stop();
    };
  }, [question]);
  return { value, failed, again };
}

/** The service's own sentence, or that it was not reached. */
export function reasonOf(error: unknown): string {
  return error instanceof TypeError || !(error instanceof Error) ? t("office-no-line") : error.message;
}
