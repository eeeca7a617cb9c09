import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { mayBeOld } from "../connection";
import { Ended } from "../delegate/Ended";
import { ConnectionLine, Notice } from "../looks";
import { languageCode, t } from "../words";
import { Announcer } from "./Announcer";
import { useDesk } from "./context";
import { Foot } from "./Foot";
import { Forecast } from "./Forecast";
import { Head } from "./Head";
import { listen } from "./keys";
import { Next } from "./Next";
import { OnAir } from "./OnAir";
import { Script } from "./Script";
import { Sheets } from "./Sheets";
import { Shift } from "./Shift";
import { TextPanel } from "./TextPanel";

/** The console: what is on air and my shift, what comes and what could go wrong, and the text beside. */
export function Page() {
  const desk = useDesk();
  useLayoutEffect(() => listen(desk), [desk]);
  useSignalEffect(() => {
    document.title = `${t("interpreter-booth", { code: languageCode(desk.booth) })} · Rostrum`;
  });
  return (
    <div class="booth" data-stale={mayBeOld(desk.floor.line.value)}>
      <ConnectionLine floor={desk.floor} />
      <Announcer />
      <Head />
      <Ended line={desk.floor.line.value} />
      <main class="booth-desk">
        <div class="booth-air may-be-old">
          <OnAir />
          <Shift />
        </div>
        <div class="booth-coming may-be-old">
          <Script />
          <Next />
          <Forecast />
        </div>
        <TextPanel />
      </main>
      <Foot />
      <LastWord />
      <Sheets />
    </div>
  );
}

/** The answer to the last command, when it was no. */
function LastWord() {
  const { told } = useDesk();
  const word = told.value;
  if (word === null) return null;
  return (
    <div class="booth-told">
      <Notice
        tone={word.tone}
        {...(word.rule !== undefined && { rule: word.rule })}
        onDismiss={() => {
          told.value = null;
        }}
      >
        {word.text()}
      </Notice>
    </div>
  );
}
