import { useSignal } from "@preact/signals";
import { delegationName, numberText, ON_DECK, t } from "@rostrum/floor";
import type { ComponentType } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { usePodium } from "../podium";
import { Carry } from "./carry";
import { useKeptFocus } from "./kept-focus";
import { Row } from "./Row";
import type { MenuAt } from "./RowMenu";

interface RowsProps {
  /** What is said where nobody waits. */
  readonly empty: string;
  /** What else can be done with an entry. */
  readonly EntryMenu: ComponentType<{ at: MenuAt; onClose: () => void }>;
}

/** The waiting ones in order, each of which can be carried to another place, and those who were passed over. */
export function Rows({ empty, EntryMenu }: RowsProps) {
  const { order, passedOver, conductor } = usePodium();
  const carry = useMemo(
    () =>
      new Carry(
        () => order.peek(),
        (entry, before) => conductor.move(entry, before),
      ),
    [order, conductor],
  );
  const menu = useSignal<MenuAt | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  useKeptFocus(rows);
  return (
    <>
      <div class="list-scroll may-be-old">
        <ol ref={rows} class="rows" data-testid="list-rows" data-carrying={carry.carried.value !== null}>
          {order.value.map((id, index) => (
            <Row key={id} id={id} first={index === 0} near={index < ON_DECK} carry={carry} menu={menu} />
          ))}
        </ol>
        <p class="list-end" data-drop={carry.carried.value !== null && carry.carried.value.before === undefined}>
          {order.value.length === 0 ? empty : ""}
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
    </>
  );
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
