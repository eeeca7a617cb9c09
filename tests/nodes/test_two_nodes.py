"""Two nodes on one Redis: any of them serves any meeting, and clients move between them."""

import asyncio
from collections.abc import Callable

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from tests.hub.plenary import MEETING, convene
from tests.journal.redis_server import RedisServer
from tests.web.client import Client

SEEN_WITHIN_S = 10


async def until(holds: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(SEEN_WITHIN_S):
        while not holds():
            await asyncio.sleep(0.02)


def a_node(server: RedisServer) -> Config:
    """The settings of a node."""
    return Config(journal=server.address, port=0)


def state_of(service: Service) -> object:
    """The meeting as a node knows it."""
    runner = service.hall.runner(MEETING)
    assert runner is not None
    return runner.state


async def test_what_one_node_accepts_the_other_shows(redis_server: RedisServer) -> None:
    """A meeting begun on one is opened by the other; each command is seen everywhere, and both know the same (I4)."""
    async with running(a_node(redis_server)) as one, running(a_node(redis_server)) as other:
        await convene(one.hall, waiting=5)
        await until(lambda: other.hall.runner(MEETING) is not None)
        chair = await Client.sit(one.url, "chair")
        display = await Client.sit(other.url, "display")
        for _ in range(3):
            done = await chair.do("call_next", **({"turn": chair.view["turn"]["id"]} if "turn" in chair.view else {}))
            assert done["t"] == "accepted"
            await display.seq(done["seq"])
            await chair.seq(done["seq"])
            assert display.view["turn"] == chair.view["turn"]
        assert state_of(one) == state_of(other)
        await chair.close()
        await display.close()


async def test_two_hands_on_two_nodes_call_one_speaker(redis_server: RedisServer) -> None:
    """Both press at once: one is accepted, the other told that it was too late (TN2, I1)."""
    async with running(a_node(redis_server)) as one, running(a_node(redis_server)) as other:
        await convene(one.hall, waiting=5)
        await until(lambda: other.hall.runner(MEETING) is not None)
        chair = await Client.sit(one.url, "chair")
        secretary = await Client.sit(other.url, "secretariat")
        answers = await asyncio.gather(chair.do("call_next"), secretary.do("call_next"))
        assert sorted(answer["t"] for answer in answers) == ["accepted", "refused"]
        assert [answer["code"] for answer in answers if answer["t"] == "refused"] == ["stale"]
        await chair.close()
        await secretary.close()


async def test_who_is_connected_elsewhere_is_here(redis_server: RedisServer) -> None:
    """The podium sees a delegation's device whichever node it came to, and loses it with that node (PR1)."""
    async with running(a_node(redis_server)) as one:
        await convene(one.hall, waiting=5)
        runner = one.hall.runner(MEETING)
        assert runner is not None
        presence = runner.publication.presence
        async with running(a_node(redis_server)) as other:
            delegate = await Client.sit(other.url, "delegate", "d1")
            await until(lambda: presence.roll_call().delegations.get("d1") is not None)
            assert presence.roll_call().delegations["d1"].devices == 1
            await delegate.close()
        await until(lambda: not presence.elsewhere)
