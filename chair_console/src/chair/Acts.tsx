import { delegationName, nextUp, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { useMemo } from "preact/hooks";
import type { Action } from "./action";
import "./acts.css";
import { readiness } from "./guard";
import { mainAct, wantsItem } from "./keys";
import { usePodium } from "./podium";

/** The row under the plate: what can be done with the turn, and what comes next. */
export function Acts() {
  const { view } = usePodium();
  const { meeting } = view.value;
  return (
    <div class="acts" data-testid="acts">
      {meeting.phase === "open" && <TurnActs />}
      <Main />
    </div>
  );
}

const CLOCK_WORDS = { start: "chair-start", pause: "chair-pause", resume: "chair-resume" } as const;

function TurnActs() {
  const { view, conductor } = usePodium();
  const { turn, list } = view.value;
  const paused = turn?.state === "paused" || turn?.state === "interrupted";
  const clock: keyof typeof CLOCK_WORDS = turn?.state === "called" ? "start" : paused ? "resume" : "pause";
  const canPass = turn ? turn.entry !== undefined : nextUp(list) !== undefined;
  return (
    <>
      <Button
        hotkey="+"
        testid="extend-button"
        disabled={!turn}
        pending={conductor.isBusy("extend")}
        onPress={() => conductor.extend()}
      >
        {t("chair-extend")}
      </Button>
      <span class="acts-fixed">
        <Button
          hotkey=" "
          cap={t("chair-cap-space")}
          testid="pause-button"
          disabled={!turn}
          pending={conductor.isBusy(clock)}
          pressed={paused}
          onPress={() => conductor.startOrPause()}
        >
          {t(CLOCK_WORDS[clock])}
        </Button>
      </span>
      <Asked action="end" hotkey="e" words="chair-end" disabled={!turn} onPress={() => conductor.end()} />
      <Asked
        action="pass"
        hotkey="a"
        words="chair-pass"
        disabled={!canPass || view.value.points.some((point) => point.state === "recognised")}
        onPress={() => conductor.passOver()}
      />
    </>
  );
}

interface AskedProps {
  readonly action: Action;
  readonly hotkey: string;
  readonly words: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that asks for a second press, in the box that it has: both texts lie in it, one of them shown. */
function Asked({ action, hotkey, words, disabled, onPress }: AskedProps) {
  const { conductor } = usePodium();
  const armed = conductor.isArmed(action);
  return (
    <Button
      hotkey={hotkey}
      cap={hotkey.toUpperCase()}
      testid={`${action}-button`}
      disabled={disabled}
      armed={armed}
      pending={conductor.isBusy(action)}
      onPress={onPress}
    >
      <span class="either">
        <span data-shown={!armed}>{t(words)}</span>
        <span data-shown={armed}>{t("chair-again")}</span>
      </span>
    </Button>
  );
}

/** The one big button: next, or what the sitting's phase asks for. Enter does the same. */
function Main() {
  const { view, conductor } = usePodium();
  const { meeting, points } = view.value;
  const ruling = points.some((point) => point.state === "recognised");
  if (meeting.phase === "closed") return null;
  if (meeting.phase === "open" && !wantsItem(view.value)) return <Next ruling={ruling} />;
  const armed = conductor.isArmed("resume_sitting");
  const words = meeting.phase === "open" ? "chair-main-item" : `chair-main-${meeting.phase}`;
  return (
    <div class="acts-main">
      <Button
        kind="main"
        size="large"
        hotkey="Enter"
        testid="main-button"
        armed={armed}
        pending={conductor.isBusy("sitting") || conductor.isBusy("resume_sitting")}
        onPress={() => mainAct(conductor)}
      >
        {t(armed ? "chair-again" : words)}
      </Button>
    </div>
  );
}

function Next({ ruling }: { ruling: boolean }) {
  const { view, directory, conductor, floor } = usePodium();
  const next = nextUp(view.value.list);
  const ready = readiness(floor.now.value, conductor.calledMs.value);
  const armed = conductor.isArmed("next");
  const name = next && delegationName(directory.value, next[1].delegation);
  return (
    <div class="acts-main" data-ready={ready}>
      <Button
        kind="main"
        size="large"
        hotkey="Enter"
        testid="next-button"
        disabled={next === undefined || ruling || ready === "dead"}
        armed={armed}
        pending={conductor.isBusy("next")}
        onPress={() => conductor.next()}
      >
        <span class="next-words" title={name}>
          {words()}
        </span>
      </Button>
      {/* Until one press is enough again, a hem fills along the foot of the button. */}
      {ready !== "ready" && (
        <Hem key={conductor.calledMs.value} ageMs={floor.now.value - (conductor.calledMs.value ?? 0)} />
      )}
    </div>
  );

  function words(): string {
    if (ruling) return t("chair-rule-first");
    if (name === undefined) return t("chair-nobody-waiting");
    if (armed) return t("chair-next-again", { name });
    return t("chair-next", { name });
  }
}

/** Fills in the time that is left until one press is enough; its age is that of the turn, also after a reload. */
function Hem({ ageMs }: { ageMs: number }) {
  const delay = useMemo(() => `${-Math.max(0, ageMs)}ms`, []);
  return <span class="next-hem" aria-hidden="true" style={{ "--age": delay }} />;
}
