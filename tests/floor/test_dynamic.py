"""The dynamic limit: what is proposed so that all are heard, announced, and applied (TN9)."""

from rostrum.floor.actor import SERVICE
from rostrum.floor.deadlines import next_deadline
from rostrum.floor.dynamic import AnnounceLimits, ApplyLimits, proposed_limits
from rostrum.floor.forecast import forecast
from rostrum.floor.items import CloseItem, ReopenItem
from rostrum.floor.limits import SetLimit, limit_of
from rostrum.floor.refusals import Code
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, SECOND, Duration, EntryKind
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    SECRETARIAT,
    called,
    delegate,
    given,
    given_open,
    given_waiting,
    inscribed,
    later,
    minutes,
    refused,
    when,
)

END = MORNING + 3 * HOUR


def ends_with(state: State, at: int, limits: dict[str, Duration]) -> int:
    """When the list would end under limits by class."""
    meeting = given()
    meeting.state, meeting.now = state, at
    when(meeting, CHAIR, AnnounceLimits("3", limits))
    return forecast(meeting.state, at).ends_ms


def test_what_is_left_is_divided_among_those_who_wait() -> None:
    """The change-overs and the reserve come off first, and it comes in steps that a chair can say (TN9)."""
    meeting = given_waiting("al", "be", "eg", "fr", reserve_ms=MINUTE)
    at = END - minutes(11)
    assert proposed_limits(meeting.state, at) == {"state_party": 2 * MINUTE}
    assert ends_with(meeting.state, at, {"state_party": 2 * MINUTE}) == END - MINUTE
    assert proposed_limits(meeting.state, at + 1) == {"state_party": MINUTE + 55 * SECOND}


def test_each_class_has_its_weight() -> None:
    """A class of half the weight has half the time, between the least and the most (TN9)."""
    meeting = given_waiting("al", "icrc", class_weights={"organisation": 500}, change_over_ms=0)
    assert proposed_limits(meeting.state, END - minutes(6)) == {"organisation": minutes(2), "state_party": minutes(4)}
    assert proposed_limits(meeting.state, END - minutes(60)) == {"organisation": minutes(5), "state_party": minutes(5)}
    assert proposed_limits(meeting.state, END - minutes(1)) == {"organisation": minutes(1), "state_party": minutes(1)}


def test_the_proposal_is_the_greatest_with_which_the_list_ends_in_time() -> None:
    """Whatever was observed of paces and change-overs, and whoever has a limit of its own (TN9, FC1)."""
    meeting = given_waiting("al", "be", "eg", "us", "icrc", "tz", class_weights={"organisation": 700})
    inscribed(meeting, "fr", entry_kind=EntryKind.GROUP_STATEMENT, duration_ms=100 * SECOND)
    for used in (150 * SECOND, 200 * SECOND):
        called(meeting)
        later(meeting, used)
    when(meeting, delegate("al"), RequestReply())
    when(meeting, CHAIR, GrantReply("r1"))
    limits: dict[str, Duration] = {}
    for left in range(12, 26):
        at = max(meeting.now, END - minutes(left))
        limits = proposed_limits(meeting.state, at)
        assert ends_with(meeting.state, at, limits) <= END
        more = {name: limit + 10 * SECOND for name, limit in limits.items()}
        assert ends_with(meeting.state, at, more) > END or set(limits.values()) == {minutes(5)}
    assert set(limits) == {"state_party", "state_not_party", "organisation"}


def test_there_is_nothing_to_propose() -> None:
    """Before the sitting, without an item, with nobody waiting, or only such as have limits of their own (TN9)."""
    assert proposed_limits(given().state, MORNING) == {}
    meeting = given_open()
    assert proposed_limits(meeting.state, MORNING) == {}
    inscribed(meeting, "al", duration_ms=MINUTE)
    assert proposed_limits(meeting.state, MORNING) == {}
    when(meeting, CHAIR, CloseItem("3"))
    assert proposed_limits(meeting.state, MORNING) == {}


def test_the_chair_applies_it_at_once_or_at_an_announced_moment() -> None:
    """Everybody sees it come, the service applies it then, and it counts from then (TN9)."""
    meeting = given_waiting("al", "icrc", "us")
    when(meeting, CHAIR, SetLimit("3", 90 * SECOND))
    when(meeting, SECRETARIAT, AnnounceLimits("3", {"state_party": 2 * MINUTE}, 5 * MINUTE))
    moment = meeting.now + 5 * MINUTE
    listed = project(meeting.state, ViewKind.PUBLIC)["list"]
    assert listed["announced"] == {"limits": {"state_party": 2 * MINUTE}, "at_ms": moment}
    assert limit_of(meeting.state, meeting.entry("e1")) == 90 * SECOND
    later(meeting, 5 * MINUTE)
    assert limit_of(meeting.state, meeting.entry("e1")) == 2 * MINUTE
    assert limit_of(meeting.state, meeting.entry("e2")) == 3 * MINUTE, "the ceiling is gone"
    assert "announced" not in project(meeting.state, ViewKind.PUBLIC)["list"]
    when(meeting, CHAIR, AnnounceLimits("3", {"organisation": MINUTE}))
    assert [limit_of(meeting.state, meeting.entry(one)) for one in ("e1", "e2")] == [2 * MINUTE, MINUTE]


def test_an_announcement_is_taken_back() -> None:
    """Then nothing happens at its moment (TN9)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, AnnounceLimits("3"), Code.ALREADY_SO, "TN9")
    when(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}, MINUTE))
    when(meeting, CHAIR, AnnounceLimits("3"))
    later(meeting, 2 * MINUTE)
    assert limit_of(meeting.state, meeting.entry("e1")) == 3 * MINUTE


def test_limits_within_reason_for_classes_that_there_are() -> None:
    """No other item, class, length or moment (TN9)."""
    meeting = given_waiting("al")
    refused(meeting, CHAIR, AnnounceLimits("9", {"state_party": MINUTE}), Code.UNKNOWN_ID, "TN9")
    refused(meeting, CHAIR, AnnounceLimits("3", {"bird": MINUTE}), Code.UNKNOWN_ID, "TN9")
    refused(meeting, CHAIR, AnnounceLimits("3", {"state_party": SECOND}), Code.OUT_OF_RANGE, "TN9")
    refused(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}, 0), Code.OUT_OF_RANGE, "TN9")
    refused(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}, HOUR + 1), Code.OUT_OF_RANGE, "TN9")


def test_only_what_was_announced_is_applied_and_not_before_its_moment() -> None:
    """Every node may try (TN9)."""
    meeting = given_waiting("al")
    assert next_deadline(meeting.state) is None
    when(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}, MINUTE))
    refused(meeting, SERVICE, ApplyLimits("3"), Code.NOT_RUNNING, "TN9")
    later(meeting, MINUTE)
    refused(meeting, SERVICE, ApplyLimits("3"), Code.NOT_RUNNING, "TN9")


def test_an_announcement_waits_while_its_item_is_closed() -> None:
    """And holds when the item is back (TN9, LS13)."""
    meeting = given_waiting("al")
    when(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}, MINUTE))
    when(meeting, CHAIR, CloseItem("3"))
    refused(meeting, CHAIR, AnnounceLimits("3", {"state_party": MINUTE}), Code.TOO_LATE, "LS13")
    later(meeting, 2 * MINUTE)
    when(meeting, CHAIR, ReopenItem("3"))
    later(meeting, 0)
    assert limit_of(meeting.state, meeting.entry("e1")) == MINUTE
