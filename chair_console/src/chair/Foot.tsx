import { digits, lang, setDigits, t } from "@rostrum/floor";
import { Button, KeyCap, LanguageMenu, switchTheme, theme } from "@rostrum/floor/looks";
import { Moon, Sun } from "lucide-preact";
import "./foot.css";
import { MattersLine } from "./MattersLine";
import { MoreMenu } from "./MoreMenu";
import { usePodium } from "./podium";
import type { Sheet } from "./sheets/sheet";

/** The foot: what is needed a few times a morning, and the reader's own choices. */
export function Foot() {
  const { view, conductor } = usePodium();
  const { meeting, list } = view.value;
  const other = digits.value === "arab" ? "12" : "١٢";
  const open = meeting.phase === "open";
  const show = (sheet: Sheet) => () => {
    conductor.sheet.value = sheet;
  };
  return (
    <footer class="foot">
      <Button kind="quiet" size="small" testid="keys-button" onPress={show({ name: "keys" })}>
        <KeyCap name="?" />
        {t("chair-all-keys")}
      </Button>
      <MattersLine />
      <span class="foot-gap" />
      {list && (
        <Button
          kind="quiet"
          size="small"
          hotkey="i"
          cap="I"
          testid="inscribe-button"
          onPress={show({ name: "inscribe" })}
        >
          {t("chair-inscribe")}
        </Button>
      )}
      {open && (
        <>
          <Button
            kind="quiet"
            size="small"
            hotkey="d"
            cap="D"
            testid="decision-button"
            onPress={show({ name: "decision" })}
          >
            {t("chair-decision")}
          </Button>
          <Button kind="quiet" size="small" hotkey="o" cap="O" testid="items-button" onPress={show({ name: "items" })}>
            {t("chair-items")}
          </Button>
          <Button
            kind="quiet"
            size="small"
            hotkey="s"
            cap="S"
            testid="suspend-button"
            onPress={show({ name: "suspend" })}
          >
            {t("chair-suspend")}
          </Button>
        </>
      )}
      <MoreMenu />
      <span class="foot-own">
        {lang.value === "ar" && (
          <Button
            kind="icon"
            label={`${t("choose-figures")} ${other}`}
            testid="figures-button"
            onPress={() => setDigits(digits.value === "arab" ? "latn" : "arab")}
          >
            {other}
          </Button>
        )}
        <Button kind="icon" label={t("switch-theme")} testid="theme-button" onPress={switchTheme}>
          {theme.value === "dark" ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        </Button>
        <LanguageMenu />
      </span>
    </footer>
  );
}
