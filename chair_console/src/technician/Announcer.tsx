import { useComputed } from "@preact/signals";
import { delegationName, isLineLost, languageCode, t } from "@rostrum/floor";
import { useDesk } from "./desk";

/** What a screen reader says by itself: a change of speaker, politely; a lost line and a call, at once. */
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
    return t(turn.silent ? "technician-announce-unheard" : "technician-announce-lost", {
      name: delegationName(directory.value, turn.delegation),
    });
  });
  const call = useComputed(() => {
    const open = view.value.calls?.findLast(({ state }) => state === "open");
    if (open === undefined) return "";
    if ("booth" in open) return t("technician-announce-call", { code: languageCode(open.booth) });
    return t("technician-announce-call-delegation", { name: delegationName(directory.value, open.delegation) });
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
