"""The HTTP interface: sessions, the directory, and how the service is."""

from http import HTTPStatus
from time import monotonic
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.directory import directory
from rostrum.floor.terms import Role
from rostrum.hub.hall import Found, Hall
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal
from rostrum.web.admission import Registrar, refusal_of
from rostrum.web.asyncapi import asyncapi
from rostrum.web.bodies import value_of
from rostrum.web.forms import Health, Login, Pass
from rostrum.web.gate import Gate
from rostrum.web.identity import Identity, Session
from rostrum.web.limits import TOKENS, Buckets
from rostrum.web.metrics import Metrics
from rostrum.web.openapi import openapi
from rostrum.web.origin import Provenance
from rostrum.web.problems import Problem, problem
from rostrum.web.visitors import SESSION_HEADER
from rostrum.wire.closing import CloseCode

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


class Api:
    """The handlers."""

    def __init__(
        self, hall: Hall, journal: Journal, registrar: Registrar, identity: Identity, gate: Gate, *, secure: bool
    ) -> None:
        self._hall = hall
        self._journal = journal
        self._registrar = registrar
        self._identity = identity
        self._gate = gate
        self._secure = secure
        self._metrics = Metrics(hall, gate)
        self._tokens = Buckets(TOKENS)

    def routes(self) -> list[BaseRoute]:
        """Every path of the interface."""
        return [
            Route("/session", self.log_in, methods=["POST"]),
            Route("/session", self.session, methods=["GET"]),
            Route("/meetings/{meeting}/directory/{digest}", self.directory),
            Route("/healthz", self.healthz),
            Route("/readyz", self.readyz),
            Route("/metrics", self.metrics),
            Route("/openapi.json", self.openapi),
            Route("/asyncapi.json", self.asyncapi),
        ]

    async def log_in(self, request: Request) -> Response:
        """POST /session: a personal link's token becomes a session."""
        if self._gate.provenance(request.headers.getlist("origin")) is Provenance.FOREIGN:
            code = CloseCode.FOREIGN_ORIGIN.reason
            return problem(HTTPStatus.FORBIDDEN, code, "Pages of this origin may not ask this.").response()
        if not self._tokens.take(request.client.host if request.client else "", monotonic()):
            return problem(HTTPStatus.TOO_MANY_REQUESTS, "too_many", "Too many tokens from this address.").response()
        login = await _body(request)
        if isinstance(login, Problem):
            return login.response()
        found = self._registrar.by_token(login.token, login.meeting)
        refused = await self._refusal(found)
        if refused is not None or found is None:
            return (refused or _unknown()).response()
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
        refused = await self._refusal(found)
        if refused is not None or found is None or known is None:
            return (refused or _unknown()).response()
        return _passed(found, known)

    async def directory(self, request: Request) -> Response:
        """GET /meetings/{m}/directory/{digest}: names and titles, which never change under their digest."""
        runner = self._hall.runner(request.path_params["meeting"])
        digest: str = request.path_params["digest"]
        programme = None if runner is None else runner.publication.programme(digest)
        if programme is None:
            return problem(HTTPStatus.NOT_FOUND, "not_found", "There is no such directory here.").response()
        body = msgspec.json.encode(directory(programme))
        headers = {"cache-control": "public, max-age=31536000, immutable", "etag": f'"{digest}"'}
        return Response(body, headers=headers, media_type="application/json")

    async def healthz(self, _: Request) -> Response:
        """GET /healthz: the process is alive; meetings that were stopped are named."""
        return _json(self._health("ok"))

    async def readyz(self, _: Request) -> Response:
        """GET /readyz: the journal can be read, and the last that was written to it was written."""
        try:
            await self._journal.meetings()
        except JournalError:
            return _json(self._health("journal unreadable"), HTTPStatus.SERVICE_UNAVAILABLE)
        if any(runner.trouble for runner in self._hall.runners):
            return _json(self._health("journal not writable"), HTTPStatus.SERVICE_UNAVAILABLE)
        return _json(self._health("ready"))

    async def metrics(self, _: Request) -> Response:
        """GET /metrics, for Prometheus."""
        return Response(self._metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")

    async def openapi(self, _: Request) -> Response:
        """GET /openapi.json: this interface."""
        return Response(openapi(), media_type="application/json")

    async def asyncapi(self, _: Request) -> Response:
        """GET /asyncapi.json: the WebSocket."""
        return Response(asyncapi(), media_type="application/json")

    def _health(self, status: str) -> Health:
        stopped = {runner.meeting: runner.stopped for runner in self._hall.runners if runner.stopped}
        return Health(status if not stopped else f"{status}, but meetings were stopped", stopped)

    async def _refusal(self, found: Found | None) -> Problem | None:
        if found is None:
            return _unknown()
        match refusal_of(found.link, await self._journal.now()):
            case None:
                return None
            case code:
                return problem(HTTPStatus.FORBIDDEN, code.reason, "This personal link is no longer good.")


async def _body(request: Request) -> Login | Problem:
    return await value_of(request, Login, '{"token": …, "meeting"?: …}', BODY_BYTES, BODY_S)


def _unknown() -> Problem:
    return problem(HTTPStatus.FORBIDDEN, CloseCode.BAD_TOKEN.reason, "This personal link is not known here.")


def _passed(found: Found, session: Session) -> Response:
    link = found.link
    passed = Pass(session.id, found.runner.meeting, link.role, PAGE_OF[link.role], link.delegation, link.booth)
    response = _json(passed)
    response.headers["cache-control"] = "no-store"
    return response


def _json(value: msgspec.Struct, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
