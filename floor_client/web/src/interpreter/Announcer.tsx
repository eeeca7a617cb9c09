import { useComputed } from "@preact/signals";
import { delegationName, languageName } from "../names";
import { troubles } from "../troubles";
import { languageCodes, t } from "../words";
import { ourBooth } from "./acts";
import { assignmentOf, floorLanguage } from "./assignment";
import { useDesk } from "./context";
import { taskText } from "./Next";

/** What a screen reader says by itself: a change of speaker and what we do with it; warnings, and a colleague's wish, at once. */
export function Announcer() {
  const desk = useDesk();
  const { view, directory, booth } = desk;
  const speaker = useComputed(() => {
    const { turn, channels = {} } = view.value;
    if (turn === undefined) return t("nobody-has-the-floor");
    const spoken = floorLanguage(view.value);
    return t("interpreter-announce", {
      name: delegationName(directory.value, turn.delegation),
      language: languageName(spoken),
      task: taskText(assignmentOf(booth, spoken, channels), spoken),
    });
  });
  const warning = useComputed(() => {
    const [nearest] = troubles(view.value, desk.foreseen.value);
    if (nearest === undefined) return "";
    const { kind, channels, place, delegation } = nearest;
    const what = t(`interpreter-trouble-${kind}`, {
      channels: languageCodes(channels),
      n: channels.length,
    });
    const where = t("interpreter-trouble-where", { n: place, name: delegationName(directory.value, delegation) });
    return `${what} ${where}`;
  });
  const handover = useComputed(() => {
    const asked = ourBooth(desk)?.handover;
    return asked === undefined ? "" : t(`interpreter-announce-${asked.state}`, { who: asked.to });
  });
  return (
    <div class="unseen">
      <p role="status" data-testid="announce">
        {speaker}
      </p>
      <p role="alert" data-testid="announce-warning">
        {warning}
      </p>
      <p role="alert" data-testid="announce-handover">
        {handover}
      </p>
    </div>
  );
}
