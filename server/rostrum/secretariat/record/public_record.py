"""The public record of a meeting: its events, read in their order, as far as the public may know of them (PV1, PV2).

`disclosed` yields everything as plain values, as an export writes it; `lines_of` what an account is made of, as types.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple, get_args

import msgspec

from rostrum.floor.messages import tag_of
from rostrum.floor.state import State
from rostrum.floor.terms import Instant
from rostrum.journal.chain import Chain
from rostrum.journal.port import Stored
from rostrum.secretariat.record.disclosure import shown_of
from rostrum.secretariat.record.public_lines import Happening, OfTurns
from rostrum.secretariat.record.replay import Replay


class Disclosed(NamedTuple):
    """One event as far as it is public, with its record's number and time, and the state after it."""

    seq: int
    at: Instant
    fields: dict[str, Any]
    state: State


def disclosed(chain: Chain, records: Iterable[Stored]) -> Iterator[Disclosed]:
    """What the public may know of these records, which follow the chain; raises JournalError."""
    replay = Replay()
    for stored in records:
        record = chain.open(stored)
        for event in replay.take(record):
            fields = shown_of(event, msgspec.to_builtins(event), replay.state)
            if fields is not None:
                yield Disclosed(stored.seq, record.at, fields, replay.state)


_TOLD: Final = frozenset(tag_of(line) for union in (OfTurns, Happening) for line in get_args(union))


class DatedLine(NamedTuple):
    """A line, when it was, and the state after it."""

    at: Instant
    line: OfTurns | Happening
    state: State


def lines_of(chain: Chain, records: Iterable[Stored]) -> Iterator[DatedLine]:
    """The lines of these records that an account tells; raises JournalError."""
    for one in disclosed(chain, records):
        if one.fields["kind"] in _TOLD:
            line: OfTurns | Happening = msgspec.convert(one.fields, OfTurns | Happening)
            yield DatedLine(one.at, line, one.state)
