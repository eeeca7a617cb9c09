/**
 * Texts over HTTP: handing one in, and reading it beside the console (docs/protocol.md, "Texts").
 *
 * No view holds a word of a text; what a viewer is told of it is `View.texts` and `OwnEntry.text`. A text is read again
 * when its `version` there has changed, and gone from the screen when it is there no more.
 */
import { address, headers, told } from "./asked";
import { readPass } from "./pass";
import { carriedOut, type OnPending } from "./sending";

/** What the service takes at most. */
export const MOST_MEGABYTES = 8;

/** What a file is chosen by; the service looks at what is in it. */
export const ACCEPTED = ".pdf,.docx,.txt,application/pdf,text/plain";

export type Change = "same" | "added" | "removed";

/** Words that follow each other, all of them the same, added or removed. */
export interface Run {
  readonly text: string;
  readonly change: Change;
}

/** A text to be read: paragraphs of runs, with what changed since the version `compared_with`. */
export interface Reading {
  readonly entry: string;
  readonly delegation: string;
  readonly item: string;
  readonly version: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly words: number;
  readonly pace?: number;
  readonly too_fast?: boolean;
  readonly at_ms: number;
  readonly format: "pdf" | "docx" | "txt";
  readonly compared_with?: number;
  readonly paragraphs: readonly (readonly Run[])[];
}

/** What was counted in a text that was taken. */
export interface HandedIn {
  readonly entry: string;
  readonly version: number;
  readonly language: string;
  readonly words: number;
  readonly pace?: number;
  readonly too_fast?: boolean;
}

/** The text of an entry, its last version where none is named; null where there is none (any more). Raises Refused. */
export async function readText(entry: string, version?: number): Promise<Reading | null> {
  const answer = await fetch(versioned(`texts/${entry}`, version), { headers: headers(), cache: "no-store" });
  if (answer.status === 404) return null;
  return told<Reading>(answer);
}

/** Hands a file in as the text of an entry. Raises Refused with a sentence that says what to do, TypeError without a line. */
export async function handIn(
  entry: string,
  file: File,
  wish: { readonly language: string; readonly consent: boolean },
  onPending?: OnPending,
): Promise<HandedIn> {
  const asked = new URLSearchParams({ language: wish.language, consent: wish.consent ? "yes" : "no" });
  const url = `${address(`texts/${entry}`)}?${asked}`;
  return carriedOut(url, file, [url, file.name, file.size, file.lastModified].join(), onPending);
}

/** Where the browser finds the file as it was handed in; for links. */
export function fileHref(entry: string, version: number): string {
  return linked(versioned(`texts/${entry}/file`, version));
}

/** Where the browser finds a published statement; for links. */
export function statementHref(entry: string): string {
  return linked(address(`statements/${entry}`));
}

function versioned(path: string, version?: number): string {
  return `${address(path)}${version === undefined ? "" : `?version=${version}`}`;
}

/** A link says the session in its query, since it can't in a header; the session is no secret. */
function linked(href: string): string {
  const session = encodeURIComponent(readPass()?.session ?? "");
  return `${href}${href.includes("?") ? "&" : "?"}session=${session}`;
}
