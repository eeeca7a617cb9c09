"""An entry after its inscription: leaving, coming back, changing, naming who speaks (LS2, LS8, LS10)."""

import msgspec
import pytest

from rostrum.floor.clock import StartClock
from rostrum.floor.entries import ChangeEntry, NameSpeaker, UndoWithdrawal, Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem
from rostrum.floor.listed import PassedOver, Speaker, Withdrawn
from rostrum.floor.order import MoveEntry
from rostrum.floor.places import ListSpread
from rostrum.floor.refusals import Code
from rostrum.floor.speakers import CloseList
from rostrum.floor.terms import MINUTE, SECOND, Attendance, EntryKind
from rostrum.floor.turns import EndTurn, GiveFloor, PassOver
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    called,
    delegate,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    refused,
    when,
)

# ── leaving and coming back ──────────────────────────────────────────────────────────────────────


def test_a_delegation_withdraws_while_it_waits_also_from_a_closed_list() -> None:
    """Always possible while waiting (LS8)."""
    meeting = given_waiting("al", "be")
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, delegate("al"), Withdraw("e1"))
    assert meeting.queue() == ("be",)
    seen = own(meeting.state, delegate("al"))
    assert seen is not None
    assert seen["entries"] == {
        "e1": {
            "item": "3",
            "place": 1024,
            "delegation": "al",
            "kind": "statement",
            "class": "state_party",
            "language": "en",
            "attendance": "room",
            "state": "withdrawn",
            "limit_ms": 3 * MINUTE,
            "undo_until_ms": meeting.now + MINUTE,
        }
    }


def test_a_withdrawal_is_undone_at_the_same_place_for_a_minute() -> None:
    """For sixty seconds, the last millisecond included (LS8)."""
    meeting = given_waiting("al", "be", "eg")
    when(meeting, delegate("be"), Withdraw("e2"))
    later(meeting, MINUTE)
    when(meeting, delegate("be"), UndoWithdrawal("e2"))
    assert meeting.queue() == ("al", "be", "eg")
    when(meeting, delegate("be"), Withdraw("e2"))
    withdrawn = meeting.now
    later(meeting, MINUTE + 1)
    refusal = refused(meeting, delegate("be"), UndoWithdrawal("e2"), Code.TOO_LATE, "LS8")
    assert refusal.details == {"entry": "e2", "since": withdrawn}


def test_the_same_place_survives_that_the_list_is_spread() -> None:
    """Where a gap is used up and all places change, that of whoever may come back changes with them (LS8)."""
    meeting = given_waiting("al", "be", "eg", "fr", "us", "icrc")
    when(meeting, delegate("be"), Withdraw("e2"))
    spread = False
    for turn in range(24):
        entry, before = [("e5", "e6"), ("e6", "e5")][turn % 2]
        spread |= any(isinstance(event, ListSpread) for event in when(meeting, CHAIR, MoveEntry(entry, before)))
        when(meeting, CHAIR, MoveEntry("e4", before=entry))
    assert spread, "the test is meant to use up a gap"
    around = meeting.queue()
    assert around[:2] == ("al", "eg")
    when(meeting, delegate("be"), UndoWithdrawal("e2"))
    assert meeting.queue() == ("al", "be", *around[1:])


def test_an_undoing_never_makes_two_statements() -> None:
    """Who asked again in the meantime keeps the new entry (LS3, LS8)."""
    meeting = given_waiting("al")
    when(meeting, delegate("al"), Withdraw("e1"))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    refused(meeting, delegate("al"), UndoWithdrawal("e1"), Code.ALREADY_WAITING, "LS3")


def test_an_undoing_of_a_group_statement_stands_beside_a_statement() -> None:
    """Only statements count against each other (LS3, LS8)."""
    meeting = given_open()
    group = inscribed(meeting, "al", entry_kind=EntryKind.GROUP_STATEMENT)
    inscribed(meeting, "al")
    when(meeting, delegate("al"), Withdraw(group))
    when(meeting, delegate("al"), UndoWithdrawal(group))
    assert meeting.queue() == ("al", "al")


