"""What booths and listeners signal, and who sees of it what."""

from rostrum.floor.actor import Actor
from rostrum.floor.decide import made
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Code
from rostrum.floor.signals import (
    CALLS_KEPT,
    CallTechnician,
    CannotHear,
    ResolveCall,
    SignalSlower,
    SignalSound,
    TakeCall,
)
from rostrum.floor.terms import SECOND, Becomes, Role, Ruling
from rostrum.floor.views.interpretation import interpretation_view
from rostrum.floor.views.own import own
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, TECHNICIAN, called, delegate, later, refused, when
from tests.floor.test_booths import ENGLISH, FRENCH, given_booths


def test_a_signal_reaches_the_chair_without_its_booth() -> None:
    """The technician sees whose it is (IN8)."""
    meeting = given_booths("al")
    called(meeting)
    when(meeting, FRENCH, SignalSlower())
    assert interpretation_view(meeting.state, ViewKind.CHAIR)["signals"] == {"slower_ms": meeting.now}
    assert interpretation_view(meeting.state, ViewKind.TECHNICIAN)["reports"] == [
        {"booth": "fr", "signal": "slower", "at_ms": meeting.now}
    ]


def test_a_booth_signals_the_same_thing_at_a_limited_rate() -> None:
    """Another booth, or another thing, isn't held up by that (IN8)."""
    meeting = given_booths("al")
    called(meeting)
    when(meeting, FRENCH, SignalSlower())
    refused(meeting, FRENCH, SignalSlower(), Code.ALREADY_SO, "IN8")
    when(meeting, FRENCH, SignalSound())
    when(meeting, ENGLISH, SignalSlower())
    later(meeting, 20 * SECOND)
    when(meeting, FRENCH, SignalSlower())


def test_two_booths_with_bad_sound_ask_for_a_pause() -> None:
    """One alone may have a fault of its own (IN8)."""
    meeting = given_booths("al", "be")
    called(meeting)
    when(meeting, FRENCH, SignalSound())
    assert "pause" not in interpretation_view(meeting.state, ViewKind.CHAIR)["signals"]
    when(meeting, ENGLISH, SignalSound())
    assert interpretation_view(meeting.state, ViewKind.CHAIR)["signals"]["pause"] is True
    called(meeting)
    assert "signals" not in interpretation_view(meeting.state, ViewKind.CHAIR)


def test_a_signal_is_about_a_speaker() -> None:
    """There is nobody to slow down (IN8)."""
    refused(given_booths(), FRENCH, SignalSlower(), Code.NOBODY_SPEAKING, "IN8")


def test_who_cannot_hear_a_channel() -> None:
    """The technician sees each, the chair from three on; it is over with the turn (IN14)."""
    meeting = given_booths("al", "be")
    called(meeting)
    for delegation in ("al", "be"):
        when(meeting, delegate(delegation), CannotHear(2))
    refused(meeting, delegate("al"), CannotHear(2), Code.ALREADY_SO, "IN14")
    refused(meeting, delegate("al"), CannotHear(9), Code.UNKNOWN_ID, "IN1")
    assert interpretation_view(meeting.state, ViewKind.TECHNICIAN)["cannot_hear"] == {"2": ["al", "be"]}
    assert "cannot_hear" not in interpretation_view(meeting.state, ViewKind.CHAIR)
    when(meeting, delegate("eg"), CannotHear(2))
    assert interpretation_view(meeting.state, ViewKind.CHAIR)["cannot_hear"] == {"2": 3}
    called(meeting)
    assert "cannot_hear" not in interpretation_view(meeting.state, ViewKind.CHAIR)


def test_a_call_for_a_delegation_has_the_same_life() -> None:
    """The technician is told from where, the chair and the delegation that somebody is on it, booths nothing (PO2)."""
    meeting = given_booths()
    before = own(meeting.state, delegate("tz"))
    assert before is not None
    when(meeting, delegate("tz"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED, becomes=Becomes.TECHNICAL_CALL))
    call = {"id": "c1", "delegation": "tz", "attendance": "remote", "at_ms": meeting.now, "state": "open"}
    told = ViewKind.TECHNICIAN, ViewKind.SECRETARIAT, ViewKind.CHAIR
    assert all(interpretation_view(meeting.state, kind)["calls"] == [call] for kind in told)
    assert "calls" not in interpretation_view(meeting.state, ViewKind.INTERPRETER)
    when(meeting, TECHNICIAN, TakeCall("c1"))
    assert interpretation_view(meeting.state, ViewKind.CHAIR)["calls"] == [call | {"state": "in_hand"}]
    assert own(meeting.state, delegate("tz")) == before | {"call": {"id": "c1", "state": "in_hand"}}
    when(meeting, FRENCH, CallTechnician())
    assert [one["id"] for one in interpretation_view(meeting.state, ViewKind.INTERPRETER)["calls"]] == ["c2"]
    when(meeting, TECHNICIAN, ResolveCall("c1"))
    assert interpretation_view(meeting.state, ViewKind.CHAIR)["calls"] == [call | {"state": "done"}]
    assert own(meeting.state, delegate("tz")) == before


def test_a_call_for_the_technician_has_a_life() -> None:
    """Open, in hand, done; one of each booth at a time (IN8)."""
    meeting = given_booths()
    assert made(when(meeting, FRENCH, CallTechnician(about="no sound on the left"))) == {"call": "c1"}
    refused(meeting, FRENCH, CallTechnician(), Code.ALREADY_SO, "IN8")
    call = {"id": "c1", "booth": "fr", "at_ms": meeting.now, "state": "open", "about": "no sound on the left"}
    assert interpretation_view(meeting.state, ViewKind.INTERPRETER)["calls"] == [call]
    when(meeting, TECHNICIAN, TakeCall("c1"))
    refused(meeting, TECHNICIAN, TakeCall("c1"), Code.ALREADY_SO, "IN8")
    refused(meeting, TECHNICIAN, TakeCall("c9"), Code.UNKNOWN_ID, "IN8")
    when(meeting, TECHNICIAN, ResolveCall("c1"))
    assert interpretation_view(meeting.state, ViewKind.INTERPRETER)["calls"] == [call | {"state": "done"}]
    when(meeting, SECRETARIAT, CallTechnician("fr"))
    assert [one["id"] for one in interpretation_view(meeting.state, ViewKind.TECHNICIAN)["calls"]] == ["c2"]


def test_old_calls_leave_the_state() -> None:
    """A long meeting doesn't grow by its calls; the record has them all (IN8)."""
    meeting = given_booths()
    for number in range(1, CALLS_KEPT + 10):
        when(meeting, Actor(Role.INTERPRETER, booth="fr"), CallTechnician())
        when(meeting, TECHNICIAN, ResolveCall(f"c{number}"))
    assert len(meeting.state.calls) == CALLS_KEPT
