import { type ReadonlySignal, type Signal, useComputed } from "@preact/signals";
import {
  delegationName,
  durationText,
  type Entry,
  languageName,
  numberText,
  presenceOf,
  t,
  term,
  timeText,
} from "@rostrum/floor";
import { LanguageChip, Presence, type PresenceState } from "@rostrum/floor/looks";
import { CircleHelp, Ellipsis, GripVertical } from "lucide-preact";
import { useMemo, useRef } from "preact/hooks";
import { usePodium } from "../podium";
import type { Carry } from "./carry";
import { dragHandlers } from "./drag";
import { type Prospect, useProspect } from "./prospect";
import type { MenuAt } from "./RowMenu";

interface RowProps {
  readonly id: string;
  /** The head of the list takes part in the order of tabs; from there arrows go on. */
  readonly first: boolean;
  /** Among the next three, who are on deck (PR2). */
  readonly near?: boolean;
  /** Absent where nothing can be moved: passed over. */
  readonly carry?: Carry;
  readonly menu: Signal<MenuAt | null>;
}

/**
 * One line of the list. Its place, its time and its marks are signals of their own, so that a call draws nothing again
 * but what it touches.
 */
export function Row({ id, first, near = false, carry, menu }: RowProps) {
  const { directory, entryAt, prospects } = usePodium();
  const line = useRef<HTMLLIElement>(null);
  const known = useMemo(() => entryAt(id), [entryAt, id]);
  const prospect = useProspect(prospects, id, line);
  const unheard = useComputed(() => prospect.value?.unheard);
  const drop = useComputed(() => carry?.carried.value?.before === id);
  const held = useComputed(() => carry?.carried.value?.entry === id);
  const entry = known.value;
  if (entry === undefined) return null;
  const name = delegationName(directory.value, entry.delegation);
  return (
    <li
      ref={line}
      class="row"
      data-testid="list-row"
      data-entry={id}
      data-first={first}
      data-near={near}
      data-state={entry.state}
      data-unheard={unheard}
      data-drop={drop}
      data-held={held}
    >
      {carry ? (
        <Grip id={id} name={name} first={first} carry={carry} prospect={prospect} />
      ) : (
        <span class="row-grip">–</span>
      )}
      <span class="row-who">
        <b class="row-name" title={name}>
          {name}
        </b>
        <RowNotes entry={entry} />
      </span>
      <LanguageChip code={entry.language} name={languageName(entry.language)} />
      <Whence entry={entry} />
      {entry.state === "waiting" ? <StartsAt prospect={prospect} /> : <span class="row-time" />}
      <RowActs id={id} name={name} first={first} waiting={entry.state === "waiting"} menu={menu} />
    </li>
  );
}

/** What is unusual about an entry, small under the name: its kind, its own limit, a move, credentials. */
function RowNotes({ entry }: { entry: Entry }) {
  const notes = [
    entry.kind !== "statement" && term("kind", entry.kind),
    entry.class !== "state_party" && entry.class !== entry.kind && term("class", entry.class),
    entry.on_behalf_of && t("on-behalf-of", { who: entry.on_behalf_of }),
    entry.speaker?.name,
    entry.limit_ms !== undefined && durationText(entry.limit_ms),
    entry.moved && t("moved-by-chair"),
    entry.credentials_pending && t("chair-credentials-pending"),
  ].filter(Boolean);
  return notes.length === 0 ? null : (
    <small class="row-notes" title={notes.join(" · ")}>
      {notes.join(" · ")}
    </small>
  );
}

/** From where, and whether a device of the delegation is there: a shape, then the word. */
function Whence({ entry }: { entry: Entry }) {
  const { floor } = usePodium();
  const presence = useComputed<PresenceState>(() => {
    return presenceOf(entry.attendance, floor.live.value.delegations?.[entry.delegation]);
  });
  return (
    <span class="row-whence">
      <Presence state={presence.value} label={t(`chair-presence-${presence.value}`)} />
      <span>{t(`chair-short-${entry.attendance}`)}</span>
    </span>
  );
}

type Ahead = ReadonlySignal<Prospect | undefined>;

