"""The plan in force follows the floor, and everybody sees what concerns them."""

from msgspec.structs import replace

from rostrum.floor.actor import Actor
from rostrum.floor.booths import MicTaken, StopBooth
from rostrum.floor.channels import DeclareLanguage, PlanSet, floor_language
from rostrum.floor.clock import PauseTurn
from rostrum.floor.entries import ChangeEntry
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.meeting import HandOverChair
from rostrum.floor.programme import Interpreter
from rostrum.floor.refusals import Code
from rostrum.floor.signals import SignalSlower
from rostrum.floor.terms import Attendance, Role
from rostrum.floor.turns import CallNext
from rostrum.floor.views.interpretation import ahead_section, booths_section, channels_section
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from rostrum.interpretation.plan import Direct
from tests.floor.scene import CHAIR, called, delegate, given_open, inscribed, minutes, refused, when
from tests.floor.test_booths import BOOTHED, FRENCH, given_booths


def test_every_channel_has_a_source_from_the_opening_on() -> None:
    """The floor on channel 0, its language on its own channel, the others by a booth (IN1, IN3)."""
    channels = channels_section(given_booths().state)
    assert channels == {
        "0": {"language": "en", "source": "floor", "state": "on"},
        "1": {"language": "en", "source": "floor", "state": "on"},
        "2": {"language": "fr", "source": "booth", "state": "on"},
        "3": {"language": "ar", "source": "booth", "state": "on"},
    }


def test_the_plan_follows_the_speaker() -> None:
    """In Arabic the Arabic booth works into English, and French takes relay from there (IN3)."""
    meeting = given_booths("eg", eg="ar")
    called(meeting)
    channels = channels_section(meeting.state)
    assert channels is not None
    assert channels["1"] == {"language": "en", "source": "booth", "booth": "ar", "state": "on"}
    assert channels["2"] == {"language": "fr", "source": "booth", "relay_from": 1, "state": "on"}


def test_the_plan_in_force_is_an_event() -> None:
    """Made once, where the language or the people change, so that a better planner changes no replay (IN4)."""
    meeting = given_booths("al", "eg", eg="ar")
    assert not any(isinstance(event, PlanSet) for event in when(meeting, CHAIR, CallNext()))
    assert meeting.state.turn is not None
    assert [type(event) for event in when(meeting, CHAIR, PauseTurn(meeting.turn.id))].count(PlanSet) == 0
    before = len(meeting.events)
    called(meeting)
    assert [type(event) for event in meeting.events[before:]].count(PlanSet) == 1


def test_a_speaker_who_changes_language_changes_the_plan_at_once() -> None:
    """Whoever notices says so; a booth, the chair, the delegation itself (IN12)."""
    meeting = given_booths("be", be="fr")
    turn = called(meeting)
    when(meeting, FRENCH, DeclareLanguage(turn, "en"))
    assert meeting.turn.language == "en"
    assert meeting.state.plan is not None
    assert meeting.state.plan.outputs[1].source == Direct("fr")
    refused(meeting, delegate("be"), DeclareLanguage(turn, "en"), Code.ALREADY_SO, "IN12")
    refused(meeting, delegate("be"), DeclareLanguage(turn, "sw"), Code.UNKNOWN_LANGUAGE, "LS2")
    refused(meeting, CHAIR, DeclareLanguage("t9", "fr"), Code.STALE, "TN2")


def test_what_lies_ahead_is_told_by_language() -> None:
    """With what would mend it, to those who can do something about it (IN5, IN6)."""
    meeting = given_booths("al")
    called(meeting)
    ahead = ahead_section(meeting.state)
    assert set(ahead["plans"]) == {"en", "fr", "ar"}
    assert "cures" not in ahead
    when(meeting, Actor(Role.INTERPRETER, booth="ar"), StopBooth())
    after = ahead_section(meeting.state)
    assert after["plans"]["en"]["3"] == {"language": "ar", "source": "none", "state": "off"}
    assert "ahead" not in project(meeting.state, ViewKind.DELEGATE)
    assert "booths" not in project(meeting.state, ViewKind.CHAIR)


