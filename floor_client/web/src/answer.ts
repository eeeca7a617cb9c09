/** What became of a command, in a sentence to the person who gave it. */
import { Refused, Unanswered } from "./floor";
import { t } from "./words";

/** A sentence on the page; asked for when it is drawn, so that it follows the reader's language where it can. */
export interface Word {
  readonly text: () => string;
  /** The rule behind a refusal: "LS6". */
  readonly rule?: string;
  readonly tone: "warn" | "go";
}

/** Waits for a command: null once it was accepted, else why not. */
export async function answered(command: Promise<unknown>): Promise<Word | null> {
  try {
    await command;
    return null;
  } catch (error) {
    if (error instanceof Refused) {
      const { message, rule } = error;
      return { text: () => message, tone: "warn", ...(rule !== undefined && { rule }) };
    }
    if (error instanceof Unanswered) return { text: () => t("unanswered"), tone: "warn" };
    throw error;
  }
}
