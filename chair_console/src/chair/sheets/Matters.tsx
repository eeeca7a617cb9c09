import {
  delegationName,
  durationText,
  listText,
  type Matter,
  type Motion,
  mattersOf,
  t,
  timeText,
  whereText,
} from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import type { ComponentChildren } from "preact";
import { matterText } from "../MattersLine";
import { usePodium } from "../podium";
import { officerName } from "./HandOver";
import { CloseLine } from "./Keys";
import { NoteUp } from "./NoteUp";

/** Everything that waits for a word of the chair, the weightiest first, each with its answers. */
export function Matters({ onClose }: { onClose: () => void }) {
  const { view } = usePodium();
  const matters = mattersOf(view.value);
  return (
    <Dialog title={t("chair-matters")} onClose={onClose} wide testid="matters">
      {matters.length === 0 ? (
        <p class="matters-none">{t("chair-matters-none")}</p>
      ) : (
        <ul>
          {matters.map((matter) => (
            <Row key={`${matter.kind}/${matter.id}`} matter={matter} />
          ))}
        </ul>
      )}
      {view.value.meeting.phase === "open" && <NoteUp />}
      <CloseLine onClose={onClose} first />
    </Dialog>
  );
}

function Row({ matter }: { matter: Matter }) {
  const { directory } = usePodium();
  return (
    <li class="matter" data-testid="matter" data-kind={matter.kind} data-matter={matter.id}>
      <span class="matter-words">
        <b>{matterText(matter, directory.value)}</b>
        <Details matter={matter} />
      </span>
      <span class="matter-acts">
        <Answers matter={matter} />
      </span>
    </li>
  );
}

/** The second line: who speaks on a motion, when a reply was asked for, which places would change. */
function Details({ matter }: { matter: Matter }): ComponentChildren {
  const { view, directory } = usePodium();
  const name = (delegation: string) => delegationName(directory.value, delegation);
  const nameOfEntry = (entry: string) => name(view.value.list?.entries?.[entry]?.delegation ?? "");
  const time = (at: number) => timeText(at, view.value.meeting.timezone);
  switch (matter.kind) {
    case "appeal":
      return <small>{t("chair-asked-at", { time: time(matter.appeal.at_ms) })}</small>;
    case "motion":
      return (
        <small>{speakersText(matter.motion, name) || t("chair-asked-at", { time: time(matter.motion.at_ms) })}</small>
      );
    case "preside":
      return <small>{t("chair-preside-why")}</small>;
    case "proposal":
      return <small>{matter.proposal.text}</small>;
    case "reply":
      return <small>{t("chair-asked-at", { time: time(matter.reply.at_ms) })}</small>;
    case "reserved":
      return <small class="figures">{durationText(matter.reply.limit_ms)}</small>;
    case "swap":
      return <small>{`${nameOfEntry(matter.swap.entry)} ⇄ ${nameOfEntry(matter.swap.other)}`}</small>;
    case "call":
      return <small>{whereText(directory.value, matter.call.delegation, matter.call.attendance)}</small>;
  }
}

function speakersText(motion: Motion, name: (delegation: string) => string): string {
  const of = (side: string) => motion.speakers.filter((one) => one.side === side).map((one) => name(one.delegation));
  const [pro, con] = [of("for"), of("against")];
  return [
    pro.length > 0 && t("chair-motion-for", { names: listText(pro) }),
    con.length > 0 && t("chair-motion-against", { names: listText(con) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** More officers than these are chosen from in the sheet of them all. */
const OFFICERS_AT_HAND = 2;

/** What the chair may answer. What follows from a motion is a step of its own, and its sheet opens at once (PO4). */
function Answers({ matter }: { matter: Matter }): ComponentChildren {
  const { view, directory, conductor } = usePodium();
  const act = (words: string, testid: string, run: () => void, main = false) => (
    <Button size="small" kind={main ? "main" : "plain"} testid={testid} onPress={run}>
      {t(words)}
    </Button>
  );
  switch (matter.kind) {
    case "appeal": {
      const decide = (overruled: boolean) => () =>
        void conductor.carryOut("decide_appeal", { point: matter.id, overruled });
      return [
        act("chair-ruling-stands", "appeal-stands", decide(false)),
        act("chair-overruled", "appeal-overruled", decide(true)),
      ];
    }
    case "motion": {
      if (!matter.first) return <span class="quiet">{t("chair-motion-later")}</span>;
      const decide = (carried: boolean) => () => void conductor.decideMotion(matter.motion, carried);
      return [
        act("chair-carried", "motion-carried", decide(true)),
        act("chair-not-carried", "motion-lost", decide(false)),
      ];
    }
    case "preside": {
      const others = Object.entries(directory.value?.officers ?? {}).filter(
        ([, { delegation }]) => delegation !== matter.own.delegation,
      );
      if (others.length > OFFICERS_AT_HAND) {
        return act("chair-hand-over", "preside-choose", () => (conductor.sheet.value = { name: "hand_over" }), true);
      }
      return others.map(([role]) => (
        <Button
          key={role}
          size="small"
          kind="main"
          testid={`preside-${role}`}
          onPress={() => void conductor.handOver(role)}
        >
          {t("chair-hand-over-to", { who: officerName(directory.value, role) })}
        </Button>
      ));
    }
    case "proposal":
      return act("chair-open-decision", "open-decision", () => (conductor.sheet.value = { name: "decision" }), true);
    case "reply": {
      const answer = (kind: "grant_reply" | "decline_reply") => () =>
        void conductor.carryOut(kind, { reply: matter.id });
      return [
        act("chair-grant", "reply-grant", answer("grant_reply"), true),
        act("chair-decline", "reply-decline", answer("decline_reply")),
      ];
    }
    case "reserved":
      if (view.value.meeting.phase !== "open") return null;
      return act("chair-give-reply", "reserved-give", () => conductor.give(matter.id));
    case "swap": {
      const { entry, other } = matter.swap;
      return [
        act("chair-swap-do", "swap-accept", () => void conductor.carryOut("swap_entries", { entry, other })),
        act("chair-decline", "swap-decline", () => void conductor.carryOut("decline_swap", { swap: matter.id })),
      ];
    }
    case "call":
      return null;
  }
}
