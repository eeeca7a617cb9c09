import { useSignal } from "@preact/signals";
import { FileText } from "lucide-preact";
import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, Chip, Empty, LanguageChip } from "../looks";
import { delegationName, languageName } from "../names";
import { type Reading, readText } from "../texts";
import type { TextState } from "../types";
import { directionOf, t } from "../words";
import { type Beside, besideOf } from "./beside";
import { useDesk } from "./context";
import "./text.css";

/** The text beside: whose it is, whether it is being spoken, and its words, large and quiet. */
export function TextPanel() {
  const { view, opened } = useDesk();
  const beside = besideOf(view.value, opened.value);
  const facts = beside && view.value.texts?.[beside.entry];
  return (
    <section class="text" aria-label={t("interpreter-text")} data-testid="text" data-when={beside?.when ?? "none"}>
      {beside && facts ? (
        <>
          <Title beside={beside} facts={facts} />
          <Words beside={beside} facts={facts} />
        </>
      ) : (
        <div class="text-none">
          <h2>{t("interpreter-text")}</h2>
          <Empty sign={FileText}>{t("interpreter-text-none")}</Empty>
        </div>
      )}
    </section>
  );
}

/** Loud where the text isn't what is heard: then whoever reads along would interpret the wrong speaker. */
function Title({ beside, facts }: { beside: Beside; facts: TextState }) {
  const { view, directory, opened } = useDesk();
  const onAir = beside.when === "air";
  const speaker = view.value.turn?.delegation;
  return (
    <header class="text-head" data-tone={onAir ? "go" : "warn"}>
      <p class="text-when" data-testid="text-when">
        {t(onAir ? "interpreter-text-air" : "interpreter-text-ahead")}
        {!onAir && speaker !== undefined && (
          <small>{t("interpreter-text-other", { name: delegationName(directory.value, speaker) })}</small>
        )}
      </p>
      <div class="text-title">
        <h2 data-testid="text-delegation">{delegationName(directory.value, beside.delegation)}</h2>
        <LanguageChip code={facts.language} name={languageName(facts.language)} />
        {beside.pinned && (
          <Button kind="quiet" size="small" hotkey="0" onPress={() => (opened.value = null)} testid="text-follow">
            {t("interpreter-text-follow")}
          </Button>
        )}
      </div>
      <p class="text-facts">
        {t("interpreter-words", { n: facts.words ?? 0 })}
        {facts.pace !== undefined && (
          <span data-tone={facts.too_fast ? "warn" : "calm"} class="text-pace" data-fast={facts.too_fast}>
            {t(facts.too_fast ? "interpreter-pace-fast" : "interpreter-pace", { n: facts.pace })}
          </span>
        )}
        {facts.version > 1 && <Chip kind="outline">{t("interpreter-version", { n: facts.version })}</Chip>}
      </p>
    </header>
  );
}

/** The words themselves; they are fetched when they are shown, and kept nowhere. */
function Words({ beside: { entry }, facts: { version, language } }: { beside: Beside; facts: TextState }) {
  const read = useSignal<Reading | "missing" | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let over = false;
    void readText(entry, version).then(
      (came) => {
        if (!over) read.value = came ?? "missing";
      },
      () => {
        if (!over) read.value = "missing";
      },
    );
    return () => {
      over = true;
    };
  }, [entry, version, read]);
  useEffect(() => {
    // Another text begins at its beginning; a later version of the same one stays where it was being read.
    read.value = null;
    sheet.current?.scrollTo(0, 0);
  }, [entry, read]);
  const shown = read.value;
  return (
    <div
      class="text-words"
      ref={sheet}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
      tabIndex={0}
      lang={language}
      dir={directionOf(language)}
      data-testid="text-words"
    >
      {shown === "missing" && <p class="text-none">{t("interpreter-text-missing")}</p>}
      {shown !== null &&
        shown !== "missing" &&
        shown.paragraphs.map((runs, at) => (
          <p key={`${at}`}>
            {runs.map(({ text, change }, index) =>
              change === "added" ? (
                <Fragment key={`${index}`}>
                  <ins>{text}</ins>{" "}
                </Fragment>
              ) : change === "removed" ? (
                <Fragment key={`${index}`}>
                  <del>{text}</del>{" "}
                </Fragment>
              ) : (
                `${text} `
              ),
            )}
          </p>
        ))}
    </div>
  );
}
