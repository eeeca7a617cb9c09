import { useComputed, useSignal } from "@preact/signals";
import {
  countsOf,
  delegationName,
  durationText,
  itemTitle,
  type List,
  limitOf,
  numberText,
  ON_DECK,
  t,
  timeText,
} from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { useMemo } from "preact/hooks";
import { Carry } from "./list/carry";
import { ClosesIn, ListMenu } from "./list/ListMenu";
import { Row } from "./list/Row";
import { type MenuAt, RowMenu } from "./list/RowMenu";
import "./list/list.css";
import { usePodium } from "./podium";

/** The list of speakers: its state, the waiting ones in order, and those who were passed over. */
export function SpeakersList() {
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
  const known = useComputed(() => view.value.list !== undefined);
  return (
    <aside class="list" aria-label={t("chair-list")} data-testid="list">
      {known.value ? <ListHead /> : <Agenda />}
      <div class="list-scroll may-be-old">
        <ol class="rows" data-testid="list-rows" data-carrying={carry.carried.value !== null}>
          {order.value.map((id, index) => (
            <Row key={id} id={id} first={index === 0} near={index < ON_DECK} carry={carry} menu={menu} />
          ))}
        </ol>
        <p class="list-end" data-drop={carry.carried.value !== null && carry.carried.value.before === undefined}>
          {known.value && order.value.length === 0 ? t("chair-empty-list") : ""}
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
      {menu.value && <RowMenu at={menu.value} onClose={() => (menu.value = null)} />}
    </aside>
  );
}

/** No item is open: what is on the programme, and how many wait on each. */
function Agenda() {
  const { view, directory } = usePodium();
  const items = Object.keys(view.value.items).sort((a, b) => Number(a) - Number(b));
  return (
    <>
      <div class="list-head">
        <h2 class="list-title">{t("chair-items-title")}</h2>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item} class="agenda-item">
            <b class="figures">{item}</b>
            <span>{itemTitle(directory.value, item)}</span>
            <span class="quiet">{waitingText(countsOf(view.value, item).waiting)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function waitingText(n: number): string {
  return n === 0 ? "" : t("waiting-count", { n });
}

function ListHead() {
  const { view, conductor, order } = usePodium();
  const list = view.value.list;
  if (list === undefined) return null;
  const armed = conductor.isArmed("list");
  const open = list.state === "open";
  return (
    <div class="list-head" data-state={list.state}>
      <h2 class="list-title">
        <span class="list-stands">
          <span data-testid="list-state">{stateText(list)}</span>
          <ClosesIn list={list} />
        </span>
        <span class="quiet" data-testid="list-count">
          {[t("waiting-count", { n: order.value.length }), limitText(list)].filter(Boolean).join(" · ")}
        </span>
      </h2>
      <Button
        size="small"
        hotkey="l"
        cap="L"
        testid="list-button"
        armed={armed}
        pending={conductor.isBusy("list")}
        onPress={() => conductor.openOrCloseList()}
      >
        <span class="either">
          <span data-shown={!armed}>{t(open ? "chair-close-list" : "chair-open-list")}</span>
          <span data-shown={armed}>{t(open ? "chair-close-again" : "chair-open-again")}</span>
        </span>
      </Button>
      <ListMenu list={list} />
    </div>
  );

  function stateText(of: List): string {
    if (of.state !== "closed" || of.closed_ms === undefined) return t(`chair-list-${of.state.replace("_", "-")}`);
    return t("chair-closed-since", { time: timeText(of.closed_ms, view.value.meeting.timezone) });
  }

  /** "3:00 each", or the span where limits differ. */
  function limitText(of: List): string {
    const limits = order.value.flatMap((id) => {
      const entry = of.entries?.[id];
      return entry ? [limitOf(entry, of)] : [];
    });
    if (limits.length === 0) return "";
    const [least, most] = [Math.min(...limits), Math.max(...limits)];
    if (least === most) return t("chair-each", { time: durationText(most) });
    return t("chair-each-between", { least: durationText(least), most: durationText(most) });
  }
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
