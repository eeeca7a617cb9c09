"""What the build put into the package, served under the names that browsers ask for."""

import json
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from rostrum.web import pages

MEDIA_TYPES = {"manifest.webmanifest": "application/manifest+json", "worker.js": "text/javascript; charset=utf-8"}


def client(static: Path) -> httpx.AsyncClient:
    """Pages out of this folder."""
    app = Starlette(routes=pages.routes(static))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service")


@pytest.mark.parametrize("name", pages.KEPT_NAMES)
async def test_what_a_device_installs_the_page_by_keeps_its_name(tmp_path: Path, name: str) -> None:
    """Asked for anew each time, with the type that a browser insists on; missing, it says so."""
    async with client(tmp_path) as http:
        missing = await http.get(f"/{name}")
        assert missing.status_code == httpx.codes.NOT_FOUND
        (tmp_path / name).write_bytes(b"kept")
        found = await http.get(f"/{name}")
    assert found.content == b"kept"
    assert found.headers["cache-control"] == "no-cache"
    assert found.headers["content-type"] == MEDIA_TYPES.get(name, "image/png")


async def test_the_manifest_names_what_there_is() -> None:
    """Its page and its icons are among what the service serves."""
    public = Path(__file__).parents[2] / "floor_client" / "web" / "public"
    manifest = json.loads((public / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert manifest["start_url"].removeprefix("/") in pages.NAMES
    assert {icon["src"].removeprefix("/") for icon in manifest["icons"]} <= set(pages.KEPT_NAMES)
    assert {file.name for file in public.iterdir()} == set(pages.KEPT_NAMES)
