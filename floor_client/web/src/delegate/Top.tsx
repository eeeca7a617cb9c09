import { Moon, Sun } from "lucide-preact";
import { Button, LanguageMenu, switchTheme, theme } from "../looks";
import { digits, lang, nameOf, setDigits, t, timeText } from "../words";
import { itemLabel, useDesk } from "./context";
import "./top.css";

/** The head of the page: the item, the hall's time, the reader's language, light or dark. */
export function Top() {
  const { view, directory } = useDesk();
  const { item } = view.value.meeting;
  const title = item === undefined ? view.value.meeting.title : directory.value.items[item]?.title;
  return (
    <header class="top">
      <p class="top-item" data-testid="item">
        {item !== undefined && <b>{itemLabel(item)}</b>} <span class="top-title gives-way">{nameOf(title)}</span>
      </p>
      <HallTime />
      <div class="top-acts">
        <Figures />
        <LanguageMenu />
        <Button kind="icon" label={t("switch-theme")} onPress={switchTheme} testid="theme">
          {theme.value === "dark" ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        </Button>
      </div>
    </header>
  );
}

function HallTime() {
  const { floor, view } = useDesk();
  return (
    <time class="top-time figures" title={t("hall-time")}>
      {timeText(floor.now.value, view.value.meeting.timezone)}
    </time>
  );
}

/** Arabic has two sets of figures in use, and readers differ. */
function Figures() {
  if (lang.value !== "ar") return null;
  const eastern = digits.value === "arab";
  const other = eastern ? "12" : "١٢";
  return (
    <Button
      kind="icon"
      label={`${t("choose-figures")}: ${other}`}
      testid="figures"
      onPress={() => setDigits(eastern ? "latn" : "arab")}
    >
      {other}
    </Button>
  );
}
