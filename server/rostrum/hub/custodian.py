"""The custodian: keeps in a meeting's vault what the meeting names, and nothing else (PV3).

What was named and isn't any more, a text that was withdrawn, is erased in the moment in which the journal says so.
What was put and never named, since a node died between the two or the command was refused, is found by looking
through the vault every minute, and erased once it is too old to be under way.
Every node does this; to erase twice is harmless.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

import structlog

from rostrum.floor import notes, texts
from rostrum.floor.state import State
from rostrum.journal.errors import JournalError
from rostrum.journal.vault import Seal, Vault

ROUND_S: Final = 60.0
UNDER_WAY_MS: Final = 10 * 60_000
"""How long what was put may wait for the command that names it."""

log = structlog.get_logger(__name__)


def named(state: State, at: int) -> frozenset[Seal]:
    """Every seal that the meeting names: what the vault has to keep."""
    return frozenset((*texts.seals(state, at), *notes.seals(state)))


class Custodian:
    """Looks after the private matter of one meeting."""

    def __init__(
        self, meeting: str, vault: Vault, state: Callable[[], State], now: Callable[[], Awaitable[int]]
    ) -> None:
        self._meeting = meeting
        self._vault = vault
        self._state = state
        self._now = now
        self._named: frozenset[Seal] = frozenset()
        self._texts, self._notes = state().texts, state().notes
        self._changed = asyncio.Event()

    def look(self) -> None:
        """The meeting has moved on."""
        state = self._state()
        if state.texts is not self._texts or state.notes is not self._notes:
            self._texts, self._notes = state.texts, state.notes
            self._named |= named(state, 0)
            self._changed.set()

    async def keep(self) -> None:
        """Go round for ever. What can't be done just now, since the storage fails, is done in the next round."""
        while True:
            try:
                await self._round()
            except JournalError as error:
                log.warning("private matter can't be erased yet", meeting=self._meeting, error=str(error))
            with suppress(TimeoutError):
                async with asyncio.timeout(ROUND_S):
                    await self._changed.wait()

    async def _round(self) -> None:
        self._changed.clear()
        at = await self._now()
        before, now_named = self._named, named(self._state(), at)
        self._named = before | now_named
        stray = set(await self._vault.seals(self._meeting, at - UNDER_WAY_MS)) - now_named
        for seal in sorted((before - now_named) | stray):
            await self._vault.erase(self._meeting, seal)
            log.info("private matter erased", meeting=self._meeting, seal=seal[:12])
            self._named -= {seal}
