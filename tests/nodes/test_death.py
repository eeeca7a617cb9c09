"""Nodes and Redis are killed, and what was acknowledged is in the journal once (I6)."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from floor_client import FloorClient
from floor_client.outcomes import Refused
from rostrum.bootstrap import running
from rostrum.config import Config
from rostrum.floor.actor import Actor
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted, Answer, Pending, Waiting
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.verify import Sound, verify_journal
from tests.conftest import Often
from tests.hub.plenary import MEETING, convene, token
from tests.journal.redis_server import RedisServer, free_port
from tests.nodes.node import convened, node
from tests.web.client import Client, Plain

TOLD_WITHIN_S = 8
"""Redis is asked every second, and taken for gone after two without an answer."""

SETTINGS = Path(__file__).parents[2] / "deploy" / "redis.conf"


async def acknowledged(url: str, count: int, done: list[int]) -> None:
    """Limits set one after the other by a client that outlasts whatever happens to its node."""
    async with FloorClient(f"{url}/meetings/{MEETING}", token("chair")) as floor:
        for number in range(count):
            await accepted(floor, 60_000 + 1_000 * (number % 50), done)


async def accepted(floor: FloorClient, limit_ms: int, done: list[int]) -> None:
    """Set a limit, again where it was refused because it couldn't be stored; whatever else is refused is raised."""
    while True:
        try:
            done.append((await floor.do("set_limit", item="3", limit_ms=limit_ms, timeout=60)).seq)
        except Refused as refused:
            if refused.code != "not_stored":
                raise
            await asyncio.sleep(0.1)
        else:
            return


async def sound(server: RedisServer) -> RedisJournal:
    """The journal, whose chain holds."""
    journal = await RedisJournal.open(server.address)
    assert isinstance(await verify_journal(journal, MEETING), Sound)
    return journal


async def test_nothing_acknowledged_is_lost_when_redis_and_nodes_are_killed(
    redis_server: RedisServer, often: Often
) -> None:
    """Kill -9 of Redis and of a node in turn, again and again; the client goes on by itself, every answer was true."""
    rounds = often(change=10, release=500)
    wanted = 6 * rounds
    await convened(redis_server)
    port = free_port()
    done: list[int] = []
    async with AsyncExitStack() as stack:
        process, url = await stack.enter_async_context(node(redis_server.address, port=port))
        client = asyncio.create_task(acknowledged(url, wanted, done))
        for number in range(rounds):
            reached = len(done)
            async with asyncio.timeout(30):
                while len(done) < min(wanted, reached + 3) and not client.done():
                    await asyncio.sleep(0.01)
            if number % 2:
                process.kill()
                await process.wait()
                process, url = await stack.enter_async_context(node(redis_server.address, port=port))
            else:
                redis_server.kill()
                redis_server.start()
        async with asyncio.timeout(60 + rounds):
            await client
    journal = await sound(redis_server)
    assert len(done) == len(set(done)) == wanted
    assert (await journal.head(MEETING)).seq >= max(done)
    await journal.close()


async def test_a_tail_that_redis_lost_is_put_back_from_a_nodes_memory(
    redis_server: RedisServer, tmp_path: Path
) -> None:
    """It comes back without the last fifty records; new ones are let in behind these, not in their place."""
    async with running(Config(journal=redis_server.address, port=0)) as service:
        await convene(service.hall, waiting=8)
        done: list[int] = []
        await acknowledged(service.url, 10, done)
        redis_server.copied(tmp_path / "before")
        await acknowledged(service.url, 50, done)
        whole = await service.journal.read(MEETING, 0)
        redis_server.kill()
        redis_server.restored(tmp_path / "before")
        redis_server.start()
        await acknowledged(service.url, 1, done)
        assert (await service.journal.read(MEETING, 0))[: len(whole)] == whole
        assert done[-1] == len(whole) + 1
    await (await sound(redis_server)).close()


