"""The outbox: bounded, in order, and nobody waits for it."""

import asyncio

import msgpack

from rostrum.hub.framing import framed
from rostrum.hub.outbox import KEPT, Outbox
from rostrum.wire.codec import JSON, MSGPACK
from rostrum.wire.frames import Pending


class Pipe:
    """A transport of the test: takes everything, or, while `full`, holds it as a real one would."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.closed: list[tuple[int, str]] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)

    def hang_up(self, code: int, reason: str) -> None:
        self.closed.append((code, reason))

    def ids(self) -> list[str]:
        """The ids of the answers written."""
        return [msgpack.unpackb(data[2:])["id"] for data in self.written if data[2:3] == b"\x82"]


def answer(number: int) -> Pending:
    """Some frame for one client alone."""
    return Pending(str(number))


async def test_a_flowing_client_is_written_to_at_once() -> None:
    """The frame is in the transport when send returns, with the opcode of its encoding."""
    for codec, opcode in ((MSGPACK, 0x82), (JSON, 0x81)):
        pipe = Pipe()
        Outbox(pipe, codec).send(answer(1))
        assert pipe.written[0][0] == opcode


async def test_a_client_that_was_behind_gets_what_it_missed_and_then_its_answers() -> None:
    """While behind nothing is written; once drained, one write brings the newest and what was kept, in order."""
    pipe = Pipe()
    outbox = Outbox(pipe, MSGPACK)
    outbox.refill_from(lambda: b"view")
    outbox.stalled()
    outbox.send(answer(1))
    outbox.send(answer(2))
    assert pipe.written == []
    outbox.drained()
    assert len(pipe.written) == 1
    kept = [framed(MSGPACK.encode(answer(number)), binary=True) for number in (1, 2)]
    assert pipe.written[0] == b"view" + b"".join(kept)
    outbox.send(answer(3))
    assert pipe.ids() == ["3"]


async def test_what_is_kept_is_bounded() -> None:
    """One answer more than may be kept, and the client is closed as slow."""
    pipe = Pipe()
    outbox = Outbox(pipe, MSGPACK)
    outbox.stalled()
    for number in range(KEPT):
        outbox.send(answer(number))
    assert pipe.closed == []
    outbox.send(answer(KEPT))
    assert pipe.closed == [(4001, "slow")]
    outbox.drained()
    outbox.send(answer(0))
    assert len(pipe.written) == 1, "nothing follows the bye"


async def test_patience_ends() -> None:
    """A client that stays behind is closed; one that drains in time is not."""
    slow, quick = Pipe(), Pipe()
    stuck, short = Outbox(slow, MSGPACK, patience_s=0.05), Outbox(quick, MSGPACK, patience_s=0.05)
    stuck.stalled()
    short.stalled()
    await asyncio.sleep(0.02)
    short.drained()
    await asyncio.sleep(0.06)
    assert slow.closed == [(4001, "slow")]
    assert stuck.closed
    assert quick.closed == []


def test_framing_has_three_lengths() -> None:
    """Seven bits, sixteen, sixty-four (RFC 6455, section 5.2)."""
    assert framed(b"x" * 125, binary=True)[:2] == b"\x82\x7d"
    assert framed(b"x" * 126, binary=False)[:4] == b"\x81\x7e\x00\x7e"
    assert framed(b"x" * 65_536, binary=True)[:10] == b"\x82\x7f" + (65_536).to_bytes(8, "big")
