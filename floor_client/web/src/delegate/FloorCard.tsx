import { isLineLost } from "../clock";
import { Bar, Clock, LanguageChip, Nameplate, TechnicalPause } from "../looks";
import { flagOf } from "../names";
import type { Turn, View } from "../types";
import { listText, nameOf, t, term, timeText } from "../words";
import { delegationName, useDesk } from "./context";
import { useLight } from "./light";
import { nextNames } from "./situation";
import "./floor-card.css";

/** Who has the floor: the nameplate with the light and the clock, or why nobody has; and who is next. */
export function FloorCard() {
  const { view, directory } = useDesk();
  const { turn } = view.value;
  const next = nextNames(view.value, 2).map((id) => delegationName(directory.value, id));
  return (
    <div class="floor-card may-be-old">
      {turn ? <Plate turn={turn} /> : <Nameplate size="pocket" state={idleText(view.value)} light="off" />}
      {next.length > 0 && (
        <p class="floor-next" data-testid="next">
          <span>{t("floor-next")}</span> <b>{listText(next)}</b>
        </p>
      )}
    </div>
  );
}

function Plate({ turn }: { turn: Turn }) {
  const { floor, view, directory } = useDesk();
  return (
    <Nameplate
      size="pocket"
      name={delegationName(directory.value, turn.delegation)}
      flag={flagOf(view.value.meeting, directory.value, turn.delegation)}
      {...(turn.speaker && { speaker: turn.speaker.name })}
      functionName={nameOf(turn.speaker?.function)}
      {...(turn.on_behalf_of && { onBehalf: t("on-behalf-of", { who: turn.on_behalf_of }) })}
      state={turnText(turn)}
      light={useLight()}
      facts={factsOf(turn)}
      chips={<LanguageChip code={turn.language} name={term("language", turn.language)} />}
    >
      <div class="floor-clock">
        <Clock turn={turn} floor={floor} caption />
      </div>
      {isLineLost(turn) && <TechnicalPause turn={turn} now={floor.now} />}
      <div class="floor-bar">
        <Bar turn={turn} now={floor.now} />
      </div>
    </Nameplate>
  );
}

/** What state a turn is in, and in what capacity its delegation speaks. */
export function turnText(turn: Turn): string {
  if (turn.kind === "point_of_order" && turn.state === "speaking") return t("delegate-point-speaking");
  return t(`state-${turn.state}`);
}

function factsOf(turn: Turn): string {
  const where = term("attendance", turn.attendance);
  return turn.kind === "statement" ? where : `${term("kind", turn.kind)} · ${where}`;
}

/** Why nobody has the floor. */
function idleText(view: View): string {
  const { phase, until_ms, timezone, display } = view.meeting;
  if (display !== undefined) return t(`delegate-hall-${display}`);
  switch (phase) {
    case "planned":
      return t("delegate-planned");
    case "open":
      return t("nobody-has-the-floor");
    case "suspended":
      return until_ms === undefined
        ? t("delegate-suspended")
        : t("delegate-suspended-until", { time: timeText(until_ms, timezone) });
    case "adjourned":
      return t("delegate-adjourned");
    case "closed":
      return t("delegate-closed");
  }
}
