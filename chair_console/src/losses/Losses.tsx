import { useComputed } from "@preact/signals";
import { Soon } from "@rostrum/floor/looks";
import { usePodium } from "../chair/podium";

/** Records that were lost with the storage, if any were: so rare that notice and words come when there are (MT9). */
export function Losses() {
  const { view } = usePodium();
  const there = useComputed(() => view.value.losses !== undefined);
  if (!there.value) return null;
  return <Soon load={() => import("./LossNotice").then(({ LossNotice }) => LossNotice)} words={["deeds"]} />;
}
