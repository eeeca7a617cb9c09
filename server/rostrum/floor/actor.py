"""Who acts: a role, and the delegation or booth that the link stands for."""

import msgspec

from rostrum.floor.terms import DelegationId, Language, LinkId, Role


class Actor(msgspec.Struct, frozen=True, omit_defaults=True):
    """The one who sends a command or looks at a view; it comes from the session, never from a message."""

    role: Role
    link: LinkId = ""
    delegation: DelegationId | None = None
    booth: Language | None = None


SERVICE = Actor(Role.SERVICE)
"""The service itself, which makes expiries (TN6, TN11)."""

OPERATOR = Actor(Role.OPERATOR)
"""Whoever sits at the machine that runs the service."""
