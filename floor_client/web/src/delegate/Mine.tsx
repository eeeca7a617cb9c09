import { Mic } from "lucide-preact";
import { reading } from "../clock";
import { forecast } from "../forecast";
import { Button } from "../looks";
import { lineQuality, microphoneQuality } from "../pulse";
import type { Turn } from "../types";
import { waitingCount } from "../view";
import { clockText, durationText, listText, ordinal, t, term, timeText } from "../words";
import { attempt, delegationName, isUnderway, namesOf, sheet, useDesk } from "./context";
import { onDeck, type Situation } from "./situation";
import { Track } from "./Track";
import "./mine.css";

/** Where we stand: the second biggest thing on the page. */
export function Mine({ situation }: { situation: Situation }) {
  const { own, directory } = useDesk();
  const me = delegationName(directory.value, own.value.delegation);
  switch (situation.at) {
    case "waiting":
      return <Waiting situation={situation} me={me} />;
    case "left":
      return <Left id={situation.id} untilMs={situation.untilMs} />;
    case "kept":
      return <Kept turn={situation.turn} by={situation.by} />;
    case "passed_over":
      return (
        <Card tone="warn" name="passed-over" over={me} title={t("delegate-passed-over")}>
          <p>{t("delegate-passed-over-what")}</p>
        </Card>
      );
    case "free":
      return <Free situation={situation} me={me} />;
    case "floor":
      return null;
  }
}

interface CardProps {
  readonly tone: "go" | "warn" | "accent" | "calm";
  readonly name: string;
  readonly over: string;
  readonly title: preact.ComponentChildren;
  readonly children?: preact.ComponentChildren;
}

function Card({ tone, name, over, title, children }: CardProps) {
  return (
    <section class="mine may-be-old" data-testid="mine" data-at={name} data-tone={tone}>
      <p class="mine-over">{over}</p>
      <h2 class="mine-title" data-testid="mine-title">
        {title}
      </h2>
      <div class="mine-body">{children}</div>
    </section>
  );
}

function Waiting({ situation, me }: { situation: Extract<Situation, { at: "waiting" }>; me: string }) {
  const { view, directory } = useDesk();
  const { entry, ahead, before, notBeforeMs } = situation;
  const { turn } = view.value;
  const near = onDeck(situation);
  const place = ahead === 0 ? t("delegate-place-next") : t("delegate-place", { n: ordinal(ahead + 1) });
  const names = before.map((id) => delegationName(directory.value, id));
  return (
    <section
      class="mine may-be-old"
      data-testid="mine"
      data-at="waiting"
      data-ahead={ahead}
      data-tone={near ? "go" : "accent"}
    >
      <p class="mine-over">
        {t(near ? "delegate-be-ready" : "delegate-you-are", { delegation: me })}
        {entry.kind !== "statement" && ` · ${term("kind", entry.kind)}`}
      </p>
      <div class="mine-when">
        <h2 class="mine-title mine-place" data-testid="mine-title" data-length={place.length > 7 ? "long" : "short"}>
          {place}
        </h2>
        {notBeforeMs !== undefined && (
          <p class="mine-time" data-testid="not-before">
            {t("delegate-not-before", { time: timeText(notBeforeMs, view.value.meeting.timezone) })}
            <YourTime atMs={notBeforeMs} />
          </p>
        )}
      </div>
      <Track ahead={ahead} speaking={turn !== undefined} />
      <p class="mine-hint">
        {ahead === 0 &&
          (turn ? t("delegate-hint-after", namesOf(directory.value, turn.delegation)) : t("delegate-hint-next"))}
        {ahead > 0 && near && t("delegate-hint-near", { names: listText(names) })}
        {!near && t("delegate-hint-far")}
        <span data-testid="my-limit">{` ${t("delegate-you-may", { limit: durationText(entry.limit_ms) })}`}</span>
      </p>
      {entry.attendance === "remote" && <Device />}
    </section>
  );
}

