import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Floor } from "../floor";
import { ConnectionLine } from "../looks";
import { DeskContext, deskOf } from "./context";
import { Ended } from "./Ended";
import { Page } from "./Page";

/** The page from the moment at which everything has come that it is drawn from; before that, the line's state. */
export function Desk({ floor }: { floor: Floor }) {
  const ready = useComputed(
    () => floor.view.value !== null && floor.own.value !== null && floor.directory.value !== null,
  );
  const desk = useMemo(() => deskOf(floor), [floor]);
  if (ready.value) {
    return (
      <DeskContext.Provider value={desk}>
        <Page />
      </DeskContext.Provider>
    );
  }
  return (
    <main class="threshold">
      <ConnectionLine floor={floor} />
      <Ended line={floor.line.value} />
    </main>
  );
}
