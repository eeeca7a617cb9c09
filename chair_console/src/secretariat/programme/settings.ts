/** The settings of a meeting by what they are about, and how each is changed (docs/floor-rules.md, "Settings"). */
import type { Json } from "@rostrum/floor";

/** What a setting can be. */
export type Shape =
  | { readonly kind: "flag" }
  /** A length of time in ms. */
  | { readonly kind: "length" }
  | { readonly kind: "count" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  /** One of the meeting's languages. */
  | { readonly kind: "language" }
  /** Some of the classes of delegations. */
  | { readonly kind: "classes" }
  /** A length or a count for each of some names; an empty one is lifted. */
  | { readonly kind: "lengths" | "counts"; readonly by: "class" | "language" }
  /** Classes of delegations and kinds of entry, in an order. */
  | { readonly kind: "order" }
  /** A count for each side of each motion. */
  | { readonly kind: "motions" }
  /** Some lengths of time in ms, the longest first. */
  | { readonly kind: "minutes" };

export interface Setting {
  readonly name: string;
  readonly rule: string;
  readonly shape: Shape;
}

const flag: Shape = { kind: "flag" };
const length: Shape = { kind: "length" };
const count: Shape = { kind: "count" };
const classes: Shape = { kind: "classes" };
const choice = (...options: string[]): Shape => ({ kind: "choice", options });

const set = (name: string, rule: string, shape: Shape): Setting => ({ name, rule, shape });

export const SETTINGS = {
  time: [
    set("limits", "TN3", { kind: "lengths", by: "class" }),
    set("default_limit_ms", "TN3", length),
    set("warn_ms", "TN5", length),
    set("at_limit", "TN6", choice("signal", "cut")),
    set("cut_grace_ms", "TN6", length),
    set("officers_uncut", "TN6", classes),
    set("overrun", "TN5", choice("count_up", "hold")),
    set("lead_in_ms", "TN11", length),
    set("lead_in_remote_ms", "TN11", length),
    set("speakers_may_yield", "TN10", flag),
    set("change_over_ms", "FC1", length),
    set("reserve_ms", "FC1", length),
    set("dynamic_least_ms", "TN9", length),
    set("dynamic_most_ms", "TN9", length),
    set("class_weights", "TN9", { kind: "counts", by: "class" }),
  ],
  list: [
    set("class_order", "LS4", { kind: "order" }),
    set("rank_first", "LS4", flag),
    set("second_statements_last", "LS17", flag),
    set("alphabet", "LS4", { kind: "language" }),
    set("list_visibility", "PV2", choice("all", "next_three", "counts")),
    set("flags", "PV4", flag),
    set("passed_over", "LS11", choice("chair_may_call", "end_of_class", "dropped")),
    set("change_goes_last", "LS10", flag),
    set("opening_lot_ms", "LS19", length),
    set("undo_withdrawal_ms", "LS8", length),
    set("undo_closing_ms", "MT3", length),
  ],
  rights: [
    set("secretariat_conducts", "MT6", flag),
    set("speaks_by", "PO1", classes),
    set("points_by", "PO1", classes),
    set("appeals_by", "PO5", classes),
    set("objections_by", "MT7", classes),
    set("motions_by", "PO4", classes),
    set("motion_speakers", "PO4", { kind: "motions" }),
    set("replies_by", "RR1", classes),
    set("replies_heard", "RR1", choice("item", "sitting", "day")),
    set("replies_per_item", "RR2", count),
  ],
  lines: [
    set("line_source", "TN7", choice("delegation", "bridge", "technician")),
    set("line_lost_ms", "TN7", length),
    set("grace_ms", "TN7", length),
    set("graces_per_turn", "TN7", count),
    set("silent_ms", "LS11", length),
  ],
  interpretation: [
    set("words_per_minute", "IN10", { kind: "counts", by: "language" }),
    set("default_words_per_minute", "IN10", count),
    set("interpretation_warnings_ms", "IN11", { kind: "minutes" }),
    set("longest_on_mic_ms", "IN7", length),
    set("rest_ms", "IN7", length),
    set("signal_every_ms", "IN8", length),
  ],
} as const;

export type Group = keyof typeof SETTINGS;

/** Whether two values of a setting are the same; the order of names doesn't count. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return written(one) === written(other);
}

function written(value: Json | undefined): string {
  const ordered = (_: string, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
      : inner;
  return JSON.stringify(value, ordered) ?? "";
}
