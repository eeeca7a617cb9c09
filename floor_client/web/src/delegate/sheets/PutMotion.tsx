import { useState } from "preact/hooks";
import { Button, Dialog } from "../../looks";
import type { MotionKind } from "../../types";
import { t } from "../../words";
import { attempt, isUnderway, useDesk } from "../context";

/** The motions in the order of their precedence (PO4). */
const MOTIONS: readonly MotionKind[] = ["suspend_sitting", "adjourn_sitting", "adjourn_debate", "close_debate"];
const ON_THE_DEBATE: readonly MotionKind[] = ["adjourn_debate", "close_debate"];

/** Put a procedural motion: which one, and a second press, since the whole meeting stops for it (PO4). */
export function PutMotion({ onClose }: { onClose: () => void }) {
  const { floor, view } = useDesk();
  const [chosen, setChosen] = useState<MotionKind | null>(null);
  const before = view.value.motions ?? [];
  const possible = MOTIONS.filter(
    (kind) =>
      !before.some((motion) => motion.kind === kind) &&
      (view.value.meeting.item !== undefined || !ON_THE_DEBATE.includes(kind)),
  );
  const put = async (motion: MotionKind) => {
    await attempt(() => floor.do("put_motion", { motion }));
    onClose();
  };
  return (
    <Dialog title={t("delegate-motion")} onClose={onClose} testid="motion">
      <fieldset class="sheet-list">
        <legend class="unseen">{t("delegate-motion")}</legend>
        {possible.map((kind) => (
          <label key={kind} class="sheet-row">
            <input
              type="radio"
              name="motion"
              checked={chosen === kind}
              data-testid={`motion-${kind}`}
              onChange={() => setChosen(kind)}
            />
            <b>{t(`delegate-motion-${kind.replace("_", "-")}`)}</b>
          </label>
        ))}
      </fieldset>
      <div class="ask-acts">
        <Button size="large" kind="quiet" onPress={onClose} testid="motion-cancel">
          {t("cancel")}
        </Button>
        <Button
          size="large"
          kind="danger"
          testid="motion-send"
          disabled={chosen === null}
          pending={isUnderway(floor, "put_motion")}
          onPress={() => chosen !== null && void put(chosen)}
        >
          {t("delegate-motion-send")}
        </Button>
      </div>
    </Dialog>
  );
}
