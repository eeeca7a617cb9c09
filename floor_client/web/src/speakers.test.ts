import { beforeAll, expect, test, vi } from "vitest";
import type { Directory } from "./directory";

let { functionsOf, speakerTyped } = {} as typeof import("./speakers");

beforeAll(async () => {
  // The words ask the device for its reader's language when they are loaded.
  vi.stubGlobal("localStorage", { getItem: () => "en" });
  ({ functionsOf, speakerTyped } = await import("./speakers"));
});

const MINISTER = { en: "Minister", fr: "Ministre" };
const DIRECTORY = {
  persons: { p1: { delegation: "co", function: MINISTER }, p2: { delegation: "th", function: "Envoy" } },
} as unknown as Directory;

test("a speaker is a name, with a function or without; nobody named leaves it open", () => {
  expect(speakerTyped(" Ana Ruiz ", " Envoy ")).toEqual({ name: "Ana Ruiz", function: "Envoy" });
  expect(speakerTyped("Ana Ruiz", " ")).toEqual({ name: "Ana Ruiz" });
  expect(speakerTyped(" ", "Envoy")).toBeUndefined();
});

test("a function that the directory has is said in all its languages", () => {
  expect(speakerTyped("Ana Ruiz", "Minister", functionsOf(DIRECTORY, "co"))?.function).toEqual(MINISTER);
  expect(speakerTyped("Ana Ruiz", "Minister", functionsOf(DIRECTORY, "th"))?.function).toBe("Minister");
  expect(functionsOf(null, "co")).toEqual([]);
});
