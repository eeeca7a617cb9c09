"""What a list is ordered by: classes, ranks, the policy of the item, threads (LS4, LS12, LS17)."""

import hashlib

import msgspec
import pytest

from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.order import MoveEntry, SetOrder
from rostrum.floor.programme import Inscription
from rostrum.floor.refusals import Code
from rostrum.floor.terms import EntryKind, OrderPolicy, Rank
from rostrum.floor.turns import EndTurn
from rostrum.floor.views.why import why
from tests.floor.scene import (
    CHAIR,
    OPERATOR,
    PROGRAMME,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given,
    given_open,
    given_waiting,
    inscribed,
    refused,
    when,
)

EXCHANGE_OF_VIEWS = ("state_party", "group_statement", "state_not_party", "organisation")


def under(policy: OrderPolicy, *delegations: str, **how: str) -> Meeting:
    """An open meeting with item 3 under a policy from the start, where these delegations asked in turn."""
    meeting = given_open()
    when(meeting, CHAIR, SetOrder("3", policy, **how))
    for delegation in delegations:
        inscribed(meeting, delegation)
    return meeting


def test_classes_are_heard_in_their_order() -> None:
    """Whoever comes later in a class that is heard earlier goes before; within a class first come (LS4)."""
    meeting = given_waiting("icrc", "us", "be", class_order=EXCHANGE_OF_VIEWS)
    inscribed(meeting, "al")
    inscribed(meeting, "fr", entry_kind=EntryKind.GROUP_STATEMENT, on_behalf_of="the European Union")
    assert meeting.queue() == ("be", "al", "fr", "us", "icrc")
    assert meeting.entry("e5").speaking_class == "group_statement"


def test_a_class_that_is_not_named_comes_last() -> None:
    """And without an order of classes there is only the order of arrival (LS4)."""
    assert given_waiting("chr", "icrc", "al", class_order=("organisation",)).queue() == ("icrc", "chr", "al")
    assert given_waiting("icrc", "al").queue() == ("icrc", "al")


def test_the_alphabet_is_that_of_the_one_named_language() -> None:
    """Case and accents don't count: Égypte stands among the E's (LS4)."""
    meeting = under(OrderPolicy.ALPHABETICAL, "us", "fr", "eg", "al", "be")
    assert meeting.queue() == ("al", "be", "eg", "fr", "us")


def test_the_alphabet_begins_at_the_letter_that_was_drawn() -> None:
    """From E to the end, then from A (LS4)."""
    meeting = under(OrderPolicy.ALPHABETICAL, "us", "fr", "eg", "al", "be", letter="E")
    assert meeting.queue() == ("eg", "fr", "us", "al", "be")


def test_a_delegation_without_a_name_in_that_language_goes_by_its_id() -> None:
    """It has a place all the same (LS4)."""
    meeting = given(alphabet="fr")
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    for delegation in ("us", "eg", "al"):
        inscribed(meeting, delegation)
    assert meeting.queue() == ("al", "eg", "us")


def test_the_lot_follows_from_the_seed_alone() -> None:
    """By SHA-256 of seed and entry, so that anybody can draw it again, and later entries are drawn in (LS4)."""
    meeting = under(OrderPolicy.LOT, "al", "be", "eg", "fr", "us", "icrc", seed="7 November, 14 h 02")
    drawn = sorted(
        meeting.list().entries,
        key=lambda entry: hashlib.sha256(f"7 November, 14 h 02 {entry}".encode()).hexdigest(),
    )
    assert list(meeting.list().queue) == drawn
    redrawn = given_waiting("al", "be", "eg", "fr", "us", "icrc")
    when(redrawn, CHAIR, SetOrder("3", OrderPolicy.LOT, seed="7 November, 14 h 02"))
    assert list(redrawn.list().queue) == drawn


def test_fewest_turns_come_first() -> None:
    """Who has spoken goes behind who hasn't (LS4)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    when(meeting, CHAIR, EndTurn("t1"))
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.FEWEST_TURNS))
    inscribed(meeting, "al")
    inscribed(meeting, "eg")
    assert meeting.queue() == ("be", "eg", "al")


def test_the_policy_goes_round_what_a_hand_has_moved() -> None:
    """A newcomer stands before the first greater key that nobody moved (LS4, LS7)."""
    meeting = under(OrderPolicy.ALPHABETICAL, "al", "eg", "fr")
    when(meeting, CHAIR, MoveEntry("e3", "e1"))
    assert meeting.queue() == ("fr", "al", "eg")
    inscribed(meeting, "be")
    assert meeting.queue() == ("fr", "al", "be", "eg")


def test_the_policy_speaks_once() -> None:
    """An entry stays where arrival placed it, whatever happens to its key afterwards (LS4)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.FEWEST_TURNS))
    inscribed(meeting, "al")
    inscribed(meeting, "eg")
    assert meeting.queue() == ("be", "al", "eg")
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.queue() == ("be", "al", "eg")


# ── rank ─────────────────────────────────────────────────────────────────────────────────────────


def test_heads_of_state_and_ministers_come_first_where_rank_counts() -> None:
    """Before every class, highest first (LS4)."""
    meeting = given_open(rank_first=True, class_order=EXCHANGE_OF_VIEWS)
    inscribed(meeting, "al")
    inscribed(meeting, "us", rank=Rank.MINISTER)
    inscribed(meeting, "be", rank=Rank.HEAD_OF_GOVERNMENT)
    inscribed(meeting, "icrc", rank=Rank.HEAD_OF_STATE)
    assert meeting.queue() == ("icrc", "be", "us", "al")


