"""The meeting as a whole: import, settings, who presides, its end (MT1, MT5, MT6, LS22)."""

import msgspec
import pytest

from rostrum.floor.decide import Command
from rostrum.floor.directory import digest, directory
from rostrum.floor.entries import Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem
from rostrum.floor.links import IssueLink, RevokeLink
from rostrum.floor.listed import Heard, Unheard
from rostrum.floor.meeting import (
    AddDelegation,
    ChangeSettings,
    CloseMeeting,
    CorrectRecord,
    HandOverChair,
    ImportMeeting,
    RecordCorrected,
)
from rostrum.floor.points import RaisePoint
from rostrum.floor.programme import Inscription, Item, Officer, Participant, Programme, Sitting
from rostrum.floor.refusals import Code
from rostrum.floor.settings import ListVisibility, Settings
from rostrum.floor.sittings import AdjournSitting, OpenSitting
from rostrum.floor.speakers import CloseList, OpenList
from rostrum.floor.terms import Attendance, EntryKind, Kept, Phase, Role
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    MORNING,
    OPERATOR,
    PROGRAMME,
    SECRETARIAT,
    Meeting,
    a_delegation,
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

replace = msgspec.structs.replace


# ── import ───────────────────────────────────────────────────────────────────────────────────────


def test_an_import_makes_a_list_for_each_item() -> None:
    """A meeting has sittings and numbered items, and each item one list (MT1, LS1)."""
    meeting = given()
    assert meeting.state.phase is Phase.PLANNED
    assert set(meeting.state.lists) == {"3", "4"}
    assert meeting.state.delegations["us"] == "state_not_party"
    assert meeting.state.languages_of["tz"] == "sw"
    assert meeting.state.directory == digest(PROGRAMME)


def test_an_import_inscribes_in_the_order_of_arrival() -> None:
    """Requests received before the meeting stand in their order, with the attendance they name (MT1, LS5)."""
    meeting = given(
        PROGRAMME,
        Inscription("3", "tz", "en", attendance=Attendance.REMOTE),
        Inscription("3", "be", "fr"),
        Inscription("3", "al", "en"),
    )
    assert meeting.queue() == ("tz", "be", "al")
    assert meeting.entry("e1").attendance is Attendance.REMOTE
    assert meeting.entry("e1").inscribed_by is Role.OPERATOR


def test_an_import_makes_room_where_the_policy_puts_many_between_two() -> None:
    """However many rows are placed at one point of the list, all find a place (MT1, LS4)."""
    rows = [Inscription("3", "icrc", "en", EntryKind.COMMENT) for _ in range(3)]
    rows += [Inscription("3", "al", "en", EntryKind.COMMENT, thread=f"n{number}") for number in range(40)]
    meeting = given(PROGRAMME, *rows, class_order=("state_party", "organisation"))
    assert meeting.queue() == ("al",) * 40 + ("icrc",) * 3


def test_a_second_import_keeps_who_stands_on_a_list() -> None:
    """Until the first sitting the programme may change; the lists stay, and rows known already are left out (MT1)."""
    row = Inscription("3", "be", "fr")
    meeting = given(PROGRAMME, row)
    before = meeting.list()
    programme = replace(PROGRAMME, title={"en": "Another title"})
    when(meeting, OPERATOR, ImportMeeting(programme, (row, Inscription("3", "al", "en"))))
    assert meeting.queue() == ("be", "al")
    assert meeting.list().entries["e1"] is before.entries["e1"]
    assert meeting.state.directory == digest(programme) != digest(PROGRAMME)


def test_who_withdrew_is_not_inscribed_again_by_a_second_import() -> None:
    """A request that was taken back stays taken back (MT1, LS8)."""
    row = Inscription("3", "be", "fr")
    meeting = given(PROGRAMME, row)
    when(meeting, delegate("be"), Withdraw("e1"))
    when(meeting, OPERATOR, ImportMeeting(PROGRAMME, (row,)))
    assert meeting.queue() == ()


