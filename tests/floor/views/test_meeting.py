"""What viewers see of the meeting as a whole (PV1)."""

import msgspec

from rostrum.floor.settings import Overrun
from rostrum.floor.terms import SECOND
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import HOUR, MORNING, PROGRAMME, given, given_speaking, given_waiting


def test_everybody_sees_where_the_meeting_stands() -> None:
    """Phase, item, who presides, the turn and its clock (PV2)."""
    meeting = given_speaking("al", "be")
    for kind in ViewKind:
        view = project(meeting.state, kind)
        assert view["meeting"] == {
            "id": "small",
            "title": {"en": "A small meeting"},
            "timezone": "Europe/Zurich",
            "languages": ["en", "fr"],
            "directory": meeting.state.directory,
            "phase": "open",
            "sitting": "s1",
            "item": "3",
            "chair": {"officer": "chair", "language": "en"},
        }
        assert view["sitting"] == {
            "starts_ms": MORNING,
            "ends_ms": MORNING + 3 * HOUR,
            "interpretation_until_ms": MORNING + 3 * HOUR,
            "opened_ms": MORNING,
        }
        assert view["turn"]["delegation"] == "al"
        assert view["items"] == {
            "3": {"list": "open"},
            "4": {"list": "not_open", "waiting": 0, "heard": 0},
        }


def test_everybody_sees_whose_rules_hold() -> None:
    """Where they aren't the plain ones (PV2)."""
    body = msgspec.structs.replace(PROGRAMME, pack="assembly")
    assert project(given(body).state, ViewKind.PUBLIC)["meeting"]["pack"] == "assembly"
    assert "pack" not in project(given().state, ViewKind.PUBLIC)["meeting"]


def test_the_display_is_told_where_it_holds_at_zero() -> None:
    """A setting of the meeting, seen by everybody, and absent where the clock counts up (TN5)."""
    plain, holding = given().state, given(overrun=Overrun.HOLD).state
    assert "overrun" not in project(plain, ViewKind.PUBLIC)["meeting"]
    assert project(holding, ViewKind.PUBLIC)["meeting"]["overrun"] == "hold"


def test_a_view_says_where_the_meeting_shows_the_flags_of_states() -> None:
    """A meeting shows none unless it says so (PV4)."""
    plain, flagged = given().state, given(flags=True).state
    assert "flags" not in project(plain, ViewKind.PUBLIC)["meeting"]
    assert project(flagged, ViewKind.PUBLIC)["meeting"]["flags"] is True


def test_only_the_secretariat_reads_the_settings() -> None:
    """It may change them, and sees what holds."""
    meeting = given_waiting("al", warn_ms=20 * SECOND)
    assert project(meeting.state, ViewKind.SECRETARIAT)["settings"]["warn_ms"] == 20 * SECOND
    assert project(meeting.state, ViewKind.TECHNICIAN)["settings"] == {
        "line_source": "delegation",
        "silent_ms": 60 * SECOND,
    }
    others = set(ViewKind) - {ViewKind.SECRETARIAT, ViewKind.TECHNICIAN}
    assert all("settings" not in project(meeting.state, kind) for kind in others)
