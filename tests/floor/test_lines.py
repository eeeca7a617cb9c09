"""A lost page isn't a lost voice (TN7), and a silent one not an absent delegation (LS11)."""

import pytest

from rostrum.floor.actor import SERVICE
from rostrum.floor.clock import ExtendTurn, PauseTurn, ResumeTurn, used_at
from rostrum.floor.entries import ChangeEntry
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.lines import KeepPlace, SpeakerBack, SpeakerLost, SpeakerSilent, StillHeard
from rostrum.floor.points import RaisePoint, RecognisePoint
from rostrum.floor.refusals import Code
from rostrum.floor.settings import AtLimit
from rostrum.floor.state import Paused, Running
from rostrum.floor.terms import MINUTE, SECOND, Attendance, EntryKind, LineSource, Role
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    TECHNICIAN,
    Meeting,
    called,
    delegate,
    given_open,
    inscribed,
    later,
    refused,
    when,
)


def given_remote(*others: str, **settings: object) -> Meeting:
    """Tanzania has spoken remotely for a minute, in t1 for e1; the others wait."""
    meeting = given_open(**settings)
    for delegation in ("tz", *others):
        inscribed(meeting, delegation)
    called(meeting)
    later(meeting, MINUTE)
    return meeting


def lost(meeting: Meeting, ago: int = 5 * SECOND) -> None:
    """The service says that the line has been gone for a while."""
    when(meeting, SERVICE, SpeakerLost("t1", meeting.now - ago))


def test_the_pause_counts_from_the_loss_of_the_line() -> None:
    """Nobody pays for our noticing it late, and what waits for a while is on every page (TN7)."""
    meeting = given_remote()
    lost(meeting)
    assert "silent" not in project(meeting.state, ViewKind.PUBLIC)["turn"], "it was heard before"
    since = meeting.now - 5 * SECOND
    assert meeting.turn.clock == Paused(Role.SERVICE, since, since + MINUTE)
    later(meeting, 20 * SECOND)
    assert used_at(meeting.turn, meeting.now) == 55 * SECOND
    for kind in ViewKind:
        turn = project(meeting.state, kind)["turn"]
        assert (turn["state"], turn["paused_by"], turn["grace_until_ms"]) == ("paused", "service", since + MINUTE)


def test_the_line_comes_back_with_the_time_that_was_left() -> None:
    """The clock runs on; only time since the last resume is charged (TN4, TN7)."""
    meeting = given_remote()
    lost(meeting)
    later(meeting, 20 * SECOND)
    when(meeting, SERVICE, SpeakerBack("t1"))
    later(meeting, 10 * SECOND)
    assert meeting.turn.clock == Running(meeting.now - 10 * SECOND)
    assert used_at(meeting.turn, meeting.now) == 65 * SECOND


def test_a_repeat_is_refused_so_that_every_node_may_try() -> None:
    """The first says it, the others are told that it is so (TN7)."""
    meeting = given_remote()
    refused(meeting, SERVICE, SpeakerBack("t1"), Code.NOT_PAUSED, "TN7")
    lost(meeting)
    refused(meeting, SERVICE, SpeakerLost("t1", meeting.now), Code.NOT_RUNNING, "TN7")
    when(meeting, SERVICE, SpeakerBack("t1"))
    refused(meeting, SERVICE, SpeakerBack("t1"), Code.NOT_PAUSED, "TN7")
    refused(meeting, SERVICE, SpeakerLost("t9", meeting.now), Code.STALE, "TN2")


def test_what_was_spoken_before_the_last_start_of_the_clock_stays_charged() -> None:
    """A line lost before that, or noticed late, takes nothing back (TN4, TN7)."""
    meeting = given_remote()
    when(meeting, CHAIR, PauseTurn("t1"))
    when(meeting, CHAIR, ResumeTurn("t1"))
    lost(meeting, ago=30 * SECOND)
    assert used_at(meeting.turn, meeting.now) == MINUTE


def test_not_in_the_future() -> None:
    """A line isn't lost before it is (TN7)."""
    meeting = given_remote()
    refusal = refused(meeting, SERVICE, SpeakerLost("t1", meeting.now + 1), Code.OUT_OF_RANGE, "TN7")
    assert refusal.details["most"] == meeting.now


