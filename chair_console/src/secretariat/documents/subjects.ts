/** What a document can be of: an item, a sitting, or the meeting; each named by one value of a choice. */
import { type Directory, dateText, itemTitle, t, timeText, type View } from "@rostrum/floor";
import type { Paper } from "@rostrum/floor/office";

const ITEM = "item:";
const SITTING = "sitting:";
/** All sittings together. */
export const WHOLE = "meeting";

export type Subject = readonly [value: string, words: string];

/** What this document can be of, in the order of the agenda. */
export function subjectsOf(paper: Paper, view: View, directory: Directory | null): Subject[] {
  const sittings = Object.entries(directory?.sittings ?? {})
    .sort(([, a], [, b]) => a.starts_ms - b.starts_ms)
    .map(([id, { starts_ms, ends_ms }]): Subject => {
      const [day, from, to] = [dateText(starts_ms, view.meeting.timezone), ...hours(starts_ms, ends_ms, view)];
      return [SITTING + id, t("document-sitting", { date: day, start: from, end: to })];
    });
  switch (paper) {
    case "speakers":
      return [...items(view, directory), ...sittings];
    case "account":
      return sittings;
    case "statistics":
      return [[WHOLE, t("document-whole-meeting")], ...sittings];
  }
}

function items(view: View, directory: Directory | null): Subject[] {
  return Object.keys(view.items)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((item) => [ITEM + item, itemTitle(directory, item)]);
}

function hours(starts: number, ends: number, { meeting }: View): [string, string] {
  return [timeText(starts, meeting.timezone), timeText(ends, meeting.timezone)];
}

/** What was chosen, as long as this document can be of it; else what is before the meeting. */
export function aboutOf(paper: Paper, chosen: string, view: View, directory: Directory | null): string {
  const known = subjectsOf(paper, view, directory).map(([value]) => value);
  if (known.includes(chosen)) return chosen;
  const { item, sitting } = view.meeting;
  const usual = paper === "speakers" ? ITEM + (item ?? "") : SITTING + (sitting ?? "");
  return known.includes(usual) ? usual : (known[0] ?? "");
}

/** The item or the sitting of a choice; neither where it is the meeting. */
export function partOf(about: string): { readonly item?: string; readonly sitting?: string } {
  if (about.startsWith(ITEM)) return { item: about.slice(ITEM.length) };
  if (about.startsWith(SITTING)) return { sitting: about.slice(SITTING.length) };
  return {};
}