def test_no_import_once_a_sitting_was_opened() -> None:
    """After the first sitting the programme is a matter of record (MT1, MT2)."""
    meeting = given_open()
    refused(meeting, OPERATOR, ImportMeeting(PROGRAMME), Code.WRONG_PHASE, "MT2")
    when(meeting, CHAIR, AdjournSitting())
    refused(meeting, OPERATOR, ImportMeeting(PROGRAMME), Code.WRONG_PHASE, "MT2")


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        (replace(PROGRAMME, floor_languages=()), "floor_languages"),
        (replace(PROGRAMME, sittings=(*PROGRAMME.sittings, Sitting("s1", 1, 2, 2))), "sittings.s1"),
        (replace(PROGRAMME, items=(*PROGRAMME.items, Item("3", {}, ()))), "items.3"),
        (
            replace(PROGRAMME, delegations=(*PROGRAMME.delegations, a_delegation("al", "observer", "Again"))),
            "delegations.al",
        ),
        (replace(PROGRAMME, officers=(*PROGRAMME.officers, Officer("chair", "fr"))), "officers.chair"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_programme_that_names_something_twice_is_refused(broken: Programme, field: str) -> None:
    """Nothing of a programme that contradicts itself comes in (MT1)."""
    meeting = Meeting()
    assert refused(meeting, OPERATOR, ImportMeeting(broken), Code.MALFORMED, "MT1").details == {"field": field}


@pytest.mark.parametrize(
    ("broken", "details"),
    [
        (replace(PROGRAMME, items=(Item("3", {}, ("s9",)),)), {"field": "sitting", "id": "s9"}),
        (
            replace(PROGRAMME, officers=(Officer("chair", "en", delegation="xx"),)),
            {"field": "delegation", "id": "xx"},
        ),
        (
            replace(PROGRAMME, participants=(Participant("yy", Attendance.ROOM),)),
            {"field": "delegation", "id": "yy"},
        ),
    ],
    ids=["sitting", "officer", "participant"],
)
def test_a_programme_that_names_what_it_lacks_is_refused(broken: Programme, details: dict[str, str]) -> None:
    """Items stand in sittings of the programme, people in its delegations (MT1)."""
    assert refused(Meeting(), OPERATOR, ImportMeeting(broken), Code.UNKNOWN_ID, "MT1").details == details


def test_an_import_that_would_lose_who_stands_on_a_list_is_refused() -> None:
    """Neither the item nor the delegation of an entry may vanish (MT1)."""
    meeting = given(PROGRAMME, Inscription("4", "be", "fr"))
    without_item = replace(PROGRAMME, items=PROGRAMME.items[:1])
    refusal = refused(meeting, OPERATOR, ImportMeeting(without_item), Code.UNKNOWN_ID, "MT1")
    assert refusal.details == {"field": "item", "id": "4"}
    without_belgium = replace(
        PROGRAMME, delegations=tuple(known for known in PROGRAMME.delegations if known.id != "be")
    )
    refusal = refused(meeting, OPERATOR, ImportMeeting(without_belgium), Code.UNKNOWN_ID, "MT1")
    assert refusal.details == {"field": "delegation", "id": "be"}


@pytest.mark.parametrize(
    ("row", "code", "rule"),
    [
        (Inscription("9", "be", "fr"), Code.UNKNOWN_ID, "LS1"),
        (Inscription("3", "xx", "fr"), Code.UNKNOWN_ID, "LS22"),
        (Inscription("3", "be", "sw"), Code.UNKNOWN_LANGUAGE, "LS2"),
        (Inscription("3", "al", "en"), Code.ALREADY_WAITING, "LS3"),
    ],
    ids=["item", "delegation", "language", "second"],
)
def test_one_wrong_row_refuses_the_whole_import(row: Inscription, code: Code, rule: str) -> None:
    """An import is all or nothing (MT1)."""
    refused(Meeting(), OPERATOR, ImportMeeting(PROGRAMME, (Inscription("3", "al", "en"), row)), code, rule)


def test_nothing_is_possible_before_the_import() -> None:
    """Before the import there is no meeting to do anything in (MT1)."""
    refused(Meeting(), CHAIR, OpenSitting("s1"), Code.NOT_IMPORTED, "MT1")


def test_a_second_import_brings_its_settings_and_classes() -> None:
    """The settings of the programme hold, and who waits is in the class that they give (MT1, LS4)."""
    meeting = given(PROGRAMME, Inscription("3", "fr", "fr", EntryKind.GROUP_STATEMENT))
    assert meeting.entry("e1").speaking_class == "state_party"
    with_order = replace(PROGRAMME, settings=Settings(class_order=("group_statement",)))
    when(meeting, OPERATOR, ImportMeeting(with_order))
    assert meeting.entry("e1").speaking_class == "group_statement"


# ── settings ─────────────────────────────────────────────────────────────────────────────────────


def test_settings_change_one_by_one() -> None:
    """Those not named stay as they are (PV2)."""
    meeting = given(warn_ms=10_000)
    when(meeting, SECRETARIAT, ChangeSettings({"list_visibility": "counts"}))
    assert meeting.state.settings.list_visibility is ListVisibility.COUNTS
    assert meeting.state.settings.warn_ms == 10_000


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"warning": 1}, "settings.warning"),
        ({"warn_ms": "soon"}, "settings"),
        ({"warn_ms": -1}, "settings"),
        ({"limits": {"statement": 2**60}}, "settings"),
        ({"list_visibility": "some"}, "settings"),
    ],
    ids=["unknown", "type", "negative", "unreadable", "value"],
)
def test_a_wrong_setting_is_refused(settings: dict[str, object], field: str) -> None:
    """A name that isn't known, or a value that can't be, changes none of the others either."""
    refusal = refused(given(), SECRETARIAT, ChangeSettings({"reserve_ms": 1, **settings}), Code.MALFORMED)
    assert refusal.details["field"] == field
    assert field == "settings.warning" or refusal.details["id"] == next(iter(settings))


