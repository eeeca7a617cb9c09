"""Requests received before a meeting or beside it, put on their lists from a file (MT1, LS1, LS5).

Their order among themselves is that of arrival, and the policy places each as if it came alone. On a list that is
still empty they are placed all at once: the keys are counted once and sorted, which a thousand requests need.
"""

import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.inscriptions import EntryInscribed, Inscribe, Placed, newcomer, refuse_second
from rostrum.floor.inscriptions import decide as inscribe
from rostrum.floor.inscriptions import evolve as evolve_entry
from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.order import evolve as evolve_order
from rostrum.floor.places import GAP
from rostrum.floor.policy import Key, key_of
from rostrum.floor.programme import Inscription
from rostrum.floor.refusals import Refused
from rostrum.floor.speakers import known_list, with_entry
from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId, EntryKind, Instant, ItemId

Identity: TypeAlias = tuple[ItemId, DelegationId, EntryKind, str | None]


class Arrival(msgspec.Struct, frozen=True):
    """A request of a file: the row that it stands in, counted from 1, and the number that its entry gets."""

    row: int
    number: int
    request: Inscribe


def entered(state: State, rows: Iterable[Inscription], actor: Actor, at: Instant) -> tuple[Placed, ...]:
    """The rows on their lists, but for those that stood there before (MT1); entries are numbered in their order (LS5).

    What the rules refuse is refused with the `row`, counted from 1.
    """
    there = standing_requests(state)
    of_item: dict[ItemId, list[Arrival]] = {}
    number = state.entries_made
    for row, asked in enumerate(rows, start=1):
        if identity(asked) not in there:
            number += 1
            of_item.setdefault(asked.item, []).append(Arrival(row, number, request(asked)))
    return tuple(event for arrivals in of_item.values() for event in on_one_list(state, arrivals, actor, at))


def identity(asked: Inscription | Entry) -> Identity:
    """By what a request in a file is known as one that stands on a list already (MT1)."""
    return asked.item, asked.delegation, asked.kind, asked.thread


def standing_requests(state: State) -> frozenset[Identity]:
    """Every request that stands on a list, or stood there."""
    return frozenset(identity(entry) for speakers in state.lists.values() for entry in speakers.entries.values())


def request(row: Inscription) -> Inscribe:
    """What a row asks for."""
    return Inscribe(row.item, row.language, row.kind, row.attendance, row.delegation, thread=row.thread, rank=row.rank)


def on_one_list(state: State, arrivals: Sequence[Arrival], actor: Actor, at: Instant) -> Iterator[Placed]:
    """The requests of one item."""
    try:
        speakers = known_list(state, arrivals[0].request.item, "LS1")
    except Refused as refused:
        raise in_row(refused, arrivals[0]) from refused
    if not speakers.entries and all(arrival.request.thread is None for arrival in arrivals):
        return all_at_once(state, speakers, arrivals, actor, at)
    return one_by_one(state, arrivals, actor, at)


def all_at_once(
    state: State, speakers: SpeakersList, arrivals: Sequence[Arrival], actor: Actor, at: Instant
) -> Iterator[EntryInscribed]:
    """On an empty list: each stands before the first greater key, as if it had come alone (LS4)."""
    keys: list[Key] = []
    order: list[Entry] = []
    asked: dict[DelegationId, Entry] = {}
    for arrival in arrivals:
        try:
            entry = newcomer(before(state, arrival), speakers, arrival.request, actor, at)
            if entry.kind is EntryKind.STATEMENT and entry.delegation in asked:
                refuse_second(with_entry(speakers, asked[entry.delegation]), entry.delegation)
        except Refused as refused:
            raise in_row(refused, arrival) from refused
        if entry.kind is EntryKind.STATEMENT:
            asked[entry.delegation] = entry
        key = key_of(state, speakers, entry)
        index = bisect.bisect_right(keys, key)
        keys.insert(index, key)
        order.insert(index, entry)
    for position, entry in enumerate(order, start=1):
        yield EntryInscribed(msgspec.structs.replace(entry, place=position * GAP))


def one_by_one(state: State, arrivals: Sequence[Arrival], actor: Actor, at: Instant) -> Iterator[Placed]:
    """On a list where somebody stands already, or with threads to be kept together (LS12)."""
    for arrival in arrivals:
        try:
            happened = inscribe(before(state, arrival), arrival.request, actor, at)
        except Refused as refused:
            raise in_row(refused, arrival) from refused
        for event in happened:
            yield event
            state = evolve_entry(state, event) if isinstance(event, EntryInscribed) else evolve_order(state, event)


def before(state: State, arrival: Arrival) -> State:
    """The state in which the next entry has its number."""
    return msgspec.structs.replace(state, entries_made=arrival.number - 1)


def in_row(refused: Refused, arrival: Arrival) -> Refused:
    """The same refusal, naming the row."""
    return Refused(refused.code, refused.rule, **refused.details, row=arrival.row)
