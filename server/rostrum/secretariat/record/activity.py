"""The activity record: what happened, by whom, newest first, read out of the journal for whoever keeps the meeting.

A deed is one event of one record, with the ids that it concerns: the page puts it into words and names. What a text, a
note or a token says is in no event, so none of it can be found here.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from rostrum.floor import channels, places
from rostrum.floor.listed import Heard, Speaking
from rostrum.floor.messages import tag_of
from rostrum.floor.state import State, entry_of
from rostrum.journal.records import Record

SILENT: Final = frozenset(tag_of(event) for event in (places.ListSpread, channels.PlanSet))
"""Events that move numbers about, or follow from what stands beside them."""

DETAILS: Final = (
    "rule",
    "reason",
    "how",
    "limit_ms",
    "language",
    "policy",
    "ruling",
    "to",
    "role",
    "interpreter",
    "used_ms",
    "text",
)
"""What a deed tells besides, where its event has it."""


class Deed(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that happened; `role` and `by` are who did it, the rest is what it concerns."""

    seq: int
    at_ms: int
    role: str
    kind: str
    by: str | None = None
    delegation: str | None = None
    item: str | None = None
    entry: str | None = None
    turn: str | None = None
    details: dict[str, str | int] = {}


class Search(msgspec.Struct, frozen=True):
    """Which deeds are wanted; what is None isn't asked about. Times in milliseconds, both ends counted in."""

    delegation: str | None = None
    kind: str | None = None
    item: str | None = None
    role: str | None = None
    rule: str | None = None
    since_ms: int | None = None
    until_ms: int | None = None

    def finds(self, deed: Deed) -> bool:
        """Whether a deed is one of those."""
        return (
            self.delegation in (None, deed.delegation, deed.by)
            and self.kind in (None, deed.kind)
            and self.item in (None, deed.item)
            and self.role in (None, deed.role)
            and self.rule in (None, deed.details.get("rule"))
            and (self.since_ms is None or deed.at_ms >= self.since_ms)
            and (self.until_ms is None or deed.at_ms <= self.until_ms)
        )


def deeds(records: Iterable[Record], state: State) -> Iterator[Deed]:
    """The deeds of records, in their order; delegations are looked up in the state of the meeting as it is now."""
    owners = owners_of_turns(state)
    for record in records:
        for raw in record.events:
            event: Mapping[str, Any] = msgspec.msgpack.decode(raw)
            if event["kind"] not in SILENT:
                yield deed(record, event, state, owners)


def owners_of_turns(state: State) -> dict[str, str]:
    """Whose each turn was, as far as an entry or the floor tells."""
    owners = {turn.id: turn.delegation for turn in (state.turn, *state.interrupted) if turn is not None}
    for speakers in state.lists.values():
        for entry in speakers.entries.values():
            if isinstance(entry.standing, Heard | Speaking):
                owners[entry.standing.turn] = entry.delegation
    return owners


def deed(record: Record, event: Mapping[str, Any], state: State, owners: Mapping[str, str]) -> Deed:
    """One event as a deed: its ids stand in it, or in the one thing that it is about."""
    about = {**next((value for value in event.values() if isinstance(value, dict) and "id" in value), {}), **event}
    entry = identifier(about, "entry") or (identifier(about, "id") if event["kind"] == "entry_inscribed" else None)
    turn = identifier(about, "turn")
    known = None if entry is None else entry_of(state, entry)
    owner = owners.get(turn or "")
    move = event.get("move")
    told = {**(move if isinstance(move, dict) else {}), **about}
    return Deed(
        seq=record.seq,
        at_ms=record.at,
        role=record.actor.role,
        by=record.actor.delegation or record.actor.booth,
        kind=str(event["kind"]),
        delegation=identifier(about, "delegation") or (known.delegation if known else owner),
        item=identifier(about, "item") or (known.item if known else None),
        entry=entry,
        turn=turn,
        details={name: told[name] for name in DETAILS if isinstance(told.get(name), str | int)},
    )


def identifier(about: Mapping[str, Any], name: str) -> str | None:
    """The id that an event has under a name, be it alone or as that of a whole thing."""
    value = about.get(name)
    if isinstance(value, dict):
        value = value.get("id")
    return value if isinstance(value, str) else None
