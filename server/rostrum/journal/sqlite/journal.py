"""The journal in one SQLite file: the default, for one process.

The event loop forms the records and waits; `scribe` writes them on its thread, many at once;
`ledger` is the file. `lock` keeps every other process out.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Self

from rostrum.journal.bell import Bell
from rostrum.journal.chain import linked
from rostrum.journal.clock import Clock, WallClock
from rostrum.journal.port import PAGE, Head, Outcome, Stored
from rostrum.journal.records import Draft
from rostrum.journal.sqlite.ledger import Append, Ledger
from rostrum.journal.sqlite.lock import Lock
from rostrum.journal.sqlite.scribe import Scribe
from rostrum.journal.vault import Seal, Sealed, Vault

_log = logging.getLogger(__name__)


class SqliteJournal:
    """A `port.Journal` in a file; what it acknowledged survives a crash of process or system."""

    def __init__(self, lock: Lock, scribe: Scribe, bell: Bell, clock: Clock, ahead_ms: int) -> None:
        """Use `open`."""
        self._lock = lock
        self._scribe = scribe
        self._bell = bell
        self._clock = clock
        self._ahead_ms = ahead_ms

    @classmethod
    async def open(cls, path: Path, clock: Clock | None = None) -> Self:
        """Open the journal at `path`, and make it if there is none.

        If the machine's clock was set back since the last record, the journal's goes on
        from that record, so that no running turn stands still.
        Raises HeldJournal, DamagedJournal or JournalError, each saying what to do.
        """
        lock = await asyncio.to_thread(Lock.take, path)
        bell = Bell()
        scribe = Scribe(path, bell.ring)
        try:
            await scribe.start()
            last_at = await scribe.ask(lambda ledger: ledger.last_at)
        except BaseException:
            lock.release()
            raise
        clock = clock or WallClock()
        ahead_ms = max(0, last_at - clock.now())
        if ahead_ms > 1_000:
            _log.warning("the last record is %d ms ahead of this machine's clock; going on from it", ahead_ms)
        return cls(lock, scribe, bell, clock, ahead_ms)

    def announce(self, control: str | None) -> None:
        """Tell others, in the lock file, through which socket this process takes orders."""
        self._lock.announce(control)

    async def now(self) -> int:
        return self._now()

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        new = linked(meeting, head, drafts)
        return await self._scribe.write(Append(meeting, head, tuple(drafts), new, self._now()))

    async def head(self, meeting: str) -> Head:
        return await self._scribe.ask(lambda ledger: ledger.head(meeting))

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        return await self._scribe.ask(lambda ledger: ledger.read(meeting, after, limit))

    def follow(self, meeting: str, after: int) -> AsyncIterator[Stored]:
        return self._bell.follow(self.read, meeting, after)

    async def find(self, meeting: str, command: str) -> Stored | None:
        return await self._scribe.ask(lambda ledger: ledger.find(meeting, command))

    async def meetings(self) -> tuple[str, ...]:
        return await self._scribe.ask(Ledger.meetings)

    async def secret(self) -> bytes:
        return await self._scribe.ask(Ledger.secret)

    @property
    def vault(self) -> Vault:
        return SqliteVault(self._scribe, self._now)

    async def close(self) -> None:
        await self._scribe.leave()
        self._bell.close()
        self._lock.release()

    def _now(self) -> int:
        return self._clock.now() + self._ahead_ms


class SqliteVault:
    """A `vault.Vault` in the journal's own file: one connection, one thread, one thing to copy and to lock."""

    def __init__(self, scribe: Scribe, now: Callable[[], int]) -> None:
        self._scribe = scribe
        self._now = now

    async def put(self, meeting: str, content: bytes) -> Seal:
        sealed, at = Sealed.new(content), self._now()
        await self._scribe.ask(lambda ledger: ledger.put(meeting, sealed, at))
        return sealed.seal

    async def get(self, meeting: str, seal: Seal) -> bytes | None:
        sealed = await self._scribe.ask(lambda ledger: ledger.sealed(meeting, seal))
        return None if sealed is None else sealed.opened(seal)

    async def erase(self, meeting: str, seal: Seal) -> bool:
        return await self._scribe.ask(lambda ledger: ledger.erase(meeting, seal))

    async def seals(self, meeting: str, until: int) -> tuple[Seal, ...]:
        return await self._scribe.ask(lambda ledger: ledger.seals(meeting, until))
