"""Decisions: the chair reads a proposal, hears no objection, and it is so decided (MT7).

Rostrum counts nothing and runs no vote: an objection stops the decision until it is withdrawn or the proposal is.
Objections are seen by everybody, as a nameplate in the hall is.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.matters import Decision, Proposal
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.rights import claimant
from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId, Instant, ProposalId

MOST_TEXT = 4_000
"""Characters of a proposal."""


class ProposeDecision(CommandMessage, frozen=True):
    """Read a proposal to the meeting."""

    text: str


class Object(CommandMessage, frozen=True):
    """Object to the proposal that was read, or take the objection back with `withdrawn`."""

    proposal: ProposalId
    delegation: DelegationId | None = None
    withdrawn: bool = False


class DecideProposal(CommandMessage, frozen=True):
    """Hear no objection and decide, or take the proposal back."""

    proposal: ProposalId
    adopted: bool = True


class DecisionProposed(EventMessage, frozen=True):
    """A proposal was read."""

    proposal: Proposal


class ObjectionRaised(EventMessage, frozen=True):
    """A delegation objects."""

    proposal: ProposalId
    delegation: DelegationId
    at: Instant


class ObjectionWithdrawn(EventMessage, frozen=True):
    """It no longer does."""

    proposal: ProposalId
    delegation: DelegationId


class Decided(EventMessage, frozen=True):
    """It is so decided: text, time and presiding officer are on the record."""

    decision: Decision


class ProposalWithdrawn(EventMessage, frozen=True):
    """The proposal was taken back."""

    proposal: ProposalId
    at: Instant


DecisionCommand: TypeAlias = ProposeDecision | Object | DecideProposal
DecisionEvent: TypeAlias = DecisionProposed | ObjectionRaised | ObjectionWithdrawn | Decided | ProposalWithdrawn


def decide(state: State, command: DecisionCommand, actor: Actor, at: Instant) -> tuple[DecisionEvent, ...]:
    """What becomes of a proposal."""
    match command:
        case ProposeDecision():
            return propose_decision(state, command, at)
        case Object():
            return objection(state, command, actor, at)
        case DecideProposal():
            return decide_proposal(state, command, at)
        case _:
            assert_never(command)


def propose_decision(state: State, command: ProposeDecision, at: Instant) -> tuple[DecisionEvent, ...]:
    """One proposal is before the meeting at a time (MT7)."""
    if not command.text.strip() or len(command.text) > MOST_TEXT:
        raise Refused(Code.MALFORMED, "MT7", field="text")
    if state.proposal is not None:
        raise Refused(Code.TOO_MANY, "MT7", allowed=1)
    return (DecisionProposed(Proposal(f"d{state.proposals_made + 1}", command.text.strip(), at)),)


def known_proposal(state: State, proposal: ProposalId) -> Proposal:
    """The proposal before the meeting, which must be the one that the command means."""
    if state.proposal is None or state.proposal.id != proposal:
        raise Refused(Code.STALE, "MT7", proposal=proposal, now=state.proposal.id if state.proposal else "")
    return state.proposal


def objection(state: State, command: Object, actor: Actor, at: Instant) -> tuple[DecisionEvent, ...]:
    """By those who have the right to object, until it is decided (MT7)."""
    proposal = known_proposal(state, command.proposal)
    delegation = claimant(state, command.delegation, actor, state.settings.objections_by, "MT7", "object")
    if (delegation in proposal.objections) is not command.withdrawn:
        raise Refused(Code.ALREADY_SO, "MT7", proposal=proposal.id)
    if command.withdrawn:
        return (ObjectionWithdrawn(proposal.id, delegation),)
    return (ObjectionRaised(proposal.id, delegation, at),)


def decide_proposal(state: State, command: DecideProposal, at: Instant) -> tuple[DecisionEvent, ...]:
    """Nothing is "so decided" while somebody objects (MT7)."""
    proposal = known_proposal(state, command.proposal)
    if not command.adopted:
        return (ProposalWithdrawn(proposal.id, at),)
    if proposal.objections:
        raise Refused(Code.OBJECTED, "MT7", proposal=proposal.id, delegation=proposal.objections[0])
    return (Decided(Decision(proposal.id, proposal.text, at, state.presiding)),)


def evolve(state: State, event: DecisionEvent) -> State:
    """The state after a proposal moved on."""
    match event:
        case DecisionProposed():
            return msgspec.structs.replace(state, proposal=event.proposal, proposals_made=state.proposals_made + 1)
        case ObjectionRaised():
            before = before_the_meeting(state)
            return with_objections(state, before, (*before.objections, event.delegation))
        case ObjectionWithdrawn():
            before = before_the_meeting(state)
            return with_objections(state, before, tuple(one for one in before.objections if one != event.delegation))
        case Decided():
            return msgspec.structs.replace(state, proposal=None, decision=event.decision)
        case ProposalWithdrawn():
            return msgspec.structs.replace(state, proposal=None)
        case _:
            assert_never(event)


def before_the_meeting(state: State) -> Proposal:
    """The proposal that was read."""
    assert state.proposal is not None, "an objection without a proposal"
    return state.proposal


def with_objections(state: State, proposal: Proposal, objections: tuple[DelegationId, ...]) -> State:
    """The state in which these delegations object to a proposal."""
    return msgspec.structs.replace(state, proposal=msgspec.structs.replace(proposal, objections=objections))
