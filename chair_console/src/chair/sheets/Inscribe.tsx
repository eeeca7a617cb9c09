import { useSignal } from "@preact/signals";
import { delegationName, lang, languageName, personOf, t } from "@rostrum/floor";
import { Button, Dialog, KeyCap, LanguageChip } from "@rostrum/floor/looks";
import { useEffect, useRef } from "preact/hooks";
import { matches } from "../nameplates";
import { usePodium } from "../podium";

const SHOWN = 6;

/** A nameplate is up: two letters and Enter (LS22). The first match is what Enter takes, and is shown as such. */
export function Inscribe({ onClose }: { onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const typed = useSignal("");
  const chosen = useSignal(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const list = view.value.list;
  const found = matches(directory.value, typed.value).slice(0, SHOWN);
  const at = Math.min(chosen.value, found.length - 1);
  const waiting = new Set(Object.values(list?.entries ?? {}).map((entry) => entry.delegation));

  const inscribe = (id: string | undefined) => {
    if (id === undefined || list === undefined) return;
    const language = directory.value?.delegations[id]?.language ?? view.value.meeting.chair.language ?? lang.value;
    const attendance = personOf(directory.value, id)?.attendance ?? "room";
    onClose();
    void conductor.inscribe({ item: list.item, delegation: id, language, attendance });
  };

  return (
    <Dialog title={t("chair-inscribe-title")} onClose={onClose} testid="inscribe">
      <label class="field">
        <span>{t("chair-inscribe-words")}</span>
        <input
          ref={field}
          type="text"
          class="inscribe-field"
          data-testid="inscribe-input"
          autocomplete="off"
          spellcheck={false}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="inscribe-found"
          aria-activedescendant={found[at] && `inscribe-${found[at]}`}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            chosen.value = 0;
          }}
          onKeyDown={(event) => {
            if (event.repeat && event.key === "Enter") return;
            if (event.key === "Enter") inscribe(found[at]);
            else if (event.key === "ArrowDown") chosen.value = Math.min(found.length - 1, at + 1);
            else if (event.key === "ArrowUp") chosen.value = Math.max(0, at - 1);
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <div class="inscribe-found" id="inscribe-found" role="listbox" aria-label={t("chair-inscribe-title")}>
        {found.map((id, index) => (
          <div
            key={id}
            id={`inscribe-${id}`}
            class="inscribe-match"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            data-testid="inscribe-match"
            data-delegation={id}
            onClick={() => inscribe(id)}
            onKeyDown={(event) => event.key === "Enter" && inscribe(id)}
          >
            <b>{delegationName(directory.value, id)}</b>
            {waiting.has(id) && <small class="quiet">{t("chair-already-waiting")}</small>}
            <Language id={id} />
            {index === at && <KeyCap name="Enter" />}
          </div>
        ))}
        {typed.value !== "" && found.length === 0 && <p class="quiet">{t("chair-no-match")}</p>}
      </div>
      <div class="dialog-acts">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button kind="main" disabled={found.length === 0} testid="inscribe-confirm" onPress={() => inscribe(found[at])}>
          {t("chair-inscribe-do")}
        </Button>
      </div>
    </Dialog>
  );
}

function Language({ id }: { id: string }) {
  const { directory } = usePodium();
  const code = directory.value?.delegations[id]?.language;
  return code ? <LanguageChip code={code} name={languageName(code)} /> : null;
}
