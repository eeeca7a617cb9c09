"""What a viewer sees of the meeting, as far as documents tell it: read from the views, and from nothing else (PV1).

A document that is made from this can't show more than the viewer's own screen does.
"""

from collections.abc import Iterable

import msgspec

from rostrum.floor.listed import Speaker
from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId, Duration, EntryId, Instant, ItemId, Language
from rostrum.floor.views.lists import list_of
from rostrum.floor.views.projection import is_covered, project
from rostrum.floor.views.viewers import ViewKind


class Seen(msgspec.Struct, frozen=True):
    """A part of a view; what documents don't tell of it isn't read."""


class EntrySeen(Seen, frozen=True):
    """An entry of a list."""

    place: int
    delegation: DelegationId
    kind: str
    language: Language
    attendance: str
    state: str
    speaking_class: str = msgspec.field(name="class")
    limit_ms: Duration | None = None
    joined_by: tuple[DelegationId, ...] = ()
    on_behalf_of: str | None = None
    speaker: Speaker | None = None


class ListSeen(Seen, frozen=True):
    """A list of speakers; `waiting` is told where the entries themselves aren't all seen (PV2)."""

    item: ItemId
    state: str
    limits: dict[str, Duration]
    entries: dict[EntryId, EntrySeen]
    waiting: int | None = None
    closed_ms: Instant | None = None
    closes_ms: Instant | None = None

    @property
    def queue(self) -> list[tuple[EntryId, EntrySeen]]:
        """Who waits, in the order in which they will be called."""
        waiting = [(name, entry) for name, entry in self.entries.items() if entry.state == "waiting"]
        return sorted(waiting, key=lambda named: named[1].place)

    def limit_of(self, entry: EntrySeen) -> Duration | None:
        """The limit of an entry's turn: its own, else that of its kind, else that of its class (TN3)."""
        if entry.limit_ms is not None:
            return entry.limit_ms
        return self.limits.get(entry.kind, self.limits.get(entry.speaking_class))


class TurnSeen(Seen, frozen=True):
    """The turn that has the floor."""

    delegation: DelegationId
    kind: str
    language: Language
    attendance: str
    limit_ms: Duration
    speaking_class: str = msgspec.field(name="class")
    joined_by: tuple[DelegationId, ...] = ()
    on_behalf_of: str | None = None
    speaker: Speaker | None = None


class ReplySeen(Seen, frozen=True):
    """A right of reply that waits for the end of the sitting or day (RR1)."""

    entry: EntryId
    delegation: DelegationId
    language: Language
    attendance: str
    limit_ms: Duration


class MeetingSeen(Seen, frozen=True):
    """Where the meeting stands."""

    item: ItemId | None = None


class ViewSeen(Seen, frozen=True):
    """A view, with the lists that were asked for; `texts` are those that the viewer is told of (IN10)."""

    meeting: MeetingSeen
    lists: dict[ItemId, ListSeen]
    turn: TurnSeen | None = None
    texts: dict[EntryId, Seen] = {}
    reserved: tuple[ReplySeen, ...] = ()


class Covered(Exception):
    """The hall is shown something else than the floor, and this viewer no more than the hall (MT8)."""


def seen(state: State, kind: ViewKind, items: Iterable[ItemId]) -> ViewSeen:
    """The view of this kind of viewer, with the lists of these items; raises Covered."""
    if is_covered(state, kind):
        raise Covered
    lists = {item: list_of(state, item, kind) for item in items}
    return msgspec.convert({**project(state, kind), "lists": lists}, ViewSeen)
