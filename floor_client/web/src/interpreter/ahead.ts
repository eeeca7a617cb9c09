/** What our booth will have to do for whoever comes (IN6). */
import type { Foresight } from "../foresight";
import type { View } from "../types";
import { type Assignment, assignmentOf } from "./assignment";

/** What our booth will do for an entry, with the rota as it will be; none where nothing is planned. */
export function assignmentAhead(
  view: View,
  foreseen: Foresight,
  booth: string,
  entry: string,
  language: string,
): Assignment | null {
  const channels = foreseen.get(entry)?.plan ?? view.ahead?.plans[language];
  return channels === undefined ? null : assignmentOf(booth, language, channels);
}
