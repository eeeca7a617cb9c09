"""The copy of the view that a client keeps, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from floor_client.patch import merge

View: TypeAlias = Mapping[str, Any]
"""A view as docs/protocol.md describes it: plain values, which a newer service may add to."""


@dataclass(frozen=True)
class Copy:
    """A copy of the view, and the place in the journal that it stands at."""

    journal: str
    seq: int
    hash: str
    view: View


@dataclass(frozen=True)
class Patch:
    """What brings a copy from anywhere between `since` and `seq` to `seq`."""

    since: int
    seq: int
    hash: str
    patch: Mapping[str, Any]


@dataclass(frozen=True)
class Gap:
    """The copy doesn't reach up to where a patch begins: something was missed."""


def patched(copy: Copy | None, patch: Patch) -> Copy | Gap:
    """The copy with the patch applied; the same copy where the patch is not above it."""
    if copy is None or copy.seq < patch.since:
        return Gap()
    if patch.seq <= copy.seq:
        return copy
    view = merge(copy.view, patch.patch)
    assert isinstance(view, Mapping), "a map merged with a map is a map"
    return Copy(copy.journal, patch.seq, patch.hash, view)


def in_order(speakers: Mapping[str, Any] | None) -> list[tuple[str, Mapping[str, Any]]]:
    """The waiting entries of a list, by id, in the order in which they will be called."""
    entries: Mapping[str, Mapping[str, Any]] = (speakers or {}).get("entries", {})
    waiting = [(id_, entry) for id_, entry in entries.items() if entry["state"] == "waiting"]
    return sorted(waiting, key=lambda item: (item[1]["place"], _count(item[0])))


def _count(id_: str) -> int:
    """The number in an id that the service counted: 17 of "e17"."""
    return int(re.sub(r"^\D+", "", id_) or 0)


def limit_of(entry: Mapping[str, Any], speakers: Mapping[str, Any]) -> int:
    """The limit of an entry in ms: its own, else the list's for its kind, else for its class (TN3)."""
    limits: Mapping[str, int] = speakers["limits"]
    own: int | None = entry.get("limit_ms")
    return own if own is not None else limits.get(entry["kind"], limits.get(entry["class"], 0))


def used_of(turn: Mapping[str, Any], now_ms: int) -> int:
    """The time that a turn has used until now: its closed intervals and the open one (TN4)."""
    used: int = turn["used_ms"]
    since: int | None = turn.get("running_since_ms")
    return used if since is None else used + max(0, now_ms - since)
