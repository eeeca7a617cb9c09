/** Who speaks for a delegation, from what is typed into a form. */
import type { Directory } from "./directory";
import type { Speaker, Wording } from "./types";
import { nameOf } from "./words";

/** The functions in which a delegation takes part, as the directory has them. */
export function functionsOf(directory: Directory | null, delegation: string): readonly (Wording | undefined)[] {
  return Object.values(directory?.persons ?? {})
    .filter((person) => person.delegation === delegation)
    .map((person) => person.function);
}

/** A speaker as the service takes one; a known function keeps all its languages. Nobody named leaves it open. */
export function speakerTyped(
  name: string,
  title: string,
  known: readonly (Wording | undefined)[] = [],
): Speaker | undefined {
  const [who, what] = [name.trim(), title.trim()];
  if (who === "") return undefined;
  if (what === "") return { name: who };
  return { name: who, function: known.find((one) => nameOf(one) === what) ?? what };
}
