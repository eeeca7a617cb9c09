import { Button, Dialog, KeyCap } from "../looks";
import { languageName } from "../names";
import { languageCode, numberText, t } from "../words";
import { declareLanguage, ourBooth, reportRelay } from "./acts";
import { floorLanguage } from "./assignment";
import { useDesk } from "./context";
import { KEYS, letters, setLetters } from "./keys";

/** The sheet that is open, over the page. */
export function Sheets() {
  const { sheet } = useDesk();
  const close = () => {
    sheet.value = null;
  };
  switch (sheet.value) {
    case "keys":
      return <Keys onClose={close} />;
    case "relay":
      return <Relay onClose={close} />;
    case "language":
      return <Language onClose={close} />;
    case null:
      return null;
  }
}

/** All keys of the console, and the switch that turns letters off (WCAG 2.1.4). */
function Keys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("interpreter-all-keys")} onClose={onClose} testid="keys">
      <dl class="booth-keys">
        {KEYS.map(({ key, words }) => (
          <div key={key} data-off={!letters.value}>
            <dt>
              <KeyCap name={key.toUpperCase()} />
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
        <div data-off={!letters.value}>
          <dt>
            <KeyCap name="1–5" />
          </dt>
          <dd>{t("interpreter-key-text")}</dd>
        </div>
      </dl>
      <label class="booth-check">
        <input
          type="checkbox"
          checked={letters.value}
          data-testid="letters-switch"
          onChange={(event) => setLetters(event.currentTarget.checked)}
        />
        <span>{t("interpreter-letters")}</span>
      </label>
      <div class="dialog-acts">
        <Button onPress={onClose} testid="sheet-close">
          {t("close")}
        </Button>
      </div>
    </Dialog>
  );
}

/** From which channel we really take relay: what a booth reports beats the plan (IN13). */
function Relay({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const now = ourBooth(desk)?.relay_from;
  const choose = (channel?: number) => {
    reportRelay(desk, channel);
    onClose();
  };
  const channels = Object.entries(desk.directory.value.channels)
    .map(([number, { language }]) => ({ number: Number(number), language }))
    .filter(({ number, language }) => number > 0 && language !== undefined && language !== desk.booth);
  return (
    <Dialog title={t("interpreter-relay-title")} onClose={onClose} testid="relay-sheet">
      <div class="booth-relay">
        <Button
          pressed={now === undefined}
          disabled={now === undefined}
          onPress={() => choose()}
          testid="relay-planned"
        >
          {t("interpreter-relay-planned")}
        </Button>
        {channels.map(({ number, language = "" }) => (
          <Button
            key={number}
            pressed={now === number}
            disabled={now === number}
            onPress={() => choose(number)}
            testid={`relay-${language}`}
          >
            {t("interpreter-relay-channel", { channel: numberText(number), code: languageCode(language) })}
          </Button>
        ))}
      </div>
      <p class="quiet">{t("interpreter-relay-what")}</p>
      <div class="dialog-acts">
        <Button onPress={onClose} testid="sheet-close">
          {t("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Which language the speaker has changed to: whoever hears it first says so. */
function Language({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const spoken = floorLanguage(desk.view.value);
  return (
    <Dialog title={t("interpreter-language-title")} onClose={onClose} testid="language-sheet">
      <div class="booth-relay">
        {desk.directory.value.meeting.floor_languages.map((language) => (
          <Button
            key={language}
            pressed={language === spoken}
            disabled={language === spoken}
            testid={`language-${language}`}
            onPress={() => {
              declareLanguage(desk, language);
              onClose();
            }}
          >
            {languageName(language)}
          </Button>
        ))}
      </div>
      <p class="quiet">{t("interpreter-language-what")}</p>
      <div class="dialog-acts">
        <Button onPress={onClose} testid="sheet-close">
          {t("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
