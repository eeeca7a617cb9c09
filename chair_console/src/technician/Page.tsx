import { useComputed, useSignalEffect } from "@preact/signals";
import { type Floor, mayBeOld, t } from "@rostrum/floor";
import { ConnectionLine, Notice } from "@rostrum/floor/looks";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { Announcer } from "./Announcer";
import { Calls } from "./Calls";
import { Channels } from "./Channels";
import { Connections } from "./Connections";
import { DeskContext, deskOf, useDesk } from "./desk";
import { Head } from "./Head";
import { listen } from "./keys";
import { OnFloor } from "./OnFloor";
import { Service } from "./Service";
import "./technician.css";

/** The technician's page: nothing but the line until there is a view. */
export function Page({ floor }: { floor: Floor }) {
  const known = useComputed(() => floor.view.value !== null && floor.directory.value !== null);
  return (
    <>
      <ConnectionLine floor={floor} />
      {known.value ? <Desk floor={floor} /> : <main class="technician-waiting" aria-busy="true" />}
    </>
  );
}

/** The voice on the floor and its line, what the booths and the delegates say, every connection, and the service below. */
function Desk({ floor }: { floor: Floor }) {
  const desk = useMemo(() => deskOf(floor), [floor]);
  useLayoutEffect(() => listen(desk), [desk]);
  useSignalEffect(() => {
    document.title = `${t("technician-title")} · Rostrum`;
  });
  return (
    <DeskContext.Provider value={desk}>
      <div class="technician" data-stale={mayBeOld(floor.line.value)}>
        <Head />
        <main class="technician-desk">
          <div class="technician-sound">
            <OnFloor />
            <Channels />
          </div>
          <div class="technician-calls may-be-old">
            <Calls />
          </div>
          <Connections />
        </main>
        <Service />
        <Told />
        <Announcer />
      </div>
    </DeskContext.Provider>
  );
}

/** The answer to the last command, when it was no. */
function Told() {
  const { told } = useDesk();
  const word = told.value;
  if (word === null) return null;
  return (
    <div class="technician-told">
      <Notice tone={word.tone} rule={word.rule} testid="refusal" onDismiss={() => (told.value = null)}>
        {word.text()}
      </Notice>
    </div>
  );
}
