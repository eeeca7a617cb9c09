"""Two delegations change places (LS9)."""

from rostrum.floor.decide import made
from rostrum.floor.entries import ChangeEntry, UndoWithdrawal, Withdraw
from rostrum.floor.limits import limit_of
from rostrum.floor.order import MoveEntry
from rostrum.floor.refusals import Code
from rostrum.floor.speakers import CloseList
from rostrum.floor.swaps import AcceptSwap, DeclineSwap, ProposeSwap, SwapEntries
from rostrum.floor.terms import MINUTE, EntryKind
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from rostrum.floor.views.why import why
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, delegate, given_open, given_waiting, inscribed, refused, when


def given_offer() -> Meeting:
    """Albania, Belgium, Egypt and France wait; Belgium, e2, has offered its place to France, e4."""
    meeting = given_waiting("al", "be", "eg", "fr")
    assert made(when(meeting, delegate("be"), ProposeSwap("e2", "e4"))) == {"swap": "s1"}
    return meeting


def test_two_delegations_change_places_when_both_have_accepted() -> None:
    """The offer alone moves nobody; with the other's word they stand at each other's places (LS9)."""
    meeting = given_offer()
    assert meeting.queue() == ("al", "be", "eg", "fr")
    when(meeting, delegate("fr"), AcceptSwap("s1"))
    assert meeting.queue() == ("al", "fr", "eg", "be")
    assert meeting.state.swaps == ()
    for entry in ("e2", "e4"):
        assert why(meeting.state, entry).rule == "LS9"
        assert meeting.entry(entry).moved


def test_an_offer_is_between_its_two_sides_and_the_podium() -> None:
    """Each side and who conducts see it, and nobody else (LS9, PV2)."""
    meeting = given_offer()
    offer = {"id": "s1", "entry": "e2", "other": "e4"}
    for delegation, side in (("al", None), ("be", "fr"), ("eg", None), ("fr", "be")):
        seen = own(meeting.state, delegate(delegation))
        assert seen is not None
        assert seen.get("swaps") == ([{**offer, "delegation": side}] if side else None)
    for kind in ViewKind:
        assert project(meeting.state, kind).get("swaps") == ([offer] if kind in PODIUM else None)


