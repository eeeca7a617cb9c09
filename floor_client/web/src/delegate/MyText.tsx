import { FileText } from "lucide-preact";
import { useState } from "preact/hooks";
import { HandIn } from "../handing-in/HandIn";
import { Ask, Button } from "../looks";
import { statementHref } from "../texts";
import type { OwnEntry, OwnText } from "../types";
import { languageCode, t, term, timeText } from "../words";
import { attempt, isUnderway, useDesk } from "./context";
import "./text.css";

/** The text of our statement: handed in, changed, withdrawn; what was counted in it (IN10). */
export function MyText() {
  const { view, own, directory } = useDesk();
  const [asking, setAsking] = useState<"form" | "withdraw" | null>(null);
  const mine = entryWithText(own.value.entries, view.value.meeting.item);
  if (mine === null || view.value.meeting.phase === "closed") return null;
  const [id, entry] = mine;
  const { text } = entry;
  return (
    <section class="my-text may-be-old" data-testid="my-text" aria-labelledby="my-text-title">
      <h2 id="my-text-title" class="my-text-title">
        <FileText aria-hidden="true" />
        {t("text-title")}
        {entry.item !== view.value.meeting.item && (
          <span class="my-text-item">{t("item-title", { item: entry.item })}</span>
        )}
      </h2>
      {text === undefined ? <p class="text-hint">{t("text-none")}</p> : <Facts id={id} text={text} />}
      {text?.published_ms === undefined && (
        <div class="my-text-acts">
          <Button testid="text-hand-in" onPress={() => setAsking("form")}>
            {t(text === undefined ? "text-hand-in" : "text-hand-in-new")}
          </Button>
          {text !== undefined && (
            <Button kind="quiet" testid="text-withdraw" onPress={() => setAsking("withdraw")}>
              {t("text-withdraw")}
            </Button>
          )}
        </div>
      )}
      {asking === "form" && (
        <HandIn
          title={t(text === undefined ? "text-hand-in" : "text-hand-in-new")}
          entry={id}
          languages={[
            ...new Set([entry.language, ...directory.value.meeting.floor_languages, ...view.value.meeting.languages]),
          ]}
          usual={{ language: text?.language ?? entry.language, consent: text?.consent ?? false }}
          consentWords={t("text-consent")}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "withdraw" && <Withdrawing id={id} onClose={() => setAsking(null)} />}
    </section>
  );
}

/** The entry whose text is spoken of: that of this item which waits or speaks, else any that waits, else the one heard. */
function entryWithText(
  entries: Readonly<Record<string, OwnEntry>>,
  item: string | undefined,
): readonly [string, OwnEntry] | null {
  const living = Object.entries(entries).filter(([, entry]) => entry.state !== "withdrawn");
  const before = (entry: OwnEntry) => ["waiting", "speaking", "passed_over"].includes(entry.state);
  return (
    living.find(([, entry]) => entry.item === item && before(entry)) ??
    living.find(([, entry]) => before(entry)) ??
    living.findLast(([, entry]) => entry.item === item) ??
    null
  );
}

function Facts({ id, text }: { id: string; text: OwnText }) {
  const { view } = useDesk();
  const zone = view.value.meeting.timezone;
  return (
    <>
      <p class="my-text-facts" data-testid="text-facts">
        <span>{t("text-handed-in", { version: text.version, time: timeText(text.at_ms, zone) })}</span>
        {text.by !== undefined && <span>{t("text-by-secretariat")}</span>}
        <span>{term("language", text.language) || languageCode(text.language)}</span>
        <span>{t("text-words", { words: text.words })}</span>
        {text.pace !== undefined && <span>{t("text-pace", { pace: text.pace })}</span>}
      </p>
      {text.too_fast && (
        <p class="text-warn" data-testid="text-too-fast">
          {t("text-too-fast")}
        </p>
      )}
      {text.published_ms === undefined ? (
        <p class="text-hint">{t(text.consent ? "text-consented" : "text-not-consented")}</p>
      ) : (
        <p class="text-hint">
          {t("text-published", { time: timeText(text.published_ms, zone) })}{" "}
          <a href={statementHref(id)} download>
            {t("text-statement")}
          </a>
        </p>
      )}
    </>
  );
}

function Withdrawing({ id, onClose }: { id: string; onClose: () => void }) {
  const { floor } = useDesk();
  const withdraw = async () => {
    await attempt(() => floor.do("withdraw_text", { entry: id }));
    onClose();
  };
  return (
    <Ask
      title={t("text-withdraw")}
      confirm={t("text-withdraw-yes")}
      danger
      pending={isUnderway(floor, "withdraw_text")}
      onConfirm={() => void withdraw()}
      onCancel={onClose}
      testid="text-withdraw-ask"
    >
      <p>{t("text-withdraw-sure")}</p>
    </Ask>
  );
}
