/**
 * What the booths will meet with the whole queue, the hand-overs on the way counted (IN6, IN7).
 *
 * No view holds it: it depends on the moment, and it grows with the list. So it is asked for, and asked for again
 * whenever what it follows from has changed, or a minute has passed.
 */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Channels, Exchange } from "./channels";
import type { Floor } from "./floor";
import type { View } from "./types";
import { inOrder } from "./view";

const MINUTE = 60_000;

/** One entry to come. */
export interface Stretch {
  /** What each channel will get. */
  readonly plan: Channels;
  /** The same while the floor is given to them (IN12). */
  readonly before: Channels;
  /** The hand-overs with which it begins. */
  readonly exchanges: readonly Exchange[];
  /** What would mend it, and whose place that one would take. */
  readonly cure?: Exchange & { readonly instead_of: string };
}

/** By entry; an entry that isn't in it has come since. */
export type Foresight = ReadonlyMap<string, Stretch>;

interface Told {
  readonly plans: readonly Channels[];
  readonly stretches: readonly {
    readonly entry: string;
    readonly plan: number;
    readonly before: number;
    readonly exchanges?: readonly Exchange[];
    readonly cure?: Stretch["cure"];
  }[];
}

/** The foresight of a floor, which follows it as long as it is wanted; empty until the first answer. */
export function foresight(floor: Floor, wanted?: AbortSignal): ReadonlySignal<Foresight> {
  const seen = signal<Foresight>(new Map());
  const subject = computed(() => (floor.view.value === null ? "" : subjectOf(floor.view.value)));
  const minute = computed(() => Math.floor(floor.now.value / MINUTE));
  let last = 0;
  const stop = effect(() => {
    if (subject.value === "" || minute.value < 0) return;
    last += 1;
    const mine = last;
    floor.ask({ kind: "ahead" }).then(
      (answer) => {
        if (mine === last) seen.value = read(answer as unknown as Told);
      },
      () => {}, // a line that ended says so by itself; the views still hold the plans from the next speaker on
    );
  });
  wanted?.addEventListener("abort", stop);
  return seen;
}

/** All that it follows from, as one text; empty where nothing is planned. */
function subjectOf({ ahead, booths, list, turn, meeting }: View): string {
  if (ahead === undefined) return "";
  const queue = inOrder(list).map(([id, { language, limit_ms }]) => [id, language, limit_ms]);
  const shifts = Object.values(booths ?? {}).map(({ on_mic, handover, stopped_ms }) => [on_mic, handover, stopped_ms]);
  return JSON.stringify([ahead, queue, shifts, turn?.id, turn?.limit_ms, meeting.chair]);
}

function read({ plans, stretches }: Told): Foresight {
  return new Map(
    stretches.map(({ entry, plan, before, exchanges = [], cure }) => [
      entry,
      {
        plan: plans[plan] ?? {},
        before: plans[before] ?? {},
        exchanges,
        ...(cure !== undefined && { cure }),
      },
    ]),
  );
}