def test_only_the_other_side_accepts_and_either_side_ends_it() -> None:
    """Whoever offers can take it back, whoever is asked can decline (LS9)."""
    meeting = given_offer()
    for delegation in ("be", "al"):
        refused(meeting, delegate(delegation), AcceptSwap("s1"), Code.NOT_ALLOWED, "PO1")
    refused(meeting, delegate("al"), DeclineSwap("s1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, delegate("fr"), DeclineSwap("s1"))
    refused(meeting, delegate("fr"), AcceptSwap("s1"), Code.UNKNOWN_ID, "LS9")
    refused(meeting, delegate("be"), DeclineSwap("s1"), Code.UNKNOWN_ID, "LS9")
    when(meeting, delegate("be"), ProposeSwap("e2", "e4"))
    when(meeting, delegate("be"), DeclineSwap("s2"))
    assert meeting.queue() == ("al", "be", "eg", "fr")


def test_a_swap_where_one_side_withdraws_in_between() -> None:
    """The offer lapses with it; undone in time, the entry and the offer stand as they stood (LS8, LS9)."""
    meeting = given_offer()
    when(meeting, delegate("be"), Withdraw("e2"))
    refused(meeting, delegate("fr"), AcceptSwap("s1"), Code.UNKNOWN_ID, "LS9")
    assert "swaps" not in project(meeting.state, ViewKind.CHAIR)
    assert meeting.queue() == ("al", "eg", "fr")
    when(meeting, delegate("be"), UndoWithdrawal("e2"))
    when(meeting, delegate("fr"), AcceptSwap("s1"))
    assert meeting.queue() == ("al", "fr", "eg", "be")


def test_a_lapsed_offer_is_in_nobodys_way() -> None:
    """Whom it named may be asked by another (LS9)."""
    meeting = given_offer()
    when(meeting, delegate("be"), Withdraw("e2"))
    when(meeting, delegate("eg"), ProposeSwap("e3", "e4"))
    assert [swap.id for swap in meeting.state.swaps] == ["s2"]
    when(meeting, delegate("fr"), AcceptSwap("s2"))
    assert meeting.queue() == ("al", "fr", "eg")


def test_one_offer_at_a_time_for_each_entry() -> None:
    """On either side of it (LS9)."""
    meeting = given_offer()
    inscribed(meeting, "tz")
    for one, two, delegation in (("e2", "e3", "be"), ("e3", "e2", "eg"), ("e5", "e4", "tz")):
        refused(meeting, delegate(delegation), ProposeSwap(one, two), Code.ALREADY_SO, "LS9")
    when(meeting, delegate("eg"), ProposeSwap("e3", "e5"))
    when(meeting, delegate("tz"), AcceptSwap("s2"))
    assert meeting.queue() == ("al", "be", "tz", "fr", "eg")
    assert [swap.id for swap in meeting.state.swaps] == ["s1"], "the other offer stands"


def test_not_with_the_next_one_to_speak() -> None:
    """Neither offered nor accepted, in case it has become the next since; the chair may (LS9)."""
    meeting = given_offer()
    refused(meeting, delegate("al"), ProposeSwap("e1", "e3"), Code.TOO_LATE, "LS9")
    refused(meeting, delegate("eg"), ProposeSwap("e3", "e1"), Code.TOO_LATE, "LS9")
    when(meeting, CHAIR, MoveEntry("e2", before="e1"))
    refused(meeting, delegate("fr"), AcceptSwap("s1"), Code.TOO_LATE, "LS9")
    when(meeting, CHAIR, SwapEntries("e2", "e4", "agreed at the podium"))
    assert meeting.queue() == ("fr", "al", "eg", "be")


def test_only_within_a_class_and_the_limit_stays_with_the_class() -> None:
    """Between classes only the chair, and each keeps its own limit (LS9)."""
    meeting = given_waiting("al", "be", "us", limits={"state_party": 3 * MINUTE, "state_not_party": MINUTE})
    refused(meeting, delegate("be"), ProposeSwap("e2", "e3"), Code.NOT_ALLOWED, "LS9")
    when(meeting, CHAIR, SwapEntries("e2", "e3"))
    assert meeting.queue() == ("al", "us", "be")
    assert [limit_of(meeting.state, meeting.entry(entry)) for entry in ("e2", "e3")] == [3 * MINUTE, MINUTE]


def test_a_class_that_changes_in_between_ends_what_was_fair() -> None:
    """What is accepted must still be an exchange within a class (LS9, LS10)."""
    meeting = given_waiting("al", "be", "eg", class_order=("state_party", "group_statement"))
    when(meeting, delegate("be"), ProposeSwap("e2", "e3"))
    when(meeting, SECRETARIAT, ChangeEntry("e3", entry_kind=EntryKind.GROUP_STATEMENT))
    refused(meeting, delegate("eg"), AcceptSwap("s1"), Code.NOT_ALLOWED, "LS9")


def test_a_swap_takes_nobody_from_a_thread() -> None:
    """Delegations change places within one thread, and nobody swaps a presentation away from its comments (LS12)."""
    meeting = given_waiting("be")
    inscribed(meeting, "al", entry_kind=EntryKind.PRESENTATION, thread="al")
    for delegation in ("eg", "fr"):
        inscribed(meeting, delegation, entry_kind=EntryKind.COMMENT, thread="al")
    inscribed(meeting, "tz")
    refused(meeting, delegate("eg"), ProposeSwap("e3", "e5"), Code.NOT_ALLOWED, "LS9")
    refused(meeting, CHAIR, SwapEntries("e2", "e5"), Code.NOT_ALLOWED, "LS12")
    refused(meeting, CHAIR, SwapEntries("e5", "e2"), Code.NOT_ALLOWED, "LS12")
    when(meeting, delegate("eg"), ProposeSwap("e3", "e4"))
    when(meeting, delegate("fr"), AcceptSwap("s1"))
    assert meeting.list().queue == ("e1", "e2", "e4", "e3", "e5")


def test_both_have_to_wait_on_the_same_list() -> None:
    """Two entries, both waiting, of one item (LS9)."""
    meeting = given_waiting("al", "be", "eg")
    inscribed(meeting, "fr", item="4")
    refused(meeting, CHAIR, SwapEntries("e2", "e9"), Code.UNKNOWN_ID, "LS9")
    refused(meeting, CHAIR, SwapEntries("e2", "e2"), Code.NOT_WAITING, "LS9")
    refused(meeting, CHAIR, SwapEntries("e2", "e4"), Code.NOT_WAITING, "LS9")
    when(meeting, delegate("eg"), Withdraw("e3"))
    refused(meeting, delegate("be"), ProposeSwap("e2", "e3"), Code.NOT_WAITING, "LS9")


def test_places_are_changed_on_a_closed_list_too() -> None:
    """And a chair's swap ends the offers of those whom it moves (LS6, LS9)."""
    meeting = given_offer()
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, SwapEntries("e3", "e4"))
    assert meeting.queue() == ("al", "be", "fr", "eg")
    refused(meeting, delegate("fr"), AcceptSwap("s1"), Code.UNKNOWN_ID, "LS9")


def test_a_swap_needs_two_who_wait() -> None:
    """On an empty list there is nothing to offer (LS9)."""
    refused(given_open(), delegate("al"), ProposeSwap("e1", "e2"), Code.UNKNOWN_ID, "LS9")
