import { useComputed } from "@preact/signals";
import { Button } from "../looks";
import { t } from "../words";
import { askLanguage, callTechnician, isUnderway, ourBooth, ourCall, slower, sound, stopOrResume } from "./acts";
import { useDesk } from "./context";

/** What the booth says to the hall: slower, sound, technician; that it stops, and where its relay comes from. */
export function Foot() {
  const desk = useDesk();
  const { view, sheet, armed } = desk;
  const speaking = view.value.turn !== undefined;
  const stopped = ourBooth(desk)?.stopped_ms !== undefined;
  return (
    <footer class="booth-foot">
      <Button
        hotkey="S"
        testid="slower"
        disabled={!speaking}
        pending={isUnderway(desk, "signal_slower")}
        onPress={() => slower(desk)}
      >
        {t("interpreter-slower")}
      </Button>
      <Button
        hotkey="Q"
        testid="sound"
        disabled={!speaking}
        pending={isUnderway(desk, "signal_sound")}
        onPress={() => sound(desk)}
      >
        {t("interpreter-sound")}
      </Button>
      <Technician />
      <p class="booth-foot-note" role="status" data-testid="sent" data-sent={desk.sent.value ?? "nothing"}>
        {t(desk.sent.value === null ? "interpreter-anonymous" : `interpreter-sent-${desk.sent.value}`)}
      </p>
      <Button hotkey="L" testid="language" disabled={!speaking} onPress={() => askLanguage(desk)}>
        {t("interpreter-language")}
      </Button>
      <Button hotkey="R" testid="relay" onPress={() => (sheet.value = "relay")}>
        {t("interpreter-relay-report")}
      </Button>
      <Button
        hotkey="X"
        testid="stop"
        kind={stopped ? "main" : "danger"}
        armed={armed.value}
        disabled={ourBooth(desk) === undefined}
        pending={isUnderway(desk, stopped ? "resume_booth" : "stop_booth")}
        onPress={() => stopOrResume(desk)}
      >
        <span class="either">
          <span data-shown={!stopped && !armed.value}>{t("interpreter-stop")}</span>
          <span data-shown={!stopped && armed.value}>{t("interpreter-again")}</span>
          <span data-shown={stopped}>{t("interpreter-resume")}</span>
        </span>
      </Button>
    </footer>
  );
}

/** The call and what has become of it, in one button. */
function Technician() {
  const desk = useDesk();
  const state = useComputed(() => ourCall(desk)?.state ?? "none");
  const waits = state.value === "open" || state.value === "in_hand";
  return (
    <span class="technician-call" data-state={state.value} data-testid="call">
      <Button
        hotkey="T"
        testid="technician"
        disabled={waits}
        pending={isUnderway(desk, "call_technician")}
        onPress={() => callTechnician(desk)}
      >
        {t("interpreter-technician")}
      </Button>
      <span class="technician-state" role="status" data-tone={state.value === "in_hand" ? "go" : "warn"}>
        {waits ? t(`interpreter-call-${state.value.replace("_", "-")}`) : ""}
      </span>
    </span>
  );
}
