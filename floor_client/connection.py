"""The connection to the service: one WebSocket after another, for as long as it makes sense.

The session (session.py) says what to send, the pulse (pulse.py) when to ping and when to give up, the wait before
another try is retry.py's, and the range of the close code says whether there is one.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterable, Sequence
from http import HTTPStatus
from typing import Final, assert_never
from urllib.parse import urlsplit, urlunsplit

import msgpack
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.typing import Subprotocol

from floor_client.clock import ServiceClock
from floor_client.happenings import Dismissed, Frame, Happening, Ponged, Send, Welcomed
from floor_client.outcomes import Ended
from floor_client.pulse import Beat, Pulse
from floor_client.retry import delay_ms
from floor_client.session import ProtocolError, Session, reconnects
from floor_client.view import Gap

log = logging.getLogger("floor_client")

SUBPROTOCOL: Final = Subprotocol("rostrum.v1.msgpack")
OPEN_S: Final = 8
OPEN_ONE_OF_SEVERAL_S: Final = 2
"""A machine that has died doesn't say so; where there are others, we don't wait for it."""

CLOSE_S: Final = 1
WELCOME_S: Final = 10
MAX_BYTES: Final = 16 * 1024 * 1024
"""Of one frame of the service's: a view of thousands of entries has room in it."""

ABNORMAL: Final = 1006
TRANSIENT: Final = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}


def local_now() -> int:
    """The local clock: monotonic, in whole milliseconds."""
    return time.monotonic_ns() // 1_000_000


def floor_url(url: str) -> str:
    """The WebSocket of a meeting given as http://host:port/meetings/ID; raises ValueError for anything else."""
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme)
    path = parts.path.rstrip("/")
    if scheme is None or not parts.netloc or "/meetings/" not in path:
        raise ValueError(f"{url!r} is not the URL of a meeting, as http://host:port/meetings/ID")
    return urlunsplit((scheme, parts.netloc, f"{path}/floor", "", ""))


def floor_urls(url: str | Sequence[str]) -> tuple[str, ...]:
    """The WebSockets of a meeting that is served at one address or at several; raises ValueError like `floor_url`."""
    found = (floor_url(url),) if isinstance(url, str) else tuple(floor_url(one) for one in url)
    if not found:
        raise ValueError("a client needs the URL of a meeting")
    return found


class Dropped(Exception):
    """This connection is over and another is to be opened, `after_ms` from now at the earliest."""

    def __init__(self, why: str, after_ms: int = 0) -> None:
        super().__init__(why)
        self.after_ms = after_ms


