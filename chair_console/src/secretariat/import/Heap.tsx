import { t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { Files, X } from "lucide-preact";

interface HeapProps {
  readonly files: readonly File[];
  /** Whether something is being dragged over the room. */
  readonly over: boolean;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onLeaveOut: (file: File) => void;
}

/** Several files in one go, or a zip of them: dropped or chosen here, and told apart by what stands in them. */
export function Heap({ files, over, onAdd, onLeaveOut }: HeapProps) {
  return (
    <div class="import-heap" data-testid="heap" data-over={over}>
      <Files aria-hidden="true" />
      <span class="import-what">
        <b>{t("office-import-drop")}</b>
        <small class="quiet">{t("office-import-drop-what")}</small>
      </span>
      <label class="button" data-size="small">
        <span class="button-text">{t("office-import-choose-several")}</span>
        <input
          type="file"
          multiple
          class="import-input"
          accept=".csv,.tsv,.txt,.json,.zip"
          data-testid="file-heap"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            // The same files, mended, can be chosen again.
            event.currentTarget.value = "";
            if (chosen.length > 0) onAdd(chosen);
          }}
        />
      </label>
      {files.length > 0 && (
        <ul class="import-heaped">
          {files.map((file) => (
            <li key={file.name} class="import-name">
              <bdi title={file.name}>{file.name}</bdi>
              <Button
                kind="icon"
                label={t("office-import-leave-out", { name: file.name })}
                onPress={() => onLeaveOut(file)}
              >
                <X aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
