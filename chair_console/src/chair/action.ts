import type { Protection } from "./guard";

/** Everything that a key or a button of the podium can do. */
export type Action =
  | "next"
  | "start"
  | "pause"
  | "resume"
  | "extend"
  | "end"
  | "pass"
  | "point"
  | "line"
  | "list"
  | "put_back"
  | "limit"
  | "resume_sitting"
  | "sitting"
  | "item"
  | "other";

/** How each is protected against stray presses. */
export const PROTECTION: Readonly<Record<Action, Protection>> = {
  next: "next",
  start: "at_once",
  pause: "at_once",
  resume: "at_once",
  extend: "at_once",
  end: "asked",
  pass: "asked",
  point: "asked",
  line: "at_once",
  list: "asked",
  put_back: "at_once",
  limit: "at_once",
  resume_sitting: "asked",
  sitting: "at_once",
  item: "at_once",
  other: "at_once",
};
