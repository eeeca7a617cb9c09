/** What every part of the interpreter's page shares: the floor as the booth sees it, and what was chosen on the page. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Word } from "../answer";
import type { Directory } from "../directory";
import type { Floor } from "../floor";
import { type Foresight, foresight } from "../foresight";
import type { View } from "../types";

export type Sheet = "keys" | "relay" | "language" | null;

/** A booth's console, from the moment at which everything has come that it is drawn from. */
export interface Desk {
  readonly floor: Floor;
  readonly view: ReadonlySignal<View>;
  readonly directory: ReadonlySignal<Directory>;
  /** The language that the booth is named by. */
  readonly booth: string;
  /** The queue with the rota as it will be. */
  readonly foreseen: ReadonlySignal<Foresight>;
  /** The entry whose text was opened by hand; null where the text follows the floor. */
  readonly opened: Signal<string | null>;
  readonly sheet: Signal<Sheet>;
  /** The answer to the last command. */
  readonly told: Signal<Word | null>;
  /** What was just shown to the hall, for as long as it is news. */
  readonly sent: Signal<"slower" | "sound" | null>;
  /** Stopping asks for a second press; true while it does. */
  readonly armed: Signal<boolean>;
}

/** The desk of a floor whose viewer, view and directory have come; once there, they stay. */
export function deskOf(floor: Floor): Desk {
  const came = <T>(part: ReadonlySignal<T | null>) => part as ReadonlySignal<T>;
  return {
    floor,
    view: came(floor.view),
    directory: came(floor.directory),
    booth: floor.viewer.peek()?.booth ?? "",
    foreseen: foresight(floor),
    opened: signal(null),
    sheet: signal(null),
    told: signal(null),
    sent: signal(null),
    armed: signal(false),
  };
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a part of the page stands outside its desk");
  return desk;
}
