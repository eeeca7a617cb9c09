"""Replay: what the records of a meeting come to, told by the core and nothing else."""

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from rostrum.floor.evolve import Event, evolve
from rostrum.floor.state import EMPTY, State
from rostrum.journal.chain import Chain
from rostrum.journal.port import Stored
from rostrum.journal.records import Record

_event = msgspec.msgpack.Decoder(Event).decode
_canonical = msgspec.msgpack.Encoder(order="deterministic").encode


class Replay:
    """A meeting as far as its records have been folded in."""

    def __init__(self) -> None:
        self.state: State = EMPTY

    def take(self, record: Record) -> Iterator[Event]:
        """Fold a record in, event by event; each is yielded when the state has it."""
        for raw in record.events:
            event = _event(raw)
            self.state = evolve(self.state, event)
            yield event

    def fold(self, record: Record) -> None:
        """Fold a whole record in."""
        for _ in self.take(record):
            pass

    @property
    def digest(self) -> str:
        """That of its state."""
        return digest_of(self.state)


def digest_of(state: State) -> str:
    """SHA-256 of a state: equal wherever the same records were replayed by the same version (I4)."""
    return hashlib.sha256(_canonical(state)).hexdigest()


def replayed(meeting: str, records: Iterable[Stored]) -> State:
    """The state after all records, the chain checked; raises JournalError."""
    chain, replay = Chain(meeting), Replay()
    for stored in records:
        replay.fold(chain.open(stored))
    return replay.state
