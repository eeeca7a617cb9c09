"""Who is on microphone, hand-overs, and what booths say of themselves."""

import msgspec
import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.booths import (
    AcceptHandover,
    AskHandover,
    BoothCommand,
    MicTaken,
    ReportRelay,
    ResumeBooth,
    SetOnMic,
    StopBooth,
)
from rostrum.floor.meeting import HandOverChair
from rostrum.floor.programme import Booth, Channel, Interpreter, Programme
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import OpenSitting, ResumeSitting, SuspendSitting
from rostrum.floor.terms import Kept, Role
from rostrum.floor.views.interpretation import booths_section, channels_section
from tests.floor.scene import (
    CHAIR,
    PROGRAMME,
    SECRETARIAT,
    TECHNICIAN,
    Meeting,
    called,
    given,
    given_open,
    inscribed,
    later,
    minutes,
    refused,
    when,
)

FRENCH = Actor(Role.INTERPRETER, booth="fr")
ENGLISH = Actor(Role.INTERPRETER, booth="en")

BOOTHED: Programme = msgspec.structs.replace(
    PROGRAMME,
    channels=(Channel(0), Channel(1, "en"), Channel(2, "fr"), Channel(3, "ar")),
    booths=(
        Booth("en", (Interpreter("E1", ("en",), ("fr",)),)),
        Booth("fr", (Interpreter("F1", ("fr",), ("en",)), Interpreter("F2", ("fr",), ("en", "sw")))),
        Booth("ar", (Interpreter("A1", ("ar", "en"), ("fr",)),)),
    ),
)


SIGNED: Programme = msgspec.structs.replace(
    BOOTHED,
    channels=(*BOOTHED.channels, Channel(4, "ils"), Channel(5, "fr-Latn")),
    booths=(
        *BOOTHED.booths,
        Booth("ils", (Interpreter("I1", ("ils",), ("en",)), Interpreter("I2", ("ils",), ("en",)))),
        Booth("fr-Latn", (Interpreter("C1", ("fr-Latn",), ("fr",)),)),
    ),
)


def given_booths(*delegations: str, **languages: str) -> Meeting:
    """An open meeting with three booths at work, where these delegations wait, each in English or as named."""
    meeting = given_open(programme=BOOTHED)
    for delegation in delegations:
        inscribed(meeting, delegation, language=languages.get(delegation, "en"))
    return meeting


def on_mic(meeting: Meeting) -> dict[str, str]:
    """Who is on microphone, by booth."""
    return {booth: shift.interpreter for booth, shift in meeting.state.shifts.items()}


def unreached(meeting: Meeting) -> tuple[int, ...]:
    """The channels that nobody reaches by the plan in force."""
    assert meeting.state.plan is not None
    return meeting.state.plan.unreached


def test_the_first_of_each_booth_begins_with_the_sitting() -> None:
    """And after a break whoever was on microphone goes on, rested, the time counted anew (IN2, IN7)."""
    meeting = given_booths()
    assert on_mic(meeting) == {"en": "E1", "fr": "F1", "ar": "A1"}
    when(meeting, FRENCH, SetOnMic("F2"))
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    later(meeting, minutes(10))
    when(meeting, CHAIR, ResumeSitting())
    assert on_mic(meeting)["fr"] == "F2"
    assert {shift.since for shift in meeting.state.shifts.values()} == {meeting.now}


def test_a_break_that_is_too_short_is_no_rest() -> None:
    """Two minutes for a microphone leave the time on microphone as it is (IN7)."""
    meeting = given_booths()
    since = {booth: shift.since for booth, shift in meeting.state.shifts.items()}
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    later(meeting, minutes(2))
    when(meeting, CHAIR, ResumeSitting())
    assert {booth: shift.since for booth, shift in meeting.state.shifts.items()} == since


def test_a_booth_that_stops_in_a_break_is_not_planned_for_after_it() -> None:
    """However short the break was (IN4, IN13)."""
    meeting = given_booths()
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    when(meeting, FRENCH, StopBooth())
    when(meeting, CHAIR, ResumeSitting())
    assert (channels_section(meeting.state) or {})["2"]["state"] == "stopped"