def test_another_order_of_classes_reclasses_who_waits_and_moves_nobody() -> None:
    """An entry's class is its kind where the order of classes lists it; only set_order moves afterwards (LS4)."""
    meeting = given_waiting("al")
    inscribed(meeting, "fr", entry_kind=EntryKind.GROUP_STATEMENT)
    inscribed(meeting, "be", item="4")
    others = meeting.list("4")
    when(meeting, SECRETARIAT, ChangeSettings({"class_order": ["group_statement", "state_party"]}))
    assert [meeting.entry(entry).speaking_class for entry in ("e1", "e2")] == ["state_party", "group_statement"]
    assert meeting.queue() == ("al", "fr")
    assert meeting.list("4") is others


# ── delegations, the chair, the record ───────────────────────────────────────────────────────────


def test_a_delegation_that_walks_in_can_ask_for_the_floor() -> None:
    """The secretariat adds it, everybody finds its name, and its credentials are the secretariat's affair (LS22)."""
    meeting = given_open()
    before = meeting.state.directory
    newcomer = a_delegation("zm", "state_party", "Zambia", "en")
    when(meeting, SECRETARIAT, AddDelegation(newcomer, credentials_pending=True))
    programme = meeting.state.programme
    assert programme is not None
    assert meeting.state.directory == digest(programme) != before
    assert directory(programme)["delegations"]["zm"]["names"] == {"en": "Zambia"}
    inscribed(meeting, "zm")
    assert project(meeting.state, ViewKind.SECRETARIAT)["list"]["entries"]["e1"]["credentials_pending"] is True
    for kind in set(ViewKind) - {ViewKind.SECRETARIAT}:
        assert "credentials" not in str(project(meeting.state, kind))


def test_a_delegation_with_credentials_is_not_pending() -> None:
    """Nothing is shown of one whose credentials are in order (LS22)."""
    meeting = given()
    when(meeting, OPERATOR, AddDelegation(a_delegation("zm", "state_party", "Zambia")))
    assert meeting.state.pending == ()
    assert "zm" not in meeting.state.languages_of


def test_a_delegation_that_is_there_is_not_added_again() -> None:
    """Two delegations with one id would be one nameplate (LS22)."""
    again = a_delegation("al", "observer", "Albania")
    refused(given(), SECRETARIAT, AddDelegation(again), Code.ALREADY_SO, "LS22")


def test_the_chair_hands_over_to_an_officer_of_the_programme() -> None:
    """Who presides is on the record and on every page (MT6)."""
    meeting = given_open()
    when(meeting, CHAIR, HandOverChair("vice_chair"))
    expected = {"officer": "vice_chair", "delegation": "fr", "language": "fr"}
    for kind in ViewKind:
        assert project(meeting.state, kind)["meeting"]["chair"] == expected
    refused(meeting, CHAIR, HandOverChair("vice_chair"), Code.ALREADY_SO, "MT6")
    refused(meeting, CHAIR, HandOverChair("janitor"), Code.UNKNOWN_ID, "MT6")
    when(meeting, SECRETARIAT, HandOverChair("chair"))
    assert meeting.state.presiding == "chair"


