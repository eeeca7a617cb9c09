"""Admission: whether drafts may be appended now, the same for every journal that decides in Python."""

from collections.abc import Sequence

from msgspec import Struct

from rostrum.journal.port import SKEW_MS, Conflict, Early, Fork, Head, Skewed
from rostrum.journal.records import Draft


class Tip(Struct, frozen=True):
    """The end of a meeting's journal: its head, and the head's `at` (0 before the first record)."""

    head: Head
    at: int


def barred(
    tip: Tip, named: Head, stored_hash: bytes | None, drafts: Sequence[Draft], clock: int
) -> Conflict | Fork | Early | Skewed | None:
    """Why the drafts may not follow the `named` head, or None if they may.

    `stored_hash` is the hash that the journal has at `named.seq`, None if it ends before.
    `clock` is the journal's, in milliseconds, when the append was asked for: however long
    the disk then takes, an `at` that was right does not become wrong.
    """
    if stored_hash != named.hash:
        return Fork(tip.head)
    if named != tip.head:
        return Conflict(tip.head)
    now = max(clock, tip.at)
    if any(draft.not_before is not None and draft.not_before > now for draft in drafts):
        return Early(now)
    if any(draft.at < tip.at or abs(draft.at - now) > SKEW_MS for draft in drafts):
        return Skewed(now)
    return None
