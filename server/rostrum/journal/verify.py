"""Verification: whether a meeting's records are what the journal promises, from the first to the last.

Checked of every record: its place (1, 2, 3 without a gap), its link in the chain, that it says
which meeting and place it has, that `at` never goes back, that it is not dated before its
`not_before`, that its command id is new, and, where the caller gives a fold, that it replays.
A tail that was cut off cannot be seen from what is left; for that, compare the head that comes out
with one that was kept elsewhere.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from msgspec import Struct

from rostrum.journal.chain import Chain
from rostrum.journal.errors import DamagedJournal
from rostrum.journal.port import Head, Journal, Stored, pages
from rostrum.journal.records import Record

Fold: TypeAlias = Callable[[Record], None]


class Sound(Struct, frozen=True):
    """Everything holds up to `head`."""

    head: Head


class Broken(Struct, frozen=True):
    """Record `seq` is the first that does not hold, and why."""

    seq: int
    reason: str


Verdict: TypeAlias = Sound | Broken


class Walk:
    """Goes through one meeting's records in order, and stops at the first that does not hold."""

    def __init__(self, meeting: str, fold: Fold | None = None) -> None:
        """`fold` gets each record that holds; whatever it raises breaks that record."""
        self._chain = Chain(meeting)
        self._fold = fold
        self._at = 0
        self._commands: dict[str, int] = {}
        self.verdict: Verdict = Sound(self._chain.head)

    def take(self, records: Iterable[Stored]) -> Verdict:
        """Go on through these records. Raises NewerRecord for one that only a newer Rostrum can read."""
        for stored in records:
            if isinstance(self.verdict, Broken):
                break
            seq = self._chain.head.seq + 1
            reason = self._flaw(stored)
            self.verdict = Sound(self._chain.head) if reason is None else Broken(seq, reason)
        return self.verdict

    def _flaw(self, stored: Stored) -> str | None:
        try:
            record = self._chain.open(stored)
        except DamagedJournal as error:
            return str(error)
        if record.at < self._at:
            return f"its time {record.at} is before that of the record in front of it, {self._at}"
        if record.not_before is not None and record.at < record.not_before:
            return f"its time {record.at} is before it was allowed, {record.not_before}"
        if record.id in self._commands:
            return f"its command {record.id} was record {self._commands[record.id]} already"
        if self._fold is not None:
            try:
                self._fold(record)
            except Exception as error:  # noqa: BLE001  whatever stops the replay is the finding
                return f"it does not replay: {type(error).__name__}: {error}"
        self._at = record.at
        self._commands[record.id] = record.seq
        return None


def verify(meeting: str, records: Iterable[Stored], fold: Fold | None = None) -> Verdict:
    """Whether these are the meeting's records from the first on, unchanged."""
    return Walk(meeting, fold).take(records)


async def verify_journal(journal: Journal, meeting: str, fold: Fold | None = None) -> Verdict:
    """The same for all that a journal has of a meeting, read page by page."""
    walk = Walk(meeting, fold)
    async for page in pages(journal, meeting):
        if isinstance(walk.take(page), Broken):
            break
    return walk.verdict
