"""The bell: tells those who follow a meeting that records were appended to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from rostrum.journal.port import PAGE, Stored

Read = Callable[[str, int, int], Awaitable[list[Stored]]]


class Bell:
    """One per journal. Nobody waits in vain: who will wait takes hold first, then reads."""

    def __init__(self) -> None:
        self._waiting: dict[str, asyncio.Event] = {}
        self._closed = False

    def ring(self, meeting: str) -> None:
        """Wake everybody who follows this meeting."""
        waiting = self._waiting.pop(meeting, None)
        if waiting is not None:
            waiting.set()

    def close(self) -> None:
        """Wake everybody, for the last time."""
        self._closed = True
        for meeting in tuple(self._waiting):
            self.ring(meeting)

    async def follow(self, read: Read, meeting: str, after: int) -> AsyncIterator[Stored]:
        """Every record above `after`, in order, until the bell is closed."""
        while not self._closed:
            rung = self._waiting.setdefault(meeting, asyncio.Event())
            page = await read(meeting, after, PAGE)
            for stored in page:
                yield stored
                after = stored.seq
            if not page:
                await rung.wait()
