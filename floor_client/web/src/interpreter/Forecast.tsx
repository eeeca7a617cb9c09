import { useComputed } from "@preact/signals";
import { Check, TriangleAlert } from "lucide-preact";
import { forecast } from "../forecast";
import { Button, LanguageChip } from "../looks";
import { delegationName, languageName } from "../names";
import { type Trouble, troubles } from "../troubles";
import { languageCode, languageCodes, t, timeText } from "../words";
import { acceptCure, isUnderway, ourBooth, ourCure } from "./acts";
import { useDesk } from "./context";
import "./forecast.css";

/** Where the queue has a gap or a double relay with the rota as it will be, and what would mend it (IN5, IN6). */
export function Forecast() {
  const { view, foreseen } = useDesk();
  const found = troubles(view.value, foreseen.value);
  return (
    <section class="forecast" aria-labelledby="forecast-title" data-testid="forecast" data-troubles={found.length}>
      <h2 id="forecast-title">{t("interpreter-forecast")}</h2>
      {found.length === 0 ? (
        <p class="forecast-calm">
          <Check aria-hidden="true" /> {t(view.value.ahead ? "interpreter-no-trouble" : "interpreter-no-plan")}
        </p>
      ) : (
        <ul>
          {found.map((trouble, index) => (
            <Warning key={`${trouble.language} ${trouble.later}`} trouble={trouble} nearest={index === 0} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Warning({ trouble, nearest }: { trouble: Trouble; nearest: boolean }) {
  const { directory } = useDesk();
  const { kind, language, place, channels, delegation, more, later } = trouble;
  return (
    <li
      class="warning"
      data-testid="warning"
      data-kind={kind}
      data-place={place}
      data-nearest={nearest}
      data-later={later}
      data-tone={kind === "gap" ? "stop" : "warn"}
    >
      <p class="warning-what">
        <TriangleAlert aria-hidden="true" />
        <span>
          <b>{t(`interpreter-trouble-${kind}`, { channels: languageCodes(channels), n: channels.length })}</b>
          <small>
            {t("interpreter-trouble-where", { n: place, name: delegationName(directory.value, delegation) })}{" "}
            <Start key={trouble.entry} entry={trouble.entry} />
            {more > 0 && ` · ${t("interpreter-trouble-more", { n: more })}`}
            {later && ` · ${t("interpreter-trouble-later")}`}
          </small>
        </span>
        <LanguageChip code={language} name={languageName(language)} />
      </p>
      <Cure trouble={trouble} />
    </li>
  );
}

/** One exchange mends it: ours with one key, another booth's in words. */
function Cure({ trouble: { cure, later } }: { trouble: Trouble }) {
  const desk = useDesk();
  if (cure === undefined) return <p class="warning-cure">{t("interpreter-no-cure")}</p>;
  const handover = desk.view.value.booths?.[cure.booth]?.handover;
  const onMic = cure.instead_of ?? desk.view.value.booths?.[cure.booth]?.on_mic ?? "";
  if (later || cure.booth !== desk.booth) {
    return (
      <p class="warning-cure">
        {t("interpreter-cure-elsewhere", { code: languageCode(cure.booth), who: cure.interpreter, instead: onMic })}
      </p>
    );
  }
  return (
    <p class="warning-cure">
      <span>{t("interpreter-cure", { who: cure.interpreter, instead: onMic })}</span>
      {handover === undefined ? (
        <Button
          kind="main"
          size="small"
          hotkey="W"
          testid="cure"
          disabled={ourBooth(desk) === undefined || ourCure(desk) !== cure.interpreter}
          pending={isUnderway(desk, "ask_handover")}
          onPress={() => acceptCure(desk)}
        >
          {t("interpreter-cure-accept", { who: cure.interpreter })}
        </Button>
      ) : (
        <b>{t("interpreter-cure-asked", { who: handover.to })}</b>
      )}
    </p>
  );
}

/** About when it comes; drawn again when the minute changes. */
function Start({ entry }: { entry: string }) {
  const { view, floor } = useDesk();
  const text = useComputed(() => {
    const start = forecast(view.value, floor.now.value).starts.get(entry);
    return start === undefined ? "" : t("interpreter-about", { time: timeText(start, view.value.meeting.timezone) });
  });
  return <span>{text}</span>;
}
