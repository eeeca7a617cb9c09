"""The list of speakers: opening it, closing it, getting on it (LS1-LS6, LS22)."""

import msgspec
import pytest

from rostrum.floor.entries import Withdraw
from rostrum.floor.listed import Speaker
from rostrum.floor.points import RaisePoint
from rostrum.floor.projection import ViewKind, project
from rostrum.floor.refusals import Code
from rostrum.floor.speakers import CloseList, Inscribe, OpenList
from rostrum.floor.terms import SECOND, Attendance, EntryKind, ListState, Role
from rostrum.floor.turns import EndTurn, PassOver
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    PROGRAMME,
    SECRETARIAT,
    called,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    minutes,
    refused,
    when,
)

# ── the list and its states ──────────────────────────────────────────────────────────────────────


def test_a_list_that_is_not_open_takes_no_inscriptions() -> None:
    """Each item has one list: not yet open, open, closed (LS1)."""
    meeting = given()
    assert meeting.list().state is ListState.NOT_OPEN
    refused(meeting, delegate("al"), Inscribe("3", "en"), Code.LIST_NOT_OPEN, "LS1")
    when(meeting, CHAIR, OpenList("3"))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    assert meeting.queue() == ("al",)


def test_a_list_is_opened_and_closed_once() -> None:
    """Opening what is open and closing what is closed is refused, as is a list that doesn't exist (LS1, LS6)."""
    meeting = given_open()
    refused(meeting, CHAIR, OpenList("3"), Code.ALREADY_SO, "LS1")
    refused(meeting, CHAIR, OpenList("9"), Code.UNKNOWN_ID, "LS1")
    when(meeting, CHAIR, CloseList("3"))
    refused(meeting, CHAIR, CloseList("3"), Code.ALREADY_SO, "LS6")
    refused(meeting, CHAIR, CloseList("9"), Code.UNKNOWN_ID, "LS6")
    when(meeting, CHAIR, OpenList("3"))
    assert meeting.list().closed_at is None


@pytest.mark.parametrize(
    ("at", "code", "details"),
    [
        (-2 * HOUR - 1, Code.BEFORE_START, {"item": "4", "opens": MORNING - 2 * HOUR}),
        (-2 * HOUR, None, {}),
        (-HOUR, None, {}),
        (-HOUR + 1, Code.DEADLINE_PASSED, {"item": "4", "deadline": MORNING - HOUR}),
    ],
)
def test_inscription_in_advance_has_a_start_and_a_deadline(at: int, code: Code | None, details: dict[str, int]) -> None:
    """Between the two, both included, delegations inscribe themselves on a list that isn't open yet (LS1)."""
    meeting = given()
    meeting.now = MORNING + at
    command = Inscribe("4", "en")
    if code is None:
        when(meeting, delegate("al"), command)
    else:
        assert refused(meeting, delegate("al"), command, code, "LS1").details == details


@pytest.mark.parametrize(("opens", "deadline"), [(MORNING, None), (None, MORNING)])
def test_start_and_deadline_are_both_optional(opens: int | None, deadline: int | None) -> None:
    """Where only one is set, the other side is open (LS1)."""
    item = msgspec.structs.replace(PROGRAMME.items[0], list_opens_ms=opens, list_deadline_ms=deadline)
    meeting = given(msgspec.structs.replace(PROGRAMME, items=(item,)))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    meeting.now += 1 if deadline else -1
    refused(
        meeting,
        delegate("be"),
        Inscribe("3", "en"),
        Code.DEADLINE_PASSED if deadline else Code.BEFORE_START,
        "LS1",
    )


def test_an_open_list_takes_inscriptions_after_the_deadline() -> None:
    """The deadline is that of inscription in advance; the chair opens the list in the sitting (LS1)."""
    meeting = given()
    when(meeting, CHAIR, OpenList("4"))
    when(meeting, delegate("al"), Inscribe("4", "en"))
    assert meeting.queue("4") == ("al",)


def test_a_closed_list_says_since_when() -> None:
    """A request that arrives a moment later is told the moment of closing (LS6)."""
    meeting = given_open()
    when(meeting, CHAIR, CloseList("3"))
    closed = meeting.now
    later(meeting, 1)
    refusal = refused(meeting, delegate("al"), Inscribe("3", "en"), Code.LIST_CLOSED, "LS6")
    assert refusal.details == {"item": "3", "since": closed}
    assert project(meeting.state, ViewKind.PUBLIC)["list"]["closed_ms"] == closed


def test_the_chair_may_still_add_to_a_closed_list() -> None:
    """So may the secretariat; a point of order still passes, and turns begin and end (LS6)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, Inscribe("3", "en", delegation="be"))
    when(meeting, SECRETARIAT, Inscribe("3", "en", delegation="eg"))
    when(meeting, delegate("fr"), RaisePoint())
    called(meeting)
    when(meeting, CHAIR, EndTurn("t1"))
    called(meeting)
    assert meeting.turn.delegation == "be"


# ── getting on it ────────────────────────────────────────────────────────────────────────────────


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


def test_the_count_of_those_heard_follows_what_becomes_of_turns() -> None:
    """Whoever is passed over at the call hasn't been heard (LS11)."""
    meeting = given_waiting("al", "be")
    called(meeting)
    later(meeting, SECOND)
    when(meeting, CHAIR, PassOver("e1"))
    assert meeting.list().heard == 0
    called(meeting)
    later(meeting, minutes(1))
    when(meeting, CHAIR, EndTurn("t2"))
    assert meeting.list().heard == 1


def test_the_rules_may_leave_asking_to_some_kinds_of_delegation() -> None:
    """The chair can still add one of another kind (PO1, LS6)."""
    meeting = given_open(speaks_by=("state_party",))
    when(meeting, delegate("al"), Inscribe("3", "en"))
    refused(meeting, delegate("icrc"), Inscribe("3", "en"), Code.NOT_ALLOWED, "PO1")
    when(meeting, CHAIR, Inscribe("3", "en", delegation="icrc"))
    assert meeting.queue() == ("al", "icrc")
