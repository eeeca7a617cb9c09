/** What every part of the chair's page sees: the floor, the chair's hand on it, and what follows from the view. */

import { computed, type ReadonlySignal } from "@preact/signals";
import { type Directory, type Floor, type Forecast, forecast, inOrder, type View } from "@rostrum/floor";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Conductor } from "./conductor";

export interface Podium {
  readonly floor: Floor;
  readonly conductor: Conductor;
  readonly view: ReadonlySignal<View>;
  readonly directory: ReadonlySignal<Directory | null>;
  /** The waiting entries in order; the same array as long as the order is the same. */
  readonly order: ReadonlySignal<readonly string[]>;
  readonly passedOver: ReadonlySignal<readonly string[]>;
  /** The list's end as things are (FC1), and under the ceiling that the slider shows (FC2). */
  readonly outlook: ReadonlySignal<Forecast>;
  readonly whatIf: ReadonlySignal<Forecast | null>;
}

/** Made once a first view is there. */
export function openPodium(floor: Floor): Podium {
  const view = computed(() => {
    const seen = floor.view.value;
    if (seen === null) throw new Error("the podium was opened before the first view");
    return seen;
  });
  const conductor = new Conductor(floor);
  const list = computed(() => view.value.list);
  return {
    floor,
    conductor,
    view,
    directory: floor.directory,
    order: steady(() => inOrder(list.value).map(([id]) => id)),
    passedOver: steady(() =>
      Object.entries(list.value?.entries ?? {})
        .filter(([, entry]) => entry.state === "passed_over")
        .map(([id]) => id),
    ),
    outlook: computed(() => forecast(view.value, floor.now.value)),
    whatIf: computed(() => {
      const ceilingMs = conductor.whatIf.value;
      return ceilingMs === null ? null : forecast(view.value, floor.now.value, { ceilingMs });
    }),
  };
}

/** The view as it would be without the ceiling that is set, for the whole range of the slider. */
export function uncapped(view: View): View {
  const limits = view.list?.uncapped;
  return view.list && limits ? { ...view, list: { ...view.list, limits } } : view;
}

/** A list that stays the same object while its parts do, so that nobody renders for nothing. */
export function steady(read: () => readonly string[]): ReadonlySignal<readonly string[]> {
  let last: readonly string[] = [];
  return computed(() => {
    const now = read();
    const same = now.length === last.length && now.every((id, index) => id === last[index]);
    if (!same) last = now;
    return last;
  });
}

export const PodiumContext = createContext<Podium | null>(null);

export function usePodium(): Podium {
  const podium = useContext(PodiumContext);
  if (podium === null) throw new Error("a part of the podium outside of it");
  return podium;
}
