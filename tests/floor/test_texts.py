"""Texts handed in with an entry: who learns what of them, and when they become statements (IN10, LS13, PV3)."""

from typing import Any

import msgspec
import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.clock import ExtendTurn
from rostrum.floor.entries import UndoWithdrawal, Withdraw
from rostrum.floor.items import CloseItem
from rostrum.floor.limits import SetLimit
from rostrum.floor.manuscripts import direction
from rostrum.floor.meeting import CloseMeeting
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import AdjournSitting
from rostrum.floor.terms import MINUTE, Role
from rostrum.floor.texts import MOST_VERSIONS, MOST_WORDS, HandInText, PublishText, WithdrawText, seals
from rostrum.floor.turns import EndTurn, PutBack
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, called, delegate, given_waiting, refused, when

FRANCE = delegate("fr")
SEAL = "5ea1" * 16


def hand_in(entry: str = "e1", seal: str = SEAL, language: str = "fr", words: int = 300, **how: Any) -> HandInText:
    """What the service says when a text has come."""
    return HandInText(entry, seal, language, words, **how)


def given_text(*delegations: str, **how: Any) -> Meeting:
    """A meeting where the first that waits, France, has handed in a text."""
    meeting = given_waiting(*(delegations or ("fr", "be")))
    when(meeting, FRANCE, hand_in(**how))
    return meeting


def text_in(meeting: Meeting, kind: ViewKind, entry: str = "e1") -> dict[str, Any] | None:
    """What a viewer is told of a text."""
    found: dict[str, Any] | None = project(meeting.state, kind).get("texts", {}).get(entry)
    return found


def spoken(meeting: Meeting) -> None:
    """The next one speaks, and comes to the end."""
    when(meeting, CHAIR, EndTurn(called(meeting)))


# ── who learns what ──────────────────────────────────────────────────────────────────────────────


def test_interpreters_learn_what_a_text_will_be_like() -> None:
    """Its version, language, words, pace within the limit and direction; the secretariat also what may become of it."""
    meeting = given_text()
    told = {"version": 1, "language": "fr", "words": 300, "direction": "ltr", "pace": 100}
    assert text_in(meeting, ViewKind.INTERPRETER) == told
    of = {"delegation": meeting.entry("e1").delegation, "item": "3"}
    assert text_in(meeting, ViewKind.SECRETARIAT) == {**told, "state": "confidential", "consent": False, **of}


def test_the_chair_learns_that_there_is_one() -> None:
    """Whether who is on deck has a text, and in which language; nothing that is in it (PR2)."""
    assert text_in(given_text(), ViewKind.CHAIR) == {"version": 1, "language": "fr"}


@pytest.mark.parametrize("kind", [ViewKind.PUBLIC, ViewKind.DELEGATE, ViewKind.TECHNICIAN])
def test_nobody_else_learns_of_a_text(kind: ViewKind) -> None:
    """Handing one in changes no other view, and makes no patch (PV3)."""
    meeting = given_waiting("fr", "be")
    before = meeting.state
    when(meeting, FRANCE, hand_in())
    assert changes(before, meeting.state, kind) is None
    assert "texts" not in project(meeting.state, kind)


@pytest.mark.parametrize("kind", list(ViewKind))
def test_no_view_names_a_seal(kind: ViewKind) -> None:
    """Who has a seal could ask for what it stands for; it is in the record only (PV3)."""
    meeting = given_text()
    told = [project(meeting.state, kind), own(meeting.state, FRANCE)]
    assert SEAL[:8].encode() not in msgspec.msgpack.encode(told)


def test_a_delegation_sees_its_own_text_and_nobody_elses() -> None:
    """Its own view tells what was handed in; the neighbour's doesn't."""
    meeting = given_text(consent=True)
    seen, neighbour = own(meeting.state, FRANCE), own(meeting.state, delegate("be"))
    assert seen is not None
    assert neighbour is not None
    assert seen["entries"]["e1"]["text"] == {
        "version": 1,
        "language": "fr",
        "words": 300,
        "pace": 100,
        "consent": True,
        "at_ms": meeting.now,
    }
    assert "text" not in neighbour["entries"]["e2"]


