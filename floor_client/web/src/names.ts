/** Names out of the directory, in the reader's language. */
import type { Directory } from "./directory";
import type { Meeting, Texts } from "./types";
import { languageCode, nameOf, type Speech, t, term } from "./words";

export function delegationName(directory: Directory | null, id: string): string {
  return nameOf(directory?.delegations[id]?.names) || id.toUpperCase();
}

export function itemTitle(directory: Directory | null, item: string): string {
  return nameOf(directory?.items[item]?.title);
}

/** The name of a language in the reader's own, its letters where there is no word; in writing it is captions. */
export function languageName(code: string): string {
  const [spoken = code, script] = code.split("-");
  if (script !== undefined) return t("captions", { language: languageName(spoken) });
  const name = term("language", code);
  return name === code ? languageCode(code) : name;
}

/** The one person of a delegation that the directory knows, for seat and function. */
export function personOf(directory: Directory | null, delegation: string) {
  return Object.values(directory?.persons ?? {}).find((person) => person.delegation === delegation);
}

/** "in the room · seat 16": where a delegation speaks from. */
export function whereText(directory: Directory | null, delegation: string, attendance: string): string {
  const seat = personOf(directory, delegation)?.seat;
  const place = term("attendance", attendance);
  return attendance === "room" && seat ? `${place} · ${t("seat", { seat })}` : place;
}

/** How a delegation is addressed: a State, an organisation, or an officer of the meeting. */
export function addressOf(directory: Directory | null, id: string): "state" | "organisation" | "officer" {
  const kind = directory?.delegations[id]?.kind ?? "";
  if (kind === "officer") return "officer";
  return kind.startsWith("state") ? "state" : "organisation";
}

/** The two letters under which a State's flag is found, where the meeting shows flags (PV4). */
export function flagOf(meeting: Meeting, directory: Directory | null, id: string): string | undefined {
  return meeting.flags && addressOf(directory, id) === "state" ? id : undefined;
}

/** The form of the name that follows "the delegation", in the language that is spoken. */
export function ofForm(directory: Directory | null, id: string, speech: Pick<Speech, "nameOf">): string {
  const known: Texts | undefined = directory?.delegations[id]?.of;
  return speech.nameOf(known) || id.toUpperCase();
}

/** The sitting that comes next by the programme, with its id. */
export function nextSitting(directory: Directory | null, current: string | undefined, nowMs: number) {
  return Object.entries(directory?.sittings ?? {})
    .map(([id, sitting]) => ({ id, ...sitting }))
    .filter((sitting) => sitting.ends_ms > nowMs && sitting.id !== current)
    .sort((a, b) => a.starts_ms - b.starts_ms)[0];
}
