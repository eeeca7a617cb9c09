import {
  clockText,
  dateText,
  delegationName,
  durationText,
  flagOf,
  isLineLost,
  languageName,
  nameOf,
  nextSitting,
  nextUp,
  personOf,
  presenceOf,
  reading,
  type Turn,
  t,
  term,
  timeText,
  waitingCount,
  whereText,
} from "@rostrum/floor";
import { Bar, Clock, LanguageChip, type LightName, Nameplate } from "@rostrum/floor/looks";
import { usePodium } from "./podium";
import "./stage.css";

/** The biggest thing on the page: who has the floor, and how long is left. */
export function Stage() {
  const { view } = usePodium();
  const { turn } = view.value;
  return <div class="stage">{turn ? <Speaking turn={turn} /> : <Nobody />}</div>;
}

function Speaking({ turn }: { turn: Turn }) {
  const { view, directory, floor } = usePodium();
  const known = personOf(directory.value, turn.delegation);
  const light = reading(turn, floor.now.value).light;
  const { delegations } = floor.live.value;
  const gone = delegations !== undefined && presenceOf(turn.attendance, delegations[turn.delegation]) === "offline";
  const facts = [
    term("kind", turn.kind),
    term("in-language", turn.language),
    gone ? t("chair-presence-offline") : whereText(directory.value, turn.delegation, turn.attendance),
  ];
  return (
    <Nameplate
      name={delegationName(directory.value, turn.delegation)}
      flag={flagOf(view.value.meeting, directory.value, turn.delegation)}
      speaker={turn.speaker?.name ?? known?.name}
      functionName={nameOf(turn.speaker?.function)}
      onBehalf={turn.on_behalf_of && t("on-behalf-of", { who: turn.on_behalf_of })}
      state={stateText(turn, light)}
      light={light}
      facts={facts.join(" · ")}
      chips={<LanguageChip code={turn.language} name={languageName(turn.language)} />}
    >
      <div class="stage-clock">
        <Clock turn={turn} floor={floor} caption />
        <LeadIn turn={turn} />
        <Kept />
      </div>
      <Bar turn={turn} now={floor.now} />
    </Nameplate>
  );
}

/** Called, with a lead-in: when the clock starts by itself (TN11). */
function LeadIn({ turn }: { turn: Turn }) {
  const { floor } = usePodium();
  if (turn.state !== "called" || turn.starts_ms === undefined) return null;
  const left = Math.max(0, turn.starts_ms - floor.now.value);
  return <p class="stage-lead">{t("chair-starts-in", { time: durationText(Math.ceil(left / 1000) * 1000) })}</p>;
}

/** The words beside the light: the state of the turn, and while the clock runs what the light says. */
function stateText(turn: Turn, light: LightName): string {
  if (isLineLost(turn)) return t("technical-pause");
  if (turn.state === "speaking" && light !== "green") return t(`chair-light-${light}`);
  return t(`chair-turn-${turn.state}`);
}

/** Nobody has the floor: the sitting's phase, who is next, and how far the list is. */
function Nobody() {
  const { view, directory, order, outlook, floor } = usePodium();
  const { meeting, list } = view.value;
  const next = meeting.phase === "open" ? nextUp(list)?.[1] : undefined;
  const waiting = waitingCount(list);
  const state = meeting.phase === "open" ? t("nobody-has-the-floor") : t(`chair-phase-${meeting.phase}`);
  return (
    <Nameplate state={state} light="off" facts={phaseFacts()}>
      <div class="stage-rest">
        {next && (
          <p class="stage-next">
            <span class="quiet">{t("floor-next")}</span>
            <b>{delegationName(directory.value, next.delegation)}</b>
          </p>
        )}
        {meeting.phase === "open" && list && (
          <p class="quiet">
            {waiting > 0 && order.value.length > 0
              ? t("chair-progress-ends", {
                  heard: list.heard,
                  waiting,
                  ends: timeText(outlook.value.endsMs, meeting.timezone),
                })
              : t("chair-progress", { heard: list.heard, waiting })}
          </p>
        )}
        <Kept />
      </div>
    </Nameplate>
  );

  function phaseFacts(): string | undefined {
    if (meeting.phase === "suspended" && meeting.until_ms !== undefined) {
      return t("chair-until", { time: timeText(meeting.until_ms, meeting.timezone) });
    }
    if (meeting.phase === "planned" || meeting.phase === "adjourned") {
      const coming = nextSitting(directory.value, meeting.sitting, floor.now.value);
      if (coming === undefined) return undefined;
      const time = (at: number) => timeText(at, meeting.timezone);
      return `${dateText(coming.starts_ms, meeting.timezone)}, ${time(coming.starts_ms)}–${time(coming.ends_ms)}`;
    }
    return undefined;
  }
}

/** Turns kept aside, the innermost last: whose, and what was left (PO2, MT3). */
function Kept() {
  const { view, directory } = usePodium();
  const turns = view.value.interrupted;
  if (turns.length === 0) return null;
  return (
    <ul class="kept" data-testid="kept-turns">
      {turns.map((turn) => (
        <li key={turn.id} class="kept-turn">
          <span class="kept-word">{t("chair-kept")}</span>
          <b class="kept-name">{delegationName(directory.value, turn.delegation)}</b>
          <span class="figures">{clockText(turn.limit_ms - turn.used_ms)}</span>
        </li>
      ))}
    </ul>
  );
}
