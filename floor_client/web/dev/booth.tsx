/**
 * The interpreter's page in every state, without a service: /floor_client/web/dev/booth.html?state=pivot&lang=ar
 *
 * Only for looking, under `npm run dev`; no build takes it in.
 */
import { signal } from "@preact/signals";
import { render } from "preact";
import type { Booth as BoothState, Call, Channels } from "../src/channels";
import type { Directory } from "../src/directory";
import type { Floor } from "../src/floor";
import { Booth } from "../src/interpreter/Booth";
import { startTheme, theme } from "../src/looks";
import type { Entry, Turn, View } from "../src/types";
import { isLang, loadWords, setLang } from "../src/words";
import sample from "./sample.json";

const asked = new URLSearchParams(location.search);
const booth = asked.get("booth") ?? "fr";
const state = asked.get("state") ?? "pivot";
const NOW = Date.parse("2026-06-22T09:42:10Z");
const MINUTE = 60_000;
const directory = {
  ...(sample.directory as unknown as Directory),
  channels: {
    "0": {},
    "1": { language: "en" },
    "2": { language: "fr" },
    "3": { language: "es" },
    "4": { language: "ru" },
    "5": { language: "ar" },
  },
};

/** The channels while `floor` is spoken: `pivot` takes it directly, the others are on relay from it. */
function channels(floor: string, pivot: string, silent: readonly string[] = []): Channels {
  const languages = ["en", "fr", "es", "ru", "ar"];
  const from = languages.indexOf(pivot) + 1;
  return Object.fromEntries([
    ["0", { language: floor, source: "floor", state: "on" }],
    ...languages.map((language, index) => [
      String(index + 1),
      language === floor
        ? { language, source: "floor", state: "on" }
        : silent.includes(language)
          ? { language, source: "none", state: "off" }
          : { language, source: "booth", state: "on", ...(language !== pivot && { relay_from: from }) },
    ]),
  ]);
}

const DIRECT: Channels = channels("en", "none");
const direct = (floor: string): Channels =>
  Object.fromEntries(
    Object.entries(channels(floor, "none")).map(([number, channel]) => {
      const { relay_from: _, ...rest } = channel;
      return [number, rest];
    }),
  );

