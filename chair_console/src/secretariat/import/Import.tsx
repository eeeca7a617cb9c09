import { useSignal } from "@preact/signals";
import { t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { type Bundle, bring, type ImportReport, PARTS, type Part } from "@rostrum/floor/office";
import { FileUp, X } from "lucide-preact";
import { useRef } from "preact/hooks";
import { usePodium } from "../../chair/podium";
import { reasonOf } from "../room/fresh";
import { Complaints } from "./Complaints";
import { Heap } from "./Heap";
import { Preview } from "./Preview";
import "./import.css";

/** What can still come in once a sitting was opened (MT1). */
const LATER: readonly Part[] = ["participants", "inscriptions"];

const NOTHING: Bundle = { parts: {}, heap: [] };

/** Files are chosen and read, what is wrong in them or would change is shown, and nothing comes in before that was agreed to. */
export function Import() {
  const { view } = usePodium();
  const files = useSignal(NOTHING);
  const over = useSignal(false);
  const outcome = useSignal<ImportReport | null>(null);
  const reading = useSignal(false);
  const failed = useSignal("");
  const round = useRef(0);
  const begun = view.value.meeting.phase !== "planned";
  const told = outcome.value;

  const read = async (chosen: Bundle, agreed?: string) => {
    // A file that is chosen meanwhile has a reading of its own under way, and the answer to this one is old.
    round.current += 1;
    const mine = round.current;
    files.value = chosen;
    failed.value = "";
    reading.value = chosen.heap.length > 0 || Object.keys(chosen.parts).length > 0;
    if (!reading.value) {
      outcome.value = null;
      return;
    }
    try {
      const answer = await bring(chosen, agreed, (sentence) => {
        if (mine === round.current) failed.value = sentence;
      });
      if (mine !== round.current) return;
      failed.value = "";
      outcome.value = answer;
      if (answer.seq !== undefined) files.value = NOTHING;
    } catch (error) {
      if (mine === round.current) failed.value = reasonOf(error);
    } finally {
      if (mine === round.current) reading.value = false;
    }
  };

  const add = (more: readonly File[]) => {
    const { parts, heap } = files.peek();
    const names = new Set(more.map((file) => file.name));
    // A file that is brought again is the same one, mended.
    void read({ parts, heap: [...heap.filter((file) => !names.has(file.name)), ...more] });
  };

  return (
    <section
      class="room"
      aria-label={t("secretariat-room-import")}
      data-testid="import"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (dropped.length > 0) add(dropped);
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <div class="room-rows import" tabIndex={0}>
        <p class="quiet">{t(begun ? "office-import-begun" : "office-import-planned")}</p>
        <Heap
          files={files.value.heap}
          over={over.value}
          onAdd={add}
          onLeaveOut={(file) => {
            const { parts, heap } = files.peek();
            void read({ parts, heap: heap.filter((one) => one !== file) });
          }}
        />
        <ul class="import-parts">
          {PARTS.map((part) => (
            <PartRow
              key={part}
              part={part}
              file={files.value.parts[part]}
              taken={told?.seq === undefined ? told?.taken?.[part] : undefined}
              disabled={begun && !LATER.includes(part)}
              onChoose={(file) => {
                const { parts, heap } = files.peek();
                void read({ parts: { ...parts, [part]: file }, heap });
              }}
              onLeaveOut={() => {
                const { parts, heap } = files.peek();
                const { [part]: _, ...others } = parts;
                void read({ parts: others, heap });
              }}
            />
          ))}
        </ul>
        <div class="import-outcome" aria-live="polite" aria-busy={reading.value} data-testid="import-outcome">
          {reading.value && <p class="quiet">{t("office-import-reading")}</p>}
          {failed.value && (
            <p class="room-failed" role="alert">
              {failed.value}
            </p>
          )}
          {told?.complaints && <Complaints complaints={told.complaints} more={told.more ?? 0} />}
          {told !== null && told.complaints === undefined && (
            <Preview told={told} busy={reading.value} onAgree={() => void read(files.peek(), told.seal)} />
          )}
        </div>
      </div>
    </section>
  );
}

interface PartRowProps {
  readonly part: Part;
  readonly file: File | undefined;
  /** The file of the heap that was taken for it. */
  readonly taken: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
  readonly onLeaveOut: () => void;
}

/** One part of the meeting and the file that is chosen for it, or was taken for it from the heap. */
function PartRow({ part, file, taken, disabled, onChoose, onLeaveOut }: PartRowProps) {
  const chosen = file !== undefined || taken !== undefined;
  return (
    <li class="import-part" data-testid={`part-${part}`} data-disabled={disabled} data-chosen={chosen}>
      <span class="import-what">
        <b>{t(`office-part-${part}`)}</b>
        <small class="quiet">{t(`office-part-${part}-what`)}</small>
      </span>
      {file && (
        <span class="import-name">
          <bdi title={file.name}>{file.name}</bdi>
          <Button
            kind="icon"
            label={t("office-import-leave-out", { name: file.name })}
            testid={`leave-out-${part}`}
            onPress={onLeaveOut}
          >
            <X aria-hidden="true" />
          </Button>
        </span>
      )}
      {!file && taken && (
        <span class="import-name">
          <bdi title={taken}>{taken}</bdi>
        </span>
      )}
      <label class="button" data-size="small" aria-disabled={disabled || undefined}>
        <span class="button-text">
          <FileUp aria-hidden="true" />
          {t(file ? "office-import-other" : "office-import-choose")}
          <span class="unseen">{`: ${t(`office-part-${part}`)}`}</span>
        </span>
        <input
          type="file"
          class="import-input"
          accept=".csv,.tsv,.txt,.json"
          disabled={disabled}
          data-testid={`file-${part}`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            // The same file, mended, can be chosen again.
            event.currentTarget.value = "";
            if (chosen) onChoose(chosen);
          }}
        />
      </label>
    </li>
  );
}
