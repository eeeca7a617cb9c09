"""Recorded videos (LS14), time factors (TN12), joint statements (LS21)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.entries import LEAST_FACTOR, MOST_FACTOR, ChangeEntry
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.limits import SetLimit, SpeakLive, limit_of
from rostrum.floor.listed import PassedOver
from rostrum.floor.refusals import Code
from rostrum.floor.terms import MINUTE, SECOND, EntryKind
from rostrum.floor.turns import EndTurn, PassOver
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given_open,
    given_waiting,
    later,
    refused,
    when,
)

# ── videos ───────────────────────────────────────────────────────────────────────────────────────


def given_video(**settings: object) -> Meeting:
    """Albania has handed in a recording of two minutes, e1; the limit is three."""
    meeting = given_open(**settings)
    when(meeting, delegate("al"), Inscribe("3", "en", duration_ms=2 * MINUTE))
    return meeting


def test_a_video_has_the_time_that_it_lasts() -> None:
    """Whatever the limits are by the time it is called (LS14)."""
    meeting = given_video()
    shown = project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]["e1"]
    assert (shown["video_ms"], shown["limit_ms"]) == (2 * MINUTE, 2 * MINUTE)
    when(meeting, CHAIR, SetLimit("3", MINUTE))
    called(meeting)
    when(meeting, CHAIR, SetLimit("3", 30 * SECOND, running=True))
    assert meeting.turn.limit_ms == 2 * MINUTE


@pytest.mark.parametrize("length", [3 * MINUTE + 1, 4 * MINUTE])
def test_a_video_over_the_limit_is_refused(length: int) -> None:
    """When it is handed in, and with both lengths (LS14)."""
    meeting = given_open()
    refusal = refused(meeting, delegate("al"), Inscribe("3", "en", duration_ms=length), Code.OVER_LIMIT, "LS14")
    assert refusal.details == {"duration": length, "limit": 3 * MINUTE}
    when(meeting, delegate("al"), Inscribe("3", "en", duration_ms=3 * MINUTE))


def test_a_video_has_a_length() -> None:
    """Nothing isn't a recording (LS14)."""
    refused(given_open(), delegate("al"), Inscribe("3", "en", duration_ms=0), Code.MALFORMED, "LS14")


def test_a_video_must_fit_what_the_entry_is_changed_to() -> None:
    """Another kind may have less time (LS10, LS14)."""
    meeting = given_video(limits={"comment": MINUTE})
    refused(meeting, SECRETARIAT, ChangeEntry("e1", entry_kind=EntryKind.COMMENT), Code.OVER_LIMIT, "LS14")
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))


def test_a_video_that_fails_becomes_an_ordinary_statement() -> None:
    """The delegation speaks live within the ordinary limit; what played stays charged (LS14)."""
    meeting = given_video()
    called(meeting)
    later(meeting, 20 * SECOND)
    when(meeting, CHAIR, SpeakLive("t1"))
    assert meeting.turn.limit_ms == 3 * MINUTE
    assert "video_ms" not in str(project(meeting.state, ViewKind.CHAIR))
    refused(meeting, CHAIR, SpeakLive("t1"), Code.ALREADY_SO, "LS14")
    later(meeting, 10 * SECOND)
    when(meeting, CHAIR, EndTurn("t1"))
    assert meeting.events[-1].used_ms == 30 * SECOND  # type: ignore[union-attr]  # a turn ended


def test_or_is_passed_over() -> None:
    """As anybody who can't speak when called (LS11, LS14)."""
    meeting = given_video()
    called(meeting)
    when(meeting, CHAIR, PassOver("e1"))
    assert isinstance(meeting.entry("e1").standing, PassedOver)


