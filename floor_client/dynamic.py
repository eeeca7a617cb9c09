"""The dynamic limit: what each class may have so that all who wait are heard (TN9).

The same formula as in the service and on the pages, in whole numbers; tests/vectors/dynamic.json holds the
three together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from floor_client.forecast import EVEN, paced, still_expected
from floor_client.view import View, in_order, limit_of

STEP = 5_000
"""Limits are proposed in whole steps, as a chair says them."""


def proposed_limits(view: View, now_ms: int) -> dict[str, int]:
    """The limit in ms of each class that waits, the greatest with which the list ends in time; empty where none is."""
    section, speakers = view["forecast"], view.get("list")
    until: int | None = section.get("interpretation_until_ms")
    waiting = [entry for _, entry in in_order(speakers)]
    if speakers is None or until is None:
        return {}
    sharing = Counter(entry["class"] for entry in waiting if _shares(entry, speakers))
    fixed = [entry for entry in waiting if not _shares(entry, speakers)]
    taken = still_expected(view, now_ms) + len(waiting) * section["change_over_ms"]
    taken += sum(paced(limit_of(entry, speakers), entry["class"], section) for entry in fixed)
    replies = [reply for reply in view.get("reserved", ()) if reply.get("due")]
    taken += sum(section["change_over_ms"] + paced(reply["limit_ms"], reply["class"], section) for reply in replies)
    left = until - section["reserve_ms"] - now_ms - taken
    low, high = 0, _most_share(section["dynamic"])
    while low < high:
        middle = (low + high + 1) // 2
        shares = {name: _weighed(section["dynamic"], name, middle * STEP) for name in sharing}
        used = sum(n * paced(shares[name], name, section) for name, n in sharing.items())
        low, high = (middle, high) if used <= left else (low, middle - 1)
    return {name: _weighed(section["dynamic"], name, low * STEP) for name in sorted(sharing)}


def _shares(entry: Mapping[str, Any], speakers: Mapping[str, Any]) -> bool:
    """Whether a new limit for its class would be the entry's: neither it nor its kind has one of its own."""
    own = "limit_ms" in entry or entry["kind"] == "right_of_reply"
    return not own and (entry["kind"] == entry["class"] or entry["kind"] not in speakers["limits"])


def _most_share(dynamic: Mapping[str, Any]) -> int:
    """The greatest share that makes a difference, in steps."""
    lightest = min([EVEN, *(weight for weight in dynamic["weights"].values() if weight > 0)])
    most: int = dynamic["most_ms"] * EVEN // lightest // STEP + 1
    return most


def _weighed(dynamic: Mapping[str, Any], name: str, share_ms: int) -> int:
    """What a class has of a share, in whole steps, between the least and the most."""
    steps: int = share_ms * dynamic["weights"].get(name, EVEN) // EVEN // STEP
    weighed: int = max(dynamic["least_ms"], min(dynamic["most_ms"], steps * STEP))
    return weighed
