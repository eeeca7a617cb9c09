/** The frames of rostrum.v1 as types; `t` tells which one. */
import type { Command, Question } from "./commands";
import type { Json } from "./patch";
import type { Device, Live, Own, View, Viewer } from "./types";

/** Where a copy of the view stands in the journal. */
export interface Position {
  readonly journal: string;
  readonly seq: number;
  readonly hash: string;
}

export type ClientFrame =
  | {
      t: "hello";
      token?: string;
      session?: string;
      resume?: Position;
      lang?: string;
      view?: string;
      client?: string;
    }
  | { t: "command"; id: string; do: Command; again?: true }
  | { t: "ask"; id: string; about: Question }
  | { t: "ping"; at: number; device?: Device };

export type ServerFrame =
  | {
      t: "welcome";
      viewer: Viewer;
      resumed: boolean;
      heartbeat_ms: number;
      server_time_ms: number;
      /** The service takes a store that may lose what it has acknowledged: this is a trial. */
      unsafe?: boolean;
    }
  | ({ t: "view"; view: View } & Position)
  | { t: "patch"; from: number; seq: number; hash: string; patch: Json }
  | { t: "own"; seq: number; own: Own }
  | { t: "live"; n: number; live: Live }
  | { t: "accepted"; id: string; seq: number; made?: Readonly<Record<string, string>> }
  | {
      t: "refused";
      id: string;
      code: string;
      rule?: string;
      args: Readonly<Record<string, string | number>>;
      message: string;
    }
  | { t: "pending"; id: string }
  | { t: "answer"; id: string; answer: Readonly<Record<string, Json>> }
  | { t: "pong"; at: number; server_time_ms: number; seq: number; hash: string }
  | { t: "bye"; code: number; reason: string; retry_after_ms?: number };
