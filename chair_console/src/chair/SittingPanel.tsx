import { delegationName, listText, t, timeText } from "@rostrum/floor";
import { Timeline, type TimelineMark } from "@rostrum/floor/looks";
import { usePodium } from "./podium";
import "./sitting.css";
import { Trials, WhatIf } from "./WhatIf";

const NAMED = 3;
/** So many letters stand on one line, with the number of the others behind them. */
const LETTERS = 64;

/** The sitting: where the list ends against where interpretation does, who would be unheard, and what would change it. */
export function SittingPanel() {
  const { view } = usePodium();
  const { sitting, list, meeting } = view.value;
  const over = meeting.phase === "adjourned" || meeting.phase === "closed";
  if (sitting === undefined || list === undefined || over) return null;
  return (
    <section class="sitting may-be-old" data-testid="sitting-panel" aria-label={t("chair-sitting")}>
      <WhatIf />
      <Course />
      <Unheard />
      <Trials />
    </section>
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
    <div
      data-testid="course"
      data-ends={endsMs}
      data-tone={unheard.length > 0 ? "stop" : "go"}
      data-what-if={whatIf.value !== null}
    >
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
  const named = unheard
    .slice(0, NAMED)
    .map((id) => delegationName(directory.value, view.value.list?.entries?.[id]?.delegation ?? ""));
  const names = named.filter((_, index) => index === 0 || named.slice(0, index + 1).join(", ").length <= LETTERS);
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
