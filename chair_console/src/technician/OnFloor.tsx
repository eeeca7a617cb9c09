import { useComputed } from "@preact/signals";
import {
  delegationName,
  flagOf,
  isLineLost,
  languageName,
  nameOf,
  reading,
  type Turn,
  t,
  term,
  whereText,
} from "@rostrum/floor";
import { Button, Clock, LanguageChip, Nameplate, TechnicalPause } from "@rostrum/floor/looks";
import { useDesk } from "./desk";
import { lineActs } from "./keys";

/** The voice on the floor: whose, from where, and what can be said of its line (TN7). */
export function OnFloor() {
  const { view } = useDesk();
  const { turn } = view.value;
  return (
    <section class="on-floor may-be-old" aria-labelledby="on-floor-title" data-testid="on-floor">
      <h2 id="on-floor-title">{t("technician-on-floor")}</h2>
      {turn ? <Voice turn={turn} /> : <Nameplate size="pocket" state={t("nobody-has-the-floor")} light="off" />}
      <Line />
    </section>
  );
}

function Voice({ turn }: { turn: Turn }) {
  const { floor, view, directory } = useDesk();
  const light = useComputed(() => (view.value.turn ? reading(view.value.turn, floor.now.value).light : "off"));
  return (
    <Nameplate
      size="pocket"
      name={delegationName(directory.value, turn.delegation)}
      flag={flagOf(view.value.meeting, directory.value, turn.delegation)}
      speaker={turn.speaker?.name}
      functionName={nameOf(turn.speaker?.function)}
      state={t(`state-${turn.state}`)}
      light={light.value}
      facts={[term("kind", turn.kind), whereText(directory.value, turn.delegation, turn.attendance)].join(" · ")}
      chips={<LanguageChip code={turn.language} name={languageName(turn.language)} />}
    >
      <div class="on-floor-clock">
        <Clock turn={turn} floor={floor} caption />
        {isLineLost(turn) && <TechnicalPause turn={turn} now={floor.now} />}
      </div>
    </Nameplate>
  );
}

/** The line in a sentence, and the words that are the technician's: lost, back, still heard, not heard. */
function Line() {
  const desk = useDesk();
  const { turn } = desk.view.value;
  const acts = lineActs(desk);
  const likeliest = turn?.silent ? "line-back" : "still-heard";
  const state = lineState(turn, (desk.floor.live.value.delegations?.[turn?.delegation ?? ""]?.devices ?? 0) > 0);
  return (
    <div class="on-floor-line" data-testid="line" data-state={state}>
      <p data-tone={TONES[state]}>{t(`technician-line-${state}`)}</p>
      <div class="on-floor-acts">
        {acts.map(({ name, key, can, run, pending }) => (
          <Button
            key={name}
            kind={name === likeliest && can ? "main" : "plain"}
            size="small"
            hotkey={key}
            disabled={!can}
            pending={pending}
            testid={name}
            onPress={run}
          >
            {turn?.silent && name === likeliest ? t("technician-act-heard") : t(`technician-act-${name}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

type LineState = "none" | "room" | "up" | "silent" | "unheard" | "lost" | "ignored";

const TONES = {
  none: "calm",
  room: "calm",
  up: "go",
  silent: "warn",
  unheard: "stop",
  lost: "stop",
  ignored: "warn",
} as const;

function lineState(turn: Turn | undefined, here: boolean): LineState {
  if (turn === undefined) return "none";
  if (isLineLost(turn)) return turn.silent ? "unheard" : "lost";
  if (turn.line_ignored) return "ignored";
  if (turn.attendance === "room") return "room";
  return here ? "up" : "silent";
}
