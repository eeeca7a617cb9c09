/** Documents over HTTP: what is put on paper, and how long was spoken (docs/protocol.md, "Documents"). */
import { address, asked, base64, headers, told } from "../asked";
import type { Digits, Lang } from "../words";

export const PAPERS = ["speakers", "account", "statistics"] as const;
export type Paper = (typeof PAPERS)[number];

/** Which document is wanted: of an item, of a sitting, or of what is before the meeting. */
export interface Wish {
  readonly paper: Paper;
  readonly item?: string | undefined;
  readonly sitting?: string | undefined;
  readonly language: Lang;
  /** A second language beside the first. */
  readonly beside?: Lang | undefined;
  /** The figures of an Arabic text. */
  readonly figures: Digits;
  /** No more than everybody sees. */
  readonly forEverybody?: boolean;
  /** Who of the speakers is a woman, a man or other: read for this document, and kept nowhere (PV3). */
  readonly genders?: File | undefined;
}

/** A document as it is saved. */
interface Sheet {
  readonly name: string;
  readonly file: Blob;
}

/** Has a document made. Raises Refused with a sentence in the page's language, TypeError without a line. */
async function documentFile(wish: Wish): Promise<Sheet> {
  const query = new URLSearchParams({ lang: wish.language, figures: wish.figures });
  if (wish.item !== undefined) query.set("item", wish.item);
  if (wish.sitting !== undefined) query.set("sitting", wish.sitting);
  if (wish.beside !== undefined) query.set("beside", wish.beside);
  if (wish.forEverybody) query.set("view", "public");
  const { genders } = wish;
  const answer = await fetch(`${address(`documents/${wish.paper}`)}?${query}`, {
    headers: { ...headers(), ...(genders && { "content-type": "application/json" }) },
    cache: "no-store",
    ...(genders && {
      method: "POST",
      body: JSON.stringify({ genders: { name: genders.name, content: await base64(genders) } }),
    }),
  });
  if (!answer.ok) return told(answer);
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return { name: name ?? `${wish.paper}.pdf`, file: await answer.blob() };
}

/** Has a document made and hands it to the browser, to be saved under its name. */
export async function saveDocument(wish: Wish): Promise<void> {
  save(await documentFile(wish));
}

/** Has a document made and shows it in a tab of its own, where the browser gives one. */
export async function openDocument(wish: Wish): Promise<void> {
  // A tab can be opened while a button is being pressed, and not when the document is there.
  const tab = window.open("", "_blank");
  try {
    const sheet = await documentFile(wish);
    if (tab === null) save(sheet);
    else tab.location.href = URL.createObjectURL(sheet.file);
  } catch (error) {
    tab?.close();
    throw error;
  }
}

function save({ name, file }: Sheet): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** How many turns of how many delegations, how long they lasted, and how many went over their limit by how much. */
export interface Sum {
  readonly turns: number;
  readonly delegations: number;
  readonly spoken_ms: number;
  readonly overruns: number;
  readonly over_ms: number;
}

/** The ways of summing. */
export const SUMMED_BY = ["class", "group", "kind", "language", "attendance"] as const;
export type SummedBy = (typeof SUMMED_BY)[number];

/** The sums of a sitting, or of the meeting; each the longest first. */
export type SpeakingTime = { readonly whole: Sum } & Readonly<Record<`by_${SummedBy}`, Readonly<Record<string, Sum>>>>;

/** How long was spoken in a sitting, in all of them where none is named. */
export function speakingTime(sitting?: string): Promise<SpeakingTime> {
  return asked("statistics", sitting === undefined ? {} : { sitting });
}
