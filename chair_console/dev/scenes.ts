/** Views of the sample meeting in every state that the pages have to show, at one fixed moment. */
import type { Directory, Entry, Line, List, Live, Proposal, Turn, View } from "@rostrum/floor";
import { directoryAt, LIMITS, MEETING, waitingOf } from "./sample";

export const NOW = Date.parse("2022-06-20T11:26:30+02:00");
const MINUTE = 60_000;

export const DIRECTORY: Directory = directoryAt(NOW);
const WAITING = waitingOf(DIRECTORY);

export interface Scene {
  readonly view: View;
  readonly line?: Line;
  readonly live?: Live;
}

const LIVE: Live = {
  delegations: Object.fromEntries(
    ["th", "iq", "td", "ug", "tj", "sv", "eu", "co", "us", "ec"].map((id) => [id, { devices: 1 }]),
  ),
};

function list(entries: readonly [string, Entry][], over: Partial<List> = {}): List {
  return {
    item: "3",
    state: "open",
    policy: "first_come",
    limits: LIMITS,
    heard: 1,
    entries: Object.fromEntries(entries),
    ...over,
  };
}

function view(over: Partial<View> = {}): View {
  const sitting = DIRECTORY.sittings["mon-am"];
  const until = sitting?.interpretation_until_ms ?? 0;
  return {
    meeting: {
      id: MEETING.id,
      title: MEETING.title,
      timezone: MEETING.timezone,
      languages: MEETING.languages,
      directory: "fixture",
      phase: "open",
      sitting: "mon-am",
      item: "3",
      chair: { officer: "chair", delegation: "co", language: "es" },
      illustrative: true,
    },
    sitting: {
      starts_ms: sitting?.starts_ms ?? 0,
      ends_ms: sitting?.ends_ms ?? 0,
      interpretation_until_ms: until,
      opened_ms: (sitting?.starts_ms ?? 0) + 3 * MINUTE,
    },
    interrupted: [],
    points: [],
    list: list(WAITING),
    items: Object.fromEntries(
      MEETING.items.map(({ number }) => [
        number,
        number < "3"
          ? { list: "closed", waiting: 0, heard: Number(number) * 2 - 1, closed: true }
          : {
              list: number === "3" ? "open" : "not_open",
              waiting: number === "3" ? 29 : number === "4" ? 51 : 0,
              heard: number === "3" ? 1 : 0,
            },
      ]),
    ),
    forecast: {
      change_over_ms: 30_000,
      pace: {},
      interpretation_until_ms: until,
      reserve_ms: 0,
      warnings_ms: [30 * MINUTE, 15 * MINUTE, 5 * MINUTE],
      dynamic: { least_ms: MINUTE, most_ms: 5 * MINUTE, weights: {} },
    },
    last: { turn: "t5", delegation: "committee-va" },
    ...over,
  };
}

function turnOf(entry: string, over: Partial<Turn> = {}): Turn {
  const known = WAITING.find(([id]) => id === entry)?.[1];
  if (known === undefined) throw new Error(`no entry ${entry} in the sample`);
  const { delegation, kind, language, attendance } = known;
  return {
    id: "t7",
    entry,
    delegation,
    kind,
    class: known.class,
    language,
    attendance,
    state: "speaking",
    started_ms: NOW - 73_000,
    limit_ms: 180_000,
    used_ms: 0,
    running_since_ms: NOW - 73_000,
    warn_ms: 30_000,
    ...over,
  };
}

/** The list without the first `n`, who were heard. */
function after(n: number, over: Partial<List> = {}): List {
  return list(WAITING.slice(n), { heard: n + 1, ...over });
}

function idOf(delegation: string): string {
  return WAITING.find(([, entry]) => entry.delegation === delegation)?.[0] ?? "";
}

const EU = { turn: "t6", entry: idOf("eu"), delegation: "eu", used_ms: 3 * MINUTE, ended_ms: NOW - 75_000 };
const colombia = (over: Partial<Turn> = {}) => view({ turn: turnOf(idOf("co"), over), list: after(2), last: EU });
const spoken = (ms: number) => ({ started_ms: NOW - ms, running_since_ms: NOW - ms });

function phase(over: Partial<View["meeting"]>, more: Partial<View> = {}): View {
  const base = view(more);
  return { ...base, meeting: { ...base.meeting, ...over } };
}

