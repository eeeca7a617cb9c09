"""Origins: which pages may open a connection here.

Neither the framework nor the server below looks at the Origin of a WebSocket, and browsers send cookies with one
wherever its page comes from. So the list is asked before the connection is accepted, and compared whole.
"""

from enum import Enum, auto


class Provenance(Enum):
    """Where a request comes from."""

    OURS = auto()
    """A page on the list."""
    NO_PAGE = auto()
    """No Origin, so no browser: welcome with a token of its own, not on the strength of a cookie."""
    FOREIGN = auto()
    """A page that isn't on the list."""


def provenance(origins: list[str], allowed: frozenset[str]) -> Provenance:
    """Where a request with these Origin headers comes from; two of them are as bad as a foreign one."""
    match origins:
        case []:
            return Provenance.NO_PAGE
        case [one] if one in allowed:
            return Provenance.OURS
        case _:
            return Provenance.FOREIGN
