"""A crowd on real sockets: everybody's view is the projection of what was recorded (I5), whoever else is slow."""

import asyncio
import random
import socket
from urllib.parse import urlsplit

import pytest

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.floor.state import EMPTY, State
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.rules import RULES, decode_event
from rostrum.journal.chain import Chain
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import MEETING, convene
from tests.web.client import Client, Plain

CROWD = 200
DELEGATIONS = tuple(f"d{number}" for number in range(40))


class Witness(Client):
    """A client that remembers each view it ever held, by seq."""

    held: dict[int, Plain]

    async def watch(self) -> None:
        """Read until the sitting is adjourned, remembering."""
        self.held = {self.position["seq"]: self.view}
        while self.view["meeting"]["phase"] != "adjourned":
            await self.hear(20)
            self.held[self.position["seq"]] = self.view


async def history(service: Service) -> dict[int, State]:
    """The meeting after each record, replayed from the journal."""
    states, state, chain = {0: EMPTY}, EMPTY, Chain(MEETING)
    for stored in await service.journal.read(MEETING, 0, 10_000):
        for event in chain.open(stored).events:
            state = RULES.evolve(state, decode_event(event))
        states[stored.seq] = state
    return states


async def conduct(chair: Client, delegates: list[Client], steps: int, seed: int) -> None:
    """A random stretch of a meeting, adjourned at its end."""
    chance = random.Random(seed)
    for _ in range(steps):
        turn = chair.view.get("turn")
        named = {"turn": turn["id"]} if turn else {}
        entries = list(chair.view["list"]["entries"])
        match chance.randrange(6):
            case 0 | 1:
                await chair.do("call_next", **named)
            case 2 if turn:
                await chair.do("pause_turn" if turn["state"] == "speaking" else "resume_turn", **named)
            case 3 if entries:
                await chair.do("move_entry", entry=chance.choice(entries))
            case 4:
                await chance.choice(delegates).do("inscribe", item="3", language="fr")
            case _ if entries:
                await chair.do("set_limit", item="3", limit_ms=chance.choice([120_000, 180_000]))
            case _:
                pass
    assert (await chair.do("adjourn_sitting", turn="end"))["t"] == "accepted"


@pytest.mark.parametrize("seed", [1])
async def test_every_view_is_the_projection_of_its_seq(seed: int) -> None:
    """Two hundred clients of four kinds, in both encodings: each view that each ever held is right."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, waiting=30, delegations=DELEGATIONS)
        chair = await Client.sit(service.url, "chair")
        kinds = ["delegate", "display", "secretariat", "technician"]
        crowd = [
            await Witness.sit(service.url, kind, DELEGATIONS[n % 40] if kind == "delegate" else None, binary=n % 3 > 0)
            for n in range(CROWD)
            for kind in [kinds[n // 8 % 4 if n % 8 == 0 else 0]]
        ]
        delegates = [await Client.sit(service.url, "delegate", name) for name in DELEGATIONS[30:]]
        watching = [asyncio.create_task(client.watch()) for client in crowd]
        await conduct(chair, delegates, 28, seed)
        await asyncio.gather(*watching)
        states = await history(service)
        right: dict[tuple[int, str], Plain] = {}
        for client in crowd:
            kind = client.frames[0]["viewer"]["view"]
            for at, view in client.held.items():
                if (at, kind) not in right:
                    right[at, kind] = project(states[at], ViewKind(kind))
                assert view == right[at, kind], f"a {kind} view at {at}"
        assert len(right) > 40
        await asyncio.gather(*(client.close() for client in (*crowd, *delegates, chair)))


async def test_slow_readers_are_bounded_and_harm_nobody() -> None:
    """Twenty of two hundred don't read: each holds at most a view, the others see every step, and all agree at last."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, waiting=30, delegations=DELEGATIONS)
        chair = await Client.sit(service.url, "secretariat")
        sleepers = [await Client.sit(service.url, "display", sock=narrow(service.url)) for _ in range(20)]
        crowd = [await Witness.sit(service.url, "display") for _ in range(CROWD - 20)]
        for client in sleepers:
            client.socket.transport.pause_reading()
        watching = [asyncio.create_task(client.watch()) for client in crowd]
        for step in range(50):  # large steps: the names on the public list go and come back
            await chair.do("change_settings", settings={"list_visibility": ("counts", "all")[step % 2]})
        done = await chair.do("adjourn_sitting", turn="end")
        await asyncio.gather(*watching)
        runner = service.hall.runner(MEETING)
        assert runner is not None
        behind = [seat for seat in runner.publication.seats if not seat.outbox.flowing]
        assert len(behind) == 20
        assert max(held(seat.outbox) for seat in behind) < 64 * 1024
        for client in sleepers:
            client.socket.transport.resume_reading()
        await asyncio.gather(*(client.seq(done["seq"], 10) for client in sleepers))
        assert all(client.view == crowd[0].view for client in (*sleepers, *crowd))
        assert any(frame["t"] in {"view", "patch"} and frame["seq"] == done["seq"] for frame in sleepers[0].frames)
        assert len(sleepers[0].frames) < 50, "the steps between were not kept for it"
        await asyncio.gather(*(client.close() for client in (*crowd, *sleepers, chair)))


def held(outbox: object) -> int:
    """Bytes in user space that a client's transport still has to send."""
    line = outbox._pipe  # type: ignore[attr-defined]  # the port has no such name
    size: int = line.transport.get_write_buffer_size()
    return size


def narrow(url: str) -> socket.socket:
    """A connection with hardly any room on the reading side."""
    parts = urlsplit(url)
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    opened.connect((parts.hostname, parts.port))
    opened.setblocking(False)  # noqa: FBT003  # the library's own signature
    return opened
