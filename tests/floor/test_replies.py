"""Rights of reply (RR1, RR2)."""

import pytest

from rostrum.floor.decide import made
from rostrum.floor.entries import ChangeEntry, Withdraw
from rostrum.floor.forecast import forecast
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.limits import SetLimit
from rostrum.floor.listed import Unheard
from rostrum.floor.refusals import Code
from rostrum.floor.replies import DeclineReply, GrantReply, RequestReply
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import CloseList
from rostrum.floor.terms import MINUTE, Attendance, EntryKind
from rostrum.floor.turns import EndTurn
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given,
    given_waiting,
    inscribed,
    refused,
    when,
)

LIMITS = {"right_of_reply": 2 * MINUTE, "second_reply": MINUTE}


def granted(meeting: Meeting, delegation: str) -> str:
    """The entry of a right of reply that was asked for and granted."""
    reply = made(when(meeting, delegate(delegation), RequestReply()))["reply"]
    return made(when(meeting, CHAIR, GrantReply(reply)))["entry"]


def test_a_right_of_reply_is_heard_at_the_end_of_the_item() -> None:
    """Behind everybody who waits, and behind whoever is still added (RR1)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    assert granted(meeting, "eg") == "e3"
    inscribed(meeting, "icrc")
    assert meeting.queue() == ("be", "icrc", "eg")
    assert meeting.entry("e3").kind is EntryKind.RIGHT_OF_REPLY


def test_it_is_granted_on_a_closed_list_too() -> None:
    """The list takes no more inscriptions, the reply still passes (LS6, RR1)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3"))
    refused(meeting, delegate("eg"), Inscribe("3", "en"), Code.LIST_CLOSED, "LS6")
    granted(meeting, "eg")
    assert meeting.queue() == ("al", "eg")


def test_its_time_is_reserved_in_the_forecast() -> None:
    """From the moment it is granted (RR1, FC1)."""
    meeting = given_waiting("al", change_over_ms=0, limits=LIMITS)
    before = forecast(meeting.state, meeting.now).ends_ms
    when(meeting, delegate("eg"), RequestReply())
    assert forecast(meeting.state, meeting.now).ends_ms == before
    when(meeting, CHAIR, GrantReply("r1"))
    assert forecast(meeting.state, meeting.now).ends_ms == before + 2 * MINUTE


def test_all_first_replies_come_before_any_second() -> None:
    """Whenever they were asked for, each with a limit of its own (RR2)."""
    meeting = given_waiting("al", limits=LIMITS)
    for delegation in ("eg", "fr", "eg"):
        granted(meeting, delegation)
    granted(meeting, "be")
    assert meeting.queue() == ("al", "eg", "fr", "be", "eg")
    assert [meeting.entry(f"e{number}").limit_ms for number in (2, 3, 4, 5)] == [
        2 * MINUTE,
        2 * MINUTE,
        MINUTE,
        2 * MINUTE,
    ]


@pytest.mark.parametrize(
    ("limits", "first", "second"),
    [
        ({}, 3 * MINUTE, 3 * MINUTE),
        ({"right_of_reply": 2 * MINUTE}, 2 * MINUTE, 2 * MINUTE),
        ({"second_reply": MINUTE}, 3 * MINUTE, MINUTE),
    ],
)
def test_a_limit_that_no_ceiling_touches(limits: dict[str, int], first: int, second: int) -> None:
    """The second's where there is one, else that of replies, else the last resort (RR2, TN3)."""
    meeting = given_waiting("al", limits=limits)
    when(meeting, CHAIR, SetLimit("3", 10_000))
    for _ in range(2):
        granted(meeting, "eg")
    shown = project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]
    assert (shown["e2"]["limit_ms"], shown["e3"]["limit_ms"]) == (first, second)


def test_two_for_each_delegation_and_item() -> None:
    """The third is refused; one that was withdrawn doesn't count (RR2)."""
    meeting = given_waiting("al")
    granted(meeting, "eg")
    granted(meeting, "eg")
    refusal = refused(meeting, delegate("eg"), RequestReply(), Code.TOO_MANY, "RR2")
    assert refusal.details == {"allowed": 2}
    when(meeting, delegate("eg"), Withdraw("e2"))
    granted(meeting, "eg")
    assert meeting.list().queue == ("e1", "e3", "e4")


def test_a_reply_that_was_heard_still_counts() -> None:
    """Nobody replies a third time by speaking fast (RR2)."""
    meeting = given_waiting(replies_per_item=1)
    granted(meeting, "eg")
    called(meeting)
    when(meeting, CHAIR, EndTurn("t1"))
    refused(meeting, delegate("eg"), RequestReply(), Code.TOO_MANY, "RR2")
    when(meeting, CHAIR, OpenItem("4"))
    granted(meeting, "eg")


