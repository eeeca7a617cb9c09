import type { Directory } from "@rostrum/floor";
import type { KnownLink } from "@rostrum/floor/office";
import { beforeAll, expect, test, vi } from "vitest";

let { found, goodLinks, holdersOf, keyOf } = {} as typeof import("./holders");

beforeAll(async () => {
  // The words ask the device for its reader's language when they are loaded.
  vi.stubGlobal("localStorage", { getItem: () => "en" });
  ({ found, goodLinks, holdersOf, keyOf } = await import("./holders"));
});

const DIRECTORY = {
  delegations: {
    th: { kind: "state_party", names: { en: "Thailand" }, of: {} },
    co: { kind: "state_party", names: { en: "Colombia" }, of: {} },
  },
  persons: {
    p1: { delegation: "co", name: "Ana Ruiz", function: { en: "Head of delegation" }, attendance: "room", seat: "16" },
    p2: { delegation: "th", attendance: "remote" },
  },
} as unknown as Directory;

test("everybody has a place: the roles, the booths, the delegations by their names", () => {
  const keys = holdersOf(DIRECTORY, ["fr"]).map(keyOf);
  expect(keys.slice(-3)).toEqual(["interpreter-fr", "delegate-co", "delegate-th"]);
  expect(keys).toContain("secretariat");
});

test("a participant is found by name, function, seat and delegation", () => {
  const all = holdersOf(DIRECTORY, ["fr"]);
  const keys = (typed: string) => found(DIRECTORY, all, typed).map(keyOf);
  for (const typed of ["co", "ruiz", "head of", "16", " Ana "]) expect(keys(typed)).toEqual(["delegate-co"]);
  expect(keys("1")).toEqual([]);
  expect(keys("")).toHaveLength(all.length);
});

test("a link that was revoked or has expired lets nobody in", () => {
  const links: KnownLink[] = [
    { id: "l1", role: "delegate", delegation: "co", here: 0 },
    { id: "l2", role: "delegate", delegation: "co", here: 2, expires_ms: 1_001 },
    { id: "l3", role: "delegate", delegation: "co", here: 0, revoked: true },
    { id: "l4", role: "chair", here: 1, expires_ms: 1_000 },
  ];
  const good = goodLinks(links, 1_000);
  expect(good.get("delegate-co")?.map(({ id }) => id)).toEqual(["l1", "l2"]);
  expect(good.has("chair")).toBe(false);
});
