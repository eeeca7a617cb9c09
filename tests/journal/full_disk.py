"""A journal whose disk is full, and then is not: `python full_disk.py FOLDER`.

The disk is stood in for by the kernel's limit on the size of a file: a write beyond it fails
after as many bytes as still fit, as on a full disk. Journals are brought to that limit at
many different points of a commit. What is not as it must be ends the program with an error.
"""

import asyncio
import resource
import sys
from pathlib import Path

import msgspec

from rostrum.journal.chain import genesis
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Appended, Head, Journal, Outcome
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.verify import Sound, verify_journal

M = "apmbc-2022"
LIMITS = range(60_000, 76_000, 700)
EVENT = msgspec.Raw(msgspec.msgpack.encode({"kind": "noted", "text": "." * 1_500}))


def limit(size: int) -> None:
    """Let no file of this process grow beyond `size` bytes."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))


async def append(journal: Journal, meeting: str, head: Head, number: int) -> Outcome | JournalError:
    """Two records in one append, or the error that it met."""
    at = await journal.now()
    commands = (f"{number}.0", f"{number}.1")
    drafts = [Draft(at=at, id=command, actor=Author(role="chair"), events=(EVENT,)) for command in commands]
    try:
        return await journal.append(meeting, head, drafts)
    except JournalError as error:
        return error


async def fill(path: Path, size: int) -> None:
    """Write until the disk is full, look around, make room, go on."""
    journal = await SqliteJournal.open(path)
    limit(size)
    head, number = genesis(M), 0
    while isinstance(outcome := await append(journal, M, head, number), Appended):
        head, number = outcome.head, number + 1
    assert isinstance(outcome, JournalError), outcome
    assert "make room on the disk" in str(outcome), outcome
    assert number > 0, "the disk was full from the start"

    together = await asyncio.gather(*[append(journal, f"m{n}", genesis(f"m{n}"), 0) for n in range(20)])
    assert all(isinstance(each, JournalError) for each in together), together
    assert await journal.head(M) == head
    assert await journal.find(M, f"{number}.0") is None
    assert await journal.meetings() == (M,)
    assert await verify_journal(journal, M) == Sound(head)

    limit(resource.RLIM_INFINITY)
    after = await append(journal, M, head, number)
    assert isinstance(after, Appended), after
    await journal.close()

    journal = await SqliteJournal.open(path)
    assert await verify_journal(journal, M) == Sound(after.head)
    assert await journal.meetings() == (M,)
    await journal.close()


if __name__ == "__main__":
    for size in LIMITS:
        asyncio.run(fill(Path(sys.argv[1]) / f"{size}.db", size))
    print(len(LIMITS))