const entries = Object.fromEntries(
  sample.inscriptions.slice(3).map(([delegation, kind, language, attendance], index) => [
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

const turn: Turn = {
  id: "t7",
  entry: "e0",
  delegation: "tj",
  kind: "statement",
  class: "state_party",
  language: "ru",
  attendance: "remote",
  state: "speaking",
  started_ms: NOW - 73_000,
  limit_ms: 3 * MINUTE,
  used_ms: 0,
  running_since_ms: NOW - 73_000,
  warn_ms: 30_000,
};

const shift: BoothState = {
  interpreters: ["F1", "F2"],
  from: { F1: ["fr", "en", "es"], F2: ["fr", "en", "ru"] },
  on_mic: "F2",
  since_ms: NOW - 18 * MINUTE,
  relieve_ms: NOW + 12 * MINUTE,
};

interface Scene {
  turn?: Turn | null;
  channels?: Channels;
  shift?: Partial<BoothState>;
  gap?: boolean;
  calls?: readonly Call[];
  texts?: View["texts"];
}

const scenes: Record<string, Scene> = {
  pivot: {},
  relay: { channels: channels("ru", "en") },
  rest: { turn: { ...turn, language: "fr", delegation: "td" }, channels: direct("fr") },
  gap: { channels: channels("ru", "en", ["fr"]), gap: true },
  asked: { gap: true, shift: { handover: { to: "F1", state: "asked" } } },
  agreed: { shift: { handover: { to: "F1", state: "agreed" } } },
  stays: { shift: { stays: "ru", since_ms: NOW - 29 * MINUTE, relieve_ms: NOW + MINUTE } },
  called: { calls: [{ id: "c1", booth, at_ms: NOW, state: "in_hand" }] },
  idle: { turn: null, channels: direct("es") },
};
const scene = scenes[state] ?? {};
const language = scene.turn === null ? "es" : (scene.turn ?? turn).language;

const view = {
  meeting: {
    id: directory.meeting.id,
    title: directory.meeting.title,
    timezone: directory.meeting.timezone,
    languages: directory.meeting.languages,
    directory: "d",
    phase: "open",
    item: "3",
    chair: { officer: "chair", language: "es" },
  },
  ...(scene.turn !== null && { turn: scene.turn ?? turn }),
  interrupted: [],
  points: [],
  list: { item: "3", state: "open", policy: "first_come", limits: { state_party: 3 * MINUTE }, heard: 4, entries },
  items: {},
  last: { turn: "t6", delegation: "co" },
  forecast: {
    change_over_ms: 30_000,
    pace: {},
    reserve_ms: 0,
    interpretation_until_ms: NOW + 78 * MINUTE,
    warnings_ms: [30 * MINUTE, 15 * MINUTE, 5 * MINUTE],
    dynamic: { least_ms: MINUTE, most_ms: 5 * MINUTE, weights: {} },
  },
  channels: scene.channels ?? channels(language, booth),
  booths: { [booth]: { ...shift, ...scene.shift } },
  ahead: {
    plans: {
      en: DIRECT,
      fr: direct("fr"),
      es: channels("es", "en"),
      ar: channels("ar", "en"),
      ru: scene.gap ? channels("ru", "none", ["en", "fr", "es"]) : channels("ru", booth),
    },
    ...(scene.gap && { cures: { ru: { booth, interpreter: "F1" } } }),
  },
  calls: scene.calls ?? [],
  texts: {
    e2: { version: 2, language: "en", words: 296, pace: 118, direction: "ltr" },
    e3: { version: 1, language: "ar", words: 402, pace: 134, too_fast: true, direction: "rtl" },
  },
} as unknown as View;

const said = [
  [{ text: "Mister Chairperson, distinguished colleagues,", change: "same" }],
  [
    { text: "My delegation thanks the Committee on Victim Assistance for its", change: "same" },
    { text: "useful", change: "removed" },
    { text: "excellent and most timely", change: "added" },
    {
      text: "preliminary observations, and for the work that it has carried out since the last meeting.",
      change: "same",
    },
  ],
];
const arabic = [
  [
    {
      text: "السيد الرئيس، يود وفد بلادي أن يشكر اللجنة على ملاحظاتها الأولية وعلى ما قامت به من عمل.",
      change: "same",
    },
  ],
];
globalThis.fetch = (address) => {
  const body = { paragraphs: String(address).includes("e3") ? arabic : [...said, ...said, ...said, ...said] };
  return Promise.resolve(new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } }));
};

const started = performance.now();
const still = asked.has("still");
const serverNow = () => NOW + (still ? 0 : Math.floor(performance.now() - started));
const now = signal(serverNow());
if (!still) setInterval(() => (now.value = serverNow()), 200);
const floor: Floor = {
  meeting: "sample",
  viewer: signal({ role: "interpreter", booth }),
  view: signal(view),
  own: signal(null),
  live: signal({ delegations: { [entries.e1?.delegation ?? ""]: { devices: 1 } } }),
  directory: signal(directory),
  line: signal({ state: "live" }),
  underway: signal([]),
  unsafe: signal(false),
  device: signal({}),
  now,
  serverNow,
  do: () => new Promise(() => {}),
  ask: () =>
    Promise.resolve({
      plans: [view.ahead?.plans.en],
      stretches: [{ entry: "e3", plan: 0, before: 0, exchanges: [{ booth, interpreter: "F1" }] }],
    }),
  heardMicrophone: () => {},
  close: () => {},
} as unknown as Floor;

startTheme("dark");
if (asked.get("theme") === "light") theme.value = "light";
await loadWords("words", "script", "interpreter");
const lang = asked.get("lang");
if (isLang(lang)) await setLang(lang);
const root = document.getElementById("page");
if (root) render(<Booth floor={floor} />, root);
