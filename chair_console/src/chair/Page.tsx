import { useComputed, useSignalEffect } from "@preact/signals";
import { type Floor, mayBeOld, t } from "@rostrum/floor";
import { ConnectionLine } from "@rostrum/floor/looks";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { Losses } from "../losses/Losses";
import { UnreadNote } from "../notes/UnreadNote";
import { Acts } from "./Acts";
import { Announcer } from "./Announcer";
import { Foot } from "./Foot";
import { Head } from "./Head";
import { Interpreting } from "./Interpreting";
import { listenToKeys } from "./keys";
import { OpenSheet } from "./OpenSheet";
import { PointBanner } from "./PointBanner";
import { openPodium, PodiumContext } from "./podium";
import "./podium.css";
import { RemoteLine } from "./RemoteLine";
import { Script } from "./Script";
import { SittingPanel } from "./SittingPanel";
import { SpeakersList } from "./SpeakersList";
import { Stage } from "./Stage";
import { Told } from "./Told";

/** The chair's page: nothing but the line until there is a view with the names in it, then the podium. */
export function Page({ floor }: { floor: Floor }) {
  const known = useComputed(() => floor.view.value !== null && floor.directory.value !== null);
  return (
    <>
      <ConnectionLine floor={floor} />
      {known.value ? <Conducting floor={floor} /> : <main class="podium-waiting" aria-busy="true" />}
    </>
  );
}

function Conducting({ floor }: { floor: Floor }) {
  const podium = useMemo(() => openPodium(floor), [floor]);
  // With the first paint: in a tab behind another one an ordinary effect comes late, and the first Enter would be lost.
  useLayoutEffect(() => listenToKeys(podium.conductor), [podium]);
  useSignalEffect(() => {
    document.title = `${t("role-chair")} · Rostrum`;
  });
  // Signals of their own, so that a view draws its parts again and not the page.
  const stale = useComputed(() => mayBeOld(floor.line.value));
  const phase = useComputed(() => podium.view.value.meeting.phase);
  return (
    <PodiumContext.Provider value={podium}>
      <div class="podium" data-stale={stale} data-phase={phase}>
        <Head />
        <RemoteLine />
        <PointBanner />
        <main class="podium-stage">
          <Stage />
          <Acts />
          <Script />
          <SittingPanel />
        </main>
        <Interpreting />
        <SpeakersList />
        <Foot />
        <UnreadNote />
        <Losses />
        <Told />
        <OpenSheet />
        <Announcer />
      </div>
    </PodiumContext.Provider>
  );
}
