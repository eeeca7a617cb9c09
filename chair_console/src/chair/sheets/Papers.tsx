import { useSignal } from "@preact/signals";
import { digits, isLang, LANGS, lang, Refused, t } from "@rostrum/floor";
import { Button, Dialog, OWN_NAMES } from "@rostrum/floor/looks";
import { openDocument, PAPERS, type Paper, saveDocument } from "@rostrum/floor/office";
import { FileDown, SquareArrowOutUpRight } from "lucide-preact";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

/** What the podium has on paper: the list as it stands, the account of the sitting, how long was spoken. */
export function Papers({ onClose }: { onClose: () => void }) {
  const { view } = usePodium();
  const language = useSignal(lang.peek());
  const setting = useSignal<Paper | null>(null);
  const failed = useSignal("");
  const { item, sitting } = view.value.meeting;
  const there = { speakers: item !== undefined, account: sitting !== undefined, statistics: true };

  const make = async (paper: Paper, hand: typeof saveDocument) => {
    setting.value = paper;
    failed.value = "";
    try {
      await hand({ paper, language: language.value, figures: digits.peek() });
    } catch (error) {
      failed.value = error instanceof Refused ? error.message : t("documents-no-line");
    }
    setting.value = null;
  };

  return (
    <Dialog title={t("chair-papers-title")} onClose={onClose} testid="papers">
      <label class="field">
        <span>{t("choose-language")}</span>
        <select
          value={language.value}
          data-testid="papers-language"
          onChange={({ currentTarget: { value } }) => {
            if (isLang(value)) language.value = value;
          }}
        >
          {LANGS.map((code) => (
            <option key={code} value={code}>
              {OWN_NAMES[code]}
            </option>
          ))}
        </select>
      </label>
      <ul class="items">
        {PAPERS.filter((paper) => there[paper]).map((paper) => (
          <li key={paper} class="item">
            <span class="item-title">
              {t(`document-${paper}`)}
              <small class="quiet">{t(`documents-${paper}-what`)}</small>
            </span>
            <Button
              size="small"
              testid={`open-${paper}`}
              pending={setting.value === paper}
              onPress={() => void make(paper, openDocument)}
            >
              <SquareArrowOutUpRight aria-hidden="true" />
              {t("documents-open")}
            </Button>
            <Button
              size="small"
              testid={`save-${paper}`}
              pending={setting.value === paper}
              onPress={() => void make(paper, saveDocument)}
            >
              <FileDown aria-hidden="true" />
              {t("documents-save")}
            </Button>
          </li>
        ))}
      </ul>
      {failed.value && (
        <p class="sheet-warning" data-tone="warn" role="alert" data-testid="papers-failed">
          {failed.value}
        </p>
      )}
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}
