"""The gate: what is asked of a WebSocket before it is accepted, while it can still be refused over HTTP."""

from http import HTTPStatus
from time import monotonic

from starlette.websockets import WebSocket

from rostrum.web.limits import HANDSHAKES, Buckets
from rostrum.web.origin import Provenance, provenance
from rostrum.web.problems import Problem, problem
from rostrum.wire.closing import CloseCode
from rostrum.wire.codec import CODECS, Codec


class Gate:
    """Counts who is inside, and tells who may come in."""

    def __init__(self, origins: frozenset[str], max_connections: int) -> None:
        self.inside = 0
        self._origins = origins
        self._most = max_connections
        self._handshakes = Buckets(HANDSHAKES)

    def provenance(self, origins: list[str]) -> Provenance:
        """Where a request with these Origin headers comes from."""
        return provenance(origins, self._origins)

    def refusal(self, websocket: WebSocket) -> Problem | None:
        """Why this connection isn't accepted, or None if it is."""
        address = websocket.client.host if websocket.client else ""
        if not self._handshakes.take(address, monotonic()):
            return problem(HTTPStatus.TOO_MANY_REQUESTS, "too_many", "Too many connections from this address at once.")
        if self.provenance(websocket.headers.getlist("origin")) is Provenance.FOREIGN:
            code = CloseCode.FOREIGN_ORIGIN.reason
            return problem(HTTPStatus.FORBIDDEN, code, "Pages of this origin may not connect here.")
        if self.inside >= self._most:
            code = CloseCode.TOO_MANY.reason
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, code, "The service holds as many connections as it can.")
        if codec_of(websocket) is None:
            offer = ", ".join(CODECS)
            return problem(HTTPStatus.BAD_REQUEST, "no_subprotocol", f"Offer one of the subprotocols {offer}.")
        return None


def codec_of(websocket: WebSocket) -> Codec | None:
    """The first subprotocol that the client offers and we have."""
    offered: list[str] = websocket.scope["subprotocols"]
    return next((CODECS[name] for name in offered if name in CODECS), None)