def test_the_secretariat_hands_in_for_a_delegation() -> None:
    """Under the same limits; the delegation, the secretariat and the record know whose hand it was (IN10)."""
    meeting = given_text()
    when(meeting, SECRETARIAT, hand_in(seal="1" * 64, consent=True))
    seen = own(meeting.state, FRANCE)
    assert seen is not None
    assert (seen["entries"]["e1"]["text"]["by"], seen["entries"]["e1"]["text"]["version"]) == ("secretariat", 2)
    for kind, by in ((ViewKind.SECRETARIAT, "secretariat"), (ViewKind.INTERPRETER, None), (ViewKind.CHAIR, None)):
        told = text_in(meeting, kind)
        assert told is not None
        assert told.get("by") == by
    assert msgspec.to_builtins(meeting.events[-1])["version"]["by"] == "secretariat"
    when(meeting, FRANCE, hand_in(seal="2" * 64))
    assert "by" not in (text_in(meeting, ViewKind.SECRETARIAT) or {"by": ""})
    refused(meeting, SECRETARIAT, hand_in(language="zh"), Code.UNKNOWN_LANGUAGE, "IN10")
    when(meeting, FRANCE, Withdraw("e1"))
    refused(meeting, SECRETARIAT, hand_in(), Code.NOT_WAITING, "IN10")


@pytest.mark.parametrize(
    ("language", "words", "too_fast"), [("fr", 360, False), ("fr", 363, True), ("ar", 300, False), ("ar", 303, True)]
)
def test_a_text_that_is_too_fast_is_marked(language: str, words: int, too_fast: bool) -> None:
    """Above 120 words a minute in French, above 100 in Arabic (IN10)."""
    told = text_in(given_text(language=language, words=words), ViewKind.INTERPRETER)
    assert told is not None
    assert told.get("too_fast", False) is too_fast


def test_the_pace_follows_the_limit() -> None:
    """A shorter limit makes the same text faster, and readers are told in the same step (IN10, TN3)."""
    meeting = given_text()
    before = meeting.state
    when(meeting, CHAIR, SetLimit("3", 2 * MINUTE))
    for kind in (ViewKind.INTERPRETER, ViewKind.SECRETARIAT):
        patch = changes(before, meeting.state, kind)
        assert patch is not None
        assert patch["texts"] == {"e1": {"pace": 150, "too_fast": True}}


def test_the_pace_of_who_speaks_is_that_of_the_turn() -> None:
    """A limit for the turns to come doesn't change what the running one is measured by."""
    meeting = given_text()
    called(meeting)
    when(meeting, CHAIR, SetLimit("3", MINUTE))
    told = text_in(meeting, ViewKind.INTERPRETER)
    assert told is not None
    assert told["pace"] == 100


def test_arabic_is_read_from_the_right() -> None:
    """The direction is that of the text's language."""
    assert [direction(language) for language in ("ar", "en", "ru")] == ["rtl", "ltr", "ltr"]


# ── versions ─────────────────────────────────────────────────────────────────────────────────────


def test_a_changed_text_is_a_new_version() -> None:
    """It has the next number, and the vault keeps both, so that what changed can be shown."""
    meeting = given_text()
    when(meeting, FRANCE, hand_in(seal="0" * 64, words=310, consent=True))
    told = text_in(meeting, ViewKind.SECRETARIAT)
    assert told is not None
    assert (told["version"], told["words"], told["consent"]) == (2, 310, True)
    assert set(seals(meeting.state, meeting.now)) == {SEAL, "0" * 64}


