"""The neighbours: other nodes that serve the same meetings, where the journal is one that they share.

A meeting that another node began is opened here too, and who is connected there is told to the roll call here (PR1).
Nothing of this is needed for the record: that is the journal's compare-and-swap alone.
But who looks around every second is the first to see that the journal is away, or back, and tells the meetings.
"""

import asyncio
import secrets
from typing import Final

import msgspec
import structlog

from rostrum.hub.hall import Hall
from rostrum.hub.rollcall import RollCall
from rostrum.journal.errors import JournalError, Unreachable
from rostrum.journal.port import Board

EVERY_S: Final = 1.0

log = structlog.get_logger(__name__)


class Neighbours:
    """This node among the others of one board."""

    def __init__(self, hall: Hall, board: Board, every_s: float = EVERY_S) -> None:
        self.node: Final = secrets.token_hex(8)
        self._hall = hall
        self._board = board
        self._every_s = every_s

    async def keep(self) -> None:
        """Look around until cancelled; a board that can't be read just now is looked at again."""
        while True:
            try:
                await self._look_around()
            except JournalError as error:
                log.warning("the other nodes can't be heard", error=str(error))
                if isinstance(error, Unreachable):
                    for runner in self._hall.runners:
                        runner.lose_journal(error)
            else:
                for runner in self._hall.runners:
                    runner.find_journal()
            await asyncio.sleep(self._every_s)

    async def _look_around(self) -> None:
        for runner in self._hall.runners:
            presence = runner.publication.presence
            await self._board.post(runner.meeting, self.node, msgspec.msgpack.encode(presence.own_part()))
            said = await self._board.others(runner.meeting, self.node)
            presence.hear(tuple(msgspec.msgpack.decode(words, type=RollCall) for words in said))
        await self._hall.look_for_meetings()
