import { useComputed, useSignal } from "@preact/signals";
import { countsOf, itemTitle, t, type View } from "@rostrum/floor";
import { usePodium } from "../../chair/podium";
import { ListColumn } from "./ListColumn";
import "../../chair/list/list.css";
import "./lists.css";

/** All lists beside each other: the current item's first, then those that somebody wants to see. */
export function Lists() {
  const { view } = usePodium();
  // Items that somebody chose to see or not to see; the others follow the meeting.
  const wished = useSignal<Readonly<Record<string, boolean>>>({});
  const shown = useComputed(() => {
    const usual = usualItems(view.value);
    return itemsOf(view.value).filter((item) => wished.value[item] ?? usual.has(item));
  });
  return (
    <div class="lists" data-testid="lists">
      <ItemChips
        shown={shown.value}
        onToggle={(item, on) => {
          wished.value = { ...wished.value, [item]: on };
        }}
      />
      <div class="lists-columns">
        {shown.value.map((item) => (
          <ListColumn key={item} item={item} />
        ))}
        {shown.value.length === 0 && <p class="quiet lists-none">{t("secretariat-no-list-shown")}</p>}
      </div>
    </div>
  );
}

interface ItemChipsProps {
  readonly shown: readonly string[];
  readonly onToggle: (item: string, on: boolean) => void;
}

/** Every item with how many wait on it; pressed ones are shown. */
function ItemChips({ shown, onToggle }: ItemChipsProps) {
  const { view, directory } = usePodium();
  return (
    <fieldset class="item-chips">
      <legend class="unseen">{t("secretariat-lists-shown")}</legend>
      {itemsOf(view.value).map((item) => {
        const on = shown.includes(item);
        const { waiting } = countsOf(view.value, item);
        return (
          <button
            key={item}
            type="button"
            class="item-chip"
            data-testid={`show-item-${item}`}
            aria-pressed={on}
            title={itemTitle(directory.value, item)}
            onClick={() => onToggle(item, !on)}
          >
            <b>{t("item-title", { item })}</b>
            {waiting > 0 && <span class="quiet">{t("waiting-count", { n: waiting })}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}

function itemsOf(view: View): string[] {
  return Object.keys(view.items).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** The current item, and the next one on which somebody waits. */
function usualItems(view: View): ReadonlySet<string> {
  const current = view.meeting.item;
  const others = itemsOf(view).filter((item) => item !== current && !view.items[item]?.closed);
  const next = others.find((item) => countsOf(view, item).waiting > 0);
  return new Set([current, next].filter((item) => item !== undefined));
}