def test_a_booth_sees_its_team_and_when_to_rest() -> None:
    """The languages that each colleague works from, and the end of half an hour on microphone (IN2, IN7)."""
    meeting = given_booths()
    french = booths_section(meeting.state)["fr"]
    assert french["interpreters"] == list(french["from"]) == ["F1", "F2"]
    team = meeting.state.team.booth("fr")
    assert team is not None
    assert french["from"]["F2"] == ["fr", *team.interpreters[1].passive]
    assert french["relieve_ms"] == french["since_ms"] + minutes(30)


def test_a_meeting_without_booths_plans_nothing() -> None:
    """Nor does it show any channel (IN1)."""
    meeting = given(programme=msgspec.structs.replace(PROGRAMME, channels=(), booths=()))
    when(meeting, CHAIR, OpenSitting("s1"))
    assert meeting.state.plan is None
    assert channels_section(meeting.state) is None
    refused(meeting, FRENCH, StopBooth(), Code.UNKNOWN_ID, "IN2")


def test_a_handover_takes_place_with_the_next_speaker() -> None:
    """Asked for by one, accepted by the other, never in mid-statement (IN7)."""
    meeting = given_booths("al", "be")
    called(meeting)
    when(meeting, FRENCH, AskHandover())
    assert booths_section(meeting.state)["fr"]["handover"] == {"to": "F2", "state": "asked"}
    when(meeting, FRENCH, AcceptHandover())
    assert booths_section(meeting.state)["fr"]["handover"] == {"to": "F2", "state": "agreed"}
    assert on_mic(meeting)["fr"] == "F1"
    called(meeting)
    assert on_mic(meeting)["fr"] == "F2"
    assert meeting.state.shifts["fr"].since == meeting.now
    assert "handover" not in booths_section(meeting.state)["fr"]


def test_a_handover_takes_place_at_once_where_nobody_speaks() -> None:
    """There is no statement to disturb (IN7)."""
    meeting = given_booths()
    when(meeting, FRENCH, AskHandover("F2"))
    assert MicTaken("fr", "F2", meeting.now) in when(meeting, FRENCH, AcceptHandover())
    assert on_mic(meeting)["fr"] == "F2"


def test_a_handover_that_was_agreed_before_a_break_takes_place_after_it() -> None:
    """The break is a change of speaker as well (IN7)."""
    meeting = given_booths("al")
    called(meeting)
    when(meeting, FRENCH, AskHandover())
    when(meeting, FRENCH, AcceptHandover())
    when(meeting, CHAIR, SuspendSitting(Kept.KEEP))
    when(meeting, CHAIR, ResumeSitting())
    assert on_mic(meeting)["fr"] == "F2"


@pytest.mark.parametrize(
    ("actor", "command", "code", "rule"),
    [
        (FRENCH, SetOnMic("F1"), Code.ALREADY_SO, "IN2"),
        (FRENCH, SetOnMic("E1"), Code.UNKNOWN_ID, "IN2"),
        (TECHNICIAN, SetOnMic("F2"), Code.MALFORMED, None),
        (TECHNICIAN, SetOnMic("Z1", "zh"), Code.UNKNOWN_ID, "IN2"),
        (FRENCH, AskHandover("F1"), Code.ALREADY_SO, "IN7"),
        (ENGLISH, AskHandover(), Code.UNKNOWN_ID, "IN7"),
        (FRENCH, AcceptHandover(), Code.NOT_ASKED, "IN7"),
        (FRENCH, ReportRelay(2), Code.UNKNOWN_ID, "IN1"),
        (FRENCH, ReportRelay(), Code.ALREADY_SO, "IN13"),
        (FRENCH, ResumeBooth(), Code.ALREADY_SO, "IN13"),
    ],
)
def test_what_a_booth_cannot_do(actor: Actor, command: BoothCommand, code: Code, rule: str | None) -> None:
    """Put somebody else's colleague on microphone, hand over to oneself, take relay from one's own channel (IN2)."""
    refused(given_booths(), actor, command, code, rule)


