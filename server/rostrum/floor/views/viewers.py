"""Kinds of viewers: which view each role has, and which lesser one it may ask for (PV2)."""

from enum import StrEnum
from typing import assert_never

from rostrum.floor.terms import Role


class ViewKind(StrEnum):
    """The kinds of view; all viewers of a kind see the same."""

    PUBLIC = "public"
    DELEGATE = "delegate"
    INTERPRETER = "interpreter"
    TECHNICIAN = "technician"
    CHAIR = "chair"
    SECRETARIAT = "secretariat"


LESSER: dict[ViewKind, frozenset[ViewKind]] = {
    ViewKind.PUBLIC: frozenset(),
    ViewKind.DELEGATE: frozenset({ViewKind.PUBLIC}),
    ViewKind.INTERPRETER: frozenset({ViewKind.PUBLIC}),
    ViewKind.TECHNICIAN: frozenset({ViewKind.PUBLIC}),
    ViewKind.CHAIR: frozenset({ViewKind.PUBLIC}),
    ViewKind.SECRETARIAT: frozenset({ViewKind.PUBLIC, ViewKind.CHAIR, ViewKind.INTERPRETER, ViewKind.TECHNICIAN}),
}
"""The views that somebody may ask for instead of their own."""

PODIUM = frozenset({ViewKind.CHAIR, ViewKind.SECRETARIAT})
"""Who conducts the meeting."""

READERS = frozenset({ViewKind.INTERPRETER, ViewKind.SECRETARIAT})
"""Who may read a text before it is delivered (IN10)."""

WHOLE_LIST = frozenset({ViewKind.INTERPRETER, ViewKind.CHAIR, ViewKind.SECRETARIAT})
"""Who sees the whole list whatever the meeting shows to others (PV2)."""


def kind_of(role: Role) -> ViewKind:
    """The view that a role has."""
    match role:
        case Role.CHAIR:
            return ViewKind.CHAIR
        case Role.SECRETARIAT | Role.OPERATOR | Role.SERVICE:
            return ViewKind.SECRETARIAT
        case Role.TECHNICIAN:
            return ViewKind.TECHNICIAN
        case Role.INTERPRETER:
            return ViewKind.INTERPRETER
        case Role.DELEGATE:
            return ViewKind.DELEGATE
        case Role.OBSERVER | Role.DISPLAY:
            return ViewKind.PUBLIC
        case _:
            assert_never(role)


def may_view(role: Role, kind: ViewKind) -> bool:
    """Whether somebody in a role may have a view: their own, or a lesser one."""
    return kind is kind_of(role) or kind in LESSER[kind_of(role)]
