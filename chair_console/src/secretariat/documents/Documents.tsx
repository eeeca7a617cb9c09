import { useComputed, useSignal } from "@preact/signals";
import { digits, isLang, type Lang, lang, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { documentFile, PAPERS, type Paper, type Sheet } from "@rostrum/floor/office";
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
    // A tab can be opened while the button is being pressed, and not when the document is there.
    const tab = how === "open" ? window.open("", "_blank") : null;
    setting.value = how;
    failed.value = "";
    try {
      const sheet = await documentFile({
        paper: paper.value,
        ...partOf(about.value),
        language: known(chosen.language.value) ?? "en",
        beside: known(chosen.beside.value),
        figures: chosen.figures.value,
        genders: paper.value === "statistics" && about.value === WHOLE ? chosen.genders.value : undefined,
        forEverybody: chosen.reach.value === "public",
      });
      if (tab === null) save(sheet);
      else tab.location.href = URL.createObjectURL(sheet.file);
    } catch (error) {
      tab?.close();
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

/** Hands the file to the browser, to be saved under its name. */
function save({ name, file }: Sheet): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function known(tag: string): Lang | undefined {
  return isLang(tag) ? tag : undefined;
}
