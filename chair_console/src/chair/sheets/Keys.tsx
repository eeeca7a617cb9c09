import { t } from "@rostrum/floor";
import { Dialog, KeyCap } from "@rostrum/floor/looks";
import { chimeOn, setChime } from "../chime";
import { KEYS } from "../keys";
import { usePodium } from "../podium";

const CAPS: Readonly<Record<string, string>> = { " ": "chair-cap-space" };

/** All keys of the podium, with how they are protected, and the switch that turns letters off (WCAG 2.1.4). */
export function Keys({ onClose }: { onClose: () => void }) {
  const { conductor } = usePodium();
  return (
    <Dialog title={t("chair-all-keys")} onClose={onClose} wide testid="keys">
      <dl class="keys">
        {KEYS.map(({ key, words, acts, letter }) => (
          <div
            key={key}
            data-key={key}
            data-off={(letter && !conductor.letters.value) || (acts && !conductor.conducting.value)}
          >
            <dt>
              <KeyCap name={key.length === 1 ? key.toUpperCase() : key} label={CAPS[key] && t(CAPS[key])} />
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t("chair-keys-protection")}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={conductor.letters.value}
          data-testid="letters-switch"
          onChange={(event) => conductor.setLetters(event.currentTarget.checked)}
        />
        <span>{t("chair-letters")}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={chimeOn.value}
          data-testid="chime-switch"
          onChange={(event) => setChime(event.currentTarget.checked)}
        />
        <span>{t("chair-chime")}</span>
      </label>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}

/** The last line of a sheet that only tells; `first` where the focus starts on it, because all else acts at once. */
export function CloseLine({ onClose, first = false }: { onClose: () => void; first?: boolean }) {
  return (
    <div class="dialog-acts">
      <button
        type="button"
        class="button"
        data-kind="plain"
        data-size="usual"
        data-testid="sheet-close"
        autofocus={first}
        onClick={onClose}
      >
        {t("close")}
      </button>
    </div>
  );
}
