/** What every part of the chair's page sees: the floor, the chair's hand on it, and what follows from the view. */

import { computed, type ReadonlySignal } from "@preact/signals";
import {
  atKeys,
  type Directory,
  type Entry,
  type Floor,
  type Forecast,
  forecast,
  inOrder,
  steady,
  type View,
  type WhatIf,
} from "@rostrum/floor";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Conductor } from "./conductor";
import { type Prospects, prospectsOf } from "./list/prospect";

export interface Podium {
  readonly floor: Floor;
  readonly conductor: Conductor;
  readonly view: ReadonlySignal<View>;
  readonly directory: ReadonlySignal<Directory | null>;
  /** The waiting entries in order; the same array as long as the order is the same. */
  readonly order: ReadonlySignal<readonly string[]>;
  /** An entry as it stands. */
  readonly entryAt: (id: string) => ReadonlySignal<Entry | undefined>;
  readonly prospects: Prospects;
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
  const order = steady(() => inOrder(list.value).map(([id]) => id));
  const outlook = computed(() => forecast(view.value, floor.now.value));
  return {
    floor,
    conductor,
    view,
    directory: floor.directory,
    order,
    entryAt: atKeys(computed(() => list.value?.entries)),
    prospects: prospectsOf(order, outlook),
    passedOver: steady(() =>
      Object.entries(list.value?.entries ?? {})
        .filter(([, entry]) => entry.state === "passed_over")
        .map(([id]) => id),
    ),
    outlook,
    whatIf: computed(() => {
      const what = trialOf(conductor, view.value);
      return what === null ? null : forecast(view.value, floor.now.value, what);
    }),
  };
}

/** What is tried on the sitting's panel (FC2); null while nothing is. */
function trialOf({ whatIf, more, closing }: Conductor, view: View): WhatIf | null {
  if (whatIf.value === null && more.value === 0 && !closing.value) return null;
  return {
    closed: closing.value,
    ...(whatIf.value !== null && { ceilingMs: whatIf.value }),
    ...(more.value > 0 && { more: { count: more.value, class: usualClass(view) } }),
  };
}

/** Who else may come is taken to be of the class of which most wait. */
function usualClass(view: View): string {
  const counts = new Map<string, number>();
  for (const [, entry] of inOrder(view.list)) counts.set(entry.class, (counts.get(entry.class) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? "state_party";
}

/** The view as it would be without the ceiling that is set, for the whole range of the slider. */
export function uncapped(view: View): View {
  const limits = view.list?.uncapped;
  return view.list && limits ? { ...view, list: { ...view.list, limits } } : view;
}

export const PodiumContext = createContext<Podium | null>(null);

export function usePodium(): Podium {
  const podium = useContext(PodiumContext);
  if (podium === null) throw new Error("a part of the podium outside of it");
  return podium;
}
