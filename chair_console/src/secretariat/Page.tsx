import { useComputed, useSignalEffect } from "@preact/signals";
import { type Floor, mayBeOld, t } from "@rostrum/floor";
import { ConnectionLine, Soon } from "@rostrum/floor/looks";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { Announcer } from "../chair/Announcer";
import { Foot } from "../chair/Foot";
import { Head } from "../chair/Head";
import { OpenSheet } from "../chair/OpenSheet";
import { PointBanner } from "../chair/PointBanner";
import { openPodium, PodiumContext } from "../chair/podium";
import "../chair/podium.css";
import { RemoteLine } from "../chair/RemoteLine";
import { Told } from "../chair/Told";
import { Losses } from "../losses/Losses";
import { Conduct } from "./Conduct";
import { listen } from "./keys";
import { NameplateUp } from "./NameplateUp";
import { OwnSheet } from "./OwnSheet";
import { OfficeContext, openOffice } from "./office";
import { Rail } from "./Rail";
import { Room } from "./Room";
import "./secretariat.css";

/** The secretariat's page: nothing but the line until there is a view, then the office. */
export function Page({ floor }: { floor: Floor }) {
  const known = useComputed(() => floor.view.value !== null && floor.directory.value !== null);
  return (
    <>
      <ConnectionLine floor={floor} />
      {known.value ? <Office floor={floor} /> : <main class="podium-waiting" aria-busy="true" />}
    </>
  );
}

/**
 * The rooms on the left, the room that is open in the middle, and beside it what must be at hand in every room:
 * who has the floor, the keys to conduct with, and the nameplate that goes up.
 */
function Office({ floor }: { floor: Floor }) {
  const podium = useMemo(() => openPodium(floor), [floor]);
  const office = useMemo(() => openOffice(podium), [podium]);
  useLayoutEffect(() => listen(office), [office]);
  useSignalEffect(() => {
    document.title = `${t("role-secretariat")} · Rostrum`;
  });
  return (
    <PodiumContext.Provider value={podium}>
      <OfficeContext.Provider value={office}>
        <div class="office" data-stale={mayBeOld(floor.line.value)}>
          <Head />
          <RemoteLine />
          <PointBanner />
          <Rail />
          <main class="office-room">
            <Room />
          </main>
          <aside class="office-desk">
            <Conduct />
            <NameplateUp />
            <Soon load={() => import("../notes/Notes").then(({ Notes }) => Notes)} words={["notes"]} />
          </aside>
          <Foot />
          <Losses />
          <Told />
          <OpenSheet />
          <OwnSheet />
          <Announcer />
        </div>
      </OfficeContext.Provider>
    </PodiumContext.Provider>
  );
}