def test_a_withdrawn_text_leaves_every_screen() -> None:
    """No view shows it, the vault need keep none of its versions, and the next one has a number of its own (IN10)."""
    meeting = given_text()
    when(meeting, FRANCE, WithdrawText("e1"))
    for kind in ViewKind:
        assert text_in(meeting, kind) is None
    assert "text" not in (own(meeting.state, FRANCE) or {})["entries"]["e1"]
    assert list(seals(meeting.state, meeting.now)) == []
    refused(meeting, FRANCE, WithdrawText("e1"), Code.UNKNOWN_ID, "IN10")
    when(meeting, FRANCE, hand_in())
    assert text_in(meeting, ViewKind.INTERPRETER) is not None
    assert meeting.state.texts["e1"].handed_in == 2


def test_a_text_goes_with_its_entry_and_comes_back_with_it() -> None:
    """While a withdrawal can be undone the vault keeps the text, and nobody is shown it; after that it goes (LS8)."""
    meeting = given_text()
    when(meeting, FRANCE, Withdraw("e1"))
    assert text_in(meeting, ViewKind.INTERPRETER) is None
    assert list(seals(meeting.state, meeting.now + MINUTE)) == [SEAL]
    assert list(seals(meeting.state, meeting.now + MINUTE + 1)) == []
    refused(meeting, FRANCE, hand_in(), Code.NOT_WAITING, "IN10")
    when(meeting, FRANCE, UndoWithdrawal("e1"))
    assert text_in(meeting, ViewKind.INTERPRETER) is not None


def test_what_can_be_handed_in() -> None:
    """By the delegation that owns the entry or for it, in a language of the meeting, with words, sealed."""
    meeting = given_waiting("fr")
    refused(meeting, delegate("be"), hand_in(), Code.NOT_ALLOWED, "PO1")
    refused(meeting, Actor(Role.INTERPRETER, booth="fr"), hand_in(), Code.NOT_ALLOWED, "PO1")
    refused(meeting, FRANCE, hand_in("e9"), Code.UNKNOWN_ID, "IN10")
    refused(meeting, FRANCE, hand_in(seal="e1"), Code.MALFORMED, "IN10")
    refused(meeting, FRANCE, hand_in(language="zh"), Code.UNKNOWN_LANGUAGE, "IN10")
    refused(meeting, FRANCE, hand_in(words=0), Code.MALFORMED, "IN10")
    refused(meeting, FRANCE, hand_in(words=MOST_WORDS + 1), Code.MALFORMED, "IN10")
    when(meeting, SECRETARIAT, hand_in())
    for _ in range(MOST_VERSIONS - 1):
        when(meeting, FRANCE, hand_in())
    refused(meeting, FRANCE, hand_in(), Code.TOO_MANY, "IN10")


# ── publication ──────────────────────────────────────────────────────────────────────────────────


def test_a_text_is_published_once_it_is_delivered() -> None:
    """Not while its entry waits or speaks; then by the secretariat, for everybody, in the language of submission."""
    meeting = given_text()
    refused(meeting, SECRETARIAT, PublishText("e1"), Code.NOT_DELIVERED, "IN10")
    turn = called(meeting)
    refused(meeting, SECRETARIAT, PublishText("e1"), Code.NOT_DELIVERED, "IN10")
    when(meeting, CHAIR, EndTurn(turn))
    refused(meeting, CHAIR, PublishText("e1"), Code.NOT_ALLOWED, "PO1")
    assert text_in(meeting, ViewKind.INTERPRETER) is None
    before = meeting.state
    when(meeting, SECRETARIAT, PublishText("e1"))
    statement = {"item": "3", "delegation": "fr", "language": "fr", "at_ms": meeting.now}
    for kind in ViewKind:
        assert project(meeting.state, kind)["statements"] == {"e1": statement}
        assert (changes(before, meeting.state, kind) or {})["statements"] == {"e1": statement}
    refused(meeting, SECRETARIAT, PublishText("e1"), Code.ALREADY_SO, "IN10")
    refused(meeting, FRANCE, WithdrawText("e1"), Code.TOO_LATE, "IN10")
    refused(meeting, FRANCE, hand_in(), Code.TOO_LATE, "IN10")


