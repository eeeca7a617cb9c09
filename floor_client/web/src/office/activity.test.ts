import { beforeAll, expect, test, vi } from "vitest";
import type { Activity, Deed } from "./activity";

let grown: (known: Activity, newest: Activity) => Activity;

beforeAll(async () => {
  // The words ask the device for its reader's language when they are loaded.
  vi.stubGlobal("localStorage", { getItem: () => "en" });
  ({ grown } = await import("./activity"));
});

const deeds = (...seqs: number[]): Deed[] =>
  seqs.map((seq) => ({ seq, at_ms: seq, role: "chair", kind: "turn_called" }));

const seqs = (record: Activity) => record.deeds.map(({ seq }) => seq);

test("what is new comes to the head, and what was looked up further back stays", () => {
  const known = { deeds: deeds(7, 6, 5, 4, 3), before: 3 };
  const record = grown(known, { deeds: deeds(9, 8, 7, 6), before: 6 });
  expect(seqs(record)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  expect(record.before).toBe(3);
});

test("where more is new than one page holds, the record begins anew rather than with a gap", () => {
  const record = grown({ deeds: deeds(3, 2), before: 2 }, { deeds: deeds(9, 8), before: 8 });
  expect(seqs(record)).toEqual([9, 8]);
  expect(record.before).toBe(8);
});

test("a record that is whole has nothing between its pages", () => {
  expect(seqs(grown({ deeds: deeds(2, 1) }, { deeds: deeds(4, 3) }))).toEqual([4, 3, 2, 1]);
});
