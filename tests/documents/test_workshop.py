"""The workshop: documents are made in processes of their own, and a few may wait."""

import asyncio
import json

import pytest

from rostrum.demo import MEETING
from rostrum.secretariat.documents.order import FiguresOf
from rostrum.secretariat.documents.workshop import Full, Unmade, Workshop
from tests.documents.morning import Morning
from tests.documents.paper import list_order, order


async def test_it_makes_what_was_ordered(morning: Morning) -> None:
    """A PDF, or the figures of the statistics."""
    workshop = Workshop()
    file = await workshop.make(list_order(morning), MEETING, morning.records)
    assert file.startswith(b"%PDF-")
    figures = order(morning, FiguresOf())
    assert json.loads(await workshop.make(figures, MEETING, morning.records))["whole"]["turns"] == 11


async def test_beyond_those_that_may_wait_it_is_full(morning: Morning) -> None:
    """Whoever comes too many is told at once; the others get theirs, and then there is room again."""
    workshop = Workshop(most=2)
    figures = order(morning, FiguresOf())
    two = [asyncio.create_task(workshop.make(figures, MEETING, morning.records)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(Full):
        await workshop.make(figures, MEETING, morning.records)
    assert len(set(await asyncio.gather(*two))) == 1
    assert await workshop.make(figures, MEETING, morning.records)


async def test_one_that_comes_to_no_end_is_given_up(morning: Morning) -> None:
    """Too slow, or of records that don't hold together; the next one is made."""
    figures = order(morning, FiguresOf())
    with pytest.raises(Unmade):
        await Workshop(deadline_s=0.001).make(figures, MEETING, morning.records)
    workshop = Workshop()
    with pytest.raises(Unmade, match="record 1 is missing"):
        await workshop.make(figures, MEETING, morning.records[1:])
    assert await workshop.make(figures, MEETING, morning.records)
