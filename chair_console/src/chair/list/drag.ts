/** Dragging by pointer: the grip is caught, the line follows the pointer over the rows, Escape lets go. */
import type { Carry } from "./carry";

const SLACK_PX = 4;

export function dragHandlers(id: string, carry: Carry) {
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
      const grip = event.currentTarget;
      const startY = event.clientY;
      let dragging = false;
      const onMove = (move: PointerEvent) => {
        if (!dragging && Math.abs(move.clientY - startY) < SLACK_PX) return;
        if (!dragging) {
          dragging = true;
          grip.setPointerCapture(move.pointerId);
          carry.lift(id);
        }
        carry.point(rowBelow(grip, move.clientY));
      };
      const onEnd = (end: PointerEvent) => {
        grip.removeEventListener("pointermove", onMove);
        grip.removeEventListener("pointerup", onEnd);
        grip.removeEventListener("pointercancel", onEnd);
        if (!dragging) return;
        // The click that follows a drag is no press of the grip.
        grip.addEventListener("click", swallow, { once: true, capture: true });
        setTimeout(() => grip.removeEventListener("click", swallow, { capture: true }), 0);
        if (end.type === "pointerup") carry.drop();
        else carry.cancel();
      };
      grip.addEventListener("pointermove", onMove);
      grip.addEventListener("pointerup", onEnd);
      grip.addEventListener("pointercancel", onEnd);
    },
  };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** The entry before which the pointer stands; none below the last row. */
function rowBelow(grip: HTMLElement, y: number): string | undefined {
  const rows = grip.closest(".rows")?.querySelectorAll<HTMLElement>(".row") ?? [];
  for (const row of rows) {
    const box = row.getBoundingClientRect();
    if (y < box.top + box.height / 2) return row.dataset.entry;
  }
  return undefined;
}
