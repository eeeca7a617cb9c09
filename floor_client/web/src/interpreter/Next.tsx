import { useComputed } from "@preact/signals";
import { FileText } from "lucide-preact";
import { forecast } from "../forecast";
import { KeyCap, LanguageChip, Presence } from "../looks";
import { delegationName, languageName } from "../names";
import type { Entry } from "../types";
import { inOrder } from "../view";
import { isLang, languageCode, nameOf, numberText, t, term, timeText } from "../words";
import { assignmentAhead } from "./ahead";
import { type Assignment, isPivot } from "./assignment";
import { AHEAD } from "./beside";
import { useDesk } from "./context";
import "./next.css";

/** A longer name stands on two lines, smaller. */
const LONG = 22;

/** The next five, each in a box of the same height: nothing but the names moves when the floor does. */
export function Next() {
  const { view } = useDesk();
  const waiting = inOrder(view.value.list).slice(0, AHEAD);
  const places = Array.from({ length: AHEAD }, (_, index) => waiting[index]);
  return (
    <section class="next" aria-labelledby="next-title" data-testid="next">
      <h2 id="next-title">{t("interpreter-next")}</h2>
      <ol>
        {places.map((one, index) =>
          one === undefined ? (
            <li key={`${index}`} class="next-row" data-empty="true" aria-hidden="true" />
          ) : (
            <Row key={`${index}`} place={index + 1} id={one[0]} entry={one[1]} />
          ),
        )}
      </ol>
    </section>
  );
}

function Row({ place, id, entry }: { place: number; id: string; entry: Entry }) {
  const { view, directory, opened, booth, foreseen } = useDesk();
  const text = view.value.texts?.[id];
  const name = delegationName(directory.value, entry.delegation);
  const assignment = assignmentAhead(view.value, foreseen.value, booth, id, entry.language);
  const relief = foreseen.value.get(id)?.exchanges.find((exchange) => exchange.booth === booth)?.interpreter;
  return (
    <li class="next-row" data-testid="next-row" data-entry={id} data-open={opened.value === id}>
      <span class="next-place">{numberText(place)}</span>
      <div class="next-who">
        <b title={name} data-long={name.length > LONG}>
          {name}
        </b>
        <small title={whoText(name, entry)}>
          <Said entry={entry} />
          <Where entry={entry} />
        </small>
      </div>
      <LanguageChip code={entry.language} name={languageName(entry.language)} />
      {assignment && <Task assignment={assignment} language={entry.language} relief={relief} />}
      {text === undefined ? (
        <span class="next-text" />
      ) : (
        <button
          type="button"
          class="next-text"
          aria-pressed={opened.value === id}
          aria-keyshortcuts={String(place)}
          aria-label={t("interpreter-open-text", { who: name })}
          data-testid="open-text"
          onClick={() => {
            opened.value = opened.value === id ? null : id;
          }}
        >
          <FileText aria-hidden="true" />
          <span aria-hidden="true">{languageCode(text.language)}</span>
          <KeyCap name={String(place)} />
        </button>
      )}
      <Start key={id} id={id} />
    </li>
  );
}

/** The line in words, for a row too narrow for it. */
function whoText(name: string, entry: Entry): string {
  return [name, entry.speaker?.name, term("attendance", entry.attendance)].filter(Boolean).join(" · ");
}

/** How the delegation calls itself in the language that it will speak, and who speaks for it. */
function Said({ entry }: { entry: Entry }) {
  const { directory } = useDesk();
  const names = directory.value.delegations[entry.delegation]?.names;
  const own = isLang(entry.language) ? names?.[entry.language] : undefined;
  return (
    <>
      {own !== undefined && own !== nameOf(names) && (
        <span lang={entry.language} dir="auto" class="next-said">
          {own}
        </span>
      )}
      {entry.speaker && <span dir="auto">{entry.speaker.name}</span>}
    </>
  );
}

/** From where, and whether a remote device is here. */
function Where({ entry }: { entry: Entry }) {
  const { floor } = useDesk();
  const where = term("attendance", entry.attendance);
  if (entry.attendance === "room") return <span>{where}</span>;
  const here = (floor.live.value.delegations?.[entry.delegation]?.devices ?? 0) > 0;
  return (
    <span class="next-line">
      <Presence state={here ? "ready" : "offline"} label={t(here ? "interpreter-here" : "interpreter-gone")} />
      {where}
    </span>
  );
}

/** What our booth will do, in a word and a colour; and who should begin with it. */
function Task({
  assignment,
  language,
  relief,
}: {
  assignment: Assignment;
  language: string;
  relief: string | undefined;
}) {
  const pivot = isPivot(assignment);
  const notes = [
    ...(pivot ? [t("interpreter-is-pivot", { n: assignment.listeners.length })] : []),
    ...(relief === undefined ? [] : [t("interpreter-begins", { who: relief })]),
  ];
  return (
    <span class="next-task" data-testid="task" data-does={assignment.task.does} data-pivot={pivot} data-relief={relief}>
      {taskText(assignment, language)}
      {notes.length > 0 && <small>{notes.join(" · ")}</small>}
    </span>
  );
}

export function taskText({ task }: Assignment, language: string): string {
  switch (task.does) {
    case "direct":
      return t("interpreter-direct");
    case "relay":
      return t(task.double ? "interpreter-double-relay" : "interpreter-relay", { code: languageCode(task.from) });
    case "retour":
      return t("interpreter-retour", { code: languageCode(task.into) });
    case "rest":
      return task.carried === undefined
        ? t("interpreter-rest", { code: languageCode(language) })
        : t("interpreter-rest-carried", { code: languageCode(task.carried) });
    case "gap":
      return t("interpreter-gap");
    case "stopped":
      return t("interpreter-stopped");
  }
}

/** About when, to the minute; drawn again when that changes. */
function Start({ id }: { id: string }) {
  const { view, floor } = useDesk();
  const text = useComputed(() => {
    if (view.value.meeting.phase !== "open") return "";
    const start = forecast(view.value, floor.now.value).starts.get(id);
    return start === undefined ? "" : timeText(start, view.value.meeting.timezone);
  });
  return <time class="next-start figures">{text}</time>;
}
