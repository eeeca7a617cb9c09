"""Why one spoke before another: the record answers, rule by rule (LS15, I2)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command, decide, made
from rostrum.floor.entries import ChangeEntry, UndoWithdrawal, Withdraw
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.order import MoveEntry, ReorderList, SetOrder
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.swaps import AcceptSwap, ProposeSwap
from rostrum.floor.terms import SECOND, EntryKind, OrderPolicy, Rank, Role
from rostrum.floor.turns import CallNext, EndTurn, GiveFloor, PassOver, PutBack
from rostrum.floor.views.hindsight import Because, Reason, Step, why_before
from tests.floor.scene import CHAIR, Meeting, delegate, given_waiting, happened, inscribed, later


def told(meeting: Meeting) -> list[Step]:
    """What happened so far, by the secretariat: who did it is told by those that follow."""
    return [Step(meeting.now, Role.SECRETARIAT, event) for event in meeting.events]


def does(meeting: Meeting, steps: list[Step], actor: Actor, command: Command) -> dict[str, str]:
    """Somebody does something a second later, and it is on the record."""
    later(meeting, SECOND)
    events = decide(meeting.state, command, actor, meeting.now)
    for event in events:
        happened(meeting, event)
        steps.append(Step(meeting.now, actor.role, event))
    return made(events)


def calls(meeting: Meeting, steps: list[Step], times: int = 2) -> None:
    """The chair calls one after the other."""
    for _ in range(times):
        does(meeting, steps, CHAIR, CallNext(meeting.state.turn.id if meeting.state.turn else None))


def because(reason: Reason) -> tuple[Because, str]:
    """The code and the rule."""
    return reason.because, reason.rule


def test_who_asked_first_spoke_first() -> None:
    """Asked either way round, the answer names who was called first (LS5, LS15)."""
    meeting = given_waiting("al", "be")
    steps = told(meeting)
    calls(meeting, steps)
    one, two = why_before(steps, "e1", "e2"), why_before(steps, "e2", "e1")
    assert one == two
    assert (one.first, one.then, one.called_at) == ("e1", "e2", meeting.now - SECOND)
    assert because(one) == (Because.ARRIVAL, "LS5")


def test_classes_ranks_and_policies_are_named() -> None:
    """The first part of the key in which two differ is the reason (LS4, LS15)."""
    meeting = given_waiting("icrc", "al", class_order=("state_party", "organisation"), rank_first=True)
    inscribed(meeting, "us", rank=Rank.MINISTER)
    steps = told(meeting)
    calls(meeting, steps, 3)
    assert because(why_before(steps, "e1", "e2")) == (Because.CLASS, "LS4")
    assert because(why_before(steps, "e2", "e3")) == (Because.RANK, "LS4")


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (OrderPolicy.ALPHABETICAL, Because.ALPHABETICAL),
        (OrderPolicy.LOT, Because.LOT),
        (OrderPolicy.FEWEST_TURNS, Because.FEWEST_TURNS),
    ],
)
def test_who_came_under_a_policy_was_placed_by_it(policy: OrderPolicy, expected: Because) -> None:
    """In alphabetical order, by the recorded lot, the fewest turns first (LS4, LS15)."""
    meeting = given_waiting("tz")
    steps = told(meeting)
    calls(meeting, steps, 1)
    does(meeting, steps, CHAIR, EndTurn("t1"))
    does(meeting, steps, CHAIR, SetOrder("3", policy, seed="drawn in public"))
    for delegation in ("tz", "al"):
        inscribed(meeting, delegation)
        steps += [Step(meeting.now, Role.SECRETARIAT, meeting.events[-1])]
    calls(meeting, steps)
    reason = why_before(steps, "e2", "e3")
    assert because(reason) == (expected, "LS4")


def test_a_second_statement_and_a_reply_come_later() -> None:
    """By their own rules (LS17, RR1, LS15)."""
    meeting = given_waiting("al", second_statements_last=True)
    steps = told(meeting)
    calls(meeting, steps, 1)
    for delegation in ("al", "be"):
        inscribed(meeting, delegation)
        steps.append(Step(meeting.now, Role.SECRETARIAT, meeting.events[-1]))
    reply = does(meeting, steps, delegate("fr"), RequestReply())["reply"]
    does(meeting, steps, CHAIR, GrantReply(reply))
    calls(meeting, steps, 3)
    assert because(why_before(steps, "e2", "e3")) == (Because.SECOND_STATEMENT, "LS17")
    assert because(why_before(steps, "e2", "e4")) == (Because.RIGHT_OF_REPLY, "RR1")


def test_a_thread_keeps_its_order() -> None:
    """The comment that came first is heard after the presentation (LS12, LS15)."""
    meeting = given_waiting()
    inscribed(meeting, "be", entry_kind=EntryKind.PRESENTATION, thread="x")
    inscribed(meeting, "al", entry_kind=EntryKind.COMMENT, thread="x")
    steps = told(meeting)
    calls(meeting, steps)
    assert because(why_before(steps, "e2", "e1")) == (Because.THREAD, "LS12")


def test_a_move_is_told_with_who_when_and_why() -> None:
    """The last one that put the one before the other (LS7, LS15)."""
    meeting = given_waiting("al", "be", "eg")
    steps = told(meeting)
    does(meeting, steps, CHAIR, MoveEntry("e2", "e1", "the minister leaves"))
    moved = meeting.now
    calls(meeting, steps, 1)
    reason = why_before(steps, "e2", "e1")
    assert because(reason) == (Because.MOVED, "LS7")
    assert (reason.by, reason.at, reason.reason, reason.by_hand) == (Role.CHAIR, moved, "the minister leaves", True)
    does(meeting, steps, CHAIR, ReorderList("3", ("e3", "e1"), "regional balance"))
    calls(meeting, steps)
    assert because(why_before(steps, "e3", "e1")) == (Because.MOVED, "LS7")
    assert why_before(steps, "e3", "e1").reason == "regional balance"


def test_a_swap_is_told() -> None:
    """Both had accepted (LS9, LS15)."""
    meeting = given_waiting("al", "be", "eg")
    steps = told(meeting)
    does(meeting, steps, delegate("eg"), ProposeSwap("e3", "e2"))
    does(meeting, steps, delegate("be"), AcceptSwap("s1"))
    calls(meeting, steps, 3)
    assert because(why_before(steps, "e2", "e3")) == (Because.MOVED, "LS9")


def test_who_goes_last_or_is_put_back_has_a_rule_for_it() -> None:
    """A change that costs the place, and a call by mistake (LS10, LS16, LS15)."""
    meeting = given_waiting("al", "be", "eg", change_goes_last=True)
    steps = told(meeting)
    does(meeting, steps, delegate("al"), ChangeEntry("e1", language="fr"))
    calls(meeting, steps, 1)
    assert because(why_before(steps, "e1", "e2")) == (Because.MOVED, "LS10")
    meeting = given_waiting("al", "be")
    steps = told(meeting)
    does(meeting, steps, CHAIR, GiveFloor("e1"))
    does(meeting, steps, CHAIR, PutBack("t1", "wrong key"))
    calls(meeting, steps, 2)
    assert because(why_before(steps, "e1", "e2")) == (Because.ARRIVAL, "LS5"), "the first call decides"


def test_who_was_not_there_to_be_called() -> None:
    """Not asked yet, withdrawn, passed over, on another item (LS5, LS8, LS11, MT4, LS15)."""
    meeting = given_waiting("al", "be", "eg", "fr")
    inscribed(meeting, "tz", item="4")
    steps = told(meeting)
    does(meeting, steps, delegate("al"), Withdraw("e1"))
    does(meeting, steps, CHAIR, PassOver("e2"))
    calls(meeting, steps, 1)
    inscribed(meeting, "us")
    steps.append(Step(meeting.now, Role.SECRETARIAT, meeting.events[-1]))
    does(meeting, steps, CHAIR, OpenItem("4", end_turn=True))
    calls(meeting, steps, 1)
    assert because(why_before(steps, "e1", "e3")) == (Because.WITHDRAWN, "LS8")
    assert because(why_before(steps, "e2", "e3")) == (Because.PASSED_OVER, "LS11")
    assert because(why_before(steps, "e6", "e3")) == (Because.ASKED_LATER, "LS5")
    assert because(why_before(steps, "e5", "e3")) == (Because.OTHER_ITEM, "MT4")
    assert because(why_before(steps, "e4", "e5")) == (Because.OTHER_ITEM, "MT4")


def test_who_was_unheard_by_then_is_told_as_not_there() -> None:
    """Its item was closed before (LS13, LS15)."""
    meeting = given_waiting("al")
    inscribed(meeting, "tz", item="4")
    steps = told(meeting)
    does(meeting, steps, CHAIR, CloseItem("3"))
    does(meeting, steps, CHAIR, OpenItem("4"))
    calls(meeting, steps, 1)
    assert because(why_before(steps, "e1", "e2")) == (Because.ITEM_CLOSED, "LS13")


def test_a_reply_kept_for_the_end_was_not_in_the_queue() -> None:
    """So nobody was put before it (RR1, LS15)."""
    meeting = given_waiting("al", replies_heard="sitting")
    steps = told(meeting)
    reply = does(meeting, steps, delegate("fr"), RequestReply())["reply"]
    does(meeting, steps, CHAIR, GrantReply(reply))
    calls(meeting, steps, 1)
    assert because(why_before(steps, "e1", "e2")) == (Because.RIGHT_OF_REPLY, "RR1")


def test_a_withdrawal_undone_changes_no_reason() -> None:
    """It stands at the same place, for the same reason (LS8, LS15)."""
    meeting = given_waiting("al", "be")
    steps = told(meeting)
    does(meeting, steps, CHAIR, MoveEntry("e2", "e1"))
    does(meeting, steps, delegate("be"), Withdraw("e2"))
    does(meeting, steps, delegate("be"), UndoWithdrawal("e2"))
    calls(meeting, steps, 1)
    assert because(why_before(steps, "e1", "e2")) == (Because.MOVED, "LS7")


def test_the_chair_called_out_of_order() -> None:
    """Who did, and why if it was said (I2, LS15)."""
    meeting = given_waiting("al", "be")
    steps = told(meeting)
    does(meeting, steps, CHAIR, GiveFloor("e2", reason="leaves for the airport"))
    reason = why_before(steps, "e1", "e2")
    assert because(reason) == (Because.OUT_OF_ORDER, "TN1")
    assert (reason.first, reason.by, reason.reason) == ("e2", Role.CHAIR, "leaves for the airport")


def test_a_hand_that_moved_another_may_be_why() -> None:
    """Nobody is placed before who was moved by hand, though its key be greater (LS4, LS15)."""
    meeting = given_waiting("icrc", "al", class_order=("state_party", "organisation"))
    steps = told(meeting)
    does(meeting, steps, CHAIR, MoveEntry("e1", "e2"))
    inscribed(meeting, "be")
    steps.append(Step(meeting.now, Role.SECRETARIAT, meeting.events[-1]))
    calls(meeting, steps, 3)
    assert because(why_before(steps, "e1", "e3")) == (Because.BEHIND_A_MOVE, "LS4")


def test_nothing_is_to_be_told_of_who_was_not_called() -> None:
    """Nor of who doesn't exist (LS15)."""
    meeting = given_waiting("al", "be")
    steps = told(meeting)
    with pytest.raises(Refused) as unknown:
        why_before(steps, "e1", "e9")
    assert (unknown.value.code, unknown.value.details["id"]) == (Code.UNKNOWN_ID, "e9")
    with pytest.raises(Refused) as waiting:
        why_before(steps, "e1", "e2")
    assert waiting.value.code is Code.NOT_WAITING
