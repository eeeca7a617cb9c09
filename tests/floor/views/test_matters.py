"""What viewers see of what is before the meeting (PV1)."""

from rostrum.floor.points import RaisePoint
from rostrum.floor.views.projection import changes
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import delegate, given_speaking, when

PODIUM = {ViewKind.CHAIR, ViewKind.SECRETARIAT}


def test_only_the_podium_sees_points_that_are_not_recognised() -> None:
    """A patch tells nobody else that something happened (PO2, PV2)."""
    meeting = given_speaking("al")
    before = meeting.state
    when(meeting, delegate("fr"), RaisePoint())
    for kind in ViewKind:
        assert (changes(before, meeting.state, kind) is not None) == (kind in PODIUM)