def test_only_a_withdrawal_can_be_undone_and_not_on_a_closed_item() -> None:
    """An entry that waits, one that doesn't exist, one whose item is closed (LS8, LS13)."""
    meeting = given_waiting("al", "be")
    refused(meeting, delegate("al"), UndoWithdrawal("e1"), Code.ALREADY_SO, "LS8")
    refused(meeting, delegate("al"), UndoWithdrawal("e9"), Code.UNKNOWN_ID, "LS8")
    when(meeting, delegate("al"), Withdraw("e1"))
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, delegate("al"), UndoWithdrawal("e1"), Code.TOO_LATE, "LS8")


def test_who_was_passed_over_comes_back_as_passed_over() -> None:
    """Withdrawing and undoing is no way back to the head of the list (LS8, LS11)."""
    meeting = given_waiting("al", "be")
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, delegate("al"), Withdraw("e1"))
    assert isinstance(meeting.entry("e1").standing, Withdrawn)
    when(meeting, delegate("al"), UndoWithdrawal("e1"))
    assert isinstance(meeting.entry("e1").standing, PassedOver)
    assert meeting.queue() == ("be",)


def test_a_running_or_past_turn_is_not_withdrawn() -> None:
    """Neither by its delegation nor by the chair, and the clock isn't touched by other entries that go (LS8)."""
    meeting = given_speaking("al", "be")
    before = meeting.turn
    refused(meeting, delegate("al"), Withdraw("e1"), Code.NOT_WAITING, "LS8")
    when(meeting, delegate("be"), Withdraw("e2"))
    assert meeting.turn is before
    when(meeting, CHAIR, EndTurn("t1"))
    refused(meeting, CHAIR, Withdraw("e1"), Code.NOT_WAITING, "LS8")
    refused(meeting, delegate("be"), Withdraw("e2"), Code.NOT_WAITING, "LS8")
    refused(meeting, delegate("be"), Withdraw("e9"), Code.UNKNOWN_ID, "LS8")


def test_deleting_a_waiting_entry_never_touches_the_clock() -> None:
    """The turn is the very same, whoever leaves the list or comes back (LS8, TN4)."""
    meeting = given_speaking("al", "be", "eg")
    turn = meeting.turn
    when(meeting, delegate("be"), Withdraw("e2"))
    when(meeting, CHAIR, PassOver("e3"))
    when(meeting, delegate("be"), UndoWithdrawal("e2"))
    assert meeting.turn is turn


def test_an_entry_is_its_delegations() -> None:
    """No other delegation withdraws, changes or renames it (LS2, PO1)."""
    meeting = given_waiting("al")
    for command in (Withdraw("e1"), ChangeEntry("e1", language="fr"), NameSpeaker("e1"), UndoWithdrawal("e1")):
        refused(meeting, delegate("be"), command, Code.NOT_ALLOWED, "PO1")


# ── changing ─────────────────────────────────────────────────────────────────────────────────────


def test_a_change_keeps_the_place() -> None:
    """Language, attendance and kind may change while waiting or passed over (LS10)."""
    meeting = given_waiting("al", "be")
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr", attendance=Attendance.REMOTE))
    entry = meeting.entry("e1")
    assert (entry.language, entry.attendance) == ("fr", Attendance.REMOTE)
    assert meeting.queue() == ("al", "be")
    assert entry.moves == ()
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, SECRETARIAT, ChangeEntry("e1", entry_kind=EntryKind.COMMENT))
    assert meeting.entry("e1").kind is EntryKind.COMMENT
    assert isinstance(meeting.entry("e1").standing, PassedOver)


def test_a_change_is_made_at_the_moment_of_the_call_too() -> None:
    """Until the clock starts; plate, limit and language of the turn follow, and no place is lost (LS10)."""
    meeting = given_waiting("al", "be", lead_in_ms=15 * SECOND, change_goes_last=True, limits={"comment": MINUTE})
    called(meeting)
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr", attendance=Attendance.REMOTE))
    assert (meeting.turn.language, meeting.turn.attendance, meeting.turn.limit_ms) == ("fr", "remote", 3 * MINUTE)
    when(meeting, SECRETARIAT, ChangeEntry("e1", entry_kind=EntryKind.COMMENT))
    assert (meeting.turn.kind, meeting.turn.limit_ms) == ("comment", MINUTE)
    later(meeting, 15 * SECOND)
    refused(meeting, delegate("al"), ChangeEntry("e1", language="en"), Code.NOT_WAITING, "LS10")


