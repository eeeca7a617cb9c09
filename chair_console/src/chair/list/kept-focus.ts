import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** A row keeps the focus when it changes its place; the browser takes it from whatever is moved on a page. */
export function useKeptFocus(rows: RefObject<HTMLElement>): void {
  const focused = document.activeElement;
  useLayoutEffect(() => {
    const lost = focused !== document.activeElement && rows.current?.contains(focused);
    if (lost && focused instanceof HTMLElement) focused.focus();
  });
}
