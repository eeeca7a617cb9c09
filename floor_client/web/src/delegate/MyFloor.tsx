import { isLineLost, reading } from "../clock";
import { Button, Clock, Light, TechnicalPause, toneOf } from "../looks";
import type { Turn } from "../types";
import { listText, t, term, timeText } from "../words";
import { attempt, delegationName, isUnderway, useDesk } from "./context";
import { Hold } from "./Hold";
import { useLight, useOver } from "./light";
import { nextNames } from "./situation";
import "./my-floor.css";

/**
 * We have the floor: the clock fills the screen, and the screen itself runs out with the time.
 *
 * Colour, shape and words say the same; over the limit it counts up with a plus.
 */
export function MyFloor({ turn }: { turn: Turn }) {
  const { floor, view, directory } = useDesk();
  const light = useLight();
  const next = nextNames(view.value, 1).map((id) => delegationName(directory.value, id));
  return (
    <main class="my-floor" data-testid="my-floor" data-light={light} data-over={useOver()} data-tone={toneOf(light)}>
      <Sand turn={turn} />
      <div class="my-floor-words">
        <Light light={light} />
        <h1 data-testid="turn-state">{headline(turn, light)}</h1>
      </div>
      <div class="my-floor-clock">
        <Clock turn={turn} floor={floor} caption />
      </div>
      <p class="my-floor-facts">{factsOf(turn)}</p>
      <Standing turn={turn} />
      <Booths />
      <div class="my-floor-acts">
        {next.length > 0 && (
          <p class="my-floor-next">
            {t("floor-next")} <b>{listText(next)}</b>
          </p>
        )}
        {turn.state === "called" && (
          <Button
            kind="main"
            size="large"
            testid="start-clock"
            pending={isUnderway(floor, "start_clock")}
            onPress={() => void attempt(() => floor.do("start_clock", { turn: turn.id }))}
          >
            {t("delegate-start")}
          </Button>
        )}
        <Hold
          pending={isUnderway(floor, "end_turn")}
          onDone={() => void attempt(() => floor.do("end_turn", { turn: turn.id }))}
        />
      </div>
    </main>
  );
}

function factsOf(turn: Turn): string {
  const facts = [term("in-language", turn.language), term("attendance", turn.attendance)];
  if (turn.kind !== "statement") facts.unshift(term("kind", turn.kind));
  if (turn.on_behalf_of !== undefined) facts.push(t("on-behalf-of", { who: turn.on_behalf_of }));
  return facts.join(" · ");
}

function headline(turn: Turn, light: string): string {
  if (turn.state === "called") return t("delegate-called");
  if (turn.state === "paused" || turn.state === "interrupted") return t("delegate-paused");
  if (light === "amber") return t("delegate-conclude");
  if (light === "red") return t("delegate-time-up");
  return t(turn.kind === "point_of_order" ? "delegate-your-point" : "delegate-you-have-the-floor");
}

/** What is left of the time, as the height of the colour. */
function Sand({ turn }: { turn: Turn }) {
  const { floor } = useDesk();
  const { fraction, over } = reading(turn, floor.now.value);
  return (
    <div
      class="sand"
      data-over={over}
      aria-hidden="true"
      style={{ blockSize: over ? "100%" : `${(1 - fraction) * 100}%` }}
    />
  );
}

/** How long a booth's signal stays before the speaker's eyes (IN8). */
const SIGNAL_MS = 20_000;

/** What the interpreters ask of us, and never which of them (IN8). */
function Booths() {
  const { floor, own } = useDesk();
  const { slower_ms = 0, sound_ms = 0 } = own.value.signals ?? {};
  const since = floor.now.value - SIGNAL_MS;
  const asked = slower_ms > since ? "slower" : sound_ms > since ? "sound" : null;
  return (
    <div role="status">
      {asked && (
        <p class="my-floor-slower" data-testid="booths-ask" data-asked={asked}>
          {t(`delegate-booths-${asked}`)}
        </p>
      )}
    </div>
  );
}

/** Why the clock stands, and when it goes on. */
function Standing({ turn }: { turn: Turn }) {
  const { floor, view } = useDesk();
  if (turn.state === "called") {
    const time = turn.starts_ms === undefined ? null : timeText(turn.starts_ms, view.value.meeting.timezone);
    return (
      <p class="my-floor-standing">
        {time === null ? t("delegate-called-waits") : <Countdown toMs={turn.starts_ms ?? 0} />}
      </p>
    );
  }
  if (isLineLost(turn)) {
    return (
      <div class="my-floor-standing">
        <TechnicalPause turn={turn} now={floor.now} />
        <p>{t(turn.silent ? "delegate-paused-silent" : "delegate-paused-line")}</p>
      </div>
    );
  }
  if (turn.state === "paused") {
    const known = turn.paused_by === "chair" || turn.paused_by === "secretariat";
    return <p class="my-floor-standing">{t(known ? "delegate-paused-chair" : "delegate-paused-technical")}</p>;
  }
  return null;
}

function Countdown({ toMs }: { toMs: number }) {
  const { floor } = useDesk();
  const seconds = Math.max(0, Math.ceil((toMs - floor.now.value) / 1000));
  return <>{t("delegate-called-starts", { seconds })}</>;
}
