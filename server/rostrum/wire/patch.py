"""JSON merge patches (RFC 7396) between two views of a meeting.

A patch is itself an object: a member that is null removes, one that is an object goes deeper, any other
replaces whole. So a view holds no null, an array is replaced as one piece, and a patch may be applied twice.

:func:`apply` is a client's half, :func:`diff` the service's, :func:`join` makes one patch of two.
Values are never changed in place; what a patch leaves alone is shared between the old value and the new.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"
Object: TypeAlias = Mapping[str, Json]
Patch: TypeAlias = dict[str, Json]


def apply(target: Json, patch: Json) -> Json:
    """The target as the patch leaves it (RFC 7396, section 2)."""
    if not isinstance(patch, Mapping):
        return patch
    result: dict[str, Json] = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, Mapping):
            result[name] = apply(result.get(name), value)
        else:
            result[name] = value
    return result


def diff(before: Object, after: Object) -> Patch:
    """The smallest merge patch that makes `after` of `before`; empty when they are the same.

    Raises ValueError where `after` has a null member, since a merge patch can't say that.
    """
    patch: Patch = {name: None for name in before if name not in after}
    for name, value in after.items():
        if name not in before:
            patch[name] = _without_null(name, value)
            continue
        old = before[name]
        if isinstance(value, Mapping):
            if isinstance(old, Mapping):
                deeper = diff(old, value)
                if deeper:
                    patch[name] = deeper
            else:
                patch[name] = _without_null(name, value)
        elif not _same(old, value):
            patch[name] = _without_null(name, value)
    return patch


def join(first: Object, then: Object) -> Patch | None:
    """One patch that does what `first` and `then` do in turn, whatever they are applied to, or None.

    None means that no such patch exists: `first` removes something of unknown shape that `then` builds up
    again as an object, and a merge patch can't say "forget what was there". Send one after the other.
    A joined patch is also right for a client that has applied `first` already; a diff of both ends is not,
    because it is silent about what changed and changed back.
    """
    joined: Patch = dict(first)
    for name, value in then.items():
        earlier = first.get(name)
        if name not in first or not isinstance(value, Mapping):
            joined[name] = value
        elif isinstance(earlier, Mapping):
            deeper = join(earlier, value)
            if deeper is None:
                return None
            joined[name] = deeper
        else:
            return None
    return joined


def _same(one: Json, other: Json) -> bool:
    """Whether two values are one and the same in JSON, where true is not 1."""
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _without_null(name: str, value: Json) -> Json:
    if value is None:
        raise ValueError(f"{name} is null, which a merge patch can't carry")
    if isinstance(value, Mapping):
        for inner, inside in value.items():
            _without_null(f"{name}.{inner}", inside)
    return value
