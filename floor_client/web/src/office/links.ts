/** Personal links over HTTP, for the secretariat: who has one, and new ones with their codes (docs/protocol.md, "The office"). */
import { asked } from "../asked";
import { type OnPending, sent } from "../sending";
import type { Role } from "../types";

/** Whom a link is for: a delegate's names the delegation, an interpreter's the booth. */
export interface Holder {
  readonly role: Role;
  readonly delegation?: string;
  readonly booth?: string;
}

/** A link without its token; `here` is how many are connected by it. */
export interface KnownLink extends Holder {
  readonly id: string;
  readonly here: number;
  readonly expires_ms?: number;
  readonly revoked?: boolean;
  /** This page came by it. */
  readonly yours?: boolean;
}

/** A link that was just issued, told this once; its code is an SVG path on a field of `size` by `size`. */
export interface MadeLink {
  readonly id: string;
  readonly link: string;
  readonly code: string;
  readonly size: number;
}

/** Every link there is, revoked ones too. Raises Refused, TypeError without a line. */
export async function knownLinks(): Promise<readonly KnownLink[]> {
  return (await asked<{ links: readonly KnownLink[] }>("links")).links;
}

/** Issues one, good until `expires_ms` where that is given. Raises Refused, TypeError without a line. */
export function issueLink(holder: Holder, expires_ms?: number, onPending?: OnPending): Promise<MadeLink> {
  return sent("links", { ...holder, ...(expires_ms !== undefined && { expires_ms }) }, onPending);
}
