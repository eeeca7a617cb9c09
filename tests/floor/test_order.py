"""The hands that order a list: one move, a whole new order, another policy (LS4, LS7, LS12, LS15)."""

from itertools import cycle, islice

import pytest

from rostrum.floor.entries import Withdraw
from rostrum.floor.order import ListArranged, MoveEntry, OrderSet, ReorderList, SetOrder
from rostrum.floor.places import GAP, ListSpread, unmoved
from rostrum.floor.refusals import Code
from rostrum.floor.terms import EntryKind, OrderPolicy, Role
from rostrum.floor.turns import EndTurn
from rostrum.floor.views.viewers import ViewKind
from rostrum.floor.views.why import Moved, why
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    called,
    delegate,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    minutes,
    refused,
    when,
)

# ── one move ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("entry", "before", "queue"),
    [
        ("e3", "e1", ("eg", "al", "be", "fr")),
        ("e3", "e2", ("al", "eg", "be", "fr")),
        ("e1", None, ("be", "eg", "fr", "al")),
        ("e4", "e1", ("fr", "al", "be", "eg")),
        ("e2", "e3", ("al", "be", "eg", "fr")),
        ("e4", None, ("al", "be", "eg", "fr")),
    ],
)
def test_the_chair_moves_any_waiting_entry_anywhere(entry: str, before: str | None, queue: tuple[str, ...]) -> None:
    """Before another one, or to the end (LS7)."""
    meeting = given_waiting("al", "be", "eg", "fr")
    when(meeting, CHAIR, MoveEntry(entry, before))
    assert meeting.queue() == queue


def test_the_record_keeps_who_moved_when_from_where_to_where_and_why() -> None:
    """And the reason is the secretariat's to read; the others know that it was moved (LS7, LS15)."""
    meeting = given_waiting("al", "be")
    later(meeting, minutes(2))
    when(meeting, SECRETARIAT, MoveEntry("e2", "e1", reason="leaves at noon"))
    [move] = meeting.entry("e2").moves
    assert (move.at, move.by, move.rule, move.reason) == (meeting.now, Role.SECRETARIAT, "LS7", "leaves at noon")
    assert (move.before, move.after) == (2 * GAP, 0)
    assert why(meeting.state, "e2", ViewKind.SECRETARIAT).moves[0].reason == "leaves at noon"
    for kind in set(ViewKind) - {ViewKind.SECRETARIAT}:
        told = why(meeting.state, "e2", kind)
        assert told.rule == "LS7"
        assert told.moves == (Moved(meeting.now, Role.SECRETARIAT, "LS7", 2 * GAP, 0),)


def test_only_waiting_entries_are_moved_and_only_among_themselves() -> None:
    """Not one that speaks or has left, not before one of another list, not before itself (LS7)."""
    meeting = given_speaking("al", "be", "eg")
    other = inscribed(meeting, "fr", item="4")
    for entry in ("e1", "e9"):
        refused(meeting, CHAIR, MoveEntry(entry), Code.NOT_WAITING, "LS7")
        refused(meeting, CHAIR, MoveEntry("e2", before=entry), Code.NOT_WAITING, "LS7")
    refused(meeting, CHAIR, MoveEntry("e2", before=other), Code.NOT_WAITING, "LS7")
    refused(meeting, CHAIR, MoveEntry("e2", before="e2"), Code.ALREADY_SO, "LS7")
    refused(meeting, delegate("be"), MoveEntry("e2"), Code.NOT_ALLOWED, "PO1")


def test_there_is_always_room_between_two_entries() -> None:
    """However often two change places, the order is what the chair said, and spreading the list changes none (LS7)."""
    meeting = given_waiting("al", "be", "eg")
    spread = 0
    for entry, before in islice(cycle([("e3", "e2"), ("e2", "e3")]), 50):
        events = when(meeting, CHAIR, MoveEntry(entry, before))
        spread += any(isinstance(event, ListSpread) for event in events)
        assert meeting.list().queue == ("e1", entry, before)
    assert spread


# ── the whole list ───────────────────────────────────────────────────────────────────────────────


def test_a_new_order_of_the_whole_list() -> None:
    """It names every waiting entry exactly once (LS7)."""
    meeting = given_waiting("al", "be", "eg", "fr")
    [event] = when(meeting, CHAIR, ReorderList("3", ("e4", "e1", "e2", "e3"), reason="alternating"))
    assert meeting.queue() == ("fr", "al", "be", "eg")
    assert isinstance(event, ListArranged)
    assert event.moved == ("e4",), "of a list in which one was taken forward only that one has moved"
    assert meeting.entry("e4").moves[0].reason == "alternating"
    assert meeting.entry("e4").moved
    assert not meeting.entry("e1").moved


@pytest.mark.parametrize(
    ("order", "odd"),
    [
        (("e2", "e3"), "e1"),
        (("e1", "e2", "e3", "e3"), ""),
        (("e1", "e2", "e2"), "e3"),
        (("e1", "e2", "e9"), "e3 e9"),
        (("e1", "e2", "e3", "e4"), "e4"),
        ((), "e1 e2 e3"),
    ],
    ids=["misses", "repeats", "repeats and misses", "invents", "other list", "empty"],
)
def test_an_order_that_misses_repeats_or_invents_an_entry_is_refused(order: tuple[str, ...], odd: str) -> None:
    """A reorder never drops anybody (LS7)."""
    meeting = given_waiting("al", "be", "eg")
    inscribed(meeting, "fr", item="4")
    refusal = refused(meeting, CHAIR, ReorderList("3", order), Code.ORDER_INCOMPLETE, "LS7")
    assert refusal.details == {"named": len(order), "waiting": 3, "odd": odd}


