"""All journals agree: whatever is tried, SQLite answers as memory does, across reopenings too."""

import asyncio
import tempfile
from pathlib import Path
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from rostrum.journal.chain import genesis
from rostrum.journal.clock import ScriptedClock
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import SKEW_MS, Appended, Head, Outcome
from rostrum.journal.records import Author, Draft
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.verify import Sound, verify_journal

START = 1_650_000_000_000
MEETINGS = ("a", "b")


class Attempt(Struct, frozen=True):
    """An append on one of the heads seen so far (0: the newest), dated off the clock."""

    meeting: str
    back: int
    strange: bool
    commands: tuple[int, ...]
    off_ms: int
    wait_ms: int | None


class Passing(Struct, frozen=True):
    """Time passes."""

    ms: int


class Reopening(Struct, frozen=True):
    """The journal that can be is closed and opened again."""


Step: TypeAlias = Attempt | Passing | Reopening

ATTEMPTS = st.builds(
    Attempt,
    meeting=st.sampled_from(MEETINGS),
    back=st.sampled_from([0, 0, 0, 0, 0, 1, 2]),
    strange=st.sampled_from([False] * 9 + [True]),
    commands=st.lists(st.integers(0, 40), min_size=1, max_size=3, unique=True).map(tuple),
    off_ms=st.sampled_from([0, 0, 0, 1, 200, -200, 249, 250, 251, -250, -251, 400]),
    wait_ms=st.sampled_from([None, None, None, 0, -100, 100, 250]),
)
STEPS = st.lists(ATTEMPTS | ATTEMPTS | st.builds(Passing, st.integers(0, 600)) | st.builds(Reopening), max_size=25)


def drafts(attempt: Attempt, now: int) -> list[Draft]:
    """What the attempt would append at this time."""
    at = now + attempt.off_ms
    not_before = None if attempt.wait_ms is None else min(at, now + attempt.wait_ms)
    actor = Author(role="chair")
    return [Draft(at=at, id=f"c{n}", actor=actor, events=(), not_before=not_before) for n in attempt.commands]


async def compare(path: Path, steps: list[Step]) -> None:
    """Try the steps on both, and expect the same answers."""
    clock = ScriptedClock(START)
    memory = MemoryJournal(clock)
    sqlite = await SqliteJournal.open(path, clock)
    seen: dict[str, list[Head]] = {meeting: [genesis(meeting)] for meeting in MEETINGS}
    for step in steps:
        match step:
            case Passing(ms):
                clock.advance(ms)
            case Reopening():
                clock.advance(SKEW_MS)  # so that no record is ahead of the clock, and the clock stays as it is
                await sqlite.close()
                sqlite = await SqliteJournal.open(path, clock)
            case Attempt(meeting, back, strange):
                head = seen[meeting][max(0, len(seen[meeting]) - 1 - back)]
                if strange:
                    head = Head(head.seq, b"strange")
                outcomes: list[Outcome] = [
                    await journal.append(meeting, head, drafts(step, clock.now())) for journal in (memory, sqlite)
                ]
                assert outcomes[0] == outcomes[1]
                if isinstance(outcomes[0], Appended):
                    seen[meeting] += [stored.head for stored in outcomes[0].stored]
    assert await memory.meetings() == await sqlite.meetings()
    for meeting in MEETINGS:
        assert await memory.read(meeting, 0) == await sqlite.read(meeting, 0)
        assert await verify_journal(sqlite, meeting) == Sound(seen[meeting][-1])
        for number in range(41):
            assert await memory.find(meeting, f"c{number}") == await sqlite.find(meeting, f"c{number}")
    await sqlite.close()


@settings(max_examples=60)
@given(steps=STEPS)
def test_sqlite_answers_as_memory_does(steps: list[Step]) -> None:
    """Any sequence of appends, old heads, strange heads, repeats and wrong times has the same outcomes."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare(Path(folder) / "j.db", steps))
