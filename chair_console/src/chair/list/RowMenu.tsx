import { t } from "@rostrum/floor";
import { useEffect, useRef } from "preact/hooks";
import { delegationName } from "../names";
import { usePodium } from "../podium";

/** Which entry the menu is about, and the button that it hangs on. */
export interface MenuAt {
  readonly entry: string;
  readonly invoker: HTMLElement;
}

/** What else can be done with an entry: call it out of order, pass it over, take it off the list. */
export function RowMenu({ at, onClose }: { at: MenuAt; onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const sheet = useRef<HTMLDivElement>(null);
  const entry = view.value.list?.entries?.[at.entry];
  useEffect(() => {
    const menu = sheet.current;
    if (menu === null) return;
    menu.showPopover();
    place(menu, at.invoker);
    menu.querySelector("button")?.focus();
    return () => at.invoker.focus();
  }, [at]);
  if (entry === undefined) return null;
  const name = delegationName(directory.value, entry.delegation);
  const item = (testid: string, words: string, run: () => void) => (
    <button
      type="button"
      role="menuitem"
      class="row-menu-item"
      data-testid={testid}
      onKeyDown={along}
      onClick={() => {
        onClose();
        run();
      }}
    >
      {words}
    </button>
  );
  return (
    <div
      ref={sheet}
      popover="auto"
      class="row-menu"
      role="menu"
      aria-label={name}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      {item("row-give", t("chair-give-floor", { name }), () => conductor.give(at.entry))}
      {entry.state === "waiting" && item("row-pass", t("chair-pass-entry"), () => conductor.passOverEntry(at.entry))}
      {entry.state === "waiting" && item("row-withdraw", t("chair-withdraw"), () => conductor.withdraw(at.entry))}
    </div>
  );
}

function along(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const { nextElementSibling, previousElementSibling } = event.currentTarget;
  const to = event.key === "ArrowDown" ? nextElementSibling : event.key === "ArrowUp" ? previousElementSibling : null;
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
}

/** Under the button that it hangs on, or above where there is no room. */
function place(menu: HTMLElement, invoker: HTMLElement): void {
  const button = invoker.getBoundingClientRect();
  const box = menu.getBoundingClientRect();
  const below = button.bottom + box.height + 8 < innerHeight;
  menu.style.top = `${below ? button.bottom + 4 : button.top - box.height - 4}px`;
  menu.style.left = `${Math.max(8, Math.min(innerWidth - box.width - 8, button.right - box.width))}px`;
}
