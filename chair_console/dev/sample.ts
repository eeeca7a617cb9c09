/** The sample meeting as a directory and a first list, read from the same files as the demo. */
import type { Attendance, Directory, Entry, Texts } from "@rostrum/floor";
import delegationRows from "../../server/rostrum/sample/apmbc-2022/delegations.csv?raw";
import inscriptionRows from "../../server/rostrum/sample/apmbc-2022/inscriptions.csv?raw";
import participantRows from "../../server/rostrum/sample/apmbc-2022/participants.csv?raw";
import programme from "../../server/rostrum/sample/apmbc-2022/programme.json";

const LANGS = ["en", "fr", "es", "ru", "ar"] as const;

function rows(csv: string): Record<string, string>[] {
  const [head = [], ...body] = csv.trim().split(/\r?\n/).map(cells);
  return body.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ""])));
}

function cells(line: string): string[] {
  return Array.from(line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g), (cell) => cell[1] ?? cell[2] ?? "");
}

function texts(row: Record<string, string>, prefix: string): Texts {
  return Object.fromEntries(LANGS.map((lang) => [lang, row[`${prefix}_${lang}`] ?? ""]));
}

export const MEETING = programme;

/** Sittings moved to stand around `now`, as the demo moves them: interpretation ends 94 minutes after it. */
export function directoryAt(now: number): Directory {
  const first = Date.parse(programme.sittings[0]?.interpretation_until ?? "");
  const shift = now + 94 * 60_000 - first;
  return {
    meeting: {
      id: programme.id,
      title: programme.title,
      venue: programme.venue,
      timezone: programme.timezone,
      languages: programme.languages,
      floor_languages: programme.floor_languages,
      illustrative: true,
    },
    sittings: Object.fromEntries(
      programme.sittings.map((sitting) => [
        sitting.id,
        {
          starts_ms: Date.parse(sitting.starts) + shift,
          ends_ms: Date.parse(sitting.ends) + shift,
          interpretation_until_ms: Date.parse(sitting.interpretation_until) + shift,
        },
      ]),
    ),
    items: Object.fromEntries(
      programme.items.map((item) => [
        item.number,
        { title: item.title, sittings: [item.sitting], ...("constructed" in item && { constructed: true }) },
      ]),
    ),
    delegations: Object.fromEntries(
      rows(delegationRows).map((row) => [
        row.id ?? "",
        {
          kind: row.kind ?? "",
          names: texts(row, "name"),
          of: texts(row, "of"),
          ...(row.usual_language && { language: row.usual_language }),
        },
      ]),
    ),
    persons: Object.fromEntries(
      rows(participantRows).map((row, index) => [
        `n${index}`,
        {
          delegation: row.delegation ?? "",
          function: texts(row, "function"),
          attendance: row.attendance as Attendance,
          ...(row.seat && { seat: row.seat }),
        },
      ]),
    ),
    officers: { chair: { function: {}, delegation: "co", language: "es" } },
    channels: {},
  };
}

/** The 29 waiting on item 3, the group statement first. */
export function waitingOf(directory: Directory): [string, Entry][] {
  const order = MEETING.class_order;
  return rows(inscriptionRows)
    .filter((row) => row.item === "3" && row.kind !== "presentation")
    .map((row, index): [string, Entry] => {
      const delegation = row.delegation ?? "";
      const kind = row.kind ?? "";
      const own = kind === "group_statement" ? kind : (directory.delegations[delegation]?.kind ?? "");
      return [
        `e${index + 2}`,
        {
          place: order.indexOf(own) * 1000 + index,
          delegation,
          kind,
          class: own,
          language: row.language ?? "",
          attendance: row.attendance as Attendance,
          state: "waiting",
        },
      ];
    })
    .sort(([, a], [, b]) => a.place - b.place);
}

export const LIMITS: Record<string, number> = Object.fromEntries(
  Object.entries(MEETING.speaking_time_seconds).map(([name, seconds]) => [name, seconds * 1000]),
);
