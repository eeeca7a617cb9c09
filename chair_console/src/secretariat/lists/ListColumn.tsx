import { useComputed } from "@preact/signals";
import { itemTitle, type List, t, term, timeText } from "@rostrum/floor";
import { useMemo } from "preact/hooks";
import { stateText as headingText, limitText } from "../../chair/list/headings";
import { Rows } from "../../chair/list/Rows";
import { PodiumContext, usePodium } from "../../chair/podium";
import { columnOf } from "./column";
import { EntryMenu } from "./EntryMenu";
import { ListMenuKey } from "./ListMenuKey";

/** One item's list, whole: its state, the waiting ones in order, and those who were passed over. */
export function ListColumn({ item }: { item: string }) {
  const podium = usePodium();
  const column = useMemo(() => columnOf(podium, item), [podium, item]);
  return (
    <PodiumContext.Provider value={column}>
      <Column item={item} />
    </PodiumContext.Provider>
  );
}

function Column({ item }: { item: string }) {
  const { view } = usePodium();
  const isCurrent = useComputed(() => view.value.meeting.item === item);
  return (
    <section
      class="column"
      data-testid={`column-${item}`}
      data-current={isCurrent.value}
      aria-label={t("item-title", { item })}
    >
      <ColumnHead item={item} />
      <Rows empty={t("chair-empty-list")} EntryMenu={EntryMenu} />
    </section>
  );
}

function ColumnHead({ item }: { item: string }) {
  const { view, directory, order } = usePodium();
  const { list } = view.value;
  return (
    <header class="column-head" data-state={list?.state}>
      <b class="head-number figures">{item}</b>
      <div class="column-title">
        <h2 title={itemTitle(directory.value, item)}>{itemTitle(directory.value, item)}</h2>
        <p class="quiet">
          {list && <span class="column-state">{stateText(list, view.value.meeting.timezone)}</span>}
          <span data-testid="list-count">
            {[t("waiting-count", { n: order.value.length }), list && limitText(list, order.value)]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </p>
      </div>
      <ListMenuKey item={item} testid={`list-menu-${item}`} />
    </header>
  );
}

/** "List closed since 11:42", "List open until 12:00", and the order where it isn't that of request. */
export function stateText(list: List, timezone: string): string {
  const state =
    list.closes_ms === undefined
      ? headingText(list, timezone)
      : t("secretariat-closes-at", { time: timeText(list.closes_ms, timezone) });
  return list.policy === "first_come" ? state : `${state}, ${term("policy", list.policy)}`;
}
