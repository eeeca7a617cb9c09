import { t, term } from "@rostrum/floor";
import { Menu, type MenuItem } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";

const MINUTE = 60_000;
const ANNOUNCED = [5, 15] as const;
const POLICIES = ["first_come", "alphabetical", "lot", "fewest_turns"] as const;

interface ListMenuProps {
  readonly item: string;
  readonly invoker: HTMLElement;
  readonly onClose: () => void;
}

/** What can be done with a whole list: open it, close it now or announced, order it anew (LS1, LS4, LS20). */
export function ListMenu({ item, invoker, onClose }: ListMenuProps) {
  const { view, conductor } = usePodium();
  const list = view.value.list;
  if (list === undefined) return null;
  const items: MenuItem[] = [];
  if (list.state !== "open" || list.closes_ms !== undefined) {
    items.push({
      testid: "list-open",
      words: t(list.closes_ms === undefined ? "secretariat-list-open" : "secretariat-list-stays-open"),
      run: () => void conductor.carryOut("open_list", { item, seed: drawnSeed() }),
    });
  }
  if (list.state !== "closed") {
    items.push({
      testid: "list-close",
      words: t("secretariat-list-close"),
      run: () => void conductor.carryOut("close_list", { item }),
    });
    for (const n of ANNOUNCED) {
      items.push({
        testid: `list-close-${n}`,
        words: t("secretariat-list-close-in", { n }),
        run: () => void conductor.carryOut("close_list", { item, in_ms: n * MINUTE }),
      });
    }
  }
  for (const policy of POLICIES) {
    if (policy === list.policy && policy !== "lot") continue;
    items.push({
      testid: `list-order-${policy}`,
      words: t("secretariat-list-order", { policy: term("policy", policy) }),
      run: () => void conductor.carryOut("set_order", { item, policy, ...(policy === "lot" && { seed: drawnSeed() }) }),
    });
  }
  return <Menu label={t("secretariat-list-menu", { item })} invoker={invoker} items={items} onClose={onClose} />;
}

/** What a lot is decided by: 128 random bits, which the record keeps (LS4, LS19). */
function drawnSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
