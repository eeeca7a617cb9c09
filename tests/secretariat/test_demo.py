"""The demo: the sample's first morning at 11:26, made with the commands that everybody has."""

import subprocess
import sys
from pathlib import Path

import pytest

from rostrum import demo
from rostrum.floor.forecast import forecast
from rostrum.floor.state import State
from rostrum.floor.terms import ListState, Phase, Role
from rostrum.journal.port import Stored
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.journal.verify import Sound, verify
from rostrum.secretariat.links import Holder
from rostrum.secretariat.record.replay import Replay, replayed

START = 1_795_461_096_000


@pytest.fixture
async def journal(tmp_path: Path) -> tuple[list[Stored], dict[Holder, str]]:
    """The records of a demo that starts at START, and its tokens."""
    path = tmp_path / "journal.db"
    tokens = await demo.prepare(path, START)
    opened = await SqliteJournal.open(path)
    try:
        return await opened.read(demo.MEETING, 0), tokens
    finally:
        await opened.close()


@pytest.fixture
def state(journal: tuple[list[Stored], dict[Holder, str]]) -> State:
    """The meeting at the start."""
    return replayed(demo.MEETING, journal[0])


def test_it_starts_in_mid_morning(state: State) -> None:
    """The sitting is open, item 3 current, 29 waiting, the European Union first, then Colombia, and nobody speaks."""
    assert (state.phase, state.item, state.turn) == (Phase.OPEN, "3", None)
    assert state.sitting is not None
    assert state.sitting.id == "mon-am"
    speakers = state.lists["3"]
    assert (speakers.state, len(speakers.queue), speakers.heard) == (ListState.OPEN, 29, 1)
    first, second = (speakers.entries[entry] for entry in speakers.queue[:2])
    assert (first.delegation, first.kind) == ("eu", "group_statement")
    assert second.delegation == "co"
    assert state.last is not None
    assert (state.last.delegation, state.last.used_ms) == ("committee-va", 582_000)


def test_interpretation_ends_94_minutes_later(state: State) -> None:
    """The programme is moved as a whole: its instants, its printed times, its deadline."""
    programme = state.programme
    assert programme is not None
    assert programme.sittings[0].interpretation_until_ms == START + 94 * 60_000
    assert programme.sittings[1].starts_ms - programme.sittings[0].ends_ms == 2 * 3_600_000
    assert (programme.items[2].starts, programme.items[2].ends) == ("19:45", "21:45")
    assert programme.items[2].list_deadline_ms == START + 94 * 60_000 - (9 * 24 + 13) * 3_600_000 - 1_000
    assert programme.illustrative


def test_the_forecast_is_the_one_of_the_story(state: State) -> None:
    """As it stands the list ends 98 and a half minutes from now, past the end of interpretation (FC1)."""
    assert forecast(state, START).ends_ms - START == 98.5 * 60_000


def test_everybody_has_a_link(state: State, journal: tuple[list[Stored], dict[Holder, str]]) -> None:
    """One a role, an interpreter for each booth, a delegate for each delegation that has inscribed on any item."""
    names = {holder.name for holder in journal[1]}
    inscribed = {entry.delegation for speakers in state.lists.values() for entry in speakers.entries.values()}
    assert names == (
        {"chair", "secretariat", "technician", "display"}
        | {f"interpreter-{language}" for language in ("ar", "en", "es", "fr", "ru")}
        | {f"delegate-{delegation}" for delegation in inscribed}
    )
    assert len(state.links) == len(names)
    assert state.links["l1"].role is Role.CHAIR


def test_its_journal_is_sound(journal: tuple[list[Stored], dict[Holder, str]]) -> None:
    """The made-up morning passes the same check as a real one, and holds no token."""
    records, tokens = journal
    assert isinstance(verify(demo.MEETING, records, Replay().fold), Sound)
    content = b"".join(stored.data for stored in records)
    assert not [token for token in tokens.values() if token.encode() in content]


async def test_a_journal_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    """What a demo that was killed while it prepared leaves behind is no meeting."""
    path = tmp_path / "journal.db"
    await demo.prepare(path, START)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["journal.db"]


FULL = """
import resource, sys
from rostrum.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
main(["--language", "en", "demo", "--no-browser", "--dir", sys.argv[1]])
"""
"""The demo where no file may grow beyond 600 kB, as on a disk that fills up while the morning is written to the log."""


def test_a_full_disk_is_said_in_a_sentence_and_nothing_is_left_of_the_demo(tmp_path: Path) -> None:
    """Whoever starts it reads what to do, and once there is room it starts afresh."""
    ended = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr == "Error: the sample meeting can't be stored; is there room on the disk?\n"
    assert not list(tmp_path.iterdir())