def test_by_those_whom_the_rules_allow() -> None:
    """States Parties where nobody says otherwise; chair and secretariat name the nameplate that is up (RR1, PO1)."""
    meeting = given_waiting("al")
    refused(meeting, delegate("us"), RequestReply(), Code.NOT_ALLOWED, "RR1")
    refused(meeting, CHAIR, RequestReply(), Code.MALFORMED, "RR1")
    refused(meeting, CHAIR, RequestReply("xx"), Code.UNKNOWN_ID, "RR1")
    when(meeting, SECRETARIAT, RequestReply("eg"))
    refused(meeting, delegate("eg"), RequestReply(), Code.ALREADY_SO, "RR1")
    when(given_waiting(replies_by=("state_not_party",)), delegate("us"), RequestReply())


def test_a_request_is_between_the_delegation_and_the_podium() -> None:
    """Nobody else sees it until it is granted (RR1, PV2)."""
    meeting = given_waiting("al")
    when(meeting, delegate("eg"), RequestReply())
    for kind in ViewKind:
        assert ("replies" in project(meeting.state, kind)) == (kind in PODIUM)
    mine, others = own(meeting.state, delegate("eg")), own(meeting.state, delegate("fr"))
    assert mine is not None
    assert mine["reply"] == {"id": "r1", "item": "3"}
    assert others is not None
    assert "reply" not in others


def test_a_request_is_declined_or_taken_back() -> None:
    """By the chair, or by the delegation that asked, once (RR1)."""
    meeting = given_waiting("al")
    when(meeting, delegate("eg"), RequestReply())
    refused(meeting, delegate("fr"), DeclineReply("r1"), Code.NOT_ALLOWED, "PO1")
    when(meeting, delegate("eg"), DeclineReply("r1"))
    refused(meeting, CHAIR, GrantReply("r1"), Code.UNKNOWN_ID, "RR1")
    when(meeting, delegate("eg"), RequestReply())
    when(meeting, CHAIR, DeclineReply("r2"))
    refused(meeting, CHAIR, DeclineReply("r2"), Code.UNKNOWN_ID, "RR1")
    assert meeting.queue() == ("al",)


def test_a_request_lapses_with_its_item() -> None:
    """And a reply that was granted and not heard stays unheard, like everybody (RR1, LS13)."""
    meeting = given_waiting()
    granted(meeting, "eg")
    when(meeting, delegate("fr"), RequestReply())
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, CHAIR, GrantReply("r2"), Code.UNKNOWN_ID, "RR1")
    assert "replies" not in project(meeting.state, ViewKind.CHAIR)
    assert isinstance(meeting.entry("e1").standing, Unheard)


def test_a_reply_is_to_something() -> None:
    """While an item is open; a request on an item that was left is still granted there (RR1)."""
    meeting = given()
    when(meeting, CHAIR, OpenSitting("s1"))
    refused(meeting, delegate("eg"), RequestReply(), Code.NOT_RUNNING, "RR1")
    when(meeting, CHAIR, OpenItem("3"))
    when(meeting, delegate("eg"), RequestReply())
    when(meeting, CHAIR, OpenItem("4"))
    when(meeting, delegate("eg"), RequestReply())
    when(meeting, CHAIR, GrantReply("r1"))
    assert (meeting.queue("3"), meeting.queue("4")) == (("eg",), ())


def test_it_is_spoken_from_where_the_delegation_sits() -> None:
    """In its usual language, until it says otherwise (RR1, LS10)."""
    meeting = given_waiting()
    granted(meeting, "tz")
    entry = meeting.entry("e1")
    assert (entry.language, entry.attendance) == ("en", Attendance.REMOTE)
    when(meeting, delegate("tz"), ChangeEntry("e1", language="fr"))
    assert meeting.entry("e1").language == "fr"


def test_a_right_of_reply_is_granted_and_never_inscribed() -> None:
    """No entry becomes one, and none stops being one (RR1)."""
    meeting = given_waiting("al")
    inscribe = Inscribe("3", "en", EntryKind.RIGHT_OF_REPLY, delegation="be")
    refused(meeting, SECRETARIAT, inscribe, Code.NOT_ALLOWED, "RR1")
    granted(meeting, "be")
    refused(meeting, SECRETARIAT, ChangeEntry("e1", entry_kind=EntryKind.RIGHT_OF_REPLY), Code.NOT_ALLOWED, "RR1")
    refused(meeting, delegate("be"), ChangeEntry("e2", entry_kind=EntryKind.STATEMENT), Code.NOT_ALLOWED, "RR1")