function without<K extends keyof View>(from: View, ...keys: K[]): View {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key as K))) as unknown as View;
}

const SERBIA: Turn = {
  ...turnOf(idOf("rs")),
  id: "t8",
  point: "p1",
  kind: "point_of_order",
  limit_ms: 120_000,
  ...spoken(21_000),
};

const PROPOSAL: Proposal = {
  id: "d1",
  text: "The Meeting takes note of the report of the Committee and asks it to report again at the Twentieth Meeting of the States Parties.",
  at_ms: NOW - 20_000,
  objections: [],
};

const LONG: Entry = {
  place: 5,
  delegation: "cd",
  kind: "statement",
  class: "state_party",
  language: "fr",
  attendance: "remote",
  state: "waiting",
  on_behalf_of: "the Group of African States",
};

const many: [string, Entry][] = Array.from({ length: 200 }, (_, index) => {
  const [, entry] = WAITING[index % WAITING.length] as [string, Entry];
  return [`e${index + 100}`, { ...entry, place: index }];
});

function bare(entry: Entry): Turn {
  const { place: _, state: __, limit_ms: ___, moved: ____, credentials_pending: _____, ...of } = entry;
  return { ...turnOf(idOf("co")), ...of };
}

export const SCENES: Readonly<Record<string, Scene>> = {
  start: { view: view(), live: LIVE },
  speaking: { view: colombia(), live: LIVE },
  called: {
    view: (() => {
      const { running_since_ms: _, ...turn } = turnOf(idOf("th"), {
        state: "called",
        started_ms: NOW - 4_000,
        starts_ms: NOW + 11_000,
      });
      return view({ turn, list: after(3), last: { ...EU, delegation: "co" } });
    })(),
    live: LIVE,
  },
  fresh: { view: colombia(spoken(1_000)), live: LIVE },
  amber: { view: colombia(spoken(156_000)), live: LIVE },
  red: { view: colombia(spoken(180_500)), live: LIVE },
  overrun: { view: colombia(spoken(252_000)), live: LIVE },
  paused: {
    view: (() => {
      const { running_since_ms: _, ...turn } = turnOf(idOf("co"), {
        state: "paused",
        paused_by: "chair",
        used_ms: 73_000,
      });
      return view({ turn, list: after(2), last: EU });
    })(),
    live: LIVE,
  },
  raised: {
    view: { ...colombia(), points: [{ id: "p1", delegation: "rs", state: "raised", at_ms: NOW - 3_000 }] },
    live: LIVE,
  },
  raised_two: {
    view: {
      ...colombia(),
      points: [
        { id: "p1", delegation: "ba", state: "held", at_ms: NOW - 9_000 },
        { id: "p2", delegation: "cd", state: "raised", at_ms: NOW - 3_000 },
      ],
    },
    live: LIVE,
  },
  recognised: {
    view: (() => {
      const { running_since_ms: _, ...kept } = turnOf(idOf("co"), { state: "interrupted", used_ms: 73_000 });
      return view({
        turn: SERBIA,
        interrupted: [kept],
        points: [{ id: "p1", delegation: "rs", state: "recognised", at_ms: NOW - 30_000, turn: "t8" }],
        list: after(2),
        last: EU,
      });
    })(),
    live: LIVE,
  },
  closed: {
    view: {
      ...colombia(),
      list: after(20, {
        state: "closed",
        closed_ms: NOW - 4 * MINUTE,
        ceiling_ms: 150_000,
        limits: capped(150_000),
        uncapped: LIMITS,
      }),
    },
    live: LIVE,
  },
  passed: {
    view: (() => {
      const rest = WAITING.slice(2).map(([id, entry], index): [string, Entry] =>
        index === 1 || index === 4
          ? [id, { ...entry, state: "passed_over" }]
          : index === 3
            ? [id, { ...entry, moved: true, place: 1 }]
            : [id, entry],
      );
      return { ...colombia(), list: list(rest.slice(0, 9), { heard: 14 }) };
    })(),
    live: LIVE,
  },
  motion: {
    view: {
      ...colombia(),
      motions: [
        { id: "m1", kind: "close_debate", delegation: "cd", at_ms: NOW - 40_000, speakers: [] },
        {
          id: "m2",
          kind: "suspend_sitting",
          delegation: "rs",
          at_ms: NOW - 9_000,
          speakers: [{ delegation: "ba", side: "against" }],
        },
      ],
      replies: [{ id: "r1", item: "3", delegation: "tr", at_ms: NOW - 4 * MINUTE }],
      swaps: [{ id: "s1", entry: idOf("th"), other: idOf("iq") }],
    },
    live: LIVE,
  },
  reply: {
    view: {
      ...colombia(),
      replies: [{ id: "r1", item: "3", delegation: "tr", at_ms: NOW - 4 * MINUTE }],
    },
    live: LIVE,
  },
  proposal: { view: { ...colombia(), proposal: PROPOSAL }, live: LIVE },
  objection: { view: { ...colombia(), proposal: { ...PROPOSAL, objections: ["rs", "cd"] } }, live: LIVE },
  closing: { view: { ...colombia(), list: after(2, { closes_ms: NOW + 92_000 }) }, live: LIVE },
  budget: {
    view: {
      ...colombia(),
      list: after(2, { budgets: { state_party: { budget_ms: 60 * MINUTE, spent_ms: 7 * MINUTE } } }),
    },
    live: LIVE,
  },
  silence: { view: without(phase({ display: "silence" }), "turn"), live: LIVE },
  late: {
    view: {
      ...colombia(),
      forecast: { ...view().forecast, interpretation_until_ms: NOW + 14 * MINUTE },
    },
    live: LIVE,
  },
  announced: {
    view: {
      ...view(),
      list: list(WAITING, { announced: { limits: { state_party: 150_000 }, at_ms: NOW + 2 * MINUTE } }),
    },
    live: LIVE,
  },
  sound: { view: { ...colombia(), signals: { sound_ms: NOW - 2_000, pause: true } }, live: LIVE },
  gap: {
    view: {
      ...colombia(),
      channels: {
        "0": { language: "es", source: "floor", state: "on" },
        "1": { language: "en", source: "booth", state: "on" },
        "5": { language: "ar", source: "none", state: "off" },
      },
    },
    live: LIVE,
  },
  last_one: { view: { ...colombia(), list: after(29) }, live: LIVE },
  empty: { view: without(view({ list: after(29) }), "turn"), live: LIVE },
  planned: { view: without(phase({ phase: "planned" }), "turn", "last", "sitting", "list"), live: LIVE },
  suspended: { view: phase({ phase: "suspended", until_ms: NOW + 13 * MINUTE }), live: LIVE },
  adjourned: { view: phase({ phase: "adjourned", adjourned_ms: NOW - MINUTE }), live: LIVE },
  long: {
    view: view({
      turn: {
        ...bare(LONG),
        speaker: {
          name: "H.E. Ms. Marie-Claire Uwimana-Ntakirutimana",
          function: {
            ar: "وزيرة الشؤون الاجتماعية والعمل الإنساني والتضامن الوطني",
            en: "Minister of Social Affairs, Humanitarian Action and National Solidarity",
            es: "Ministra de Asuntos Sociales, Acción Humanitaria y Solidaridad Nacional",
            fr: "Ministre des affaires sociales, de l’action humanitaire et de la solidarité nationale",
            ru: "Министр по социальным вопросам, гуманитарной деятельности и национальной солидарности",
          },
        },
      },
      list: list([
        ["e90", { ...LONG, delegation: "unmas", class: "un", place: 1 }],
        ["e91", { ...LONG, delegation: "committee-eca", class: "officer", kind: "presentation", place: 2 }],
        ["e92", { ...LONG, delegation: "gichd", class: "other_international", limit_ms: 420_000, place: 3 }],
        ["e93", { ...LONG, delegation: "us", class: "state_not_party", place: 4 }],
        ["e94", { ...LONG, delegation: "ba", moved: true }],
      ]),
      last: { ...EU, delegation: "unmas" },
    }),
    live: LIVE,
  },
  many: { view: { ...colombia(), list: list(many) }, live: LIVE },
  lost: {
    view: colombia(),
    live: LIVE,
    line: { state: "lost", sinceMs: Date.now() - 4000, retryAtMs: 0, offline: false },
  },
  ended: { view: colombia(), live: LIVE, line: { state: "ended", code: 4503, reason: "revoked" } },
};

function capped(ceiling: number): Record<string, number> {
  return Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, Math.min(limit, ceiling)]));
}
