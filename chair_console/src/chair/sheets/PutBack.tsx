import { delegationName, t } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../podium";

/** Puts back whoever was called by mistake; what was spoken stays on the record (LS16). */
export function PutBack({ onClose }: { onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const { turn, last } = view.value;
  const delegation = turn?.entry ? turn.delegation : last?.delegation;
  if (delegation === undefined) return null;
  const name = delegationName(directory.value, delegation);
  return (
    <Ask
      title={t("chair-put-back-title", { name })}
      confirm={t("chair-put-back-do")}
      testid="put-back"
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        conductor.putBack();
      }}
    >
      <p>{t("chair-put-back-words")}</p>
    </Ask>
  );
}