async def test_a_redis_that_would_lose_records_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each setting is named with the value to give it; for a trial it is taken all the same."""
    server = RedisServer(tmp_path_factory.mktemp("unfit"), "--appendonly", "no", "--maxmemory-policy", "allkeys-lru")
    server.start()
    try:
        with pytest.raises(Exception, match="appendonly is no; set it to yes") as refused:
            await RedisJournal.open(server.address)
        assert "maxmemory-policy is allkeys-lru; set it to noeviction" in str(refused.value)
        await (await RedisJournal.open(server.address, allow_unsafe=True)).close()
    finally:
        server.stop()


async def test_the_user_of_the_settings_file_may_do_what_a_node_does(tmp_path_factory: pytest.TempPathFactory) -> None:
    """deploy/redis.conf as it is: a meeting is begun and conducted, and the vault used, by its user."""
    server = RedisServer(tmp_path_factory.mktemp("deployed"), str(SETTINGS), first=True)
    server.start()
    address = server.address.replace("redis://", "redis://rostrum:change-me@")
    try:
        async with running(Config(journal=address, port=0)) as service:
            await convene(service.hall, waiting=3)
            seal = await service.journal.vault.put(MEETING, b"private")
            assert await service.journal.vault.erase(MEETING, seal)
            async with FloorClient(f"{service.url}/meetings/{MEETING}", token("chair")) as floor:
                await floor.do("call_next")
    finally:
        server.stop()


async def test_a_command_on_its_way_when_redis_dies_is_pending(redis_server: RedisServer) -> None:
    """It was sent and never confirmed: pending, not refused; once Redis is back, what became of it is told."""
    journal = await RedisJournal.open(redis_server.address)
    hall = Hall(journal)
    await convene(hall, waiting=8)
    runner = hall.runner(MEETING)
    assert runner is not None
    answers: asyncio.Queue[Answer] = asyncio.Queue()
    with redis_server.hanging():
        runner.submit(Waiting.of("on its way", CallNext(), Actor(Role.CHAIR), answers.put_nowait))
        await asyncio.sleep(0.2)
        assert answers.empty()
        redis_server.kill()
    async with asyncio.timeout(20):
        assert await answers.get() == Pending()
        redis_server.start()
        assert isinstance(await answers.get(), Accepted)
    assert runner.state.turn is not None
    await hall.close()
    await journal.close()


@pytest.mark.parametrize("how", ["killed", "hanging"])
async def test_without_redis_nothing_is_accepted_and_everything_resumes(how: str, redis_server: RedisServer) -> None:
    """Everybody is told why, commands are refused, clocks go on; and once Redis is back all goes on by itself."""
    async with running(Config(journal=redis_server.address, port=0)) as service:
        await convene(service.hall, waiting=8)
        chair, display = await Client.sit(service.url, "chair"), await Client.sit(service.url, "display")
        assert (await chair.do("call_next"))["t"] == "accepted"
        with redis_server.gone() if how == "killed" else redis_server.hanging():
            async with asyncio.timeout(TOLD_WITHIN_S):
                while display.live.get("record") != "away":
                    await display.until("live", within=TOLD_WITHIN_S)
            told = [(await ponged(display))["server_time_ms"] for _ in range(2)]
            assert told[0] < told[1], "the clock goes on"
            async with httpx.AsyncClient() as http:
                metrics = (await http.get(f"{service.url}/metrics")).text
            assert f'rostrum_record_away{{meeting="{MEETING}"}} 1.0' in metrics
            refused = await chair.do("set_limit", item="3", limit_ms=80_000)
            assert (refused["t"], refused["code"]) == ("refused", "not_stored")
        while "record" in display.live:
            await display.until("live", within=10)
        assert (await chair.do("set_limit", item="3", limit_ms=80_000))["t"] == "accepted"
        await chair.close()
        await display.close()


async def ponged(client: Client) -> Plain:
    """The answer to a ping, a moment after the last."""
    await asyncio.sleep(0.01)
    await client.say(t="ping", at=1)
    return await client.until("pong")


async def test_workers_share_a_port(redis_server: RedisServer) -> None:
    """Three processes on one port: clients on any of them follow the same meeting."""
    await convened(redis_server)
    async with node(redis_server.address, workers=3) as (_, url):
        address = f"{url}/meetings/{MEETING}"
        async with AsyncExitStack() as stack:
            watching = [await stack.enter_async_context(FloorClient(address, token("display"))) for _ in range(9)]
            chair = await stack.enter_async_context(FloorClient(address, token("chair")))
            done = await chair.do("call_next")
            for floor in watching:
                async with asyncio.timeout(10):
                    async for view in floor.views():
                        if view.get("turn", {}).get("id") == done.made["turn"]:
                            break
