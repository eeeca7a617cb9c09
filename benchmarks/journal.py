"""The journal on this disk, beside a bare loop of write and fdatasync in the same run.

    python -m benchmarks.journal [--rounds N]

One caller shows what a command waits for; fifty show what waiting together saves; a batch is
what a meeting's runner appends when many commands came at once; replay is opening a meeting.
Rounds alternate between the loop and the journal, so that a busy machine is unfair to both.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from rostrum.journal.chain import Chain, genesis
from rostrum.journal.port import Appended, Journal
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite.journal import SqliteJournal

EVENT = msgspec.Raw(
    msgspec.msgpack.encode({"kind": "called", "entry": "e17", "turn": "t9", "limit_ms": 180_000, "more": "." * 100})
)
ACTOR = Author(role="delegate", link="l31", delegation="co")
SINGLE, CALLERS, BATCH, REPLAY = 300, 50, 50, 50_000


def fdatasyncs(folder: Path, count: int) -> float:
    """Seconds for one write of a record's size, waited for."""
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        began = time.perf_counter()
        for _ in range(count):
            os.write(file.fileno(), b"." * 350)
            os.fdatasync(file.fileno())
        return (time.perf_counter() - began) / count


def drafts(at: int, first: int, count: int) -> list[Draft]:
    """Drafts of one event each, with ids of their own."""
    return [
        Draft(at=at, id=f"{number:032x}", actor=ACTOR, events=(EVENT,), digest=b"." * 32)
        for number in range(first, first + count)
    ]


async def call(journal: Journal, meeting: str, times: int, batch: int = 1) -> None:
    """One caller: the next append when the one before is answered."""
    head = await journal.head(meeting)
    for _ in range(times):
        outcome = await journal.append(meeting, head, drafts(await journal.now(), head.seq, batch))
        assert isinstance(outcome, Appended), outcome
        head = outcome.head


async def crowd(journal: Journal, times: int) -> None:
    """Fifty callers, each in a meeting of its own."""
    await asyncio.gather(*[call(journal, f"m{number}", times) for number in range(CALLERS)])


async def taking(work: Callable[[], Awaitable[None]], records: int) -> float:
    """Seconds a record."""
    began = time.perf_counter()
    await work()
    return (time.perf_counter() - began) / records


async def replay(journal: Journal) -> float:
    """Seconds a record to read a long meeting and check its chain."""
    meeting, head = "long", genesis("long")
    for _ in range(REPLAY // 1_000):
        outcome = await journal.append(meeting, head, drafts(await journal.now(), head.seq, 1_000))
        assert isinstance(outcome, Appended), outcome
        head = outcome.head
    chain = Chain(meeting)
    began = time.perf_counter()
    while page := await journal.read(meeting, chain.head.seq):
        for stored in page:
            chain.open(stored)
    assert chain.head == head
    return (time.perf_counter() - began) / REPLAY


async def main(rounds: int) -> None:
    """Print one line for each way of writing, with the ratio to a bare fdatasync."""
    ways: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        journal = await SqliteJournal.open(Path(folder) / "j.db")
        await crowd(journal, 4)
        for _ in range(rounds):
            for name, work, records in (
                ("one caller", lambda: call(journal, "one", SINGLE), SINGLE),
                (f"{CALLERS} callers", lambda: crowd(journal, 40), CALLERS * 40),
                (f"batches of {BATCH}", lambda: call(journal, "batch", 60, BATCH), 60 * BATCH),
            ):
                bare = fdatasyncs(Path(folder), SINGLE)
                ways.setdefault(name, []).append((await taking(work, records), bare))
        replayed = await replay(journal)
        await journal.close()
    print("journal (SQLite, WAL, synchronous=FULL)     µs/record  records/s   x one fdatasync")
    bare = statistics.median(bare for way in ways.values() for _, bare in way)
    print(f"  {'bare write + fdatasync':40} {bare * 1e6:10.0f} {1 / bare:10,.0f}              1.00")
    for name, way in ways.items():
        each = statistics.median(seconds for seconds, _ in way)
        ratio = statistics.median(seconds / bare for seconds, bare in way)
        print(f"  {name:40} {each * 1e6:10.0f} {1 / each:10,.0f} {ratio:17.2f}")
    print(f"  {'replay: read, check, decode':40} {replayed * 1e6:10.1f} {1 / replayed:10,.0f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    asyncio.run(main(parser.parse_args().rounds))
