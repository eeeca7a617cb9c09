"""What a node remembers of a chain, so that it can put back what Redis lost."""

from collections.abc import Callable, Sequence

from rostrum.journal.chain import genesis, linked
from rostrum.journal.port import Head, Stored
from rostrum.journal.records import Draft
from rostrum.journal.redis.healing import REMEMBERED, Tail

Drafting = Callable[..., Draft]
M = "apmbc-2022"


def chained(draft: Drafting, count: int, after: Head = genesis(M), name: str = "c") -> tuple[Stored, ...]:  # noqa: B008 -- a value
    """So many records of one history."""
    return linked(M, after, [draft(f"{name}{after.seq + number}", number) for number in range(1, count + 1)])


def remembered(*parts: Sequence[Stored]) -> Tail:
    """A tail that has taken these."""
    tail = Tail()
    for part in parts:
        tail.take(part)
    return tail


def test_what_follows_a_head_is_what_is_missing_behind_it(draft: Drafting) -> None:
    """Also behind the very beginning; nothing follows the end, or a head of another history."""
    records = chained(draft, 5)
    tail = remembered(records[:3], records[2:])
    assert tail.after(genesis(M)) == list(records)
    assert tail.after(records[2].head) == list(records[3:])
    assert tail.after(records[4].head) is None
    assert tail.after(Head(3, b"?" * 32)) is None


def test_a_gap_makes_what_was_before_it_useless(draft: Drafting) -> None:
    """Only records without a gap can be put back."""
    records = chained(draft, 9)
    tail = remembered(records[:3], records[5:])
    assert tail.after(records[2].head) is None
    assert tail.after(records[5].head) == list(records[6:])
    assert tail.turns == 0


def test_another_history_takes_the_place_of_what_was_known(draft: Drafting) -> None:
    """From the first record that differs; whoever gave out the old one is told by the count."""
    records = chained(draft, 5)
    others = chained(draft, 2, records[1].head, "x")
    tail = remembered(records, others)
    assert (tail.last, tail.turns) == (others[-1], 1)
    assert tail.reaches(records[1].head)
    assert not tail.reaches(records[3].head)
    assert tail.after(records[1].head) == list(others)


def test_only_the_last_records_are_remembered(draft: Drafting) -> None:
    """What lies before them is taken for known, as every reader has checked it."""
    records = chained(draft, REMEMBERED + 2)
    tail = remembered(records)
    assert tail.after(records[0].head) is None
    assert tail.holds(records[0])
    assert tail.after(records[1].head) == list(records[2:])
