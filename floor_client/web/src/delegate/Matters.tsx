import { ArrowLeftRight, Gavel, MessageSquareReply, Scale, Wrench } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { Button } from "../looks";
import type { Motion, Proposal } from "../matters";
import type { Own, Side } from "../types";
import { listText, t } from "../words";
import { attempt, delegationName, isUnderway, useDesk } from "./context";
import "./matters.css";

/** What is before the meeting or between two delegations, and what we can say to it. */
export function Matters() {
  const { view, own } = useDesk();
  const { proposal, motions = [] } = view.value;
  const { swaps = [], reply, call } = own.value;
  return (
    <>
      {proposal && <Proposed proposal={proposal} />}
      {motions.map((motion) => (
        <Moved key={motion.id} motion={motion} />
      ))}
      {swaps.map((swap) => (
        <Offered key={swap.id} swap={swap} />
      ))}
      {reply && <Replying id={reply.id} />}
      {call && <Technician state={call.state} />}
    </>
  );
}

interface MatterProps {
  readonly name: string;
  readonly tone: "warn" | "accent" | "calm";
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
}

function Matter({ name, tone, icon, title, children, acts }: MatterProps) {
  return (
    <section class="matter may-be-old" data-testid={name} data-tone={tone} aria-labelledby={`${name}-title`}>
      <span class="matter-icon" aria-hidden="true">
        {icon}
      </span>
      <div class="matter-words">
        <h2 id={`${name}-title`}>{title}</h2>
        {children}
      </div>
      {acts && <div class="matter-acts">{acts}</div>}
    </section>
  );
}

/** A proposal that was read: until it is decided we may object, and take the objection back (MT7). */
function Proposed({ proposal }: { proposal: Proposal }) {
  const { floor, own, directory } = useDesk();
  const ours = proposal.objections.includes(own.value.delegation);
  const names = proposal.objections.map((id) => delegationName(directory.value, id));
  const object = () =>
    void attempt(() => floor.do("object", { proposal: proposal.id, ...(ours && { withdrawn: true }) }));
  return (
    <Matter
      name="proposal"
      tone="warn"
      icon={<Scale />}
      title={t("delegate-proposal")}
      acts={
        own.value.may.includes("object") && (
          <Button
            kind={ours ? "plain" : "danger"}
            testid="object"
            pending={isUnderway(floor, "object")}
            onPress={object}
          >
            {t(ours ? "delegate-object-back" : "delegate-object")}
          </Button>
        )
      }
    >
      <blockquote dir="auto" data-testid="proposal-text">
        {proposal.text}
      </blockquote>
      {names.length > 0 && <p data-testid="objections">{t("delegate-objections", { names: listText(names) })}</p>}
    </Matter>
  );
}

/** A motion before the meeting, and the floor on it, for and against (PO4). */
function Moved({ motion }: { motion: Motion }) {
  const { floor, own, directory } = useDesk();
  const spoken = motion.speakers.find((one) => one.delegation === own.value.delegation);
  const may = own.value.may.includes("put_motion") && spoken === undefined;
  const ask = (side: Side) => () => void attempt(() => floor.do("speak_on_motion", { motion: motion.id, side }));
  return (
    <Matter
      name="motion-card"
      tone="accent"
      icon={<Gavel />}
      title={t(`delegate-motion-${motion.kind.replace("_", "-")}`)}
      acts={
        may &&
        (["for", "against"] as const).map((side) => (
          <Button
            key={side}
            testid={`speak-${side}`}
            pending={isUnderway(floor, "speak_on_motion")}
            onPress={ask(side)}
          >
            {t(`delegate-speak-${side}`)}
          </Button>
        ))
      }
    >
      <p>{t("delegate-moved-by", { delegation: delegationName(directory.value, motion.delegation) })}</p>
      {spoken && <p>{t(`delegate-speaks-${spoken.side}`)}</p>}
    </Matter>
  );
}

/** An offer to change places: theirs to take or leave, ours to take back (LS9). */
function Offered({ swap }: { swap: NonNullable<Own["swaps"]>[number] }) {
  const { floor, own, directory } = useDesk();
  const delegation = delegationName(directory.value, swap.delegation);
  const ours = swap.entry in own.value.entries;
  const answer = (kind: "accept_swap" | "decline_swap") => () => void attempt(() => floor.do(kind, { swap: swap.id }));
  return (
    <Matter
      name="swap-card"
      tone="accent"
      icon={<ArrowLeftRight />}
      title={t("delegate-swap-card")}
      acts={
        <>
          {!ours && (
            <Button
              kind="main"
              testid="swap-accept"
              pending={isUnderway(floor, "accept_swap")}
              onPress={answer("accept_swap")}
            >
              {t("delegate-swap-accept")}
            </Button>
          )}
          <Button testid="swap-decline" pending={isUnderway(floor, "decline_swap")} onPress={answer("decline_swap")}>
            {t(ours ? "delegate-swap-back" : "delegate-swap-decline")}
          </Button>
        </>
      }
    >
      <p>{t(ours ? "delegate-swap-offered" : "delegate-swap-received", { delegation })}</p>
    </Matter>
  );
}

/** A right of reply that we asked for and that the chair hasn't answered (RR1). */
function Replying({ id }: { id: string }) {
  const { floor } = useDesk();
  return (
    <Matter
      name="reply-card"
      tone="calm"
      icon={<MessageSquareReply />}
      title={t("delegate-reply-card")}
      acts={
        <Button
          testid="reply-back"
          pending={isUnderway(floor, "decline_reply")}
          onPress={() => void attempt(() => floor.do("decline_reply", { reply: id }))}
        >
          {t("delegate-reply-back")}
        </Button>
      }
    >
      <p>{t("delegate-reply-asked")}</p>
    </Matter>
  );
}

/** The technician was sent for by the ruling on our point of order: told, or on it already (PO2). */
function Technician({ state }: { state: NonNullable<Own["call"]>["state"] }) {
  return (
    <Matter name="call-card" tone="calm" icon={<Wrench />} title={t("delegate-call-card")}>
      <p data-testid="call-state" data-state={state} role="status">
        {t(`delegate-call-${state.replace("_", "-")}`)}
      </p>
    </Matter>
  );
}
