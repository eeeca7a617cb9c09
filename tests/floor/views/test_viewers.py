"""Which view everybody has, and which lesser ones they may ask for (PV2)."""

import pytest

from rostrum.floor.terms import Role
from rostrum.floor.views.viewers import ViewKind, kind_of, may_view


@pytest.mark.parametrize(
    ("role", "kind", "lesser"),
    [
        (Role.CHAIR, "chair", "public"),
        (Role.SECRETARIAT, "secretariat", "public chair interpreter technician"),
        (Role.OPERATOR, "secretariat", "public chair interpreter technician"),
        (Role.SERVICE, "secretariat", "public chair interpreter technician"),
        (Role.TECHNICIAN, "technician", "public"),
        (Role.INTERPRETER, "interpreter", "public"),
        (Role.DELEGATE, "delegate", "public"),
        (Role.OBSERVER, "public", ""),
        (Role.DISPLAY, "public", ""),
    ],
)
def test_everybody_has_one_view_and_may_ask_for_a_lesser_one(role: Role, kind: str, lesser: str) -> None:
    """Never for a greater one (PV2)."""
    assert kind_of(role) == kind
    assert {view for view in ViewKind if may_view(role, view)} == {kind, *lesser.split()}
