import { useComputed } from "@preact/signals";
import { type Call, delegationName, languageCode, t, timeText, whereText } from "@rostrum/floor";
import { Button, Empty } from "@rostrum/floor/looks";
import { PhoneOff } from "lucide-preact";
import { send, useDesk } from "./desk";
import "./calls.css";

/** The calls with what has become of them, and which booth signalled what about the running turn (IN8, PO2). */
export function Calls() {
  const { view } = useDesk();
  // What waits comes first, and among what waits the oldest; what is done stands below, the newest first.
  const calls = view.value.calls ?? [];
  const waiting = calls.filter(({ state }) => state !== "done");
  const done = calls.filter(({ state }) => state === "done").toReversed();
  return (
    <section class="calls" aria-labelledby="calls-title" data-testid="calls">
      <h2 id="calls-title">{t("technician-calls")}</h2>
      {calls.length === 0 && <Empty sign={PhoneOff}>{t("technician-no-calls")}</Empty>}
      <ul>
        {[...waiting, ...done].map((call) => (
          <Row key={call.id} call={call} />
        ))}
      </ul>
      <Reports />
    </section>
  );
}

function Row({ call }: { call: Call }) {
  const desk = useDesk();
  const { id, at_ms, state } = call;
  const pending = useComputed(() =>
    desk.floor.underway.value.some(({ kind }) => kind === "take_call" || kind === "resolve_call"),
  );
  return (
    <li class="call" data-testid="call" data-call={id} data-state={state} data-tone={TONES[state]}>
      <p class="call-who">
        <Caller call={call} />
        <time class="figures">{timeText(at_ms, desk.view.value.meeting.timezone)}</time>
        <span class="call-state">{t(`technician-call-${state.replace("_", "-")}`)}</span>
      </p>
      {"booth" in call && call.about && (
        <p class="call-about" dir="auto">
          {call.about}
        </p>
      )}
      {state !== "done" && (
        <p class="call-acts">
          {state === "open" && (
            <Button
              kind="main"
              size="small"
              testid="take-call"
              pending={pending.value}
              onPress={() => void send(desk, desk.floor.do("take_call", { call: id }))}
            >
              {t("technician-take")}
            </Button>
          )}
          <Button
            size="small"
            testid="resolve-call"
            pending={pending.value}
            onPress={() => void send(desk, desk.floor.do("resolve_call", { call: id }))}
          >
            {t("technician-resolve")}
          </Button>
        </p>
      )}
    </li>
  );
}

/** A booth with whoever is on microphone there, or a delegation with where it is to be found. */
function Caller({ call }: { call: Call }) {
  const { view, directory } = useDesk();
  if ("booth" in call) {
    return (
      <>
        <b>{t("technician-call-booth", { code: languageCode(call.booth) })}</b>
        <span class="quiet">{view.value.booths?.[call.booth]?.on_mic}</span>
      </>
    );
  }
  return (
    <>
      <b>{delegationName(directory.value, call.delegation)}</b>
      <span class="quiet">{whereText(directory.value, call.delegation, call.attendance)}</span>
    </>
  );
}

const TONES = { open: "stop", in_hand: "warn", done: "calm" } as const;

/** What speaker and chair see without a name, with its booth. */
function Reports() {
  const { view } = useDesk();
  const reports = view.value.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{t("technician-reports")}</h3>
      <ul>
        {reports.map(({ booth, signal, at_ms }) => (
          <li key={`${booth}/${signal}`} class="report" data-testid="report" data-booth={booth} data-signal={signal}>
            <b>{t("technician-call-booth", { code: languageCode(booth) })}</b>
            <span>{t(`technician-report-${signal}`)}</span>
            <time class="figures quiet">{timeText(at_ms, view.value.meeting.timezone)}</time>
          </li>
        ))}
      </ul>
    </>
  );
}
