"""Getting on a list: by whom, in which language, how often (LS2, LS3, LS5, LS22)."""

import pytest

from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.listed import Speaker
from rostrum.floor.refusals import Code
from rostrum.floor.terms import Attendance, EntryKind, Role
from rostrum.floor.turns import PassOver
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
    refused,
    when,
)


def test_a_delegation_inscribes_itself() -> None:
    """The place belongs to the delegation; who speaks may be left open, and where follows from the nameplate (LS2)."""
    meeting = given_open()
    when(meeting, delegate("tz"), Inscribe("3", "en"))
    entry = meeting.entry("e1")
    assert (entry.delegation, entry.speaker, entry.inscribed_by) == ("tz", None, Role.DELEGATE)
    assert entry.attendance is Attendance.REMOTE
    when(meeting, delegate("al"), Inscribe("3", "en"))
    assert meeting.entry("e2").attendance is Attendance.ROOM


def test_an_inscription_says_who_speaks_from_where_and_for_whom() -> None:
    """All of it is on the plate: the speaker, the attendance, on behalf of whom (LS2, LS5)."""
    meeting = given_open()
    speaker = Speaker("Ms Diallo", "Minister")
    command = Inscribe(
        "3",
        "fr",
        EntryKind.GROUP_STATEMENT,
        Attendance.REMOTE,
        on_behalf_of="the African Group",
        speaker=speaker,
    )
    when(meeting, delegate("eg"), command)
    called(meeting)
    turn = project(meeting.state, ViewKind.PUBLIC)["turn"]
    assert turn["on_behalf_of"] == "the African Group"
    assert turn["speaker"] == {"name": "Ms Diallo", "function": "Minister"}
    assert turn["attendance"] == "remote"
    assert turn["language"] == "fr"


def test_a_delegation_asks_for_nobody_else() -> None:
    """Another delegation's place isn't its to take, nor without a delegation anybody's (LS2, PO1)."""
    meeting = given_open()
    refused(meeting, delegate("al"), Inscribe("3", "en", delegation="be"), Code.NOT_ALLOWED, "PO1")
    refused(meeting, CHAIR, Inscribe("3", "en"), Code.MALFORMED, "LS22")
    refused(meeting, CHAIR, Inscribe("3", "en", delegation="xx"), Code.UNKNOWN_ID, "LS22")
    refused(meeting, delegate("al"), Inscribe("9", "en"), Code.UNKNOWN_ID, "LS1")


def test_a_language_that_the_floor_does_not_have_is_refused() -> None:
    """The refusal names those that it has (LS2)."""
    refusal = refused(given_open(), delegate("tz"), Inscribe("3", "sw"), Code.UNKNOWN_LANGUAGE, "LS2")
    assert refusal.details == {"language": "sw", "languages": "en fr ar"}


def test_requests_stand_in_the_order_in_which_they_were_accepted() -> None:
    """In the room and remote are one queue (LS5)."""
    meeting = given_open()
    for delegation in ("tz", "al", "fr", "be"):
        when(meeting, delegate(delegation), Inscribe("3", "en"))
    assert meeting.queue() == ("tz", "al", "fr", "be")


def test_one_waiting_statement_for_each_delegation() -> None:
    """The second is refused, and told which entry waits and who made it; on another item it may wait too (LS3)."""
    meeting = given_open()
    when(meeting, delegate("al"), Inscribe("3", "en"))
    refusal = refused(meeting, delegate("al"), Inscribe("3", "en"), Code.ALREADY_WAITING, "LS3")
    assert refusal.details == {"entry": "e1", "item": "3", "by": "delegate", "since": meeting.now}
    refused(meeting, SECRETARIAT, Inscribe("3", "en", delegation="al"), Code.ALREADY_WAITING, "LS3")
    inscribed(meeting, "al", item="4")
    assert meeting.queue("4") == ("al",)


@pytest.mark.parametrize("kind", sorted(set(EntryKind) - {EntryKind.STATEMENT, EntryKind.RIGHT_OF_REPLY}))
def test_other_kinds_do_not_count_against_the_one_statement(kind: EntryKind) -> None:
    """A group statement, a comment, a reply wait beside it, whichever came first (LS3)."""
    meeting = given_waiting("al")
    inscribed(meeting, "al", entry_kind=kind)
    inscribed(meeting, "be", entry_kind=kind)
    inscribed(meeting, "be")
    assert meeting.queue() == ("al", "al", "be", "be")


def test_who_was_passed_over_still_has_its_statement() -> None:
    """Until the chair calls it again, or it withdraws (LS3, LS11)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, PassOver("e1"))
    refused(meeting, delegate("al"), Inscribe("3", "en"), Code.ALREADY_WAITING, "LS3")
    when(meeting, delegate("al"), Withdraw("e1"))
    when(meeting, delegate("al"), Inscribe("3", "en"))


def test_a_delegation_that_is_speaking_may_ask_again() -> None:
    """Its first statement doesn't wait any more (LS3)."""
    meeting = given_speaking("al", "be")
    when(meeting, delegate("al"), Inscribe("3", "en"))
    assert meeting.queue() == ("be", "al")


@pytest.mark.parametrize("kind", [EntryKind.PRESENTATION, EntryKind.COMMENT, EntryKind.REPLY])
def test_a_delegate_asks_for_statements_only(kind: EntryKind) -> None:
    """Kinds with long limits or early places are the secretariat's to inscribe (LS4)."""
    meeting = given_open()
    refused(meeting, delegate("al"), Inscribe("3", "en", kind), Code.NOT_ALLOWED, "LS4")
    inscribed(meeting, "al", entry_kind=kind)


def test_a_delegate_that_asks_for_a_group_names_it() -> None:
    """A group statement is on behalf of somebody; the secretariat may leave that open (LS4)."""
    meeting = given_open()
    command = Inscribe("3", "en", EntryKind.GROUP_STATEMENT)
    refused(meeting, delegate("al"), command, Code.MALFORMED, "LS4")
    inscribed(meeting, "al", entry_kind=EntryKind.GROUP_STATEMENT)


def test_the_secretariat_inscribes_a_nameplate() -> None:
    """It names the delegation that raised it (LS22)."""
    meeting = given_open()
    when(meeting, SECRETARIAT, Inscribe("3", "fr", delegation="be"))
    assert meeting.entry("e1").inscribed_by is Role.SECRETARIAT


def test_the_rules_may_leave_asking_to_some_kinds_of_delegation() -> None:
    """The chair can still add one of another kind (PO1, LS6)."""
    meeting = given_open(speaks_by=("state_party",))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    refused(meeting, delegate("icrc"), Inscribe("3", "en"), Code.NOT_ALLOWED, "PO1")
    when(meeting, CHAIR, Inscribe("3", "en", delegation="icrc"))
    assert meeting.queue() == ("al", "icrc")
