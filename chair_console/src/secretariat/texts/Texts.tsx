import { useSignal } from "@preact/signals";
import { delegationName, languageName, type TextState, t } from "@rostrum/floor";
import { Ask, Button, Chip, Empty, LanguageChip } from "@rostrum/floor/looks";
import { FileText, TriangleAlert } from "lucide-preact";
import { usePodium } from "../../chair/podium";
import { HandInSheet } from "./HandInSheet";
import { TextSheet } from "./TextSheet";
import "./texts.css";

/** The texts handed in, against the time that each will have: words, words a minute, and what may become of them (IN10, LS13). */
export function Texts() {
  const { view, directory, conductor } = usePodium();
  const reading = useSignal<string | null>(null);
  const publishing = useSignal<string | null>(null);
  const handing = useSignal<{ readonly entry?: string } | null>(null);
  const texts = Object.entries(view.value.texts ?? {}).sort(
    ([a, one], [b, other]) =>
      (one.item ?? "").localeCompare(other.item ?? "", "en", { numeric: true }) || count(a) - count(b),
  );
  const nameOf = (entry: string | null) =>
    delegationName(directory.value, view.value.texts?.[entry ?? ""]?.delegation ?? "");
  return (
    <section class="room" aria-label={t("secretariat-room-texts")} data-testid="texts">
      {view.value.meeting.phase !== "closed" && (
        <header class="room-bar">
          <Button testid="text-hand-in" onPress={() => (handing.value = {})}>
            {t("office-text-hand-in")}
          </Button>
        </header>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <div class="room-rows may-be-old" tabIndex={0}>
        {texts.length === 0 ? (
          <Empty sign={FileText}>{t("office-texts-none")}</Empty>
        ) : (
          <p class="texts-words quiet">{t("office-texts-words")}</p>
        )}
        <ul>
          {texts.map(([entry, text]) => (
            <Row
              key={entry}
              entry={entry}
              text={text}
              onRead={() => (reading.value = entry)}
              onPublish={() => (publishing.value = entry)}
              onChange={() => (handing.value = { entry })}
            />
          ))}
        </ul>
      </div>
      {reading.value && (
        <TextSheet entry={reading.value} name={nameOf(reading.value)} onClose={() => (reading.value = null)} />
      )}
      {handing.value && <HandInSheet entry={handing.value.entry} onClose={() => (handing.value = null)} />}
      {publishing.value && (
        <Ask
          title={t("office-text-publish-title", { name: nameOf(publishing.value) })}
          confirm={t("office-text-publish")}
          testid="publish"
          onCancel={() => (publishing.value = null)}
          onConfirm={() => {
            const entry = publishing.value ?? "";
            publishing.value = null;
            void conductor.carryOut("publish_text", { entry });
          }}
        >
          <p>{t("office-text-publish-words")}</p>
        </Ask>
      )}
    </section>
  );
}

interface RowProps {
  readonly entry: string;
  readonly text: TextState;
  readonly onRead: () => void;
  readonly onPublish: () => void;
  readonly onChange: () => void;
}

function Row({ entry, text, onRead, onPublish, onChange }: RowProps) {
  const { view, directory } = usePodium();
  const { state = "confidential", consent, words = 0, pace, too_fast, version, language } = text;
  const name = delegationName(directory.value, text.delegation ?? "");
  const publishable = state === "delivered" || (state === "unheard" && consent);
  return (
    <li class="text-row" data-testid="text" data-entry={entry} data-state={state}>
      <span class="text-who">
        <b>{name}</b> <LanguageChip code={language} name={languageName(language)} />
        <small class="quiet">
          {[
            t("item-title", { item: text.item ?? "" }),
            version > 1 && t("office-text-version", { version }),
            text.by && t("text-by-secretariat"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
      <span class="text-count" data-tone={too_fast ? "warn" : "calm"} data-fast={too_fast ?? false}>
        {t("office-text-words", { n: words })}
        {pace !== undefined && (
          <small>
            {too_fast && <TriangleAlert aria-hidden="true" />}
            {[t("office-text-pace", { n: pace }), too_fast && t("office-text-too-fast")].filter(Boolean).join(" · ")}
          </small>
        )}
      </span>
      <span class="text-state">
        <Chip kind="outline">{t(`office-text-${state}`)}</Chip>
        {(state === "confidential" || state === "unheard") && (
          <small class="quiet">{t(consent ? "office-text-consent" : "office-text-no-consent")}</small>
        )}
      </span>
      <span class="text-acts">
        <Button size="small" testid={`read-${entry}`} label={`${t("office-text-read")}: ${name}`} onPress={onRead}>
          {t("office-text-read")}
        </Button>
        {state !== "published" && view.value.meeting.phase !== "closed" && (
          <Button
            kind="quiet"
            size="small"
            testid={`change-${entry}`}
            label={`${t("text-hand-in-new")}: ${name}`}
            onPress={onChange}
          >
            {t("office-text-change")}
          </Button>
        )}
        {publishable && (
          <Button
            size="small"
            testid={`publish-${entry}`}
            label={`${t("office-text-publish")}: ${name}`}
            onPress={onPublish}
          >
            {t("office-text-publish")}
          </Button>
        )}
      </span>
    </li>
  );
}

/** The number in an entry's id. */
function count(entry: string): number {
  return Number(entry.slice(1));
}
