import { countsOf, dateText, itemTitle, momentText, t } from "@rostrum/floor";
import { Button, Chip } from "@rostrum/floor/looks";
import { useMemo } from "preact/hooks";
import { PodiumContext, usePodium } from "../../chair/podium";
import { columnOf } from "../lists/column";
import { stateText } from "../lists/ListColumn";
import { ListMenuKey } from "../lists/ListMenuKey";
import { useOffice } from "../office";

/** Every item with its list: what it is about, where it stands, its limits, and what can be done with it. */
export function Items() {
  const { view, conductor } = usePodium();
  const numbers = Object.keys(view.value.items).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return (
    <section class="programme-part" aria-labelledby="items-title" data-testid="programme-items">
      <header class="programme-head">
        <h2 id="items-title">{t("office-items")}</h2>
        <span class="programme-acts">
          {view.value.meeting.phase === "open" && (
            <Button
              size="small"
              testid="programme-open-items"
              onPress={() => {
                conductor.sheet.value = { name: "items" };
              }}
            >
              {t("office-items-act")}
            </Button>
          )}
        </span>
      </header>
      <ul>
        {numbers.map((item) => (
          <Item key={item} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: string }) {
  const podium = usePodium();
  const column = useMemo(() => columnOf(podium, item), [podium, item]);
  return (
    <PodiumContext.Provider value={column}>
      <Row item={item} />
    </PodiumContext.Provider>
  );
}

function Row({ item }: { item: string }) {
  const { view, directory } = usePodium();
  const { sheet } = useOffice();
  const { meeting, list, items } = view.value;
  const closed = items[item]?.closed ?? false;
  const { sittings = [], starts, ends } = directory.value?.items[item] ?? {};
  const begins = sittings.flatMap((id) => directory.value?.sittings[id]?.starts_ms ?? []);
  const hours = starts && ends && `${starts}–${ends}`;
  const days = begins.map((at) => (hours ? dateText(at, meeting.timezone) : momentText(at, meeting.timezone)));
  const counts = countsOf(view.value, item);
  return (
    <li class="programme-row" data-current={item === meeting.item} data-testid={`programme-item-${item}`}>
      <span class="programme-what">
        <span class="figures">{item}</span>
        <b>{itemTitle(directory.value, item)}</b>
        <small class="quiet">
          {[...days, hours, counts.waiting + counts.heard > 0 && t("chair-item-state", counts)]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
      <span class="programme-state">
        {closed ? (
          <Chip kind="outline">{t("chair-item-closed")}</Chip>
        ) : (
          list && <Chip kind="outline">{stateText(list, meeting.timezone)}</Chip>
        )}
      </span>
      <span class="programme-row-acts">
        {list && !closed && (
          <>
            <Button
              kind="quiet"
              size="small"
              testid={`limits-of-${item}`}
              onPress={() => {
                sheet.value = { name: "limits", item };
              }}
            >
              {t("office-item-limits")}
            </Button>
            <ListMenuKey item={item} testid={`programme-menu-${item}`} />
          </>
        )}
      </span>
    </li>
  );
}
