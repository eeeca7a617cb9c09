import {
  ArrowLeftRight,
  Bell,
  BellOff,
  FileDown,
  Gavel,
  MessageSquareReply,
  Mic,
  Pencil,
  Scale,
  ScrollText,
} from "lucide-preact";
import type { ComponentChildren } from "preact";
import { Dialog } from "../../looks";
import { t } from "../../words";
import { bellOn, setBell } from "../bell";
import { attempt, isUnderway, type Sheet, sheet, useDesk } from "../context";
import { partners, type Waiting } from "../situation";

/** Everything that isn't needed every minute: one list, each line with what it does. */
export function Menu({ waiting, onClose }: { waiting: Waiting | null; onClose: () => void }) {
  const { floor, view, own } = useDesk();
  const { item, phase } = view.value.meeting;
  const { may, reply, entries } = own.value;
  const open = phase === "open" || phase === "suspended";
  const mayReply = open && item !== undefined && may.includes("request_reply") && reply === undefined;
  const { ruled, appeal } = view.value;
  const mayAppeal = open && ruled !== undefined && appeal === undefined && may.includes("appeal_ruling");
  const go = (to: Sheet) => () => {
    sheet.value = to;
  };
  return (
    <Dialog title={t("delegate-more")} onClose={onClose} testid="menu">
      <ul class="more">
        {waiting && (
          <Line icon={<Pencil />} name="change" what={t("delegate-change-what")} onPress={go("change")}>
            {t("delegate-change")}
          </Line>
        )}
        {waiting && partners(view.value, waiting).length > 0 && (
          <Line icon={<ArrowLeftRight />} name="swap" what={t("delegate-swap-what")} onPress={go("swap")}>
            {t("delegate-swap")}
          </Line>
        )}
        {mayReply && (
          <Line
            icon={<MessageSquareReply />}
            name="reply"
            what={t("delegate-reply-what")}
            pending={isUnderway(floor, "request_reply")}
            onPress={() => void attempt(() => floor.do("request_reply", {})).then(onClose)}
          >
            {t("delegate-reply")}
          </Line>
        )}
        {open && may.includes("put_motion") && (
          <Line icon={<Gavel />} name="motion" what={t("delegate-motion-what")} onPress={go("motion")}>
            {t("delegate-motion")}
          </Line>
        )}
        {mayAppeal && (
          <Line
            icon={<Scale />}
            name="appeal"
            what={t("delegate-appeal-what")}
            pending={isUnderway(floor, "appeal_ruling")}
            onPress={() => void attempt(() => floor.do("appeal_ruling", { point: ruled })).then(onClose)}
          >
            {t("delegate-appeal")}
          </Line>
        )}
        {Object.keys(entries).length > 0 && (
          <Line icon={<ScrollText />} name="statements" what={t("delegate-statements-what")} onPress={go("statements")}>
            {t("delegate-statements")}
          </Line>
        )}
        <Line icon={<FileDown />} name="papers" what={t("delegate-papers-what")} onPress={go("papers")}>
          {t("delegate-papers")}
        </Line>
        <Line icon={<Mic />} name="device" what={t("delegate-device-what")} onPress={go("device")}>
          {t("delegate-device")}
        </Line>
        <Line
          icon={bellOn.value ? <Bell /> : <BellOff />}
          name="bell"
          what={t("delegate-bell-what")}
          pressed={bellOn.value}
          onPress={() => setBell(!bellOn.value)}
        >
          {t(bellOn.value ? "delegate-bell-on" : "delegate-bell-off")}
        </Line>
      </ul>
    </Dialog>
  );
}

interface LineProps {
  readonly icon: ComponentChildren;
  readonly name: string;
  readonly what: string;
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly pending?: boolean;
  readonly pressed?: boolean;
}

function Line({ icon, name, what, children, onPress, pending, pressed }: LineProps) {
  return (
    <li>
      <button
        type="button"
        class="more-line"
        data-testid={`menu-${name}`}
        aria-pressed={pressed}
        aria-busy={pending}
        aria-disabled={pending}
        onClick={() => !pending && onPress()}
      >
        <span class="more-icon" aria-hidden="true">
          {icon}
        </span>
        <span>
          <b>{children}</b>
          <small>{what}</small>
        </span>
      </button>
    </li>
  );
}
