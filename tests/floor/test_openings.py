"""The first moments of a list: lots at the opening (LS19), announced closings (LS20)."""

import hashlib
from typing import Any

import pytest

from rostrum.floor.actor import SERVICE
from rostrum.floor.deadlines import next_deadline
from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem, ReopenItem
from rostrum.floor.meeting import ChangeSettings, CloseMeeting
from rostrum.floor.openings import SettleOpening
from rostrum.floor.order import MoveEntry
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import LONGEST_ANNOUNCEMENT, CloseList, OpenList
from rostrum.floor.terms import MINUTE, SECOND, EntryKind, ListState
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from rostrum.floor.views.why import why
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    delegate,
    given,
    given_open,
    given_waiting,
    inscribed,
    later,
    refused,
    when,
)

SEED = "7 November, 10 h"


def given_lot(*early: str, **settings: Any) -> Meeting:
    """The list has just opened by lot; these asked in its first second."""
    meeting = given(opening_lot_ms=2 * SECOND, **settings)
    when(meeting, CHAIR, OpenSitting("s1"))
    when(meeting, CHAIR, OpenItem("3"))
    when(meeting, CHAIR, OpenList("3", SEED))
    for delegation in early:
        inscribed(meeting, delegation)
    later(meeting, SECOND)
    return meeting


def by_lot(*entries: str) -> tuple[str, ...]:
    """These entries in the order that the seed draws."""
    return tuple(sorted(entries, key=lambda entry: hashlib.sha256(f"{SEED} {entry}".encode()).hexdigest()))


def test_the_first_requests_are_ordered_by_a_recorded_lot() -> None:
    """They stand as they came until the moments have passed; anybody can draw the lot again (LS19, LS15)."""
    meeting = given_lot("al", "be", "eg", "fr", "tz")
    assert meeting.list().queue == ("e1", "e2", "e3", "e4", "e5")
    later(meeting, 2 * SECOND)
    drawn = by_lot("e1", "e2", "e3", "e4", "e5")
    assert meeting.list().queue == drawn != ("e1", "e2", "e3", "e4", "e5")
    assert meeting.list().lot_until is None
    moved = next(entry for entry in drawn if meeting.entry(entry).moves)
    assert why(meeting.state, moved).rule == "LS19"
    assert why(meeting.state, moved).lot_seed == SEED


def test_who_comes_later_comes_behind() -> None:
    """The lot is over (LS19)."""
    meeting = given_lot("al", "be", "eg")
    later(meeting, SECOND)
    inscribed(meeting, "fr")
    assert meeting.list().queue == (*by_lot("e1", "e2", "e3"), "e4")


def test_who_was_inscribed_before_the_opening_stays() -> None:
    """Only the requests of the first moments change places, whatever the setting says by then (LS19, LS1)."""
    meeting = given(opening_lot_ms=2 * SECOND)
    when(meeting, CHAIR, OpenSitting("s1"))
    when(meeting, CHAIR, OpenItem("3"))
    for delegation in ("al", "be"):
        inscribed(meeting, delegation)
    later(meeting, SECOND)
    when(meeting, CHAIR, OpenList("3", SEED))
    for delegation in ("eg", "fr", "tz"):
        inscribed(meeting, delegation)
    when(meeting, SECRETARIAT, ChangeSettings({"opening_lot_ms": 60 * SECOND}))
    later(meeting, 2 * SECOND)
    assert meeting.list().queue == ("e1", "e2", *by_lot("e3", "e4", "e5"))


def test_a_hand_goes_before_the_lot() -> None:
    """Who was moved stays where the chair put it; who left isn't drawn (LS7, LS8, LS19)."""
    meeting = given_lot("al", "be", "eg", "fr", "tz")
    when(meeting, CHAIR, MoveEntry("e5", before="e1"))
    when(meeting, delegate("be"), Withdraw("e2"))
    later(meeting, SECOND)
    assert meeting.list().queue == ("e5", *by_lot("e1", "e3", "e4"))


def test_classes_stay_in_their_order() -> None:
    """The lot decides among those whom the policy holds equal (LS4, LS19)."""
    meeting = given_lot("icrc", "al", "us", "be", "eg", class_order=("state_party", "state_not_party"))
    later(meeting, SECOND)
    assert meeting.list().queue == (*by_lot("e2", "e4", "e5"), "e3", "e1")


def test_a_thread_is_drawn_as_one() -> None:
    """By the entry that leads it, and stays in its order (LS12, LS19)."""
    meeting = given_lot()
    for delegation, kind in (("al", EntryKind.PRESENTATION), ("be", EntryKind.PRESENTATION)):
        inscribed(meeting, delegation, entry_kind=kind, thread=delegation)
    for delegation, thread in (("eg", "al"), ("fr", "be"), ("tz", "al")):
        inscribed(meeting, delegation, entry_kind=EntryKind.COMMENT, thread=thread)
    later(meeting, SECOND)
    threads = {"e1": ("e1", "e3", "e5"), "e2": ("e2", "e4")}
    assert meeting.list().queue == tuple(entry for lead in by_lot("e1", "e2") for entry in threads[lead])


def test_an_opening_by_lot_needs_a_seed() -> None:
    """On the record before anybody asks; an opening again has no lot (LS19)."""
    meeting = given(opening_lot_ms=2 * SECOND)
    refused(meeting, CHAIR, OpenList("3"), Code.MALFORMED, "LS19")
    when(meeting, CHAIR, OpenList("3", SEED))
    later(meeting, MINUTE)
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, OpenList("3"))
    assert meeting.list().lot_until is None
    assert given_open().list().lot_seed is None, "by arrival where the meeting doesn't say otherwise"


