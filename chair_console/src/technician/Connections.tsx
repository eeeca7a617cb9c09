import { useComputed, useSignal } from "@preact/signals";
import { microphoneQuality, numberText, t, term, timeText } from "@rostrum/floor";
import { Button, Empty, Presence, type PresenceState } from "@rostrum/floor/looks";
import { Cable, TriangleAlert } from "lucide-preact";
import { type Connection, connections, type Health } from "./connections";
import { useDesk } from "./desk";

const SIGNS: Readonly<Record<Health, PresenceState>> = {
  good: "ready",
  fair: "ready",
  here: "ready",
  poor: "unknown",
  room: "unknown",
  away: "unknown",
  gone: "offline",
};

const TONES = {
  good: "go",
  fair: "warn",
  poor: "stop",
  here: "calm",
  gone: "stop",
  away: "calm",
  room: "calm",
} as const;

/** Every delegation's devices: who has the floor and comes next first, then whoever may need help. */
export function Connections() {
  const { view, directory, floor, left } = useDesk();
  const only = useSignal(false);
  const rows = useComputed(() => connections(view.value, floor.live.value, directory.value, left.value));
  const troubled = rows.value.filter(({ health }) => health === "gone" || health === "poor");
  const shown = only.value ? troubled : rows.value;
  return (
    <section class="connections may-be-old" aria-labelledby="connections-title" data-testid="connections">
      <div class="connections-head">
        <h2 id="connections-title">{t("technician-connections")}</h2>
        <p class="quiet">{t("technician-connected", { n: rows.value.filter(({ devices }) => devices > 0).length })}</p>
        <Button size="small" pressed={only.value} onPress={() => (only.value = !only.value)} testid="only-trouble">
          {troubled.length > 0 && <TriangleAlert aria-hidden="true" />}
          {t("technician-only-trouble", { n: troubled.length })}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <section class="connections-rows" tabIndex={0} aria-labelledby="connections-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("technician-place")}</th>
              <th scope="col">{t("technician-delegation")}</th>
              <th scope="col">{t("technician-line")}</th>
              <th scope="col">{t("technician-microphone")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.delegation} row={row} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <Empty sign={Cable}>{t("technician-no-trouble")}</Empty>}
      </section>
    </section>
  );
}

function Row({ row }: { row: Connection }) {
  const { health, place, name, devices, attendance } = row;
  return (
    <tr data-testid="connection" data-delegation={row.delegation} data-health={health} data-floor={place === 0}>
      <td class="connections-place">
        {place === 0 ? <Presence state="ready" label={t("state-speaking")} /> : place && numberText(place)}
      </td>
      <th scope="row">
        <span class="connections-name">{name}</span>
        <small>
          {[attendance && term("attendance", attendance), devices > 0 && t("technician-devices", { n: devices })]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </th>
      <td data-tone={TONES[health]}>
        <span class="connections-health">
          <Presence state={SIGNS[health]} label="" />
          <b>{t(`technician-health-${health}`)}</b>
        </span>
        <Measured row={row} />
      </td>
      <td>
        <Microphone row={row} />
      </td>
    </tr>
  );
}

/** What was measured of the line, or when the last device left. */
function Measured({ row: { device, devices, leftMs } }: { row: Connection }) {
  const { view } = useDesk();
  if (devices === 0) {
    if (leftMs === undefined) return null;
    return <small>{t("technician-left-at", { time: timeText(leftMs, view.value.meeting.timezone) })}</small>;
  }
  if (device.round_trip_ms === undefined) return <small>{t("technician-not-measured")}</small>;
  return <small>{t("technician-measured", { ms: device.round_trip_ms, loss: (device.loss ?? 0) / 10 })}</small>;
}

/** The level of speech as a bar, and in a word. */
function Microphone({ row: { device, devices } }: { row: Connection }) {
  if (devices === 0) return null;
  const quality = microphoneQuality(device.microphone);
  return (
    <span class="connections-mic" data-tone={quality === "good" ? "go" : quality === "unknown" ? "calm" : "warn"}>
      {device.microphone !== undefined && (
        <span class="connections-level" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, device.microphone)}%` }} />
        </span>
      )}
      <small>{t(`technician-mic-${quality}`)}</small>
    </span>
  );
}
