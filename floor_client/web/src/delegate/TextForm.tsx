import { FileText } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { Refused } from "../floor";
import { Ask, Button, Dialog } from "../looks";
import { ACCEPTED, handIn, MOST_MEGABYTES, statementHref } from "../texts";
import type { OwnEntry, OwnText } from "../types";
import { languageCode, t, term, timeText } from "../words";
import { attempt, isUnderway, useDesk } from "./context";
import "./text.css";

/** The text of our statement: handed in, changed, withdrawn; what was counted in it (IN10). */
export function MyText() {
  const { view, own } = useDesk();
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
      {text === undefined ? <p class="my-text-hint">{t("text-none")}</p> : <Facts id={id} text={text} />}
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
      {asking === "form" && <TextForm id={id} entry={entry} onClose={() => setAsking(null)} />}
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
        <span>{term("language", text.language) || languageCode(text.language)}</span>
        <span>{t("text-words", { words: text.words })}</span>
        {text.pace !== undefined && <span>{t("text-pace", { pace: text.pace })}</span>}
      </p>
      {text.too_fast && (
        <p class="my-text-warn" data-testid="text-too-fast">
          {t("text-too-fast")}
        </p>
      )}
      {text.published_ms === undefined ? (
        <p class="my-text-hint">{t(text.consent ? "text-consented" : "text-not-consented")}</p>
      ) : (
        <p class="my-text-hint">
          {t("text-published", { time: timeText(text.published_ms, zone) })}{" "}
          <a href={statementHref(id)} download>
            {t("text-statement")}
          </a>
        </p>
      )}
    </>
  );
}

/** Choose the file, say its language, and whether it may be published unheard (LS13). What was chosen survives a refusal. */
function TextForm({ id, entry, onClose }: { id: string; entry: OwnEntry; onClose: () => void }) {
  const { view, directory } = useDesk();
  const [file, setFile] = useState<File | null>(null);
  const [language, setLanguage] = useState(entry.text?.language ?? entry.language);
  const [consent, setConsent] = useState(entry.text?.consent ?? false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const languages = [
    ...new Set([entry.language, ...directory.value.meeting.floor_languages, ...view.value.meeting.languages]),
  ];

  const choose = (chosen: File | null) => {
    if (chosen === null) return;
    const tooLarge = chosen.size > MOST_MEGABYTES * 2 ** 20;
    setFile(tooLarge ? null : chosen);
    setTrouble(tooLarge ? t("text-too-large", { name: chosen.name, megabytes: MOST_MEGABYTES }) : null);
  };

  const send = async () => {
    if (file === null) return;
    setSending(true);
    setTrouble(null);
    try {
      await handIn(id, file, { language, consent });
      onClose();
    } catch (error) {
      setTrouble(error instanceof Refused ? error.message : t("text-lost"));
      setSending(false);
    }
  };

  return (
    <Dialog
      title={t(entry.text === undefined ? "text-hand-in" : "text-hand-in-new")}
      onClose={onClose}
      testid="text-form"
    >
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div class="text-file">
          <input
            ref={chooser}
            id="text-file"
            class="unseen"
            type="file"
            accept={ACCEPTED}
            data-testid="text-file"
            onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          />
          <label class="text-file-key" for="text-file" data-chosen={file !== null}>
            <FileText aria-hidden="true" />
            <bdi>{file?.name ?? t("text-choose")}</bdi>
          </label>
          <p class="my-text-hint">{t("text-choose-hint", { megabytes: MOST_MEGABYTES })}</p>
        </div>
        <label class="field">
          <span>{t("text-language")}</span>
          <select
            value={language}
            data-testid="text-language"
            onChange={(event) => setLanguage(event.currentTarget.value)}
          >
            {languages.map((code) => (
              <option key={code} value={code}>
                {term("language", code)}
              </option>
            ))}
          </select>
        </label>
        <label class="text-consent">
          <input
            type="checkbox"
            checked={consent}
            data-testid="text-consent"
            onChange={(event) => setConsent(event.currentTarget.checked)}
          />
          <span>{t("text-consent")}</span>
        </label>
        {trouble !== null && (
          <p class="my-text-warn" role="alert" data-testid="text-trouble">
            {trouble}
          </p>
        )}
        <div class="ask-acts">
          <Button size="large" kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button
            size="large"
            kind="main"
            testid="text-send"
            disabled={file === null}
            pending={sending}
            onPress={() => void send()}
          >
            {t(sending ? "text-sending" : "text-send")}
          </Button>
        </div>
      </form>
    </Dialog>
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