def test_only_a_video_can_fail_to_play() -> None:
    """And only the one that has the floor (LS14, TN2)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, SpeakLive("t1"), Code.STALE, "TN2")
    called(meeting)
    refused(meeting, CHAIR, SpeakLive("t1"), Code.ALREADY_SO, "LS14")
    refused(meeting, CHAIR, SpeakLive("t9"), Code.STALE, "TN2")


# ── time factors ─────────────────────────────────────────────────────────────────────────────────


def test_an_entry_may_have_its_own_time_factor() -> None:
    """It multiplies the limit, whatever that is, and no reason is kept or shown (TN12)."""
    meeting = given_waiting("al", "be")
    when(meeting, SECRETARIAT, ChangeEntry("e1", time_factor=2_000))
    assert limit_of(meeting.state, meeting.entry("e1")) == 6 * MINUTE
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE))
    for kind in ViewKind:
        shown = project(meeting.state, kind)["list"]["entries"]["e1"]
        assert shown["limit_ms"] == 4 * MINUTE
        assert "factor" not in str(shown)
    called(meeting)
    assert meeting.turn.limit_ms == 4 * MINUTE


def test_a_time_factor_is_given_not_taken() -> None:
    """By chair or secretariat, within bounds (TN12)."""
    meeting = given_waiting("al")
    refused(meeting, delegate("al"), ChangeEntry("e1", time_factor=2_000), Code.NOT_ALLOWED, "TN12")
    for factor in (LEAST_FACTOR - 1, MOST_FACTOR + 1):
        refused(meeting, CHAIR, ChangeEntry("e1", time_factor=factor), Code.MALFORMED, "TN12")
    refused(meeting, CHAIR, ChangeEntry("e1", time_factor=1_000), Code.ALREADY_SO, "LS10")


def test_a_time_factor_costs_no_place() -> None:
    """Also where a change of the inscription does (TN12, LS10)."""
    meeting = given_waiting("al", "be", change_goes_last=True)
    when(meeting, CHAIR, ChangeEntry("e1", time_factor=1_500))
    assert meeting.queue() == ("al", "be")
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))
    assert meeting.queue() == ("be", "al")
    assert limit_of(meeting.state, meeting.entry("e1")) == 4 * MINUTE + 30 * SECOND


# ── joint statements ─────────────────────────────────────────────────────────────────────────────


def test_a_joint_statement_names_those_that_join_it() -> None:
    """On the list and on the plate; their own entries stay (LS21)."""
    meeting = given_waiting("be")
    inscribe = Inscribe("3", "en", joined_by=("be", "icrc"), on_behalf_of="the friends of the item")
    when(meeting, delegate("al"), inscribe)
    assert meeting.queue() == ("be", "al")
    called(meeting)
    for kind in ViewKind:
        shown = project(meeting.state, kind)["list"]["entries"]["e2"]
        assert (shown["joined_by"], shown["on_behalf_of"]) == (["be", "icrc"], "the friends of the item")
    called(meeting)
    for kind in ViewKind:
        turn = project(meeting.state, kind)["turn"]
        assert (turn["joined_by"], turn["on_behalf_of"]) == (["be", "icrc"], "the friends of the item")


@pytest.mark.parametrize("joined_by", [("xx",), ("al",), ("be", "be")])
def test_who_joins_is_there_and_somebody_else(joined_by: tuple[str, ...]) -> None:
    """A joint statement names neither its own delegation, nor one twice, nor one that isn't there (LS21)."""
    refusal = refused(given_open(), delegate("al"), Inscribe("3", "en", joined_by=joined_by), Code.UNKNOWN_ID, "LS21")
    assert refusal.details == {"field": "joined_by", "id": joined_by[-1]}


# ── two devices ──────────────────────────────────────────────────────────────────────────────────


def test_a_delegation_with_two_devices_one_asking_one_withdrawing() -> None:
    """They are one delegation: the second is told of the first's entry, and can take it off the list (LS18, LS2)."""
    meeting = given_open()
    phone, laptop = (Actor(delegate("al").role, link, "al") for link in ("l1", "l2"))
    asked_at = meeting.now
    when(meeting, phone, Inscribe("3", "en"))
    later(meeting, SECOND)
    refusal = refused(meeting, laptop, Inscribe("3", "en"), Code.ALREADY_WAITING, "LS3")
    assert refusal.details == {"entry": "e1", "item": "3", "by": "delegate", "since": asked_at}
    seen = own(meeting.state, laptop)
    assert seen is not None
    assert set(seen["entries"]) == {"e1"}
    when(meeting, laptop, ChangeEntry("e1", language="fr"))
    assert meeting.entry("e1").language == "fr"


def test_the_second_device_is_told_who_made_the_entry() -> None:
    """Chair, secretariat or the delegation itself (LS18)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, Inscribe("3", "en", delegation="be"))
    for delegation, by in (("al", "secretariat"), ("be", "chair")):
        refusal = refused(meeting, delegate(delegation), Inscribe("3", "en"), Code.ALREADY_WAITING, "LS3")
        assert refusal.details["by"] == by
