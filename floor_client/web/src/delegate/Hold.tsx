import { useEffect, useRef, useState } from "preact/hooks";
import { Ask } from "../looks";
import { t } from "../words";
import "./hold.css";

/** How long the button is held; hold.css draws the same second. */
const HOLD_MS = 1_000;
/** How long a finished hold can be taken back before it is sent. */
const REGRET_MS = 3_000;
/** A click that comes so soon after the hold belongs to it. */
const SAME_GESTURE_MS = 400;

type Stage = "rest" | "holding" | "regret" | "asked";

/**
 * "I have finished", by holding: with a finger, the mouse, or Enter or Space held down.
 *
 * Nothing is sent until three seconds after, so that a slip can be taken back. Who can't hold (a screen
 * reader's click) is asked in words instead.
 */
export function Hold({ onDone, pending }: { onDone: () => void; pending: boolean }) {
  const [stage, setStage] = useState<Stage>("rest");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pressed = useRef(false);
  const releasedMs = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const holding = stage === "holding";

  const begin = () => {
    if (stage !== "rest" || pending) return;
    pressed.current = true;
    setStage("holding");
    timer.current = setTimeout(() => {
      setStage("regret");
      timer.current = setTimeout(() => {
        setStage("rest");
        onDone();
      }, REGRET_MS);
    }, HOLD_MS);
  };
  const rest = () => {
    clearTimeout(timer.current);
    setStage("rest");
  };
  const release = () => {
    if (pressed.current) releasedMs.current = performance.now();
    pressed.current = false;
    if (holding) rest();
  };
  const clicked = (byNobody: boolean) => {
    if (performance.now() - releasedMs.current < SAME_GESTURE_MS) return;
    if (stage === "regret") rest();
    else if (stage === "rest" && byNobody && !pending) setStage("asked");
  };

  return (
    <>
      <button
        type="button"
        class="hold"
        data-stage={stage}
        data-pending={pending || undefined}
        data-testid="finish"
        aria-describedby="hold-how"
        aria-busy={pending}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          begin();
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (event.repeat) return;
          if (stage === "regret") rest();
          else begin();
        }}
        onKeyUp={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          release();
        }}
        onBlur={() => stage === "holding" && rest()}
        // A click without a pointer (detail 0) that no key made comes from assistive technology.
        onClick={(event) => clicked(event.detail === 0)}
      >
        <span class="hold-fill" aria-hidden="true" />
        <span class="hold-text">
          {stage === "regret" ? (
            <span role="status">
              {t("delegate-finishing")} <b>{t("delegate-not-finished")}</b>
            </span>
          ) : (
            t(holding ? "delegate-holding" : "delegate-hold")
          )}
        </span>
      </button>
      <span id="hold-how" class="unseen">
        {t("delegate-hold-how")}
      </span>
      {stage === "asked" && (
        <Ask
          title={t("delegate-finish-ask")}
          confirm={t("delegate-finish")}
          testid="finish-ask"
          onCancel={rest}
          onConfirm={() => {
            rest();
            onDone();
          }}
        />
      )}
    </>
  );
}
