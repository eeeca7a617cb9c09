"""The line: a WebSocket connection as Uvicorn holds it, opened to the hub.

Uvicorn's own `send` is a coroutine per message and client. To tell five thousand screens at once, the hub writes
ready-made frames straight to the transports instead; for that, each connection hands itself to the endpoint in the
ASGI scope, under `EXTENSION`, and passes on what the transport tells about its buffer.
Reading goes through ASGI as usual.

What must change with it: it overrides `WebSocketsSansIOProtocol` of Uvicorn, whose attributes it uses
(`conn`, `queue`, `close_sent`, `close_timer`, `read_paused`); tests/web/test_hostile.py and tests/hub/test_crowd.py
show on real sockets that they do what is meant.
"""

import contextlib
import socket
import time
from collections.abc import MutableMapping
from typing import Any, Final

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState
from websockets.frames import CloseCode as StandardCode
from websockets.frames import Frame
from websockets.http11 import Request

from rostrum.hub.outbox import Outbox
from rostrum.wire.closing import CloseCode

EXTENSION: Final = "rostrum.line"

LOW_WATER: Final = 16 * 1024
"""Bytes that the kernel may hold unsent; without it a stalled client takes megabytes before anybody notices."""

READ_BYTES: Final = 16 * 1024
"""Bytes read at once; all the frames in them are parsed and queued before the reading stops."""

FRAGMENTS: Final = 64
"""Pieces that one message may come in: empty ones are free to send and would fill memory all the same."""


class FloorLine(WebSocketsSansIOProtocol):
    """One client's WebSocket."""

    outbox: Outbox | None = None

    def carry(self, outbox: Outbox) -> None:
        """From now on this outbox writes here, and hears when the client falls behind and catches up."""
        self.outbox = outbox
        opened: socket.socket | None = self.transport.get_extra_info("socket")
        if opened is not None and opened.family in {socket.AF_INET, socket.AF_INET6}:
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, LOW_WATER)
        self.transport.set_write_buffer_limits(high=0)
        self.transport.max_size = READ_BYTES  # type: ignore[attr-defined]  # asyncio's own, not in its interface

    def write(self, data: bytes) -> None:
        """Write bytes that are whole frames."""
        self.transport.write(data)

    def hang_up(self, code: int, reason: str) -> None:
        """Send a close frame, and cut the line if the peer doesn't answer it in `close_timeout` seconds."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return
        with contextlib.suppress(InvalidState):  # after an error of the peer it has said its own goodbye
            self.conn.send_close(code, reason)
        self.conn.data_to_send()
        self.transport.write(_close_frame(code, reason))
        self.close_sent = True
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self._read_on()
        self.close_timer = self.loop.call_later(self.close_timeout, self.transport.abort)

    # What Uvicorn does, and a little more.

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.close_timeout = 3.0

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            self.scope["extensions"][EXTENSION] = {"line": self}

    def handle_cont(self, event: Frame) -> None:
        if len(self.frames) >= FRAGMENTS:
            self._refuse(CloseCode.TOO_LARGE)
            return
        super().handle_cont(event)

    def data_received(self, data: bytes) -> None:
        if self.outbox is not None:
            self.outbox.heard_at = time.monotonic()
        if self.close_sent and self.conn.parser_exc is not None:
            return  # thrown away, but read: closing over unread bytes makes the kernel reset, and the code is lost
        super().data_received(data)

    def handle_parser_exception(self) -> None:
        sent = self.conn.close_sent
        if sent is not None and sent.code == StandardCode.MESSAGE_TOO_BIG:
            self._refuse(CloseCode.TOO_LARGE)
        else:
            super().handle_parser_exception()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.outbox is not None:
            self.transport.pause_reading()  # who doesn't read isn't read either: nothing can pile up here
            self.outbox.stalled()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.outbox is not None:
            if not self.read_paused:
                self.transport.resume_reading()
            self.outbox.drained()

    def connection_lost(self, exc: Exception | None) -> None:
        if self.outbox is not None:
            self.outbox.lost()
        super().connection_lost(exc)

    def handle_close(self, event: Frame) -> None:
        if self.outbox is not None:
            self.outbox.lost()
        super().handle_close(event)

    async def receive(self) -> ASGIReceiveEvent:
        message = await self.queue.get()
        if self.read_paused and self.queue.empty():
            self._read_on()
        return message

    def _read_on(self) -> None:
        self.read_paused = False
        if self.writable.is_set() and not self.transport.is_closing():
            self.transport.resume_reading()

    def _refuse(self, code: CloseCode) -> None:
        """Close over what the peer sent, with a code of ours."""
        if self.outbox is not None:
            self.outbox.close(code)
        self.hang_up(int(code), code.reason)
        if self.conn.parser_exc is not None and self.transport.can_write_eof():
            self.transport.write_eof()  # its answer can't be read any more, so it is asked to go first


def _close_frame(code: int, reason: str) -> bytes:
    payload = code.to_bytes(2, "big") + reason.encode()
    return bytes([0x88, len(payload)]) + payload


def line_of(scope: MutableMapping[str, Any]) -> FloorLine:
    """The line under an ASGI WebSocket scope; asserts that this service's own protocol serves it."""
    line = scope["extensions"][EXTENSION]["line"]
    assert isinstance(line, FloorLine), "Uvicorn runs with ws=FloorLine"
    return line
