import { useSignal } from "@preact/signals";
import { delegationName, durationText, graceLeft, isLineLost, type Turn, t } from "@rostrum/floor";
import { Button, graceText } from "@rostrum/floor/looks";
import { Unplug } from "lucide-preact";
import { useEffect } from "preact/hooks";
import { chime } from "./chime";
import "./lost-line.css";
import { usePodium } from "./podium";

/** How long a delegation that is connected and can't be heard counts as a technical matter, not as absent (LS11). */
const SILENT_MS = 60_000;

/**
 * The line of a remote speaker is lost, or nothing was heard since the call: whose, how long it is waited for, and
 * beyond that the question (TN7, LS11).
 *
 * Over the head of the page, as a point of order is, so that nothing below it moves.
 */
export function LostLine() {
  const { view } = usePodium();
  const { turn } = view.value;
  if (turn === undefined) return null;
  return isLineLost(turn) ? <Lost key={`${turn.id}/${turn.grace_until_ms}`} turn={turn} /> : <Silent turn={turn} />;
}

function Lost({ turn }: { turn: Turn }) {
  const { floor, directory, conductor } = usePodium();
  const waits = useSignal(false);
  const asked = graceLeft(turn, floor.now.value) === 0;
  useEffect(() => {
    if (asked) chime();
  }, [asked]);
  const busy = conductor.isBusy("line");
  const armed = conductor.isArmed("end");
  return (
    <section
      class="lost-line"
      data-tone={asked && !waits.value ? "stop" : "warn"}
      data-testid="lost-line"
      data-asked={asked}
      aria-label={t("technical-pause")}
    >
      <Unplug class="lost-line-sign" aria-hidden="true" />
      <p class="lost-line-who" role={asked ? "alert" : undefined}>
        <b data-testid="lost-line-delegation">{delegationName(directory.value, turn.delegation)}</b>
        <span class="lost-line-word">{t(wordsOf(turn, asked, waits.value))}</span>
        {!asked && (
          <span class="counting" data-testid="grace">
            {graceText(turn, floor.now.value)}
          </span>
        )}
      </p>
      <div class="lost-line-acts">
        <Button kind="main" testid="still-heard" pending={busy} onPress={() => conductor.stillHeard(turn.id)}>
          {t("chair-still-heard")}
        </Button>
        {asked && !waits.value && (
          <Button
            testid="line-wait"
            onPress={() => {
              waits.value = true;
            }}
          >
            {t("chair-line-wait")}
          </Button>
        )}
        {asked && turn.entry !== undefined && (
          <Button
            testid="keep-place"
            title={t("chair-keep-place-what")}
            pending={busy}
            onPress={() => conductor.keepPlace(turn.id)}
          >
            {t("chair-keep-place")}
          </Button>
        )}
        {asked && (
          <Button testid="line-end" armed={armed} pending={conductor.isBusy("end")} onPress={() => conductor.end()}>
            <span class="either">
              <span data-shown={!armed}>{t("chair-line-end")}</span>
              <span data-shown={armed}>{t("chair-again")}</span>
            </span>
          </Button>
        )}
      </div>
    </section>
  );
}

function wordsOf({ silent }: Turn, asked: boolean, waits: boolean): string {
  if (!asked) return silent ? "chair-line-silent" : "chair-line-lost";
  if (waits) return "chair-line-waits";
  return silent ? "chair-line-silent-over" : "chair-line-over";
}

/** Called, connected, and no clock yet: said beside the plate, so that nobody is passed over for a muted microphone. */
function Silent({ turn }: { turn: Turn }) {
  const { floor } = usePodium();
  const leftMs = turn.started_ms + SILENT_MS - floor.now.value;
  const here = (floor.live.value.delegations?.[turn.delegation]?.devices ?? 0) > 0;
  if (turn.state !== "called" || turn.attendance !== "remote" || !here || leftMs <= 0) return null;
  return (
    <p class="lost-line-silent" data-testid="connected-silent" role="status">
      {t("chair-connected-silent", { time: durationText(Math.ceil(leftMs / 1000) * 1000) })}
    </p>
  );
}