def test_an_order_that_is_so_already_changes_nothing() -> None:
    """It is accepted, and nobody was moved; a list that doesn't exist can't be ordered (LS7)."""
    meeting = given_waiting("al", "be")
    assert when(meeting, CHAIR, ReorderList("3", ("e1", "e2"))) == ()
    refused(meeting, CHAIR, ReorderList("9", ()), Code.UNKNOWN_ID, "LS7")


@pytest.mark.parametrize(
    ("before", "after", "stayed"),
    [("", "", ""), ("abc", "abc", "abc"), ("abcd", "dabc", "abc"), ("abcd", "bcda", "bcd"), ("abcde", "baced", "ace")],
)
def test_who_is_said_to_have_moved_is_as_few_as_possible(before: str, after: str, stayed: str) -> None:
    """The longest run in the same order has stayed (LS15)."""
    found = unmoved(tuple(before), tuple(after))
    assert len(found) == len(stayed)
    assert [entry for entry in before if entry in found] == [entry for entry in after if entry in found]


# ── the policy ───────────────────────────────────────────────────────────────────────────────────


def test_another_policy_orders_who_waits_now() -> None:
    """Those that come are placed by it, and nobody counts as moved by hand any more (LS4)."""
    meeting = given_waiting("fr", "tz", "al", "eg")
    when(meeting, CHAIR, MoveEntry("e3", "e1"))
    events = when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL, letter="F"))
    assert isinstance(events[0], OrderSet)
    assert meeting.queue() == ("fr", "tz", "al", "eg")
    assert not any(entry.moved for entry in meeting.list().entries.values())
    inscribed(meeting, "be")
    assert meeting.queue() == ("fr", "tz", "al", "be", "eg")


def test_a_policy_under_which_all_stand_right_moves_nobody() -> None:
    """Only the policy is another (LS4)."""
    meeting = given_waiting("al", "be")
    assert len(when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))) == 1


def test_a_lot_needs_a_seed() -> None:
    """Order by lot follows from the seed on the record; a list that doesn't exist has no order (LS4)."""
    meeting = given_waiting("al", "be")
    refused(meeting, CHAIR, SetOrder("3", OrderPolicy.LOT), Code.MALFORMED, "LS4")
    refused(meeting, CHAIR, SetOrder("3", OrderPolicy.LOT, seed=""), Code.MALFORMED, "LS4")
    refused(meeting, CHAIR, SetOrder("9", OrderPolicy.FIRST_COME), Code.UNKNOWN_ID, "LS4")


def test_an_entry_that_was_moved_by_policy_says_so() -> None:
    """The move carries the policy's rule, not the chair's (LS4, LS15)."""
    meeting = given_waiting("fr", "al")
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    moves = [move.rule for entry in meeting.list().entries.values() for move in entry.moves]
    assert moves == ["LS4"]
    told = why(meeting.state, "e2")
    assert (told.rule, told.policy, told.class_rank) == ("LS4", OrderPolicy.ALPHABETICAL, 1)


# ── threads ──────────────────────────────────────────────────────────────────────────────────────


def test_a_thread_moves_with_its_presentation() -> None:
    """Comments and reply stand where the presentation stands (LS12)."""
    meeting = given_open()
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="extension")
    inscribed(meeting, "be")
    inscribed(meeting, "al", entry_kind=EntryKind.REPLY, thread="extension")
    inscribed(meeting, "icrc", entry_kind=EntryKind.COMMENT, thread="extension")
    assert meeting.list().queue == ("e1", "e4", "e3", "e2")
    refused(meeting, CHAIR, MoveEntry("e1", before="e4"), Code.ALREADY_SO, "LS12")
    when(meeting, CHAIR, MoveEntry("e1"))
    assert meeting.list().queue == ("e2", "e1", "e4", "e3")
    when(meeting, CHAIR, MoveEntry("e1", before="e2"))
    assert meeting.list().queue == ("e1", "e4", "e3", "e2")


def test_a_comment_moves_alone() -> None:
    """Only the presentation takes its thread along (LS12)."""
    meeting = given_open()
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="extension")
    inscribed(meeting, "be", entry_kind=EntryKind.COMMENT, thread="extension")
    inscribed(meeting, "icrc", entry_kind=EntryKind.COMMENT, thread="extension")
    when(meeting, CHAIR, MoveEntry("e3", before="e2"))
    assert meeting.list().queue == ("e1", "e3", "e2")


def test_moving_leaves_the_turn_alone() -> None:
    """What happens on the list never touches the clock (TN4, LS7)."""
    meeting = given_speaking("al", "be", "eg")
    before = meeting.turn
    when(meeting, CHAIR, MoveEntry("e3", "e2"))
    when(meeting, CHAIR, ReorderList("3", ("e2", "e3")))
    when(meeting, delegate("be"), Withdraw("e2"))
    assert meeting.turn is before
    when(meeting, CHAIR, EndTurn("t1"))
    called(meeting)
    assert meeting.turn.delegation == "eg"
