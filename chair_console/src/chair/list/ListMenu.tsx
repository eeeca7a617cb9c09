import { durationText, type List, t } from "@rostrum/floor";
import type { MenuItem } from "@rostrum/floor/looks";
import { MenuButton } from "../MenuButton";
import { usePodium } from "../podium";

const MINUTE = 60_000;
const CLOSES_IN = [2, 5] as const;

/** What else can be done with the list: its closing announced, so that everybody sees it come (LS20). */
export function ListMenu({ list }: { list: List }) {
  const { conductor } = usePodium();
  const { item } = list;
  const items: MenuItem[] = [];
  if (list.state === "open") {
    for (const n of CLOSES_IN) {
      items.push({
        testid: `close-in-${n}`,
        words: t("chair-close-in", { n }),
        run: () => void conductor.carryOut("close_list", { item, in_ms: n * MINUTE }),
      });
    }
    if (list.closes_ms !== undefined) {
      items.push({
        testid: "keep-open",
        words: t("chair-keep-open"),
        run: () => void conductor.carryOut("open_list", { item }),
      });
    }
  }
  items.push({
    testid: "limits",
    words: t("chair-limits"),
    run: () => {
      conductor.sheet.value = { name: "limits" };
    },
  });
  return <MenuButton dots label={t("chair-list-more")} items={items} testid="list-menu" />;
}

/** "closes in 1:32", counted down where it was announced (LS20). */
export function ClosesIn({ list }: { list: List }) {
  const { floor } = usePodium();
  if (list.state !== "open" || list.closes_ms === undefined) return null;
  const left = Math.max(0, list.closes_ms - floor.now.value);
  return (
    <span class="list-closes counting" data-tone="warn" data-testid="closes-in">
      {t("chair-closes-in", { time: durationText(Math.ceil(left / 1000) * 1000) })}
    </span>
  );
}
