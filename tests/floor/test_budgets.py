"""Time that a class or a group has on an item altogether (TN8)."""

import pytest

from rostrum.floor.clock import ExtendTurn
from rostrum.floor.limits import LONGEST, SHORTEST, SetBudget, SetLimit, limit_of
from rostrum.floor.meeting import ChangeSettings
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Code
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.terms import MINUTE, SECOND, EntryKind, Ruling
from rostrum.floor.turns import EndTurn, PutBack
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    Meeting,
    called,
    delegate,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    refused,
    when,
)

GROUPS = ("group_statement", "state_party")


def given_groups(*delegations: str, budget_ms: int = 12 * MINUTE) -> Meeting:
    """These speak for groups, whose class has a budget; Tanzania waits as a State."""
    meeting = given_waiting(class_order=GROUPS, default_limit_ms=5 * MINUTE)
    for delegation in delegations:
        inscribed(meeting, delegation, entry_kind=EntryKind.GROUP_STATEMENT)
    inscribed(meeting, "tz")
    when(meeting, CHAIR, SetBudget("3", "group_statement", budget_ms))
    return meeting


def limits(meeting: Meeting) -> list[int]:
    """The limits of those who wait, in seconds."""
    waiting = (meeting.entry(entry) for entry in meeting.list().queue)
    return [limit_of(meeting.state, entry) // SECOND for entry in waiting]


def test_a_budget_is_shared_by_those_of_the_class_who_wait() -> None:
    """And never gives more than the ordinary limit (TN8, TN3)."""
    assert limits(given_groups("al", "be", "eg", "fr")) == [180, 180, 180, 180, 300]
    assert limits(given_groups("al", "be")) == [300, 300, 300]


def test_a_groups_budget_is_shared_out_after_an_overrun() -> None:
    """Who speaks too long takes it from those of the class who come after, and from nobody else (TN8)."""
    meeting = given_groups("al", "be", "eg", "fr")
    called(meeting)
    assert limits(meeting) == [180, 180, 180, 300], "what the speaker may use is set aside"
    later(meeting, 6 * MINUTE)
    when(meeting, CHAIR, EndTurn("t1"))
    assert limits(meeting) == [120, 120, 120, 300]
    called(meeting)
    assert meeting.turn.limit_ms == 2 * MINUTE
    later(meeting, MINUTE)
    called(meeting)
    assert meeting.turn.limit_ms == 150 * SECOND, "what one leaves the others have"


def test_a_budget_that_is_used_up_leaves_nothing() -> None:
    """The chair can give more, to one speaker or to all (TN8)."""
    meeting = given_groups("al", "be", budget_ms=MINUTE)
    called(meeting)
    later(meeting, 5 * MINUTE)
    when(meeting, CHAIR, EndTurn("t1"))
    assert limits(meeting) == [0, 300]
    when(meeting, CHAIR, SetBudget("3", "group_statement", 7 * MINUTE))
    assert limits(meeting) == [120, 300]
    when(meeting, CHAIR, SetBudget("3", "group_statement"))
    assert limits(meeting) == [300, 300]


def test_everybody_sees_what_a_class_has_and_has_used() -> None:
    """With the list, and each delegation its own share (TN8, PV2)."""
    meeting = given_groups("al", "be")
    called(meeting)
    later(meeting, 6 * MINUTE)
    when(meeting, CHAIR, EndTurn("t1"))
    for kind in ViewKind:
        assert project(meeting.state, kind)["list"]["budgets"] == {
            "group_statement": {"budget_ms": 12 * MINUTE, "spent_ms": 6 * MINUTE}
        }
    seen = own(meeting.state, delegate("be"))
    assert seen is not None
    assert seen["entries"]["e2"]["limit_ms"] == 5 * MINUTE


def test_points_of_order_and_rights_of_reply_never_draw_on_it() -> None:
    """Nor on the time of whoever is interrupted by one (TN8, PO3)."""
    meeting = given_speaking("al", "be", default_limit_ms=5 * MINUTE)
    when(meeting, CHAIR, SetBudget("3", "state_party", 20 * MINUTE))
    when(meeting, delegate("be"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    later(meeting, 10 * MINUTE)
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    when(meeting, delegate("be"), RequestReply())
    when(meeting, CHAIR, GrantReply("r1"))
    assert limits(meeting) == [300, 300]
    called(meeting)
    called(meeting)
    assert meeting.turn.kind == "right_of_reply"
    later(meeting, 4 * MINUTE)
    when(meeting, CHAIR, EndTurn(meeting.turn.id))
    assert meeting.list().spent == {"state_party": SECOND}


def test_an_interruption_never_changes_an_ordinary_limit_or_budget() -> None:
    """The kept turn holds its share, and those who wait have theirs (TN8, PO3)."""
    meeting = given_waiting("al", "be", default_limit_ms=5 * MINUTE)
    when(meeting, CHAIR, SetBudget("3", "state_party", 8 * MINUTE))
    called(meeting)
    before = limits(meeting)
    assert (meeting.turn.limit_ms, before) == (4 * MINUTE, [240])
    when(meeting, delegate("fr"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    assert limits(meeting) == before
    later(meeting, MINUTE)
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD))
    assert (meeting.turn.limit_ms, limits(meeting)) == (4 * MINUTE, before)


def test_kinds_with_a_limit_of_their_own_do_not_draw_on_it() -> None:
    """What the rules time apart isn't ordinary (TN8)."""
    meeting = given_waiting("al", default_limit_ms=5 * MINUTE, limits={"presentation": 10 * MINUTE})
    inscribed(meeting, "be", entry_kind=EntryKind.PRESENTATION)
    when(meeting, CHAIR, SetBudget("3", "state_party", 2 * MINUTE))
    assert limits(meeting) == [120, 600]
    called(meeting)
    called(meeting)
    later(meeting, 9 * MINUTE)
    when(meeting, CHAIR, EndTurn("t2"))
    assert meeting.list().spent == {"state_party": 0}


def test_what_was_charged_to_a_turn_put_back_is_charged_once() -> None:
    """The time that it spoke stays spent, and isn't spent again with the next call (LS16, TN8)."""
    meeting = given_waiting("al", "be", default_limit_ms=5 * MINUTE)
    when(meeting, CHAIR, SetBudget("3", "state_party", 10 * MINUTE))
    called(meeting)
    later(meeting, MINUTE)
    when(meeting, CHAIR, PutBack("t1"))
    assert meeting.list().spent == {"state_party": MINUTE}
    called(meeting)
    later(meeting, MINUTE)
    when(meeting, CHAIR, EndTurn("t2"))
    assert meeting.list().spent == {"state_party": 2 * MINUTE}


def test_the_running_turns_limit_may_be_set_within_the_budget() -> None:
    """Its own share is shared out again with those who wait (TN3, TN8)."""
    meeting = given_waiting("al", "be", default_limit_ms=5 * MINUTE)
    when(meeting, CHAIR, SetBudget("3", "state_party", 6 * MINUTE))
    called(meeting)
    when(meeting, CHAIR, ExtendTurn("t1", 10 * MINUTE))
    assert limits(meeting) == [0], "what the chair gives one is taken from the others"
    when(meeting, CHAIR, SetLimit("3", 4 * MINUTE, running=True))
    assert (meeting.turn.limit_ms, limits(meeting)) == (3 * MINUTE, [180])


def test_a_budget_is_for_a_class_that_there_is() -> None:
    """One for a class or an item that there isn't, or out of all reason, is refused (TN8)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, SetBudget("3", "comment", MINUTE), Code.UNKNOWN_ID, "TN8")
    refused(meeting, CHAIR, SetBudget("9", "state_party", MINUTE), Code.UNKNOWN_ID, "TN8")
    refused(meeting, CHAIR, SetBudget("3", "state_party", LONGEST + 1), Code.OUT_OF_RANGE, "TN8")
    refused(meeting, CHAIR, SetBudget("3", "state_party", SHORTEST - 1), Code.OUT_OF_RANGE, "TN8")


@pytest.mark.parametrize("kind", [ViewKind.PUBLIC, ViewKind.CHAIR])
def test_a_budget_of_what_is_no_class_any_more_limits_nobody(kind: ViewKind) -> None:
    """Neither in the rules nor on a page that reads the limits of a kind first (TN8, TN3)."""
    meeting = given_groups("al", budget_ms=MINUTE)
    when(meeting, SECRETARIAT, ChangeSettings({"class_order": [], "limits": {"group_statement": 4 * MINUTE}}))
    assert limit_of(meeting.state, meeting.entry("e1")) == 4 * MINUTE
    assert project(meeting.state, kind)["list"]["limits"]["group_statement"] == 4 * MINUTE


# ── groups ───────────────────────────────────────────────────────────────────────────────────────


def test_a_regional_groups_budget_is_shared_out_after_an_overrun_too() -> None:
    """By its delegations of whatever class; who belongs to another group, or to none, has the ordinary limit (TN8)."""
    meeting = given_waiting("eg", "be", "tz", "al", default_limit_ms=5 * MINUTE)
    inscribed(meeting, "eg", entry_kind=EntryKind.GROUP_STATEMENT)
    when(meeting, CHAIR, SetBudget("3", budget_ms=9 * MINUTE, group="africa"))
    assert limits(meeting) == [180, 300, 180, 300, 180]
    called(meeting)
    later(meeting, 4 * MINUTE)
    when(meeting, CHAIR, EndTurn("t1"))
    assert limits(meeting) == [300, 150, 300, 150]
    view = project(meeting.state, ViewKind.PUBLIC)["list"]
    assert view["group_budgets"] == {"africa": {"budget_ms": 9 * MINUTE, "spent_ms": 4 * MINUTE}}
    assert [entry.get("limit_ms") for entry in view["entries"].values()] == [None, 150_000, None, 150_000]


def test_an_entry_draws_on_its_classs_and_on_its_groups_budget() -> None:
    """The shorter share holds, and the pages are told it (TN8)."""
    meeting = given_waiting("eg", "tz", "be")
    when(meeting, CHAIR, SetBudget("3", "state_party", 3 * MINUTE))
    when(meeting, CHAIR, SetBudget("3", budget_ms=MINUTE, group="africa"))
    assert limits(meeting) == [30, 30, 60]
    when(meeting, CHAIR, SetBudget("3", group="africa"))
    assert limits(meeting) == [60, 60, 60]


def test_points_of_order_and_rights_of_reply_draw_on_no_groups_budget_either() -> None:
    """Nor kinds with a limit of their own (TN8, PO3)."""
    meeting = given_waiting("eg", limits={"comment": MINUTE})
    when(meeting, CHAIR, SetBudget("3", budget_ms=2 * MINUTE, group="africa"))
    inscribed(meeting, "tz", entry_kind=EntryKind.COMMENT)
    when(meeting, delegate("tz"), RequestReply())
    when(meeting, CHAIR, GrantReply("r1"))
    assert limits(meeting) == [120, 60, 180]
    when(meeting, delegate("tz"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    later(meeting, MINUTE)
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.NOTED))
    assert limits(meeting) == [120, 60, 180]


def test_a_budget_is_for_one_class_or_one_group_that_there_is() -> None:
    """Not for both, for none, or for a group that nobody belongs to (TN8)."""
    meeting = given_waiting("eg")
    refused(meeting, CHAIR, SetBudget("3", budget_ms=MINUTE), Code.MALFORMED, "TN8")
    refused(meeting, CHAIR, SetBudget("3", "state_party", MINUTE, "africa"), Code.MALFORMED, "TN8")
    refused(meeting, CHAIR, SetBudget("3", budget_ms=MINUTE, group="moon"), Code.UNKNOWN_ID, "TN8")
