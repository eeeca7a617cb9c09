import { useEffect, useRef } from "preact/hooks";
import "./menu.css";

/** One thing that can be chosen; `run` is called once the menu has closed. */
export interface MenuItem {
  readonly testid: string;
  readonly words: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  /** The button that it hangs on, which has the focus again afterwards. */
  readonly invoker: HTMLElement;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

/** A menu on the browser's own popover: arrows walk, Enter chooses, Escape and a click elsewhere close. */
export function Menu({ label, invoker, items, onClose }: MenuProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = sheet.current;
    if (menu === null) return;
    menu.showPopover();
    place(menu, invoker);
    menu.querySelector("button")?.focus();
    return () => invoker.focus();
  }, [invoker]);
  return (
    <div
      ref={sheet}
      popover="auto"
      class="menu"
      role="menu"
      aria-label={label}
      onToggle={(event) => event.newState === "closed" && onClose()}
    >
      {items.map(({ testid, words, run }) => (
        <button
          key={testid}
          type="button"
          role="menuitem"
          class="menu-item"
          data-testid={testid}
          onKeyDown={along}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {words}
        </button>
      ))}
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
  menu.style.top = `${Math.max(8, below ? button.bottom + 4 : button.top - box.height - 4)}px`;
  menu.style.left = `${Math.max(8, Math.min(innerWidth - box.width - 8, button.right - box.width))}px`;
}
