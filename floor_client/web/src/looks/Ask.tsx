import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./ask.css";
import { t } from "../words";
import { Button } from "./Button";
import { LineOverSheet } from "./ConnectionLine";

interface AskProps {
  readonly title: string;
  readonly children?: ComponentChildren | undefined;
  /** What the button does, in words: "Adjourn the meeting", never "OK". */
  readonly confirm: string;
  readonly danger?: boolean | undefined;
  readonly pending?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly testid?: string | undefined;
}

/** Asks in words before what can't be undone. Focus starts on "cancel", stays inside, and goes back where it was. */
export function Ask({
  title,
  children,
  confirm,
  danger,
  pending,
  disabled,
  onConfirm,
  onCancel,
  testid = "ask",
}: AskProps) {
  return (
    <Dialog title={title} onClose={onCancel} testid={testid}>
      <div class="dialog-body">{children}</div>
      <div class="dialog-acts">
        <Button onPress={onCancel} testid={`${testid}-cancel`}>
          {t("cancel")}
        </Button>
        <Button
          kind={danger ? "danger" : "main"}
          onPress={onConfirm}
          pending={pending}
          disabled={disabled}
          testid={`${testid}-confirm`}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly wide?: boolean | undefined;
  readonly testid?: string | undefined;
}

/** A modal sheet on the browser's own dialog: Escape closes it, the rest of the page is inert. */
export function Dialog({ title, children, onClose, wide = false, testid = "dialog" }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = sheet.current;
    dialog?.showModal();
    return () => {
      // While it is open the rest of the page takes no focus.
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet is a second way; Escape is the key's.
    <dialog
      ref={sheet}
      class="dialog"
      data-wide={wide}
      data-testid={testid}
      aria-labelledby={`${testid}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === sheet.current) onClose();
      }}
    >
      <div class="dialog-sheet">
        <h2 id={`${testid}-title`} class="dialog-title">
          {title}
        </h2>
        {children}
      </div>
      <LineOverSheet />
    </dialog>
  );
}
