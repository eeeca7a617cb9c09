/** The activity record over HTTP, for the secretariat: what happened, by whom, newest first (docs/protocol.md, "The office"). */
import { asked } from "../asked";

/** One thing that happened: who did it, and what it concerns. */
export interface Deed {
  readonly seq: number;
  readonly at_ms: number;
  readonly role: string;
  readonly kind: string;
  /** The delegation or booth that did it. */
  readonly by?: string;
  readonly delegation?: string;
  readonly item?: string;
  readonly entry?: string;
  readonly turn?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A page of the record; `before` asks for the one further back, and is absent where there is none. */
export interface Activity {
  readonly deeds: readonly Deed[];
  readonly before?: number;
}

/** Which deeds are wanted; what isn't named isn't asked about. */
export type Search = Partial<
  Readonly<Record<"before" | "delegation" | "kind" | "item" | "role" | "rule" | "since_ms" | "until_ms", string>>
>;

/** The newest page, or the one before a record. Raises Refused, TypeError without a line. */
export function activity(search: Search): Promise<Activity> {
  return asked("activity", search);
}

/** A record that is known as far back as somebody looked, with what is new at its head; anew where there is a gap between. */
export function grown(known: Activity, newest: Activity): Activity {
  const head = known.deeds[0]?.seq;
  if (head === undefined) return newest;
  const fresh = newest.deeds.filter(({ seq }) => seq > head);
  const gap = fresh.length === newest.deeds.length && newest.before !== undefined;
  return gap ? newest : { ...known, deeds: [...fresh, ...known.deeds] };
}
