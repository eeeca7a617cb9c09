/**
 * What a tab was given for its personal link.
 *
 * Kept in the tab's own storage, so that the chair's tab stays the chair's when a delegate's is opened
 * beside it; the delegate's is kept for the application on the device too. It is no secret: the cookie that goes with it is, and no script can read that.
 */
import type { Role } from "./types";

export interface Pass {
  readonly session: string;
  readonly meeting: string;
  readonly role: Role;
  readonly delegation?: string;
  readonly booth?: string;
  /** The path of the page to go to. */
  readonly page: string;
}

const KEY = "rostrum.pass";

export function readPass(): Pass | null {
  const kept = sessionStorage.getItem(KEY) ?? (isInstalled() ? localStorage.getItem(KEY) : null);
  return kept === null ? null : (JSON.parse(kept) as Pass);
}

export function keepPass(pass: Pass): void {
  sessionStorage.setItem(KEY, JSON.stringify(pass));
  // An application on the device has no tab that it was opened from; only the delegate's page can be one.
  if (pass.role === "delegate") localStorage.setItem(KEY, JSON.stringify(pass));
}

export function dropPass(): void {
  sessionStorage.removeItem(KEY);
  if (isInstalled()) localStorage.removeItem(KEY);
}

/** Whether this page was opened as an application, from the device's own screen. */
function isInstalled(): boolean {
  return matchMedia("(display-mode: standalone)").matches;
}
