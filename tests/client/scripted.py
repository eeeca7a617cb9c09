"""A service that says what a test's script says, on a real WebSocket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgpack
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

TOKEN = "a-personal-token"
VIEWER = {"role": "delegate", "view": "delegate", "delegation": "co"}


class Line:
    """One connection of a client, as the service sees it."""

    def __init__(self, socket: ServerConnection) -> None:
        self.socket = socket

    async def hear(self, *types: str) -> dict[str, Any]:
        """The next frame of one of these types; others are passed over, pings are answered."""
        while True:
            message = await self.socket.recv()
            frame = json.loads(message) if isinstance(message, str) else msgpack.unpackb(message)
            if frame["t"] in types:
                assert isinstance(frame, dict)
                return frame
            if frame["t"] == "ping":
                await self.say(t="pong", at=frame["at"], server_time_ms=1_700_000_000_000, seq=0, hash="")

    async def say(self, **frame: Any) -> None:
        """Send a frame."""
        as_text = self.socket.subprotocol == "rostrum.v1.json"
        await self.socket.send(json.dumps(frame) if as_text else msgpack.packb(frame))

    async def patch(self, since: int, seq: int, **patch: Any) -> None:
        """Send a patch; its first number is a word of Python's."""
        await self.say(t="patch", **{"from": since}, seq=seq, hash=f"h{seq}", patch=patch)

    async def welcome(self, *, seq: int = 1, resumed: bool = False, **view: Any) -> dict[str, Any]:
        """Hear the hello, say welcome, and send a view unless it resumes; gives the hello back."""
        hello = await self.hear("hello")
        await self.say(
            t="welcome", viewer=VIEWER, resumed=resumed, heartbeat_ms=15_000, server_time_ms=1_700_000_000_000
        )
        if not resumed:
            await self.say(t="view", journal="apmbc", seq=seq, hash=f"h{seq}", view=view)
        return hello

    async def bye(self, code: int, reason: str) -> None:
        """Say why, and close."""
        await self.say(t="bye", code=code, reason=reason)
        await self.socket.close(code, reason)

    async def stay(self) -> None:
        """Until the client goes, answering its pings."""
        await self.hear("nothing more")


Script = Callable[[Line], Awaitable[None]]


@asynccontextmanager
async def service(*scripts: Script) -> AsyncIterator[str]:
    """The URL of a meeting where the nth connection meets the nth script; each has to come, and no other."""
    to_come = list(scripts)
    errors: list[Exception] = []

    async def serve_one(socket: ServerConnection) -> None:
        assert socket.request is not None
        assert socket.request.path == "/meetings/apmbc/floor"
        try:
            await to_come.pop(0)(Line(socket))
        except ConnectionClosed:
            pass
        except Exception as error:  # noqa: BLE001  a test's script may fail in any way, and the test has to know
            errors.append(error)
            await socket.close(4999, "the script failed")

    protocols = [Subprotocol("rostrum.v1.msgpack"), Subprotocol("rostrum.v1.json")]
    async with serve(serve_one, "127.0.0.1", 0, subprotocols=protocols, compression=None) as server:
        port = server.sockets[0].getsockname()[1]
        try:
            async with asyncio.timeout(20):
                yield f"http://127.0.0.1:{port}/meetings/apmbc"
        except Exception as error:
            if errors:
                raise ExceptionGroup("the test, and what its service met", [error, *errors]) from None
            raise
    assert not errors
    assert not to_come


async def until(true: Callable[[], bool]) -> None:
    """Waits until something holds, five seconds at most."""
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.005)
