import { CircleAlert, CircleCheck } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button, Dialog } from "../../looks";
import { lineQuality, microphoneQuality } from "../../pulse";
import { t } from "../../words";
import { useDesk } from "../context";
import { type Trial, tryMicrophone } from "../microphone";
import "./device.css";

/** Microphone and line, as chair and technician see them (PR1); no sound leaves the device. */
export function DeviceCheck({ onClose }: { onClose: () => void }) {
  const { floor } = useDesk();
  const [trial, setTrial] = useState<Trial | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const start = () => {
    stop.current();
    stop.current = tryMicrophone((now) => {
      setTrial(now);
      if (now.state === "listening") floor.heardMicrophone(now.best);
    });
  };
  return (
    <Dialog title={t("delegate-device")} onClose={onClose} testid="device">
      <div class="device">
        <section>
          <h3>{t("delegate-device-mic")}</h3>
          <Microphone trial={trial} onStart={start} />
        </section>
        <section>
          <h3>{t("delegate-device-line")}</h3>
          <Line />
        </section>
        <p class="sheet-what">{t("delegate-device-note")}</p>
      </div>
      <div class="ask-acts">
        <Button size="large" kind="main" testid="device-done" onPress={onClose}>
          {t("delegate-device-done")}
        </Button>
      </div>
    </Dialog>
  );
}

function Microphone({ trial, onStart }: { trial: Trial | null; onStart: () => void }) {
  if (trial?.state === "listening") {
    const quality = microphoneQuality(trial.best);
    return (
      <>
        <p>{t("delegate-device-mic-ask")}</p>
        <meter class="device-level" min={0} max={100} value={trial.level} aria-label={t("delegate-device-mic")} />
        <Verdict good={quality === "good"} name="device-mic" quality={quality}>
          {t(`delegate-device-mic-${quality}`)}
        </Verdict>
      </>
    );
  }
  const trouble = trial?.state === "blocked" || trial?.state === "none";
  return (
    <>
      {trouble && (
        <p class="device-trouble" role="alert" data-testid="device-trouble">
          {t(`delegate-device-mic-${trial.state}`)}
        </p>
      )}
      <Button testid="device-start" pending={trial?.state === "asking"} onPress={onStart}>
        {t("delegate-device-mic-start")}
      </Button>
    </>
  );
}

function Line() {
  const { floor } = useDesk();
  // Read so that the figures are read again each second.
  floor.now.value;
  const device = floor.device();
  const quality = lineQuality(device);
  return (
    <>
      <Verdict good={quality === "good"} name="device-line" quality={quality}>
        {t(`delegate-device-line-${quality}`)}
      </Verdict>
      {device.round_trip_ms !== undefined && (
        <p>
          {t("delegate-device-line-figures", { ms: device.round_trip_ms, loss: Math.round((device.loss ?? 0) / 10) })}
        </p>
      )}
    </>
  );
}

interface VerdictProps {
  readonly good: boolean;
  readonly name: string;
  readonly quality: string;
  readonly children: string;
}

/** Good or not, as a sign and a word as well as a colour. */
function Verdict({ good, name, quality, children }: VerdictProps) {
  const unknown = quality === "unknown";
  return (
    <p
      class="device-verdict"
      data-testid={name}
      data-quality={quality}
      data-tone={unknown ? "calm" : good ? "go" : "warn"}
    >
      {!unknown && (good ? <CircleCheck aria-hidden="true" /> : <CircleAlert aria-hidden="true" />)}
      <b>{children}</b>
    </p>
  );
}
