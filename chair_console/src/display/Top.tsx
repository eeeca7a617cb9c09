import type { ReadonlySignal } from "@preact/signals";
import { languageCode, say, timeText } from "@rostrum/floor";
import { Chip } from "@rostrum/floor/looks";
import { Both, type Shown } from "./Wall";

/** The head of the wall: the item in both languages, and the time of day. */
export function Top({ view, directory, pair, now }: Shown & { now: ReadonlySignal<number> }) {
  const { display, illustrative, title, timezone } = view.meeting;
  const item = display === undefined ? view.meeting.item : undefined;
  const named = item === undefined ? title : directory?.items[item]?.title;
  return (
    <header class="wall-top">
      {item !== undefined && (
        <span class="wall-item figures" data-testid="item-number">
          {item}
        </span>
      )}
      <div class="wall-title" data-testid="item-title">
        <Both pair={pair} text={(speech) => speech.nameOf(named)} />
      </div>
      <div class="wall-side">
        <time class="wall-now figures" data-testid="now">
          {timeText(now.value, timezone)}
        </time>
        {illustrative && <Chip kind="outline">{say(pair[0]).t("illustrative")}</Chip>}
      </div>
      <span class="unseen">{pair.map(languageCode).join(" ")}</span>
    </header>
  );
}
