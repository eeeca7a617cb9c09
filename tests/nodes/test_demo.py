"""The demo on a journal of several nodes."""

import pytest

from rostrum.demo import MEETING, prepare_in
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Appended
from rostrum.journal.records import Author, Draft
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.verify import Sound, verify_journal
from tests.journal.redis_server import RedisServer


async def test_the_morning_is_taken_over_whole_and_goes_on(redis_server: RedisServer) -> None:
    """Its records lie in Redis as they were written, new ones land behind them at once, and nothing begins it twice."""
    journal = await RedisJournal.open(redis_server.address)
    assert await prepare_in(journal, await journal.now())
    whole = await journal.read(MEETING, 0, 10_000)
    assert isinstance(await verify_journal(journal, MEETING), Sound)
    assert await prepare_in(journal, await journal.now()) is None
    with pytest.raises(JournalError, match="already"):
        await journal.adopt(MEETING, whole)
    draft = Draft(at=await journal.now(), id="c1", actor=Author(role="chair"), events=())
    assert isinstance(await journal.append(MEETING, whole[-1].head, [draft]), Appended)
    await journal.close()
