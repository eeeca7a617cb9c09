"""Merge patches (RFC 7396): what leads from one value to the next, where null takes something away."""

from typing import Any

from rostrum.floor.terms import Plain


def note(patch: Plain, name: str, before: Any, after: Any) -> None:
    """Put the difference between two values into a patch, under their name."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        patch[name] = difference(before, after)
    else:
        patch[name] = after


def difference(before: Plain, after: Plain) -> Plain:
    """The merge patch between two mappings (RFC 7396)."""
    patch: Plain = {name: None for name in before if name not in after}
    for name, value in after.items():
        note(patch, name, before.get(name), value)
    return patch
