/** The values of settings, as their controls take them out of JSON and change them. */
import { type Json, term } from "@rostrum/floor";

/** A class, or a kind of entry that has a limit or a rank of its own. */
export function className(name: string): string {
  const kind = term("kind", name);
  return kind === name ? term("class", name) : kind;
}

export function named(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

export function lengths(value: Json | undefined): readonly number[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "number") : [];
}

export function amounts(value: Json | undefined): Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === "number"),
  );
}
