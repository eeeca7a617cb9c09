"""The journal in memory: for tests and trials. It promises all but durability."""

import secrets
from collections.abc import AsyncIterator, Sequence

from rostrum.journal.admission import Tip, barred
from rostrum.journal.bell import Bell
from rostrum.journal.chain import genesis, linked
from rostrum.journal.clock import Clock, WallClock
from rostrum.journal.errors import JournalError
from rostrum.journal.port import PAGE, Appended, Duplicate, Head, Outcome, Stored
from rostrum.journal.records import Draft
from rostrum.journal.vault import Seal, Sealed, Vault


class _Shelf:
    """One meeting's records, and where to find each command."""

    def __init__(self, meeting: str) -> None:
        self.hashes = [genesis(meeting).hash]
        self.records: list[Stored] = []
        self.by_command: dict[str, Stored] = {}
        self.at = 0

    @property
    def tip(self) -> Tip:
        return Tip(Head(len(self.records), self.hashes[-1]), self.at)


class MemoryJournal:
    """A `port.Journal` that is gone with its process."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or WallClock()
        self._shelves: dict[str, _Shelf] = {}
        self._secret = secrets.token_bytes(32)
        self._bell = Bell()
        self._vault = MemoryVault(self._clock)
        self._closed = False

    async def now(self) -> int:
        return self._clock.now()

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        new = linked(meeting, head, drafts)
        shelf = self._shelf(meeting)
        for draft in drafts:
            if draft.id in shelf.by_command:
                return Duplicate(draft.id, shelf.by_command[draft.id])
        stored_hash = shelf.hashes[head.seq] if head.seq < len(shelf.hashes) else None
        refusal = barred(shelf.tip, head, stored_hash, drafts, self._clock.now())
        if refusal is not None:
            return refusal
        shelf.records.extend(new)
        shelf.hashes.extend(stored.hash for stored in new)
        shelf.by_command.update(zip((draft.id for draft in drafts), new, strict=True))
        shelf.at = drafts[-1].at
        self._shelves[meeting] = shelf
        self._bell.ring(meeting)
        return Appended(new)

    async def head(self, meeting: str) -> Head:
        return self._shelf(meeting).tip.head

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        return self._shelf(meeting).records[after : after + limit]

    def follow(self, meeting: str, after: int) -> AsyncIterator[Stored]:
        return self._bell.follow(self.read, meeting, after)

    async def find(self, meeting: str, command: str) -> Stored | None:
        return self._shelf(meeting).by_command.get(command)

    async def meetings(self) -> tuple[str, ...]:
        return tuple(sorted(self._shelves))

    async def secret(self) -> bytes:
        return self._secret

    @property
    def vault(self) -> Vault:
        return self._vault

    async def close(self) -> None:
        self._closed = True
        self._vault.closed = True
        self._bell.close()

    def _shelf(self, meeting: str) -> _Shelf:
        if self._closed:
            raise JournalError("this journal is closed")
        return self._shelves.get(meeting) or _Shelf(meeting)


class MemoryVault:
    """A `vault.Vault` that is gone with its process."""

    def __init__(self, clock: Clock) -> None:
        self.closed = False
        self._clock = clock
        self._kept: dict[tuple[str, Seal], tuple[int, Sealed]] = {}

    async def put(self, meeting: str, content: bytes) -> Seal:
        sealed = Sealed.new(content)
        self._open()[meeting, sealed.seal] = self._clock.now(), sealed
        return sealed.seal

    async def get(self, meeting: str, seal: Seal) -> bytes | None:
        kept = self._open().get((meeting, seal))
        return None if kept is None else kept[1].opened(seal)

    async def erase(self, meeting: str, seal: Seal) -> bool:
        return self._open().pop((meeting, seal), None) is not None

    async def seals(self, meeting: str, until: int) -> tuple[Seal, ...]:
        return tuple(
            sorted(seal for (where, seal), (at, _) in self._open().items() if where == meeting and at <= until)
        )

    def _open(self) -> dict[tuple[str, Seal], tuple[int, Sealed]]:
        if self.closed:
            raise JournalError("this journal is closed")
        return self._kept
