import { delegationName, t } from "@rostrum/floor";
import { Menu, type MenuItem } from "@rostrum/floor/looks";
import type { MenuAt } from "../../chair/list/RowMenu";
import { usePodium } from "../../chair/podium";
import { useOffice } from "../office";

/** What the secretariat can do with an entry: change it, swap it, pass it over, take it off, call it out of order. */
export function EntryMenu({ at, onClose }: { at: MenuAt; onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const { sheet } = useOffice();
  const { list, meeting } = view.value;
  const entry = list?.entries?.[at.entry];
  if (entry === undefined) return null;
  const name = delegationName(directory.value, entry.delegation);
  const callable = meeting.phase === "open" && list?.item === meeting.item;
  const waits = entry.state === "waiting";
  const items: (MenuItem | false)[] = [
    {
      testid: "row-change",
      words: t("secretariat-change"),
      run: () => {
        sheet.value = { name: "change", entry: at.entry };
      },
    },
    waits && {
      testid: "row-swap",
      words: t("secretariat-swap"),
      run: () => {
        sheet.value = { name: "swap", entry: at.entry };
      },
    },
    waits &&
      callable && {
        testid: "row-pass",
        words: t("chair-pass-entry"),
        run: () => conductor.passOverEntry(at.entry),
      },
    { testid: "row-withdraw", words: t("chair-withdraw"), run: () => conductor.withdraw(at.entry) },
    callable && {
      testid: "row-give",
      words: t("chair-give-floor", { name }),
      run: () => conductor.give(at.entry),
    },
  ];
  return (
    <Menu
      label={name}
      invoker={at.invoker}
      items={items.filter((item): item is MenuItem => item !== false)}
      onClose={onClose}
    />
  );
}
