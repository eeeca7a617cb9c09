/** What was found in a file, in the reader's language: each kind is a message of `findings.ftl` by its code. */
import { t } from "@rostrum/floor";
import type { Kind } from "@rostrum/floor/office";

export const found = (kind: Kind) => t(`found-${id(kind)}`, facts(kind));
export const expected = (kind: Kind) => t(`expected-${id(kind)}`, facts(kind));
export const remarked = (kind: Kind) => t(`remark-${id(kind)}`, facts(kind));

function id({ code }: Kind): string {
  return code.replaceAll("_", "-");
}

/** Names in a row, numbers as such, since their plural depends on them. */
function facts({ code: _, ...values }: Kind): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value.join(", ") : value]),
  );
}
