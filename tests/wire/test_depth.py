"""Depth is counted as a recursive walk would count it."""

from __future__ import annotations

import json
from typing import Any

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostrum.wire.depth import json_deeper_than, msgpack_deeper_than

TEXT = st.text(max_size=40) | st.sampled_from(['["\\', "[[[[", '{"', '\\"', "ب" * 20])
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def depth(value: object) -> int:
    """How many arrays and maps are open at the deepest place."""
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


@given(VALUES, st.integers(0, 6))
def test_depth_of_any_value(value: object, limit: int) -> None:
    """In both encodings, whatever brackets the strings hold."""
    packed = msgpack.packb(value)
    assert isinstance(packed, bytes)
    assert msgpack_deeper_than(limit, packed) == (depth(value) > limit)
    assert json_deeper_than(limit, json.dumps(value).encode()) == (depth(value) > limit)


@pytest.mark.parametrize(
    "before",
    [b"\x01", 1.5, b"\x00" * 300, b"\x00" * 70_000, "x" * 300, "x" * 70_000, msgpack.ExtType(5, b"\x91" * 8),
     msgpack.ExtType(5, b"\x91" * 300), -5, -200, -70_000, 2**40, [0] * 20, [0] * 70_000,
     {str(n): n for n in range(20)}, {str(n): n for n in range(70_000)}],
    ids=lambda value: repr(value)[:20],
)  # fmt: skip
def test_every_form_of_msgpack_is_stepped_over(before: object) -> None:
    """What stands before the deep part is skipped to the byte, whatever form it is written in."""
    inner = depth(before)
    packed = msgpack.packb([before, [[[[]]]], 0])
    assert isinstance(packed, bytes)
    deepest = 1 + max(inner, 4)
    assert msgpack_deeper_than(deepest - 1, packed)
    assert not msgpack_deeper_than(deepest, packed)


def test_the_worst_text_is_walked_once() -> None:
    """Quotes without an end don't make the search start again at each of them."""
    assert json_deeper_than(32, b'"' + b'\\"' * 32_000) is False
    assert json_deeper_than(1, b'["' + b'[\\"' * 20_000) is False
