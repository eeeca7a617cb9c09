import { useComputed } from "@preact/signals";
import { Keyboard, Moon, Sun } from "lucide-preact";
import { Button, Chip, LanguageMenu, switchTheme, theme } from "../looks";
import { itemTitle } from "../names";
import { languageCode, t, timeText } from "../words";
import { ourBooth } from "./acts";
import { useDesk } from "./context";

const MINUTE = 60_000;

/** The booth and who is on microphone, the item, the hall's time, and until when interpretation lasts (IN11). */
export function Head() {
  const desk = useDesk();
  const { view, directory, booth, sheet } = desk;
  const onMic = ourBooth(desk)?.on_mic;
  const { item } = view.value.meeting;
  return (
    <header class="booth-head may-be-old">
      <h1 data-testid="booth">{t("interpreter-booth", { code: languageCode(booth) })}</h1>
      {onMic !== undefined && (
        <p class="booth-on-mic" data-tone="accent" data-testid="on-mic">
          <Chip kind="tone">{t("interpreter-on-mic", { who: onMic })}</Chip>
        </p>
      )}
      <p class="booth-item gives-way" title={item === undefined ? "" : itemTitle(directory.value, item)}>
        {item !== undefined && (
          <>
            <b>{t("item-title", { item: Number(item) || item })}</b> {itemTitle(directory.value, item)}
          </>
        )}
      </p>
      <HallTime />
      <End />
      <div class="booth-head-acts">
        <LanguageMenu />
        <Button kind="icon" label={t("interpreter-all-keys")} onPress={() => (sheet.value = "keys")} testid="all-keys">
          <Keyboard aria-hidden="true" />
        </Button>
        <Button kind="icon" label={t("switch-theme")} onPress={switchTheme} testid="theme">
          {theme.value === "dark" ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        </Button>
      </div>
    </header>
  );
}

function HallTime() {
  const { floor, view } = useDesk();
  const text = useComputed(() => timeText(floor.now.value, view.value.meeting.timezone));
  return (
    <time class="booth-time gives-way figures" title={t("hall-time")}>
      {text}
    </time>
  );
}

/** When interpretation ends, coloured once the podium is warned of it too. */
function End() {
  const { floor, view } = useDesk();
  const left = useComputed(() => {
    const until = view.value.forecast.interpretation_until_ms;
    return until === undefined ? null : Math.ceil((until - floor.now.value) / MINUTE);
  });
  const until = view.value.forecast.interpretation_until_ms;
  if (until === undefined || left.value === null) return null;
  const [first = 0, , last = 0] = view.value.forecast.warnings_ms.map((warning) => warning / MINUTE);
  const tone = left.value <= last ? "stop" : left.value <= first ? "warn" : "calm";
  return (
    <p class="booth-end" data-tone={tone} data-testid="interpretation-end">
      {t("interpreter-ends", { time: timeText(until, view.value.meeting.timezone) })}
      {left.value <= first && <b>{t("interpreter-ends-in", { n: Math.max(0, left.value) })}</b>}
    </p>
  );
}
