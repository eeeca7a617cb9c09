import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Ended } from "../delegate/Ended";
import type { Floor } from "../floor";
import { ConnectionLine } from "../looks";
import { DeskContext, deskOf } from "./context";
import "./interpreter.css";
import { Page } from "./Page";

/** The page from the moment at which everything has come that it is drawn from; before that, the line's state. */
export function Booth({ floor }: { floor: Floor }) {
  const ready = useComputed(
    () => floor.view.value !== null && floor.viewer.value !== null && floor.directory.value !== null,
  );
  if (ready.value) return <Ready floor={floor} />;
  return (
    <main class="threshold" aria-busy="true">
      <ConnectionLine floor={floor} />
      <Ended line={floor.line.value} />
    </main>
  );
}

function Ready({ floor }: { floor: Floor }) {
  const desk = useMemo(() => deskOf(floor), [floor]);
  return (
    <DeskContext.Provider value={desk}>
      <Page />
    </DeskContext.Provider>
  );
}
