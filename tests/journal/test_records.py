"""Records: what is stored, and how older and newer ones are read."""

import msgpack
import msgspec
import pytest

from rostrum.journal.errors import DamagedJournal, NewerRecord
from rostrum.journal.records import VERSION, Author, Draft, digest_of, opened, written

DRAFT = Draft(
    at=1_650_000_000_000,
    id="c1",
    actor=Author(role="delegate", link="l3", delegation="co"),
    events=(msgspec.Raw(msgspec.msgpack.encode({"kind": "inscribed", "entry": "e17"})),),
    digest=digest_of(b"inscribe", "l3"),
)


def test_a_record_is_a_plain_msgpack_map() -> None:
    """Whoever has a msgpack reader can read a record without Rostrum; what is absent is not there."""
    assert msgpack.unpackb(written("m", 7, DRAFT)) == {
        "v": VERSION,
        "meeting": "m",
        "seq": 7,
        "at": 1_650_000_000_000,
        "id": "c1",
        "actor": {"role": "delegate", "link": "l3", "delegation": "co"},
        "events": [{"kind": "inscribed", "entry": "e17"}],
        "digest": digest_of(b"inscribe", "l3"),
    }


def test_a_record_opens_as_it_was_written() -> None:
    """Opening gives back every field, and the events as the same bytes."""
    record = opened(written("m", 7, DRAFT))
    assert (record.meeting, record.seq, record.at, record.id) == ("m", 7, DRAFT.at, "c1")
    assert record.actor == DRAFT.actor
    assert [bytes(event) for event in record.events] == [bytes(event) for event in DRAFT.events]


def test_a_digest_tells_commands_and_links_apart() -> None:
    """The same id is the same command only with the same content from the same link."""
    assert len({digest_of(b"a", "l1"), digest_of(b"b", "l1"), digest_of(b"a", "l2"), digest_of(b"l1", "a")}) == 4


def test_a_newer_record_is_not_guessed_at() -> None:
    """A record of a newer version is refused, with its version and what to do, whatever it holds."""
    newer = msgpack.packb({"v": VERSION + 1, "shape": "unheard of"})
    with pytest.raises(NewerRecord, match=rf"version {VERSION + 1}.* up to version {VERSION}.*newer Rostrum"):
        opened(newer)


def test_an_older_record_is_brought_up_step_by_step() -> None:
    """A record two versions back goes through both steps in order, events too."""
    old = msgpack.packb({"v": 1, "meeting": "m", "seq": 1, "time": 5, "who": "chair", "id": "c", "events": [{"k": 1}]})
    steps = {
        1: lambda tree: {("at" if key == "time" else key): value for key, value in tree.items()},
        2: lambda tree: (
            {key: value for key, value in tree.items() if key != "who"}
            | {"v": 3, "actor": {"role": tree["who"]}, "events": [{"kind": event["k"]} for event in tree["events"]]}
        ),
    }
    record = opened(old, version=3, steps=steps)
    assert (record.v, record.at, record.actor) == (3, 5, Author(role="chair"))
    assert msgpack.unpackb(bytes(record.events[0])) == {"kind": 1}


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x80", msgpack.packb({"v": VERSION}), msgpack.packb([1])])
def test_what_is_no_record_is_called_damaged(data: bytes) -> None:
    """Bytes that are no record raise the journal's own error, not the decoder's."""
    with pytest.raises(DamagedJournal):
        opened(data)
