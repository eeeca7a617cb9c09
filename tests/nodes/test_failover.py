"""A node dies, and its clients go on at another: soon, with what they missed and no more, and nothing is done twice."""

import asyncio
import time
from contextlib import AsyncExitStack

from floor_client import FloorClient
from floor_client.connection import Connection
from floor_client.happenings import Frame, Happening
from floor_client.session import Session
from rostrum.journal.records import opened
from rostrum.journal.redis.journal import RedisJournal
from tests.hub.plenary import DELEGATIONS, MEETING, token
from tests.journal.redis_server import RedisServer
from tests.nodes.node import convened, node

BACK_WITHIN_S = 3.0
TWENTY = [*(("delegate", one) for one in DELEGATIONS), *[("display", None)] * 5, *[("observer", None)] * 5]


class Heard(Session):
    """A session that notes what it is sent, and when."""

    def __init__(self, role: str, delegation: str | None) -> None:
        super().__init__({"token": token(role, delegation)})
        self.frames: list[tuple[float, Frame]] = []

    def receive(self, frame: Frame) -> tuple[Happening, ...]:
        self.frames.append((time.monotonic(), frame))
        return super().receive(frame)

    def since(self, moment: float) -> list[tuple[float, Frame]]:
        """What came after this moment, from the welcome on."""
        late = [(at, frame) for at, frame in self.frames if at > moment]
        welcomed = [number for number, (_, frame) in enumerate(late) if frame["t"] == "welcome"]
        return late[welcomed[0] :] if welcomed else []


async def until_at(sessions: list[Heard], seq: int) -> None:
    """Wait until everybody's copy stands there or beyond."""
    async with asyncio.timeout(15):
        while any(session.copy is None or session.copy.seq < seq for session in sessions):
            await asyncio.sleep(0.01)


async def limits(floor: FloorClient, count: int, done: list[int]) -> None:
    """Change a limit so many times, each seen by everybody."""
    for number in range(count):
        answer = await floor.do("set_limit", item="3", limit_ms=60_000 + 1_000 * number, timeout=30)
        done.append(answer.seq)


async def test_twenty_clients_of_a_dead_node_go_on_at_another(redis_server: RedisServer) -> None:
    """After kill -9 each is welcomed by the other within three seconds, and resumes with a patch and no whole view.

    What was under way on the dead node is done once, and answered by the other.
    """
    await convened(redis_server)
    async with AsyncExitStack() as stack:
        process, one = await stack.enter_async_context(node(redis_server.address))
        _, other = await stack.enter_async_context(node(redis_server.address))
        urls = [f"{url}/meetings/{MEETING}" for url in (one, other)]
        sessions = [Heard(role, delegation) for role, delegation in TWENTY]
        crowd = await stack.enter_async_context(asyncio.TaskGroup())
        watching = [
            crowd.create_task(Connection(urls, session, lambda _: None, "en").run(), name="a client")
            for session in sessions
        ]
        await until_at(sessions, 1)
        chair = await stack.enter_async_context(FloorClient(urls[1], token("chair")))
        moving = await stack.enter_async_context(FloorClient(urls, token("secretariat")))
        await until_at(sessions, (await chair.do("set_limit", item="3", limit_ms=59_000)).seq)

        done: list[int] = []
        under_way = asyncio.create_task(limits(moving, 60, done))
        while len(done) < 5:
            await asyncio.sleep(0.005)
        process.kill()
        died = time.monotonic()
        await under_way
        last = (await chair.do("set_limit", item="3", limit_ms=58_000)).seq
        await until_at(sessions, last)

        took = [came[0][0] - died for session in sessions if (came := session.since(died))]
        print(f"20 clients back after {min(took):.2f} to {max(took):.2f} s")
        assert len(took) == len(sessions)
        assert max(took) <= BACK_WITHIN_S
        for session in sessions:
            kinds = [frame["t"] for _, frame in session.since(died)]
            assert session.since(died)[0][1]["resumed"]
            assert "patch" in kinds
            assert "view" not in kinds
        for task in watching:
            task.cancel()
    assert len(done) == len(set(done)) == 60
    journal = await RedisJournal.open(redis_server.address)
    records = [opened(stored.data) for stored in await journal.read(MEETING, 0, 10_000)]
    assert len({record.id for record in records}) == len(records)
    assert sum(record.actor.role == "secretariat" for record in records) == 60
    await journal.close()
