"""What may be asked while the hall is shown something else (MT8)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.display import SetDisplay
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.terms import DisplayMode, Role
from rostrum.floor.views.viewers import ViewKind
from rostrum.web.questions import answered
from rostrum.wire.questions import Ahead, Digest, ListOf, Why
from tests.floor.scene import CHAIR, delegate, given_waiting, when
from tests.floor.test_booths import given_booths


@pytest.mark.parametrize("question", [ListOf("3"), Why("e1")])
def test_observers_ask_in_vain_in_a_private_sitting(question: ListOf | Why) -> None:
    """A question tells no more than the blank page does; whoever works in the meeting is answered (MT8)."""
    meeting = given_waiting("al")
    assert answered(meeting.state, question, Actor(Role.OBSERVER), ViewKind.PUBLIC, 0)
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    with pytest.raises(Refused) as caught:
        answered(meeting.state, question, Actor(Role.OBSERVER), ViewKind.PUBLIC, 0)
    assert (caught.value.code, caught.value.rule) == (Code.NOT_ALLOWED, "MT8")
    assert answered(meeting.state, question, CHAIR, ViewKind.CHAIR, 0)


def test_what_the_booths_will_meet_is_for_those_who_plan() -> None:
    """Chair, secretariat, interpreters and technician ask for it; nobody else does (IN6)."""
    meeting = given_booths("al", "eg", eg="ar")
    told = answered(meeting.state, Ahead(), CHAIR, ViewKind.CHAIR, meeting.now)
    assert [stretch["entry"] for stretch in told["stretches"]] == ["e1", "e2"]
    for viewer, kind in ((delegate("al"), ViewKind.DELEGATE), (Actor(Role.OBSERVER), ViewKind.PUBLIC)):
        with pytest.raises(Refused) as caught:
            answered(meeting.state, Ahead(), viewer, kind, meeting.now)
        assert (caught.value.code, caught.value.rule) == (Code.NOT_ALLOWED, "IN6")


def test_the_hash_of_the_state_is_for_those_who_run_the_meeting() -> None:
    """It is the same for the same records and another after the next (I4); the hall isn't told."""
    meeting, same = given_waiting("al"), given_waiting("al")
    before = answered(meeting.state, Digest(), CHAIR, ViewKind.CHAIR, 0)
    assert before == answered(same.state, Digest(), Actor(Role.TECHNICIAN), ViewKind.TECHNICIAN, 0)
    when(meeting, CHAIR, SetDisplay(DisplayMode.SILENCE))
    assert answered(meeting.state, Digest(), CHAIR, ViewKind.CHAIR, 0) != before
    with pytest.raises(Refused) as caught:
        answered(same.state, Digest(), delegate("al"), ViewKind.DELEGATE, 0)
    assert caught.value.code is Code.NOT_ALLOWED
