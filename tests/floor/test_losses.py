"""Records of a history that doesn't go on (MT9)."""

from rostrum.floor.actor import SERVICE
from rostrum.floor.losses import KEPT, NameLoss, NoteLoss
from rostrum.floor.matters import LostDeed
from rostrum.floor.refusals import Code
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, given_speaking, refused, when

DEED = LostDeed(7, 1_650_000_000_000, "chair", ("turn_called",), "al")


def given_loss() -> Meeting:
    """Two records of a history were lost, and named."""
    meeting = given_speaking("al", "be")
    when(meeting, SERVICE, NameLoss("b1", 7, 8, (DEED,)))
    return meeting


def test_what_was_lost_is_shown_to_the_podium_and_to_nobody_else() -> None:
    """The numbers, and what is known of each; nothing else changes (MT9)."""
    was = given_speaking("al", "be").state
    meeting = given_loss()
    deed = {"seq": 7, "at_ms": 1_650_000_000_000, "role": "chair", "kinds": ["turn_called"], "delegation": "al"}
    for kind in ViewKind:
        view = project(meeting.state, kind)
        if kind in PODIUM:
            assert view["losses"] == [{"id": "h1", "first": 7, "last": 8, "at_ms": meeting.now, "deeds": [deed]}]
        else:
            assert "losses" not in view
    assert {kind for kind in ViewKind if changes(was, meeting.state, kind)} == PODIUM


def test_one_lost_history_is_named_once_and_again_by_who_knows_more() -> None:
    """Every node that had it tries; one that had more of it adds that (MT9)."""
    meeting = given_loss()
    refused(meeting, SERVICE, NameLoss("b1", 7, 8, ()), Code.ALREADY_SO, "MT9")
    when(meeting, SERVICE, NameLoss("b1", 7, 9, (DEED,)))
    when(meeting, SERVICE, NameLoss("b2", 7, 7, ()))
    assert [(loss.id, loss.last) for loss in meeting.state.losses] == [("h1", 9), ("h2", 7)]
    refused(meeting, SERVICE, NameLoss("b3", 7, 6, ()), Code.OUT_OF_RANGE, "MT9")


def test_it_is_shown_until_the_podium_has_noted_it() -> None:
    """By chair or secretariat, once (MT9)."""
    meeting = given_loss()
    when(meeting, SECRETARIAT, NoteLoss("h1"))
    assert "losses" not in project(meeting.state, ViewKind.CHAIR)
    refused(meeting, CHAIR, NoteLoss("h1"), Code.ALREADY_SO, "MT9")
    refused(meeting, CHAIR, NoteLoss("h9"), Code.UNKNOWN_ID, "MT9")


def test_a_meeting_remembers_the_last_losses() -> None:
    """Their ids go on all the same (MT9)."""
    meeting = given_speaking("al")
    for number in range(KEPT + 2):
        when(meeting, SERVICE, NameLoss(f"b{number}", 7, 8, ()))
    assert [loss.id for loss in meeting.state.losses] == [f"h{number + 3}" for number in range(KEPT)]
