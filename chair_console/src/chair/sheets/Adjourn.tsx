import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { TurnAtBreak } from "./TurnAtBreak";

/** Adjourns the sitting; it can be revoked for ten minutes (MT3), and the sheet says so. */
export function Adjourn({ onClose }: { onClose: () => void }) {
  const { order, conductor } = usePodium();
  const keep = useSignal(false);
  return (
    <Ask
      title={t("chair-adjourn-title")}
      confirm={t("chair-adjourn-do")}
      danger
      pending={conductor.isBusy("sitting")}
      testid="adjourn"
      onCancel={onClose}
      onConfirm={() => void conductor.adjourn(keep.value ? "keep" : "end").then((done) => done && onClose())}
    >
      <p>{t("chair-adjourn-words", { n: order.value.length })}</p>
      <TurnAtBreak keep={keep} first />
      <p class="say">{t("script-adjourned")}</p>
    </Ask>
  );
}
