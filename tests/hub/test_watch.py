"""The watch on real sockets: a remote speaker's line is lost, comes back, and outlives the service (TN7)."""

import asyncio
import time

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.floor.actor import Actor
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.settings import Settings
from rostrum.floor.state import Paused, Running, Turn
from rostrum.floor.terms import Attendance, Role
from rostrum.floor.turns import CallNext
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import MEETING, convene, do
from tests.web.client import Client

QUICK = Settings(line_lost_ms=600)
CHAIR = Actor(Role.CHAIR)


def turn_of(service: Service) -> Turn:
    """The turn on the floor."""
    runner = service.hall.runner(MEETING)
    assert runner is not None
    assert runner.state.turn is not None
    return runner.state.turn


async def clock(service: Service, state: type[Paused] | type[Running], *, within_s: float = 15) -> Paused | Running:
    """Wait until the clock of the turn stands, or runs; how it does."""
    async with asyncio.timeout(within_s):
        while not isinstance(found := turn_of(service).clock, state):  # the meeting has no event
            await asyncio.sleep(0.05)
    return found


async def call_remote(service: Service) -> None:
    """Convene the meeting and give the floor to d0, who is remote."""
    await convene(service.hall, settings=QUICK)
    await do(service.hall, Inscribe("3", "en", attendance=Attendance.REMOTE, delegation="d0"), CHAIR)
    await do(service.hall, CallNext(), CHAIR)


async def test_a_half_open_line_is_a_lost_line() -> None:
    """The socket stays open and answers nothing; read again, it is back. The pause counts from the last answer."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, settings=QUICK)
        speaker = await Client.sit(service.url, "delegate", "d0")
        await do(service.hall, Inscribe("3", "en", attendance=Attendance.REMOTE, delegation="d0"), CHAIR)
        await do(service.hall, CallNext(), CHAIR)
        await asyncio.sleep(1.5)
        assert isinstance(turn_of(service).clock, Running), "it answers, though its page says nothing"
        cut_ms = time.time() * 1000
        speaker.socket.transport.pause_reading()
        stands = await clock(service, Paused)
        assert isinstance(stands, Paused)
        assert stands.by is Role.SERVICE
        assert abs(stands.since - cut_ms) < 1_500
        assert stands.grace_until == stands.since + QUICK.grace_ms
        speaker.socket.transport.resume_reading()
        await clock(service, Running)
        await speaker.close()


async def test_a_closed_page_is_a_lost_line_and_another_device_brings_it_back() -> None:
    """Any device of the delegation carries its line (LS18, TN7)."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, settings=QUICK)
        devices = [await Client.sit(service.url, "delegate", "d0") for _ in range(2)]
        await do(service.hall, Inscribe("3", "en", attendance=Attendance.REMOTE, delegation="d0"), CHAIR)
        await do(service.hall, CallNext(), CHAIR)
        await devices[0].close()
        await asyncio.sleep(1.5)
        assert isinstance(turn_of(service).clock, Running)
        await devices[1].close()
        stands = await clock(service, Paused)
        await asyncio.sleep(1.5)
        assert turn_of(service).clock == stands, "nothing was heard since"
        phone = await Client.sit(service.url, "delegate", "d0")
        await clock(service, Running)
        await phone.close()


async def test_after_a_restart_who_never_came_back_is_lost() -> None:
    """The turn ran when the service stopped; its speaker is missed by the service that starts (TN7)."""
    journal = MemoryJournal()
    async with running(Config(port=0), journal=journal) as service:
        await call_remote(service)
        await asyncio.sleep(1.5)
        assert isinstance(turn_of(service).clock, Running), "a line that was never there isn't lost"
    async with running(Config(port=0), journal=journal) as again:
        await clock(again, Paused)
