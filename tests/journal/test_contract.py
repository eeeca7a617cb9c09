"""What every journal promises (`rostrum.journal.port`), asked of each implementation."""

import asyncio
from collections.abc import Callable

import pytest

from rostrum.journal.chain import Chain, genesis, link
from rostrum.journal.errors import JournalError
from rostrum.journal.port import (
    SKEW_MS,
    Appended,
    Conflict,
    Duplicate,
    Early,
    Fork,
    Head,
    Journal,
    Skewed,
    Stored,
)
from rostrum.journal.records import Draft, opened
from rostrum.journal.verify import Sound, verify_journal

Drafting = Callable[..., Draft]
M = "apmbc-2022"


async def grown(journal: Journal, draft: Drafting, count: int, meeting: str = M) -> Head:
    """Append `count` records one by one, named c1 and so on."""
    head = genesis(meeting)
    for number in range(1, count + 1):
        outcome = await journal.append(meeting, head, [draft(f"c{number}", await journal.now())])
        assert isinstance(outcome, Appended)
        head = outcome.head
    return head


async def test_a_meeting_begins_at_its_genesis(journal: Journal) -> None:
    """Before its first record a meeting has head 0 and is not listed."""
    assert await journal.head(M) == genesis(M)
    assert await journal.read(M, 0) == []
    assert await journal.meetings() == ()


async def test_what_was_appended_is_read_back_byte_for_byte(journal: Journal, draft: Drafting) -> None:
    """The answer of append, the head and what is read agree, and the chain holds."""
    outcome = await journal.append(M, genesis(M), [draft("c1", await journal.now())])
    assert isinstance(outcome, Appended)
    (stored,) = outcome.stored
    assert stored.seq == 1
    assert stored.hash == link(genesis(M).hash, stored.data)
    assert await journal.read(M, 0) == [stored]
    assert await journal.head(M) == outcome.head == Head(1, stored.hash)


async def test_several_records_follow_each_other(journal: Journal, draft: Drafting) -> None:
    """One append of three records numbers and links them in the order given."""
    head = await grown(journal, draft, 2)
    now = await journal.now()
    outcome = await journal.append(M, head, [draft(name, now) for name in ("x", "y", "z")])
    assert isinstance(outcome, Appended)
    assert [stored.seq for stored in outcome.stored] == [3, 4, 5]
    chain = Chain(M)
    assert [chain.open(stored).id for stored in await journal.read(M, 0)] == ["c1", "c2", "x", "y", "z"]
    assert chain.head == await journal.head(M)


async def test_an_append_on_an_old_head_is_a_conflict(journal: Journal, draft: Drafting) -> None:
    """Whoever decided on an earlier state is told the head, and nothing is written."""
    head = await grown(journal, draft, 3)
    for old in [genesis(M), (await journal.read(M, 1))[0].head]:
        assert await journal.append(M, old, [draft("late", await journal.now())]) == Conflict(head)
    assert await journal.head(M) == head


async def test_of_many_on_one_head_exactly_one_wins(journal: Journal, draft: Drafting) -> None:
    """Twenty appends at once on the same head: one is stored, the others are told its head."""
    head = await grown(journal, draft, 1)
    now = await journal.now()
    outcomes = await asyncio.gather(*[journal.append(M, head, [draft(f"r{n}", now)]) for n in range(20)])
    won = [outcome for outcome in outcomes if isinstance(outcome, Appended)]
    assert len(won) == 1
    assert [outcome for outcome in outcomes if outcome not in won] == [Conflict(won[0].head)] * 19


async def test_another_history_is_a_fork(journal: Journal, draft: Drafting) -> None:
    """A head that never was in this journal is told apart from one that is only old."""
    head = await grown(journal, draft, 3)
    other = b"\0" * 32
    for strange in [Head(3, other), Head(2, other), Head(0, other), Head(4, head.hash)]:
        assert await journal.append(M, strange, [draft("x", await journal.now())]) == Fork(head)
    assert await journal.head(M) == head


async def test_a_command_is_stored_once(journal: Journal, draft: Drafting) -> None:
    """The same id again brings back the first record, on whatever head, with its digest."""
    now = await journal.now()
    first = await journal.append(M, genesis(M), [draft("c1", now, digest=b"d1")])
    assert isinstance(first, Appended)
    for head in [genesis(M), first.head, Head(9, b"\0" * 32)]:
        again = await journal.append(M, head, [draft("c1", now, digest=b"d2")])
        assert again == Duplicate("c1", first.stored[0])
        assert opened(again.stored.data).digest == b"d1"
    assert await journal.head(M) == first.head


async def test_the_same_id_in_another_meeting_is_another_command(journal: Journal, draft: Drafting) -> None:
    """Command ids belong to their meeting."""
    await grown(journal, draft, 2)
    await grown(journal, draft, 2, "other")
    assert await journal.meetings() == (M, "other")


async def test_an_append_is_stored_whole_or_not_at_all(journal: Journal, draft: Drafting) -> None:
    """One record that may not be stored keeps out those before and after it, and their ids stay free."""
    head = await grown(journal, draft, 1)
    now = await journal.now()
    repeated = await journal.append(M, head, [draft("a", now), draft("c1", now), draft("b", now)])
    early = await journal.append(M, head, [draft("a", now), draft("b", now + 60_000, not_before=now + 60_000)])
    skewed = await journal.append(M, head, [draft("a", now), draft("b", now + 60_000)])
    assert isinstance(repeated, Duplicate)
    assert isinstance(early, Early)
    assert isinstance(skewed, Skewed)
    assert await journal.head(M) == head
    assert await journal.find(M, "a") is None
    assert isinstance(await journal.append(M, head, [draft("a", await journal.now())]), Appended)


