"""Procedural motions in their order of precedence, and appeals against rulings (PO4, PO5)."""

import pytest

from rostrum.floor.decide import made
from rostrum.floor.motions import (
    AppealDecided,
    AppealRuling,
    DecideAppeal,
    DecideMotion,
    MotionDecided,
    PutMotion,
    RulingAppealed,
    SpeakOnMotion,
)
from rostrum.floor.points import PointRuled, RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.terms import MotionKind, Ruling, Side
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, delegate, given, given_speaking, refused, when

ANY = {f"{kind}_{side}": 2 for kind in MotionKind for side in Side}


def put(meeting: Meeting, *kinds: MotionKind) -> None:
    """Motions of Belgium, m1 and so on."""
    for kind in kinds:
        when(meeting, delegate("be"), PutMotion(kind))


def test_motions_are_decided_in_their_order_of_precedence() -> None:
    """Suspend the sitting, adjourn it, adjourn the debate, close the debate, whichever was put first (PO4)."""
    meeting = given_speaking("al")
    put(meeting, *reversed(MotionKind))
    for motion, before in (("m1", "m4"), ("m2", "m4"), ("m3", "m4")):
        refusal = refused(meeting, CHAIR, DecideMotion(motion, carried=True), Code.STALE, "PO4")
        assert refusal.details == {"motion": motion, "now": before}
    for motion in ("m4", "m3", "m2", "m1"):
        when(meeting, CHAIR, DecideMotion(motion, carried=False))
    assert meeting.state.motions == ()
    refused(meeting, CHAIR, DecideMotion("m1", carried=True), Code.UNKNOWN_ID, "PO4")


def test_what_became_of_a_motion_is_on_the_record() -> None:
    """What follows from it is a command of its own (PO4)."""
    meeting = given_speaking("al")
    assert made(when(meeting, delegate("be"), PutMotion(MotionKind.SUSPEND_SITTING))) == {"motion": "m1"}
    events = when(meeting, CHAIR, DecideMotion("m1", carried=True))
    assert events == (MotionDecided("m1", MotionKind.SUSPEND_SITTING, carried=True, at=meeting.now),)
    assert meeting.state.phase == "open"


def test_each_motion_has_its_speakers_for_and_against() -> None:
    """As many as the meeting's rules allow, each delegation once (PO4)."""
    meeting = given_speaking("al")
    put(meeting, MotionKind.CLOSE_DEBATE)
    refusal = refused(meeting, delegate("al"), SpeakOnMotion("m1", Side.IN_FAVOUR), Code.TOO_MANY, "PO4")
    assert refusal.details == {"allowed": 0}
    for delegation in ("al", "eg"):
        when(meeting, delegate(delegation), SpeakOnMotion("m1", Side.AGAINST))
    refused(meeting, delegate("al"), SpeakOnMotion("m1", Side.AGAINST), Code.ALREADY_SO, "PO4")
    refused(meeting, delegate("fr"), SpeakOnMotion("m1", Side.AGAINST), Code.TOO_MANY, "PO4")


def test_speakers_are_noted_with_the_motion_that_they_speak_on() -> None:
    """Everybody sees the motions, who put them and who speaks (PO4, PV2)."""
    meeting = given_speaking("al", motion_speakers=ANY)
    put(meeting, MotionKind.CLOSE_DEBATE, MotionKind.ADJOURN_SITTING)
    when(meeting, delegate("eg"), SpeakOnMotion("m2", Side.AGAINST))
    when(meeting, SECRETARIAT, SpeakOnMotion("m2", Side.IN_FAVOUR, "fr"))
    motion = {"delegation": "be", "at_ms": meeting.now}
    for kind in ViewKind:
        assert project(meeting.state, kind)["motions"] == [
            {"id": "m1", "kind": "close_debate", "speakers": [], **motion},
            {
                "id": "m2",
                "kind": "adjourn_sitting",
                "speakers": [{"delegation": "eg", "side": "against"}, {"delegation": "fr", "side": "for"}],
                **motion,
            },
        ]


def test_each_kind_of_motion_once_at_a_time() -> None:
    """Once it is decided it may be put again (PO4)."""
    meeting = given_speaking("al")
    put(meeting, MotionKind.CLOSE_DEBATE)
    refused(meeting, delegate("eg"), PutMotion(MotionKind.CLOSE_DEBATE), Code.ALREADY_SO, "PO4")
    when(meeting, CHAIR, DecideMotion("m1", carried=False))
    when(meeting, delegate("eg"), PutMotion(MotionKind.CLOSE_DEBATE))


