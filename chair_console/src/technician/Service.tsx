import { useSignal } from "@preact/signals";
import { numberText, t } from "@rostrum/floor";
import { Presence } from "@rostrum/floor/looks";
import { useEffect } from "preact/hooks";
import { useDesk } from "./desk";
import { type Figure, type ServiceHealth, watch } from "./health";

/** The figures in the order shown, with their words. */
const WORDS: Readonly<Record<Figure, string>> = {
  connections: "technician-connections-open",
  waiting: "technician-waiting",
  append_ms: "technician-append-ms",
  seq: "technician-seq",
};
const SHOWN = Object.keys(WORDS) as Figure[];

/** The node that this page is connected to and its journal, in one line. */
export function Service() {
  const { floor } = useDesk();
  const health = useSignal<ServiceHealth | null>(null);
  useEffect(
    () =>
      watch(floor.meeting, (told) => {
        health.value = told;
      }),
    [floor, health],
  );
  const told = health.value;
  if (told === null) return <footer class="service" aria-busy="true" />;
  const ready = told.state === "ready";
  return (
    <footer class="service" data-testid="service" data-state={told.state} data-tone={ready ? "go" : "stop"}>
      <p class="service-state" role="status">
        <Presence state={ready ? "ready" : "offline"} label="" />
        <b>{t(`technician-service-${told.state}`)}</b>
        {told.state === "trouble" && <span dir="ltr">{told.status}</span>}
      </p>
      <dl>
        {SHOWN.filter((figure) => told.figures[figure] !== undefined).map((figure) => (
          <div key={figure}>
            <dt>{t(WORDS[figure])}</dt>
            <dd>{inFigures(figure, told.figures[figure] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}

function inFigures(figure: Figure, value: number): string {
  if (figure !== "append_ms") return numberText(value);
  return t("technician-ms", { ms: Math.round(value * 10) / 10 });
}
