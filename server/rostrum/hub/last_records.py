"""What this node knows of the last records, so that it can say what was lost should the journal not have them (MT9)."""

from collections import deque
from collections.abc import Iterable
from typing import Final

from rostrum.journal.port import Journal, Stored, pages

KEPT: Final = 2_000
"""Records of which this node could say that they were lost."""


class LastRecords:
    """The last records that this node has read or written."""

    def __init__(self) -> None:
        self._kept: deque[Stored] = deque(maxlen=KEPT)

    def take(self, records: Iterable[Stored]) -> None:
        """They follow those that are known."""
        self._kept.extend(records)

    async def lost(self, meeting: str, journal: Journal) -> list[Stored]:
        """Those that the journal doesn't have, in order; raises JournalError."""
        there: dict[int, bytes] = {}
        after = self._kept[0].seq - 1 if self._kept else 0
        async for page in pages(journal, meeting, after):
            there.update((record.seq, record.hash) for record in page)
        return [record for record in self._kept if there.get(record.seq) != record.hash]
