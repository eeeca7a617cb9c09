"""When each will speak, when the list ends, and who would be unheard (FC1, FC2).

The same formula as in the service and on the pages, in whole numbers; tests/vectors/forecast.json holds the
three together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from floor_client.view import View, in_order, limit_of, used_of

EVEN = 1000
"""The pace of speakers who use their limit to the second, in thousandths of it."""


@dataclass(frozen=True)
class WhatIf:
    """Something else than is: a ceiling for all without a limit of their own, more of a class, a closed list."""

    ceiling_ms: int | None = None
    more: int = 0
    more_class: str = ""
    closed: bool = False


@dataclass(frozen=True)
class Forecast:
    """When the list ends, the expected start of each waiting entry by id, and the ids of who would be unheard."""

    ends_ms: int
    starts: Mapping[str, int]
    unheard: tuple[str, ...]


def forecast(view: View, now_ms: int, what_if: WhatIf | None = None) -> Forecast:
    """The forecast of the current list and the rights of reply after it, from a moment of the service's clock on."""
    section = view["forecast"]
    latest = section.get("interpretation_until_ms")
    cursor: int = now_ms + still_expected(view, now_ms)
    starts: dict[str, int] = {}
    unheard: list[str] = []
    replies = [reply for reply in view.get("reserved", ()) if reply.get("due")]
    speeches = _speeches(view.get("list"), what_if or WhatIf())
    speeches += [(reply["entry"], reply["limit_ms"], reply["class"]) for reply in replies]
    for id_, limit_ms, class_ in speeches:
        starts[id_] = cursor + section["change_over_ms"]
        cursor = starts[id_] + paced(limit_ms, class_, section)
        if latest is not None and cursor > latest - section["reserve_ms"]:
            unheard.append(id_)
    return Forecast(cursor, starts, tuple(unheard))


def _speeches(speakers: Mapping[str, Any] | None, what_if: WhatIf) -> list[tuple[str, int, str]]:
    """Id, limit and class of all that are to be heard, in their order."""
    if speakers is None:
        return []
    if what_if.ceiling_ms is not None:
        before = speakers.get("uncapped", speakers["limits"])
        capped = {name: min(limit, what_if.ceiling_ms) for name, limit in before.items()}
        speakers = {**speakers, "limits": capped}
    waiting = [(id_, limit_of(entry, speakers), entry["class"]) for id_, entry in in_order(speakers)]
    count = 0 if what_if.closed else what_if.more
    limit_ms = speakers["limits"].get(what_if.more_class, 0)
    return waiting + [(f"more-{number}", limit_ms, what_if.more_class) for number in range(1, count + 1)]


def still_expected(view: View, now_ms: int) -> int:
    """How much longer the turn on the floor and the kept ones are expected to speak, in ms."""
    turns = ([view["turn"]] if "turn" in view else []) + list(view["interrupted"])
    section = view["forecast"]
    return sum(max(0, paced(turn["limit_ms"], turn["class"], section) - used_of(turn, now_ms)) for turn in turns)


def paced(length_ms: int, class_: str, section: Mapping[str, Any]) -> int:
    """How long a class is expected to speak within a limit, in ms."""
    pace: int = section["pace"].get(class_, EVEN)
    return length_ms * pace // EVEN
