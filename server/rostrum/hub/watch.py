"""The watch on the line of a remote speaker: asks for signs of life, and tells the floor when they stop (TN7).

A browser keeps a socket whose network is gone, and a phone whose page is hidden sends nothing by itself. So while a
turn is watched, its delegation's devices are asked with pings of the WebSocket itself, which every browser answers
below its pages (RFC 6455, section 5.5.2). A half-open connection answers nothing, and is a lost line.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

from rostrum.floor.actor import SERVICE, Actor
from rostrum.floor.decide import Command
from rostrum.floor.messages import tag_of
from rostrum.floor.state import State
from rostrum.hub.lines import line_command, watched
from rostrum.hub.presence import Presence
from rostrum.hub.waiting import Accepted, Outcome
from rostrum.journal.errors import JournalError

LOOK_S: Final = 0.5
"""Between two looks: so much later than `line_lost_ms` a loss is told at most. The pause counts from the loss."""

COMING_BACK_MS: Final = 8_000
"""How long a page may take to be back after a restart of the service: its slowest try."""

log = structlog.get_logger(__name__)


class Watch:
    """Watches one meeting from this node, for as long as the meeting runs."""

    def __init__(
        self,
        presence: Presence,
        state: Callable[[], State],
        now: Callable[[], Awaitable[int]],
        command: Callable[[Command, Actor], Awaitable[Outcome]],
    ) -> None:
        self._presence = presence
        self._state = state
        self._now = now
        self._command = command
        self._since: int | None = None

    async def keep(self) -> None:
        """Look twice a second, for ever. A journal that can't be reached is looked at again."""
        while True:
            try:
                await self._look()
            except JournalError as error:
                log.warning("the line can't be watched", error=str(error))
            await asyncio.sleep(LOOK_S)

    async def _look(self) -> None:
        at = await self._now()
        self._since = at + COMING_BACK_MS if self._since is None else self._since
        turn = watched(self._state())
        if turn is None:
            return
        self._presence.probe(turn.delegation)
        silent_ms = self._presence.silent_ms(turn.delegation)
        command = line_command(self._state(), None if silent_ms is None else at - silent_ms, self._since, at)
        if command is None:
            return
        match await self._command(command, SERVICE):
            case Accepted(seq=seq):
                log.info(tag_of(command), turn=turn.id, seq=seq)
            case _:
                pass  # another node was first, or the floor has moved on
