"""What the service can be asked, described for programs.

GET /openapi.json      the HTTP interface
GET /asyncapi.json     the WebSocket
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.web.asyncapi import asyncapi
from rostrum.web.openapi import openapi


def routes() -> list[BaseRoute]:
    """Both of them."""
    return [Route("/openapi.json", _openapi), Route("/asyncapi.json", _asyncapi)]


async def _openapi(_: Request) -> Response:
    return Response(openapi(), media_type="application/json")


async def _asyncapi(_: Request) -> Response:
    return Response(asyncapi(), media_type="application/json")
