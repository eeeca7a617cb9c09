import type { ComponentChildren } from "preact";
import { languageCode } from "../words";
import "./chip.css";

/** A small fact in a capsule: a language, "sample meeting, illustrative", "moved by the chair". */
export function Chip({
  children,
  kind = "plain",
  title,
}: {
  children: ComponentChildren;
  kind?: "plain" | "outline" | "tone";
  title?: string;
}) {
  return (
    <span class="chip" data-kind={kind} title={title}>
      {children}
    </span>
  );
}

/** The language of a statement as its two letters, with its name for those who listen: "ES". */
export function LanguageChip({ code, name }: { code: string; name: string }) {
  return (
    <span class="chip chip-language" title={name}>
      <span aria-hidden="true">{languageCode(code)}</span>
      <span class="unseen">{name}</span>
    </span>
  );
}