def test_rank_counts_only_where_the_meeting_says_so() -> None:
    """And a delegate doesn't claim it (LS4)."""
    meeting = given_waiting("al")
    inscribed(meeting, "us", rank=Rank.HEAD_OF_STATE)
    assert meeting.queue() == ("al", "us")
    refused(meeting, delegate("be"), Inscribe("3", "en", rank=Rank.MINISTER), Code.NOT_ALLOWED, "LS4")


# ── threads and second statements ────────────────────────────────────────────────────────────────


def test_a_thread_stays_together_in_its_order() -> None:
    """Presentation, comments, reply, whenever they were asked for (LS12)."""
    meeting = given_open()
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="al")
    inscribed(meeting, "be", entry_kind=EntryKind.PRESENTATION, thread="be")
    inscribed(meeting, "al", entry_kind=EntryKind.REPLY, thread="al")
    inscribed(meeting, "icrc", entry_kind=EntryKind.COMMENT, thread="al")
    inscribed(meeting, "us", entry_kind=EntryKind.COMMENT, thread="al")
    inscribed(meeting, "fr", entry_kind=EntryKind.COMMENT, thread="be")
    assert meeting.list().queue == ("e1", "e4", "e5", "e3", "e2", "e6")


def test_a_thread_gathers_behind_a_presentation_that_comes_late() -> None:
    """What was asked for on it before stands behind it, wherever it stood, by rule and by no hand (LS12, LS15)."""
    meeting = given_open()
    inscribed(meeting, "icrc", entry_kind=EntryKind.COMMENT, thread="al")
    inscribed(meeting, "be")
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="al")
    assert meeting.list().queue == ("e2", "e3", "e1")
    assert [move.rule for move in meeting.entry("e1").moves] == ["LS12"]
    assert not meeting.entry("e1").moved


def test_another_policy_moves_threads_as_a_whole() -> None:
    """They are ordered by the one that leads them, also after it was heard (LS4, LS12)."""
    meeting = given_open()
    inscribed(meeting, "us", entry_kind=EntryKind.PRESENTATION, thread="us")
    inscribed(meeting, "al", entry_kind=EntryKind.COMMENT, thread="us")
    inscribed(meeting, "be", entry_kind=EntryKind.PRESENTATION, thread="be")
    inscribed(meeting, "icrc", entry_kind=EntryKind.COMMENT, thread="be")
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    assert meeting.list().queue == ("e3", "e4", "e1", "e2")
    called(meeting)
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.FIRST_COME))
    assert meeting.list().queue == ("e1", "e2", "e4")


def test_a_thread_whose_presentation_went_is_led_by_its_first_arrival() -> None:
    """What is withdrawn leads nobody (LS8, LS12)."""
    meeting = given_open()
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="x")
    inscribed(meeting, "us", entry_kind=EntryKind.COMMENT, thread="x")
    inscribed(meeting, "be")
    when(meeting, delegate("al"), Withdraw("e1"))
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    assert meeting.queue() == ("be", "us")


@pytest.mark.parametrize(("setting", "queue"), [(True, ("be", "eg", "al")), (False, ("be", "al", "eg"))])
def test_second_statements_may_wait_for_all_first_ones(setting: bool, queue: tuple[str, ...]) -> None:
    """Where the meeting says so (LS17)."""
    meeting = given_waiting("al", "be", second_statements_last=setting)
    called(meeting)
    inscribed(meeting, "al")
    inscribed(meeting, "eg")
    assert meeting.queue() == queue


def test_a_presentation_that_comes_after_its_comments_gathers_them() -> None:
    """They stand behind it, in their order, wherever they stood before (LS12)."""
    meeting = given_open()
    for delegation in ("icrc", "us"):
        inscribed(meeting, delegation, entry_kind=EntryKind.COMMENT, thread="al")
    inscribed(meeting, "be")
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="al")
    assert meeting.list().queue == ("e3", "e4", "e1", "e2")
    assert why(meeting.state, "e4").rule == "LS12"


@pytest.mark.parametrize("class_order", [(), ("organisation", "state_party")])
def test_requests_imported_at_once_stand_as_if_each_had_come_alone(class_order: tuple[str, ...]) -> None:
    """In classes, within one in the order of the rows, and one statement for each delegation (LS3, LS4, LS5)."""
    rows = tuple(Inscription("3", name, "en") for name in ("us", "al", "icrc", "be", "chr", "fr"))
    at_once = given(PROGRAMME, *rows, class_order=class_order)
    alone = given(class_order=class_order)
    for row in rows:
        when(alone, SECRETARIAT, Inscribe("3", "en", delegation=row.delegation))
    assert at_once.queue() == alone.queue()
    twice = ImportMeeting(PROGRAMME, (*rows, msgspec.structs.replace(rows[1], thread="x")))
    refused(given(), OPERATOR, twice, Code.ALREADY_WAITING, "LS3")
    again = msgspec.structs.replace(rows[1], kind=EntryKind.GROUP_STATEMENT)
    assert len(given(PROGRAMME, *rows, again).queue()) == 7
    same = ImportMeeting(PROGRAMME, (rows[1], rows[1]))
    refused(given(), OPERATOR, same, Code.ALREADY_WAITING, "LS3")