def test_a_step_that_concerns_no_booth_says_nothing_of_them() -> None:
    """The next speaker in the same language changes no channel (IN6)."""
    meeting = given_booths("al", "be")
    called(meeting)
    before = meeting.state
    called(meeting)
    for kind in ViewKind:
        patch = changes(before, meeting.state, kind)
        assert patch is not None
        assert not {"channels", "ahead"} & set(patch)


def test_who_presides_changes_what_the_rota_proposes() -> None:
    """The next President gives the floor in another language, which another colleague understands (IN7, IN12)."""
    swahili = Interpreter("F2", ("fr",), ("sw",))
    booths = tuple(
        replace(booth, interpreters=(booth.interpreters[0], swahili)) if booth.language == "fr" else booth
        for booth in BOOTHED.booths
    )
    meeting = given_open(programme=replace(BOOTHED, booths=booths), longest_on_mic_ms=minutes(1))
    inscribed(meeting, "al")
    inscribed(meeting, "fr", language="fr")
    called(meeting)
    before = meeting.state
    assert booths_section(before)["fr"]["stays"] == "fr", "the floor is given in English, which F2 doesn't work from"
    when(meeting, CHAIR, HandOverChair("vice_chair"))
    patch = changes(before, meeting.state, ViewKind.INTERPRETER)
    assert patch is not None
    assert patch["booths"] == {"fr": {"proposed": {"to": "F2"}, "stays": None}}


def test_the_speaker_is_told_of_signals_and_nobody_else() -> None:
    """As long as the turn lasts, and not from where (IN8)."""
    meeting = given_booths("al", "be")
    called(meeting)
    when(meeting, FRENCH, SignalSlower())
    told = own(meeting.state, delegate("al"))
    assert told is not None
    assert told["signals"] == {"slower_ms": meeting.now}
    assert "signals" not in (own(meeting.state, delegate("be")) or {})
    called(meeting)
    assert "signals" not in (own(meeting.state, delegate("be")) or {})
    assert MicTaken not in {type(event) for event in meeting.events[-3:]}


def test_a_language_outside_the_meetings_is_heard_through_one_of_them() -> None:
    """The delegation's own interpreter works into French: that is what the booths hear (IN9)."""
    meeting = given_booths()
    refused(meeting, delegate("tz"), Inscribe("3", "sw"), Code.UNKNOWN_LANGUAGE, "LS2")
    refused(meeting, delegate("tz"), Inscribe("3", "sw", through="zh"), Code.UNKNOWN_LANGUAGE, "LS2")
    refused(meeting, delegate("tz"), Inscribe("3", "<b>", through="fr"), Code.MALFORMED, "IN9")
    inscribed(meeting, "tz", language="sw", through="fr")
    assert project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]["e1"]["through"] == "fr"
    turn = called(meeting)
    assert (meeting.turn.language, meeting.turn.through) == ("sw", "fr")
    assert project(meeting.state, ViewKind.PUBLIC)["turn"]["through"] == "fr"
    assert meeting.state.plan is not None
    assert meeting.state.plan.floor == "fr"
    when(meeting, CHAIR, DeclareLanguage(turn, "en"))
    assert floor_language(meeting.state) == "en"


def test_who_changes_to_a_language_of_the_meeting_needs_nobody() -> None:
    """And who only changes from where they speak keeps their interpreter (IN9, LS10)."""
    meeting = given_booths()
    entry = inscribed(meeting, "tz", language="sw", through="fr")
    when(meeting, delegate("tz"), ChangeEntry(entry, attendance=Attendance.ROOM))
    assert meeting.entry(entry).through == "fr"
    when(meeting, delegate("tz"), ChangeEntry(entry, language="en"))
    assert meeting.entry(entry).through is None
