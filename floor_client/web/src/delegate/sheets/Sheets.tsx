import { Soon } from "../../looks";
import { t } from "../../words";
import { closeSheet, lastWord, sheet } from "../context";
import type { Situation } from "../situation";
import { Change } from "./Change";
import { DeviceCheck } from "./DeviceCheck";
import { Menu } from "./Menu";
import { OfferSwap } from "./OfferSwap";
import { PutMotion } from "./PutMotion";
import "./sheets.css";
import { Statements } from "./Statements";

/** The sheet that is open, if one is. What can't be done any more closes by itself. */
export function Sheets({ situation }: { situation: Situation }) {
  const waiting = situation.at === "waiting" ? situation : null;
  switch (sheet.value) {
    case null:
      return null;
    case "menu":
      return <Menu waiting={waiting} onClose={closeSheet} />;
    case "change":
      return waiting && <Change id={waiting.id} entry={waiting.entry} onClose={closeSheet} />;
    case "swap":
      return waiting && <OfferSwap waiting={waiting} onClose={closeSheet} />;
    case "motion":
      return <PutMotion onClose={closeSheet} />;
    case "statements":
      return <Statements onClose={closeSheet} />;
    case "papers":
      return (
        <Soon
          load={() => import("./Papers").then(({ Papers }) => Papers)}
          words={["documents"]}
          asked
          onLate={() => {
            closeSheet();
            lastWord.value = { text: () => t("part-failed"), tone: "warn" };
          }}
        />
      );
    case "device":
      return <DeviceCheck onClose={closeSheet} />;
  }
}
