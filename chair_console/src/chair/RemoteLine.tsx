import { useComputed } from "@preact/signals";
import { Soon } from "@rostrum/floor/looks";
import { usePodium } from "./podium";

/** The line of a remote speaker: what is said of it comes in an idle moment, and at once where one has the floor (TN7). */
export function RemoteLine() {
  const { view } = usePodium();
  const there = useComputed(() => view.value.turn?.attendance === "remote");
  return (
    <Soon load={() => import("./LostLine").then(({ LostLine }) => LostLine)} words={["lines"]} asked={there.value} />
  );
}
