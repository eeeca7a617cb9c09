/** What every part of the delegate's page shares: the floor, and the answer to the last command. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CommandKind } from "../commands";
import type { Directory } from "../directory";
import { type Floor, Refused, Unanswered } from "../floor";
import type { Own, View } from "../types";
import { nameOf, t } from "../words";

/** A sentence to the person who acted. */
export interface Word {
  readonly text: () => string;
  readonly rule?: string;
  readonly tone: "warn" | "go";
}

export const lastWord = signal<Word | null>(null);

/** A sheet over the page. */
export type Sheet = "menu" | "change" | "swap" | "motion" | "statements" | "papers" | "device";

/** The sheet that is open; at most one. */
export const sheet = signal<Sheet | null>(null);

export function closeSheet(): void {
  sheet.value = null;
}

/** The floor once its first view, own and directory have come: what a page can be drawn from. */
export interface Desk {
  readonly floor: Floor;
  readonly view: ReadonlySignal<View>;
  readonly own: ReadonlySignal<Own>;
  readonly directory: ReadonlySignal<Directory>;
}

/** The desk of a floor whose view, own and directory have come; once there, they stay. */
export function deskOf(floor: Floor): Desk {
  const came = <T>(part: ReadonlySignal<T | null>) => part as ReadonlySignal<T>;
  return { floor, view: came(floor.view), own: came(floor.own), directory: came(floor.directory) };
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a part of the page stands outside its desk");
  return desk;
}

/** The delegation's name in the reader's language. */
export function delegationName(directory: Directory, id: string): string {
  return nameOf(directory.delegations[id]?.names) || id;
}

/** "Item 3", with the reader's figures. */
export function itemLabel(item: string): string {
  const number = Number(item);
  return t("item-title", { item: Number.isNaN(number) ? item : number });
}

/** Both forms of a delegation's name, for sentences: alone, and after "the delegation". */
export function namesOf(directory: Directory, id: string): { delegation: string; of: string } {
  return { delegation: delegationName(directory, id), of: nameOf(directory.delegations[id]?.of) || id };
}

/** Sends a command and says what became of it when it was refused; true when it was accepted. */
export async function attempt(command: () => Promise<unknown>): Promise<boolean> {
  lastWord.value = null;
  try {
    await command();
    return true;
  } catch (error) {
    if (error instanceof Refused) {
      const { message, rule } = error;
      lastWord.value = { text: () => message, tone: "warn", ...(rule !== undefined && { rule }) };
      return false;
    }
    if (error instanceof Unanswered) {
      lastWord.value = { text: () => t("unanswered"), tone: "warn" };
      return false;
    }
    throw error;
  }
}

/** Whether a command of that kind has no answer yet. */
export function isUnderway(floor: Floor, kind: CommandKind): boolean {
  return floor.underway.value.some((one) => one.kind === kind);
}
