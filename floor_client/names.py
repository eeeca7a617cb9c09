"""What a view's ids are called, from the meeting's directory."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

log = logging.getLogger("floor_client")

WITHIN_S: Final = 5
MAX_BYTES: Final = 8 * 1024 * 1024


class Names:
    """The names of delegations and items in one language; an id where the directory can't be had."""

    def __init__(self, urls: Sequence[str], lang: str) -> None:
        self._urls = [url.rstrip("/") for url in urls]
        self._lang = lang
        self._digest = ""
        self._directory: Mapping[str, Any] = {}

    async def follow(self, digest: str) -> None:
        """Has the directory of this digest, if it is another one than before; it is fetched once."""
        if digest == self._digest:
            return
        self._digest = digest
        self._directory = {}
        for url in (f"{url}/directory/{quote(digest, safe='')}" for url in self._urls):
            try:
                self._directory = await asyncio.to_thread(_fetched, url)
            except (URLError, OSError, ValueError) as error:
                log.info("no directory at %s: %s", url, error)
            else:
                return

    def delegation(self, id_: str) -> str:
        """The name of a delegation."""
        return self._named("delegations", id_, "names")

    def item(self, number: str) -> str:
        """The title of an item."""
        return self._named("items", number, "title")

    def _named(self, section: str, id_: str, member: str) -> str:
        texts = self._directory.get(section, {}).get(id_, {}).get(member, {})
        name: str = texts.get(self._lang) or texts.get("en") or id_
        return name


def _fetched(url: str) -> Mapping[str, Any]:
    request = Request(url, headers={"Accept": "application/json"})  # noqa: S310  the URL was checked to be http(s)
    with urlopen(request, timeout=WITHIN_S) as response:  # noqa: S310  as above
        directory = json.loads(response.read(MAX_BYTES))
    if not isinstance(directory, dict):
        raise ValueError("not a directory")  # noqa: TRY004  the service's error, not the caller's
    return directory
