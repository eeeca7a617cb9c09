"""The journal has another history than this node: it goes on, and what was lost is named on it (MT9)."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from rostrum.floor.limits import SetLimit
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted
from rostrum.journal.port import Stored
from rostrum.journal.records import opened
from tests.hub.journals import RelapsingJournal
from tests.hub.plenary import MEETING, attempt, convene
from tests.hub.test_runner import CHAIR, replayed, runner_of


@pytest.fixture
async def journal() -> AsyncIterator[RelapsingJournal]:
    """A journal that can lose its last records."""
    journal = RelapsingJournal()
    yield journal
    await journal.close()


async def limits(hall: Hall, *limits_ms: int) -> None:
    """Set one after the other."""
    for limit_ms in limits_ms:
        assert isinstance(await attempt(hall, SetLimit("3", limit_ms), CHAIR), Accepted)


async def kinds_after(journal: RelapsingJournal, seq: int) -> list[str]:
    """What the records behind this one are: limits that were set, and forks that were named."""

    def short(stored: Stored) -> str:
        return "fork" if opened(stored.data).id.startswith("/fork:") else "limit"

    return [short(stored) for stored in await journal.read(MEETING, seq)]


async def test_a_command_meets_another_history(journal: RelapsingJournal) -> None:
    """It is decided again on the history that goes on, and each record that only this node had is named by its doer."""
    hall, other = Hall(journal), Hall(journal)
    await convene(hall)
    start = runner_of(hall).head.seq
    await limits(hall, 61_000, 62_000, 63_000)
    journal.relapse(MEETING, start)
    await other.open()
    await limits(other, 71_000)
    await limits(hall, 64_000)
    async with asyncio.timeout(5):
        while runner_of(hall).head != runner_of(other).head:
            await asyncio.sleep(0.01)
    (loss,) = runner_of(hall).state.losses
    assert (loss.first, loss.last) == (start + 1, start + 3)
    assert {(deed.role, deed.kinds) for deed in loss.deeds} == {("chair", ("limit_set",))}
    assert sorted(await kinds_after(journal, start)) == ["fork", "limit", "limit"]
    assert runner_of(hall).state == runner_of(other).state == await replayed(journal)
    assert (hall.tally.forks, other.tally.forks) == (1, 0)
    await hall.close()
    await other.close()


async def test_two_nodes_with_the_same_lost_history_name_it_once(journal: RelapsingJournal) -> None:
    """Both notice, both try: the command's id is made from what was lost, so that it lands once (I6)."""
    one, two, other = Hall(journal), Hall(journal), Hall(journal)
    await convene(one)
    start = runner_of(one).head.seq
    await two.open()
    await limits(one, 61_000, 62_000)
    async with asyncio.timeout(5):
        while runner_of(two).head != runner_of(one).head:
            await asyncio.sleep(0.01)
    journal.relapse(MEETING, start)
    await other.open()
    await limits(other, 71_000, 72_000, 73_000)
    await asyncio.gather(limits(one, 64_000), limits(two, 65_000))
    async with asyncio.timeout(5):
        while len({runner_of(hall).head for hall in (one, two, other)}) > 1:
            await asyncio.sleep(0.01)
    assert [(loss.first, loss.last) for loss in runner_of(other).state.losses] == [(start + 1, start + 2)]
    assert (await kinds_after(journal, start)).count("fork") == 1
    assert (one.tally.forks, two.tally.forks, other.tally.forks) == (1, 1, 0)
    for hall in (one, two, other):
        await hall.close()
