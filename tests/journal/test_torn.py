"""A torn write-ahead log: what a crash of the system can leave opens as some earlier moment, whole."""

import asyncio
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from rostrum.journal.chain import genesis, linked
from rostrum.journal.port import Appended, Stored
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.sqlite.ledger import Append, Ledger
from rostrum.journal.verify import Sound, verify

NOON = 1_650_000_000_000
M = "apmbc-2022"


class Remains(Struct, frozen=True):
    """The files of a journal in mid-sitting, its records, and how many there were after each commit."""

    folder: Path
    records: list[Stored]
    commits: list[int]


def drafted(command: str, at: int = NOON) -> Draft:
    """A draft without any event."""
    return Draft(at=at, id=command, actor=Author(role="chair"), events=())


@pytest.fixture(scope="module")
def remains(tmp_path_factory: pytest.TempPathFactory) -> Remains:
    """Thirty commits of one to three records, all of them still in the log alone."""
    folder = tmp_path_factory.mktemp("remains")
    ledger = Ledger(folder / "j.db")
    found = Remains(folder / "copy", [], [0])
    head = genesis(M)
    for number in range(30):
        drafts = tuple(drafted(f"c{number}.{place}") for place in range(number % 3 + 1))
        (outcome,) = ledger.append([Append(M, head, drafts, linked(M, head, drafts), NOON)])
        assert isinstance(outcome, Appended)
        found.records.extend(outcome.stored)
        found.commits.append(len(found.records))
        head = outcome.head
    found.folder.mkdir()
    for file in (folder / "j.db", folder / "j.db-wal"):
        shutil.copy(file, found.folder)
    ledger.close()
    return found


async def reopened(path: Path) -> list[Stored]:
    """What a journal made of it; it also has to take the next record."""
    journal = await SqliteJournal.open(path)
    records = await journal.read(M, 0)
    outcome = await journal.append(M, await journal.head(M), [drafted("next", await journal.now())])
    assert isinstance(outcome, Appended)
    assert verify(M, await journal.read(M, 0)) == Sound(outcome.head)
    await journal.close()
    return records


def test_an_untouched_log_gives_everything_back(remains: Remains, tmp_path: Path) -> None:
    """The files of a killed process hold all that was committed, though nothing left the log yet."""
    shutil.copytree(remains.folder, tmp_path / "left")
    assert asyncio.run(reopened(tmp_path / "left" / "j.db")) == remains.records


@settings(max_examples=settings().max_examples * 2 // 5)
@given(place=st.floats(0, 1), change=st.none() | st.integers(1, 255))
def test_a_torn_log_opens_as_an_earlier_moment(remains: Remains, place: float, change: int | None) -> None:
    """Cut at any byte, or with any byte changed, the log yields the records up to some commit, and no half of one."""
    with tempfile.TemporaryDirectory() as folder:
        left = Path(shutil.copytree(remains.folder, Path(folder) / "left"))
        log = left / "j.db-wal"
        data = bytearray(log.read_bytes())
        at = int(place * (len(data) - 1))
        if change is None:
            del data[at:]
        else:
            data[at] ^= change
        log.write_bytes(data)
        records = asyncio.run(reopened(left / "j.db"))
    assert len(records) in remains.commits
    assert records == remains.records[: len(records)]
