import { useComputed } from "@preact/signals";
import { ArrowRight } from "lucide-preact";
import type { Channels } from "../channels";
import { isLineLost, reading } from "../clock";
import { Bar, Clock, LanguageChip, type LightName, Nameplate, TechnicalPause } from "../looks";
import { delegationName, flagOf, languageName, whereText } from "../names";
import type { Turn } from "../types";
import { languageCode, languageCodes, nameOf, t, term } from "../words";
import { type Assignment, assignmentOf, floorLanguage, isPivot } from "./assignment";
import { useDesk } from "./context";

/** What is on air: whose voice, in which language, what we do with it, and who depends on us. */
export function OnAir() {
  const { view } = useDesk();
  const { turn } = view.value;
  return (
    <section class="air" aria-labelledby="air-title" data-testid="on-air">
      <h2 id="air-title">{t("interpreter-on-air")}</h2>
      {turn ? <Speaker turn={turn} /> : <Nameplate size="pocket" state={t("nobody-has-the-floor")} light="off" />}
      {view.value.channels ? <Route channels={view.value.channels} /> : <p class="route">{t("interpreter-no-plan")}</p>}
    </section>
  );
}

function Speaker({ turn }: { turn: Turn }) {
  const { floor, view, directory } = useDesk();
  return (
    <Nameplate
      size="pocket"
      name={delegationName(directory.value, turn.delegation)}
      flag={flagOf(view.value.meeting, directory.value, turn.delegation)}
      {...(turn.speaker && { speaker: turn.speaker.name })}
      functionName={nameOf(turn.speaker?.function)}
      {...(turn.on_behalf_of && { onBehalf: t("on-behalf-of", { who: turn.on_behalf_of }) })}
      state={t(`state-${turn.state}`)}
      light={useLight()}
      facts={[term("kind", turn.kind), whereText(directory.value, turn.delegation, turn.attendance)].join(" · ")}
      chips={<LanguageChip code={turn.language} name={languageName(turn.language)} />}
    >
      <div class="air-clock">
        <Clock turn={turn} floor={floor} caption />
        {isLineLost(turn) && <TechnicalPause turn={turn} now={floor.now} />}
      </div>
      <Bar turn={turn} now={floor.now} />
    </Nameplate>
  );
}

/** Drawn again when the light changes, not with every second. */
function useLight(): LightName {
  const { floor, view } = useDesk();
  return useComputed(() => (view.value.turn ? reading(view.value.turn, floor.now.value).light : "off")).value;
}

/** The way of the voice to our channel, and who listens to it from there. */
function Route({ channels }: { channels: Channels }) {
  const { booth, view } = useDesk();
  const spoken = floorLanguage(view.value);
  const assignment = assignmentOf(booth, spoken, channels);
  return (
    <div class="route" data-testid="route" data-does={assignment.task.does}>
      <p class="route-way">
        {nodes(assignment, spoken, booth).map(({ text, ours }, index) => (
          <>
            {index > 0 && <ArrowRight aria-hidden="true" class="route-arrow" />}
            <span class="route-node" data-ours={ours} key={text}>
              {text}
            </span>
          </>
        ))}
      </p>
      <p class="route-depend" data-testid="depend" data-tone={isPivot(assignment) ? "warn" : "calm"}>
        {isPivot(assignment)
          ? t("interpreter-pivot", {
              n: assignment.listeners.length,
              who: languageCodes(assignment.listeners),
            })
          : t("interpreter-no-listeners")}
      </p>
    </div>
  );
}

interface Node {
  readonly text: string;
  readonly ours: boolean;
}

/** The stations of the voice, ours last and set off. */
function nodes({ task }: Assignment, spoken: string, booth: string): Node[] {
  const [floor, mine] = [languageCode(spoken), languageCode(booth)];
  const from: Node = { text: t("interpreter-floor", { code: floor }), ours: false };
  switch (task.does) {
    case "direct":
      return [from, { text: t("interpreter-way-direct", { code: mine }), ours: true }];
    case "relay": {
      const relay = t("interpreter-way-relay", { code: languageCode(task.from), channel: task.channel });
      return [from, { text: relay, ours: false }, { text: mine, ours: true }];
    }
    case "retour": {
      const retour = t("interpreter-way-retour", { code: languageCode(task.into), channel: task.channel });
      return [from, { text: retour, ours: true }];
    }
    case "rest":
      return [
        from,
        {
          text:
            task.carried === undefined
              ? t("interpreter-way-rest")
              : t("interpreter-way-carried", { code: languageCode(task.carried) }),
          ours: true,
        },
      ];
    case "gap":
      return [from, { text: t("interpreter-way-gap"), ours: true }];
    case "stopped":
      return [from, { text: t("interpreter-way-stopped"), ours: true }];
  }
}
