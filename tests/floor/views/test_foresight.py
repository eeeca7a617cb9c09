"""What the booths will meet with the whole queue."""

import msgspec

from rostrum.floor.booths import AcceptHandover, AskHandover, StopBooth
from rostrum.floor.forecast import forecast
from rostrum.floor.programme import Booth, Interpreter, Programme
from rostrum.floor.views.foresight import foreseen, foresight
from rostrum.interpretation.cures import Exchange
from rostrum.interpretation.planner import plan
from tests.floor.scene import Meeting, called, given, given_open, inscribed, minutes, when
from tests.floor.test_booths import BOOTHED, FRENCH, given_booths

SIX = ("al", "be", "eg", "fr", "us", "icrc")
LONGEST = minutes(12)


def given_six(programme: Programme = BOOTHED, **languages: str) -> Meeting:
    """An open meeting whose interpreters work for twelve minutes, and six who wait, each in English or as named."""
    meeting = given_open(programme=programme, longest_on_mic_ms=LONGEST)
    for delegation in SIX:
        inscribed(meeting, delegation, language=languages.get(delegation, "en"))
    return meeting


def test_nothing_is_foreseen_before_the_booths_are_at_work() -> None:
    """A sitting has to open first (IN2)."""
    assert foresight(given(BOOTHED).state, 0) == {"at_ms": 0, "plans": [], "stretches": []}


def test_every_speaker_has_a_plan_and_each_different_one_is_told_once() -> None:
    """By number, with the one while the floor is given to them (IN6, IN12)."""
    meeting = given_booths("al", "be", "eg", be="fr", eg="ar")
    told = foresight(meeting.state, meeting.now)
    assert [stretch["entry"] for stretch in told["stretches"]] == ["e1", "e2", "e3"]
    assert [stretch["plan"] for stretch in told["stretches"]] == [0, 1, 2]
    assert [stretch["before"] for stretch in told["stretches"]] == [0, 0, 0]
    assert told["plans"][2]["2"] == {"language": "fr", "source": "booth", "relay_from": 1, "state": "on"}


def test_a_hand_over_begins_with_the_speaker_who_would_outlast_their_time() -> None:
    """Whoever is on microphone since the opening is relieved once, before the twelve minutes are over (IN7)."""
    meeting = given_six()
    stretches = foreseen(meeting.state, meeting.now)
    relieved = [stretch for stretch in stretches if stretch.exchanges]
    assert [stretch.exchanges for stretch in relieved] == [(Exchange("fr", "F2"),)]
    starts = forecast(meeting.state, meeting.now).starts[relieved[0].entry]
    assert 0 < starts - meeting.state.shifts["fr"].since < LONGEST
    assert dict(stretches[-1].rota)["fr"] == "F2"


def test_an_agreed_hand_over_counts_from_the_next_speaker_on() -> None:
    """And the time of whoever takes over counts from now (IN6, IN7)."""
    meeting = given_six()
    called(meeting)
    when(meeting, FRENCH, AskHandover())
    when(meeting, FRENCH, AcceptHandover())
    stretches = foreseen(meeting.state, meeting.now)
    assert dict(stretches[0].rota)["fr"] == "F2"
    assert stretches[0].exchanges == ()


def test_what_a_hand_over_on_the_way_would_bring_is_seen() -> None:
    """F1 is relieved by F2, who has no Arabic; the last speaker then needs F1 back, and the cure says so (IN5, IN6)."""
    french = Booth("fr", (Interpreter("F1", ("fr",), ("en", "ar")), Interpreter("F2", ("fr",), ("en",))))
    english = Booth("en", (Interpreter("E1", ("en",), ("fr",)),))
    programme = msgspec.structs.replace(BOOTHED, booths=(english, french), channels=BOOTHED.channels[:3])
    meeting = given_six(programme, icrc="ar")
    told = foresight(meeting.state, meeting.now)
    last = told["stretches"][-1]
    assert told["plans"][last["plan"]]["2"]["state"] == "off"
    assert last["cure"] == {"booth": "fr", "interpreter": "F1", "instead_of": "F2"}


def test_a_step_asks_for_few_plans() -> None:
    """What was planned for the queue before serves after the next speaker too (IN6)."""
    meeting = given_six(be="fr", eg="ar")
    foreseen(meeting.state, meeting.now)
    made = plan.cache_info().misses
    called(meeting)
    foreseen(meeting.state, meeting.now)
    assert plan.cache_info().misses - made <= 1


def test_a_booth_that_stopped_is_not_counted_on() -> None:
    """Its channel has no source for anybody to come (IN13)."""
    meeting = given_booths("al", "be")
    when(meeting, FRENCH, StopBooth())
    told = foresight(meeting.state, meeting.now)
    assert {told["plans"][stretch["plan"]]["2"]["state"] for stretch in told["stretches"]} == {"off"}
