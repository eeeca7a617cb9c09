import { useComputed } from "@preact/signals";
import { itemTitle, t, timeText } from "@rostrum/floor";
import { Button, LanguageMenu, switchTheme, theme } from "@rostrum/floor/looks";
import { Moon, Sun } from "lucide-preact";
import { useDesk } from "./desk";

/** The item, the hall's time, the reader's language, light or dark. */
export function Head() {
  const { view, directory, floor } = useDesk();
  const { item, phase } = view.value.meeting;
  const time = useComputed(() => timeText(floor.now.value, view.value.meeting.timezone));
  return (
    <header class="technician-head">
      <h1>{t("technician-title")}</h1>
      <p class="technician-item gives-way" title={item === undefined ? "" : itemTitle(directory.value, item)}>
        {item !== undefined && (
          <>
            <b>{t("item-title", { item: Number(item) || item })}</b> {itemTitle(directory.value, item)}
          </>
        )}
      </p>
      <p class="technician-phase">{t(`technician-phase-${phase}`)}</p>
      <time class="technician-time figures" title={t("hall-time")}>
        {time}
      </time>
      <div class="technician-head-acts">
        <LanguageMenu />
        <Button kind="icon" label={t("switch-theme")} onPress={switchTheme} testid="theme">
          {theme.value === "dark" ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        </Button>
      </div>
    </header>
  );
}