async def test_nothing_lands_before_its_time(journal: Journal, draft: Drafting) -> None:
    """An expiry that comes early by the journal's clock is told the time; when it is due it lands."""
    now = await journal.now()
    due = now + 5_000
    outcome = await journal.append(M, genesis(M), [draft("turn:t1:5", due, not_before=due)])
    assert isinstance(outcome, Early)
    assert now <= outcome.now < due
    at = await journal.now()
    assert isinstance(await journal.append(M, genesis(M), [draft("turn:t1:5", at, not_before=now)]), Appended)


@pytest.mark.parametrize("off", [-10_000, 10_000])
async def test_a_time_off_the_clock_is_skewed(journal: Journal, draft: Drafting, off: int) -> None:
    """A record dated far off the journal's clock is refused with the time, ahead as well as behind."""
    now = await journal.now()
    outcome = await journal.append(M, genesis(M), [draft("c1", now + off)])
    assert isinstance(outcome, Skewed)
    assert abs(outcome.now - now) < 10_000


async def test_time_never_goes_back(journal: Journal, draft: Drafting) -> None:
    """A record dated before the head's is refused, however near to the clock it is."""
    ahead = await journal.now() + SKEW_MS // 2
    first = await journal.append(M, genesis(M), [draft("c1", ahead)])
    assert isinstance(first, Appended)
    assert isinstance(await journal.append(M, first.head, [draft("c2", ahead - 1)]), Skewed)
    assert isinstance(await journal.append(M, first.head, [draft("c2", ahead)]), Appended)


async def test_reading_goes_on_where_it_stopped(journal: Journal, draft: Drafting) -> None:
    """`after` and `limit` cut pages out of the sequence, with nothing lost or twice."""
    await grown(journal, draft, 7)
    pages = [await journal.read(M, after, 3) for after in (0, 3, 6, 7)]
    assert [[stored.seq for stored in page] for page in pages] == [[1, 2, 3], [4, 5, 6], [7], []]


async def test_a_command_is_found_by_its_id(journal: Journal, draft: Drafting) -> None:
    """Any command of the meeting is found, however long ago; others are not."""
    await grown(journal, draft, 5)
    assert await journal.find(M, "c2") == (await journal.read(M, 1, 1))[0]
    assert await journal.find(M, "c6") is None
    assert await journal.find("other", "c2") is None


async def test_meetings_do_not_touch_each_other(journal: Journal, draft: Drafting) -> None:
    """Ten meetings written at the same time each have their own sound chain."""
    heads = await asyncio.gather(*[grown(journal, draft, 10, f"m{n}") for n in range(10)])
    assert await journal.meetings() == tuple(f"m{n}" for n in range(10))
    for number, head in enumerate(heads):
        assert head.seq == 10
        assert await verify_journal(journal, f"m{number}") == Sound(head)


async def test_a_follower_gets_every_record_in_order(journal: Journal, draft: Drafting) -> None:
    """Followers who come early, late or in between each get all that they asked for, once."""
    followers = {after: asyncio.create_task(taken(journal, after, 12 - after)) for after in (0, 3)}
    head = await grown(journal, draft, 6)
    followers[5] = asyncio.create_task(taken(journal, 5, 7))
    for number in range(7, 13):
        outcome = await journal.append(M, head, [draft(f"c{number}", await journal.now())])
        assert isinstance(outcome, Appended)
        head = outcome.head
    for after, follower in followers.items():
        assert [stored.seq for stored in await asyncio.wait_for(follower, 5)] == list(range(after + 1, 13))


async def taken(journal: Journal, after: int, count: int) -> list[Stored]:
    """The first `count` records that a follower gets."""
    found: list[Stored] = []
    async for stored in journal.follow(M, after):
        found.append(stored)
        if len(found) == count:
            break
    return found


async def test_following_ends_with_the_journal(journal: Journal, draft: Drafting) -> None:
    """Who waits for more when the journal is closed is let go."""
    await grown(journal, draft, 1)
    follower = asyncio.create_task(taken(journal, 0, 2))
    await asyncio.sleep(0.01)
    await journal.close()
    assert len(await asyncio.wait_for(follower, 5)) == 1


async def test_the_secret_is_the_journals_own(journal: Journal) -> None:
    """It has 32 bytes and stays the same."""
    secret = await journal.secret()
    assert len(secret) == 32
    assert await journal.secret() == secret


async def test_a_closed_journal_says_so(journal: Journal, draft: Drafting) -> None:
    """After close everything raises JournalError, and closing again is harmless."""
    await journal.close()
    await journal.close()
    with pytest.raises(JournalError, match="closed"):
        await journal.append(M, genesis(M), [draft("c1", 0)])
    with pytest.raises(JournalError, match="closed"):
        await journal.read(M, 0)


async def test_drafts_that_contradict_themselves_are_our_mistake(journal: Journal, draft: Drafting) -> None:
    """None at all, no id, an id twice, times out of order: an AssertionError, and nothing is stored."""
    now = await journal.now()
    wrong: list[list[Draft]] = [
        [],
        [draft("", now)],
        [draft("a", now), draft("a", now)],
        [draft("a", now), draft("b", now - 1)],
        [draft("a", now, not_before=now + 1)],
    ]
    for drafts in wrong:
        with pytest.raises(AssertionError):
            await journal.append(M, genesis(M), drafts)
    assert await journal.head(M) == genesis(M)
