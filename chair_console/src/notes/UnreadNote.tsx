import { useComputed } from "@preact/signals";
import { Soon } from "@rostrum/floor/looks";
import { usePodium } from "../chair/podium";

/** A note of the secretariat's that the chair hasn't read, over the foot; its card comes when there is one. */
export function UnreadNote() {
  const { view } = usePodium();
  const there = useComputed(() => view.value.notes?.some(({ by, read_ms }) => by !== "chair" && read_ms === undefined));
  if (!there.value) return null;
  return <Soon load={() => import("./Notes").then(({ NoteCard }) => NoteCard)} words={["notes"]} />;
}
