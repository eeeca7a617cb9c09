/**
 * The delegate's page in every state, without a service: /floor_client/web/dev/states.html?state=waiting
 *
 * Only for looking, under `npm run dev` and in layout tests; no build takes it in.
 */
import { signal } from "@preact/signals";
import { render } from "preact";
import type { Line } from "../src/connection";
import { lastWord, type Sheet, sheet } from "../src/delegate/context";
import { Desk } from "../src/delegate/Desk";
import type { Directory } from "../src/directory";
import "../src/delegate/delegate.css";
import type { Floor } from "../src/floor";
import { startTheme } from "../src/looks";
import type { DisplayMode, Entry, List, ListState, Own, OwnEntry, Phase, Turn, View } from "../src/types";
import { loadWords } from "../src/words";
import sample from "./sample.json";

const asked = new URLSearchParams(location.search);
const me = asked.get("me") ?? "ec";
const state = asked.get("state") ?? "waiting";
const NOW = Date.parse("2026-06-22T09:42:10Z");
const MINUTE = 60_000;
const directory = sample.directory as unknown as Directory;

function entries(from: number): Record<string, Entry> {
  return Object.fromEntries(
    sample.inscriptions
      .filter(([delegation]) => delegation !== me)
      .slice(from)
      .map(([delegation, kind, language, attendance], index) => [
        `e${index + 1}`,
        {
          place: (index + 1) * 1024,
          delegation,
          kind,
          class: "state_party",
          language,
          attendance,
          state: "waiting",
        } as Entry,
      ]),
  );
}

function turnOf(delegation: string, fields: Partial<Turn> = {}): Turn {
  return {
    id: "t7",
    delegation,
    kind: "statement",
    class: "state_party",
    language: "es",
    attendance: "room",
    state: "speaking",
    started_ms: NOW - 73_000,
    limit_ms: 3 * MINUTE,
    used_ms: 0,
    running_since_ms: NOW - 73_000,
    warn_ms: 30_000,
    ...fields,
  };
}

function speaking(usedMs: number, fields: Partial<Turn> = {}): Turn {
  return turnOf(me, { running_since_ms: NOW - usedMs, language: "es", attendance: "remote", ...fields });
}

function standing(usedMs: number, fields: Partial<Turn>): Turn {
  const { running_since_ms: _, ...turn } = turnOf(me, { used_ms: usedMs, ...fields });
  return turn;
}

interface Scene {
  turn?: Turn;
  ahead?: number;
  own?: Partial<OwnEntry>;
  point?: Own["point"];
  list?: ListState;
  phase?: Phase;
  line?: Line;
  kept?: Turn;
  more?: Record<string, OwnEntry>;
  word?: boolean;
  view?: Partial<List>;
  display?: DisplayMode;
  matters?: Partial<View>;
  between?: Partial<Own>;
  counts?: boolean;
}

const AMBASSADOR = { ar: "سفير", en: "Ambassador", es: "Embajador", fr: "Ambassadeur", ru: "Посол" };
const co = turnOf("co", { speaker: { name: "Alvaro Ayala Melendez", function: AMBASSADOR } });
const ago: Line = { state: "lost", sinceMs: Date.now() - 9_000, retryAtMs: Date.now() + 2_000, offline: false };
const ownEntry: OwnEntry = {
  item: "3",
  place: 0,
  kind: "statement",
  class: "state_party",
  language: "es",
  attendance: "remote",
  state: "waiting",
  limit_ms: 3 * MINUTE,
};

const scenes: Record<string, Scene> = {
  free: { turn: co },
  "free-empty": {},
  closed: { turn: co, list: "closed" },
  waiting: { turn: co, ahead: 11 },
  far: { turn: co, ahead: 26 },
  third: { turn: co, ahead: 2 },
  second: { turn: co, ahead: 1 },
  next: { turn: co, ahead: 0 },
  counts: { turn: co, ahead: 5, counts: true },
  called: { turn: standing(0, { state: "called", starts_ms: NOW + 12_000 }) },
  green: { turn: speaking(73_000) },
  amber: { turn: speaking(156_000) },
  red: { turn: speaking(192_500) },
  paused: { turn: standing(73_000, { state: "paused", paused_by: "chair" }) },
  technical: {
    turn: standing(73_000, {
      state: "paused",
      paused_by: "service",
      grace_until_ms: NOW + 42_000,
      attendance: "remote",
    }),
  },
  "technical-other": {
    turn: {
      ...standing(73_000, { state: "paused", paused_by: "service", grace_until_ms: NOW + 42_000 }),
      delegation: "th",
    },
    ahead: 3,
  },
  closing: { turn: co, view: { closes_ms: NOW + 102_000 } },
  ceremony: { display: "ceremony", ahead: 3 },
  matters: {
    turn: co,
    ahead: 4,
    matters: {
      proposal: {
        id: "d1",
        text: "The Meeting decides to convene its next session from 19 to 21 June.",
        at_ms: NOW,
        objections: ["th"],
      },
      motions: [
        {
          id: "m1",
          kind: "close_debate",
          delegation: "iq",
          at_ms: NOW,
          speakers: [{ delegation: "co", side: "against" }],
        },
      ],
    },
    between: {
      swaps: [{ id: "s1", entry: "e3", other: "e99", delegation: "ug" }],
      reply: { id: "r1", item: "3" },
    },
  },
  kept: {
    turn: turnOf("rs", { kind: "point_of_order", limit_ms: 2 * MINUTE }),
    kept: standing(73_000, { state: "interrupted" }),
  },
  point: { turn: co, ahead: 4, point: { id: "p1", state: "raised" } },
  held: { turn: co, ahead: 4, point: { id: "p1", state: "held" } },
  "my-point": { turn: speaking(20_000, { kind: "point_of_order", limit_ms: 2 * MINUTE }) },
  left: { turn: co, own: { state: "withdrawn", undo_until_ms: NOW + 48_000 } },
  "passed-over": { turn: co, own: { state: "passed_over" } },
  heard: { turn: co, own: { state: "heard", used_ms: 168_000 } },
  unheard: { turn: co, own: { state: "unheard" } },
  suspended: { phase: "suspended", ahead: 3 },
  planned: { phase: "planned", ahead: 3 },
  doubtful: { turn: co, ahead: 4, line: { state: "doubtful", sinceMs: Date.now() - 3_000 } },
  lost: { turn: co, ahead: 4, line: ago },
  "lost-speaking": { turn: speaking(73_000), line: ago },
  ended: { turn: co, ahead: 4, line: { state: "ended", code: 4503, reason: "revoked" } },
  refused: { turn: co, list: "closed", word: true },
  elsewhere: { turn: co, ahead: 8, more: { e90: { ...ownEntry, item: "4", kind: "comment" } } },
  long: { turn: turnOf("gichd", { language: "ru", on_behalf_of: "12 States of the Great Lakes" }), ahead: 1 },
  others: { turn: { ...co, running_since_ms: NOW - 200_000 }, ahead: 6 },
};

