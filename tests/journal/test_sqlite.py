"""What only the journal in a file has: reopening, strange files, groups, a thread of its own."""

import asyncio
import logging
import sqlite3
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import msgpack
import pytest

from rostrum.journal.chain import Chain, genesis, link, linked
from rostrum.journal.clock import ScriptedClock
from rostrum.journal.errors import DamagedJournal, JournalError, NewerRecord
from rostrum.journal.port import Appended, Conflict, Duplicate, Fork, Skewed
from rostrum.journal.records import Draft
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.sqlite.ledger import Append, Ledger
from rostrum.journal.verify import Sound, verify_journal

Drafting = Callable[..., Draft]
M = "apmbc-2022"
NOON = 1_650_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal is."""
    return tmp_path / "j.db"


async def test_everything_is_there_after_reopening(path: Path, draft: Drafting) -> None:
    """Records, heads, command ids and the secret outlive the process; the next append goes on from them."""
    journal = await SqliteJournal.open(path)
    now = await journal.now()
    first = await journal.append(M, genesis(M), [draft("c1", now), draft("c2", now)])
    assert isinstance(first, Appended)
    secret = await journal.secret()
    await journal.close()

    journal = await SqliteJournal.open(path)
    assert await journal.secret() == secret
    assert await journal.meetings() == (M,)
    assert await journal.read(M, 0) == list(first.stored)
    again = await journal.append(M, genesis(M), [draft("c1", await journal.now())])
    assert again == Duplicate("c1", first.stored[0])
    assert isinstance(await journal.append(M, first.head, [draft("c3", await journal.now())]), Appended)
    await journal.close()


async def test_closing_leaves_one_file_and_its_lock(path: Path) -> None:
    """A journal that was closed can be copied as one file, which nobody else may read."""
    await (await SqliteJournal.open(path)).close()
    assert sorted(found.name for found in path.parent.iterdir()) == ["j.db", "j.db.lock"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_sqlite_is_told_to_wait_for_the_disk(path: Path) -> None:
    """The file is in WAL, synchronous FULL, locked for the one connection."""
    ledger = Ledger(path)
    settings = [
        ledger._sql.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "locking_mode")
    ]
    assert settings == ["wal", 2, "exclusive"]
    with sqlite3.connect(path, timeout=0) as second, pytest.raises(sqlite3.OperationalError, match="locked"):
        second.execute("SELECT * FROM record")
    second.close()
    ledger.close()


async def test_a_clock_that_was_set_back_stops_nothing(
    path: Path, draft: Drafting, caplog: pytest.LogCaptureFixture
) -> None:
    """After a start with an earlier clock, time goes on from the last record, and the log says so."""
    journal = await SqliteJournal.open(path, ScriptedClock(NOON))
    outcome = await journal.append(M, genesis(M), [draft("c1", NOON)])
    assert isinstance(outcome, Appended)
    await journal.close()

    clock = ScriptedClock(NOON - 90_000)
    with caplog.at_level(logging.WARNING):
        journal = await SqliteJournal.open(path, clock)
    assert "90000 ms ahead" in caplog.text
    assert await journal.now() == NOON
    clock.advance(500)
    assert await journal.now() == NOON + 500
    assert isinstance(await journal.append(M, outcome.head, [draft("c2", NOON + 500)]), Appended)
    await journal.close()


async def test_a_text_file_is_no_journal(path: Path) -> None:
    """A file that is no database is refused by name, and stays as it was."""
    path.write_text("Statement of the delegation of Colombia\n" * 200)
    before = path.read_bytes()
    with pytest.raises(DamagedJournal, match=r"j\.db is damaged, or no journal at all"):
        await SqliteJournal.open(path)
    assert path.read_bytes() == before


async def test_somebody_elses_database_is_left_alone(path: Path) -> None:
    """A database of another program is refused, and stays as it was."""
    with sqlite3.connect(path) as sql:
        sql.execute("CREATE TABLE guests (name)")
    sql.close()
    before = path.read_bytes()
    with pytest.raises(DamagedJournal, match="not Rostrum's"):
        await SqliteJournal.open(path)
    assert path.read_bytes() == before


async def test_a_newer_layout_is_left_alone(path: Path) -> None:
    """A file that a newer Rostrum laid out is refused, and the message says which layouts are known."""
    await (await SqliteJournal.open(path)).close()
    with sqlite3.connect(path) as sql:
        sql.execute("PRAGMA user_version = 7")
    sql.close()
    with pytest.raises(JournalError, match=r"layout 7, .* up to 2; open it with the newer Rostrum"):
        await SqliteJournal.open(path)


async def test_a_damaged_page_is_said_to_be_damage(path: Path, draft: Drafting) -> None:
    """Where SQLite finds its own pages broken, reading raises with what to do, and names the file."""
    journal = await SqliteJournal.open(path)
    now = await journal.now()
    await journal.append(M, genesis(M), [draft(f"c{n}", now) for n in range(400)])
    await journal.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * len(data[4096:])
    path.write_bytes(data)
    with pytest.raises(DamagedJournal, match=r"j\.db is damaged.* go on from a copy or an export"):
        await SqliteJournal.open(path)


async def test_another_program_in_the_file_is_named_as_the_trouble(path: Path) -> None:
    """While some SQLite tool has the file, opening says to close it."""
    await (await SqliteJournal.open(path)).close()
    tool = sqlite3.connect(path, isolation_level=None)
    tool.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="open in another program; close that first"):
        await SqliteJournal.open(path)
    tool.close()
    await (await SqliteJournal.open(path)).close()


async def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    """A path that is a folder, or in a folder that is missing, says what to give."""
    with pytest.raises(JournalError, match="Is a directory; give a path"):
        await SqliteJournal.open(tmp_path)
    with pytest.raises(JournalError, match="No such file or directory; give a path"):
        await SqliteJournal.open(tmp_path / "missing" / "j.db")


async def test_a_newer_record_stops_its_meeting_only(path: Path, draft: Drafting) -> None:
    """A record of a newer version is stored and read as bytes, but not opened; other meetings go on."""
    journal = await SqliteJournal.open(path)
    for meeting in (M, "other"):
        await journal.append(meeting, genesis(meeting), [draft("c1", await journal.now())])
    head = await journal.head(M)
    await journal.close()
    newer = msgpack.packb({"v": 2, "meeting": M, "seq": 2, "floor": "unheard of"})
    with sqlite3.connect(path) as sql:
        sql.execute("INSERT INTO record VALUES (?, 2, ?, ?, ?)", (M, NOON, link(head.hash, newer), newer))
    sql.close()

    journal = await SqliteJournal.open(path)
    chain = Chain(M)
    first, second = await journal.read(M, 0)
    chain.open(first)
    with pytest.raises(NewerRecord, match=f"{M}, record 2: .*version 2.* up to version 1; .*newer Rostrum"):
        chain.open(second)
    assert second.data == newer
    assert await verify_journal(journal, "other") == Sound(await journal.head("other"))
    await journal.close()


def test_a_group_is_one_transaction_with_an_outcome_each(path: Path, draft: Drafting) -> None:
    """Appends that wait together share one commit; each sees those before it, and fails alone."""
    ledger = Ledger(path)

    def append(meeting: str, command: str, at: int = NOON) -> Append:
        drafts = (draft(command, at),)
        head = genesis(meeting)
        return Append(meeting, head, drafts, linked(meeting, head, drafts), NOON)

    said: list[str] = []
    ledger._sql.set_trace_callback(said.append)
    group = [
        append("a", "c1"),
        append("a", "c2"),
        append("a", "c1"),
        append("b", "c1"),
        append("c", "c1", NOON + 9_000),
    ]
    outcomes = ledger.append(group)
    ledger._sql.set_trace_callback(None)
    assert outcomes == [
        Appended(group[0].new),
        Conflict(group[0].new[-1].head),
        Duplicate("c1", group[0].new[0]),
        Appended(group[3].new),
        Skewed(NOON),
    ]
    assert said.count("COMMIT") == 1
    assert ledger.meetings() == ("a", "b")
    ledger.close()


async def test_what_waits_is_written_together(path: Path, draft: Drafting) -> None:
    """However many appends came while the thread was busy, the disk is waited for once."""
    journal = await SqliteJournal.open(path)
    commits: list[str] = []
    busy = threading.Event()

    def hold(ledger: Ledger) -> None:
        ledger._sql.set_trace_callback(lambda said: commits.append(said) if said == "COMMIT" else None)
        busy.wait()

    held = asyncio.create_task(journal._scribe.ask(hold))
    await asyncio.sleep(0.05)
    now = await journal.now()
    waiting = [asyncio.create_task(journal.append(f"m{n}", genesis(f"m{n}"), [draft("c1", now)])) for n in range(50)]
    await asyncio.sleep(0)
    busy.set()
    await held
    assert all(isinstance(outcome, Appended) for outcome in await asyncio.gather(*waiting))
    assert commits == ["COMMIT"]
    await journal.close()


async def test_a_slow_disk_makes_no_time_wrong(path: Path, draft: Drafting) -> None:
    """A time that was right when the append was asked for stays right however long the disk takes."""
    clock = ScriptedClock(NOON)
    journal = await SqliteJournal.open(path, clock)
    busy = threading.Event()
    held = asyncio.create_task(journal._scribe.ask(lambda _: busy.wait()))
    waiting = asyncio.create_task(journal.append(M, genesis(M), [draft("c1", NOON)]))
    await asyncio.sleep(0.01)
    clock.advance(60_000)
    busy.set()
    await held
    assert isinstance(await waiting, Appended)
    await journal.close()


async def test_a_caller_who_leaves_takes_nothing_back(path: Path, draft: Drafting) -> None:
    """A cancelled append lands all the same, and followers get it."""
    journal = await SqliteJournal.open(path)
    followed = asyncio.ensure_future(anext(journal.follow(M, 0)))
    append = asyncio.create_task(journal.append(M, genesis(M), [draft("c1", await journal.now())]))
    await asyncio.sleep(0)
    append.cancel()
    stored = await asyncio.wait_for(followed, 5)
    assert append.cancelled()
    assert await journal.find(M, "c1") == stored
    await journal.close()


async def test_closing_finishes_what_was_begun(path: Path, draft: Drafting) -> None:
    """Appends under way when the journal is closed still get their outcome, and are kept."""
    journal = await SqliteJournal.open(path)
    now = await journal.now()
    waiting = [asyncio.create_task(journal.append(f"m{n}", genesis(f"m{n}"), [draft("c1", now)])) for n in range(10)]
    await asyncio.sleep(0)
    await journal.close()
    assert all(isinstance(outcome, Appended) for outcome in await asyncio.gather(*waiting))
    journal = await SqliteJournal.open(path)
    assert len(await journal.meetings()) == 10
    await journal.close()


async def test_a_journal_that_was_put_back_is_a_fork(path: Path, draft: Drafting) -> None:
    """After an older copy was put in place, whoever knows the longer history is told that there are two."""
    journal = await SqliteJournal.open(path)
    first = await journal.append(M, genesis(M), [draft("c1", await journal.now())])
    await journal.close()
    older = path.read_bytes()
    journal = await SqliteJournal.open(path)
    assert isinstance(first, Appended)
    second = await journal.append(M, first.head, [draft("c2", await journal.now())])
    assert isinstance(second, Appended)
    await journal.close()
    path.write_bytes(older)
    journal = await SqliteJournal.open(path)
    outcome = await journal.append(M, second.head, [draft("c3", await journal.now())])
    assert outcome == Fork(first.head)
    await journal.close()
