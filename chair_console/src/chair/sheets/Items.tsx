import { useSignal } from "@preact/signals";
import { countsOf, delegationName, itemTitle, t } from "@rostrum/floor";
import { Ask, Button, Chip, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

/** The items of the meeting: open another one, close the current one. A running turn is ended by it, and the sheet says so. */
export function Items({ onClose }: { onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const closing = useSignal<string | null>(null);
  const { items, meeting, turn } = view.value;
  const numbers = Object.keys(items).sort((a, b) => Number(a) - Number(b) || a.localeCompare(b));
  const here = numbers.filter((item) => directory.value?.items[item]?.sittings.includes(meeting.sitting ?? ""));
  const shown = [...here, ...numbers.filter((item) => !here.includes(item))];
  // With nobody on the floor the next item is one more press away; else every key here acts on a turn that runs.
  const next = turn ? undefined : shown.find((item) => item !== meeting.item && !items[item]?.closed);
  const ask = closing.value;
  if (ask !== null) {
    return (
      <Ask
        title={t("chair-close-item-title", { item: ask })}
        confirm={t("chair-close-item", { item: ask })}
        danger
        pending={conductor.isBusy("item")}
        testid="close-item"
        onCancel={() => {
          closing.value = null;
        }}
        onConfirm={() => void conductor.closeItem(ask).then((done) => done && onClose())}
      >
        <p>{t("chair-close-item-words", { n: countsOf(view.value, ask).waiting })}</p>
      </Ask>
    );
  }
  return (
    <Dialog title={t("chair-items-title")} onClose={onClose} wide testid="items">
      {turn && (
        <p class="sheet-warning" data-tone="warn">
          {t("chair-item-ends-turn", { name: delegationName(directory.value, turn.delegation) })}
        </p>
      )}
      <ul class="items">
        {shown.map((item) => {
          const state = items[item];
          const current = item === meeting.item;
          return (
            <li key={item} class="item" data-current={current} data-other={!here.includes(item)}>
              <b class="item-number figures">{item}</b>
              <span class="item-title">
                {itemTitle(directory.value, item)}
                <small class="quiet">
                  {state && t("chair-item-state", countsOf(view.value, item))}
                  {directory.value?.items[item]?.constructed && ` · ${t("chair-constructed")}`}
                </small>
              </span>
              {state?.closed && <Chip kind="outline">{t("chair-item-closed")}</Chip>}
              {itemAct(item, current, state?.closed ?? false)}
            </li>
          );
        })}
      </ul>
      <CloseLine onClose={onClose} first={next === undefined} />
    </Dialog>
  );

  function itemAct(item: string, current: boolean, closed: boolean) {
    if (closed) {
      return (
        <Button size="small" testid={`reopen-item-${item}`} onPress={() => void conductor.reopenItem(item)}>
          {t("chair-reopen-item")}
        </Button>
      );
    }
    if (current) {
      return (
        <Button size="small" kind="danger" testid={`close-item-${item}`} onPress={() => (closing.value = item)}>
          {t("chair-close-item", { item })}…
        </Button>
      );
    }
    return (
      <Button
        size="small"
        testid={`open-item-${item}`}
        first={item === next}
        pending={conductor.isBusy("item")}
        onPress={() => void conductor.openItem(item).then((done) => done && onClose())}
      >
        {t("chair-open-item")}
      </Button>
    );
  }
}
