"""The journal can't be reached, and of some commands nobody knows what became of them (I6, I11)."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.limits import SetLimit
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext
from rostrum.hub.hall import Hall
from rostrum.hub.runner import Runner
from rostrum.hub.waiting import Accepted, Answer, Pending, Refusal, Waiting
from rostrum.journal.errors import Unreachable
from rostrum.journal.records import opened
from tests.hub.journals import DistantJournal
from tests.hub.plenary import MEETING, convene

CHAIR = Actor(Role.CHAIR)


@pytest.fixture
def journal() -> DistantJournal:
    """One that can be cut off."""
    return DistantJournal()


@pytest.fixture
async def runner(journal: DistantJournal) -> AsyncIterator[Runner]:
    """The small meeting, two waiting, on a journal that can be cut off."""
    hall = Hall(journal)
    await convene(hall, waiting=2)
    found = hall.runner(MEETING)
    assert found is not None
    yield found
    journal.cut = False
    await hall.close()


def given(runner: Runner, id_: str, command: Command, *, again: bool = False) -> list[Answer]:
    """Give a command; its answers as they come."""
    answers: list[Answer] = []
    runner.submit(Waiting.of(id_, command, CHAIR, answers.append, again=again))
    return answers


def speaks(runner: Runner) -> bool:
    """Whether anybody has the floor."""
    return runner.state.turn is not None


async def until(holds: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(10):
        while not holds():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("fate", ["landed", "lost"])
async def test_an_open_outcome_is_pending_until_the_journal_tells(
    fate: str, journal: DistantJournal, runner: Runner
) -> None:
    """Sent, and the answer lost: pending, not refused; whether it landed or not, it is done once and accepted."""
    journal.cut_at_next = fate
    called = given(runner, "c1", CallNext())
    await until(lambda: called == [Pending()])
    assert not speaks(runner)
    journal.cut = False
    await until(lambda: len(called) == 2)
    assert isinstance(called[1], Accepted)
    assert speaks(runner)
    ids = [opened(stored.data).id for stored in await journal.read(MEETING, 0)]
    assert ids.count(ids[called[1].seq - 1]) == 1
    assert not runner.trouble


async def test_what_surely_was_not_stored_is_refused_at_once(journal: DistantJournal, runner: Runner) -> None:
    """While one command is pending, those that come are refused; so is one that finds the line cut already."""
    journal.cut_at_next = "landed"
    called = given(runner, "c1", CallNext())
    await until(lambda: called == [Pending()])
    late = given(runner, "c2", SetLimit("3", 60_000))
    assert [answer.code for answer in late if isinstance(answer, Refusal)] == ["not_stored"]
    journal.cut = False
    await until(lambda: len(called) == 2)
    journal.cut = True
    cut = given(runner, "c3", SetLimit("3", 60_000))
    await until(lambda: bool(cut))
    assert isinstance(cut[0], Refusal)
    assert cut[0].code == "not_stored"


async def test_a_command_given_again_is_not_refused_before_the_journal_was_asked(
    journal: DistantJournal, runner: Runner
) -> None:
    """Its first sending may have landed through a node that died: pending, then what the journal says, once."""
    done = given(runner, "c1", CallNext())
    await until(lambda: bool(done))
    journal.cut = True
    again = given(runner, "c1", CallNext(), again=True)
    await until(lambda: again == [Pending()])
    twice = given(runner, "c1", CallNext(), again=True)
    assert twice == [Pending()]
    journal.cut = False
    await until(lambda: len(again) > 1 and len(twice) > 1)
    assert again[-1] == twice[-1] == done[0]


async def test_a_node_that_goes_leaves_open_what_is_open(journal: DistantJournal) -> None:
    """Closing doesn't wait for a journal that is away, and refuses nothing that may have landed."""
    hall = Hall(journal)
    await convene(hall, waiting=2)
    runner = hall.runner(MEETING)
    assert runner is not None
    journal.cut_at_next = "landed"
    called = given(runner, "c1", CallNext())
    await until(lambda: called == [Pending()])
    async with asyncio.timeout(4):
        await hall.close()
    assert called[1:] == [Refusal("meeting_stopped")], "which the socket does not tell: its client resumes elsewhere"


async def test_that_the_record_is_away_is_told_while_it_is(journal: DistantJournal, runner: Runner) -> None:
    """By whoever finds out first; and taken back by whoever finds it again (PR1)."""

    def told() -> tuple[bool, str]:
        return runner.publication.presence.record_away, runner.trouble

    runner.lose_journal(Unreachable("gone"))
    assert told() == (True, "gone")
    runner.find_journal()
    assert told() == (False, "")
    journal.cut = True
    refused = given(runner, "c1", CallNext())
    await until(lambda: bool(refused))
    assert told() == (True, "the line to the journal is cut")
