"""Two histories of one meeting: one goes on, everybody is shown it, and what the other had is named (MT9)."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx
import msgspec

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.journal.port import Stored
from rostrum.journal.records import opened
from rostrum.secretariat.record.exporting import public_lines
from tests.hub.plenary import MEETING, convene
from tests.journal.redis_server import RedisServer
from tests.nodes.test_two_nodes import state_of, until
from tests.nodes.wall import Wall
from tests.web.client import Client

THIS_SIDE, THAT_SIDE = "127.0.0.1", "127.0.0.2"
LOST = 50


@asynccontextmanager
async def behind_a_wall(server: RedisServer) -> AsyncIterator[tuple[Wall, str]]:
    """A way to Redis that can be cut, and its address."""
    wall = Wall()
    try:
        yield wall, f"redis://{THAT_SIDE}:{await wall.proxy(THAT_SIDE, server.port)}"
    finally:
        await wall.close()


async def limits(client: Client, count: int, start_ms: int) -> list[int]:
    """Limits set one after the other; the numbers of their records."""
    answers = [await client.do("set_limit", item="3", limit_ms=start_ms + number) for number in range(count)]
    assert {answer["t"] for answer in answers} == {"accepted"}
    return [answer["seq"] for answer in answers]


def head_of(service: Service) -> int:
    """How far a node has read."""
    runner = service.hall.runner(MEETING)
    assert runner is not None
    return runner.head.seq


async def forks(service: Service) -> float:
    """What the node counted."""
    async with httpx.AsyncClient() as http:
        lines = (await http.get(f"{service.url}/metrics")).text.splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith("rostrum_forks_total"))


def kinds(stored: Stored) -> list[str]:
    """Of the events of a record."""
    return [msgspec.msgpack.decode(event)["kind"] for event in opened(stored.data).events]


async def test_a_forked_tail_ends_on_one_view_with_the_loss_named(redis_server: RedisServer, tmp_path: Path) -> None:
    """Redis lost fifty records that only a node which was cut off remembers, and others took their place."""
    async with AsyncExitStack() as stack:
        wall, around = await stack.enter_async_context(behind_a_wall(redis_server))
        cut_off = await stack.enter_async_context(running(Config(journal=around, port=0)))
        await convene(cut_off.hall, waiting=8)
        chair = await Client.sit(cut_off.url, "chair")
        watching = [chair, *[await Client.sit(cut_off.url, role) for role in ("secretariat", "display")]]
        delegate = await Client.sit(cut_off.url, "delegate", "d1")
        redis_server.copied(tmp_path / "before")
        lost = await limits(chair, LOST, 60_000)
        wall.cut((THIS_SIDE,), (THAT_SIDE,))
        redis_server.kill()
        redis_server.restored(tmp_path / "before")
        redis_server.start()

        other = await stack.enter_async_context(running(Config(journal=redis_server.address, port=0)))
        podium = await Client.sit(other.url, "chair")
        kept = await limits(podium, 3, 90_000)
        assert kept == lost[:3]
        wall.mend()

        await until(lambda: head_of(cut_off) == kept[-1] + 1 == head_of(other))
        assert state_of(cut_off) == state_of(other)
        for client in (*watching, delegate):
            await client.until("view")
            await client.settle()
        await podium.seq(kept[-1] + 1)
        assert 90_002 in podium.view["list"]["limits"].values()
        for client in (*watching, delegate):
            assert client.view["list"]["limits"] == podium.view["list"]["limits"]
        assert chair.view == podium.view
        (loss,) = chair.view["losses"]
        assert (loss["first"], loss["last"], len(loss["deeds"])) == (lost[0], lost[-1], LOST)
        assert {(deed["role"], *deed["kinds"]) for deed in loss["deeds"]} == {("chair", "limit_set")}
        assert not [client for client in (watching[2], delegate) if "losses" in client.view]
        assert (await forks(cut_off), await forks(other)) == (1, 0)
        (naming,) = await other.journal.read(MEETING, kept[-1])
        assert kinds(naming) == ["records_lost"]
        public = msgspec.json.decode([*public_lines(MEETING, await other.journal.read(MEETING, 0))][-2])
        assert public["loss"] == {"first": lost[0], "last": lost[-1]}

        assert (await podium.do("note_loss", loss=loss["id"]))["t"] == "accepted"
        await chair.seq(kept[-1] + 2)
        assert "losses" not in chair.view
        for client in (*watching, delegate, podium):
            await client.close()
