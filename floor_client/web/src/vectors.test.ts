/** The twins do the same: every case of tests/vectors, which the Python client's tests read too. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ServiceClock } from "./clock";
import type { Command, Question } from "./commands";
import { proposedLimits } from "./dynamic";
import { forecast, type WhatIf } from "./forecast";
import type { ServerFrame } from "./frames";
import { type Json, merge } from "./patch";
import { type Credentials, Session } from "./session";
import type { View } from "./types";

interface Case<Given, When, Then> {
  name: string;
  given: Given;
  when: When;
  then: Then;
}

function cases<Given, When, Then>(file: string): Case<Given, When, Then>[] {
  return JSON.parse(readFileSync(new URL(`../../../tests/vectors/${file}.json`, import.meta.url), "utf8"));
}

describe("merge patches (RFC 7396)", () => {
  for (const { name, given, when, then } of cases<
    { target: Json },
    { apply?: Json; apply_twice?: Json },
    { result: Json }
  >("patch")) {
    it(name, () => {
      const before = structuredClone(given.target);
      const once = merge(given.target, (when.apply ?? when.apply_twice ?? null) as Json);
      const result = when.apply_twice === undefined ? once : merge(once, when.apply_twice);
      expect(result).toEqual(then.result);
      expect(given.target).toEqual(before);
    });
  }
});

describe("the service's clock", () => {
  type Sample = { sent_ms?: number; received_ms: number; server_ms: number };
  for (const { name, given, when, then } of cases<{ samples: Sample[] }, { at: number[] }, { server: number[] }>(
    "clock",
  )) {
    it(name, () => {
      const clock = new ServiceClock();
      for (const { sent_ms, received_ms, server_ms } of given.samples) {
        if (sent_ms === undefined) clock.told(received_ms, server_ms);
        else clock.heard(sent_ms, received_ms, server_ms);
      }
      expect(when.at.map((at) => clock.at(at))).toEqual(then.server);
    });
  }
});

describe("the session", () => {
  type Input =
    | { hello: string }
    | { command: { id: string; do: Command } }
    | { ask: { id: string; about: Question } }
    | { forget: string }
    | { receive: ServerFrame };
  for (const { name, given, when, then } of cases<{ credentials: Credentials }, Input[], Json[][]>("session")) {
    it(name, () => {
      const session = new Session(given.credentials);
      const outputs = when.map((input) => {
        if ("hello" in input) return session.hello(input.hello);
        if ("command" in input) return session.command(input.command.id, input.command.do);
        if ("ask" in input) return session.ask(input.ask.id, input.ask.about);
        if ("receive" in input) return session.receive(input.receive);
        session.forget(input.forget);
        return [];
      });
      expect(outputs).toEqual(then);
    });
  }
});

describe("the forecast (FC1, FC2)", () => {
  type When = {
    now_ms: number;
    what_if?: { ceiling_ms?: number; more?: { count: number; class: string }; closed?: boolean };
  };
  type Then = { ends_ms: number; starts: Record<string, number>; unheard: string[] };
  for (const { name, given, when, then } of cases<View, When, Then>("forecast")) {
    it(name, () => {
      const { ceiling_ms, ...rest } = when.what_if ?? {};
      const what: WhatIf = { ...rest, ...(ceiling_ms !== undefined && { ceilingMs: ceiling_ms }) };
      const { endsMs, starts, unheard } = forecast(given, when.now_ms, what);
      expect({ ends_ms: endsMs, starts: Object.fromEntries(starts), unheard }).toEqual(then);
    });
  }
});

describe("the dynamic limit (TN9)", () => {
  for (const { name, given, when, then } of cases<View, { now_ms: number }, Record<string, number>>("dynamic")) {
    it(name, () => expect(proposedLimits(given, when.now_ms)).toEqual(then));
  }
});
