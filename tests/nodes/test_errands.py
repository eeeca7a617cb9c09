"""Commands over HTTP while Redis hangs: nobody is told what isn't known, and each is done once (I6)."""

import asyncio
from contextlib import AsyncExitStack

import httpx

from rostrum.bootstrap import Service, running
from rostrum.catalogues import said
from rostrum.config import Config
from rostrum.floor.terms import Role
from rostrum.journal.records import opened
from tests.hub.plenary import MEETING, convene
from tests.journal.redis_server import RedisServer
from tests.web.house import House, Visitor

KNOWN_WITHIN_S = 60
DELEGATE = {"role": "delegate", "delegation": "d0"}


async def begun_while_hanging(redis_server: RedisServer, service: Service, secretariat: Visitor) -> httpx.Response:
    """The first answer to a command that Redis was asked to store and then hung.

    Where another question hung first, the command was surely not stored, and is given once more: when the node has
    reached Redis again, since one that is stopped as soon as it goes on answers nobody.
    """
    async with asyncio.timeout(KNOWN_WITHIN_S), httpx.AsyncClient(base_url=service.url) as anybody:
        while True:
            while not (await anybody.get("/readyz", timeout=KNOWN_WITHIN_S)).is_success:
                await asyncio.sleep(0.05)
            with redis_server.hanging():
                answer = await secretariat.post("links", DELEGATE, command="c1")
            if answer.json().get("code") != "not_stored":
                return answer


async def test_what_is_asked_for_while_redis_hangs_is_done_once_when_it_goes_on(redis_server: RedisServer) -> None:
    """A link is pending, then issued and told again to who asks again; another node answers from the record."""
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(running(Config(journal=redis_server.address, port=0)))
        await convene(one.hall, waiting=2)
        other = await stack.enter_async_context(running(Config(journal=redis_server.address, port=0)))
        houses = House(one), House(other)
        for house in houses:
            stack.push_async_callback(house.close)
        secretariat, elsewhere = [(await house.visitor(Role.SECRETARIAT)).reading("fr") for house in houses]
        pending = await begun_while_hanging(redis_server, one, secretariat)
        assert pending.status_code == 202
        assert pending.json() == {"command": "c1", "detail": said("problem-pending", {}, "fr")}
        issued = pending
        async with asyncio.timeout(KNOWN_WITHIN_S):
            while issued.status_code == 202:
                issued = await secretariat.post("links", DELEGATE, command="c1", again=True)
        assert issued.status_code == 201
        assert (await secretariat.post("links", DELEGATE, command="c1", again=True)).json() == issued.json()
        told = await elsewhere.post("links", DELEGATE, command="c1", again=True)
        assert (told.status_code, told.json()["code"]) == (409, "token_told")

        for visitor in (secretariat, elsewhere):
            sent = await visitor.post("notes", {"text": "Thank you."}, command="c2", again=True)
            assert (sent.status_code, sent.json()) == (201, {"note": "n1"})
        ids = [opened(stored.data).id for stored in await one.journal.read(MEETING, 0)]
        assert [sum(known.endswith(f"/{id_}") for known in ids) for id_ in ("c1", "c2")] == [1, 1]
