/** Names and titles in all languages, which views name by id only: what the directory is made of. */
import type { Attendance, Texts, Wording } from "./types";

export interface Delegation {
  readonly kind: string;
  readonly names: Texts;
  /** The form that follows "the delegation", by language. */
  readonly of: Texts;
  readonly language?: string;
  readonly group?: string;
}

export interface Item {
  readonly title: Texts;
  readonly sittings: readonly string[];
  readonly starts?: string;
  readonly ends?: string;
  readonly constructed?: boolean;
}

export interface Person {
  readonly delegation: string;
  readonly name?: string;
  readonly function?: Wording;
  readonly attendance: Attendance;
  readonly seat?: string;
}

export interface Officer {
  readonly function: Texts;
  readonly delegation?: string;
  readonly language: string;
  readonly constructed?: boolean;
}

/** Names and titles in all languages; immutable under its digest. */
export interface Directory {
  readonly meeting: {
    readonly id: string;
    readonly title: Texts;
    readonly venue: string;
    readonly timezone: string;
    readonly languages: readonly string[];
    readonly floor_languages: readonly string[];
    readonly illustrative?: boolean;
  };
  readonly sittings: Readonly<
    Record<
      string,
      {
        readonly starts_ms: number;
        readonly ends_ms: number;
        readonly interpretation_until_ms: number;
        readonly constructed?: boolean;
      }
    >
  >;
  readonly items: Readonly<Record<string, Item>>;
  readonly delegations: Readonly<Record<string, Delegation>>;
  readonly persons: Readonly<Record<string, Person>>;
  readonly officers: Readonly<Record<string, Officer>>;
  readonly channels: Readonly<Record<string, { readonly language?: string }>>;
}
