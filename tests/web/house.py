"""Visitors of the HTTP interface: people in their browsers, who came with a personal link."""

from __future__ import annotations

from typing import Final

import httpx

from rostrum.bootstrap import Service
from rostrum.floor.terms import Role
from tests.hub.plenary import MEETING, token

PATIENCE_S: Final = 60
"""As long as a browser waits: eight documents are composed at once, on a machine that may be busy."""


class Visitor:
    """Somebody's browser, with the session that their link was exchanged for."""

    def __init__(self, client: httpx.AsyncClient, session: str, reads: str = "") -> None:
        self._client = client
        self._session = session
        self._headers = {"rostrum-session": session, **({"accept-language": reads} if reads else {})}

    def reading(self, languages: str) -> Visitor:
        """The same browser, its page in the first of these languages."""
        return Visitor(self._client, self._session, languages)

    async def get(self, path: str, **query: str) -> httpx.Response:
        """Something of the meeting."""
        return await self._client.get(f"/meetings/{MEETING}/{path}", params=query, headers=self._headers)

    async def post(self, path: str, body: object, *, command: str = "", again: bool = False) -> httpx.Response:
        """Something for the meeting, under an id of ours if one is given, perhaps not for the first time."""
        under = {"rostrum-command": command} if command else {}
        under |= {"rostrum-again": "yes"} if again else {}
        return await self._client.post(f"/meetings/{MEETING}/{path}", json=body, headers={**self._headers, **under})


class House:
    """A service with a meeting convened and visitors in it."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._clients: list[httpx.AsyncClient] = []

    async def visitor(self, role: Role, delegation: str | None = None) -> Visitor:
        """Somebody comes with a personal link."""
        return await self.with_token(token(role, delegation))

    async def with_token(self, known: str) -> Visitor:
        """Somebody comes with this token."""
        client = httpx.AsyncClient(base_url=self.service.url, timeout=PATIENCE_S)
        self._clients.append(client)
        passed = await client.post("/session", json={"token": known, "meeting": MEETING})
        return Visitor(client, passed.json()["session"])

    async def close(self) -> None:
        """Everybody leaves."""
        for client in self._clients:
            await client.aclose()
