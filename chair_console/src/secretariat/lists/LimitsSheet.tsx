import { useMemo } from "preact/hooks";
import { PodiumContext, usePodium } from "../../chair/podium";
import { Limits } from "../../chair/sheets/Limits";
import { columnOf } from "./column";

/** The podium's sheet of limits and budgets, for the list of any item (TN3, TN8). */
export function LimitsSheet({ item, onClose }: { item: string; onClose: () => void }) {
  const podium = usePodium();
  const column = useMemo(() => columnOf(podium, item), [podium, item]);
  return (
    <PodiumContext.Provider value={column}>
      <Limits onClose={onClose} />
    </PodiumContext.Provider>
  );
}
