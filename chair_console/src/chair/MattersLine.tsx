import { type Directory, delegationName, listText, type Matter, mattersOf, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { useEffect, useRef } from "preact/hooks";
import { chime } from "./chime";
import "./matters.css";
import { usePodium } from "./podium";

/** What is before the chair besides the list, in one line at the foot: the weightiest, and how many more there are. */
export function MattersLine() {
  const { view, directory, conductor } = usePodium();
  const matters = mattersOf(view.value);
  const [first, ...others] = matters;
  const urgent = matters.filter(isUrgent).length;
  const heard = useRef(urgent);
  useEffect(() => {
    if (urgent > heard.current) chime();
    heard.current = urgent;
  }, [urgent]);
  return (
    <span class="matters-line" data-tone={toneOf(first)} data-testid="matters-line" data-count={matters.length}>
      <Button
        kind="quiet"
        size="small"
        hotkey="m"
        cap="M"
        testid="matters-button"
        onPress={() => {
          conductor.sheet.value = { name: "matters" };
        }}
      >
        <span class="matters-words">{first ? matterText(first, directory.value) : t("chair-matters")}</span>
        {others.length > 0 && <span class="matters-more figures">+{others.length}</span>}
      </Button>
      <span class="unseen" role="alert">
        {first && isUrgent(first) ? matterText(first, directory.value) : ""}
      </span>
    </span>
  );
}

/** One matter in a few words: what, and whose. */
export function matterText(matter: Matter, directory: Directory | null): string {
  const name = (delegation: string) => delegationName(directory, delegation);
  switch (matter.kind) {
    case "appeal":
      return t("chair-matter-appeal", { name: name(matter.appeal.delegation) });
    case "motion":
      return t(`chair-matter-${matter.motion.kind.replace("_", "-")}`, { name: name(matter.motion.delegation) });
    case "preside":
      return t("chair-matter-preside", { name: name(matter.own.delegation), when: matter.own.when });
    case "proposal":
      return matter.proposal.objections.length === 0
        ? t("chair-matter-proposal")
        : t("chair-matter-objection", { names: listText(matter.proposal.objections.map(name)) });
    case "reply":
      return t("chair-matter-reply", { name: name(matter.reply.delegation) });
    case "reserved":
      return t("chair-matter-reserved", { name: name(matter.reply.delegation) });
    case "swap":
      return t("chair-matter-swap");
    case "call":
      return t(`chair-matter-call-${matter.call.state.replace("_", "-")}`, { name: name(matter.call.delegation) });
  }
}

/** A nameplate of this kind interrupts the debate, or the next call would; the others can wait until the turn is over. */
function isUrgent(matter: Matter): boolean {
  switch (matter.kind) {
    case "appeal":
    case "motion":
      return true;
    case "preside":
      return matter.own.when !== "soon";
    case "proposal":
      return matter.proposal.objections.length > 0;
    case "reply":
    case "reserved":
    case "swap":
    case "call":
      return false;
  }
}

function toneOf(matter: Matter | undefined): string {
  if (matter === undefined || (matter.kind === "call" && matter.call.state === "in_hand")) return "calm";
  return isUrgent(matter) && matter.kind !== "preside" ? "stop" : "warn";
}
