"""Sessions over HTTP: a personal link's token becomes a session, with a cookie that proves it.

POST /session     the token, once
GET  /session     what a page is that was loaded again, by its session
"""

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.terms import Role
from rostrum.hub.hall import Found
from rostrum.web.admission import Registrar, wrong_with
from rostrum.web.answers import answer
from rostrum.web.bodies import value_of
from rostrum.web.gate import Gate
from rostrum.web.identity import Identity, Session
from rostrum.web.limits import TOKENS, Buckets
from rostrum.web.origin import Provenance
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import SESSION_HEADER

BODY_S: Final = 10.0
BODY_BYTES: Final = 4 * 1024

PAGE_OF: Final[dict[Role, str]] = {
    Role.CHAIR: "/chair",
    Role.SECRETARIAT: "/secretariat",
    Role.TECHNICIAN: "/technician",
    Role.INTERPRETER: "/interpreter",
    Role.DELEGATE: "/delegate",
    Role.OBSERVER: "/display",
    Role.DISPLAY: "/display",
}
"""Where a link leads; an observer sees what the display shows, and the secretariat can conduct (MT6)."""


class Login(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a personal link holds."""

    token: str
    meeting: str | None = None


class Pass(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a browser gets for it; the cookie that proves the session comes with it."""

    session: str
    meeting: str
    role: Role
    page: str
    delegation: str | None = None
    booth: str | None = None


class Sessions:
    """The handlers."""

    def __init__(
        self,
        registrar: Registrar,
        identity: Identity,
        gate: Gate,
        now: Callable[[], Awaitable[int]],
        *,
        secure: bool,
    ) -> None:
        self._registrar = registrar
        self._identity = identity
        self._gate = gate
        self._now = now
        self._secure = secure
        self._tokens = Buckets(TOKENS)

    def routes(self) -> list[BaseRoute]:
        """Both of them."""
        return [
            Route("/session", self.log_in, methods=["POST"]),
            Route("/session", self.session, methods=["GET"]),
        ]

    async def log_in(self, request: Request) -> Response:
        """POST /session: a personal link's token becomes a session."""
        lang = spoken(request)
        if self._gate.provenance(request.headers.getlist("origin")) is Provenance.FOREIGN:
            return wrong(Wrong.FOREIGN_ORIGIN, lang).response()
        if not self._tokens.take(request.client.host if request.client else "", monotonic()):
            return wrong(Wrong.MANY_TOKENS, lang).response()
        login = await value_of(request, Login, '{"token": …, "meeting"?: …}', BODY_BYTES, BODY_S)
        if isinstance(login, Problem):
            return login.response()
        found = self._registrar.by_token(login.token, login.meeting)
        amiss = await self._amiss(found)
        if amiss is not None or found is None:
            return wrong(amiss or Wrong.UNKNOWN_LINK, lang).response()
        begun = self._identity.begin(found.runner.meeting, found.link.id, request.cookies)
        response = _passed(found, begun)
        secure = self._secure or request.url.scheme == "https"
        response.headers.append("set-cookie", self._identity.set_cookie(begun, secure=secure))
        for header in self._identity.forget_cookies(request.cookies, secure=secure):
            response.headers.append("set-cookie", header)
        return response

    async def session(self, request: Request) -> Response:
        """GET /session with the header Rostrum-Session: what a tab that was loaded again is."""
        session = request.headers.get(SESSION_HEADER, "")
        known = self._identity.read(session, request.cookies)
        found = self._registrar.by_session(session, request.cookies)
        amiss = await self._amiss(found)
        if amiss is not None or found is None or known is None:
            return wrong(amiss or Wrong.UNKNOWN_LINK, spoken(request)).response()
        return _passed(found, known)

    async def _amiss(self, found: Found | None) -> Wrong | None:
        return Wrong.UNKNOWN_LINK if found is None else wrong_with(found.link, await self._now())


def _passed(found: Found, session: Session) -> Response:
    link = found.link
    return answer(Pass(session.id, found.runner.meeting, link.role, PAGE_OF[link.role], link.delegation, link.booth))