def test_the_lot_is_drawn_once_and_not_before_its_time() -> None:
    """The service settles no opening before its moments are over, none twice, and none of an unknown item (LS19)."""
    meeting = given_lot("al", "be")
    refused(meeting, SERVICE, SettleOpening("3"), Code.NOT_RUNNING, "LS19")
    later(meeting, SECOND)
    refused(meeting, SERVICE, SettleOpening("3"), Code.NOT_RUNNING, "LS19")
    refused(meeting, SERVICE, SettleOpening("9"), Code.UNKNOWN_ID, "LS19")


def test_a_lot_counts_from_its_moment_however_late_it_is_drawn() -> None:
    """So that what fell due after it, and is made in the same breath, doesn't come before it (LS19, TN6)."""
    meeting = given_lot("al", "be", "eg", "fr", "tz")
    due = meeting.now + SECOND
    meeting.now = due + MINUTE
    _, arranged = when(meeting, SERVICE, SettleOpening("3"))
    assert getattr(arranged, "at", None) == due


def test_a_lot_that_an_item_was_closed_over_is_drawn_when_it_is_back() -> None:
    """Not before the reopening (LS13, LS19)."""
    meeting = given_lot("al", "be", "eg", "fr", "tz")
    when(meeting, CHAIR, CloseItem("3"))
    later(meeting, MINUTE)
    when(meeting, CHAIR, ReopenItem("3"))
    deadline = next_deadline(meeting.state)
    assert deadline is not None
    assert deadline.at == meeting.now
    later(meeting, 0)
    assert meeting.list().queue == by_lot("e1", "e2", "e3", "e4", "e5")


def test_a_lot_among_nobody() -> None:
    """Has no result, and is over (LS19)."""
    meeting = given_lot()
    later(meeting, SECOND)
    assert next_deadline(meeting.state) is None


# ── announced closing ────────────────────────────────────────────────────────────────────────────


def test_the_closing_is_announced_and_everybody_sees_it_come() -> None:
    """Until then inscriptions are taken; then the list is closed, at that very instant (LS20)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3", in_ms=5 * MINUTE))
    due = meeting.now + 5 * MINUTE
    for kind in ViewKind:
        assert project(meeting.state, kind)["list"]["closes_ms"] == due
    later(meeting, 4 * MINUTE)
    when(meeting, delegate("be"), Inscribe("3", "en"))
    later(meeting, 10 * MINUTE)
    assert (meeting.list().state, meeting.list().closed_at) == (ListState.CLOSED, due)
    assert "closes_ms" not in project(meeting.state, ViewKind.PUBLIC)["list"]


def test_a_list_that_closes_a_moment_before_a_request_arrives_says_when_it_closed() -> None:
    """The moment of the announcement, not that of the request (LS6, LS20)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    due = meeting.now + MINUTE
    later(meeting, MINUTE + 1)
    refusal = refused(meeting, delegate("be"), Inscribe("3", "en"), Code.LIST_CLOSED, "LS6")
    assert refusal.details == {"item": "3", "since": due}


def test_an_announcement_is_changed_or_taken_back() -> None:
    """By another one, by closing now, by opening again (LS20)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    when(meeting, CHAIR, CloseList("3", in_ms=5 * MINUTE))
    later(meeting, 2 * MINUTE)
    when(meeting, CHAIR, OpenList("3"))
    later(meeting, 10 * MINUTE)
    assert meeting.list().state is ListState.OPEN
    refused(meeting, CHAIR, OpenList("3"), Code.ALREADY_SO, "LS1")
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    when(meeting, CHAIR, CloseList("3"))
    assert next_deadline(meeting.state) is None


def test_the_service_closes_only_what_was_announced() -> None:
    """Not before its time, and not a list of its own choice (LS20)."""
    meeting = given_waiting("al")
    refused(meeting, SERVICE, CloseList("3"), Code.NOT_RUNNING, "LS20")
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    refused(meeting, SERVICE, CloseList("3"), Code.NOT_RUNNING, "LS20")


@pytest.mark.parametrize("in_ms", [0, LONGEST_ANNOUNCEMENT + 1])
def test_an_announcement_within_reason(in_ms: int) -> None:
    """A day ahead at the most (LS20)."""
    refused(given_open(), CHAIR, CloseList("3", in_ms=in_ms), Code.OUT_OF_RANGE, "LS20")


def test_what_is_due_on_a_closed_item_waits_for_its_reopening() -> None:
    """Nothing happens by itself on an item that is done with (LS13, LS19, LS20)."""
    meeting = given_lot("al", "be", "eg", "fr", "tz")
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    when(meeting, CHAIR, CloseItem("3"))
    later(meeting, 5 * MINUTE)
    assert meeting.list().state is ListState.OPEN
    when(meeting, CHAIR, ReopenItem("3"))
    later(meeting, 0)
    assert meeting.list().queue == by_lot("e1", "e2", "e3", "e4", "e5")
    assert (meeting.list().state, meeting.list().closed_at) == (ListState.CLOSED, meeting.now)


def test_an_announcement_that_is_still_to_come_survives_the_closing_of_its_item() -> None:
    """Undone in time, the list closes when it was to (LS13, LS20)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3", in_ms=5 * MINUTE))
    due = meeting.now + 5 * MINUTE
    when(meeting, CHAIR, CloseItem("3"))
    when(meeting, CHAIR, ReopenItem("3"))
    later(meeting, 10 * MINUTE)
    assert meeting.list().closed_at == due


def test_nothing_is_due_in_a_closed_meeting() -> None:
    """An announcement ends with it (MT5, LS20)."""
    meeting = given()
    when(meeting, CHAIR, OpenList("3"))
    when(meeting, CHAIR, CloseList("3", in_ms=MINUTE))
    when(meeting, SECRETARIAT, CloseMeeting())
    assert next_deadline(meeting.state) is None
