import { durationText, limitOf, numberText, proposedLimits, t, timeText } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { Minus, Plus } from "lucide-preact";
import { uncapped, usePodium } from "./podium";

const STEP_MS = 15_000;
const LEAST_MS = 60_000;
const MOST_MORE = 40;

/** The slider of the ceiling: the forecast follows the hand, and nothing changes until the button is pressed (FC2). */
export function WhatIf() {
  const { view, order, conductor } = usePodium();
  const { list } = uncapped(view.value);
  const entries = order.value.flatMap((id) => list?.entries?.[id] ?? []);
  const capped = entries.filter((entry) => entry.limit_ms === undefined);
  const longest = list ? Math.max(LEAST_MS, ...capped.map((entry) => limitOf(entry, list))) : LEAST_MS;
  const most = Math.ceil(longest / STEP_MS) * STEP_MS;
  const shown = Math.min(most, conductor.whatIf.value ?? list?.ceiling_ms ?? most);
  const capping = conductor.whatIf.value !== null && shown !== (list?.ceiling_ms ?? most);
  const closing = conductor.closing.value && list?.state === "open";
  return (
    <div class="what-if" data-idle={capped.length === 0}>
      <label class="what-if-label" for="ceiling">
        {t("chair-what-if")}
      </label>
      <output class="what-if-value figures" for="ceiling" data-testid="what-if-value">
        {durationText(shown)}
      </output>
      <input
        id="ceiling"
        type="range"
        class="what-if-slider"
        data-testid="what-if-slider"
        min={LEAST_MS}
        max={most}
        step={STEP_MS}
        value={shown}
        disabled={capped.length === 0 || most === LEAST_MS}
        aria-valuetext={t("chair-ceiling-value", { time: durationText(shown) })}
        onInput={(event) => {
          conductor.whatIf.value = event.currentTarget.valueAsNumber;
        }}
      />
      <span class="what-if-acts">
        {capping || closing || list?.ceiling_ms === undefined ? (
          <Button
            size="small"
            kind={capping || closing ? "main" : "plain"}
            testid="set-limit-button"
            disabled={!(capping || closing)}
            pending={conductor.isBusy("limit")}
            onPress={() => void conductor.applyTrial(capping ? shown : undefined, closing)}
          >
            {applyText()}
          </Button>
        ) : (
          <Button
            size="small"
            testid="lift-limit-button"
            pending={conductor.isBusy("limit")}
            onPress={() => conductor.liftCeiling()}
          >
            {t("chair-lift-ceiling", { time: durationText(list.ceiling_ms) })}
          </Button>
        )}
      </span>
    </div>
  );

  /** What the button does, in words: the ceiling for so many, the list closed, or both. */
  function applyText(): string {
    const time = durationText(shown);
    const count = numberText(capped.length);
    if (closing && !capping) return t("chair-close-list-now");
    return t(closing ? "chair-set-and-close" : "chair-set-ceiling", { time, n: capped.length, count });
  }
}

/** The other two questions, a list that closes now and more who come, and a limit with which all would be heard (TN9). */
export function Trials() {
  const { view, conductor } = usePodium();
  const { list } = view.value;
  const open = list?.state === "open";
  const { closing, more } = conductor;
  const step = (by: number) => () => {
    more.value = Math.min(MOST_MORE, Math.max(0, more.value + by));
  };
  return (
    <div class="trials">
      <div class="trials-more" data-idle={!open}>
        <span class="trials-step">
          <Button
            kind="icon"
            testid="fewer-speakers"
            label={t("chair-fewer")}
            disabled={closing.value}
            onPress={step(-1)}
          >
            <Minus aria-hidden="true" />
          </Button>
          <output data-testid="more-speakers" data-count={more.value} data-off={closing.value}>
            {t("chair-more-speakers", { n: more.value })}
          </output>
          <Button
            kind="icon"
            testid="more-speakers-add"
            label={t("chair-one-more")}
            disabled={closing.value}
            onPress={step(1)}
          >
            <Plus aria-hidden="true" />
          </Button>
        </span>
        <label class="trials-close">
          <input
            type="checkbox"
            data-testid="close-now"
            checked={closing.value}
            onChange={(event) => {
              closing.value = event.currentTarget.checked;
            }}
          />
          <span>{t("chair-close-now")}</span>
        </label>
      </div>
      <Proposed />
    </div>
  );
}

/** Where somebody would be unheard: the limit with which as many as can be are heard, or the one that is announced. */
function Proposed() {
  const { view, floor, outlook, conductor } = usePodium();
  const { list, meeting } = view.value;
  if (list?.announced) {
    const { at_ms, limits } = list.announced;
    const time = durationText(Math.max(...Object.values(limits)));
    return <p class="trials-announced">{t("chair-announced", { time, from: timeText(at_ms, meeting.timezone) })}</p>;
  }
  if (outlook.value.unheard.length === 0) return null;
  const most = Math.max(0, ...Object.values(proposedLimits(view.value, floor.now.value)));
  if (most === 0) return null;
  return (
    <Button
      size="small"
      testid="propose-limits"
      onPress={() => {
        conductor.sheet.value = { name: "dynamic" };
      }}
    >
      {t("chair-propose", { time: durationText(most) })}
    </Button>
  );
}
