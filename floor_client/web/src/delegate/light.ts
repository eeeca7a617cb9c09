import { useComputed } from "@preact/signals";
import { reading } from "../clock";
import type { LightName } from "../looks";
import { useDesk } from "./context";

/** The light of the turn on the floor; who uses it is drawn again when the light changes, not with every second. */
export function useLight(): LightName {
  const { floor, view } = useDesk();
  return useComputed(() => (view.value.turn ? reading(view.value.turn, floor.now.value).light : "off")).value;
}

/** Whether the clock of the turn on the floor counts up. */
export function useOver(): boolean {
  const { floor, view } = useDesk();
  return useComputed(() => view.value.turn !== undefined && reading(view.value.turn, floor.now.value).leftMs <= -1000)
    .value;
}
