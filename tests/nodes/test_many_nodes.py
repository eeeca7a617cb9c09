"""Four nodes at once: every command once, no gap, one state (I3, I4, I6)."""

import asyncio
import re
import statistics
import time
from collections.abc import Sequence
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
SECONDS = 30
ALONE_S = 2
"""As many commands a second on one node, to compare with."""

MEAN_RETRIES = 1.5
WORST_RETRIES = 20


async def test_four_nodes_take_two_hundred_commands_a_second_together(redis_server: RedisServer) -> None:
    """All 6,000 are in the journal once and without a gap, all nodes have one state, and few are decided twice."""
    await convened(redis_server)
    async with AsyncExitStack() as stack:
        urls = [
            (await stack.enter_async_context(node(redis_server.address, frames_per_second=A_SECOND)))[1]
            for _ in range(NODES)
        ]
        alone = await steadily([urls[0]] * NODES, ALONE_S)
        before = await records(redis_server)
        took = await steadily(urls, SECONDS)
        after = await records(redis_server)
        counts = [await retries(url) for url in urls]
        digests = {await digest_at(url, len(after)) for url in urls}
    mean, worst = sum(count for count, _ in counts) / len(took), max(longest for _, longest in counts)
    print(
        f"{len(took)} commands on {NODES} nodes: p99 {p99_ms(took):.0f} ms, {mean:.2f} retries each, {worst} at worst;"
        f" on one node: p99 {p99_ms(alone):.0f} ms"
    )
    ids = [opened(data).id for data in after]
    assert len(took) == A_SECOND * SECONDS == len(after) - len(before)
    assert len(set(ids)) == len(ids)
    assert len(digests) == 1
    assert mean <= MEAN_RETRIES
    assert worst <= WORST_RETRIES


async def steadily(urls: Sequence[str], seconds: int) -> list[float]:
    """A client on each node gives its share of the commands; how long each took, in seconds."""
    took: list[float] = []
    shares = (share(url, number, seconds, took) for number, url in enumerate(urls))
    await asyncio.gather(*shares)
    return took


async def share(url: str, number: int, seconds: int, took: list[float]) -> None:
    """One client's commands, each at its time, whether the one before is answered or not."""
    async with FloorClient(f"{url}/meetings/{MEETING}", token("chair")) as floor:

        async def one(step: int) -> None:
            await asyncio.sleep((step * NODES + number) / A_SECOND)
            began = time.perf_counter()
            await floor.do("set_limit", item="3", limit_ms=60_000 + NODES * step + number, timeout=30)
            took.append(time.perf_counter() - began)

        await asyncio.gather(*(one(step) for step in range(A_SECOND * seconds // NODES)))


def p99_ms(took: Sequence[float]) -> float:
    """What all but one in a hundred were faster than."""
    return statistics.quantiles(took, n=100)[98] * 1_000


async def retries(url: str) -> tuple[float, float]:
    """How many commands of a node were decided again because another was faster, and how often in a row at most."""
    async with httpx.AsyncClient() as http:
        told = (await http.get(f"{url}/metrics")).text
    again = re.search(r"^rostrum_commands_decided_again_total (\S+)$", told, re.MULTILINE)
    longest = re.search(r"^rostrum_append_conflicts_in_a_row (\S+)$", told, re.MULTILINE)
    assert again, "the node doesn't count"
    assert longest, "the node doesn't count"
    return float(again[1]), float(longest[1])


async def records(server: RedisServer) -> list[bytes]:
    """All that is in the journal, whose chain holds: numbered 1, 2, 3 without a gap."""
    journal = await RedisJournal.open(server.address)
    assert isinstance(await verify_journal(journal, MEETING), Sound)
    stored = await journal.read(MEETING, 0, 100_000)
    await journal.close()
    return [record.data for record in stored]


async def digest_at(url: str, seq: int) -> str:
    """What a node's state hashes to once it has read so far."""
    async with FloorClient(f"{url}/meetings/{MEETING}", token("chair")) as floor, asyncio.timeout(15):
        await floor.until(lambda: floor.seq >= seq)
        digest: str = (await floor.ask("digest"))["digest"]
        return digest
