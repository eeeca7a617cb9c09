import { useSignal } from "@preact/signals";
import { dateText, nameOf, t, term, timeText } from "@rostrum/floor";
import { Button, Chip } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";
import type { Sheet } from "../../chair/sheets/sheet";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The sittings with their times and where each stands, the sheets that conduct them, and until when interpretation lasts. */
export function Sittings() {
  const { view, directory, conductor, floor } = usePodium();
  const { meeting } = view.value;
  const { phase, timezone } = meeting;
  const officers = directory.value?.officers ?? {};
  const presiding = meeting.chair.officer;
  const time = (at: number) => timeText(at, timezone);
  const sittings = Object.entries(directory.value?.sittings ?? {}).sort(([, a], [, b]) => a.starts_ms - b.starts_ms);
  const sheet = (words: string, name: "sittings" | "suspend" | "adjourn" | "hand_over") => (
    <Button
      size="small"
      testid={`programme-${name}`}
      onPress={() => {
        conductor.sheet.value = { name } satisfies Sheet;
      }}
    >
      {t(words)}
    </Button>
  );
  const stateOf = (id: string, endsMs: number): string => {
    if (id !== meeting.sitting) return endsMs < floor.now.peek() ? "office-sitting-over" : "office-sitting-planned";
    return phase === "open" ? "office-sitting-going-on" : `chair-phase-${phase}`;
  };
  return (
    <section class="programme-part" aria-labelledby="sittings-title" data-testid="programme-sittings-list">
      <header class="programme-head">
        <h2 id="sittings-title">{t("office-sittings")}</h2>
        <span class="quiet">
          {t("office-presiding", { who: nameOf(officers[presiding]?.function) || term("officer", presiding) })}
        </span>
        <span class="programme-acts">
          {(phase === "planned" || phase === "adjourned") && sheet("office-sitting-open", "sittings")}
          {phase === "open" && sheet("office-sitting-suspend", "suspend")}
          {(phase === "open" || phase === "suspended") && sheet("office-sitting-adjourn", "adjourn")}
          {phase !== "closed" && sheet("office-sitting-hand-over", "hand_over")}
        </span>
      </header>
      <ul>
        {sittings.map(([id, sitting]) => (
          <li key={id} class="programme-row" data-current={id === meeting.sitting} data-testid={`sitting-${id}`}>
            <span class="programme-what">
              <b>
                {dateText(sitting.starts_ms, timezone)}{" "}
                <span class="programme-hours">
                  {time(sitting.starts_ms)}–{time(sitting.ends_ms)}
                </span>
              </b>
              <small class="quiet">
                {t("office-sitting-interpretation", { time: time(sitting.interpretation_until_ms) })}
              </small>
            </span>
            <span data-tone={phase === "open" ? "go" : "calm"}>
              <Chip kind={id === meeting.sitting ? "tone" : "outline"}>{t(stateOf(id, sitting.ends_ms))}</Chip>
            </span>
          </li>
        ))}
      </ul>
      {(phase === "open" || phase === "suspended") && <InterpretationEnd />}
    </section>
  );
}

/** Moves the end of interpretation, with the name of who agreed to it (IN11). */
function InterpretationEnd() {
  const { view, conductor } = usePodium();
  const typed = useSignal<string | null>(null);
  const agreed = useSignal("");
  const until = view.value.forecast.interpretation_until_ms;
  if (until === undefined) return null;
  const kept = clock(until, view.value.meeting.timezone);
  const wanted = typed.value ?? kept;
  const move = async () => {
    const until_ms = until + minutesBetween(kept, wanted) * MINUTE;
    const done = await conductor.carryOut("move_interpretation_end", { until_ms, agreed_by: agreed.value.trim() });
    if (done) {
      typed.value = null;
      agreed.value = "";
    }
  };
  return (
    <form
      class="programme-until"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== kept && CLOCK.test(wanted) && agreed.value.trim() !== "") void move();
      }}
    >
      <label class="room-field">
        <span>{t("office-until")}</span>
        <input
          type="text"
          class="figures"
          required
          pattern={CLOCK.source}
          inputMode="numeric"
          autocomplete="off"
          data-testid="until-time"
          value={wanted}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="room-field">
        <span>{t("office-until-agreed")}</span>
        <input
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          data-testid="until-agreed"
          value={agreed.value}
          onInput={(event) => {
            agreed.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button" data-size="small" data-testid="until-set" aria-disabled={wanted === kept}>
        {t("office-until-set")}
      </button>
    </form>
  );
}

/** "13:05" in the hall, in the figures that are typed. */
function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    at,
  );
}

/** From one time of day to the next occurrence of another, or back by less than half a day. */
function minutesBetween(one: string, other: string): number {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const apart = (minutes(other) - minutes(one) + DAY_MINUTES) % DAY_MINUTES;
  return apart > DAY_MINUTES / 2 ? apart - DAY_MINUTES : apart;
}
