import { Languages } from "lucide-preact";
import "./language.css";
import { isLang, LANGS, type Lang, lang, setLang, t } from "../words";

/** Each language by the name its own readers know; never translated, never a flag. */
export const OWN_NAMES: Readonly<Record<Lang, string>> = {
  ar: "العربية",
  en: "English",
  es: "Español",
  fr: "Français",
  ru: "Русский",
};

/** The reader's language, changeable at any time; the platform's own list, at home under a thumb and under a screen reader. */
export function LanguageMenu() {
  return (
    <label class="language-menu">
      <Languages aria-hidden="true" />
      <span class="unseen">{t("choose-language")}</span>
      <select value={lang.value} data-testid="language-menu" onChange={(event) => choose(event.currentTarget.value)}>
        {LANGS.map((code) => (
          <option key={code} value={code} lang={code}>
            {OWN_NAMES[code]}
          </option>
        ))}
      </select>
    </label>
  );
}

function choose(code: string): void {
  if (isLang(code)) void setLang(code);
}
