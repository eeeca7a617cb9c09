import {
  type Floor,
  flagOf,
  isLineLost,
  mayBeOld,
  reading,
  type Speech,
  say,
  type Turn as TurnShown,
} from "@rostrum/floor";
import { Bar, Clock, Flag, graceText, Light, toneOf } from "@rostrum/floor/looks";
import { TriangleAlert } from "lucide-preact";
import { fit } from "./fit";
import "./turn.css";
import { Both, type Shown } from "./Wall";

/** The room for one name beside the other, for one alone, and for one above the other on a screen held upright. */
const HALF = { width: 51, height: 13.2 };
const WHOLE = { width: 107, height: 13.2 };
const UPRIGHT = { width: 43, height: 7.6 };
const UPRIGHT_SIZES = [6, 5.2, 4.5, 3.9, 3.4, 2.9] as const;
/** What a flag takes of the width, with the gap after it. */
const FLAG_WIDTH = 11.5;
/** The room for the line under the name, in one language or beside the other, whose letters are lighter, and its sizes. */
const LINE = { width: 107, height: 3.4 };
const HALF_LINE = { width: 58, height: 3.4 };
const LINE_SIZES = [2.5, 2.2, 1.9, 1.6, 1.4] as const;

/** Who has the floor, in both languages, over the clock; the light as a shape that is seen from the back of the hall. */
export function Turn({ view, directory, pair, turn, floor }: Shown & { turn: TurnShown; floor: Floor }) {
  const { now } = floor;
  const unconfirmed = mayBeOld(floor.line.value);
  const light = reading(turn, now.value).light;
  const lost = isLineLost(turn);
  const point = turn.kind === "point_of_order";
  const known = directory?.delegations[turn.delegation];
  const names = pair.map((lang) => known?.names[lang] ?? turn.delegation.toUpperCase());
  const [one, other] = names;
  const flag = flagOf(view.meeting, directory, turn.delegation);
  const { width, height } = one === other ? WHOLE : HALF;
  return (
    <main class="wall-turn" data-tone={toneOf(light)} data-light={light} data-testid="plate" data-point={point}>
      <div class="wall-plate may-be-old">
        <p class="wall-state">
          {point && <TriangleAlert aria-hidden="true" />}
          <Both pair={pair} text={(speech) => speech.t(point ? "kind-point-of-order" : "display-has-the-floor")} />
        </p>
        <div
          class="wall-names"
          data-testid="plate-delegation"
          aria-live="polite"
          style={{
            "--name": fit(names, { width: flag ? width - FLAG_WIDTH : width, height }),
            "--name-upright": fit(names, UPRIGHT, UPRIGHT_SIZES),
          }}
        >
          <Flag code={flag} />
          <Both pair={pair} tag="h1" text={(speech) => speech.nameOf(known?.names) || turn.delegation.toUpperCase()} />
        </div>
        <Under turn={turn} kept={view.interrupted.at(-1)} directory={directory} pair={pair} />
      </div>
      {/* Figures are read from the left in every language, and the plus needs its side. */}
      <div class="wall-clock" dir="ltr">
        <Light light={light} />
        <Clock turn={turn} floor={floor} hold={view.meeting.overrun === "hold"} />
        <div class="wall-words" data-testid="turn-state">
          <p class="wall-light">
            <Both pair={pair} text={(speech) => speech.t(lost ? "technical-pause" : `display-light-${light}`)} />
          </p>
          <p class="wall-of" data-unconfirmed={unconfirmed}>
            <Both
              pair={pair}
              text={(speech) => {
                if (unconfirmed) return speech.t("clock-unconfirmed");
                if (lost) return graceText(turn, now.value, speech);
                return speech.t("display-of", { limit: speech.durationText(turn.limit_ms) });
              }}
            />
          </p>
        </div>
      </div>
      <Bar turn={turn} now={now} />
    </main>
  );
}

interface UnderProps extends Omit<Shown, "view"> {
  readonly turn: TurnShown;
  readonly kept: TurnShown | undefined;
}

/** The line under the name: who goes on after a point of order, else who speaks, else on whose behalf. */
function Under({ turn, kept, directory, pair }: UnderProps) {
  const { speaker } = turn;
  if (kept === undefined && speaker !== undefined) {
    const person = ({ nameOf }: Speech) => [speaker.name, nameOf(speaker.function)].filter(Boolean).join(", ");
    const persons = pair.map((lang) => person(say(lang)));
    const room = persons[0] === persons[1] ? LINE : HALF_LINE;
    return (
      <p class="wall-person" data-speaks style={{ "--line": fit(persons, room, LINE_SIZES) }}>
        <Both pair={pair} text={person} />
      </p>
    );
  }
  const { on_behalf_of: who } = turn;
  const text = (speech: Speech): string => {
    if (kept === undefined) return who === undefined ? "" : speech.t("on-behalf-of", { who });
    const name = speech.nameOf(directory?.delegations[kept.delegation]?.names);
    const left = kept.limit_ms - kept.used_ms;
    if (left <= 0) return speech.t("display-kept-spent", { name });
    return speech.t("display-kept", { name, left: speech.clockText(left) });
  };
  const texts = pair.map((lang) => text(say(lang)));
  return (
    <p class="wall-person" style={{ "--line": fit(texts, HALF_LINE, LINE_SIZES) }}>
      {texts[0] !== "" && <Both pair={pair} text={text} />}
    </p>
  );
}
