import { useComputed, useSignal } from "@preact/signals";
import {
  delegationName,
  durationText,
  itemTitle,
  type List,
  limitOf,
  numberText,
  ON_DECK,
  t,
  term,
  timeText,
} from "@rostrum/floor";
import { useMemo } from "preact/hooks";
import { Carry } from "../../chair/list/carry";
import { Row } from "../../chair/list/Row";
import type { MenuAt } from "../../chair/list/RowMenu";
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
  const { view, order, passedOver, conductor } = usePodium();
  const carry = useMemo(
    () =>
      new Carry(
        () => order.peek(),
        (entry, before) => conductor.move(entry, before),
      ),
    [order, conductor],
  );
  const menu = useSignal<MenuAt | null>(null);
  const isCurrent = useComputed(() => view.value.meeting.item === item);
  return (
    <section
      class="column"
      data-testid={`column-${item}`}
      data-current={isCurrent.value}
      aria-label={t("item-title", { item })}
    >
      <ColumnHead item={item} />
      <div class="list-scroll may-be-old">
        <ol class="rows" data-testid="list-rows" data-carrying={carry.carried.value !== null}>
          {order.value.map((id, index) => (
            <Row key={id} id={id} first={index === 0} near={index < ON_DECK} carry={carry} menu={menu} />
          ))}
        </ol>
        <p class="list-end" data-drop={carry.carried.value !== null && carry.carried.value.before === undefined}>
          {order.value.length === 0 ? t("chair-empty-list") : ""}
        </p>
        {passedOver.value.length > 0 && (
          <>
            <h3 class="list-part">{t("chair-passed-over")}</h3>
            <ol class="rows rows-aside" data-testid="passed-over">
              {passedOver.value.map((id) => (
                <Row key={id} id={id} first={false} menu={menu} />
              ))}
            </ol>
          </>
        )}
      </div>
      <CarryWords carry={carry} />
      {menu.value && <EntryMenu at={menu.value} onClose={() => (menu.value = null)} />}
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
  const time = (at: number) => timeText(at, timezone);
  const state =
    list.closes_ms !== undefined
      ? t("secretariat-closes-at", { time: time(list.closes_ms) })
      : list.state === "closed" && list.closed_ms !== undefined
        ? t("chair-closed-since", { time: time(list.closed_ms) })
        : t(`chair-list-${list.state.replace("_", "-")}`);
  return list.policy === "first_come" ? state : `${state}, ${term("policy", list.policy)}`;
}

/** "3:00 each", or the span where limits differ. */
function limitText(list: List, order: readonly string[]): string {
  const limits = order.flatMap((id) => {
    const entry = list.entries?.[id];
    return entry ? [limitOf(entry, list)] : [];
  });
  if (limits.length === 0) return "";
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  if (least === most) return t("chair-each", { time: durationText(most) });
  return t("chair-each-between", { least: durationText(least), most: durationText(most) });
}

/** What a screen reader says while an entry is in the hand. */
function CarryWords({ carry }: { carry: Carry }) {
  const { view, directory } = usePodium();
  const hand = carry.carried.value;
  const name = (id: string) => delegationName(directory.value, view.value.list?.entries?.[id]?.delegation ?? "");
  return (
    <p class="unseen" aria-live="assertive">
      {hand && t("chair-carrying", { name: name(hand.entry), place: numberText(carry.placeOf(hand)) })}
    </p>
  );
}
