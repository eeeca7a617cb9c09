"""Personal links: who may come in as whom, known by the hash of a token that the journal never sees."""

import re
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import Link, State
from rostrum.floor.terms import MINUTE, DelegationId, Duration, Instant, Language, LinkId, Role

GIVEN = frozenset(Role) - {Role.SERVICE, Role.OPERATOR}
"""The roles that a link can give."""

LONGEST_VALIDITY: Duration = 366 * 24 * 60 * MINUTE

TOKEN_HASH = re.compile(r"[0-9a-f]{64}")


class IssueLink(CommandMessage, frozen=True):
    """Let whoever holds a token in; `token_hash` is its SHA-256 in lower-case hexadecimal."""

    role: Role
    token_hash: str
    delegation: DelegationId | None = None
    booth: Language | None = None
    expires_ms: Instant | None = None


class RevokeLink(CommandMessage, frozen=True):
    """Let nobody in by this link any more."""

    link: LinkId


class LinkIssued(EventMessage, frozen=True):
    """A link lets somebody in."""

    link: Link


class LinkRevoked(EventMessage, frozen=True):
    """It lets nobody in any more."""

    link: LinkId


LinkCommand: TypeAlias = IssueLink | RevokeLink
LinkEvent: TypeAlias = LinkIssued | LinkRevoked


def decide(state: State, command: LinkCommand, at: Instant) -> tuple[LinkEvent, ...]:
    """Issue or revoke a link."""
    match command:
        case IssueLink():
            return issue_link(state, command, at)
        case RevokeLink():
            return revoke_link(state, command)
        case _:
            assert_never(command)


def issue_link(state: State, command: IssueLink, at: Instant) -> tuple[LinkEvent, ...]:
    """A delegate's link names the delegation, an interpreter's the booth, and no other link names either."""
    if command.role not in GIVEN:
        raise Refused(Code.MALFORMED, field="role")
    if TOKEN_HASH.fullmatch(command.token_hash) is None:
        raise Refused(Code.MALFORMED, field="token_hash")
    if command.token_hash in state.link_by_hash:
        raise Refused(Code.ALREADY_SO, link=state.link_by_hash[command.token_hash])
    if (command.delegation is not None) != (command.role is Role.DELEGATE):
        raise Refused(Code.MALFORMED, field="delegation")
    if command.delegation is not None and command.delegation not in state.delegations:
        raise Refused(Code.UNKNOWN_ID, field="delegation", id=command.delegation)
    if (command.booth is not None) != (command.role is Role.INTERPRETER):
        raise Refused(Code.MALFORMED, field="booth")
    if command.booth is not None and command.booth not in booths(state):
        raise Refused(Code.UNKNOWN_ID, field="booth", id=command.booth)
    if command.expires_ms is not None and not at < command.expires_ms <= at + LONGEST_VALIDITY:
        raise Refused(Code.OUT_OF_RANGE, field="expires_ms", least=at, most=at + LONGEST_VALIDITY)
    link = Link(
        f"l{state.links_made + 1}",
        command.role,
        command.token_hash,
        command.delegation,
        command.booth,
        command.expires_ms,
    )
    return (LinkIssued(link),)


def booths(state: State) -> frozenset[Language]:
    """The languages of the meeting's booths."""
    assert state.programme is not None, "a link before the programme was imported"
    return frozenset(booth.language for booth in state.programme.booths)


def revoke_link(state: State, command: RevokeLink) -> tuple[LinkEvent, ...]:
    """Once and for all."""
    link = state.links.get(command.link)
    if link is None:
        raise Refused(Code.UNKNOWN_ID, field="link", id=command.link)
    if link.revoked:
        raise Refused(Code.ALREADY_SO, link=link.id)
    return (LinkRevoked(link.id),)


def is_good(link: Link, at: Instant) -> bool:
    """Whether a link lets somebody in at an instant."""
    return not link.revoked and (link.expires_ms is None or at < link.expires_ms)


def evolve(state: State, event: LinkEvent) -> State:
    """The state after a link was issued or revoked."""
    match event:
        case LinkIssued():
            link = event.link
            return msgspec.structs.replace(
                state,
                links={**state.links, link.id: link},
                link_by_hash={**state.link_by_hash, link.token_hash: link.id},
                links_made=state.links_made + 1,
            )
        case LinkRevoked():
            link = msgspec.structs.replace(state.links[event.link], revoked=True)
            return msgspec.structs.replace(state, links={**state.links, link.id: link})
        case _:
            assert_never(event)
