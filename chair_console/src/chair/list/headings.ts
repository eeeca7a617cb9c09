/** What stands at the head of a list of speakers. */
import { durationText, type List, limitOf, t, timeText } from "@rostrum/floor";

/** "List open", "List closed since 11:42". */
export function stateText(list: List, timezone: string): string {
  if (list.state !== "closed" || list.closed_ms === undefined) return t(`chair-list-${list.state.replace("_", "-")}`);
  return t("chair-closed-since", { time: timeText(list.closed_ms, timezone) });
}

/** "3:00 each", or the span where the limits of those in the order differ. */
export function limitText(list: List, order: readonly string[]): string {
  const limits = order.flatMap((id) => {
    const entry = list.entries?.[id];
    return entry ? [limitOf(entry, list)] : [];
  });
  if (limits.length === 0) return "";
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  if (least === most) return t("chair-each", { time: durationText(most) });
  return t("chair-each-between", { least: durationText(least), most: durationText(most) });
}
