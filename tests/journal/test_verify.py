"""Verification finds the first record that is not what the journal promises, and names it."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import msgpack
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostrum.journal.chain import genesis, link, linked
from rostrum.journal.errors import NewerRecord
from rostrum.journal.port import Appended, Stored
from rostrum.journal.records import Author, Draft, Record, written
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.verify import Broken, Sound, Walk, verify, verify_journal

Drafting = Callable[..., Draft]
M = "apmbc-2022"


def drafted(command: str, at: int, not_before: int | None = None) -> Draft:
    """A draft without any event."""
    return Draft(at=at, id=command, actor=Author(role="chair"), events=(), not_before=not_before)


def chained(*data: bytes) -> list[Stored]:
    """Records with these bytes, whatever they say, in a chain that holds."""
    head, made = genesis(M), []
    for body in data:
        head = Stored(head.seq + 1, link(head.hash, body), body).head
        made.append(Stored(head.seq, head.hash, body))
    return made


SOUND = linked(M, genesis(M), [drafted(f"c{n}", 1_000 + n) for n in range(1, 9)])


def test_a_sound_meeting_is_sound_to_its_head() -> None:
    """Records as they were appended hold, and the verdict names the head."""
    assert verify(M, SOUND) == Sound(SOUND[-1].head)
    assert verify(M, []) == Sound(genesis(M))


@settings(max_examples=100)
@given(seq=st.integers(1, 8), place=st.integers(0), change=st.integers(1, 255))
def test_a_changed_byte_is_found_with_its_record(seq: int, place: int, change: int) -> None:
    """Whichever byte of whichever record is changed, that record is named."""
    data = bytearray(SOUND[seq - 1].data)
    data[place % len(data)] ^= change
    records = [*SOUND[: seq - 1], Stored(seq, SOUND[seq - 1].hash, bytes(data)), *SOUND[seq:]]
    verdict = verify(M, records)
    assert isinstance(verdict, Broken)
    assert verdict.seq == seq
    assert "hash" in verdict.reason


def test_a_changed_record_with_a_hash_made_to_fit_breaks_the_next() -> None:
    """Who changes a record and its hash would have to change all that follow."""
    forged = chained(SOUND[0].data, SOUND[1].data.replace(b"c2", b"cX"))
    verdict = verify(M, [*forged, *SOUND[2:]])
    assert isinstance(verdict, Broken)
    assert verdict.seq == 3


@pytest.mark.parametrize(
    ("records", "seq"),
    [
        ([*SOUND[:3], *SOUND[4:]], 4),
        ([*SOUND[:3], SOUND[4], SOUND[3], *SOUND[5:]], 4),
        ([*SOUND[:3], *SOUND[2:]], 4),
        (SOUND[1:], 1),
    ],
    ids=["one is missing", "two changed places", "one is there twice", "the first is missing"],
)
def test_a_gap_is_found(records: Sequence[Stored], seq: int) -> None:
    """Records are numbered from 1 without a gap."""
    verdict = verify(M, records)
    assert isinstance(verdict, Broken)
    assert verdict.seq == seq


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        (written(M, 2, drafted("c2", 999)), "before that of the record in front"),
        (written(M, 2, drafted("c2", 1_500, not_before=1_501)), "before it was allowed"),
        (written(M, 2, drafted("c1", 1_500)), "was record 1 already"),
        (written(M, 3, drafted("c2", 1_500)), "says it is record 3"),
        (written("other", 2, drafted("c2", 1_500)), "of other"),
        (b"\xc1", "no record"),
    ],
)
def test_what_a_journal_would_have_refused_is_found(second: bytes, reason: str) -> None:
    """A chain that holds is not enough: time, expiries, command ids and places are looked at too."""
    verdict = verify(M, chained(written(M, 1, drafted("c1", 1_000)), second))
    assert isinstance(verdict, Broken)
    assert verdict.seq == 2
    assert reason in verdict.reason


def test_a_newer_record_is_no_flaw_but_cannot_be_judged() -> None:
    """A record of a newer version raises, with its meeting and number, and isn't called broken."""
    newer = chained(written(M, 1, drafted("c1", 1_000)), msgpack.packb({"v": 99}))
    with pytest.raises(NewerRecord, match=f"{M}, record 2: .*version 99"):
        verify(M, newer)


def test_the_fold_gets_every_record_in_order() -> None:
    """A replay that the caller gives sees each record once, in order."""
    seen: list[Record] = []
    verify(M, SOUND, seen.append)
    assert [record.seq for record in seen] == list(range(1, 9))


def test_a_record_that_does_not_replay_is_named() -> None:
    """What the caller's fold raises is the finding, and nothing after it is replayed."""
    seen: list[int] = []

    def fold(record: Record) -> None:
        seen.append(record.seq)
        if record.seq == 5:
            raise ValueError("nobody has the floor")

    verdict = verify(M, SOUND, fold)
    assert verdict == Broken(5, "it does not replay: ValueError: nobody has the floor")
    assert seen == [1, 2, 3, 4, 5]


def test_a_walk_stays_where_it_broke() -> None:
    """Pages after the flaw change nothing about the verdict."""
    walk = Walk(M)
    broken = walk.take([SOUND[0], SOUND[2]])
    assert isinstance(broken, Broken)
    assert walk.take(SOUND[1:]) == broken


async def test_a_byte_changed_in_the_file_is_found(tmp_path: Path, draft: Drafting) -> None:
    """A journal that somebody changed with SQLite opens, and verification names the record."""
    path = tmp_path / "j.db"
    journal = await SqliteJournal.open(path)
    now = await journal.now()
    outcome = await journal.append(M, genesis(M), [draft(f"c{n}", now) for n in range(1, 2_500)])
    assert isinstance(outcome, Appended)
    assert await verify_journal(journal, M) == Sound(outcome.head)
    await journal.close()
    with sqlite3.connect(path) as sql:
        (data,) = sql.execute("SELECT data FROM record WHERE seq = 1712").fetchone()
        sql.execute("UPDATE record SET data = ? WHERE seq = 1712", (data.replace(b"chair", b"choir"),))
    sql.close()
    journal = await SqliteJournal.open(path)
    verdict = await verify_journal(journal, M)
    await journal.close()
    assert isinstance(verdict, Broken)
    assert verdict.seq == 1712
    assert msgspec.msgpack.decode(data)["actor"] == {"role": "chair"}
