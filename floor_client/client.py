"""One client of one meeting, for programs: follow the view, send commands, ask questions."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from types import MappingProxyType, TracebackType
from typing import Any, Final, Self

from floor_client.bell import Bell
from floor_client.connection import Connection, local_now
from floor_client.happenings import (
    Answered,
    CommandAccepted,
    CommandRefused,
    Happening,
    LiveSeen,
    OwnSeen,
    Viewed,
    Welcomed,
)
from floor_client.outcomes import Accepted, Refused
from floor_client.session import Session
from floor_client.view import View

ID_BYTES: Final = 16
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})

_Waiting = dict[str, "asyncio.Future[Any]"]


class FloorClient:
    """A client of the meeting at `url` (http://host:port/meetings/ID), for whom `token` was made.

    Where several nodes serve the meeting, `url` may be all their addresses: when one is gone, it goes on at another.
    Entering connects and waits for the first view, up to `connect_within` seconds; from then on it comes back by
    itself after every drop. `lang` is that of sentences from the service, `view` a lesser view than the role's.
    Raises ConnectionError where nothing answers, Ended where the service won't have this client.
    """

    def __init__(
        self,
        url: str | Sequence[str],
        token: str,
        *,
        lang: str = "en",
        view: str | None = None,
        name: str = "floor_client",
        connect_within: float = 10,
    ) -> None:
        credentials = {"token": token, "client": name} | ({} if view is None else {"view": view})
        self._session = Session(credentials)
        self._connection = Connection(url, self._session, self._happened, lang)
        self._connect_within = connect_within
        self._waiting: _Waiting = {}
        self._bell = Bell()
        self._running: asyncio.Task[None] | None = None
        self._failure: BaseException | None = None
        self._viewer: Mapping[str, Any] = NOTHING
        self._own: Mapping[str, Any] = NOTHING
        self._live: Mapping[str, Any] = NOTHING

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def open(self) -> None:
        """What entering does."""
        self._running = asyncio.create_task(self._connection.run(), name="floor_client")
        self._running.add_done_callback(self._stopped)
        try:
            async with asyncio.timeout(self._connect_within):
                await self.until(lambda: self._session.copy is not None)
        except TimeoutError:
            await self.close()
            raise ConnectionError(f"no connection: {self._connection.trouble}") from None
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """What leaving does: what waits for an answer is given up, and readers of the views end."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await running
        self._bell.ring()

    @property
    def view(self) -> View:
        """The latest view, a read-only mapping."""
        copy = self._session.copy
        return NOTHING if copy is None else MappingProxyType(copy.view)

    @property
    def seq(self) -> int:
        """The place in the journal that the view stands at."""
        copy = self._session.copy
        return 0 if copy is None else copy.seq

    @property
    def own(self) -> Mapping[str, Any]:
        """What only this delegation or booth sees; empty for other roles."""
        return self._own

    @property
    def live(self) -> Mapping[str, Any]:
        """Who and what is there just now, as far as the role sees it."""
        return self._live

    @property
    def viewer(self) -> Mapping[str, Any]:
        """Who we are for the service: role, delegation, kind of view."""
        return self._viewer

    def server_now_ms(self) -> int:
        """The service's clock as estimated here, in milliseconds since the epoch."""
        return self._connection.clock.at(local_now())

    async def do(
        self,
        kind: str,
        /,
        timeout: float | None = None,  # noqa: ASYNC109 -- a script has no loop of its own to bound it in
        **fields: object,
    ) -> Accepted:
        """Sends a command and waits until it is on the record; fields that are None are left out.

        A drop in between is bridged: the command goes again under its own id, and is done once.
        Raises Refused, nothing having changed; TimeoutError after `timeout` seconds, the outcome being unknown;
        Ended where the service won't have this client any more.
        """
        id_ = secrets.token_hex(ID_BYTES)
        accepted = await self._answered(id_, self._session.command(id_, _message(kind, fields)), timeout)
        assert isinstance(accepted, Accepted), "a command is accepted or refused"
        return accepted

    async def ask(
        self,
        kind: str,
        /,
        timeout: float | None = None,  # noqa: ASYNC109 -- as above
        **fields: object,
    ) -> Mapping[str, Any]:
        """Asks a question, of which nothing is recorded; raises as :meth:`do` does."""
        id_ = secrets.token_hex(ID_BYTES)
        answer = await self._answered(id_, self._session.ask(id_, _message(kind, fields)), timeout)
        assert isinstance(answer, Mapping), "a question is answered or refused"
        return answer

    async def views(self) -> AsyncIterator[View]:
        """The view now, then each newer one; a reader who is slow gets only the newest."""
        seen = None
        while self._running is not None:
            copy = self._session.copy
            if copy is seen or copy is None:
                self._raise_unless_open()
                await self._bell.wait()
            else:
                seen = copy
                yield MappingProxyType(copy.view)

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits until something holds of the view, own or live, as `lambda: "turn" in floor.view`."""
        while not true():
            self._raise_unless_open()
            await self._bell.wait()

    async def _answered(self, id_: str, happenings: tuple[Happening, ...], seconds: float | None) -> object:
        self._raise_unless_open()
        waiting = asyncio.get_running_loop().create_future()
        self._waiting[id_] = waiting
        try:
            async with asyncio.timeout(seconds):
                await self._connection.send(happenings)
                return await waiting
        finally:
            del self._waiting[id_]
            self._session.forget(id_)

    def _happened(self, happening: Happening) -> None:
        match happening:
            case Viewed():
                self._bell.ring()
            case Welcomed(viewer=viewer):
                self._viewer = MappingProxyType(viewer)
            case OwnSeen(own=own):
                self._own = MappingProxyType(own)
                self._bell.ring()
            case LiveSeen(live=live):
                self._live = MappingProxyType(live)
                self._bell.ring()
            case CommandAccepted(id=id_, seq=seq, made=made):
                self._settle(id_, Accepted(seq, made))
            case CommandRefused(id=id_, code=code, rule=rule, args=args, message=message):
                self._settle(id_, Refused(code, rule, args, message))
            case Answered(id=id_, answer=answer):
                self._settle(id_, answer)
            case _:
                pass

    def _settle(self, id_: str, outcome: object) -> None:
        waiting = self._waiting.get(id_)
        if waiting is None or waiting.done():
            return
        if isinstance(outcome, Exception):
            waiting.set_exception(outcome)
        else:
            waiting.set_result(outcome)

    def _stopped(self, running: asyncio.Task[None]) -> None:
        if not running.cancelled():
            self._failure = running.exception()
        for id_ in list(self._waiting):
            self._settle(id_, self._failure or ConnectionError("the client was closed"))
        self._bell.ring()

    def _raise_unless_open(self) -> None:
        if self._failure is not None:
            raise self._failure
        if self._running is None:
            raise RuntimeError("a FloorClient is used inside its `async with`")


def _message(kind: str, fields: Mapping[str, object]) -> dict[str, object]:
    return {"kind": kind, **{name: value for name, value in fields.items() if value is not None}}
