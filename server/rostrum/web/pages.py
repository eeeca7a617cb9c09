"""Pages: what the build put into `static/`, and a clear word where it hasn't been built."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from rostrum.web.problems import Wrong, spoken, wrong

STATIC: Final = Path(__file__).parent / "static"
NAMES: Final = ("join", "chair", "secretariat", "delegate", "interpreter", "display", "technician")

KEPT_NAMES: Final = (
    "manifest.webmanifest",
    "worker.js",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
)
"""What the delegate's page is installed by on a device; browsers ask for these by their names."""

MEDIA_TYPES: Final = {".webmanifest": "application/manifest+json", ".js": "text/javascript"}
"""Those that a machine's own table may lack or tell otherwise."""

NOT_BUILT: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Rostrum</title>
<h1>The pages of Rostrum have not been built</h1>
<p>The service runs, and its programs can connect. Run <code>make pages</code> in the project, then load this again.</p>
"""


def routes(static: Path = STATIC) -> list[BaseRoute]:
    """A route for each page, and one for what they load."""
    found: list[BaseRoute] = [Route("/", _page(static, "join"))]
    found += [Route(f"/{name}", _page(static, name)) for name in NAMES]
    found += [Route(f"/{name}", _kept_name(static, name)) for name in KEPT_NAMES]
    found.append(Mount("/assets", Assets(directory=static / "assets", check_dir=False)))
    return found


class Assets(StaticFiles):
    """Files whose names hold their content's hash, so that they never change."""

    async def check_config(self) -> None:
        """Before the pages are built there is no folder, and nothing in it to be found."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, as the build packed it where the browser unpacks; nothing outside of the folder can be named."""
        response = await self._packed(path, scope) or await super().get_response(path, scope)
        if response.status_code == HTTPStatus.OK:
            response.headers["cache-control"] = "public, max-age=31536000, immutable"
        response.headers.add_vary_header("accept-encoding")
        return response

    async def _packed(self, path: str, scope: Scope) -> Response | None:
        if "gzip" not in Headers(scope=scope).get("accept-encoding", ""):
            return None
        try:
            response = await super().get_response(f"{path}.gz", scope)
        except HTTPException:
            return None  # fonts and pictures are as small as they get
        response.headers["content-encoding"] = "gzip"
        return response


def _kept_name(static: Path, name: str) -> Callable[[Request], Awaitable[Response]]:
    file = static / name

    async def answer(request: Request) -> Response:
        if not file.is_file():
            return wrong(Wrong.NO_PAGE, spoken(request)).response()
        return FileResponse(file, media_type=MEDIA_TYPES.get(file.suffix), headers={"cache-control": "no-cache"})

    return answer


def _page(static: Path, name: str) -> Callable[[Request], Awaitable[Response]]:
    file = static / f"{name}.html"

    async def page(request: Request) -> Response:
        if file.is_file():
            return FileResponse(file, headers={"cache-control": "no-cache"})
        if not (static / "join.html").is_file():
            return Response(NOT_BUILT, HTTPStatus.SERVICE_UNAVAILABLE, media_type="text/html")
        return wrong(Wrong.NO_PAGE, spoken(request)).response()

    return page
