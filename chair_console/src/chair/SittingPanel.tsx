import { durationText, limitOf, listText, numberText, t, timeText } from "@rostrum/floor";
import { Button, Timeline, type TimelineMark } from "@rostrum/floor/looks";
import { delegationName } from "./names";
import { uncapped, usePodium } from "./podium";
import "./sitting.css";

const STEP_MS = 15_000;
const LEAST_MS = 60_000;
const NAMED = 3;

/** The sitting: where the list ends against where interpretation does, who would be unheard, and what would change it. */
export function SittingPanel() {
  const { view } = usePodium();
  if (view.value.sitting === undefined || view.value.list === undefined) return null;
  return (
    <section class="sitting may-be-old" data-testid="sitting-panel" aria-label={t("chair-sitting")}>
      <WhatIf />
      <Course />
      <Unheard />
    </section>
  );
}

/** The slider of the ceiling: the forecast follows the hand, and nothing changes until the button is pressed (FC2). */
function WhatIf() {
  const { view, order, conductor } = usePodium();
  const { list } = uncapped(view.value);
  const entries = order.value.flatMap((id) => list?.entries?.[id] ?? []);
  const capped = entries.filter((entry) => entry.limit_ms === undefined);
  const longest = list ? Math.max(LEAST_MS, ...capped.map((entry) => limitOf(entry, list))) : LEAST_MS;
  const most = Math.ceil(longest / STEP_MS) * STEP_MS;
  const shown = Math.min(most, conductor.whatIf.value ?? list?.ceiling_ms ?? most);
  const changes = conductor.whatIf.value !== null && shown !== (list?.ceiling_ms ?? most);
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
        {changes || list?.ceiling_ms === undefined ? (
          <Button
            size="small"
            kind={changes ? "main" : "plain"}
            testid="set-limit-button"
            disabled={!changes}
            pending={conductor.isBusy("limit")}
            onPress={() => {
              conductor.setCeiling(shown);
              conductor.whatIf.value = null;
            }}
          >
            {t("chair-set-ceiling", { time: durationText(shown), n: capped.length, count: numberText(capped.length) })}
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
}

function Course() {
  const { view, floor, outlook, whatIf, order } = usePodium();
  const { sitting, meeting, forecast } = view.value;
  if (sitting === undefined) return null;
  const now = floor.now.value;
  const { endsMs, unheard } = whatIf.value ?? outlook.value;
  const busy = order.value.length > 0 || view.value.turn !== undefined;
  const until = forecast.interpretation_until_ms;
  const limit = until === undefined ? undefined : until - forecast.reserve_ms;
  const from = Math.min(sitting.opened_ms, sitting.starts_ms, now);
  const last = Math.max(sitting.ends_ms, until ?? 0, busy ? endsMs : 0, now);
  const time = (at: number) => timeText(at, meeting.timezone);
  // The words of two marks don't lie on each other: the head says what time it is, too.
  const nearLimit = (at: number) => until !== undefined && (until - at) / (last - from) < 0.35;
  const nearStart = (at: number) => (at - from) / (last - from) < 0.3;
  const ends = busy ? t("chair-ends", { time: time(endsMs), n: unheard.length }) : t("chair-list-empty");
  const marks: TimelineMark[] = [
    { at: from, label: busy && nearStart(endsMs) ? "" : time(from), kind: "start" },
    { at: now, label: nearLimit(now) ? "" : t("chair-now-at", { time: time(now) }), kind: "now" },
  ];
  if (busy) marks.push({ at: endsMs, label: ends, kind: "end" });
  if (until !== undefined) {
    marks.push({ at: until, label: t("chair-interpretation-ends-at", { time: time(until) }), kind: "limit" });
  }
  return (
    <div data-tone={unheard.length > 0 ? "stop" : "go"} data-what-if={whatIf.value !== null}>
      <Timeline
        from={from}
        until={last + (last - from) * 0.015}
        now={now}
        ends={busy ? endsMs : now}
        limit={limit}
        marks={marks}
        label={[
          t("chair-now-at", { time: time(now) }),
          ends,
          until === undefined ? "" : t("chair-interpretation-ends-at", { time: time(until) }),
        ].join(". ")}
      />
    </div>
  );
}

/** Who would be unheard, by name as far as they fit; the line is kept when there is nobody. */
function Unheard() {
  const { view, directory, outlook, whatIf } = usePodium();
  const { unheard } = whatIf.value ?? outlook.value;
  const names = unheard
    .slice(0, NAMED)
    .map((id) => delegationName(directory.value, view.value.list?.entries?.[id]?.delegation ?? ""));
  const rest = unheard.length - names.length;
  const told = rest > 0 ? [...names, t("chair-others", { n: rest })] : names;
  const line = told.length > 0 ? t("chair-unheard", { names: listText(told) }) : "";
  return (
    <p
      class="unheard"
      title={line}
      data-testid="unheard"
      data-count={unheard.length}
      data-tone={unheard.length > 0 ? "stop" : "go"}
    >
      {line}
    </p>
  );
}
