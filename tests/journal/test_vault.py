"""What every vault promises (`rostrum.journal.vault`), asked of each implementation; then of the file."""

import asyncio
import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from rostrum.journal.chain import genesis
from rostrum.journal.errors import DamagedJournal, JournalError
from rostrum.journal.port import Appended, Journal
from rostrum.journal.records import Draft
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.vault import MOST_BYTES, Sealed

Drafting = Callable[..., Draft]
M = "apmbc-2022"
CANARY = b"the delegation of Canaria asks that nobody reads this before "


async def test_what_was_put_is_given_back(journal: Journal) -> None:
    """Content comes back byte for byte under its seal, an empty one as well (PV3)."""
    for content in (CANARY, b"", bytes(range(256)) * 4_000):
        seal = await journal.vault.put(M, content)
        assert await journal.vault.get(M, seal) == content


async def test_a_seal_says_nothing_of_its_content(journal: Journal) -> None:
    """The same content put twice has two seals, and neither is a hash that a guess could be tried against (PV3)."""
    first, second = await journal.vault.put(M, CANARY), await journal.vault.put(M, CANARY)
    assert first != second
    assert hashlib.sha256(CANARY).hexdigest() not in {first, second}


async def test_a_seal_opens_nothing_in_another_meeting(journal: Journal) -> None:
    """Who is told a seal in one meeting reads and erases nothing with it in another."""
    seal = await journal.vault.put(M, CANARY)
    assert await journal.vault.get("elsewhere", seal) is None
    assert await journal.vault.erase("elsewhere", seal) is False
    assert await journal.vault.get(M, seal) == CANARY


async def test_what_was_erased_is_given_to_nobody(journal: Journal) -> None:
    """Erasing takes one seal's content and leaves the others; a second time there is nothing."""
    gone, stays = await journal.vault.put(M, CANARY), await journal.vault.put(M, b"stays")
    assert await journal.vault.erase(M, gone) is True
    assert await journal.vault.get(M, gone) is None
    assert await journal.vault.erase(M, gone) is False
    assert await journal.vault.get(M, stays) == b"stays"


async def test_seals_are_known_by_their_age(journal: Journal) -> None:
    """What nobody named can be found: all that was put up to an instant, of this meeting only."""
    before = await journal.now()
    seals = sorted([await journal.vault.put(M, b"1"), await journal.vault.put(M, b"2")])
    await journal.vault.put("elsewhere", b"3")
    assert await journal.vault.seals(M, before - 1) == ()
    assert await journal.vault.seals(M, await journal.now()) == tuple(seals)


async def test_many_at_once_are_kept_apart(journal: Journal) -> None:
    """Fifty put at the same time come back each as it was."""
    contents = [b"%d" % number for number in range(50)]
    seals = await asyncio.gather(*(journal.vault.put(M, content) for content in contents))
    assert await asyncio.gather(*(journal.vault.get(M, seal) for seal in seals)) == contents


async def test_the_vault_begins_no_meeting(journal: Journal, draft: Drafting) -> None:
    """Private matter is outside the chain: it makes no meeting, no record, and moves no head."""
    seal = await journal.vault.put(M, CANARY)
    assert await journal.meetings() == ()
    assert await journal.head(M) == genesis(M)
    outcome = await journal.append(M, genesis(M), [draft("c1", await journal.now())])
    assert isinstance(outcome, Appended)
    await journal.vault.erase(M, seal)
    assert await journal.head(M) == outcome.head


async def test_a_closed_vault_says_so(journal: Journal) -> None:
    """After the journal is closed, nothing is put, read or erased."""
    vault = journal.vault
    seal = await vault.put(M, CANARY)
    await journal.close()
    with pytest.raises(JournalError, match="closed"):
        await vault.put(M, CANARY)
    with pytest.raises(JournalError, match="closed"):
        await vault.get(M, seal)
    with pytest.raises(JournalError, match="closed"):
        await vault.erase(M, seal)
    with pytest.raises(JournalError, match="closed"):
        await vault.seals(M, 0)


def test_more_than_a_vault_takes_is_our_error() -> None:
    """Limits on what people may hand in belong to the edge; what gets past it is no wish of theirs."""
    with pytest.raises(AssertionError, match="more than a vault takes"):
        Sealed.new(bytes(MOST_BYTES + 1))


# ── the file ─────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal is."""
    return tmp_path / "j.db"


def bytes_of(path: Path) -> bytes:
    """All that lies on the disk of a journal: the file, and the log beside it."""
    return b"".join(found.read_bytes() for found in sorted(path.parent.iterdir()) if found.is_file())


@pytest.mark.parametrize("size", [100, 100_000])
async def test_erased_content_is_gone_from_the_disk(path: Path, draft: Drafting, size: int) -> None:
    """Before, the bytes are found in the files; after erasing not one copy is left, the log included (PV3)."""
    journal = await SqliteJournal.open(path)
    content = CANARY + bytes(size - len(CANARY) - 8) + b"THE END."
    assert isinstance(await journal.append(M, genesis(M), [draft("c1", await journal.now())]), Appended)
    seal = await journal.vault.put(M, content)
    assert CANARY in bytes_of(path), "the test looks where the content is"
    assert b"THE END." in bytes_of(path)
    await journal.vault.erase(M, seal)
    assert CANARY not in bytes_of(path)
    assert b"THE END." not in bytes_of(path)
    assert seal.encode() not in bytes_of(path)
    await journal.close()
    assert CANARY not in bytes_of(path)


async def test_private_matter_outlives_the_process(path: Path) -> None:
    """What was put is there after reopening; what was erased is not."""
    journal = await SqliteJournal.open(path)
    stays, gone = await journal.vault.put(M, CANARY), await journal.vault.put(M, b"gone")
    await journal.vault.erase(M, gone)
    await journal.close()
    journal = await SqliteJournal.open(path)
    assert await journal.vault.get(M, stays) == CANARY
    assert await journal.vault.get(M, gone) is None
    await journal.close()


async def test_changed_content_is_found_out(path: Path) -> None:
    """Content that somebody changed in the file doesn't fit its seal any more, and nobody is given it."""
    journal = await SqliteJournal.open(path)
    seal = await journal.vault.put(M, CANARY)
    await journal.close()
    with sqlite3.connect(path) as file:
        file.execute("UPDATE vault SET content = x'00'")
    file.close()
    journal = await SqliteJournal.open(path)
    with pytest.raises(DamagedJournal, match="not what was put there"):
        await journal.vault.get(M, seal)
    await journal.close()


async def test_a_file_without_a_vault_gets_one(path: Path, draft: Drafting) -> None:
    """A journal that was laid out before there was a vault keeps its records, and takes private matter from then on."""
    journal = await SqliteJournal.open(path)
    outcome = await journal.append(M, genesis(M), [draft("c1", await journal.now())])
    assert isinstance(outcome, Appended)
    await journal.close()
    with sqlite3.connect(path) as file:
        file.executescript("DROP TABLE vault; PRAGMA user_version = 1")
    file.close()
    journal = await SqliteJournal.open(path)
    assert await journal.head(M) == outcome.head
    assert await journal.vault.get(M, await journal.vault.put(M, CANARY)) == CANARY
    await journal.close()
