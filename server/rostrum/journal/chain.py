"""The chain: each record's hash is SHA-256 over the hash before it and the record's bytes.

Who knows the last hash of a meeting can tell whether any byte of it was changed since.
"""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rostrum.journal.errors import DamagedJournal, NewerRecord
from rostrum.journal.port import Head, Stored
from rostrum.journal.records import Draft, Record, opened, written


def genesis(meeting: str) -> Head:
    """The head of a meeting before its first record: 0, and the hash of its id."""
    return Head(0, hashlib.sha256(meeting.encode()).digest())


def link(before: bytes, data: bytes) -> bytes:
    """The hash of a record, from the hash before it and its own bytes."""
    return hashlib.sha256(before + data).digest()


def linked(meeting: str, head: Head, drafts: Sequence[Draft]) -> tuple[Stored, ...]:
    """The drafts as they will be stored after `head`.

    Raises AssertionError for drafts that contradict themselves: none at all, an empty or
    repeated id, an `at` before the one in front of it or before its own `not_before`.
    """
    assert drafts, "an append holds at least one record"
    ids = [draft.id for draft in drafts]
    assert all(ids), "every record has a command id"
    assert len(set(ids)) == len(ids), "a command id occurs once in an append"
    for earlier, later in pairwise(drafts):
        assert earlier.at <= later.at, f"{later.id} is dated before {earlier.id}"
    for draft in drafts:
        assert draft.not_before is None or draft.not_before <= draft.at, f"{draft.id} is dated before it may be"
    return tuple(_links(meeting, head, drafts))


def _links(meeting: str, head: Head, drafts: Sequence[Draft]) -> Iterator[Stored]:
    seq, before = head.seq, head.hash
    for draft in drafts:
        seq += 1
        data = written(meeting, seq, draft)
        before = link(before, data)
        yield Stored(seq, before, data)


class Chain:
    """Opens a meeting's records one after the other, each only after its hash was checked."""

    def __init__(self, meeting: str, head: Head | None = None) -> None:
        """Begin after `head`; without one, before the first record."""
        self.meeting = meeting
        self.head = head or genesis(meeting)

    def open(self, stored: Stored) -> Record:
        """The next record, brought up to this version.

        Raises DamagedJournal if it is not the next, or its bytes are not those that were
        stored, and NewerRecord if this Rostrum is too old to read it. Both name the seq.
        """
        expected = self.head.seq + 1
        if stored.seq != expected:
            raise DamagedJournal(f"meeting {self.meeting}: record {expected} is missing, {stored.seq} follows")
        if link(self.head.hash, stored.data) != stored.hash:
            raise DamagedJournal(f"meeting {self.meeting}, record {expected}: its hash does not fit its bytes")
        try:
            record = opened(stored.data)
        except NewerRecord as error:
            raise NewerRecord(f"meeting {self.meeting}, record {expected}: {error}") from error
        except DamagedJournal as error:
            raise DamagedJournal(f"meeting {self.meeting}, record {expected}: {error}") from error
        if (record.meeting, record.seq) != (self.meeting, expected):
            raise DamagedJournal(
                f"meeting {self.meeting}, record {expected}: says it is record {record.seq} of {record.meeting}"
            )
        self.head = stored.head
        return record
