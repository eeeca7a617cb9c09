import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { whenIdle } from "@rostrum/floor";

/** The same value, as it was at the page's last idle moment; nothing is asked of the source while nobody looks. */
export function idly<T>(source: ReadonlySignal<T>): ReadonlySignal<T> {
  let leave = () => {};
  const late = signal(source.peek(), {
    watched() {
      late.value = source.peek();
      let settle: (() => void) | undefined;
      const stop = effect(() => {
        source.value;
        settle ??= whenIdle(() => {
          settle = undefined;
          late.value = source.peek();
        });
      });
      leave = () => {
        stop();
        settle?.();
      };
    },
    unwatched: () => leave(),
  });
  return late;
}
