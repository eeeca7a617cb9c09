import { type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import {
  delegationName,
  type Entry,
  inOrder,
  itemTitle,
  lang,
  languageName,
  numberText,
  personOf,
  t,
  term,
  type View,
} from "@rostrum/floor";
import { Button, KeyCap, LanguageChip } from "@rostrum/floor/looks";
import { useMemo, useRef } from "preact/hooks";
import { matches } from "../chair/nameplates";
import { usePodium } from "../chair/podium";
import { Made } from "./Made";
import { useOffice } from "./office";

const SHOWN = 6;

/**
 * A nameplate is up: two letters and Enter, and it is on the list (LS22). Language and attendance are the usual ones
 * of the delegation; whatever is different opens as a sheet with Shift and Enter, and what was made can be undone.
 */
export function NameplateUp() {
  const { view, directory, conductor } = usePodium();
  const { sheet } = useOffice();
  const typed = useSignal("");
  const chosen = useSignal(0);
  const elsewhere = useSignal<string | null>(null);
  const made = useSignal<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const item = elsewhere.value ?? view.value.meeting.item;
  // Another item becomes current: the hall's next nameplate is for that one.
  const current = useComputed(() => view.value.meeting.item);
  useSignalEffect(() => {
    current.value;
    elsewhere.value = null;
  });
  const found = useMemo(
    () => matches(directory.value, typed.value).slice(0, SHOWN),
    [directory.value, typed.value, lang.value],
  );
  const at = Math.min(chosen.value, found.length - 1);
  const waiting = waitingOn(view.value, item);

  const clear = () => {
    typed.value = "";
    chosen.value = 0;
  };
  const inscribe = async (id: string | undefined) => {
    if (id === undefined || item === undefined) return;
    clear();
    field.current?.focus();
    const done = await conductor.carryOut("inscribe", { item, delegation: id, ...usual(id) });
    if (done) made.value = done.made.entry ?? null;
  };
  const more = (id: string | undefined) => {
    if (item === undefined) return;
    sheet.value =
      id === undefined ? { name: "walk_in", typed: typed.value } : { name: "inscribe", delegation: id, item };
    clear();
  };
  const usual = (id: string) => ({
    language: directory.value?.delegations[id]?.language ?? view.value.meeting.chair.language ?? lang.peek(),
    attendance: personOf(directory.value, id)?.attendance ?? ("room" as const),
  });

  return (
    <section class="nameplate-up" aria-label={t("secretariat-nameplate")} data-testid="nameplate-up">
      <div class="nameplate-head">
        <label for="nameplate">{t("secretariat-nameplate")}</label>
        <KeyCap name="N" />
        <ItemChoice item={item} elsewhere={elsewhere} />
      </div>
      <input
        ref={field}
        id="nameplate"
        type="text"
        class="nameplate-field"
        data-testid="nameplate-input"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t("secretariat-nameplate-hint")}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? "nameplate-found" : undefined}
        aria-activedescendant={found[at] && `nameplate-${found[at]}`}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={(event) => {
          if (event.isComposing || (event.repeat && event.key === "Enter")) return;
          if (event.key === "Enter" && event.shiftKey) more(found[at]);
          else if (event.key === "Enter" && found.length === 0 && typed.value.trim() !== "") more(undefined);
          else if (event.key === "Enter") void inscribe(found[at]);
          else if (event.key === "ArrowDown") chosen.value = Math.min(found.length - 1, at + 1);
          else if (event.key === "ArrowUp") chosen.value = Math.max(0, at - 1);
          else if (event.key === "Escape" && typed.value === "") event.currentTarget.blur();
          else if (event.key === "Escape") clear();
          else return;
          event.preventDefault();
        }}
      />
      <div class="nameplate-found">
        {found.length > 0 && (
          <div id="nameplate-found" role="listbox" aria-label={t("secretariat-nameplate")}>
            {found.map((id, index) => (
              <div
                key={id}
                id={`nameplate-${id}`}
                class="nameplate-match"
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                data-testid="nameplate-match"
                data-delegation={id}
                onClick={(event) => (event.shiftKey ? more(id) : void inscribe(id))}
                onKeyDown={(event) => event.key === "Enter" && void inscribe(id)}
              >
                <span class="nameplate-name">
                  <b>{delegationName(directory.value, id)}</b>
                  <small class="quiet">{aboutText(id, waiting.get(id))}</small>
                </span>
                <LanguageChip code={usual(id).language} name={languageName(usual(id).language)} />
                <span class="nameplate-enter">{index === at && <KeyCap name="Enter" />}</span>
              </div>
            ))}
          </div>
        )}
        {typed.value.trim() !== "" && found.length === 0 && (
          <Button size="small" kind="main" testid="walk-in" hotkey="Enter" onPress={() => more(undefined)}>
            {t("secretariat-walk-in", { name: typed.value.trim() })}
          </Button>
        )}
        {typed.value.trim() === "" && made.value && <Made entry={made.value} onGone={() => (made.value = null)} />}
        {typed.value.trim() === "" && !made.value && (
          <p class="quiet nameplate-help">{t("secretariat-nameplate-help")}</p>
        )}
      </div>
    </section>
  );

  /** "State Party, in the room" or "waits already, place 7". */
  function aboutText(id: string, place: number | undefined): string {
    if (place !== undefined) return t("secretariat-waits-already", { place: numberText(place) });
    const kind = directory.value?.delegations[id]?.kind;
    return [kind && term("class", kind), term("attendance", usual(id).attendance)].filter(Boolean).join(" · ");
  }
}

/** For which item: the current one unless somebody chooses another. */
function ItemChoice({ item, elsewhere }: { item: string | undefined; elsewhere: Signal<string | null> }) {
  const { view, directory } = usePodium();
  const open = Object.entries(view.value.items).filter(([, state]) => !state.closed);
  return (
    <select
      class="nameplate-item"
      aria-label={t("secretariat-for-item")}
      data-testid="nameplate-item"
      value={item}
      onChange={(event) => {
        elsewhere.value = event.currentTarget.value;
      }}
    >
      {item === undefined && <option value="">{t("secretariat-no-item")}</option>}
      {open.map(([number]) => (
        <option key={number} value={number} title={itemTitle(directory.value, number)}>
          {t("item-number", { item: number })}
        </option>
      ))}
    </select>
  );
}

/** The place of each delegation that waits with a statement on an item. */
function waitingOn(view: View, item: string | undefined): Map<string, number> {
  const list = view.list?.item === item ? view.list : view.lists?.[item ?? ""];
  const places = new Map<string, number>();
  inOrder(list).forEach(([, entry]: [string, Entry], index) => {
    if (entry.kind === "statement") places.set(entry.delegation, index + 1);
  });
  return places;
}
