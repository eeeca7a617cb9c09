import "./keycap.css";

const SIGNS: Readonly<Record<string, string>> = {
  Enter: "↵",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  " ": "␣",
};

/** A key as it stands on the keyboard. Decoration: the button beside it says `aria-keyshortcuts`. */
export function KeyCap({ name, label }: { name: string; label?: string | undefined }) {
  return (
    <span class="keycap" aria-hidden="true" dir="ltr">
      {label ?? SIGNS[name] ?? name}
    </span>
  );
}
