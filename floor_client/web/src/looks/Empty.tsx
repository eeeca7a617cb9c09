import type { LucideIcon } from "lucide-preact";
import type { ComponentChildren } from "preact";
import "./empty.css";

/** Where nothing is yet: a sign of what will stand here, and a sentence. */
export function Empty({ sign: Sign, children }: { readonly sign: LucideIcon; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <Sign aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}
