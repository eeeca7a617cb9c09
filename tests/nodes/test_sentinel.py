"""Redis with replicas and sentinels: what was acknowledged survives the loss of a host (I6)."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from floor_client import FloorClient
from floor_client.outcomes import Refused
from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.journal.errors import JournalError
from rostrum.journal.records import opened
from rostrum.journal.redis.fitness import UnfitRedis
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.redis.keys import Keys
from rostrum.journal.verify import Sound, verify_journal
from tests.conftest import Often
from tests.hub.plenary import MEETING, convene, token
from tests.nodes.ensemble import HOSTS, NODES, Ensemble

OUTAGE_S = 25
"""The longest that a test waits for; what it measured is printed."""


@asynccontextmanager
async def ensemble(folder: Path, *options: str, deployed: bool = False, **how: Any) -> AsyncIterator[Ensemble]:
    """Three hosts of the test's own."""
    made = Ensemble(folder, deployed=deployed)
    try:
        await made.start(*options, **how)
        yield made
    finally:
        await made.stop()


class Load:
    """One client that sets one limit after the other, and notes what was acknowledged, and when."""

    def __init__(self, service: Service, number: int) -> None:
        self.done: dict[int, int] = {}
        """The limit, by the record that acknowledged it."""
        self.times: list[float] = []
        self._service = service
        self._number = number
        self._enough = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        limit_ms = 60_000 + self._number * 1_000
        async with FloorClient(f"{self._service.url}/meetings/{MEETING}", token("chair")) as floor:
            while not self._enough.is_set():
                limit_ms += 1
                try:
                    self.done[(await floor.do("set_limit", item="3", limit_ms=limit_ms, timeout=60)).seq] = limit_ms
                    self.times.append(time.monotonic())
                except Refused as refused:
                    if refused.code != "not_stored":
                        raise
                    await asyncio.sleep(0.05)

    async def goes_on(self, count: int = 20) -> None:
        """Wait for so many further acknowledgements."""
        reached = len(self.done) + count
        async with asyncio.timeout(OUTAGE_S):
            while len(self.done) < reached and not self._task.done():
                await asyncio.sleep(0.01)

    async def end(self) -> None:
        """No more."""
        self._enough.set()
        await self._task

    @property
    def outage_s(self) -> float:
        """The longest time between two acknowledgements."""
        return max(later - earlier for earlier, later in zip(self.times, self.times[1:], strict=False))


async def lost(address: str, loads: list[Load]) -> dict[int, int]:
    """What was acknowledged and isn't in the journal as it was, once the chain has been checked."""
    journal = await RedisJournal.open(address)
    assert isinstance(await verify_journal(journal, MEETING), Sound)
    records = [opened(stored.data) for stored in await journal.read(MEETING, 0, 100_000)]
    await journal.close()
    assert len({record.id for record in records}) == len(records)
    limits = {
        record.seq: said["limit_ms"]
        for record in records
        for said in [msgspec.msgpack.decode(event) for event in record.events]
        if "limit_ms" in said
    }
    return {seq: limit for load in loads for seq, limit in load.done.items() if limits.get(seq) != limit}


async def all_the_same(services: list[Service]) -> None:
    """Wait until every node has read the same head."""
    async with asyncio.timeout(OUTAGE_S):
        runners = [runner for service in services if (runner := service.hall.runner(MEETING)) is not None]
        while len({runner.head for runner in runners}) > 1:
            await asyncio.sleep(0.05)


async def under_load(address: str, trouble: Callable[[], None], mended: Callable[[], None], what: str) -> None:
    """Two nodes and a client on each, when trouble comes: nothing acknowledged is lost, and everything goes on."""
    async with AsyncExitStack() as stack:
        services = [await stack.enter_async_context(running(Config(journal=address, port=0))) for _ in range(2)]
        await convene(services[0].hall, waiting=4)
        await services[1].hall.look_for_meetings()
        loads = [Load(service, number) for number, service in enumerate(services)]
        for load in loads:
            await load.goes_on()
        trouble()
        for load in loads:
            await load.goes_on()
        mended()
        for load in loads:
            await load.goes_on()
            await load.end()
        await all_the_same(services)
        assert await lost(address, loads) == {}
        acknowledged = sum(len(load.done) for load in loads)
        outage = max(load.outage_s for load in loads)
        print(f"{what}: {acknowledged} acknowledged, 0 lost, nothing accepted for {outage:.1f} s")