function viewOf(scene: Scene): View {
  const queue = entries(4);
  if (scene.ahead !== undefined) {
    const { limit_ms: _, item: __, ...mine } = ownEntry;
    const place = scene.ahead * 1024 + 512;
    queue.e99 = { ...mine, place, delegation: me, state: "waiting" } as Entry;
  }
  const shown = scene.counts ? {} : { entries: queue };
  return {
    meeting: {
      id: directory.meeting.id,
      title: directory.meeting.title,
      timezone: directory.meeting.timezone,
      languages: directory.meeting.languages,
      directory: "d",
      phase: scene.phase ?? "open",
      ...(scene.phase === "suspended" && { until_ms: NOW + 18 * MINUTE }),
      item: "3",
      chair: { officer: "chair" },
      illustrative: true,
      ...(scene.display && { display: scene.display }),
    },
    ...scene.matters,
    ...(scene.turn && { turn: scene.turn }),
    interrupted: scene.kept ? [scene.kept] : [],
    points: [],
    list: {
      item: "3",
      state: scene.list ?? "open",
      ...(scene.list === "closed" && { closed_ms: NOW - 6 * MINUTE }),
      policy: "first_come",
      limits: { state_party: 3 * MINUTE, ngo: 2 * MINUTE },
      heard: 4,
      ...(scene.counts && { waiting: Object.keys(queue).length }),
      ...scene.view,
      ...(state === "free-empty" ? { entries: {} } : shown),
    },
    items: {
      "3": { list: scene.list ?? "open", waiting: 24, heard: 4 },
      "4": { list: "open", waiting: 31, heard: 0 },
    },
    forecast: {
      change_over_ms: 30_000,
      pace: {},
      reserve_ms: 0,
      interpretation_until_ms: NOW + 78 * MINUTE,
      warnings_ms: [30 * MINUTE, 15 * MINUTE, 5 * MINUTE],
      dynamic: { least_ms: MINUTE, most_ms: 5 * MINUTE, weights: {} },
    },
  };
}

function ownOf(scene: Scene): Own {
  const here = scene.own ?? (scene.ahead !== undefined ? (scene.counts ? { ahead: scene.ahead } : {}) : null);
  return {
    delegation: me,
    may: ["raise_point", "put_motion", "request_reply", "object"],
    entries: { ...(here && { e99: { ...ownEntry, ...here } }), ...scene.more },
    ...(scene.point && { point: scene.point }),
    ...scene.between,
  };
}

const scene = scenes[state] ?? {};
const started = performance.now();
const still = asked.has("still");
const serverNow = () => NOW + (still ? 0 : Math.floor(performance.now() - started));
const now = signal(serverNow());
if (!still) setInterval(() => (now.value = serverNow()), 200);

const floor: Floor = {
  meeting: "sample",
  viewer: signal({ role: "delegate", delegation: me }),
  view: signal(viewOf(scene)),
  own: signal(ownOf(scene)),
  live: signal({}),
  directory: signal(directory),
  line: signal(scene.line ?? { state: "live" }),
  underway: signal([]),
  unsafe: signal(false),
  now,
  serverNow,
  do: () => new Promise(() => {}),
  ask: () => new Promise(() => {}),
  device: () => ({}),
  heardMicrophone: () => {},
  close: () => {},
};
if (scene.word) {
  lastWord.value = {
    text: () => "The list of speakers for item 3 was closed at 11:36; the chair can still add you.",
    rule: "LS6",
    tone: "warn",
  };
}

sheet.value = asked.get("sheet") as Sheet | null;

startTheme("device");
await loadWords("words", "delegate", "texts");
const root = document.getElementById("page");
if (root) render(<Desk floor={floor} />, root);
