"""Many at once: a room that comes back, and views that are larger than the wire takes in one go."""

import asyncio

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import convene
from tests.web.client import Client

ROOM = 300
MANY = tuple(f"d{number}" for number in range(150))


async def test_a_room_comes_back_at_once_and_agrees() -> None:
    """Three hundred lines drop together, the meeting goes on, and all resume where they were, by one encoded patch."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, waiting=10)
        chair = await Client.sit(service.url, "chair")
        room = [await Client.sit(service.url, "display", binary=n % 2 == 0) for n in range(ROOM)]
        for client in room:
            client.socket.transport.abort()
        await chair.do("call_next")
        done = await chair.do("pause_turn", turn="t1")
        encoded = service.hall.tally.encoded
        back = await asyncio.gather(*(comes_back(service, client) for client in room))
        assert service.hall.tally.encoded - encoded <= 2, "one for each encoding"
        assert all(client.frames[0]["resumed"] for client in back)
        assert {client.position["seq"] for client in back} == {done["seq"]}
        assert all(client.view == back[0].view for client in back)
        await asyncio.gather(*(client.close() for client in (*back, chair)))


async def comes_back(service: Service, earlier: Client) -> Client:
    """The same screen on a new line."""
    client = await Client.open(service.url, binary=earlier.binary)
    client.remember(earlier)
    await client.say(t="hello", token="token-of-display-nobody", resume=earlier.resume)
    await client.until("patch")
    return client


async def test_a_long_list_is_sent_once_to_who_reads_it() -> None:
    """A view that the kernel doesn't take at once is no reason to send another when it is through."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, waiting=len(MANY), delegations=MANY)
        chair = await Client.sit(service.url, "chair")
        reader = await Client.sit(service.url, "secretariat")
        assert len(str(reader.view)) > 20_000
        done = await chair.do("call_next")
        for step in range(20):
            done = await chair.do("pause_turn" if step % 2 == 0 else "resume_turn", turn="t1")
        await reader.seq(done["seq"])
        assert reader.view["turn"] == chair.view["turn"]
        assert [frame["t"] for frame in reader.frames].count("view") == 1
        await chair.close()
        await reader.close()
