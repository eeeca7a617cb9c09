"""What a page is sent over its line: every frame of the service, decoded."""

from typing import Any

import msgspec
from playwright.sync_api import Page, WebSocket


class Ear:
    """Hears every frame that a page's line receives, from the moment at which it is opened."""

    def __init__(self, page: Page) -> None:
        self.frames: list[dict[str, Any]] = []
        page.on("websocket", self._listen)

    def of(self, type_: str) -> list[dict[str, Any]]:
        """Those of one type."""
        return [frame for frame in self.frames if frame["t"] == type_]

    def keys(self) -> set[str]:
        """Every key of every frame, however deep."""
        return {key for frame in self.frames for key in keys_of(frame)}

    def _listen(self, line: WebSocket) -> None:
        line.on("framereceived", self._heard)

    def _heard(self, payload: str | bytes) -> None:
        self.frames.append(
            msgspec.msgpack.decode(payload) if isinstance(payload, bytes) else msgspec.json.decode(payload)
        )


def keys_of(part: Any) -> set[str]:
    """Every key in what was decoded."""
    if isinstance(part, list):
        return {key for one in part for key in keys_of(one)}
    if not isinstance(part, dict):
        return set()
    return {str(key) for key in part} | {key for one in part.values() for key in keys_of(one)}


def without_moments(part: Any) -> Any:
    """The same with every number and hash struck out: what is left says what happened, and not when."""
    if isinstance(part, dict):
        return {key: "" if key == "hash" else without_moments(one) for key, one in part.items()}
    if isinstance(part, list):
        return [without_moments(one) for one in part]
    return 0 if isinstance(part, int) else part
