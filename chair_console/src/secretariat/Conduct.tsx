import { delegationName, languageName, nextUp, reading, type Turn, t } from "@rostrum/floor";
import { Bar, Button, Clock, LanguageChip, Light, Soon, toneOf } from "@rostrum/floor/looks";
import { MonitorOff } from "lucide-preact";
import { usePodium } from "../chair/podium";
import { useOffice } from "./office";

/** Who has the floor, and the podium's own keys for whoever conducts from here (MT6). */
export function Conduct() {
  const { conducting, podiumGone, conduct } = useOffice();
  const on = conducting.value;
  return (
    <section class="conduct" aria-label={t("secretariat-conduct")} data-conducting={on} data-testid="conduct">
      <Standing />
      {podiumGone.value && !on && (
        <p class="conduct-gone" data-tone="warn" role="alert" data-testid="podium-gone">
          <MonitorOff aria-hidden="true" />
          {t("secretariat-podium-gone")}
        </p>
      )}
      {on && <Soon load={() => import("./Podium").then(({ Podium }) => Podium)} words={["podium", "script"]} />}
      <Button
        kind={podiumGone.value && !on ? "main" : "plain"}
        size={podiumGone.value && !on ? "usual" : "small"}
        testid="conduct-button"
        pressed={on}
        onPress={() => conduct(!on)}
      >
        {t(on ? "secretariat-conduct-off" : "secretariat-conduct-on")}
      </Button>
    </section>
  );
}

function Standing() {
  const { view } = usePodium();
  const { turn, meeting } = view.value;
  if (turn) return <Speaking turn={turn} />;
  const words = meeting.phase === "open" ? t("nobody-has-the-floor") : t(`chair-phase-${meeting.phase}`);
  return (
    <div class="standing" data-testid="plate" data-light="off" data-tone="calm">
      <p class="standing-head">
        <Light light="off" />
        <b data-testid="turn-state">{words}</b>
      </p>
      <Next />
    </div>
  );
}

function Speaking({ turn }: { turn: Turn }) {
  const { directory, floor } = usePodium();
  const light = reading(turn, floor.now.value).light;
  return (
    <div class="standing" data-testid="plate" data-light={light} data-tone={toneOf(light)}>
      <p class="standing-head">
        <Light light={light} />
        <b class="standing-name" data-testid="plate-delegation">
          {delegationName(directory.value, turn.delegation)}
        </b>
        <LanguageChip code={turn.language} name={languageName(turn.language)} />
      </p>
      <p class="standing-clock">
        <Clock turn={turn} floor={floor} caption />
      </p>
      <Bar turn={turn} now={floor.now} />
      <Next />
    </div>
  );
}

/** The next one, quietly; the line is kept when there is nobody. */
function Next() {
  const { view, directory } = usePodium();
  const next = nextUp(view.value.list)?.[1].delegation;
  return <p class="standing-next quiet">{next && `${t("floor-next")}: ${delegationName(directory.value, next)}`}</p>;
}
