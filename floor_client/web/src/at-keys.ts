import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";

type Parts<T> = ReadonlySignal<Readonly<Record<string, T>> | undefined>;

interface Reader<T> {
  readonly key: string;
  readonly part: Signal<T | undefined>;
}

/**
 * The parts of something large, each as a signal of its own: a change of one wakes nobody who reads another. Two hundred
 * that each looked at the whole would all be asked again at every change of it.
 */
export function atKeys<T>(whole: Parts<T>): (key: string) => ReadonlySignal<T | undefined> {
  const readers = new Set<Reader<T>>();
  let stop = () => {};
  const handOut = () => {
    const parts = whole.value;
    for (const { key, part } of readers) part.value = parts?.[key];
  };
  return (key) => {
    const reader: Reader<T> = {
      key,
      part: signal(whole.peek()?.[key], {
        watched() {
          reader.part.value = whole.peek()?.[key];
          readers.add(reader);
          if (readers.size === 1) stop = effect(handOut);
        },
        unwatched() {
          readers.delete(reader);
          if (readers.size === 0) stop();
        },
      }),
    };
    return reader.part;
  };
}
