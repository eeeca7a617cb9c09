import { usePodium } from "../podium";
import { Adjourn } from "./Adjourn";
import { Decision } from "./Decision";
import { Dynamic } from "./Dynamic";
import { Hall } from "./Hall";
import { HandOver } from "./HandOver";
import { Inscribe } from "./Inscribe";
import { Items } from "./Items";
import { Keys } from "./Keys";
import { Limits } from "./Limits";
import { Matters } from "./Matters";
import { Papers } from "./Papers";
import { PutBack } from "./PutBack";
import { Sittings } from "./Sittings";
import { Suspend } from "./Suspend";
import { Why } from "./Why";
import "./sheets.css";

/** The sheet that lies over the page, if any. */
export function Sheets() {
  const { conductor } = usePodium();
  const sheet = conductor.sheet.value;
  const close = () => {
    conductor.sheet.value = null;
  };
  switch (sheet?.name) {
    case undefined:
      return null;
    case "keys":
      return <Keys onClose={close} />;
    case "items":
      return <Items onClose={close} />;
    case "sittings":
      return <Sittings onClose={close} />;
    case "suspend":
      return <Suspend onClose={close} />;
    case "adjourn":
      return <Adjourn onClose={close} />;
    case "inscribe":
      return <Inscribe onClose={close} />;
    case "hand_over":
      return <HandOver onClose={close} />;
    case "put_back":
      return <PutBack onClose={close} />;
    case "matters":
      return <Matters onClose={close} />;
    case "decision":
      return <Decision onClose={close} />;
    case "hall":
      return <Hall onClose={close} />;
    case "limits":
      return <Limits onClose={close} />;
    case "dynamic":
      return <Dynamic onClose={close} />;
    case "papers":
      return <Papers onClose={close} />;
    case "why":
      return <Why key={sheet.entry} entry={sheet.entry} onClose={close} />;
  }
}
