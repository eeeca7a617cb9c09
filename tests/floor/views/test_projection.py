"""The whole view, and the patches from one view to the next (PV1)."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from floor_client.patch import merge
from rostrum.floor.actor import SERVICE
from rostrum.floor.decide import made
from rostrum.floor.decisions import DecideProposal, Object, ProposeDecision
from rostrum.floor.display import SetDisplay
from rostrum.floor.entries import ChangeEntry
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.limits import SetBudget, SetLimit
from rostrum.floor.lines import SpeakerLost
from rostrum.floor.meeting import AddDelegation, ChangeSettings, CloseMeeting
from rostrum.floor.motions import AppealRuling, PutMotion
from rostrum.floor.order import MoveEntry
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.sittings import AdjournSitting
from rostrum.floor.speakers import CloseList, OpenList
from rostrum.floor.state import EMPTY, State, item_of, officer_of, participant_of, sitting_of
from rostrum.floor.swaps import ProposeSwap
from rostrum.floor.terms import MINUTE, SECOND, Attendance, DisplayMode, MotionKind, Ruling
from rostrum.floor.turns import EndTurn, GiveFloor, PassOver
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    a_delegation,
    called,
    delegate,
    given,
    given_waiting,
    inscribed,
    later,
    when,
)

# ── the whole view ───────────────────────────────────────────────────────────────────────────────


def test_before_the_import_there_is_little_to_see() -> None:
    """And no view is empty or null where something is absent (PV1)."""
    for kind in ViewKind:
        view = project(EMPTY, kind)
        assert set(view) == {"interrupted", "items", "forecast", "points"}
        assert view["items"] == {}


def test_nothing_is_known_before_the_import() -> None:
    """No item, sitting, officer or participant (MT1)."""
    assert item_of(EMPTY, "3") is None
    assert sitting_of(EMPTY, "s1") is None
    assert officer_of(EMPTY, "chair") is None
    assert participant_of(EMPTY, "al") is None


# ── patches ──────────────────────────────────────────────────────────────────────────────────────


def close_with_ceiling(meeting: Meeting) -> None:
    """Close the list and shorten it."""
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, SetLimit("3", MINUTE))


def show_less(meeting: Meeting) -> None:
    """Show counts only."""
    when(meeting, SECRETARIAT, ChangeSettings({"list_visibility": "counts"}))


def walk_in(meeting: Meeting) -> None:
    """Add a delegation that asks at once."""
    when(meeting, SECRETARIAT, AddDelegation(a_delegation("zm", "state_party", "Zambia"), credentials_pending=True))
    inscribed(meeting, "zm")


def a_debate(meeting: Meeting) -> None:
    """A budget, an announced closing, an offered swap, a reply and a motion asked for, a ruling appealed against."""
    when(meeting, SECRETARIAT, ChangeSettings({"list_visibility": "all"}))
    when(meeting, CHAIR, SetBudget("3", "state_party", 5 * MINUTE))
    when(meeting, CHAIR, OpenList("3"))
    when(meeting, CHAIR, CloseList("3", in_ms=30 * MINUTE))
    when(meeting, delegate("us"), Inscribe("3", "en", joined_by=("icrc",), duration_ms=30 * SECOND))
    inscribed(meeting, "tz")
    first, *_, last = meeting.list().queue[1:]
    when(meeting, SECRETARIAT, ChangeEntry(first, time_factor=2_000))
    when(meeting, CHAIR, MoveEntry(first))
    when(meeting, delegate("tz"), ProposeSwap(last, meeting.list().queue[1]))
    when(meeting, delegate("eg"), RequestReply())
    when(meeting, delegate("be"), PutMotion(MotionKind.CLOSE_DEBATE))
    when(meeting, delegate("be"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD))
    when(meeting, delegate("fr"), AppealRuling("p1"))


def a_decision(meeting: Meeting) -> None:
    """Taken while the next speaker's line is lost."""
    when(meeting, CHAIR, ProposeDecision("The draft is adopted."))
    when(meeting, CHAIR, DecideProposal("d1"))
    when(meeting, CHAIR, ProposeDecision("Another draft is adopted."))
    when(meeting, delegate("eg"), Object("d2"))
    remote = next(entry for entry in meeting.list().queue if meeting.entry(entry).attendance is Attendance.REMOTE)
    turn = made(when(meeting, CHAIR, GiveFloor(remote)))["turn"]
    when(meeting, SERVICE, SpeakerLost(turn, meeting.now))


def a_private_sitting(meeting: Meeting) -> None:
    """In which a right of reply is granted."""
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    when(meeting, CHAIR, GrantReply("r1"))


def end_of_the_day(meeting: Meeting) -> None:
    """Adjourn and close."""
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())


STEPS: tuple[Callable[[Meeting], object], ...] = (
    called,
    lambda meeting: when(meeting, CHAIR, PassOver("e2")),
    lambda meeting: when(meeting, CHAIR, MoveEntry("e4", "e3")),
    walk_in,
    lambda meeting: when(meeting, CHAIR, EndTurn("t1")),
    lambda meeting: later(meeting, 5 * MINUTE),
    close_with_ceiling,
    show_less,
    lambda meeting: when(meeting, CHAIR, OpenItem("4")),
    lambda meeting: when(meeting, CHAIR, OpenList("4")),
    lambda meeting: when(meeting, CHAIR, CloseItem("4")),
    lambda meeting: when(meeting, CHAIR, OpenItem("3")),
    a_debate,
    a_decision,
    a_private_sitting,
    end_of_the_day,
)


def a_day() -> list[State]:
    """The states of a short day, from before the import to after the end."""
    meeting = given_waiting("al", "be", "eg", "fr")
    states = [EMPTY, given().state, meeting.state]
    for step in STEPS:
        step(meeting)
        states.append(meeting.state)
    return states


@pytest.mark.parametrize("kind", list(ViewKind))
def test_a_patch_leads_from_any_view_to_any_other(kind: ViewKind) -> None:
    """One step or the whole day at once, forwards or back: what comes out is the view itself (PV1)."""
    states = a_day()
    for before in states:
        for after in states:
            patch = changes(before, after, kind)
            reached: Any = project(before, kind) if patch is None else merge(project(before, kind), patch)
            assert reached == project(after, kind)
            assert (patch is None) == (project(before, kind) == project(after, kind))


def test_the_day_replayed_is_the_day_lived() -> None:
    """From the journal's bytes, event by event, and every view of it is the same (PV1)."""
    meeting = given_waiting("al", "be", "eg", "fr")
    for step in STEPS:
        step(meeting)
    journal = [msgspec.msgpack.encode(event) for event in meeting.events]
    state = EMPTY
    for record in journal:
        state = evolve(state, msgspec.msgpack.decode(record, type=Event))
    assert state == meeting.state
    for kind in ViewKind:
        assert project(state, kind) == project(meeting.state, kind)


def test_a_patch_says_only_what_is_new() -> None:
    """Of a move, the place and that it was moved; nothing of the others (PV1, LS7)."""
    meeting = given_waiting("al", "be", "eg")
    before = meeting.state
    when(meeting, CHAIR, MoveEntry("e3", "e2", reason="private"))
    for kind in ViewKind:
        patch = changes(before, meeting.state, kind)
        assert patch == {"list": {"entries": {"e3": {"place": 1536, "moved": True}}}}
