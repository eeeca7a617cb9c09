"""JSON merge patches (RFC 7396), without changing what was there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"


def merge(target: Json, patch: Json) -> Json:
    """The target after the patch: null removes a member, maps are merged, everything else is replaced whole.

    What the patch doesn't name is the same object as before.
    """
    if not isinstance(patch, Mapping):
        return patch
    merged: dict[str, Json] = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge(merged.get(name), value)
    return merged
