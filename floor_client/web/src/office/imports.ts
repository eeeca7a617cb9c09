/** Importing over HTTP, for the secretariat: what files would change, and then the change (docs/protocol.md, "Importing"). */
import { base64 } from "../asked";
import { type OnPending, sent } from "../sending";

/** What a file of a meeting is about, in the order in which they are read. */
export const PARTS = ["programme", "delegations", "participants", "inscriptions", "booths"] as const;
export type Part = (typeof PARTS)[number];

/** A kind of finding, by its stable code, with what its sentence names (`findings.ftl`). */
export interface Kind {
  readonly code: string;
  readonly [name: string]: string | number | readonly string[];
}

/** What is wrong and where: what stands there and what was wanted, or what the rules say of it. */
export interface Complaint {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly table?: string;
  readonly there?: Kind;
  readonly wanted?: Kind;
  readonly said?: string;
  readonly rule?: string;
}

/** What would become of one part of the meeting, by names. */
export interface Change {
  readonly part: string;
  readonly new?: readonly string[];
  readonly changed?: readonly string[];
  readonly gone?: readonly string[];
  readonly same?: number;
}

/** Speakers whom the booths would not reach with the rota that a sitting begins with. */
export interface Gap {
  readonly item: string;
  readonly places: readonly number[];
  readonly language: string;
  readonly unreached: readonly string[];
  readonly doubles: readonly string[];
  readonly swap: { readonly bring: string; readonly instead_of: string } | null;
}

/** What would come of the files, or came of them: then `seq` is there. */
export interface ImportReport {
  readonly complaints?: readonly Complaint[];
  /** Complaints that aren't told. */
  readonly more?: number;
  readonly changes?: readonly Change[];
  readonly gaps?: readonly Gap[];
  /** For which part each file of the heap was taken. */
  readonly taken?: Readonly<Partial<Record<Part, string>>>;
  /** What is worth knowing and hinders nothing. */
  readonly noted?: readonly Kind[];
  /** Of this very preview; absent where there are complaints. */
  readonly seal?: string;
  readonly seq?: number;
}

/** The files of an import: those of which somebody said what they are about, and others in a heap, zips among them. */
export interface Bundle {
  readonly parts: Readonly<Partial<Record<Part, File>>>;
  readonly heap: readonly File[];
}

/**
 * Has the files read. Nothing is changed unless `agreed` is the seal of the preview that somebody saw.
 * Raises Refused, TypeError without a line.
 */
export async function bring({ parts, heap }: Bundle, agreed?: string, onPending?: OnPending): Promise<ImportReport> {
  const read = async (file: File) => ({ name: file.name, content: await base64(file) });
  const files = Object.entries(parts).map(async ([part, file]) => [part, await read(file)]);
  const bundle = {
    files: Object.fromEntries(await Promise.all(files)),
    heap: await Promise.all(heap.map(read)),
    ...(agreed !== undefined && { agreed }),
  };
  return sent("import", bundle, onPending);
}
