"""What may be asked while the hall is shown something else (MT8)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.display import SetDisplay
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.terms import DisplayMode, Role
from rostrum.floor.viewers import ViewKind
from rostrum.web.questions import answered
from rostrum.wire.questions import ListOf, Why
from tests.floor.scene import CHAIR, given_waiting, when


@pytest.mark.parametrize("question", [ListOf("3"), Why("e1")])
def test_observers_ask_in_vain_in_a_private_sitting(question: ListOf | Why) -> None:
    """A question tells no more than the blank page does; whoever works in the meeting is answered (MT8)."""
    meeting = given_waiting("al")
    assert answered(meeting.state, question, Actor(Role.OBSERVER), ViewKind.PUBLIC)
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    with pytest.raises(Refused) as caught:
        answered(meeting.state, question, Actor(Role.OBSERVER), ViewKind.PUBLIC)
    assert (caught.value.code, caught.value.rule) == (Code.NOT_ALLOWED, "MT8")
    assert answered(meeting.state, question, CHAIR, ViewKind.CHAIR)
