import { useSignal } from "@preact/signals";
import { delegationName, listText, type Proposal, t } from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";

const MOST_TEXT = 4_000;

/** A decision: the proposal is read, objections are seen as they come, and without one it is so decided (MT7). */
export function Decision({ onClose }: { onClose: () => void }) {
  const { view } = usePodium();
  const { proposal } = view.value;
  return (
    <Dialog title={t("chair-decision-title")} onClose={onClose} wide testid="decision">
      {proposal ? <Before key={proposal.id} proposal={proposal} onClose={onClose} /> : <Propose onClose={onClose} />}
    </Dialog>
  );
}

function Propose({ onClose }: { onClose: () => void }) {
  const { conductor } = usePodium();
  const text = useSignal("");
  const ready = text.value.trim() !== "";
  const propose = () => void conductor.carryOut("propose_decision", { text: text.value.trim() });
  return (
    <>
      <label class="field">
        <span>{t("chair-proposal-words")}</span>
        <textarea
          class="proposal-field"
          data-testid="proposal-text"
          dir="auto"
          maxLength={MOST_TEXT}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="dialog-acts">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button kind="main" testid="proposal-read" disabled={!ready} onPress={propose}>
          {t("chair-proposal-read")}
        </Button>
      </div>
    </>
  );
}

function Before({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { directory, conductor } = usePodium();
  const names = proposal.objections.map((delegation) => delegationName(directory.value, delegation));
  const decide = (adopted: boolean) =>
    void conductor
      .carryOut("decide_proposal", { proposal: proposal.id, adopted })
      .then((done) => done !== null && onClose());
  return (
    <>
      <p class="proposal-text" dir="auto" data-testid="proposal">
        {proposal.text}
      </p>
      {names.length > 0 ? (
        <p class="objections" data-tone="stop" role="alert" data-testid="objections">
          {t("chair-matter-objection", { names: listText(names) })}
        </p>
      ) : (
        <p class="say">{t("script-proposal")}</p>
      )}
      <div class="dialog-acts">
        <Button onPress={onClose}>{t("close")}</Button>
        <Button testid="proposal-back" onPress={() => decide(false)}>
          {t("chair-proposal-back")}
        </Button>
        <Button kind="main" testid="so-decided" disabled={names.length > 0} onPress={() => decide(true)}>
          {t("chair-so-decided")}
        </Button>
      </div>
    </>
  );
}
