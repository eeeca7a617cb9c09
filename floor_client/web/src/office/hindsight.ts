/** Hindsight over HTTP: why one was called before another (docs/protocol.md, "Hindsight"). */
import { asked } from "../asked";

/** The answer from the record; `sentences` are in the page's language. */
export interface Hindsight {
  readonly first: string;
  readonly then: string;
  readonly called_ms: number;
  readonly because: string;
  readonly rule: string;
  readonly sentences: readonly string[];
}

/** Why the one was called before the other, whichever it was. Raises Refused, TypeError without a line. */
export function whyBefore(first: string, then: string): Promise<Hindsight> {
  return asked(`why/${first}/before/${then}`);
}
