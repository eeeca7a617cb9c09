"""Ceremony, a minute of silence, a private sitting (MT8)."""

from typing import Any

import pytest

from floor_client.patch import merge
from rostrum.floor.display import SetDisplay
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import SuspendSitting
from rostrum.floor.state import EMPTY
from rostrum.floor.terms import DisplayMode, Kept
from rostrum.floor.turns import CallNext, EndTurn
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, called, delegate, given_speaking, given_waiting, inscribed, refused, when

COVERED = sorted(set(DisplayMode) - {DisplayMode.FLOOR})
CEREMONIES = [DisplayMode.CEREMONY, DisplayMode.SILENCE]


@pytest.mark.parametrize("mode", COVERED)
def test_the_hall_is_shown_neither_clock_nor_list(mode: DisplayMode) -> None:
    """Nor are observers; whoever works in the meeting sees on (MT8)."""
    meeting = given_waiting("al", "be")
    when(meeting, CHAIR, SetDisplay(mode))
    shown = project(meeting.state, ViewKind.PUBLIC)
    assert shown == {**project(EMPTY, ViewKind.PUBLIC), "meeting": shown["meeting"]}
    assert shown["meeting"]["display"] == mode
    for kind in set(ViewKind) - {ViewKind.PUBLIC}:
        view = project(meeting.state, kind)
        assert view["meeting"]["display"] == mode
        assert len(view["list"]["entries"]) == 2


def test_a_private_sitting_goes_on() -> None:
    """People are called and speak, and the display learns nothing of it (MT8)."""
    meeting = given_waiting("al", "be")
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    before = meeting.state
    called(meeting)
    inscribed(meeting, "eg")
    assert changes(before, meeting.state, ViewKind.PUBLIC) is None
    assert changes(before, meeting.state, ViewKind.DELEGATE) is not None


def test_a_private_sitting_may_begin_while_somebody_speaks() -> None:
    """The clock runs on unseen (MT8)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    assert meeting.turn.id == "t1"


@pytest.mark.parametrize("mode", CEREMONIES)
def test_nobody_has_the_floor_in_a_ceremony(mode: DisplayMode) -> None:
    """It doesn't begin while somebody has it or is to have it again, and nobody is called in it (MT8)."""
    meeting = given_speaking("al", "be")
    refused(meeting, CHAIR, SetDisplay(mode), Code.TURN_RUNNING, "MT8")
    when(meeting, CHAIR, EndTurn("t1"))
    when(meeting, CHAIR, SetDisplay(mode))
    refused(meeting, CHAIR, CallNext(), Code.WRONG_PHASE, "MT8")
    when(meeting, delegate("fr"), RaisePoint())
    refusal = refused(meeting, CHAIR, RecognisePoint("p1"), Code.WRONG_PHASE, "MT8")
    assert refusal.details == {"command": "recognise_point", "phase": mode}
    when(meeting, CHAIR, SetDisplay(DisplayMode.FLOOR))
    when(meeting, CHAIR, RecognisePoint("p1"))


@pytest.mark.parametrize("mode", CEREMONIES)
def test_a_kept_turn_is_ended_before_a_ceremony(mode: DisplayMode) -> None:
    """Or the ceremony waits for it (MT3, MT8)."""
    meeting = given_speaking("al")
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    refused(meeting, CHAIR, SetDisplay(mode), Code.TURN_RUNNING, "MT8")


def test_what_is_shown_already_is_not_shown_again() -> None:
    """To show the hall what it is shown is refused (MT8)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, SetDisplay(DisplayMode.FLOOR), Code.ALREADY_SO, "MT8")
    when(meeting, CHAIR, SetDisplay(DisplayMode.SILENCE))
    refused(meeting, CHAIR, SetDisplay(DisplayMode.SILENCE), Code.ALREADY_SO, "MT8")


@pytest.mark.parametrize("kind", list(ViewKind))
def test_patches_lead_under_the_cover_and_out_again(kind: ViewKind) -> None:
    """Every view is reached from every other, whatever the hall is shown (MT8, PV1)."""
    meeting = given_waiting("al", "be")
    states = [meeting.state]
    for mode in (DisplayMode.CEREMONY, DisplayMode.PRIVATE):
        when(meeting, CHAIR, SetDisplay(mode))
        states.append(meeting.state)
    called(meeting)
    states.append(meeting.state)
    when(meeting, CHAIR, SetDisplay(DisplayMode.FLOOR))
    states.append(meeting.state)
    for before in states:
        for after in states:
            patch = changes(before, after, kind)
            reached: Any = project(before, kind) if patch is None else merge(project(before, kind), patch)
            assert reached == project(after, kind)
