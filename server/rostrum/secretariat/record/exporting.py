"""Exporting: the journal of a meeting as lines of JSON, whole for the secretariat or as far as it is public.

Both begin with a line that says what follows and end where the journal ended. The whole one holds each record's
bytes as they are stored, so that whoever is given it can check the chain with nothing but SHA-256.
"""

import base64
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import msgspec

from rostrum.floor.state import State
from rostrum.journal.chain import Chain, genesis
from rostrum.journal.port import Stored
from rostrum.secretariat.record.public_record import disclosed


class Level(StrEnum):
    """How much of the record is exported."""

    PUBLIC = "public"
    WHOLE = "whole"


_line = msgspec.json.Encoder(order="deterministic").encode


def lines(meeting: str, records: Iterable[Stored], level: Level) -> Iterator[bytes]:
    """The lines of an export, without line ends; raises JournalError for a journal that was damaged."""
    match level:
        case Level.WHOLE:
            return whole_lines(meeting, records)
        case Level.PUBLIC:
            return public_lines(meeting, records)


def whole_lines(meeting: str, records: Iterable[Stored]) -> Iterator[bytes]:
    """Every record: `data` are its bytes in base64, `record` the same to be read.

    With `hash` beginning as that of the first line, SHA-256(hash + data) is the `hash` of the next one.
    """
    yield _line({"format": "rostrum-journal-1", "meeting": meeting, "hash": genesis(meeting).hash.hex()})
    chain = Chain(meeting)
    for stored in records:
        record = chain.open(stored)
        readable = {
            **{name: getattr(record, name) for name in ("v", "meeting", "seq", "at", "id", "actor", "not_before")},
            "digest": record.digest.hex(),
            "events": [msgspec.msgpack.decode(event) for event in record.events],
        }
        yield _line(
            {
                "seq": stored.seq,
                "hash": stored.hash.hex(),
                "data": base64.b64encode(stored.data).decode(),
                "record": readable,
            }
        )


def public_lines(meeting: str, records: Iterable[Stored]) -> Iterator[bytes]:
    """What happened, event by event, as far as it is public; the last line names the head of the journal."""
    yield _line({"format": "rostrum-public-record-1", "meeting": meeting})
    chain = Chain(meeting)
    for seq, at, shown, state in disclosed(chain, records):
        yield _line({"seq": seq, "at": written(at, state), "at_ms": at, **shown})
    yield _line({"head": chain.head.seq, "hash": chain.head.hash.hex()})


def written(at: int, state: State) -> str:
    """An instant as people write it, in the zone of the hall."""
    zone = UTC if state.programme is None else ZoneInfo(state.programme.timezone)
    return datetime.fromtimestamp(at / 1000, zone).isoformat(timespec="milliseconds")