def test_still_heard_resumes_at_once_and_ignores_the_line() -> None:
    """By the chair or the technician, for the rest of this turn (TN7)."""
    meeting = given_remote()
    lost(meeting)
    when(meeting, TECHNICIAN, StillHeard("t1"))
    assert meeting.turn.clock == Running(meeting.now)
    assert project(meeting.state, ViewKind.PUBLIC)["turn"]["line_ignored"] is True
    refused(meeting, SERVICE, SpeakerLost("t1", meeting.now), Code.ALREADY_SO, "TN7")
    refused(meeting, CHAIR, StillHeard("t1"), Code.ALREADY_SO, "TN7")


def test_still_heard_may_be_said_before_the_line_is_lost() -> None:
    """It leaves the clock as it is, also one that the chair has stopped (TN7)."""
    meeting = given_remote()
    when(meeting, CHAIR, PauseTurn("t1"))
    when(meeting, CHAIR, StillHeard("t1"))
    assert isinstance(meeting.turn.clock, Paused)


def test_two_graces_in_a_turn_then_the_chair_is_asked() -> None:
    """A third loss pauses as well, with nothing to wait for (TN7)."""
    meeting = given_remote()
    for _ in range(2):
        lost(meeting, ago=0)
        assert "grace_until_ms" in project(meeting.state, ViewKind.CHAIR)["turn"]
        when(meeting, SERVICE, SpeakerBack("t1"))
    lost(meeting, ago=0)
    assert meeting.turn.clock == Paused(Role.SERVICE, meeting.now)
    assert "grace_until_ms" not in project(meeting.state, ViewKind.CHAIR)["turn"]


def test_a_turn_whose_line_is_lost_is_not_cut() -> None:
    """Its clock stands (TN6, TN7)."""
    meeting = given_remote(at_limit=AtLimit.CUT)
    lost(meeting)
    later(meeting, 10 * MINUTE)
    assert meeting.turn.id == "t1"


def test_beyond_the_grace_the_chair_keeps_the_place() -> None:
    """After the next one, with the time that was left (TN7)."""
    meeting = given_remote("al", "be", "eg")
    lost(meeting)
    later(meeting, MINUTE)
    when(meeting, CHAIR, KeepPlace("t1"))
    assert meeting.state.turn is None
    assert meeting.queue() == ("al", "tz", "be", "eg")
    assert meeting.list().heard == 0
    called(meeting)
    called(meeting)
    assert meeting.turn.delegation == "tz"
    assert (meeting.turn.used_ms, meeting.turn.limit_ms) == (55 * SECOND, 3 * MINUTE)
    assert (meeting.turn.graces, meeting.turn.line_ignored) == (0, False)
    assert meeting.entry("e1").moves[-1].rule == "TN7"


@pytest.mark.parametrize(("others", "queue"), [((), ("tz",)), (("al",), ("al", "tz"))])
def test_a_kept_place_on_a_short_list(others: tuple[str, ...], queue: tuple[str, ...]) -> None:
    """Behind the next one, where there is one (TN7)."""
    meeting = given_remote(*others)
    when(meeting, CHAIR, KeepPlace("t1"))
    assert meeting.queue() == queue


def test_a_kept_place_keeps_what_the_chair_had_added() -> None:
    """The time left is that of the turn, an extension and a time factor included (TN4, TN7, TN12)."""
    meeting = given_open()
    inscribed(meeting, "tz")
    when(meeting, SECRETARIAT, ChangeEntry("e1", time_factor=2_000))
    called(meeting)
    later(meeting, MINUTE)
    when(meeting, CHAIR, ExtendTurn("t1", MINUTE))
    when(meeting, CHAIR, KeepPlace("t1"))
    called(meeting)
    assert (meeting.turn.used_ms, meeting.turn.limit_ms) == (MINUTE, 7 * MINUTE)


def test_no_second_waiting_statement_by_a_kept_place() -> None:
    """Who asked again while speaking has its later place (LS3, TN7)."""
    meeting = given_remote("al")
    when(meeting, delegate("tz"), Inscribe("3", "en"))
    refused(meeting, CHAIR, KeepPlace("t1"), Code.ALREADY_WAITING, "LS3")


def test_another_kind_of_entry_keeps_its_place_all_the_same() -> None:
    """Only statements are one for each delegation (LS3, TN7)."""
    meeting = given_open()
    inscribed(meeting, "tz", entry_kind=EntryKind.COMMENT)
    inscribed(meeting, "tz")
    called(meeting)
    when(meeting, CHAIR, KeepPlace("t1"))
    assert meeting.list().queue == ("e2", "e1")