def test_a_late_change_of_language_shows_when_it_was_made() -> None:
    """So that the booths are rung for one of the next three; other changes don't touch it (LS10, PR2)."""
    meeting = given_waiting("al", "be")
    later(meeting, SECOND)
    changed = meeting.now
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))
    later(meeting, SECOND)
    when(meeting, delegate("al"), ChangeEntry("e1", attendance=Attendance.REMOTE))
    seen = project(meeting.state, ViewKind.INTERPRETER)["list"]["entries"]
    assert seen["e1"]["language_since_ms"] == changed
    assert "language_since_ms" not in seen["e2"]


def test_a_change_may_cost_the_place() -> None:
    """Where the meeting says so, it goes to the end of its class, and the move is kept with its rule (LS10, LS15)."""
    meeting = given_waiting("al", "be", "us", change_goes_last=True, class_order=("state_party",))
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))
    assert meeting.queue() == ("be", "al", "us")
    assert [move.rule for move in meeting.entry("e1").moves] == ["LS10"]
    when(meeting, CHAIR, PassOver("e2"))
    when(meeting, delegate("be"), ChangeEntry("e2", language="fr"))
    assert isinstance(meeting.entry("e2").standing, PassedOver)


def test_a_change_of_kind_changes_the_class() -> None:
    """The place stays, the class and with it the limit follow the kind (LS4, LS10)."""
    meeting = given_waiting("al", "be", class_order=("comment",), limits={"comment": MINUTE})
    when(meeting, CHAIR, ChangeEntry("e2", entry_kind=EntryKind.COMMENT))
    assert meeting.entry("e2").speaking_class == "comment"
    assert meeting.queue() == ("al", "be")
    called(meeting)
    called(meeting)
    assert meeting.turn.limit_ms == MINUTE


def test_a_change_of_nothing_is_refused() -> None:
    """So is a change of an entry that doesn't wait, or into a language that the floor lacks (LS10)."""
    meeting = given_speaking("al", "be")
    refused(meeting, delegate("be"), ChangeEntry("e2"), Code.ALREADY_SO, "LS10")
    refused(meeting, delegate("be"), ChangeEntry("e2", language="en"), Code.ALREADY_SO, "LS10")
    refused(meeting, delegate("be"), ChangeEntry("e2", language="sw"), Code.UNKNOWN_LANGUAGE, "LS2")
    refused(meeting, delegate("al"), ChangeEntry("e1", language="fr"), Code.NOT_WAITING, "LS10")
    refused(meeting, delegate("al"), ChangeEntry("e9", language="fr"), Code.UNKNOWN_ID, "LS10")


def test_a_delegate_changes_only_between_the_kinds_that_it_may_ask_for() -> None:
    """And speaks for a group only where the entry says for which (LS4, LS10)."""
    meeting = given_waiting("al")
    refused(meeting, delegate("al"), ChangeEntry("e1", entry_kind=EntryKind.COMMENT), Code.NOT_ALLOWED, "LS10")
    to_group = ChangeEntry("e1", entry_kind=EntryKind.GROUP_STATEMENT)
    refused(meeting, delegate("al"), to_group, Code.MALFORMED, "LS4")
    group = inscribed(meeting, "be", entry_kind=EntryKind.GROUP_STATEMENT, on_behalf_of="Benelux")
    when(meeting, delegate("be"), ChangeEntry(group, entry_kind=EntryKind.STATEMENT))
    when(meeting, delegate("be"), ChangeEntry(group, entry_kind=EntryKind.GROUP_STATEMENT))
    comment = inscribed(meeting, "eg", entry_kind=EntryKind.COMMENT)
    when(meeting, delegate("eg"), ChangeEntry(comment, language="ar"))


