import { Dialog } from "../../looks";
import type { OwnEntry } from "../../types";
import { durationText, nameOf, t, term } from "../../words";
import { itemLabel, useDesk } from "../context";

/** Our statements on all items, by item: what became of each. */
export function Statements({ onClose }: { onClose: () => void }) {
  const { own, directory } = useDesk();
  const entries = Object.entries(own.value.entries).sort(
    ([a, one], [b, other]) => Number(one.item) - Number(other.item) || Number(a.slice(1)) - Number(b.slice(1)),
  );
  return (
    <Dialog title={t("delegate-statements")} onClose={onClose} testid="statements">
      <ul class="sheet-list">
        {entries.map(([id, entry]) => (
          <li key={id} class="sheet-row statement" data-testid="statement" data-entry={id} data-state={entry.state}>
            <span>
              <b>{itemLabel(entry.item)}</b> {nameOf(directory.value.items[entry.item]?.title)}
              <small>
                {term("kind", entry.kind)} · {term("in-language", entry.language)}
              </small>
            </span>
            <span class="statement-state">{became(entry)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function became(entry: OwnEntry): string {
  const state = t(`delegate-statement-${entry.state.replace("_", "-")}`);
  return entry.used_ms === undefined ? state : `${state}, ${durationText(entry.used_ms)}`;
}