class Connection:
    """Keeps a session connected; tells `listener` of everything that happens in it, without ever waiting for it.

    Where the meeting is served at several addresses it goes to the next one after each drop: any of them resumes.
    """

    def __init__(
        self, url: str | Sequence[str], session: Session, listener: Callable[[Happening], None], lang: str
    ) -> None:
        self.clock: Final = ServiceClock()
        self.trouble = "not tried yet"
        """Why there was no connection when one was last missed, in a few words."""
        self._urls = floor_urls(url)
        self._at = 0
        self._session = session
        self._listener = listener
        self._lang = lang
        self._socket: ClientConnection | None = None
        self._dismissed: Dismissed | None = None
        self._tries = 0

    async def run(self) -> None:
        """Connects, and again after each drop; only ends by raising Ended or ProtocolError, or cancelled."""
        while True:
            try:
                await self._once()
            except Dropped as drop:
                self.trouble = str(drop)
                rounds = self._tries // len(self._urls)
                wait = delay_ms(rounds, random.random(), drop.after_ms)  # noqa: S311  spreads a crowd, hides nothing
                log.info("no connection to %s (%s), again in %d ms", self._url, drop, wait)
                self._tries += 1
                self._at += 1
                await asyncio.sleep(wait / 1000)

    async def send(self, happenings: Iterable[Happening]) -> None:
        """Sends what the session wants sent; where it can't, the session keeps it for the next connection."""
        for happening in happenings:
            if isinstance(happening, Send) and self._socket is not None:
                try:
                    await self._socket.send(_packed(happening.frame))
                except ConnectionClosed:
                    return

    @property
    def _url(self) -> str:
        return self._urls[self._at % len(self._urls)]

    async def _once(self) -> None:
        """One connection from opening to drop; always raises."""
        open_s = OPEN_S if len(self._urls) == 1 else OPEN_ONE_OF_SEVERAL_S
        try:
            async with connect(
                self._url,
                subprotocols=[SUBPROTOCOL],
                compression=None,
                ping_interval=None,
                open_timeout=open_s,
                close_timeout=CLOSE_S,
                max_size=MAX_BYTES,
            ) as socket:
                try:
                    await self._follow(socket)
                finally:
                    self._socket = None
                    await socket.close()  # as an ordinary end, whatever ended it here
        except InvalidStatus as error:
            status = error.response.status_code
            if 400 <= status < 500 and status not in TRANSIENT:
                raise Ended(status, error.response.reason_phrase) from error
            raise Dropped(str(error)) from error
        except ConnectionClosed as error:
            raise self._closed(error) from error
        except (OSError, TimeoutError, EOFError, InvalidHandshake) as error:
            raise Dropped(str(error) or type(error).__name__) from error

    async def _follow(self, socket: ClientConnection) -> None:
        if socket.subprotocol != SUBPROTOCOL:
            raise ProtocolError(f"no {SUBPROTOCOL} at {self._url}")
        self._socket, self._dismissed = socket, None
        await self.send(self._session.hello(self._lang))
        try:
            async with asyncio.timeout(WELCOME_S):
                heartbeat_ms = await self._welcome(socket)
        except TimeoutError:
            raise Dropped("no welcome") from None
        pulse = Pulse(heartbeat_ms, local_now())
        while True:
            await self._beat(pulse)
            try:
                async with asyncio.timeout(max(0, pulse.due_ms - local_now()) / 1000):
                    message = await socket.recv()
            except TimeoutError:
                continue
            pulse.heard(local_now())
            await self._take(message)

    async def _welcome(self, socket: ClientConnection) -> int:
        """The heartbeat that the service asks for, once it has said welcome."""
        while True:
            for happening in await self._take(await socket.recv()):
                if isinstance(happening, Welcomed):
                    return happening.heartbeat_ms

    async def _take(self, message: bytes | str) -> tuple[Happening, ...]:
        happenings = self._session.receive(_unpacked(message))
        for happening in happenings:
            await self._note(happening)
        return happenings

    async def _beat(self, pulse: Pulse) -> None:
        match pulse.beat(local_now()):
            case Beat.NOTHING:
                pass
            case Beat.PING:
                await self.send((Send({"t": "ping", "at": local_now()}),))
            case Beat.LOST:
                raise Dropped("nothing heard any more")
            case other:
                assert_never(other)

    async def _note(self, happening: Happening) -> None:
        match happening:
            case Send():
                await self.send((happening,))
                return
            case Welcomed(server_time_ms=time_ms):
                self._tries = 0
                self.clock.told(local_now(), time_ms)
            case Ponged(at=sent_ms, server_time_ms=time_ms):
                self.clock.heard(sent_ms, local_now(), time_ms)
            case Dismissed():
                self._dismissed = happening
            case Gap():
                raise Dropped("something was missed")
            case _:
                pass
        self._listener(happening)

    def _closed(self, error: ConnectionClosed) -> Exception:
        """What to make of a close: the bye before it says more than the close frame, if that came at all."""
        bye = self._dismissed
        code = bye.code if bye else error.rcvd.code if error.rcvd else ABNORMAL
        reason = bye.reason if bye else error.rcvd.reason if error.rcvd else "connection lost"
        if not reconnects(code):
            return Ended(code, reason)
        return Dropped(reason or str(code), after_ms=(bye.retry_after_ms or 0) if bye else 0)


def _packed(frame: Frame) -> bytes:
    packed = msgpack.packb(frame)
    assert isinstance(packed, bytes), "packb gives bytes"
    return packed


def _unpacked(message: bytes | str) -> Frame:
    if isinstance(message, str):
        raise ProtocolError("a text message on a binary subprotocol")
    try:
        frame = msgpack.unpackb(message)
    except (ValueError, msgpack.UnpackException) as error:
        raise ProtocolError(f"not msgpack: {error}") from error
    if not isinstance(frame, dict):
        raise ProtocolError("not a map")
    return frame
