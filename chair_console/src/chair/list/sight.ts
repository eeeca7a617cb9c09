/** Which rows are in sight: the browser tells it of all of them at once, after each of its pictures. */
import { batch, type Signal } from "@preact/signals";

const rows = new Map<Element, Signal<boolean>>();
const observer = new IntersectionObserver((seen) =>
  batch(() => {
    for (const { target, isIntersecting } of seen) {
      const inSight = rows.get(target);
      if (inSight) inSight.value = isIntersecting;
    }
  }),
);

/** Keeps the signal true while the row is in sight; what is returned ends that. */
export function watched(row: Element, inSight: Signal<boolean>): () => void {
  rows.set(row, inSight);
  observer.observe(row);
  return () => {
    observer.unobserve(row);
    rows.delete(row);
  };
}
