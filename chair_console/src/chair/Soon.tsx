import { useSignal } from "@preact/signals";
import { type Catalogue, loadWords, whenIdle } from "@rostrum/floor";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

const AGAIN_MS = 3_000;

interface SoonProps {
  readonly load: () => Promise<ComponentType>;
  readonly words: Catalogue;
}

/** What nobody sees at first: it comes over the line in the page's first idle moment, so that the page is there before it. */
export function Soon({ load, words }: SoonProps) {
  const came = useSignal<{ readonly Part: ComponentType } | null>(null);
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const fetchPart = () =>
      Promise.all([load(), loadWords(words)]).then(
        ([Part]) => {
          came.value = { Part };
        },
        () => {
          again = setTimeout(fetchPart, AGAIN_MS);
        },
      );
    const forget = whenIdle(() => void fetchPart());
    return () => {
      forget();
      clearTimeout(again);
    };
  }, []);
  return came.value && <came.value.Part />;
}
