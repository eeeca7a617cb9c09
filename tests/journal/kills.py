"""Writers of a journal that are killed: `python kills.py JOURNAL LIVES SEED`.

A warm parent forks one writer after the other. Each opens the journal and appends to three
meetings at once, in batches, and says of each batch that the journal acknowledged it. At a
random moment it is killed. The parent prints what was ever acknowledged, as JSON.
"""

import asyncio
import contextlib
import json
import os
import random
import signal
import sys
import time
from pathlib import Path

import msgspec

from rostrum.journal.port import Appended, Journal
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite.journal import SqliteJournal

MEETINGS = ("a", "b", "c")
EVENT = msgspec.Raw(msgspec.msgpack.encode({"kind": "noted", "text": "." * 200}))


class Batch(msgspec.Struct, frozen=True):
    """An acknowledged append: the place of its first record, and the commands."""

    meeting: str
    seq: int
    commands: tuple[str, ...]


async def write(journal: Journal, meeting: str, life: int, acknowledged: int) -> None:
    """Append batches of one to three records for ever."""
    head = await journal.head(meeting)
    for number in range(1_000_000):
        at, size = await journal.now(), number % 3 + 1
        commands = tuple(f"{life}.{number}.{place}.{size}" for place in range(size))
        drafts = [Draft(at=at, id=command, actor=Author(role="chair"), events=(EVENT,)) for command in commands]
        outcome = await journal.append(meeting, head, drafts)
        assert isinstance(outcome, Appended), outcome
        os.write(acknowledged, msgspec.json.encode(Batch(meeting, head.seq + 1, commands)) + b"\n")
        head = outcome.head


async def live(path: Path, life: int, acknowledged: int) -> None:
    """One writer's life, which ends from outside."""
    journal = await SqliteJournal.open(path)
    await asyncio.gather(*[write(journal, meeting, life, acknowledged) for meeting in MEETINGS])


def killed(path: Path, life: int, after_s: float) -> list[Batch]:
    """Let one writer live for so long; what it said was acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(live(path, life, writing))
        os._exit(1)
    os.close(writing)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        sys.exit(f"the writer of life {life} died by itself")
    with os.fdopen(reading, "rb") as pipe:
        return [msgspec.json.decode(line, type=Batch) for line in pipe]


def main(path: Path, lives: int, seed: int) -> None:
    """Kill that many writers, and print what they were promised."""
    random.seed(seed)
    batches = [killed(path, life, random.uniform(0, 0.1)) for life in range(lives)]
    print(json.dumps([msgspec.to_builtins(life) for life in batches]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
