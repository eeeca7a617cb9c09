"""Bad input: each gets its error, changes nothing, and harms nobody else."""

import asyncio
import time

import msgpack
import pytest
from websockets.frames import Frame, Opcode

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import MEETING, convene
from tests.web.client import Client

DEEP = b"\x91" * 60_000 + b"\x90"
DEEP_COMMAND = b"\x83\xa1t\xa7command\xa2id\xa1x\xa2do" + b"\x91" * 60_000 + b"\x90"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"\xc1", 4500),
        (b"", 4500),
        (b"\x93\x01\x02\x03", 4500),
        (msgpack.packb({"t": "no such type"}), 4500),
        (msgpack.packb({"t": "command"}), 4500),
        (msgpack.packb({"t": "hello", "token": "again"}), 4508),
        (DEEP, 4500),
        (DEEP_COMMAND, 4500),
        ("text", 4500),
        (b"x" * 65_537, 4501),
        (b"x" * 3_000_000, 4501),
    ],
    ids=lambda value: str(value)[:24] if isinstance(value, int) else None,
)
async def test_a_frame_that_means_nothing_closes_its_connection(
    service: Service, message: bytes | str, code: int
) -> None:
    """Undecodable, unknown, nested 60,000 deep, or too large: one close code each, and the meeting goes on."""
    chair = await Client.sit(service.url, "chair")
    client = await Client.sit(service.url, "delegate", "d0")
    runner = service.hall.runner(MEETING)
    assert runner is not None
    before = runner.state
    await client.socket.send(message)
    assert await client.end() == code
    assert runner.state is before
    assert (await chair.do("call_next"))["t"] == "accepted"
    await chair.close()


async def test_a_message_in_endless_pieces_is_cut_off(service: Service) -> None:
    """Empty fragments cost the sender nothing; the sixty-fifth is one too many."""
    client = await Client.sit(service.url, "delegate", "d0")
    transport = client.socket.transport
    transport.write(Frame(Opcode.BINARY, b"", fin=False).serialize(mask=True))
    for _ in range(100):
        transport.write(Frame(Opcode.CONT, b"", fin=False).serialize(mask=True))
    assert await client.end() == 4501


async def test_a_command_before_hello_is_no_command(service: Service) -> None:
    """Nothing but a hello is heard from a stranger."""
    client = await Client.open(service.url)
    await client.say(t="command", id="x", do={"kind": "call_next"})
    assert await client.end() == 4508


async def test_a_silent_connection_has_five_seconds(service: Service) -> None:
    """Who opens a connection and says nothing is closed, with a code that allows to come again."""
    client = await Client.open(service.url)
    started = time.monotonic()
    assert await client.end(8) == 4002
    assert 4.5 < time.monotonic() - started < 7


async def test_who_sends_too_fast_is_read_slowly_and_others_are_not(service: Service) -> None:
    """A flood waits in the flooder's own connection; a chair's command passes it by."""
    flooder = await Client.sit(service.url, "delegate", "d0")
    chair = await Client.sit(service.url, "chair")
    ping = msgpack.packb({"t": "ping", "at": 1})

    async def flood() -> None:
        for _ in range(5_000):
            await flooder.socket.send(ping)

    flooding = asyncio.create_task(flood())
    await asyncio.sleep(0.3)
    slowest = 0.0
    for turn in range(1, 6):
        started = time.perf_counter()
        named = {} if turn == 1 else {"turn": f"t{turn - 1}"}
        assert (await chair.do("call_next", **named))["t"] == "accepted"
        slowest = max(slowest, time.perf_counter() - started)
    assert slowest < 0.5
    flooding.cancel()
    flooder.socket.transport.abort()
    await chair.close()


async def test_connections_are_capped() -> None:
    """One more than the service may hold is told so over HTTP."""
    async with running(Config(port=0, max_connections=2), journal=MemoryJournal()) as service:
        await convene(service.hall)
        held = [await Client.sit(service.url, "display") for _ in range(2)]
        with pytest.raises(Exception, match="503"):
            await Client.open(service.url)
        await held[0].close()
        await asyncio.sleep(0.1)
        held[0] = await Client.sit(service.url, "display")
        for client in held:
            await client.close()
