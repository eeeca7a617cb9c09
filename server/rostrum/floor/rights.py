"""Who may act in the name of a delegation, by its kind: one reading of the meeting's lists of rights (PO1).

Points of order, motions, objections, replies and appeals each have a setting that names the kinds of delegation
that may; whoever sits for such a delegation acts for it, and chair and secretariat for the nameplate that is up.
"""

from rostrum.floor.actor import Actor
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId


def may(state: State, delegation: DelegationId) -> tuple[str, ...]:
    """The commands that the meeting's rules leave to some kinds of delegation, and to this one's among them."""
    settings, kind = state.settings, state.delegations.get(delegation)
    rights = (
        ("raise_point", kind in settings.points_by),
        ("appeal_ruling", kind in settings.appeals_by),
        ("put_motion", kind in settings.motions_by),
        ("request_reply", kind in settings.replies_by),
        ("object", kind in settings.objections_by),
        ("yield_turn", settings.speakers_may_yield),
    )
    return tuple(command for command, allowed in rights if allowed)


def claimant(
    state: State, named: DelegationId | None, actor: Actor, kinds: tuple[str, ...], rule: str, command: str
) -> DelegationId:
    """The delegation that acts; refused by the rule where there is none, or the rules don't let its kind."""
    delegation = named or actor.delegation
    if delegation is None:
        raise Refused(Code.MALFORMED, rule, field="delegation")
    if delegation not in state.delegations:
        raise Refused(Code.UNKNOWN_ID, rule, field="delegation", id=delegation)
    if state.delegations[delegation] not in kinds:
        raise Refused(Code.NOT_ALLOWED, rule, command=command, role=actor.role)
    return delegation