def test_a_turn_put_back_is_not_delivered() -> None:
    """A delegation called by mistake has spoken nothing yet: its text is confidential again (LS16)."""
    meeting = given_text()
    when(meeting, CHAIR, PutBack(called(meeting)))
    refused(meeting, SECRETARIAT, PublishText("e1"), Code.NOT_DELIVERED, "IN10")


@pytest.mark.parametrize("consent", [True, False])
def test_an_unheard_delegation_is_published_with_its_consent_only(consent: bool) -> None:
    """Closing the item leaves it unheard; what it said when handing in its text decides (LS13)."""
    meeting = given_text(consent=consent)
    when(meeting, CHAIR, CloseItem("3"))
    if not consent:
        refused(meeting, SECRETARIAT, PublishText("e1"), Code.NO_CONSENT, "LS13")
        return
    (event,) = when(meeting, SECRETARIAT, PublishText("e1"))
    assert event.delivered is False  # type: ignore[union-attr]  # a text was published


def test_consent_can_be_taken_back_with_the_next_version() -> None:
    """What was said with the last hand-in holds (LS13)."""
    meeting = given_text(consent=True)
    when(meeting, FRANCE, hand_in())
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, SECRETARIAT, PublishText("e1"), Code.NO_CONSENT, "LS13")


def test_statements_are_published_after_the_meeting_as_well() -> None:
    """In a closed meeting texts are published, and none is handed in or withdrawn (MT5)."""
    meeting = given_text("fr", "be")
    when(meeting, delegate("be"), hand_in("e2"))
    spoken(meeting)
    spoken(meeting)
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())
    when(meeting, SECRETARIAT, PublishText("e1"))
    refused(meeting, delegate("be"), WithdrawText("e2"), Code.WRONG_PHASE, "MT5")
    refused(meeting, delegate("be"), hand_in("e2"), Code.WRONG_PHASE, "MT5")


def test_events_hold_no_words() -> None:
    """What is journaled of a text is its seal, its counts and its language, for good (PV3)."""
    meeting = given_text()
    handed = msgspec.to_builtins(meeting.events[-1])
    assert handed["version"] == {"number": 1, "seal": SEAL, "language": "fr", "words": 300, "at": meeting.now}
    assert set(handed) == {"kind", "entry", "item", "version"}


def test_a_text_has_no_pace_where_there_is_no_time() -> None:
    """A limit of nothing is divided by nobody (IN10)."""
    told = text_in(given_text_under(default_limit_ms=0), ViewKind.INTERPRETER)
    assert told is not None
    assert "pace" not in told


def given_text_under(**settings: Any) -> Meeting:
    """The same meeting under other settings."""
    meeting = given_waiting("fr", "be", **settings)
    when(meeting, FRANCE, hand_in())
    return meeting


def test_the_secretariat_sees_what_may_become_of_the_text_of_who_was_unheard() -> None:
    """That it was, so that consent is looked for (LS13)."""
    meeting = given_text()
    when(meeting, CHAIR, CloseItem("3"))
    told = text_in(meeting, ViewKind.SECRETARIAT)
    assert told is not None
    assert told["state"] == "unheard"


def test_a_patch_says_when_the_time_of_who_speaks_was_changed() -> None:
    """The pace of a text follows the turn; of one that nobody speaks from it says nothing (IN10)."""
    meeting = given_text("fr", "be")
    turn = called(meeting)
    before = meeting.state
    when(meeting, CHAIR, ExtendTurn(turn, MINUTE))
    patch = changes(before, meeting.state, ViewKind.INTERPRETER)
    assert patch is not None
    assert patch["texts"] == {"e1": {"pace": 75}}
