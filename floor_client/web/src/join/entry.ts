/**
 * From a personal link to the page that it opens.
 *
 * The token stands after the # of the link, where no server, log or referrer sees it. It is taken out of the
 * address bar at once, sent in one request, and kept nowhere.
 */
import { keepPass, type Pass } from "../pass";

/** Why the link didn't open the meeting. */
export type Trouble = "missing" | "unknown" | "expired" | "revoked" | "busy" | "unreachable";

export type Entry = { readonly passed: Pass } | { readonly trouble: Trouble };

/** The token of the address, which no longer shows it. */
export function takeToken(): string {
  const token = decodeURIComponent(location.hash.slice(1)).trim();
  if (location.hash !== "") history.replaceState(null, "", location.pathname);
  return token;
}

/** The token of a link that was pasted whole, or of its end only. */
export function tokenOf(pasted: string): string {
  return pasted.slice(pasted.lastIndexOf("#") + 1).trim();
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  bad_token: "unknown",
  malformed: "unknown",
  expired: "expired",
  revoked: "revoked",
  too_many: "busy",
};

/** Shows the service the token; what comes back is kept in this tab. */
export async function enter(token: string): Promise<Entry> {
  if (token === "") return { trouble: "missing" };
  let response: Response;
  try {
    response = await fetch("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
  } catch {
    return { trouble: "unreachable" };
  }
  const body = (await response.json().catch(() => ({}))) as Partial<Pass> & { code?: string };
  if (!response.ok) return { trouble: TROUBLES[body.code ?? ""] ?? "unreachable" };
  const passed = body as Pass;
  keepPass(passed);
  return { passed };
}
