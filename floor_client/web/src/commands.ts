/** The commands that a page can send; the service refuses fields that it doesn't know. */
import type { Delegation } from "./directory";
import type { Json } from "./patch";
import type { Attendance, DisplayMode, MotionKind, Ruling, Side, Speaker } from "./types";

type TurnAtBreak = "end" | "keep";

export type Command =
  // The sitting and its items.
  | { kind: "open_sitting"; sitting: string }
  | { kind: "suspend_sitting"; turn: TurnAtBreak; until_ms?: number }
  | { kind: "resume_sitting" }
  | { kind: "adjourn_sitting"; turn: TurnAtBreak }
  | { kind: "revoke_adjournment" }
  | { kind: "move_interpretation_end"; until_ms: number; agreed_by: string }
  | { kind: "close_meeting" }
  | { kind: "hand_over_chair"; to: string }
  | { kind: "open_item"; item: string; end_turn?: boolean }
  | { kind: "close_item"; item: string }
  | { kind: "reopen_item"; item: string }
  | { kind: "correct_record"; subject: string; text: string }
  | { kind: "change_settings"; settings: Readonly<Record<string, Json>> }
  | { kind: "add_delegation"; delegation: Delegation & { readonly id: string }; credentials_pending?: boolean }
  | { kind: "revoke_link"; link: string }
  | { kind: "read_note"; note: string }
  | { kind: "note_loss"; loss: string }
  // The list.
  | { kind: "open_list"; item: string; seed?: string }
  | { kind: "close_list"; item: string; in_ms?: number }
  | {
      kind: "inscribe";
      item: string;
      language: string;
      entry_kind?: string;
      attendance?: Attendance;
      on_behalf_of?: string;
      speaker?: Speaker;
      delegation?: string;
      thread?: string;
      rank?: string;
      joined_by?: readonly string[];
      /** The length of a recorded video (LS14). */
      duration_ms?: number;
    }
  | { kind: "withdraw"; entry: string }
  | { kind: "undo_withdrawal"; entry: string }
  | {
      kind: "change_entry";
      entry: string;
      language?: string;
      attendance?: Attendance;
      entry_kind?: string;
      /** In thousandths (TN12). */
      time_factor?: number;
    }
  | { kind: "name_speaker"; entry: string; speaker?: Speaker }
  | { kind: "swap_entries"; entry: string; other: string; reason?: string }
  | { kind: "move_entry"; entry: string; before?: string; reason?: string }
  | { kind: "reorder_list"; item: string; order: readonly string[]; reason?: string }
  | { kind: "set_order"; item: string; policy: string; seed?: string; letter?: string }
  | { kind: "set_limit"; item: string; limit_ms?: number; class?: string; running?: boolean }
  | { kind: "announce_limits"; item: string; limits?: Readonly<Record<string, number>>; in_ms?: number }
  | { kind: "set_budget"; item: string; class?: string; group?: string; budget_ms?: number }
  | { kind: "pass_over"; entry: string }
  | { kind: "put_back"; turn: string }
  // Texts; one is handed in over HTTP (texts.ts).
  | { kind: "withdraw_text"; entry: string }
  | { kind: "publish_text"; entry: string }
  // The turn.
  | { kind: "give_floor"; entry: string; turn?: string; reason?: string }
  | { kind: "call_next"; turn?: string; entry?: string }
  | { kind: "start_clock"; turn: string }
  | { kind: "end_turn"; turn: string }
  | { kind: "pause_turn"; turn: string }
  | { kind: "resume_turn"; turn: string }
  | { kind: "extend_turn"; turn: string; by_ms: number }
  | { kind: "yield_turn"; turn: string }
  // What a delegation asks, offers and moves.
  | { kind: "propose_swap"; entry: string; other: string }
  | { kind: "accept_swap"; swap: string }
  | { kind: "decline_swap"; swap: string }
  | { kind: "request_reply"; delegation?: string }
  | { kind: "decline_reply"; reply: string }
  | { kind: "put_motion"; motion: MotionKind; delegation?: string }
  | { kind: "speak_on_motion"; motion: string; side: Side; delegation?: string }
  | { kind: "object"; proposal: string; delegation?: string; withdrawn?: boolean }
  // A remote speaker's line.
  | { kind: "speaker_silent"; turn: string }
  | { kind: "speaker_lost"; turn: string; since: number }
  | { kind: "speaker_back"; turn: string }
  | { kind: "still_heard"; turn: string }
  | { kind: "keep_place"; turn: string }
  // Points of order.
  | { kind: "raise_point"; delegation?: string }
  | { kind: "withdraw_point"; point: string }
  | { kind: "recognise_point"; point: string; after_sentence?: boolean }
  | { kind: "decline_point"; point: string }
  | {
      kind: "rule_on_point";
      point: string;
      ruling: Ruling;
      resume: boolean;
      becomes?: "right_of_reply" | "technical_call";
    }
  | { kind: "appeal_ruling"; point: string; delegation?: string }
  | { kind: "decide_appeal"; point: string; overruled: boolean }
  // What the chair answers, decides and shows.
  | { kind: "grant_reply"; reply: string }
  | { kind: "decide_motion"; motion: string; carried: boolean }
  | { kind: "propose_decision"; text: string }
  | { kind: "decide_proposal"; proposal: string; adopted: boolean }
  | { kind: "speak_live"; turn: string }
  | { kind: "set_display"; mode: DisplayMode | "floor" }
  // Booths; an interpreter's own where none is named.
  | { kind: "set_on_mic"; interpreter: string; booth?: string }
  | { kind: "ask_handover"; to?: string; booth?: string }
  | { kind: "accept_handover"; booth?: string }
  | { kind: "report_relay"; channel?: number; booth?: string }
  | { kind: "stop_booth"; booth?: string }
  | { kind: "resume_booth"; booth?: string }
  | { kind: "declare_language"; turn: string; language: string }
  | { kind: "signal_slower" }
  | { kind: "signal_sound" }
  | { kind: "cannot_hear"; channel: number }
  | { kind: "call_technician"; about?: string; booth?: string }
  | { kind: "take_call"; call: string }
  | { kind: "resolve_call"; call: string };

export type CommandKind = Command["kind"];

/** The fields of one kind of command, without its kind. */
export type FieldsOf<K extends CommandKind> = Omit<Extract<Command, { kind: K }>, "kind">;

/** A question; nothing is journaled. */
export type Question = { kind: "why"; entry: string } | { kind: "list"; item: string } | { kind: "ahead" };
