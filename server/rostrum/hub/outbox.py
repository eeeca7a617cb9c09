"""The outbox: what one client has still to be sent, and the promise that nobody ever waits for it.

Theory of operation
    The transport below tells when it holds bytes that the kernel would not take (`stalled`) and when the last of
    them is gone (`drained`). Between the two the client is behind:

        flowing ──stalled──▶ behind ──drained──▶ flowing
           └────── close ──────▶ closed ◀── close ──┘

    flowing  a frame goes straight to the transport, in the caller's step.
    behind   views, patches, `own` and `live` are not kept at all: once drained, the client asks for what it missed,
             which is at most one view, one `own` and one `live`, each the newest. Answers to its commands can't be
             made again, so a few are kept, in order.
    closed   nothing more is written. A client that stays behind too long gets here by itself, as `slow`.

    So a client holds at most KEPT answers and one view, whatever happens in the meeting, and order holds:
    what it missed is written before the answers that were kept.
"""

import asyncio
import time
from collections.abc import Callable
from typing import Final, Protocol

from rostrum.hub.framing import framed
from rostrum.wire.closing import CloseCode
from rostrum.wire.codec import Codec
from rostrum.wire.frames import Bye, ServerFrame

KEPT: Final = 64
"""Answers kept for a client that is behind; nobody who sends so many without reading is a person."""

PATIENCE_S: Final = 20.0
"""How long a client may stay behind: long enough for a phone that changes from one network to the other."""


class Pipe(Protocol):
    """The connection that an outbox writes to."""

    def write(self, data: bytes) -> None:
        """Send these bytes, keeping what the kernel won't take; never waits."""

    def hang_up(self, code: int, reason: str) -> None:
        """Send a close frame and let go of the connection soon, whether or not the peer answers."""


class Outbox:
    """One client's outbox."""

    __slots__ = (
        "_closed", "_kept", "_missed", "_patience_s", "_pipe", "_timer", "codec", "flowing", "heard_at", "write",
    )  # fmt: skip

    def __init__(self, pipe: Pipe, codec: Codec, *, patience_s: float = PATIENCE_S) -> None:
        self.codec = codec
        self.flowing = True
        self.heard_at = time.monotonic()
        """When anything at all came from this client, of this process's clock."""
        self.write = pipe.write
        """For frames that many clients share; only while `flowing`."""
        self._pipe = pipe
        self._patience_s = patience_s
        self._missed: Callable[[], bytes] = bytes
        self._kept: list[bytes] = []
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def refill_from(self, missed: Callable[[], bytes]) -> None:
        """From now on `missed` makes the frames that a client which was behind needs to be up to date again."""
        self._missed = missed

    def send(self, frame: ServerFrame) -> None:
        """Send a frame that is for this client alone; while the client is behind it is kept."""
        self.send_bytes(framed(self.codec.encode(frame), binary=self.codec.binary))

    def send_bytes(self, data: bytes) -> None:
        """The same with the bytes already framed."""
        if self._closed:
            return
        if self.flowing:
            self.write(data)
        elif len(self._kept) < KEPT:
            self._kept.append(data)
        else:
            self.close(CloseCode.SLOW)

    def stalled(self) -> None:
        """The transport holds bytes that the kernel would not take."""
        if self.flowing and not self._closed:
            self.flowing = False
            self._timer = asyncio.get_running_loop().call_later(self._patience_s, self.close, CloseCode.SLOW)

    def drained(self) -> None:
        """The transport is empty again: write what was missed, then the answers that were kept."""
        if self.flowing or self._closed:
            return
        self._forget_timer()
        self.flowing = True
        late = self._missed() + b"".join(self._kept)
        self._kept.clear()
        if late:
            self.write(late)

    def close(self, code: CloseCode, retry_after_ms: int | None = None) -> None:
        """Say why, and hang up. What was kept is dropped: a resume brings the rest."""
        if self._closed:
            return
        bye = self.codec.encode(Bye(int(code), code.reason, retry_after_ms))
        self.lost()
        self.write(framed(bye, binary=self.codec.binary))
        self._pipe.hang_up(int(code), code.reason)

    def lost(self) -> None:
        """The connection is gone; nothing more is written."""
        self._closed = True
        self.flowing = False
        self._kept.clear()
        self._missed = bytes
        self._forget_timer()

    @property
    def closed(self) -> bool:
        """Whether nothing more will be written."""
        return self._closed

    def _forget_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