def test_a_meeting_without_officers_has_a_chair_without_a_language() -> None:
    """The chair's powers don't hang on the programme naming anybody (MT6)."""
    meeting = given(replace(PROGRAMME, officers=()))
    assert project(meeting.state, ViewKind.PUBLIC)["meeting"]["chair"] == {"officer": "chair"}


def test_the_secretariat_conducts_at_once_where_powers_are_lent() -> None:
    """If the chair's page is lost, nothing has to be handed over first (MT6)."""
    meeting = given_waiting("al")
    called_by_secretariat = when(meeting, SECRETARIAT, OpenList("4"))
    assert called_by_secretariat
    lent_no_more = given(secretariat_conducts=False)
    refused(lent_no_more, SECRETARIAT, OpenSitting("s1"), Code.NOT_ALLOWED, "PO1")


def test_a_correction_stands_beside_the_record() -> None:
    """It is in the journal and changes nothing else, in every phase (MT5)."""
    meeting = given_speaking("al")
    before = meeting.state
    events = when(meeting, SECRETARIAT, CorrectRecord("t1", "The speaker was the Deputy Minister."))
    assert events == (RecordCorrected("t1", "The speaker was the Deputy Minister.", meeting.now),)
    assert meeting.state is before


@pytest.mark.parametrize(
    ("subject", "text", "field"),
    [(" ", "text", "subject"), ("s" * 4_001, "text", "subject"), ("t1", "\n", "text"), ("t1", "x" * 4_001, "text")],
)
def test_an_empty_or_endless_correction_is_refused(subject: str, text: str, field: str) -> None:
    """A correction says what it corrects and how (MT5)."""
    refusal = refused(given_open(), SECRETARIAT, CorrectRecord(subject, text), Code.MALFORMED, "MT5")
    assert refusal.details == {"field": field}


# ── the end ──────────────────────────────────────────────────────────────────────────────────────


def test_closing_the_meeting_ends_what_was_kept_and_leaves_the_rest_unheard() -> None:
    """All sittings over, closed by the secretariat: kept turns end, who waits stays unheard, points are gone (MT5)."""
    meeting = given_speaking("al", "be")
    inscribed(meeting, "icrc", item="4")
    when(meeting, CHAIR, CloseItem("4"))
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, AdjournSitting(Kept.KEEP))
    later(meeting, minutes(1))
    when(meeting, SECRETARIAT, CloseMeeting())
    state = meeting.state
    assert (state.phase, state.turn, state.interrupted, state.points, state.item) == (Phase.CLOSED, None, (), (), None)
    assert meeting.entry("e1").standing == Heard("t1", 1_000)
    assert isinstance(meeting.entry("e2").standing, Unheard)
    assert meeting.queue() == meeting.queue("4") == ()


def test_a_meeting_that_never_sat_can_be_closed() -> None:
    """A cancelled meeting is closed like any other (MT5)."""
    meeting = given(PROGRAMME, Inscription("3", "al", "en"))
    when(meeting, OPERATOR, CloseMeeting())
    assert isinstance(meeting.entry("e1").standing, Unheard)


def test_a_sitting_that_is_open_keeps_the_meeting_open() -> None:
    """All sittings have to be over first (MT5)."""
    refused(given_open(), SECRETARIAT, CloseMeeting(), Code.WRONG_PHASE, "MT2")


@pytest.mark.parametrize(
    "command",
    [
        OpenSitting("s2"),
        OpenList("3"),
        CloseList("3"),
        HandOverChair("vice_chair"),
        Inscribe("3", "en", delegation="fr"),
        Withdraw("e1"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_a_closed_meeting_takes_no_more_part_in_life(command: Command) -> None:
    """Only corrections of the record and the revocation of links are possible (MT5)."""
    meeting = given(PROGRAMME, Inscription("3", "al", "en"))
    when(meeting, OPERATOR, IssueLink(Role.CHAIR, "c" * 64))
    when(meeting, OPERATOR, CloseMeeting())
    refused(meeting, CHAIR, command, Code.WRONG_PHASE, "MT5")
    when(meeting, SECRETARIAT, CorrectRecord("meeting", "It was cancelled."))
    when(meeting, SECRETARIAT, RevokeLink("l1"))
    assert meeting.state.links["l1"].revoked


def test_times_are_the_journals() -> None:
    """What happened says when, and never before what happened before (MT1)."""
    meeting = given_waiting("al")
    later(meeting, minutes(5))
    called(meeting)
    assert meeting.turn.called_at == MORNING + minutes(5)
