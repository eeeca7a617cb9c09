"""The directory over HTTP: the names and titles that a view's ids have.

GET /meetings/{m}/directory/{digest}     for everybody: nothing in it is private (PV3)
"""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.directory import directory
from rostrum.hub.hall import Hall
from rostrum.web.problems import Wrong, spoken, wrong


class Directory:
    """The handler."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def routes(self) -> list[BaseRoute]:
        """The one path."""
        return [Route("/meetings/{meeting}/directory/{digest}", self.directory)]

    async def directory(self, request: Request) -> Response:
        """GET /meetings/{m}/directory/{digest}: it never changes under its digest."""
        runner = self._hall.runner(request.path_params["meeting"])
        digest: str = request.path_params["digest"]
        programme = None if runner is None else runner.publication.programme(digest)
        if programme is None:
            return wrong(Wrong.NO_DIRECTORY, spoken(request)).response()
        body = msgspec.json.encode(directory(programme))
        headers = {"cache-control": "public, max-age=31536000, immutable", "etag": f'"{digest}"'}
        return Response(body, headers=headers, media_type="application/json")
