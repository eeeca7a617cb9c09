"""The application: every route, behind the headers that each answer carries."""

from collections.abc import Iterable
from typing import Final, Protocol

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rostrum.web import descriptions, pages, problems
from rostrum.web.socket import Reception

POLICY: Final = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
"""Scripts, styles, pictures and connections: from here only, and nothing inline."""

HEADERS: Final = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    # A delegation tries its microphone on its own page; no sound leaves it (PR1).
    "permissions-policy": "camera=(), microphone=(self), geolocation=()",
}


class Headers:
    """Puts `HEADERS` on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and the headers with it."""

        async def with_headers(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.http.response.start"}:
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self._app(scope, receive, with_headers)


class Room(Protocol):
    """Some paths of the HTTP interface, with what answers there."""

    def routes(self) -> list[BaseRoute]:
        """Every path of the room."""
        ...


def application(reception: Reception, rooms: Iterable[Room]) -> Starlette:
    """What Uvicorn serves."""
    return Starlette(
        routes=[
            WebSocketRoute("/meetings/{meeting}/floor", reception.receive),
            *(route for room in rooms for route in room.routes()),
            *descriptions.routes(),
            *pages.routes(),
        ],
        middleware=[Middleware(Headers)],
        exception_handlers={HTTPException: problems.of_http, Exception: problems.of_ours},
    )
