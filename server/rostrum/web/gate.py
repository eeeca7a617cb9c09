"""The gate: what is asked of a WebSocket before it is accepted, while it can still be refused over HTTP."""

from time import monotonic

from starlette.websockets import WebSocket

from rostrum.web.limits import HANDSHAKES, Buckets
from rostrum.web.origin import Provenance, provenance
from rostrum.web.problems import Problem, Wrong, spoken, wrong
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
        address, lang = websocket.client.host if websocket.client else "", spoken(websocket)
        if not self._handshakes.take(address, monotonic()):
            return wrong(Wrong.MANY_CONNECTIONS, lang)
        if self.provenance(websocket.headers.getlist("origin")) is Provenance.FOREIGN:
            return wrong(Wrong.FOREIGN_ORIGIN, lang)
        if self.inside >= self._most:
            return wrong(Wrong.FULL, lang)
        if codec_of(websocket) is None:
            return wrong(Wrong.NO_SUBPROTOCOL, lang, offer=", ".join(CODECS))
        return None


def codec_of(websocket: WebSocket) -> Codec | None:
    """The first subprotocol that the client offers and we have."""
    offered: list[str] = websocket.scope["subprotocols"]
    return next((CODECS[name] for name in offered if name in CODECS), None)
