import { useState } from "preact/hooks";
import { Button, Dialog } from "../../looks";
import { inOrder } from "../../view";
import { numberText, t } from "../../words";
import { attempt, delegationName, isUnderway, useDesk } from "../context";
import { partners, type Waiting } from "../situation";

/** Offer our place to another delegation, which may take it or not (LS9). */
export function OfferSwap({ waiting, onClose }: { waiting: Waiting; onClose: () => void }) {
  const { floor, view, directory } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const places = new Map(inOrder(view.value.list).map(([id], index) => [id, index + 1]));
  const offer = async (other: string) => {
    await attempt(() => floor.do("propose_swap", { entry: waiting.id, other }));
    onClose();
  };
  return (
    <Dialog title={t("delegate-swap")} onClose={onClose} testid="swap">
      <p class="sheet-what">{t("delegate-swap-how")}</p>
      <fieldset class="sheet-list">
        <legend class="unseen">{t("delegate-swap")}</legend>
        {partners(view.value, waiting).map(([id, entry]) => (
          <label key={id} class="sheet-row">
            <input
              type="radio"
              name="swap"
              checked={chosen === id}
              data-testid="swap-with"
              data-entry={id}
              onChange={() => setChosen(id)}
            />
            <span class="figures">{numberText(places.get(id) ?? 0)}</span>
            <b>{delegationName(directory.value, entry.delegation)}</b>
          </label>
        ))}
      </fieldset>
      <div class="ask-acts">
        <Button size="large" kind="quiet" onPress={onClose} testid="swap-cancel">
          {t("cancel")}
        </Button>
        <Button
          size="large"
          kind="main"
          testid="swap-send"
          disabled={chosen === null}
          pending={isUnderway(floor, "propose_swap")}
          onPress={() => chosen !== null && void offer(chosen)}
        >
          {t("delegate-swap-send")}
        </Button>
      </div>
    </Dialog>
  );
}
