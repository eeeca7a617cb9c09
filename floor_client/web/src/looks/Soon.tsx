import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { whenIdle } from "../idle";
import type { Catalogue } from "../words";
import { useComing } from "./coming";

const AGAIN_MS = 3_000;
/** Whoever asked for it isn't kept waiting longer. */
const LATE_MS = 4_000;

interface SoonProps {
  readonly load: () => Promise<ComponentType>;
  readonly words: readonly Catalogue[];
  /** Somebody waits for it now, so it is asked for at once. */
  readonly asked?: boolean;
  /** It was asked for and doesn't come: the page says so, and asks no more until it is wanted again. */
  readonly onLate?: () => void;
}

/**
 * What nobody sees at first: it comes over the line in the page's first idle moment, so that the page is there before it.
 *
 * What fails to come is asked for again by itself, and with each press that needs it.
 */
export function Soon({ load, words, asked = false, onLate = () => {} }: SoonProps) {
  const { part, failures, fetch } = useComing(load, words);
  const waited = asked && part.value === null;
  useEffect(() => whenIdle(fetch), []);
  useEffect(() => {
    if (!waited) return undefined;
    fetch();
    const late = setTimeout(onLate, LATE_MS);
    return () => clearTimeout(late);
  }, [waited]);
  useEffect(() => {
    if (failures.value === 0) return undefined;
    if (waited) onLate();
    const again = setTimeout(fetch, AGAIN_MS);
    return () => clearTimeout(again);
  }, [failures.value]);
  return part.value && <part.value />;
}
