"""A client of the tests, made of other libraries than the service: websockets and msgpack."""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Self

import msgpack
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.hub.plenary import MEETING, token

Plain = dict[str, Any]


def merged(target: Any, patch: Any) -> Any:
    """RFC 7396, written down once more: the tests don't believe the service's."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


class Client:
    """One connection: what it was told, and how to say something."""

    def __init__(self, socket: ClientConnection, *, binary: bool = True) -> None:
        self.socket = socket
        self.binary = binary
        self.view: Plain = {}
        self.position: Plain = {}
        self.own: Plain = {}
        self.live: Plain = {}
        self.frames: list[Plain] = []
        self.bye: Plain | None = None

    @classmethod
    async def open(cls, url: str, *, binary: bool = True, meeting: str = MEETING, **options: Any) -> Self:
        """Connect and say nothing yet."""
        name = "rostrum.v1.msgpack" if binary else "rostrum.v1.json"
        options.setdefault("compression", None)
        address = url.replace("http", "ws", 1) + f"/meetings/{meeting}/floor"
        socket = await connect(address, subprotocols=[Subprotocol(name)], max_size=None, **options)
        return cls(socket, binary=binary)

    @classmethod
    async def sit(cls, url: str, role: str, delegation: str | None = None, **options: Any) -> Self:
        """Connect, say hello with a token, and read up to the view."""
        hello = {name: options.pop(name) for name in ("resume", "lang", "view") if name in options}
        client = await cls.open(url, **options)
        await client.say(t="hello", token=token(role, delegation), **hello)
        welcome = await client.until("welcome")
        if not welcome["resumed"]:
            await client.until("view")
        return client

    async def say(self, **frame: Any) -> None:
        """Send one frame."""
        await self.socket.send(msgpack.packb(frame) if self.binary else json.dumps(frame))

    async def hear(self, within: float = 5) -> Plain:
        """The next frame, taken in."""
        async with asyncio.timeout(within):
            message = await self.socket.recv()
        assert isinstance(message, bytes) == self.binary
        frame: Plain = msgpack.unpackb(message) if isinstance(message, bytes) else json.loads(message)
        self._take(frame)
        return frame

    async def until(self, *types: str, within: float = 5) -> Plain:
        """The next frame of one of these types; those before it are taken in."""
        while True:
            frame = await self.hear(within)
            if frame["t"] in types:
                return frame

    async def seq(self, seq: int, within: float = 5) -> None:
        """Read until the view is as new as this."""
        while self.position["seq"] < seq:
            await self.hear(within)

    async def do(self, kind: str, id_: str | None = None, **fields: Any) -> Plain:
        """Give a command, and read up to its answer."""
        known = id_ or secrets.token_hex(16)
        await self.say(t="command", id=known, do={"kind": kind, **fields})
        while True:
            frame = await self.until("accepted", "refused")
            if frame["id"] == known:
                return frame

    async def settle(self, quiet_s: float = 0.15) -> None:
        """Read whatever comes, until nothing does."""
        with suppress(TimeoutError):
            while True:
                await self.hear(quiet_s)

    async def end(self, within: float = 5) -> int:
        """Read to the end; the close code."""
        for _ in itertools.count():
            try:
                await self.hear(within)
            except ConnectionClosed:
                break
        return self.socket.close_code or 0

    def remember(self, earlier: Client | None) -> None:
        """Have what an earlier connection had, to resume from."""
        if earlier is not None:
            self.view, self.position = earlier.view, dict(earlier.position)

    async def close(self) -> None:
        """Go."""
        await self.socket.close()

    @property
    def resume(self) -> Mapping[str, Any]:
        """Where this client stands."""
        return dict(self.position)

    def _take(self, frame: Plain) -> None:
        self.frames.append(frame)
        match frame["t"]:
            case "view":
                self.view = frame["view"]
                self.position = {name: frame[name] for name in ("journal", "seq", "hash")}
            case "patch":
                if frame["seq"] > self.position["seq"]:
                    assert self.position["seq"] >= frame["from"], "a gap that the service must not leave"
                    self.view = merged(self.view, frame["patch"])
                    self.position |= {"seq": frame["seq"], "hash": frame["hash"]}
            case "own":
                self.own = frame["own"]
            case "live":
                self.live = frame["live"]
            case "bye":
                self.bye = frame
            case _:
                pass
