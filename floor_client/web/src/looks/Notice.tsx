import { X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { Button } from "./Button";
import "./notice.css";
import { t } from "../words";
import type { Tone } from "./tone";

interface NoticeProps {
  readonly children: ComponentChildren;
  /** The rule behind a refusal ("LS6"), shown small at the end. */
  readonly rule?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly onDismiss?: () => void;
  readonly testid?: string | undefined;
}

/** A sentence to the person who acted: a refusal with its rule, or what has just been done. It floats, so nothing moves. */
export function Notice({ children, rule, tone = "warn", onDismiss, testid = "notice" }: NoticeProps) {
  return (
    <div
      class="notice"
      data-testid={testid}
      data-tone={tone}
      role={tone === "warn" || tone === "stop" ? "alert" : "status"}
    >
      <p class="notice-text">{children}</p>
      {rule && (
        <span class="notice-rule" data-testid="notice-rule" dir="ltr">
          {rule}
        </span>
      )}
      {onDismiss && (
        <Button kind="icon" label={t("dismiss")} onPress={onDismiss} testid="notice-dismiss">
          <X aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
