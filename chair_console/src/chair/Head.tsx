import { useComputed } from "@preact/signals";
import { itemTitle, nameOf, numberText, t, timeText } from "@rostrum/floor";
import { Chip } from "@rostrum/floor/looks";
import "./head.css";
import { usePodium } from "./podium";

const MINUTE = 60_000;

/** The head: the item on the left, three times of day on the right. */
export function Head() {
  const { view, directory } = usePodium();
  const { meeting } = view.value;
  const item = meeting.item;
  const title = item === undefined ? nameOf(meeting.title) : itemTitle(directory.value, item);
  return (
    <header class="head">
      {item !== undefined && (
        <span class="head-number">
          <span class="unseen">{t("item-number", { item })}</span>
          <span aria-hidden="true">{digitsOf(item)}</span>
        </span>
      )}
      <p class="head-title gives-way" data-testid="item-title">
        {title}
      </p>
      {meeting.illustrative && (
        <span data-testid="illustrative" class="head-chip gives-way">
          <Chip kind="outline">{t("illustrative")}</Chip>
        </span>
      )}
      <dl class="head-facts">
        <ListEnds />
        <InterpretationEnds />
        <Now />
      </dl>
    </header>
  );
}

function digitsOf(item: string): string {
  return /^\d+$/.test(item) ? numberText(Number(item)) : item;
}

function Fact({
  name,
  value,
  tone,
  testid,
}: {
  name: string;
  value: string;
  tone?: string | undefined;
  testid: string;
}) {
  return (
    <div class="fact" data-tone={tone}>
      <dt>{name}</dt>
      <dd class="figures" data-testid={testid}>
        {value}
      </dd>
    </div>
  );
}

function ListEnds() {
  const { view, outlook, order } = usePodium();
  const { phase } = view.value.meeting;
  if (order.value.length === 0 || phase === "adjourned" || phase === "closed") return null;
  const { endsMs, unheard } = outlook.value;
  const value = timeText(endsMs, view.value.meeting.timezone);
  return (
    <Fact name={t("chair-list-ends")} value={value} tone={unheard.length > 0 ? "stop" : "go"} testid="list-ends" />
  );
}

/** The end of interpretation; from the first warning on in colour, with the minutes that are left (IN11). */
function InterpretationEnds() {
  const { view, floor } = usePodium();
  const { interpretation_until_ms: until, warnings_ms } = view.value.forecast;
  const left = useComputed(() => (until === undefined ? 0 : Math.ceil((until - floor.now.value) / MINUTE)));
  if (until === undefined) return null;
  const warned = warnings_ms.filter((warning) => left.value * MINUTE <= warning);
  const soon = warned.length > 0 && left.value >= 0;
  const name = soon ? t("chair-interpretation-left", { n: left.value }) : t("chair-interpretation-ends");
  const last = warned.length === warnings_ms.length;
  return (
    <Fact
      name={name}
      value={timeText(until, view.value.meeting.timezone)}
      tone={soon ? (last ? "stop" : "warn") : undefined}
      testid="interpretation-ends"
    />
  );
}

function Now() {
  const { view, floor } = usePodium();
  return <Fact name={t("chair-now")} value={timeText(floor.now.value, view.value.meeting.timezone)} testid="now" />;
}
