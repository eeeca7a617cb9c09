"""Seats: everybody who watches a meeting through this node, found by what is sent to them alike."""

from collections.abc import Iterator
from typing import TypeAlias, TypeVar

from rostrum.floor.actor import Actor
from rostrum.floor.views.viewers import ViewKind, kind_of
from rostrum.hub.moment import Moment
from rostrum.hub.outbox import Outbox
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Device

Gallery: TypeAlias = tuple[ViewKind, Codec]
"""Those who get the very same bytes: one kind of view in one encoding."""

Key = TypeVar("Key")


class Seat:
    """One client: who it stands for, what it may see, and how far it has been told."""

    __slots__ = ("actor", "device", "kind", "live_n", "moment", "outbox", "own_seq", "sees_own")

    def __init__(self, actor: Actor, kind: ViewKind, outbox: Outbox) -> None:
        self.actor = actor
        self.kind = kind
        self.outbox = outbox
        self.moment: Moment | None = None
        """Of the last view or patch written to it."""
        self.sees_own = kind is kind_of(actor.role)
        """A delegate who asked for a lesser view gets no more than that."""
        self.device: Device | None = None
        """What its page has measured of its device."""
        self.own_seq = -1
        """The seq of the last `own` written to it."""
        self.live_n = 0
        """The number of the last `live` written to it."""

    @property
    def gallery(self) -> Gallery:
        """With whom it shares every view and patch."""
        return (self.kind, self.outbox.codec)


class Seats:
    """All seats of one meeting on this node."""

    def __init__(self) -> None:
        self._galleries: dict[Gallery, dict[Seat, None]] = {}
        self._links: dict[str, dict[Seat, None]] = {}
        self._delegations: dict[str, dict[Seat, None]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._galleries.values()))

    def __iter__(self) -> Iterator[Seat]:
        for gallery in tuple(self._galleries.values()):
            yield from tuple(gallery)

    def take(self, seat: Seat) -> None:
        """A client has sat down."""
        self._galleries.setdefault(seat.gallery, {})[seat] = None
        self._links.setdefault(seat.actor.link, {})[seat] = None
        if seat.actor.delegation is not None:
            self._delegations.setdefault(seat.actor.delegation, {})[seat] = None

    def leave(self, seat: Seat) -> None:
        """It has left; leaving twice is harmless."""
        _drop(self._galleries, seat.gallery, seat)
        _drop(self._links, seat.actor.link, seat)
        if seat.actor.delegation is not None:
            _drop(self._delegations, seat.actor.delegation, seat)

    def galleries(self) -> list[tuple[Gallery, tuple[Seat, ...]]]:
        """Every gallery with somebody in it, small ones first: chair and display before the crowd."""
        taken = [(gallery, tuple(seats)) for gallery, seats in self._galleries.items()]
        return sorted(taken, key=lambda one: len(one[1]))

    def kinds(self) -> dict[ViewKind, int]:
        """How many watch each kind of view."""
        counted: dict[ViewKind, int] = {}
        for (kind, _), seats in self._galleries.items():
            counted[kind] = counted.get(kind, 0) + len(seats)
        return counted

    def watches(self, kind: ViewKind) -> bool:
        """Whether anybody watches this kind of view."""
        return any(known is kind for known, _ in self._galleries)

    def delegations(self) -> dict[str, tuple[Seat, ...]]:
        """The seats of each delegation that is here."""
        return {delegation: tuple(seats) for delegation, seats in self._delegations.items()}

    def of(self, delegation: str) -> tuple[Seat, ...]:
        """The seats of one delegation."""
        return tuple(self._delegations.get(delegation, ()))

    def by_link(self, link: str) -> tuple[Seat, ...]:
        """Everybody who came with this link."""
        return tuple(self._links.get(link, ()))


def _drop(index: dict[Key, dict[Seat, None]], key: Key, seat: Seat) -> None:
    seats = index.get(key)
    if seats is not None:
        seats.pop(seat, None)
        if not seats:
            del index[key]
