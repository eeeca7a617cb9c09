"""Visitors: who asks for something of a meeting over HTTP.

The session is named by the header Rostrum-Session, or by `session` in the query where the browser itself follows a
link; it is no secret. The cookie that proves it is, and comes by itself.
"""

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from starlette.requests import Request

from rostrum.floor.actor import Actor
from rostrum.floor.views.viewers import PODIUM, ViewKind, kind_of
from rostrum.web.admission import Guest, Registrar, refusal_of
from rostrum.web.answers import not_allowed, spoken
from rostrum.web.gate import Gate
from rostrum.web.origin import Provenance
from rostrum.web.problems import Problem, problem
from rostrum.wire.closing import CloseCode

SESSION_HEADER = "rostrum-session"


class Visitors:
    """Knows a visitor by the session, as the WebSocket does."""

    def __init__(self, registrar: Registrar, gate: Gate, now: Callable[[], Awaitable[int]]) -> None:
        self._registrar = registrar
        self._gate = gate
        self._now = now

    async def known(self, request: Request) -> Guest | Problem:
        """The visitor of the meeting in the path, or why there is none."""
        if self._gate.provenance(request.headers.getlist("origin")) is Provenance.FOREIGN:
            code = CloseCode.FOREIGN_ORIGIN.reason
            return problem(HTTPStatus.FORBIDDEN, code, "Pages of this origin may not ask this.")
        session = request.headers.get(SESSION_HEADER) or request.query_params.get("session", "")
        found = self._registrar.by_session(session, request.cookies, request.path_params["meeting"])
        if found is None:
            code = CloseCode.BAD_TOKEN.reason
            return problem(HTTPStatus.FORBIDDEN, code, "Open your personal link again: this session isn't known here.")
        refused = refusal_of(found.link, await self._now())
        if refused is not None:
            return problem(HTTPStatus.FORBIDDEN, refused.reason, "This personal link is no longer good.")
        if found.runner.stopped:
            code = CloseCode.MEETING_STOPPED.reason
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, code, "This meeting was stopped.")
        link = found.link
        actor = Actor(link.role, link.id, link.delegation, link.booth)
        return Guest(found.runner, link, actor, kind_of(link.role))

    async def secretariat(self, request: Request) -> Guest | Problem:
        """The same, where nobody but the secretariat is let in."""
        return await self._among(request, frozenset({ViewKind.SECRETARIAT}))

    async def podium(self, request: Request) -> Guest | Problem:
        """The same, where nobody but the podium is let in."""
        return await self._among(request, PODIUM)

    async def _among(self, request: Request, kinds: frozenset[ViewKind]) -> Guest | Problem:
        guest = await self.known(request)
        if isinstance(guest, Problem) or guest.kind in kinds:
            return guest
        return not_allowed(spoken(request))