def test_a_change_never_makes_two_statements() -> None:
    """A comment doesn't become a second waiting statement (LS3, LS10)."""
    meeting = given_waiting("al")
    comment = inscribed(meeting, "al", entry_kind=EntryKind.COMMENT)
    refused(meeting, CHAIR, ChangeEntry(comment, entry_kind=EntryKind.STATEMENT), Code.ALREADY_WAITING, "LS3")
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))


# ── who speaks ───────────────────────────────────────────────────────────────────────────────────


def test_who_speaks_may_change_until_the_turn_starts() -> None:
    """Named, renamed, left open; while it is called and the clock waits, the plate changes too (LS2, TN11)."""
    meeting = given_waiting("al", lead_in_ms=15_000)
    when(meeting, delegate("al"), NameSpeaker("e1", Speaker("Mr Hoxha")))
    when(meeting, delegate("al"), NameSpeaker("e1"))
    assert meeting.entry("e1").speaker is None
    called(meeting)
    when(meeting, delegate("al"), NameSpeaker("e1", Speaker("Ms Duka", "Minister")))
    speaker = {"name": "Ms Duka", "function": "Minister"}
    assert project(meeting.state, ViewKind.PUBLIC)["turn"]["speaker"] == speaker
    when(meeting, CHAIR, StartClock("t1"))
    refused(meeting, delegate("al"), NameSpeaker("e1", Speaker("Mr Hoxha")), Code.NOT_WAITING, "LS2")


@pytest.mark.parametrize("function", ["Minister", {"en": "Minister", "fr": "Ministre"}, {"fr": "Ministre"}])
def test_a_function_is_said_in_one_text_or_by_language(function: str | dict[str, str]) -> None:
    """Everybody has all that is said of it, and the record reads it back as it was given (LS2)."""
    speaker = Speaker("Ms Duka", function)
    meeting = given_open()
    when(meeting, delegate("al"), Inscribe("3", "en", speaker=speaker))
    called(meeting)
    assert project(meeting.state, ViewKind.PUBLIC)["turn"]["speaker"] == {"name": "Ms Duka", "function": function}
    assert msgspec.json.decode(msgspec.json.encode(speaker), type=Speaker) == speaker


def test_a_function_is_said_in_languages_of_the_meeting() -> None:
    """Not in one that has no reader, and in one at least (LS2)."""
    meeting = given_waiting("al")
    speaker = Speaker("Ms Duka", {"fr": "Ministre", "xx": "?"})
    told = refused(meeting, delegate("al"), NameSpeaker("e1", speaker), Code.UNKNOWN_LANGUAGE, "LS2")
    assert told.details == {"language": "xx", "languages": "en fr"}
    refused(meeting, delegate("be"), Inscribe("3", "fr", speaker=speaker), Code.UNKNOWN_LANGUAGE, "LS2")
    for nonsense in ({}, {"fr": 3}, {"fr": "M" * 201}, ["Minister"]):
        with pytest.raises(msgspec.ValidationError, match=r"function"):
            msgspec.convert({"name": "Ms Duka", "function": nonsense}, Speaker)


def test_naming_the_speaker_of_one_entry_leaves_the_turn_of_another() -> None:
    """Also of the same delegation (LS2)."""
    meeting = given_speaking("al", "be")
    before = meeting.turn
    when(meeting, delegate("be"), NameSpeaker("e2", Speaker("Mr Peeters")))
    assert meeting.turn is before
    refused(meeting, delegate("be"), NameSpeaker("e9"), Code.UNKNOWN_ID, "LS2")


@pytest.mark.parametrize("back", ["called", "waiting"])
def test_a_name_given_while_passed_over_is_on_the_plate_at_the_call(back: str) -> None:
    """The entry keeps it (LS2, LS11)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, PassOver("e1"))
    when(meeting, delegate("al"), NameSpeaker("e1", Speaker("Mr Hoxha")))
    if back == "called":
        when(meeting, CHAIR, GiveFloor("e1"))
        assert meeting.turn.speaker == Speaker("Mr Hoxha")
    assert meeting.entry("e1").speaker == Speaker("Mr Hoxha")
