/**
 * An entry in the hand, on its way to another place: by pointer or by keys, with one meaning.
 *
 * Nothing moves on the page but a line where the entry would go; the list changes when the service says so.
 */
import { signal } from "@preact/signals";

export interface Carried {
  readonly entry: string;
  /** The entry before which it would be put; absent: at the end of the list. */
  readonly before: string | undefined;
}

export class Carry {
  readonly carried = signal<Carried | null>(null);
  readonly #order: () => readonly string[];
  readonly #drop: (entry: string, before: string | undefined) => void;

  constructor(order: () => readonly string[], drop: (entry: string, before: string | undefined) => void) {
    this.#order = order;
    this.#drop = drop;
  }

  lift(entry: string): void {
    this.carried.value = { entry, before: follower(this.#order(), entry) };
  }

  /** Moves the line by so many places; it stops at both ends. */
  step(by: number): void {
    const hand = this.carried.peek();
    if (hand === null) return;
    const others = this.#order().filter((id) => id !== hand.entry);
    const at = hand.before === undefined ? others.length : others.indexOf(hand.before);
    const to = Math.min(others.length, Math.max(0, at + by));
    this.carried.value = { ...hand, before: others[to] };
  }

  /** Moves the line before an entry, or to the end of the list. */
  point(before: string | undefined): void {
    const hand = this.carried.peek();
    if (hand === null || hand.before === before) return;
    this.carried.value = { ...hand, before: before === hand.entry ? follower(this.#order(), hand.entry) : before };
  }

  /** Lets go: a command where the place is another, else nothing. */
  drop(): void {
    const hand = this.carried.peek();
    this.carried.value = null;
    if (hand === null || hand.before === follower(this.#order(), hand.entry)) return;
    this.#drop(hand.entry, hand.before);
  }

  cancel(): void {
    this.carried.value = null;
  }

  /** The place it would have, from 1. */
  placeOf(hand: Carried): number {
    const others = this.#order().filter((id) => id !== hand.entry);
    return (hand.before === undefined ? others.length : others.indexOf(hand.before)) + 1;
  }
}

function follower(order: readonly string[], entry: string): string | undefined {
  return order[order.indexOf(entry) + 1];
}