function StartsAt({ prospect }: { prospect: Ahead }) {
  const { view } = usePodium();
  // A meeting keeps its timezone; a text that looked at the view would be asked again at each of its changes.
  const { timezone } = view.peek().meeting;
  const text = useComputed(() => {
    const start = prospect.value?.startsMs;
    return start === undefined ? "" : timeText(start, timezone);
  });
  const unheard = useComputed(() => (prospect.value?.unheard ? t("chair-would-be-unheard") : ""));
  return (
    <span class="row-time figures">
      {text}
      <span class="unseen">{unheard}</span>
    </span>
  );
}

interface GripProps extends Pick<RowProps, "id" | "first"> {
  readonly name: string;
  readonly carry: Carry;
  readonly prospect: Ahead;
}

/** The handle: drag it, or press it and use the arrows. The number of the place stands in it. */
function Grip({ id, name, first, carry, prospect }: GripProps) {
  const place = useComputed(() => numberText(prospect.value?.place ?? 0));
  const held = carry.carried.value?.entry === id;
  return (
    <button
      type="button"
      class="row-grip"
      data-testid="row-grip"
      tabIndex={first ? 0 : -1}
      aria-pressed={held}
      onClick={() => (held ? carry.drop() : carry.lift(id))}
      onBlur={() => held && carry.cancel()}
      onKeyDown={(event) => {
        if (held && carryByKey(carry, event)) event.preventDefault();
        else if (!held) walk(event);
      }}
      {...dragHandlers(id, carry)}
    >
      <span class="row-place figures">{place}</span>
      <span class="unseen">{t("chair-move", { name })}</span>
      <GripVertical aria-hidden="true" />
    </button>
  );
}

function RowActs({ id, name, first, waiting, menu }: Omit<RowProps, "carry"> & { name: string; waiting: boolean }) {
  const { conductor } = usePodium();
  return (
    <span class="row-acts">
      {waiting && (
        <button
          type="button"
          class="row-act"
          data-testid="row-why"
          tabIndex={first ? 0 : -1}
          aria-label={t("chair-why", { name })}
          title={t("chair-why-short")}
          onKeyDown={walk}
          onClick={() => (conductor.sheet.value = { name: "why", entry: id })}
        >
          <CircleHelp aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        class="row-act"
        data-testid="row-menu"
        tabIndex={first ? 0 : -1}
        aria-label={t("chair-more", { name })}
        aria-haspopup="menu"
        onKeyDown={walk}
        onClick={(event) => {
          menu.value = { entry: id, invoker: event.currentTarget };
        }}
      >
        <Ellipsis aria-hidden="true" />
      </button>
    </span>
  );
}

function carryByKey(carry: Carry, event: KeyboardEvent): boolean {
  switch (event.key) {
    case "ArrowUp":
      carry.step(-1);
      return true;
    case "ArrowDown":
      carry.step(1);
      return true;
    case "Home":
      carry.step(-Infinity);
      return true;
    case "End":
      carry.step(Infinity);
      return true;
    case "Escape":
      carry.cancel();
      event.stopPropagation();
      return true;
    default:
      return false;
  }
}

/** Arrows go from row to row on the same control, and along the controls of a row. */
function walk(event: KeyboardEvent): void {
  const from = event.currentTarget;
  if (!(from instanceof HTMLElement)) return;
  const row = from.closest(".row");
  const kind = from.dataset.testid;
  const find = (other: Element | null | undefined) => other?.querySelector<HTMLElement>(`[data-testid="${kind}"]`);
  const controls = Array.from(row?.querySelectorAll<HTMLElement>("button") ?? []);
  const forward = getComputedStyle(from).direction === "rtl" ? -1 : 1;
  const along = (by: number) => controls[controls.indexOf(from) + by];
  const target =
    event.key === "ArrowDown"
      ? find(row?.nextElementSibling)
      : event.key === "ArrowUp"
        ? find(row?.previousElementSibling)
        : event.key === "ArrowRight"
          ? along(forward)
          : event.key === "ArrowLeft"
            ? along(-forward)
            : undefined;
  if (!target) return;
  event.preventDefault();
  target.focus();
}
