import { useComputed } from "@preact/signals";
import type { Booth } from "../channels";
import { Button } from "../looks";
import { languageName } from "../names";
import { nextUp } from "../view";
import { languageCode, languageCodes, t } from "../words";
import { acceptHandover, askHandover, colleague, isUnderway, ourBooth } from "./acts";
import { useDesk } from "./context";
import "./shift.css";

const MINUTE = 60_000;

/** Who is on microphone and for how long, the colleague, and the hand-over with the next speaker (IN7). */
export function Shift() {
  const desk = useDesk();
  const ours = ourBooth(desk);
  return (
    <section
      class="shift"
      aria-labelledby="shift-title"
      data-testid="shift"
      data-handover={ours?.handover?.state ?? "none"}
    >
      <h2 id="shift-title">{t("interpreter-shift")}</h2>
      {ours === undefined ? (
        <p class="quiet">{t("interpreter-nobody-on-mic")}</p>
      ) : (
        <>
          <Minutes ours={ours} />
          <p class="shift-why" data-testid="why">
            {reason(ours, nextUp(desk.view.value.list)?.[1].language)}
          </p>
          <Handover ours={ours} />
        </>
      )}
    </section>
  );
}

/** The minutes on microphone against those after which one should rest. */
function Minutes({ ours: { on_mic, since_ms, relieve_ms } }: { ours: Booth }) {
  const { floor } = useDesk();
  const minutes = useComputed(() => Math.max(0, Math.floor((floor.now.value - since_ms) / MINUTE)));
  const longest = Math.round((relieve_ms - since_ms) / MINUTE);
  const share = Math.min(1, minutes.value / Math.max(1, longest));
  const tone = minutes.value >= longest ? "stop" : share >= 5 / 6 ? "warn" : "accent";
  return (
    <div class="shift-minutes" data-tone={tone}>
      <p>
        <b class="shift-who">{on_mic}</b>
        <span class="shift-count">{t("interpreter-minutes", { n: minutes.value })}</span>
        <span class="quiet">{t("interpreter-minutes-of", { n: longest })}</span>
      </p>
      <span class="shift-meter" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}

/** Why it is proposed to stay or to go; who else there is, and from which languages, where neither is. */
function reason(ours: Booth, next: string | undefined): string {
  const { interpreters, from, on_mic, stays, proposed, handover } = ours;
  if (handover?.state === "agreed") return t("interpreter-why-agreed", { who: handover.to });
  if (stays !== undefined) return t("interpreter-why-stay", { language: languageName(stays) });
  if (proposed !== undefined) return t("interpreter-why-go", { who: proposed.to });
  return interpreters
    .filter((who) => who !== on_mic)
    .map((who) => {
      const languages = from[who] ?? [];
      const lacks = next !== undefined && !languages.includes(next);
      const said = { who, languages: languageCodes(languages), code: languageCode(next ?? "") };
      return t(lacks ? "interpreter-colleague-without" : "interpreter-colleague", said);
    })
    .join(" ");
}

/** Ask, and be answered: two people, two presses; it takes place with the next speaker. */
function Handover({ ours: { handover } }: { ours: Booth }) {
  const desk = useDesk();
  const to = handover?.to ?? colleague(desk);
  if (to === undefined) return null;
  return (
    <div class="shift-acts">
      <Button
        hotkey="H"
        testid="ask-handover"
        disabled={handover !== undefined}
        pending={isUnderway(desk, "ask_handover")}
        onPress={() => askHandover(desk)}
      >
        {t("interpreter-ask", { who: to })}
      </Button>
      <Button
        kind={handover?.state === "asked" ? "main" : "plain"}
        hotkey="A"
        testid="accept-handover"
        disabled={handover?.state !== "asked"}
        pending={isUnderway(desk, "accept_handover")}
        onPress={() => acceptHandover(desk)}
      >
        {t(handover?.state === "agreed" ? "interpreter-agreed" : "interpreter-accept", { who: to })}
      </Button>
    </div>
  );
}
