import { computed, type ReadonlySignal, useComputed } from "@preact/signals";
import { ChevronDown } from "lucide-preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { atKeys } from "../at-keys";
import { Chip, LanguageChip } from "../looks";
import { languageName } from "../names";
import { steady } from "../steady";
import type { Entry } from "../types";
import { inOrder, waitingCount } from "../view";
import { numberText, t, term, timeText } from "../words";
import { delegationName, useDesk } from "./context";
import { earliestStarts, hiddenCount } from "./situation";
import "./queue.css";

/** Rows shown before the reader asks for all; on a laptop all are. */
const FEW = 5;

/** The list of speakers, as far as the rules show it (PV2). */
export function Queue() {
  const { view, own } = useDesk();
  const [open, setOpen] = useState(false);
  const order = useOrder();
  const entryAt = useMemo(() => atKeys(computed(() => view.value.list?.entries)), [view]);
  const places = useComputed(() => new Map(order.value.map((id, index) => [id, index + 1])));
  const starts = useStarts();
  const { list } = view.value;
  if (list === undefined) return null;
  const hidden = hiddenCount(view.value);
  const isMine = (id: string) => list.entries?.[id]?.delegation === own.value.delegation;
  return (
    <section class="queue may-be-old" data-open={open} aria-labelledby="queue-title">
      <div class="queue-head">
        <h2 id="queue-title">{t(`list-${list.state.replace("_", "-")}`)}</h2>
        <span class="queue-count" data-testid="waiting-count">
          {t("waiting-count", { n: waitingCount(list) })}
        </span>
        {starts.value.size > 0 && <span class="queue-sense">{t("delegate-list-times")}</span>}
      </div>
      {order.value.length > 0 && (
        <ol class="queue-rows">
          {order.value.map((id, index) => (
            <Row
              key={id}
              id={id}
              entryAt={entryAt}
              places={places}
              starts={starts}
              mine={isMine(id)}
              beyond={index >= FEW && !isMine(id)}
              afterGap={index > FEW && isMine(id)}
            />
          ))}
        </ol>
      )}
      {hidden > 0 && <p class="queue-hidden">{t("delegate-list-hidden", { n: hidden })}</p>}
      {order.value.length > FEW && (
        <button
          type="button"
          class="queue-more"
          data-testid="queue-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t("delegate-list-less") : t("delegate-list-all", { n: order.value.length })}
          <ChevronDown aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

/** Who waits, in order; the same array as long as the order is the same. */
function useOrder(): ReadonlySignal<readonly string[]> {
  const { view } = useDesk();
  return useMemo(() => steady(() => inOrder(view.value.list).map(([id]) => id)), [view]);
}

/** The times change with the minute or the list, not with every second. */
function useStarts(): ReadonlySignal<ReadonlyMap<string, number>> {
  const { floor, view } = useDesk();
  const last = useRef<ReadonlyMap<string, number>>(new Map());
  return useComputed(() => {
    const next = earliestStarts(view.value, floor.now.value);
    const same = next.size === last.current.size && [...next].every(([id, start]) => last.current.get(id) === start);
    if (!same) last.current = next;
    return last.current;
  });
}

interface RowProps {
  readonly id: string;
  readonly entryAt: (id: string) => ReadonlySignal<Entry | undefined>;
  readonly places: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly starts: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly mine: boolean;
  readonly beyond: boolean;
  readonly afterGap: boolean;
}

/** One line of the list. Its place and its time are texts of their own: a call draws nothing again but what it touches. */
export function Row({ id, entryAt, places, starts, mine, beyond, afterGap }: RowProps) {
  const { view, directory } = useDesk();
  const known = useMemo(() => entryAt(id), [entryAt, id]);
  const place = useComputed(() => numberText(places.value.get(id) ?? 0));
  const start = useComputed(() => {
    const at = starts.value.get(id);
    return at === undefined ? "" : timeText(at, view.value.meeting.timezone);
  });
  const entry = known.value;
  if (entry === undefined) return null;
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
      data-after-gap={afterGap}
    >
      <span class="queue-place figures">{place}</span>
      <span class="queue-name">
        {delegationName(directory.value, entry.delegation)}
        {mine && <Chip kind="tone">{t("delegate-you")}</Chip>}
        {details.length > 0 && <small>{details.join(" · ")}</small>}
      </span>
      <LanguageChip code={entry.language} name={languageName(entry.language)} />
      <span class="queue-start figures">{start}</span>
    </li>
  );
}
