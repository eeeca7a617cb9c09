"""Visitors: who asks for something of a meeting over HTTP.

The session is named by the header Rostrum-Session, or by `session` in the query where the browser itself follows a
link; it is no secret. The cookie that proves it is, and comes by itself.
"""

from collections.abc import Awaitable, Callable

from starlette.requests import Request

from rostrum.floor.actor import Actor
from rostrum.floor.views.viewers import PODIUM, ViewKind, kind_of
from rostrum.web.admission import Guest, Registrar, wrong_with
from rostrum.web.answers import not_allowed
from rostrum.web.gate import Gate
from rostrum.web.origin import Provenance
from rostrum.web.problems import Problem, Wrong, spoken, wrong

SESSION_HEADER = "rostrum-session"


class Visitors:
    """Knows a visitor by the session, as the WebSocket does."""

    def __init__(self, registrar: Registrar, gate: Gate, now: Callable[[], Awaitable[int]]) -> None:
        self._registrar = registrar
        self._gate = gate
        self._now = now

    async def known(self, request: Request, lang: str = "") -> Guest | Problem:
        """The visitor of the meeting in the path, or why there is none, in a language other than the usual if given."""
        lang = lang or spoken(request)
        if self._gate.provenance(request.headers.getlist("origin")) is Provenance.FOREIGN:
            return wrong(Wrong.FOREIGN_ORIGIN, lang)
        session = request.headers.get(SESSION_HEADER) or request.query_params.get("session", "")
        found = self._registrar.by_session(session, request.cookies, request.path_params["meeting"])
        if found is None:
            return wrong(Wrong.UNKNOWN_SESSION, lang)
        amiss = wrong_with(found.link, await self._now())
        if amiss is not None:
            return wrong(amiss, lang)
        if found.runner.stopped:
            return wrong(Wrong.MEETING_STOPPED, lang)
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