/** Whether microphone and line were found good, or the way to find out; for who speaks from elsewhere (PR1). */
function Device() {
  const { floor } = useDesk();
  // Read so that the device is looked at again each second.
  floor.now.value;
  const device = floor.device();
  const good = microphoneQuality(device.microphone) === "good" && lineQuality(device) === "good";
  if (good)
    return (
      <p class="mine-hint" data-testid="device-ok">
        {t("delegate-device-ok")}
      </p>
    );
  return (
    <div class="mine-body">
      <Button
        testid="check-device"
        onPress={() => {
          sheet.value = "device";
        }}
      >
        <Mic aria-hidden="true" />
        {t("delegate-device")}
      </Button>
    </div>
  );
}

/** The reader's own time, where it isn't the hall's. */
function YourTime({ atMs }: { atMs: number }) {
  const { view } = useDesk();
  const hall = timeText(atMs, view.value.meeting.timezone);
  const here = timeText(atMs, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return hall === here ? null : <span class="mine-here">{t("your-time", { time: here })}</span>;
}

function Free({ situation, me }: { situation: Extract<Situation, { at: "free" }>; me: string }) {
  const { floor, view } = useDesk();
  const { list, meeting } = view.value;
  const zone = meeting.timezone;
  const waiting = waitingCount(list);
  const { heard } = situation;
  const title = heard ? t("delegate-heard") : situation.unheard ? t("delegate-unheard") : t("delegate-not-on-list");
  return (
    <Card tone="calm" name="free" over={me} title={title}>
      {heard?.used_ms !== undefined && (
        <p>{t("delegate-heard-used", { used: durationText(heard.used_ms), limit: durationText(heard.limit_ms) })}</p>
      )}
      {situation.list === "open" && (
        <p>
          {t("waiting-count", { n: waiting })}
          {waiting > 0 &&
            list?.entries &&
            ` · ${t("delegate-list-ends", { time: timeText(forecast(view.value, floor.now.value).endsMs, zone) })}`}
        </p>
      )}
      {situation.list === "closed" && (
        <p>
          {list?.closed_ms === undefined
            ? t("delegate-list-closed")
            : t("delegate-list-closed-since", { time: timeText(list.closed_ms, zone) })}
        </p>
      )}
      {situation.list === "not_open" && (
        <p>
          {list?.opens_ms === undefined
            ? t("delegate-list-not-open")
            : t("delegate-list-opens", { time: timeText(list.opens_ms, zone) })}
        </p>
      )}
      {situation.list === "none" && <p>{t("delegate-no-item")}</p>}
    </Card>
  );
}

/** We have left, and can come back to the same place for a minute (LS8). */
function Left({ id, untilMs }: { id: string; untilMs: number }) {
  const { floor } = useDesk();
  const seconds = Math.max(0, Math.ceil((untilMs - floor.now.value) / 1000));
  return (
    <Card tone="warn" name="left" over={t("delegate-left")} title={t("delegate-left-keep", { seconds })}>
      <Button
        kind="main"
        size="large"
        testid="undo-leave"
        pending={isUnderway(floor, "undo_withdrawal")}
        onPress={() => void attempt(() => floor.do("undo_withdrawal", { entry: id }))}
      >
        {t("delegate-undo-leave")}
      </Button>
    </Card>
  );
}

/** Our turn was interrupted and waits, with the time that was left (PO2, MT3). */
function Kept({ turn, by }: { turn: Turn; by: "point" | "sitting" }) {
  const { floor } = useDesk();
  const byPoint = by === "point";
  const { leftMs } = reading(turn, floor.serverNow());
  return (
    <Card
      tone="accent"
      name="kept"
      over={t(byPoint ? "delegate-kept-point" : "delegate-kept-sitting")}
      title={<span class="mine-place figures">{clockText(leftMs)}</span>}
    >
      <p>{t("delegate-kept-what")}</p>
    </Card>
  );
}
