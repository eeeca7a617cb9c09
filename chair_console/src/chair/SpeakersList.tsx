import { useComputed } from "@preact/signals";
import { countsOf, itemTitle, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { limitText, stateText } from "./list/headings";
import { ClosesIn, ListMenu } from "./list/ListMenu";
import { RowMenu } from "./list/RowMenu";
import { Rows } from "./list/Rows";
import "./list/list.css";
import { usePodium } from "./podium";

/** The list of speakers: its state, the waiting ones in order, and those who were passed over. */
export function SpeakersList() {
  const { view } = usePodium();
  const known = useComputed(() => view.value.list !== undefined);
  return (
    <aside class="list" aria-label={t("chair-list")} data-testid="list">
      {known.value ? <ListHead /> : <Agenda />}
      <Rows empty={known.value ? t("chair-empty-list") : ""} EntryMenu={RowMenu} />
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
          <span data-testid="list-state">{stateText(list, view.value.meeting.timezone)}</span>
          <ClosesIn list={list} />
        </span>
        <span class="quiet" data-testid="list-count">
          {[t("waiting-count", { n: order.value.length }), limitText(list, order.value)].filter(Boolean).join(" · ")}
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
}
