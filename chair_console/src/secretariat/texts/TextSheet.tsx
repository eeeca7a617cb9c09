import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { Dialog } from "@rostrum/floor/looks";
import { fileHref, readText, type TextReading } from "@rostrum/floor/office";
import { useEffect } from "preact/hooks";
import { usePodium } from "../../chair/podium";
import { CloseLine } from "../../chair/sheets/Keys";
import { reasonOf } from "../room/fresh";

interface TextSheetProps {
  readonly entry: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** A text to be read; it is fetched when the sheet opens, again when its version is another, and kept nowhere. */
export function TextSheet({ entry, name, onClose }: TextSheetProps) {
  const { view } = usePodium();
  const text = useSignal<TextReading | null>(null);
  const failed = useSignal("");
  const version = view.value.texts?.[entry]?.version;
  useEffect(() => {
    let over = false;
    readText(entry).then(
      (read) => {
        if (over) return;
        text.value = read;
        failed.value = read === null ? t("office-text-gone") : "";
      },
      (error: unknown) => {
        if (!over) failed.value = reasonOf(error);
      },
    );
    return () => {
      over = true;
    };
  }, [entry, version]);
  const read = text.value;
  return (
    <Dialog title={name} onClose={onClose} wide testid="text-sheet">
      {failed.value && <p role="alert">{failed.value}</p>}
      {read && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
          <div class="text-sheet" lang={read.language} dir={read.direction} tabIndex={0} data-testid="text-words">
            {read.paragraphs.map((runs, at) => (
              <p key={`${at}`}>
                {runs.map(({ text: words, change }, index) => {
                  if (change === "added") return <ins key={`${index}`}>{words} </ins>;
                  if (change === "removed") return <del key={`${index}`}>{words} </del>;
                  return `${words} `;
                })}
              </p>
            ))}
          </div>
          <p>
            <a href={fileHref(entry, read.version)}>{t("office-text-file")}</a>
          </p>
        </>
      )}
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}
