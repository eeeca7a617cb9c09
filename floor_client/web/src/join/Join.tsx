import { useEffect, useState } from "preact/hooks";
import { Button, OWN_NAMES } from "../looks";
import icon from "../looks/icon.svg";
import { directionOf, LANGS, type Lang, lang, say, setLang, t } from "../words";
import { type Entry, enter, type Trouble, takeToken, tokenOf } from "./entry";

/** Opens the meeting with a personal link, or says in five languages what to do. */
export function Join({ token, knowsLanguage }: { token: string; knowsLanguage: boolean }) {
  // A new object for each try, also with the same token.
  const [attempt, setAttempt] = useState({ token });
  const [entry, setEntry] = useState<Entry | null>(null);
  const [spoken, setSpoken] = useState(knowsLanguage);

  useEffect(() => {
    let over = false;
    void enter(attempt.token).then((came) => !over && setEntry(came));
    return () => {
      over = true;
    };
  }, [attempt]);
  useEffect(() => {
    // Another link opened in this tab changes only what stands after the #.
    const changed = () => location.hash !== "" && again(takeToken());
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  });
  useEffect(() => {
    if (entry !== null && "passed" in entry && spoken) location.replace(entry.passed.page);
  }, [entry, spoken]);

  const again = (next: string) => {
    setEntry(null);
    setAttempt({ token: next });
  };

  if (entry !== null && "trouble" in entry)
    return <Troubled trouble={entry.trouble} token={attempt.token} onToken={again} />;
  return (
    <main class="join" data-testid="join" aria-busy="true">
      <Mark />
      {spoken ? <p class="join-opening">{t("join-opening")}</p> : <Languages onChosen={() => setSpoken(true)} />}
    </main>
  );
}

interface TroubledProps {
  readonly trouble: Trouble;
  readonly token: string;
  readonly onToken: (token: string) => void;
}

/** What is wrong and what to do, first in the reader's language, then in the others: nobody knows which one they read. */
function Troubled({ trouble, token, onToken }: TroubledProps) {
  const [pasted, setPasted] = useState("");
  const others = LANGS.filter((language) => language !== lang.value);
  const retry = trouble === "unreachable" || trouble === "busy";
  return (
    <main class="join" data-testid="join" data-trouble={trouble}>
      <Mark />
      <div role="alert">
        <h1>{t(`join-trouble-${trouble}`)}</h1>
        <p class="join-what">{t(`join-trouble-${trouble}-what`)}</p>
      </div>
      {retry ? (
        <Button kind="main" size="large" testid="join-retry" onPress={() => onToken(token)}>
          {t("join-retry")}
        </Button>
      ) : (
        <form
          class="join-paste"
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim() !== "") onToken(tokenOf(pasted));
          }}
        >
          <label>
            <span>{t("join-paste")}</span>
            <input
              type="text"
              dir="ltr"
              inputMode="url"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={pasted}
              data-testid="join-paste"
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" data-kind="main" data-testid="join-open">
            {t("join-open")}
          </button>
        </form>
      )}
      <ul class="join-others">
        {others.map((language) => (
          <li key={language} lang={language} dir={directionOf(language)}>
            <p>
              <b>{say(language).t(`join-trouble-${trouble}`)}</b> {say(language).t(`join-trouble-${trouble}-what`)}
            </p>
            <button type="button" class="join-lang" onClick={() => void setLang(language)}>
              {OWN_NAMES[language]}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Asked once, where the browser speaks none of our languages. */
function Languages({ onChosen }: { onChosen: () => void }) {
  const choose = async (language: Lang) => {
    await setLang(language);
    onChosen();
  };
  return (
    <fieldset class="join-languages" aria-label={t("choose-language")}>
      {LANGS.map((language) => (
        <button
          type="button"
          key={language}
          class="button"
          data-size="large"
          lang={language}
          data-testid={`language-${language}`}
          onClick={() => void choose(language)}
        >
          {OWN_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}

function Mark() {
  return (
    <p class="join-mark" lang="en" dir="ltr">
      <img src={icon} alt="" />
      Rostrum
    </p>
  );
}
