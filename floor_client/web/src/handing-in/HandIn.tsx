/** Handing in the text of a statement: by a delegation its own, or by the secretariat for one that asks for it (IN10, LS13). */
import { FileText } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Refused } from "../floor";
import { Button, Dialog } from "../looks";
import { ACCEPTED, handIn, MOST_MEGABYTES } from "../texts";
import { t, term } from "../words";
import "./hand-in.css";

interface HandInProps {
  readonly title: string;
  /** Whose text it is; none while that is still to be chosen. */
  readonly entry: string | undefined;
  readonly languages: readonly string[];
  /** What holds until something else is chosen. */
  readonly usual: { readonly language: string; readonly consent: boolean };
  /** What is agreed to, in the words of whoever says it. */
  readonly consentWords: string;
  /** What comes before the file: whose text it is. */
  readonly children?: ComponentChildren;
  readonly onClose: () => void;
}

/** Choose the file, say its language, and whether it may be published unheard. What was chosen survives a refusal. */
export function HandIn({ title, entry, languages, usual, consentWords, children, onClose }: HandInProps) {
  const [file, setFile] = useState<File | null>(null);
  const [chosenLanguage, setLanguage] = useState<string | null>(null);
  const [chosenConsent, setConsent] = useState<boolean | null>(null);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const language = chosenLanguage ?? usual.language;
  const consent = chosenConsent ?? usual.consent;
  const ready = file !== null && entry !== undefined;

  const choose = (chosen: File | null) => {
    if (chosen === null) return;
    const tooLarge = chosen.size > MOST_MEGABYTES * 2 ** 20;
    setFile(tooLarge ? null : chosen);
    setTrouble(tooLarge ? t("text-too-large", { name: chosen.name, megabytes: MOST_MEGABYTES }) : null);
  };

  const send = async () => {
    if (!ready) return;
    setSending(true);
    setTrouble(null);
    try {
      await handIn(entry, file, { language, consent }, setTrouble);
      onClose();
    } catch (error) {
      setTrouble(error instanceof Refused ? error.message : t("text-lost"));
      setSending(false);
    }
  };

  return (
    <Dialog title={title} onClose={onClose} testid="text-form">
      <form
        class="hand-in"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        <div class="text-file">
          <input
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
          <p class="text-hint">{t("text-choose-hint", { megabytes: MOST_MEGABYTES })}</p>
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
          <span>{consentWords}</span>
        </label>
        {trouble !== null && (
          <p class="text-warn" role="alert" data-testid="text-trouble">
            {trouble}
          </p>
        )}
        <div class="hand-in-acts">
          <Button size="large" kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
          <Button
            size="large"
            kind="main"
            testid="text-send"
            disabled={!ready}
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
