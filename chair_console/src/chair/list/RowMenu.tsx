import { delegationName, t } from "@rostrum/floor";
import { Menu, type MenuItem } from "@rostrum/floor/looks";
import { usePodium } from "../podium";

/** Which entry the menu is about, and the button that it hangs on. */
export interface MenuAt {
  readonly entry: string;
  readonly invoker: HTMLElement;
}

/** What else can be done with an entry: call it out of order, pass it over, take it off the list. */
export function RowMenu({ at, onClose }: { at: MenuAt; onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const entry = view.value.list?.entries?.[at.entry];
  if (entry === undefined) return null;
  const name = delegationName(directory.value, entry.delegation);
  const items: MenuItem[] = [
    { testid: "row-give", words: t("chair-give-floor", { name }), run: () => conductor.give(at.entry) },
  ];
  if (entry.state === "waiting") {
    items.push(
      { testid: "row-pass", words: t("chair-pass-entry"), run: () => conductor.passOverEntry(at.entry) },
      { testid: "row-withdraw", words: t("chair-withdraw"), run: () => conductor.withdraw(at.entry) },
    );
  }
  return <Menu label={name} invoker={at.invoker} items={items} onClose={onClose} />;
}
