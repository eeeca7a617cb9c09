"""Decisions without a vote: a proposal, no objection, and it is so decided (MT7)."""

import pytest

from rostrum.floor.decide import made
from rostrum.floor.decisions import MOST_TEXT, Decided, DecideProposal, Object, ProposeDecision
from rostrum.floor.matters import Decision
from rostrum.floor.meeting import CloseMeeting, HandOverChair
from rostrum.floor.motions import PutMotion
from rostrum.floor.refusals import Code
from rostrum.floor.replies import RequestReply
from rostrum.floor.sittings import AdjournSitting
from rostrum.floor.terms import MINUTE, MotionKind
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, delegate, given_open, later, refused, when


def given_proposal(**settings: object) -> Meeting:
    """The chair has read a proposal, d1."""
    meeting = given_open(**settings)
    assert made(when(meeting, CHAIR, ProposeDecision(" The draft is adopted. "))) == {"proposal": "d1"}
    return meeting


def test_it_is_so_decided_where_nobody_objects() -> None:
    """Text, time and who presided are on the record, and everybody reads them (MT7, MT6)."""
    meeting = given_proposal()
    when(meeting, CHAIR, HandOverChair("vice_chair"))
    later(meeting, MINUTE)
    events = when(meeting, CHAIR, DecideProposal("d1"))
    assert events == (Decided(Decision("d1", "The draft is adopted.", meeting.now, "vice_chair")),)
    for kind in ViewKind:
        view = project(meeting.state, kind)
        assert "proposal" not in view
        assert view["decision"] == {
            "id": "d1",
            "text": "The draft is adopted.",
            "at_ms": meeting.now,
            "officer": "vice_chair",
        }


def test_an_objection_stops_the_decision_until_it_is_withdrawn() -> None:
    """Everybody sees who objects (MT7, PV2)."""
    meeting = given_proposal()
    when(meeting, delegate("fr"), Object("d1"))
    when(meeting, SECRETARIAT, Object("d1", "eg"))
    for kind in ViewKind:
        assert project(meeting.state, kind)["proposal"] == {
            "id": "d1",
            "text": "The draft is adopted.",
            "at_ms": meeting.now,
            "objections": ["fr", "eg"],
        }
    refusal = refused(meeting, CHAIR, DecideProposal("d1"), Code.OBJECTED, "MT7")
    assert refusal.details == {"proposal": "d1", "delegation": "fr"}
    when(meeting, delegate("fr"), Object("d1", withdrawn=True))
    refused(meeting, CHAIR, DecideProposal("d1"), Code.OBJECTED, "MT7")
    when(meeting, delegate("eg"), Object("d1", withdrawn=True))
    when(meeting, CHAIR, DecideProposal("d1"))


def test_a_proposal_is_taken_back() -> None:
    """Also one to which somebody objects, and then there is no decision (MT7)."""
    meeting = given_proposal()
    when(meeting, delegate("fr"), Object("d1"))
    when(meeting, CHAIR, DecideProposal("d1", adopted=False))
    assert (meeting.state.proposal, meeting.state.decision) == (None, None)
    refused(meeting, CHAIR, DecideProposal("d1"), Code.STALE, "MT7")
    refused(meeting, delegate("fr"), Object("d1"), Code.STALE, "MT7")


def test_one_proposal_at_a_time() -> None:
    """The next has another number (MT7)."""
    meeting = given_proposal()
    refused(meeting, CHAIR, ProposeDecision("Another."), Code.TOO_MANY, "MT7")
    when(meeting, CHAIR, DecideProposal("d1"))
    when(meeting, CHAIR, ProposeDecision("Another."))
    refused(meeting, delegate("fr"), Object("d1"), Code.STALE, "MT7")
    when(meeting, delegate("fr"), Object("d2"))


def test_by_those_who_have_the_right_to_object() -> None:
    """States Parties where nobody says otherwise; each once (PO1, MT7)."""
    meeting = given_proposal()
    refused(meeting, delegate("us"), Object("d1"), Code.NOT_ALLOWED, "MT7")
    refused(meeting, CHAIR, Object("d1"), Code.MALFORMED, "MT7")
    refused(meeting, CHAIR, Object("d1", "xx"), Code.UNKNOWN_ID, "MT7")
    refused(meeting, delegate("fr"), Object("d1", withdrawn=True), Code.ALREADY_SO, "MT7")
    when(meeting, delegate("fr"), Object("d1"))
    refused(meeting, delegate("fr"), Object("d1"), Code.ALREADY_SO, "MT7")
    when(given_proposal(objections_by=("state_not_party",)), delegate("us"), Object("d1"))


@pytest.mark.parametrize("text", ["", "  ", "x" * (MOST_TEXT + 1)])
def test_a_proposal_has_a_text(text: str) -> None:
    """And not a book (MT7)."""
    refused(given_open(), CHAIR, ProposeDecision(text), Code.MALFORMED, "MT7")


def test_nothing_is_left_before_a_closed_meeting() -> None:
    """What wasn't decided by then isn't any more; what was decided stays (MT5, MT7)."""
    meeting = given_proposal()
    when(meeting, CHAIR, DecideProposal("d1"))
    when(meeting, CHAIR, ProposeDecision("Another."))
    when(meeting, delegate("be"), PutMotion(MotionKind.CLOSE_DEBATE))
    when(meeting, delegate("be"), RequestReply())
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())
    view = project(meeting.state, ViewKind.SECRETARIAT)
    assert not {"proposal", "motions", "replies", "swaps", "appeal", "ruled"} & set(view)
    assert view["decision"]["id"] == "d1"
