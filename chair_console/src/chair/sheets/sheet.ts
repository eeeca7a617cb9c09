import type { MotionKind } from "@rostrum/floor";

/** A sheet over the page. */
export type Sheet =
  | {
      readonly name:
        | "keys"
        | "items"
        | "suspend"
        | "adjourn"
        | "inscribe"
        | "put_back"
        | "sittings"
        | "hand_over"
        | "matters"
        | "decision"
        | "hall"
        | "limits"
        | "dynamic"
        | "papers";
    }
  | { readonly name: "why"; readonly entry: string };

/** What a motion that was carried leads to. */
export const FOLLOWS: Readonly<Record<MotionKind, "suspend" | "adjourn" | "items">> = {
  suspend_sitting: "suspend",
  adjourn_sitting: "adjourn",
  adjourn_debate: "items",
  close_debate: "items",
};