def test_a_point_of_order_has_no_place_to_keep() -> None:
    """But its line may be lost as well (TN7)."""
    meeting = given_remote()
    when(meeting, delegate("tz"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    refused(meeting, CHAIR, KeepPlace("t2"), Code.NOT_ALLOWED, "TN7")
    when(meeting, SERVICE, SpeakerLost("t2", meeting.now))
    assert isinstance(meeting.turn.clock, Paused)


def test_only_the_line_of_a_remote_speaker() -> None:
    """Who speaks in the room is heard in the room (TN7)."""
    meeting = given_open()
    inscribed(meeting, "al", attendance=Attendance.ROOM)
    called(meeting)
    refused(meeting, SERVICE, SpeakerLost("t1", meeting.now), Code.NOT_ALLOWED, "TN7")


@pytest.mark.parametrize("source", list(LineSource))
def test_only_the_source_that_the_meeting_names(source: LineSource) -> None:
    """The service for connections and the bridge, else the technician's word (TN7)."""
    meeting = given_remote(line_source=source)
    says, silent = (TECHNICIAN, SERVICE) if source is LineSource.TECHNICIAN else (SERVICE, TECHNICIAN)
    refused(meeting, silent, SpeakerLost("t1", meeting.now), Code.NOT_ALLOWED, "TN7")
    when(meeting, says, SpeakerLost("t1", meeting.now))
    refused(meeting, silent, SpeakerBack("t1"), Code.NOT_ALLOWED, "TN7")
    when(meeting, says, SpeakerBack("t1"))
    assert meeting.turn.clock == Running(meeting.now)


# ── connected and not heard ──────────────────────────────────────────────────────────────────────


def given_called(**settings: object) -> Meeting:
    """Tanzania has just been called remotely, in t1 for e1."""
    meeting = given_open(**settings)
    inscribed(meeting, "tz")
    called(meeting)
    return meeting


@pytest.mark.parametrize("lead_in", [0, 15 * SECOND])
def test_who_is_connected_and_silent_is_a_technical_matter_for_a_minute(lead_in: int) -> None:
    """Nothing is charged, everybody sees the pause, and the first word goes on from there (LS11)."""
    meeting = given_called(lead_in_remote_ms=lead_in, line_source=LineSource.BRIDGE)
    later(meeting, 9 * SECOND)
    when(meeting, TECHNICIAN, SpeakerSilent("t1"))
    turn = project(meeting.state, ViewKind.PUBLIC)["turn"]
    assert (turn["state"], turn["paused_by"], turn["used_ms"], turn["silent"]) == ("paused", "service", 0, True)
    assert turn["grace_until_ms"] == turn["started_ms"] + MINUTE
    later(meeting, 20 * SECOND)
    when(meeting, TECHNICIAN, SpeakerBack("t1"))
    later(meeting, SECOND)
    assert used_at(meeting.turn, meeting.now) == SECOND


def test_the_service_may_say_so_as_well() -> None:
    """Whoever notices first; a repeat is refused (LS11)."""
    meeting = given_called()
    when(meeting, SERVICE, SpeakerSilent("t1"))
    refused(meeting, TECHNICIAN, SpeakerSilent("t1"), Code.TOO_LATE, "LS11")
    when(meeting, CHAIR, StillHeard("t1"))
    refused(meeting, TECHNICIAN, SpeakerSilent("t1"), Code.TOO_LATE, "LS11")


def test_silence_is_one_of_a_remote_speaker_just_called() -> None:
    """Not of one in the hall, not after a minute, not of one who has spoken (LS11)."""
    meeting = given_called(silent_ms=10 * SECOND)
    later(meeting, 10 * SECOND)
    refused(meeting, TECHNICIAN, SpeakerSilent("t1"), Code.TOO_LATE, "LS11")
    meeting = given_called()
    when(meeting, CHAIR, PauseTurn("t1"))
    when(meeting, CHAIR, ResumeTurn("t1"))
    later(meeting, SECOND)
    when(meeting, CHAIR, PauseTurn("t1"))
    when(meeting, CHAIR, ResumeTurn("t1"))
    refused(meeting, TECHNICIAN, SpeakerSilent("t1"), Code.TOO_LATE, "LS11")
    inscribed(meeting, "al")
    called(meeting)
    refused(meeting, TECHNICIAN, SpeakerSilent("t2"), Code.NOT_ALLOWED, "LS11")
