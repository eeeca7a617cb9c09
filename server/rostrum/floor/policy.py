"""What a list is ordered by: classes, ranks, the item's policy, and threads that stay together (LS4, LS12, LS17)."""

import hashlib
import unicodedata
from typing import TypeAlias, assert_never

from rostrum.floor.listed import Entry, Heard, SpeakersList, Speaking, Withdrawn
from rostrum.floor.state import State, sitting_of
from rostrum.floor.terms import MINUTE, Duration, EntryId, EntryKind, HeardAt, OrderPolicy, Rank, SittingId

Key: TypeAlias = tuple[int, int, int, int, str]


def class_of(state: State, kind: str, delegation: str) -> str:
    """An entry's class: its kind where the order of classes lists it, else its delegation's kind (LS4)."""
    return kind if kind in state.settings.class_order else state.delegations[delegation]


def class_rank(state: State, speaking_class: str) -> int:
    """Where a class stands in the order of classes; one not named comes last (LS4)."""
    order = state.settings.class_order
    return order.index(speaking_class) if speaking_class in order else len(order)


def key_of(state: State, speakers: SpeakersList, entry: Entry) -> Key:
    """What the policy orders an entry by; those of a thread share the key of the one that leads it (LS4, LS12)."""
    lead = leader(speakers, entry)
    front = second(state, speakers, lead), honours(state, lead), class_rank(state, lead.speaking_class)
    match speakers.policy:
        case OrderPolicy.FIRST_COME:
            return *front, 0, ""
        case OrderPolicy.ALPHABETICAL:
            name = alphabetical_name(state, lead.delegation)
            return *front, int(name < alphabetical(speakers.letter or "")), name
        case OrderPolicy.LOT:
            return *front, 0, lot_of(speakers.seed or "", lead.id)
        case OrderPolicy.FEWEST_TURNS:
            return *front, state.turns_of.get(lead.delegation, 0), ""
        case _:
            assert_never(speakers.policy)


def lot_of(seed: str, entry: EntryId) -> str:
    """The lot that a recorded seed draws for an entry; anybody can draw it again (LS4, LS19)."""
    return hashlib.sha256(f"{seed} {entry}".encode()).hexdigest()


def second(state: State, speakers: SpeakersList, entry: Entry) -> int:
    """Who waits behind all others: second statements where the rules say so (LS17), then replies (RR1, RR2)."""
    if entry.kind is EntryKind.RIGHT_OF_REPLY:
        return (
            3
            if any(other.id != entry.id and is_earlier_reply(other, entry) for other in speakers.entries.values())
            else 2
        )
    if not state.settings.second_statements_last or entry.kind is not EntryKind.STATEMENT:
        return 0
    return int(
        any(
            other.delegation == entry.delegation
            and other.kind is EntryKind.STATEMENT
            and isinstance(other.standing, Speaking | Heard)
            for other in speakers.entries.values()
        )
    )


def is_earlier_reply(other: Entry, entry: Entry) -> bool:
    """Whether the same delegation had a right of reply granted before this one (RR2)."""
    return (
        other.kind is EntryKind.RIGHT_OF_REPLY
        and other.delegation == entry.delegation
        and number(other.id) < number(entry.id)
        and not isinstance(other.standing, Withdrawn)
    )


def reserved(state: State) -> tuple[Entry, ...]:
    """The rights of reply that wait for the end of the sitting or day, all first ones before any second (RR1, RR2)."""
    waiting = [
        (second(state, speakers, entry), number(entry.id), entry)
        for speakers in state.lists.values()
        for entry in (speakers.entries[name] for name in speakers.aside)
    ]
    return tuple(entry for *_, entry in sorted(waiting, key=lambda known: known[:2]))


def is_due(state: State, entry: Entry) -> bool:
    """Whether a right of reply is heard in this sitting: at its end, or at that of the day whose last it is (RR1)."""
    return state.sitting is not None and (entry.heard_at is HeardAt.SITTING or is_last_of_day(state, state.sitting.id))


HALF_A_DAY: Duration = 12 * 60 * MINUTE
"""What starts later than this after a sitting is of another day."""


def is_last_of_day(state: State, sitting: SittingId) -> bool:
    """Whether no other sitting of the programme starts within half a day after this one (RR1)."""
    this = sitting_of(state, sitting)
    assert this is not None, "a sitting was opened that the programme doesn't have"
    assert state.programme is not None, "a sitting without a programme"
    return not any(this.starts_ms < other.starts_ms < this.starts_ms + HALF_A_DAY for other in state.programme.sittings)


def honours(state: State, entry: Entry) -> int:
    """The standing that a speaker's rank gives where the meeting honours rank, highest first (LS4)."""
    if not state.settings.rank_first or entry.rank is None:
        return len(Rank)
    return list(Rank).index(entry.rank)


# ── threads ──────────────────────────────────────────────────────────────────────────────────────

IN_THREAD = {EntryKind.PRESENTATION: 0, EntryKind.REPLY: 2}
"""The order within a thread: presentation, comments and whatever else, reply (LS12)."""


def in_thread(entry: Entry) -> int:
    """Where the kind of an entry stands within its thread (LS12)."""
    return IN_THREAD.get(entry.kind, 1)


def leader(speakers: SpeakersList, entry: Entry) -> Entry:
    """The entry that a thread stands with: its presentation, heard or not, else its first arrival (LS12)."""
    if entry.thread is None:
        return entry
    fellows = [
        other
        for other in (*speakers.entries.values(), entry)
        if other.thread == entry.thread and not isinstance(other.standing, Withdrawn)
    ]
    return min(fellows or [entry], key=lambda other: (in_thread(other) > 0, number(other.id)))


def followers(speakers: SpeakersList, entry: Entry) -> tuple[EntryId, ...]:
    """The waiting entries that go wherever this presentation goes (LS12)."""
    if entry.thread is None or entry.kind is not EntryKind.PRESENTATION:
        return ()
    return tuple(
        other for other in speakers.queue if other != entry.id and speakers.entries[other].thread == entry.thread
    )


# ── the alphabet ─────────────────────────────────────────────────────────────────────────────────


def alphabetical_name(state: State, delegation: str) -> str:
    """A delegation's name as the alphabet of the meeting's named language sorts it."""
    assert state.programme is not None, "a list was ordered before the programme was imported"
    named = next(known for known in state.programme.delegations if known.id == delegation)
    return alphabetical(named.names.get(state.settings.alphabet, delegation))


def alphabetical(text: str) -> str:
    """Fold case and accents, so that Égypte stands among the E's."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def number(entry: EntryId) -> int:
    """The number in an id that the service gave."""
    return int(entry[1:])
