"""Admission: the exact edges, which a running clock cannot show."""

from collections.abc import Callable

import pytest

from rostrum.journal.admission import Tip, barred
from rostrum.journal.port import SKEW_MS, Conflict, Early, Fork, Head, Skewed
from rostrum.journal.records import Draft

Drafting = Callable[..., Draft]
HEAD = Head(4, b"four")
TIP = Tip(HEAD, at=10_000)


@pytest.mark.parametrize("at", [20_000 - SKEW_MS, 20_000, 20_000 + SKEW_MS])
def test_up_to_the_skew_allowed_a_time_is_right(draft: Drafting, at: int) -> None:
    """250 ms off the clock, either way, is admitted."""
    assert barred(TIP, HEAD, b"four", [draft("c", at)], clock=20_000) is None


@pytest.mark.parametrize("at", [20_000 - SKEW_MS - 1, 20_000 + SKEW_MS + 1])
def test_beyond_the_skew_allowed_it_is_not(draft: Drafting, at: int) -> None:
    """251 ms off the clock, either way, is refused with the clock's time."""
    assert barred(TIP, HEAD, b"four", [draft("c", at)], clock=20_000) == Skewed(20_000)


def test_the_last_record_is_never_ahead_of_the_journals_time(draft: Drafting) -> None:
    """While a clock lies behind the last record, that record's time is the journal's."""
    assert barred(TIP, HEAD, b"four", [draft("c", 10_000)], clock=3_000) is None
    assert barred(TIP, HEAD, b"four", [draft("c", 9_999)], clock=3_000) == Skewed(10_000)
    assert barred(TIP, HEAD, b"four", [draft("c", 10_000, not_before=10_000)], clock=3_000) is None


def test_a_record_lands_from_the_millisecond_on_that_it_may(draft: Drafting) -> None:
    """At its `not_before` a record is admitted, a millisecond before it is not."""
    due = [draft("c", 20_000, not_before=20_000)]
    assert barred(TIP, HEAD, b"four", due, clock=19_999) == Early(19_999)
    assert barred(TIP, HEAD, b"four", due, clock=20_000) is None


def test_every_record_of_an_append_is_looked_at(draft: Drafting) -> None:
    """The last of three counts as much as the first."""
    drafts = [draft("a", 20_000), draft("b", 20_000), draft("c", 20_251)]
    assert barred(TIP, HEAD, b"four", drafts, clock=20_000) == Skewed(20_000)


def test_the_head_is_looked_at_before_the_time(draft: Drafting) -> None:
    """Who is both behind and off the clock reads on first: the new head may say another time."""
    drafts = [draft("c", 0)]
    assert barred(TIP, Head(3, b"three"), b"three", drafts, clock=20_000) == Conflict(HEAD)
    assert barred(TIP, Head(3, b"3"), b"three", drafts, clock=20_000) == Fork(HEAD)
    assert barred(TIP, Head(9, b"nine"), None, drafts, clock=20_000) == Fork(HEAD)