def test_nobody_is_on_microphone_before_the_first_sitting() -> None:
    """A booth can be set before that, and says nothing of its work (IN2)."""
    meeting = given(programme=BOOTHED)
    refused(meeting, FRENCH, StopBooth(), Code.NOBODY_ON_MIC, "IN2")
    when(meeting, SECRETARIAT, SetOnMic("F2", "fr"))
    when(meeting, CHAIR, OpenSitting("s1"))
    assert on_mic(meeting)["fr"] == "F2"


def test_a_booth_that_stops_leaves_its_channel() -> None:
    """The plan goes around it, and its channel says why it is silent (IN13)."""
    meeting = given_booths()
    when(meeting, FRENCH, StopBooth())
    refused(meeting, FRENCH, StopBooth(), Code.ALREADY_SO, "IN13")
    channels = channels_section(meeting.state)
    assert channels is not None
    assert channels["2"] == {"language": "fr", "source": "none", "state": "stopped"}
    assert "stopped_ms" in booths_section(meeting.state)["fr"]
    when(meeting, FRENCH, SetOnMic("F2"))
    assert unreached(meeting) == (2,), "a new face doesn't start a booth that has stopped"
    when(meeting, FRENCH, ResumeBooth())
    assert unreached(meeting) == ()


def test_what_a_booth_reports_beats_the_plan() -> None:
    """It listens to channel 1, whatever was planned, until it says otherwise (IN13)."""
    meeting = given_booths()
    when(meeting, FRENCH, ReportRelay(1))
    channels = channels_section(meeting.state)
    assert channels is not None
    assert channels["2"]["relay_from"] == 1
    assert booths_section(meeting.state)["fr"]["relay_from"] == 1
    when(meeting, FRENCH, ReportRelay())
    assert "relay_from" not in booths_section(meeting.state)["fr"]


def test_the_rota_proposes_a_handover_before_half_an_hour() -> None:
    """At the next change of speaker, to a colleague whose plan is as good (IN7)."""
    meeting = given_booths("al", "be")
    called(meeting)
    assert "proposed" not in booths_section(meeting.state)["fr"]
    later(meeting, minutes(28))
    called(meeting)
    inscribed(meeting, "eg", language="ar")
    assert booths_section(meeting.state)["fr"]["proposed"] == {"to": "F2"}
    assert booths_section(meeting.state)["en"]["stays"] == "ar", "there is nobody else in that booth"


def test_the_floor_speaks_the_presidents_language_while_nobody_has_it() -> None:
    """Another President is another plan (IN12)."""
    meeting = given_booths()
    assert meeting.state.plan is not None
    assert meeting.state.plan.floor == "en"
    when(meeting, CHAIR, HandOverChair("vice_chair"))
    assert meeting.state.plan.floor == "fr"


# ── sign language and captions ───────────────────────────────────────────────────────────────────


def test_sign_language_and_captions_have_source_and_state() -> None:
    """Each is shown for what it is, with where it comes from (IN1)."""
    meeting = given_open(programme=SIGNED)
    channels = channels_section(meeting.state)
    assert channels is not None
    assert channels["4"] == {"language": "ils", "medium": "sign", "source": "booth", "state": "on"}
    relayed = {"language": "fr-Latn", "medium": "captions", "source": "booth", "relay_from": 2, "state": "on"}
    assert channels["5"] == relayed
    when(meeting, Actor(Role.INTERPRETER, booth="fr-Latn"), StopBooth())
    stopped = {"language": "fr-Latn", "medium": "captions", "source": "none", "state": "stopped"}
    assert (channels_section(meeting.state) or {})["5"] == stopped


def test_signers_hand_over_as_booths_do() -> None:
    """One asks, the other accepts, and it takes place with the next speaker (IN1, IN7)."""
    meeting = given_open(programme=SIGNED)
    inscribed(meeting, "al")
    called(meeting)
    signer = Actor(Role.INTERPRETER, booth="ils")
    when(meeting, signer, AskHandover())
    when(meeting, signer, AcceptHandover())
    assert meeting.state.shifts["ils"].interpreter == "I1"
    inscribed(meeting, "be")
    called(meeting)
    assert meeting.state.shifts["ils"].interpreter == "I2"
