import { Hand } from "lucide-preact";
import { useState } from "preact/hooks";
import { Ask, Button } from "../looks";
import { t } from "../words";
import { attempt, isUnderway, useDesk } from "./context";
import "./my-point.css";

/** The key for a point of order; it asks twice, since the chair is told above everything else (PO2). */
export function RaisePoint() {
  const { floor } = useDesk();
  const [asking, setAsking] = useState(false);
  const raise = async () => {
    await attempt(() => floor.do("raise_point"));
    setAsking(false);
  };
  return (
    <>
      <Button kind="danger" testid="point" onPress={() => setAsking(true)}>
        <Hand aria-hidden="true" />
        {t("delegate-point")}
      </Button>
      {asking && (
        <Ask
          title={t("delegate-point-ask")}
          confirm={t("delegate-point-raise")}
          danger
          pending={isUnderway(floor, "raise_point")}
          testid="point-ask"
          onCancel={() => setAsking(false)}
          onConfirm={() => void raise()}
        >
          <p>{t("delegate-point-ask-what")}</p>
        </Ask>
      )}
    </>
  );
}

/** Our point of order and where it stands. */
export function MyPoint() {
  const { floor, own } = useDesk();
  const point = own.value.point;
  if (point === undefined) return null;
  return (
    <section class="my-point" data-testid="my-point" data-state={point.state} data-tone="stop">
      <Hand aria-hidden="true" />
      <div>
        <h2>{t("delegate-point")}</h2>
        <p>{t(`delegate-point-${point.state}`)}</p>
      </div>
      {point.state !== "recognised" && (
        <Button
          testid="point-withdraw"
          pending={isUnderway(floor, "withdraw_point")}
          onPress={() => void attempt(() => floor.do("withdraw_point", { point: point.id }))}
        >
          {t("delegate-point-withdraw")}
        </Button>
      )}
    </section>
  );
}
