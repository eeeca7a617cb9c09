"""Death of the writer: what was acknowledged is there, and what is there is whole."""

import subprocess
import sys
from pathlib import Path

import msgspec
from msgspec import Struct

from rostrum.journal.records import opened
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.verify import Sound, verify_journal
from tests.conftest import Often

SECONDS_A_LIFE = 0.4


class Batch(Struct, frozen=True):
    """An append that `kills.py` saw acknowledged: the place of its first record, and its commands."""

    meeting: str
    seq: int
    commands: list[str]


def lived(path: Path, lives: int) -> list[list[Batch]]:
    """What the journal acknowledged to each of the writers, all of whom were killed."""
    program = Path(__file__).with_name("kills.py")
    command = [sys.executable, str(program), str(path), str(lives), "1"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS_A_LIFE * lives, check=False)
    assert ran.returncode == 0, ran.stderr
    return msgspec.json.decode(ran.stdout, type=list[list[Batch]])


async def commands_by_meeting(path: Path) -> dict[str, list[str]]:
    """The command ids of every meeting in order, out of a journal that is sound."""
    journal = await SqliteJournal.open(path)
    found = {}
    for meeting in await journal.meetings():
        assert await verify_journal(journal, meeting) == Sound(await journal.head(meeting))
        records = await journal.read(meeting, 0, 1_000_000)
        found[meeting] = [opened(stored.data).id for stored in records]
    await journal.close()
    return found


def whole(commands: list[str]) -> list[str]:
    """What the ids must be if every append that began is there to its end: life.number.place.size."""
    expected: list[str] = []
    while len(expected) < len(commands):
        life, number, place, size = commands[len(expected)].split(".")
        assert place == "0"
        expected += [f"{life}.{number}.{place}.{size}" for place in range(int(size))]
    return expected


async def test_no_acknowledged_command_is_lost_however_often_a_writer_is_killed(tmp_path: Path, often: Often) -> None:
    """I6, I3: after hundreds of kills at random moments every acknowledged command is there once, in its place.

    And every append is there whole or not at all, however many were written together.
    """
    count = often(change=200, release=5_000)
    lives = lived(tmp_path / "j.db", count)
    kept = await commands_by_meeting(tmp_path / "j.db")

    acknowledged = [batch for life in lives for batch in life]
    for batch in acknowledged:
        first = batch.seq - 1
        assert kept[batch.meeting][first : first + len(batch.commands)] == batch.commands
    for commands in kept.values():
        assert commands == whole(commands)

    # What would make this test worthless: writers that were killed before they ever wrote.
    assert len(lives) == count
    assert sum(bool(life) for life in lives) >= count // 10
    assert len(acknowledged) >= count
