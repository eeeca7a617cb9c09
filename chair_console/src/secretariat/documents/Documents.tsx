import { useComputed, useSignal } from "@preact/signals";
import { digits, isLang, type Lang, lang, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { openDocument, PAPERS, type Paper, saveDocument } from "@rostrum/floor/office";
import {
  ChartNoAxesColumn,
  FileDown,
  ListOrdered,
  type LucideIcon,
  ScrollText,
  SquareArrowOutUpRight,
} from "lucide-preact";
import { usePodium } from "../../chair/podium";
import { reasonOf } from "../room/fresh";
import { About, type Chosen } from "./About";
import { SpeakingTimes } from "./SpeakingTimes";
import { aboutOf, partOf, WHOLE } from "./subjects";
import "./documents.css";

const SIGNS: Readonly<Record<Paper, LucideIcon>> = {
  speakers: ListOrdered,
  account: ScrollText,
  statistics: ChartNoAxesColumn,
};

/** What is put on paper: which document, of what, in which languages; and how long was spoken so far. */
export function Documents() {
  const { view, directory } = usePodium();
  const paper = useSignal<Paper>("speakers");
  const chosen: Chosen = {
    about: useSignal(""),
    language: useSignal<string>(lang.peek()),
    beside: useSignal(""),
    figures: useSignal(digits.peek()),
    reach: useSignal("own"),
    genders: useSignal<File | undefined>(undefined),
  };
  const about = useComputed(() => aboutOf(paper.value, chosen.about.value, view.value, directory.value));
  const setting = useSignal<"open" | "save" | null>(null);
  const failed = useSignal("");

  const make = async (how: "open" | "save") => {
    setting.value = how;
    failed.value = "";
    try {
      await (how === "open" ? openDocument : saveDocument)({
        paper: paper.value,
        ...partOf(about.value),
        language: known(chosen.language.value) ?? "en",
        beside: known(chosen.beside.value),
        figures: chosen.figures.value,
        genders: paper.value === "statistics" && about.value === WHOLE ? chosen.genders.value : undefined,
        forEverybody: chosen.reach.value === "public",
      });
    } catch (error) {
      failed.value = reasonOf(error);
    } finally {
      setting.value = null;
    }
  };

  return (
    <section class="room" aria-label={t("secretariat-room-documents")} data-testid="documents">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <div class="room-rows documents" tabIndex={0}>
        <fieldset class="papers">
          <legend class="unseen">{t("documents-which")}</legend>
          {PAPERS.map((one) => (
            <PaperChoice key={one} paper={one} chosen={paper.value === one} onChoose={() => (paper.value = one)} />
          ))}
        </fieldset>
        <About paper={paper.value} about={about.value} chosen={chosen} />
        <div class="documents-acts">
          <Button
            kind="main"
            testid="document-open"
            pending={setting.value === "open"}
            onPress={() => void make("open")}
          >
            <SquareArrowOutUpRight aria-hidden="true" />
            {t("documents-open")}
          </Button>
          <Button testid="document-save" pending={setting.value === "save"} onPress={() => void make("save")}>
            <FileDown aria-hidden="true" />
            {t("documents-save")}
          </Button>
          <span class="quiet" role="status">
            {setting.value !== null && t("documents-setting")}
          </span>
        </div>
        {failed.value && (
          <p class="room-failed" role="alert" data-testid="document-failed">
            {failed.value}
          </p>
        )}
        <SpeakingTimes sitting={partOf(about.value).sitting} />
      </div>
    </section>
  );
}

interface PaperChoiceProps {
  readonly paper: Paper;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One kind of document, and what it tells. */
function PaperChoice({ paper, chosen, onChoose }: PaperChoiceProps) {
  const Sign = SIGNS[paper];
  return (
    <label class="paper" data-chosen={chosen}>
      <input
        type="radio"
        name="paper"
        value={paper}
        checked={chosen}
        data-testid={`paper-${paper}`}
        onChange={onChoose}
      />
      <Sign aria-hidden="true" />
      <span>
        <b>{t(`document-${paper}`)}</b>
        <small class="quiet">{t(`documents-${paper}-what`)}</small>
      </span>
    </label>
  );
}

function known(tag: string): Lang | undefined {
  return isLang(tag) ? tag : undefined;
}
