/** What the list says of the time until an entry is called. */
import { computed, type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import type { Forecast } from "@rostrum/floor";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { idly } from "./idly";
import { watched } from "./sight";

export interface Prospect {
  /** In the order, counted from 1. */
  readonly place: number;
  /** Absent where nobody knows when the list begins. */
  readonly startsMs?: number | undefined;
  /** It would not be over when interpretation is: the first such entry, or one after it. */
  readonly unheard?: "first" | "after" | undefined;
}

/** The prospects of all who wait, which a call changes from the first to the last. */
export interface Prospects {
  readonly now: ReadonlySignal<ReadonlyMap<string, Prospect>>;
  /** As they were in the page's last idle moment: for who is out of sight. */
  readonly late: ReadonlySignal<ReadonlyMap<string, Prospect>>;
}

export function prospectsOf(order: ReadonlySignal<readonly string[]>, outlook: ReadonlySignal<Forecast>): Prospects {
  const now = computed((): ReadonlyMap<string, Prospect> => {
    const { starts, unheard } = outlook.value;
    const [first] = unheard;
    const beyond = new Set(unheard);
    return new Map(
      order.value.map((id, index) => [
        id,
        {
          place: index + 1,
          startsMs: starts.get(id),
          unheard: id === first ? "first" : beyond.has(id) ? "after" : undefined,
        },
      ]),
    );
  });
  return { now, late: idly(now) };
}

/**
 * An entry's prospect as its row shows it: at once where the row is in sight, and in the next idle moment where it isn't.
 */
export function useProspect(
  { now, late }: Prospects,
  id: string,
  row: RefObject<HTMLElement>,
): ReadonlySignal<Prospect | undefined> {
  const inSight = useSignal(true);
  useLayoutEffect(() => (row.current ? watched(row.current, inSight) : undefined), [row, inSight]);
  return useComputed(() => (inSight.value ? now : late).value.get(id));
}
