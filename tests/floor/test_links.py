"""Personal links: who may come in as whom, for how long (PO1, MT5)."""

import pytest

from rostrum.floor.decide import made
from rostrum.floor.links import LONGEST_VALIDITY, IssueLink, RevokeLink, is_good
from rostrum.floor.refusals import Code
from rostrum.floor.terms import Role
from tests.floor.scene import CHAIR, OPERATOR, SECRETARIAT, given, later, refused, when

HASH = "0123456789abcdef" * 4


def test_a_link_lets_somebody_in() -> None:
    """Known by the hash of its token, until it expires (PO1)."""
    meeting = given()
    events = when(meeting, OPERATOR, IssueLink(Role.DELEGATE, HASH, delegation="al", expires_ms=meeting.now + 10))
    assert made(events) == {"link": "l1"}
    link = meeting.state.links[meeting.state.link_by_hash[HASH]]
    assert (link.role, link.delegation) == (Role.DELEGATE, "al")
    assert is_good(link, meeting.now + 9)
    assert not is_good(link, meeting.now + 10)


def test_a_link_is_revoked_for_good() -> None:
    """Once; it lets nobody in any more (MT5)."""
    meeting = given()
    when(meeting, SECRETARIAT, IssueLink(Role.INTERPRETER, HASH, booth="fr"))
    assert is_good(meeting.state.links["l1"], meeting.now + 10 * LONGEST_VALIDITY)
    when(meeting, SECRETARIAT, RevokeLink("l1"))
    assert not is_good(meeting.state.links["l1"], meeting.now)
    refused(meeting, OPERATOR, RevokeLink("l1"), Code.ALREADY_SO)
    refused(meeting, OPERATOR, RevokeLink("l2"), Code.UNKNOWN_ID)
    refused(meeting, OPERATOR, IssueLink(Role.CHAIR, HASH), Code.ALREADY_SO)


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (IssueLink(Role.SERVICE, HASH), Code.MALFORMED, "role"),
        (IssueLink(Role.OPERATOR, HASH), Code.MALFORMED, "role"),
        (IssueLink(Role.CHAIR, HASH.upper()), Code.MALFORMED, "token_hash"),
        (IssueLink(Role.CHAIR, HASH + "\n"), Code.MALFORMED, "token_hash"),
        (IssueLink(Role.CHAIR, "the token itself"), Code.MALFORMED, "token_hash"),
        (IssueLink(Role.CHAIR, HASH, delegation="al"), Code.MALFORMED, "delegation"),
        (IssueLink(Role.DELEGATE, HASH), Code.MALFORMED, "delegation"),
        (IssueLink(Role.DELEGATE, HASH, delegation="xx"), Code.UNKNOWN_ID, "delegation"),
        (IssueLink(Role.DELEGATE, HASH, delegation="al", booth="fr"), Code.MALFORMED, "booth"),
        (IssueLink(Role.INTERPRETER, HASH), Code.MALFORMED, "booth"),
        (IssueLink(Role.INTERPRETER, HASH, booth="zh"), Code.UNKNOWN_ID, "booth"),
    ],
)
def test_a_link_names_what_its_role_needs_and_nothing_else(command: IssueLink, code: Code, field: str) -> None:
    """A delegate's the delegation, an interpreter's the booth; no token comes near the journal (PO1)."""
    assert refused(given(), OPERATOR, command, code).details["field"] == field


@pytest.mark.parametrize("expires_in", [-1, 0, LONGEST_VALIDITY + 1])
def test_a_link_expires_ahead_and_within_a_year(expires_in: int) -> None:
    """Not in the past, not in the next century (PO1)."""
    meeting = given()
    later(meeting, 5_000)
    command = IssueLink(Role.CHAIR, HASH, expires_ms=meeting.now + expires_in)
    refusal = refused(meeting, OPERATOR, command, Code.OUT_OF_RANGE)
    assert refusal.details == {
        "field": "expires_ms",
        "least": meeting.now,
        "most": meeting.now + LONGEST_VALIDITY,
    }


def test_the_chair_issues_no_links() -> None:
    """That is the secretariat's, and the operator's who sits at the machine (PO1)."""
    refused(given(), CHAIR, IssueLink(Role.CHAIR, HASH), Code.NOT_ALLOWED, "PO1")
