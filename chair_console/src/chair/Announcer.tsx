import { useComputed } from "@preact/signals";
import { type Directory, delegationName, nextUp, t, type View } from "@rostrum/floor";
import { usePodium } from "./podium";
import { lastWarning } from "./warnings";

const MINUTE = 60_000;

/** What a screen reader says by itself: a change of speaker, politely; a point of order, at once; an armed key. */
export function Announcer() {
  const { view, directory, conductor, floor } = usePodium();
  const speaker = useComputed(() => speakerText(view.value, directory.value));
  const point = useComputed(() => pointText(view.value, directory.value));
  const list = useComputed(() => (view.value.list ? t(`list-${view.value.list.state.replace("_", "-")}`) : ""));
  const warning = useComputed(() => warningText(view.value, floor.now.value));
  return (
    <div class="unseen">
      <p aria-live="polite" data-testid="announcer">
        {speaker}
      </p>
      <p aria-live="polite">{list}</p>
      <p role="status">{warning}</p>
      <p role="alert">{point}</p>
      <p role="alert">{conductor.armed.value ? t("chair-armed") : ""}</p>
    </div>
  );
}

function speakerText(view: View, directory: Directory | null): string {
  const { turn, meeting } = view;
  if (meeting.phase !== "open") return t(`chair-phase-${meeting.phase}`);
  if (turn === undefined) return t("nobody-has-the-floor");
  const next = nextUp(view.list)?.[1].delegation;
  const name = delegationName(directory, turn.delegation);
  return next === undefined
    ? t("chair-announce", { name })
    : t("chair-announce-next", { name, next: delegationName(directory, next) });
}

function warningText(view: View, nowMs: number): string {
  const left = lastWarning(view, nowMs);
  return left === undefined ? "" : t("chair-interpretation-left", { n: left / MINUTE });
}

function pointText(view: View, directory: Directory | null): string {
  const first = view.points[0];
  return first === undefined ? "" : t("chair-announce-point", { name: delegationName(directory, first.delegation) });
}