def test_by_those_whom_the_rules_let_move() -> None:
    """States Parties where nobody says otherwise, and they also speak on motions (PO1, PO4)."""
    meeting = given_speaking("al", motion_speakers=ANY)
    refused(meeting, delegate("us"), PutMotion(MotionKind.CLOSE_DEBATE), Code.NOT_ALLOWED, "PO4")
    refused(meeting, CHAIR, PutMotion(MotionKind.CLOSE_DEBATE), Code.MALFORMED, "PO4")
    refused(meeting, CHAIR, PutMotion(MotionKind.CLOSE_DEBATE, "xx"), Code.UNKNOWN_ID, "PO4")
    put(meeting, MotionKind.CLOSE_DEBATE)
    refused(meeting, delegate("us"), SpeakOnMotion("m1", Side.AGAINST), Code.NOT_ALLOWED, "PO4")
    refused(meeting, delegate("al"), SpeakOnMotion("m9", Side.AGAINST), Code.UNKNOWN_ID, "PO4")


@pytest.mark.parametrize("kind", list(MotionKind))
def test_a_motion_on_the_debate_needs_one(kind: MotionKind) -> None:
    """Without an item only the sitting can be moved about (PO4)."""
    meeting = given()
    when(meeting, CHAIR, OpenSitting("s1"))
    if kind in {MotionKind.SUSPEND_SITTING, MotionKind.ADJOURN_SITTING}:
        put(meeting, kind)
    else:
        refused(meeting, delegate("be"), PutMotion(kind), Code.NOT_RUNNING, "PO4")


# ── appeals ──────────────────────────────────────────────────────────────────────────────────────


def ruled(meeting: Meeting, delegation: str, ruling: Ruling = Ruling.NOT_UPHELD) -> None:
    """A point of order that was heard and ruled on."""
    when(meeting, delegate(delegation), RaisePoint())
    point = meeting.state.points[-1].id
    when(meeting, CHAIR, RecognisePoint(point))
    when(meeting, CHAIR, RuleOnPoint(point, ruling))


def test_the_ruling_and_its_outcome_are_on_the_record() -> None:
    """The ruling, the appeal against it, and how that ended; no vote is run here (PO5)."""
    meeting = given_speaking("al")
    ruled(meeting, "fr")
    assert PointRuled("p1", "fr", Ruling.NOT_UPHELD, meeting.now) in meeting.events
    assert project(meeting.state, ViewKind.PUBLIC)["ruled"] == "p1"
    when(meeting, delegate("fr"), AppealRuling("p1"))
    assert isinstance(meeting.events[-1], RulingAppealed)
    for kind in ViewKind:
        assert project(meeting.state, kind)["appeal"] == {"point": "p1", "delegation": "fr", "at_ms": meeting.now}
    events = when(meeting, CHAIR, DecideAppeal("p1", overruled=True))
    assert events == (AppealDecided("p1", overruled=True, at=meeting.now),)
    assert not {"appeal", "ruled"} & set(project(meeting.state, ViewKind.CHAIR))
    refused(meeting, delegate("fr"), AppealRuling("p1"), Code.STALE, "PO5")


def test_only_the_last_ruling_can_be_appealed_against() -> None:
    """And by those who may raise points of order, once (PO1, PO5)."""
    meeting = given_speaking("al")
    refused(meeting, delegate("fr"), AppealRuling("p1"), Code.STALE, "PO5")
    ruled(meeting, "fr")
    ruled(meeting, "be")
    refused(meeting, delegate("fr"), AppealRuling("p1"), Code.STALE, "PO5")
    refused(meeting, delegate("us"), AppealRuling("p2"), Code.NOT_ALLOWED, "PO5")
    when(meeting, SECRETARIAT, AppealRuling("p2", "eg"))
    refused(meeting, delegate("fr"), AppealRuling("p2"), Code.ALREADY_SO, "PO5")


def test_an_appeal_is_decided_whatever_was_ruled_on_since() -> None:
    """The later ruling can still be appealed against afterwards (PO5)."""
    meeting = given_speaking("al")
    ruled(meeting, "fr")
    refused(meeting, CHAIR, DecideAppeal("p1", overruled=False), Code.UNKNOWN_ID, "PO5")
    when(meeting, delegate("fr"), AppealRuling("p1"))
    ruled(meeting, "be", Ruling.UPHELD)
    refused(meeting, CHAIR, DecideAppeal("p2", overruled=False), Code.UNKNOWN_ID, "PO5")
    when(meeting, CHAIR, DecideAppeal("p1", overruled=False))
    when(meeting, delegate("be"), AppealRuling("p2"))
