/** One item's list as a podium of its own, so that the rows of the podium's list can stand in any column. */
import { computed } from "@preact/signals";
import { atKeys, type Forecast, inOrder, steady, type View } from "@rostrum/floor";
import { prospectsOf } from "../../chair/list/prospect";
import type { Podium } from "../../chair/podium";

/** When speakers of an item that isn't open will be heard is not known. */
const UNKNOWN: Forecast = { endsMs: 0, starts: new Map(), unheard: [] };

export function columnOf(podium: Podium, item: string): Podium {
  const view = computed(() => viewOf(podium.view.value, item));
  const isCurrent = computed(() => podium.view.value.list?.item === item);
  const order = steady(() => inOrder(view.value.list).map(([id]) => id));
  const outlook = computed(() => (isCurrent.value ? podium.outlook.value : UNKNOWN));
  const entries = computed(() => view.value.list?.entries);
  return {
    ...podium,
    view,
    order,
    entryAt: atKeys(entries),
    prospects: prospectsOf(order, outlook),
    passedOver: steady(() =>
      Object.entries(entries.value ?? {})
        .filter(([, entry]) => entry.state === "passed_over")
        .map(([id]) => id),
    ),
    outlook,
    whatIf: computed(() => (isCurrent.value ? podium.whatIf.value : null)),
  };
}

/** The view as if this item were the one whose list is shown. */
function viewOf(view: View, item: string): View {
  if (view.list?.item === item) return view;
  const { list: _, ...rest } = view;
  const other = view.lists?.[item];
  return other ? { ...rest, list: other } : rest;
}
