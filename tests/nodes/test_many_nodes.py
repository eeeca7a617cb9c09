"""Four nodes at once: every command once, no gap, one state (I3, I4, I6)."""

import asyncio
import statistics
import time
from contextlib import AsyncExitStack

import httpx

from floor_client import FloorClient
from rostrum.journal.records import opened
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.verify import Sound, verify_journal
from tests.hub.plenary import MEETING, token
from tests.journal.redis_server import RedisServer
from tests.nodes.node import convened, node

NODES = 4
A_SECOND = 200
SECONDS = 6
EACH = A_SECOND * SECONDS // NODES
MEAN_RETRIES = 1.5


async def steadily(url: str, number: int, took: list[float]) -> None:
    """One client's share of the commands, each at its time, whether the one before is answered or not."""
    async with FloorClient(f"{url}/meetings/{MEETING}", token("chair")) as floor:

        async def one(step: int) -> None:
            await asyncio.sleep(step * NODES / A_SECOND)
            began = time.perf_counter()
            await floor.do("set_limit", item="3", limit_ms=60_000 + NODES * step + number, timeout=30)
            took.append(time.perf_counter() - began)

        await asyncio.gather(*(one(step) for step in range(EACH)))


async def retries(url: str) -> float:
    """How many appends of a node lost the race and were decided again."""
    async with httpx.AsyncClient() as http:
        lines = (await http.get(f"{url}/metrics")).text.splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith("rostrum_append_conflicts_total"))


async def test_four_nodes_take_two_hundred_commands_a_second_together(redis_server: RedisServer) -> None:
    """All are in the journal once and without a gap, all nodes show the same, and few are decided twice."""
    await convened(redis_server)
    took: list[float] = []
    async with AsyncExitStack() as stack:
        urls = [(await stack.enter_async_context(node(redis_server.address)))[1] for _ in range(NODES)]
        began = await journal_head(redis_server)
        await asyncio.gather(*(steadily(url, number, took) for number, url in enumerate(urls)))
        conflicts = sum([await retries(url) for url in urls])
        ended = await journal_head(redis_server)
        assert ended - began == NODES * EACH == len(took)
        views = [await view_at(url, ended) for url in urls]
        assert all(view == views[0] for view in views)
    journal = await RedisJournal.open(redis_server.address)
    assert isinstance(await verify_journal(journal, MEETING), Sound)
    ids = [opened(stored.data).id for stored in await journal.read(MEETING, 0, 10_000)]
    assert len(ids) == len(set(ids))
    await journal.close()
    p99 = statistics.quantiles(took, n=100)[98] * 1_000
    print(f"{len(took)} commands, {conflicts / len(took):.2f} retries each, p99 {p99:.0f} ms")  # noqa: T201
    assert conflicts / len(took) <= MEAN_RETRIES


async def journal_head(server: RedisServer) -> int:
    """The number of the last record."""
    journal = await RedisJournal.open(server.address)
    seq = (await journal.head(MEETING)).seq
    await journal.close()
    return seq


async def view_at(url: str, seq: int) -> object:
    """What a node shows the wall once it has read so far."""
    async with FloorClient(f"{url}/meetings/{MEETING}", token("display")) as floor, asyncio.timeout(15):
        async for view in floor.views():
            if floor.seq >= seq:
                return dict(view)
    raise AssertionError("the node ended")
