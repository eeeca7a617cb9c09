"""The sample meeting in mid-morning: who is next, when it ends, and what a shorter limit would change (FC1, LS4)."""

from pathlib import Path

import pytest

import rostrum
from rostrum.floor.forecast import forecast
from rostrum.floor.items import OpenItem
from rostrum.floor.limits import SetLimit
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.terms import MINUTE, SECOND
from rostrum.floor.turns import EndTurn
from rostrum.secretariat.imports.meeting import Files, read_meeting
from tests.floor.scene import CHAIR, OPERATOR, Meeting, called, later, minutes, when

SAMPLE = Path(rostrum.__file__).parent / "sample" / "apmbc-2022"


@pytest.fixture
def mid_morning() -> Meeting:
    """11.26, item 3: the Committee has presented, 29 wait, and interpretation ends in 94 minutes."""
    files = Files(
        programme=SAMPLE / "programme.json",
        delegations=SAMPLE / "delegations.csv",
        inscriptions=SAMPLE / "inscriptions.csv",
        booths=SAMPLE / "booths.json",
        participants=SAMPLE / "participants.csv",
    )
    reading = read_meeting("sample", files)
    programme = reading.command.programme
    meeting = Meeting(now=programme.sittings[0].starts_ms)
    when(meeting, OPERATOR, reading.command)
    when(meeting, CHAIR, OpenSitting(programme.sittings[0].id))
    when(meeting, CHAIR, OpenItem("3"))
    later(meeting, minutes(75))
    called(meeting)
    later(meeting, minutes(11))
    when(meeting, CHAIR, EndTurn("t1"))
    return meeting


def test_the_list_ends_after_interpretation_does(mid_morning: Meeting) -> None:
    """98.5 minutes from now, with 94 left: the last ones stay unheard (FC1)."""
    meeting = mid_morning
    told = forecast(meeting.state, meeting.now)
    assert len(told.starts) == len(meeting.queue()) == 29
    assert told.ends_ms - meeting.now == minutes(98.5)
    assert meeting.state.programme is not None
    assert meeting.state.programme.sittings[0].interpretation_until_ms - meeting.now == minutes(94)
    assert told.unheard == meeting.list().queue[-len(told.unheard) :] != ()


def test_a_ceiling_brings_it_before_the_end(mid_morning: Meeting) -> None:
    """With two minutes and a half for everybody it ends in 85 minutes, and everybody is heard (FC1, TN3)."""
    meeting = mid_morning
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE + 30 * SECOND))
    told = forecast(meeting.state, meeting.now)
    assert told.ends_ms - meeting.now == minutes(85)
    assert told.unheard == ()


def test_classes_stand_in_the_order_of_the_exchange_of_views(mid_morning: Meeting) -> None:
    """States Parties before groups, States not party and organisations (LS4)."""
    meeting = mid_morning
    order = meeting.state.settings.class_order
    classes = [meeting.list().entries[entry].speaking_class for entry in meeting.list().queue]
    assert classes == sorted(classes, key=order.index)
