import { useComputed } from "@preact/signals";
import { delegationName, isLineLost, languageCode, t } from "@rostrum/floor";
import { useDesk } from "./desk";

/** What a screen reader says by itself: a change of speaker, politely; a lost line and a call from a booth, at once. */
export function Announcer() {
  const { view, directory } = useDesk();
  const speaker = useComputed(() => {
    const { turn } = view.value;
    if (turn === undefined) return t("nobody-has-the-floor");
    return t("technician-announce", { name: delegationName(directory.value, turn.delegation) });
  });
  const line = useComputed(() => {
    const { turn } = view.value;
    if (turn === undefined || !isLineLost(turn)) return "";
    return t("technician-announce-lost", { name: delegationName(directory.value, turn.delegation) });
  });
  const call = useComputed(() => {
    const open = view.value.calls?.findLast(({ state }) => state === "open");
    return open === undefined ? "" : t("technician-announce-call", { code: languageCode(open.booth) });
  });
  return (
    <div class="unseen">
      <p role="status" data-testid="announcer">
        {speaker}
      </p>
      <p role="alert" data-testid="announcer-line">
        {line}
      </p>
      <p role="alert" data-testid="announcer-call">
        {call}
      </p>
    </div>
  );
}
