import { useSignal } from "@preact/signals";
import { momentText, nameOf, t, term } from "@rostrum/floor";
import { Ask, Button, Chip, Empty, Presence } from "@rostrum/floor/looks";
import { type Holder, issueLink, type KnownLink, knownLinks, type MadeLink } from "@rostrum/floor/office";
import { SearchX } from "lucide-preact";
import { usePodium } from "../../chair/podium";
import { Choice, SearchField } from "../room/fields";
import { reasonOf, useFresh } from "../room/fresh";
import { Badges } from "./Badges";
import { found, goodLinks, holderName, holdersOf, keyOf, peopleOf } from "./holders";
import "./people.css";

/** A link that was issued here, for as long as its token is shown. */
export interface Issued extends MadeLink {
  readonly holder: Holder;
}

/** Who takes part, who has which link and is here by it; new links with their codes, and an end to old ones. */
export function People() {
  const { view, directory, floor, conductor } = usePodium();
  const links = useFresh(knownLinks, floor.live);
  const typed = useSignal("");
  const until = useSignal("");
  const issued = useSignal<readonly Issued[]>([]);
  const issuing = useSignal(false);
  const ending = useSignal<KnownLink | null>(null);
  const good = goodLinks(links.value.value ?? [], floor.now.peek());
  const holders = holdersOf(directory.value, Object.keys(view.value.booths ?? {}));
  const shown = found(directory.value, holders, typed.value);
  const without = links.value.value === null ? [] : shown.filter((holder) => !good.has(keyOf(holder)));

  const issue = async (wanted: readonly Holder[]) => {
    if (issuing.value) return;
    issuing.value = true;
    const made: Issued[] = [];
    try {
      const expires = until.value === "" ? undefined : Number(until.value);
      const pending = (sentence: string) => {
        links.failed.value = sentence;
      };
      for (const holder of wanted) made.push({ ...(await issueLink(holder, expires, pending)), holder });
      await links.again();
    } catch (error) {
      await links.again();
      links.failed.value = reasonOf(error);
    } finally {
      // Whatever was issued is shown: its token can't be had again.
      issued.value = made;
      issuing.value = false;
    }
  };

  if (issued.value.length > 0) return <Badges issued={issued.value} onDone={() => (issued.value = [])} />;
  return (
    <section class="room" aria-label={t("secretariat-room-people")} data-testid="people">
      <search class="room-bar">
        <SearchField words="office-people-find" value={typed} testid="people-find" />
        <Choice
          words="office-links-until"
          value={until}
          testid="links-until"
          none="office-links-no-end"
          options={ends()}
        />
        <Button
          testid="issue-missing"
          disabled={without.length === 0}
          pending={issuing.value}
          onPress={() => void issue(without)}
        >
          {t("office-links-missing", { n: without.length })}
        </Button>
      </search>
      {links.failed.value && (
        <p class="room-failed" role="alert">
          {links.failed.value}
        </p>
      )}
      <ul class="room-rows may-be-old" data-testid="holders" aria-busy={links.value.value === null}>
        {shown.map((holder) => (
          <Row
            key={keyOf(holder)}
            holder={holder}
            links={good.get(keyOf(holder)) ?? []}
            onIssue={() => void issue([holder])}
            onEnd={(link) => (ending.value = link)}
          />
        ))}
      </ul>
      {shown.length === 0 && <Empty sign={SearchX}>{t("chair-no-match")}</Empty>}
      {ending.value && (
        <Ask
          title={t("office-link-end-title", { name: holderName(directory.value, ending.value) })}
          confirm={t("office-link-end")}
          danger
          testid="revoke"
          onCancel={() => (ending.value = null)}
          onConfirm={() => {
            const link = ending.value?.id ?? "";
            ending.value = null;
            void conductor.carryOut("revoke_link", { link }).then(() => links.again());
          }}
        >
          {ending.value.yours && (
            <p class="sheet-warning" data-tone="stop">
              {t("office-link-end-own")}
            </p>
          )}
          <p>{t("office-link-end-words", { n: ending.value.here })}</p>
        </Ask>
      )}
    </section>
  );

  /** The ends that a link may have: those of the sittings that are still to end. */
  function ends(): [string, string][] {
    const now = floor.now.peek();
    const { timezone } = view.value.meeting;
    return Object.values(directory.value?.sittings ?? {})
      .filter(({ ends_ms }) => ends_ms > now)
      .sort((a, b) => a.ends_ms - b.ends_ms)
      .map(({ ends_ms }) => [String(ends_ms), momentText(ends_ms, timezone)]);
  }
}

interface RowProps {
  readonly holder: Holder;
  readonly links: readonly KnownLink[];
  readonly onIssue: () => void;
  readonly onEnd: (link: KnownLink) => void;
}

function Row({ holder, links, onIssue, onEnd }: RowProps) {
  const { directory } = usePodium();
  const name = holderName(directory.value, holder);
  const people = peopleOf(directory.value, holder.delegation).map(({ name: who, function: does, seat, attendance }) =>
    [who, nameOf(does), attendance === "room" && seat ? t("seat", { seat }) : term("attendance", attendance)]
      .filter(Boolean)
      .join(" · "),
  );
  return (
    <li class="holder" data-testid={`holder-${keyOf(holder)}`} data-links={links.length}>
      <div class="holder-who">
        <b>{name}</b>
        {people.map((person) => (
          <small key={person} class="quiet">
            {person}
          </small>
        ))}
      </div>
      <ul class="holder-links">
        {links.map((link) => (
          <LinkLine key={link.id} link={link} name={name} onEnd={() => onEnd(link)} />
        ))}
        {links.length === 0 && <li class="faint">{t("office-links-none")}</li>}
      </ul>
      <Button
        size="small"
        testid={`issue-${keyOf(holder)}`}
        label={t("office-link-issue-to", { name })}
        onPress={onIssue}
      >
        {t("office-link-issue")}
      </Button>
    </li>
  );
}

/** One link: who is here by it, twice where it is two; until when it is good, and its end. */
function LinkLine({ link, name, onEnd }: { link: KnownLink; name: string; onEnd: () => void }) {
  const { view } = usePodium();
  const { timezone } = view.value.meeting;
  const { here, expires_ms: end } = link;
  return (
    <li class="holder-link" data-testid={`link-${link.id}`} data-here={here}>
      <span class="holder-here" data-tone={here > 1 ? "warn" : "calm"}>
        <Presence state={here > 0 ? "ready" : "unknown"} label="" />
        {here > 1 ? <Chip kind="tone">{t("office-link-here", { n: here })}</Chip> : t("office-link-here", { n: here })}
      </span>
      <span class="quiet">{end !== undefined && t("office-link-until", { time: momentText(end, timezone) })}</span>
      <Button
        size="small"
        kind="quiet"
        testid={`revoke-${link.id}`}
        label={t("office-link-end-of", { name })}
        onPress={onEnd}
      >
        {t("office-link-end")}
      </Button>
    </li>
  );
}
