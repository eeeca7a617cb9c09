import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";

let sent: typeof import("./sending").sent;
let asked: { id: string | undefined; again: string | undefined }[];
let answers: (Response | Error)[];

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const PENDING = { command: "c1", detail: "It is not yet known." };

beforeAll(async () => {
  vi.stubGlobal("localStorage", { getItem: () => "en" });
  vi.stubGlobal("sessionStorage", { getItem: () => null });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  ({ sent } = await import("./sending"));
});

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ id: headers["rostrum-command"], again: headers["rostrum-again"] });
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer;
  });
});

afterEach(() => vi.useRealTimers());

it("what isn't known yet is said and asked for again with the same id, until it is known", async () => {
  answers = [json(202, PENDING), json(202, PENDING), json(201, { note: "n1" })];
  const said: string[] = [];
  const note = sent("notes", { text: "one" }, (sentence) => said.push(sentence));
  await vi.runAllTimersAsync();
  expect(await note).toEqual({ note: "n1" });
  expect(said).toEqual([PENDING.detail, PENDING.detail]);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  expect(asked.map(({ again }) => again)).toEqual([undefined, "yes", "yes"]);
});

it("what had no answer is the same when it is sent again, and another one once it had", async () => {
  answers = [new TypeError("no line"), json(201, { note: "n1" }), json(201, { note: "n2" })];
  await expect(sent("notes", { text: "two" })).rejects.toThrow(TypeError);
  await sent("notes", { text: "two" });
  await sent("notes", { text: "two" });
  expect(asked[1]).toEqual({ id: asked[0]?.id, again: "yes" });
  expect(asked[2]?.id).not.toBe(asked[0]?.id);
  expect(asked[2]?.again).toBeUndefined();
});
