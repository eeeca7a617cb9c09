import type { ComponentChildren } from "preact";
import "./button.css";
import { KeyCap } from "./KeyCap";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** The key that does the same, as `KeyboardEvent.key`; shown as a cap. */
  readonly hotkey?: string | undefined;
  /** What stands on the cap where the key's name isn't it ("space"). */
  readonly cap?: string | undefined;
  readonly kind?: "plain" | "main" | "quiet" | "danger" | "icon" | undefined;
  readonly size?: "small" | "usual" | "large" | undefined;
  /** Sent and not yet accepted: it stays as it is, says so, and takes no second press. */
  readonly pending?: boolean | undefined;
  /** Pressed once and waiting for the second press: it says so in `children`. */
  readonly armed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Words for a button that shows only a picture. */
  readonly label?: string | undefined;
  readonly testid?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly title?: string | undefined;
  /** Has the focus when the sheet that it stands on opens. */
  readonly first?: boolean | undefined;
}

/** A button, with the cap of its key at the end. A disabled one keeps its place in the order of tabs, so that focus is never lost. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    hotkey,
    cap,
    kind = "plain",
    size = "usual",
    pending,
    armed,
    disabled,
    label,
    testid,
    pressed,
    expanded,
    title,
    first,
  } = props;
  const still = disabled || pending;
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      data-size={size}
      data-armed={armed || undefined}
      data-pending={pending || undefined}
      data-testid={testid}
      aria-disabled={still || undefined}
      aria-busy={pending || undefined}
      aria-keyshortcuts={hotkey && (hotkey === " " ? "Space" : hotkey)}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={title ?? (kind === "icon" ? label : undefined)}
      autofocus={first}
      onClick={() => {
        if (!still) onPress();
      }}
    >
      <span class="button-text">{children}</span>
      {hotkey && <KeyCap name={hotkey} label={cap} />}
    </button>
  );
}
