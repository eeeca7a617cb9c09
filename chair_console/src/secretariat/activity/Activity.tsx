import { type Signal, useSignal } from "@preact/signals";
import { dateText, delegationName, lang, t, term } from "@rostrum/floor";
import { Button, Empty } from "@rostrum/floor/looks";
import { activity, type Deed, grown, type Activity as Page, type Search } from "@rostrum/floor/office";
import { SearchX } from "lucide-preact";
import { matches } from "../../chair/nameplates";
import { usePodium } from "../../chair/podium";
import { Choice, SearchField } from "../room/fields";
import { reasonOf, useFresh } from "../room/fresh";
import { DeedRow } from "./DeedRow";
import { KINDS, ROLES } from "./kinds";
import "./activity.css";

const MINUTE = 60_000;
const LAST_MINUTES = [5, 15, 60] as const;

/** What was found, and what was asked for. */
interface Found {
  readonly question: string;
  readonly page: Page;
}

/** Who did what and when, by which rule, newest first, out of the journal: searched, and followed back page by page. */
export function Activity() {
  const { floor } = usePodium();
  const { search, bar } = useSearch();
  const question = JSON.stringify(search);
  const record = useFresh<Found>(
    async (last) => {
      const newest = await activity(search);
      return { question, page: last?.question === question ? grown(last.page, newest) : newest };
    },
    floor.view,
    question,
  );
  const page = record.value.value?.question === question ? record.value.value.page : null;

  const further = async () => {
    if (page?.before === undefined) return;
    try {
      const more = await activity({ ...search, before: String(page.before) });
      record.value.value = { question, page: { ...more, deeds: [...page.deeds, ...more.deeds] } };
    } catch (error) {
      record.failed.value = reasonOf(error);
    }
  };

  return (
    <section class="room" aria-label={t("secretariat-room-activity")} data-testid="activity">
      {bar}
      {record.failed.value && (
        <p class="room-failed" role="alert">
          {record.failed.value}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1). */}
      <div class="room-rows may-be-old" tabIndex={0} aria-busy={page === null}>
        {page !== null && <Deeds deeds={page.deeds} />}
        {page?.deeds.length === 0 && <Empty sign={SearchX}>{t("office-activity-nothing")}</Empty>}
        {page?.before !== undefined && (
          <p class="room-none">
            <Button size="small" testid="activity-earlier" onPress={() => void further()}>
              {t("office-activity-earlier")}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}

/** The record as a table, a part for each day. */
function Deeds({ deeds }: { deeds: readonly Deed[] }) {
  const { view } = usePodium();
  const days = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const day = dateText(deed.at_ms, view.value.meeting.timezone);
    days.set(day, [...(days.get(day) ?? []), deed]);
  }
  return (
    <table class="deeds" data-testid="deeds">
      <thead class="unseen">
        <tr>
          {["time", "what", "item", "who", "rule", "why"].map((column) => (
            <th key={column} scope="col">
              {t(`office-activity-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {[...days].map(([day, those]) => (
        <tbody key={day}>
          <tr class="deeds-day">
            <th scope="rowgroup" colSpan={6}>
              {day}
            </th>
          </tr>
          {those.map((deed, index) => (
            <DeedRow key={`${deed.seq}-${deed.kind}-${deed.entry ?? index}`} deed={deed} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** What is looked for, and the bar in which it is said. */
function useSearch() {
  const { view, directory, floor } = usePodium();
  const typed = useSignal("");
  const kind = useSignal("");
  const role = useSignal("");
  const item = useSignal("");
  const rule = useSignal("");
  const since = useSignal("");
  const delegation = typed.value.trim() === "" ? undefined : matches(directory.value, typed.value)[0];
  const search: Search = {
    ...(delegation !== undefined && { delegation }),
    ...said("kind", kind),
    ...said("role", role),
    ...said("item", item),
    ...(rule.value.trim() && { rule: rule.value.trim().toUpperCase() }),
    ...said("since_ms", since),
  };
  const opened = view.value.sitting?.opened_ms;
  const now = Math.floor(floor.now.peek() / MINUTE) * MINUTE;
  const understood = delegation === undefined ? t("chair-no-match") : delegationName(directory.value, delegation);
  const bar = (
    <search class="room-bar">
      <SearchField
        words="office-activity-whose"
        value={typed}
        testid="activity-delegation"
        understood={typed.value.trim() === "" ? undefined : understood}
      />
      <KindChoice value={kind} />
      <Choice
        words="office-activity-who"
        value={role}
        testid="activity-role"
        none="office-activity-anybody"
        options={ROLES.map((one) => [one, term("role", one)])}
      />
      <Choice
        words="office-activity-item"
        value={item}
        testid="activity-item"
        none="office-activity-all"
        options={Object.keys(view.value.items).map((one) => [one, t("item-title", { item: one })])}
      />
      <Choice
        words="office-activity-when"
        value={since}
        testid="activity-since"
        none="office-activity-ever"
        options={[
          ...LAST_MINUTES.map((n) => [String(now - n * MINUTE), t("office-activity-last", { n })] as const),
          ...(opened === undefined ? [] : [[String(opened), t("office-activity-sitting")] as const]),
        ]}
      />
      <SearchField words="office-activity-rule" value={rule} testid="activity-rule" />
    </search>
  );
  return { search, bar };
}

/** A part of the search, if it was chosen. */
function said(name: keyof Search, value: Signal<string>): Search {
  return value.value === "" ? {} : { [name]: value.value };
}

/** What happened, in groups, each in the order of its words. */
function KindChoice({ value }: { value: Signal<string> }) {
  return (
    <label class="room-field">
      <span>{t("office-activity-what")}</span>
      <select
        value={value.value}
        data-testid="activity-kind"
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        <option value="">{t("office-activity-all")}</option>
        {Object.entries(KINDS).map(([group, kinds]) => (
          <optgroup key={group} label={t(`office-kinds-${group}`)}>
            {kinds
              .map((kind) => ({ kind, words: term("deed", kind) }))
              .sort((a, b) => a.words.localeCompare(b.words, lang.value))
              .map(({ kind, words }) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
