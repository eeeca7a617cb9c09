import type { ReadonlySignal } from "@preact/signals";
import { languageCode, say, timeText } from "@rostrum/floor";
import { Chip } from "@rostrum/floor/looks";
import { fit } from "./fit";
import "./top.css";
import { Both, type Shown } from "./Wall";

/** The room for one title, whose letters are lighter than a name's, and its sizes. */
const HALF = { width: 40, height: 6.2 };
const SIZES = [2.5, 2.2, 1.9, 1.6] as const;

/** The head of the wall: the item in both languages, and the time of day. */
export function Top({ view, directory, pair, now }: Shown & { now: ReadonlySignal<number> }) {
  const { display, illustrative, title, timezone } = view.meeting;
  const item = display === undefined ? view.meeting.item : undefined;
  const named = item === undefined ? title : directory?.items[item]?.title;
  const size = fit(
    pair.map((lang) => say(lang).nameOf(named)),
    HALF,
    SIZES,
  );
  return (
    <header class="wall-top">
      <div class="wall-title gives-way" style={{ "--title": size }}>
        {item !== undefined && (
          <span class="wall-item figures" data-testid="item-number">
            {item}
          </span>
        )}
        <Both pair={pair} text={(speech) => speech.nameOf(named)} />
      </div>
      <div class="wall-side">
        <time class="wall-now figures" data-testid="now">
          {timeText(now.value, timezone)}
        </time>
        {illustrative && (
          <span class="gives-way">
            <Chip kind="outline">{say(pair[0]).t("illustrative")}</Chip>
          </span>
        )}
      </div>
      <span class="unseen">{pair.map(languageCode).join(" ")}</span>
    </header>
  );
}
