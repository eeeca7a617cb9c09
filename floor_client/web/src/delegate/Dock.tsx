import { Ellipsis } from "lucide-preact";
import { useState } from "preact/hooks";
import { Button } from "../looks";
import { t } from "../words";
import { AskForm } from "./AskForm";
import { attempt, isUnderway, sheet, useDesk } from "./context";
import { RaisePoint } from "./PointOfOrder";
import { itemsToAsk, type Situation } from "./situation";
import "./dock.css";

/** What one thumb can do, at the foot of the page. */
export function Dock({ situation }: { situation: Situation }) {
  const { floor, view, own } = useDesk();
  const [asking, setAsking] = useState(false);
  const { item, phase } = view.value.meeting;
  const mayAsk = situation.at === "free" && itemsToAsk(view.value, own.value)[0] === item && item !== undefined;
  const mayRaise = phase === "open" && own.value.point === undefined && own.value.may.includes("raise_point");
  const mayLeave = situation.at === "waiting";
  return (
    <footer class="dock" data-testid="dock">
      {mayAsk && (
        <Button kind="main" size="large" testid="ask" onPress={() => setAsking(true)}>
          {t(situation.heard ? "delegate-ask-again" : "delegate-ask")}
        </Button>
      )}
      <div class="dock-row">
        {mayLeave && (
          <Button
            testid="leave"
            pending={isUnderway(floor, "withdraw")}
            onPress={() => void attempt(() => floor.do("withdraw", { entry: situation.id }))}
          >
            {t("delegate-leave")}
          </Button>
        )}
        {mayRaise && <RaisePoint />}
        <Button
          kind="icon"
          label={t("delegate-more")}
          testid="more"
          onPress={() => {
            sheet.value = "menu";
          }}
        >
          <Ellipsis aria-hidden="true" />
        </Button>
      </div>
      {asking && <AskForm onClose={() => setAsking(false)} />}
    </footer>
  );
}