async def test_the_masters_host_dies_under_load(tmp_path: Path, often: Often) -> None:
    """Kill -9 of the master and the sentinel beside it, all with the settings in deploy/: 0 acknowledged are lost."""
    for number in range(often(change=1, release=100)):
        async with ensemble(tmp_path / str(number), deployed=True) as three:
            await under_load(three.address, three.hosts[0].kill, lambda: None, "a host died")


async def test_the_masters_host_is_cut_off_from_the_others_under_load(tmp_path: Path, often: Often) -> None:
    """The nodes still reach it, and it takes what they write; nobody hears of that, since no replica has it."""
    for number in range(often(change=1, release=100)):
        async with ensemble(tmp_path / str(number)) as three:
            cut = partial(three.wall.cut, HOSTS[:1], HOSTS[1:])
            await under_load(three.address, cut, three.wall.mend, "a host was cut off")


async def test_a_node_that_is_cut_off_with_an_old_master_stops(tmp_path: Path) -> None:
    """It reaches one sentinel of three and acknowledges nothing until it hears the others again."""
    async with ensemble(tmp_path) as three, running(Config(journal=three.address, port=0)) as service:
        await convene(service.hall, waiting=4)
        load = Load(service, 0)
        await load.goes_on()
        three.wall.cut((NODES, HOSTS[0]), HOSTS[1:])
        async with asyncio.timeout(OUTAGE_S):
            while three.master_of(three.hosts[1]) == HOSTS[0]:
                await asyncio.sleep(0.1)
        cut_off = len(load.done)
        await asyncio.sleep(1)
        assert len(load.done) == cut_off
        three.wall.mend()
        await load.goes_on()
        await load.end()
        assert await lost(three.address, [load]) == {}


async def test_hosts_that_would_lose_records_are_refused(tmp_path: Path) -> None:
    """Two hosts that take anything, and sentinels that are too quick: each is named with the value to give it."""
    how = ("--min-replicas-to-write", "0", "--appendfsync", "everysec")
    async with ensemble(tmp_path, *how, hosts=2, down_after_ms=1_000) as two:
        with pytest.raises(UnfitRedis) as refused:
            await RedisJournal.open(two.address)
        said = str(refused.value)
        for cure in (
            "sentinels: there are 2; run 3 or more",
            "data hosts: there are 2, the master counted; run 3 or more",
            "down-after-milliseconds is 1000; set it to 2000 or more",
            f"{HOSTS[0]}:{two.hosts[0].redis_port}: min-replicas-to-write is 0; set it to 1",
            f"{HOSTS[1]}:{two.hosts[1].redis_port}: appendfsync is everysec; set it to always",
        ):
            assert cure in said
        await (await RedisJournal.open(two.address, allow_unsafe=True)).close()
        with pytest.raises(JournalError, match=r"No such master with that name \(floor\)"):
            await RedisJournal.open(two.address.replace("/hall", "/floor"))
        with pytest.raises(JournalError, match="AuthenticationError"):
            await RedisJournal.open(two.address.replace("://", "://somebody:guess@"))


async def test_a_failover_that_lost_a_tail_gets_it_back_from_a_nodes_memory(tmp_path: Path) -> None:
    """The only Redis that is left had been away: it is promoted, and new records follow those it didn't have."""
    async with ensemble(tmp_path) as three, running(Config(journal=three.address, port=0)) as service:
        first, second, last = three.hosts
        await convene(service.hall, waiting=4)
        last.redis.kill()
        load = Load(service, 0)
        await load.goes_on(50)
        await load.end()
        whole = await service.journal.read(MEETING, 0)
        for host in (first, second):
            host.redis.kill()
        await asyncio.to_thread(last.redis.start)
        async with asyncio.timeout(OUTAGE_S):
            while three.master_of(last) != HOSTS[2]:
                await asyncio.sleep(0.1)
        assert int(last.redis.ask("XLEN", Keys(MEETING).chain)[1:]) < len(whole)
        await asyncio.to_thread(second.redis.start)
        again = Load(service, 1)
        await again.goes_on(1)
        await again.end()
        assert (await service.journal.read(MEETING, 0))[: len(whole)] == whole
        assert min(again.done) == len(whole) + 1
        assert await lost(three.address, [load, again]) == {}
