import { useComputed } from "@preact/signals";
import { ChevronDown } from "lucide-preact";
import { useRef, useState } from "preact/hooks";
import { Chip, LanguageChip } from "../looks";
import type { Entry } from "../types";
import { inOrder, waitingCount } from "../view";
import { numberText, t, term, timeText } from "../words";
import { delegationName, useDesk } from "./context";
import { earliestStarts, hiddenCount } from "./situation";

/** Rows shown before the reader asks for all; on a laptop all are. */
const FEW = 5;

/** The list of speakers, as far as the rules show it (PV2). */
export function Queue() {
  const { view, own } = useDesk();
  const [open, setOpen] = useState(false);
  const { list } = view.value;
  if (list === undefined) return null;
  const order = inOrder(list);
  const starts = useStarts();
  const hidden = hiddenCount(view.value);
  return (
    <section class="queue may-be-old" data-open={open} aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">{t(`list-${list.state.replace("_", "-")}`)}</h2>
        <span class="queue-count" data-testid="waiting-count">
          {t("waiting-count", { n: waitingCount(list) })}
        </span>
        {starts.size > 0 && <span class="queue-sense">{t("delegate-list-times")}</span>}
      </div>
      {order.length > 0 && (
        <ol class="queue-rows">
          {order.map(([id, entry], index) => (
            <Row
              key={id}
              id={id}
              entry={entry}
              place={index + 1}
              mine={entry.delegation === own.value.delegation}
              beyond={index >= FEW && entry.delegation !== own.value.delegation}
              startMs={starts.get(id)}
            />
          ))}
        </ol>
      )}
      {hidden > 0 && <p class="queue-hidden">{t("delegate-list-hidden", { n: hidden })}</p>}
      {order.length > FEW && (
        <button
          type="button"
          class="queue-more"
          data-testid="queue-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t("delegate-list-less") : t("delegate-list-all", { n: order.length })}
          <ChevronDown aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

/** The times change with the minute or the list, not with every second: then only are the rows drawn again. */
function useStarts(): ReadonlyMap<string, number> {
  const { floor, view } = useDesk();
  const last = useRef<ReadonlyMap<string, number>>(new Map());
  return useComputed(() => {
    const next = earliestStarts(view.value, floor.now.value);
    const same = next.size === last.current.size && [...next].every(([id, start]) => last.current.get(id) === start);
    if (!same) last.current = next;
    return last.current;
  }).value;
}

interface RowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly place: number;
  readonly mine: boolean;
  readonly beyond: boolean;
  readonly startMs: number | undefined;
}

function Row({ id, entry, place, mine, beyond, startMs }: RowProps) {
  const { view, directory } = useDesk();
  const details = [
    entry.kind !== "statement" && term("kind", entry.kind),
    entry.on_behalf_of && t("on-behalf-of", { who: entry.on_behalf_of }),
    entry.moved && t("moved-by-chair"),
  ].filter(Boolean);
  return (
    <li
      class="queue-row"
      data-testid="list-row"
      data-entry={id}
      data-mine={mine}
      data-beyond={beyond}
      data-after-gap={mine && place > FEW + 1}
    >
      <span class="queue-place figures">{numberText(place)}</span>
      <span class="queue-name">
        {delegationName(directory.value, entry.delegation)}
        {mine && <Chip kind="tone">{t("delegate-you")}</Chip>}
        {details.length > 0 && <small>{details.join(" · ")}</small>}
      </span>
      <LanguageChip code={entry.language} name={term("language", entry.language)} />
      <span class="queue-start figures">{startMs !== undefined && timeText(startMs, view.value.meeting.timezone)}</span>
    </li>
  );
}
