"""Merge patches say what RFC 7396 says, and come back to where they were made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rostrum.wire.patch import Json, Object, apply, diff, join

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "patch.json").read_text(encoding="utf-8"))

NAMES = st.sampled_from("abc")
LEAVES: st.SearchStrategy[Json] = st.one_of(
    st.booleans(), st.integers(0, 2), st.text("xy", max_size=1), st.lists(st.booleans() | st.integers(0, 1))
)


def objects(leaves: st.SearchStrategy[Json]) -> st.SearchStrategy[Object]:
    """Small objects of few names, so that two of them often meet."""
    return st.recursive(
        st.dictionaries(NAMES, leaves, max_size=3),
        lambda inner: st.dictionaries(NAMES, leaves | inner, max_size=3),
        max_leaves=6,
    )


VIEWS = objects(LEAVES)
PATCHES = objects(LEAVES | st.none())


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["name"])
def test_vectors(case: dict[str, Any]) -> None:
    """The shared cases hold, the examples of the RFC among them."""
    target, when = case["given"]["target"], case["when"]
    before = json.dumps(target)

    if "apply_twice" in when:
        result = apply(apply(target, when["apply_twice"]), when["apply_twice"])
    else:
        result = apply(target, when["apply"])

    assert result == case["then"]["result"]
    assert json.dumps(target) == before


@given(VIEWS, VIEWS)
def test_a_diff_applied_gives_the_later_view(before: Object, after: Object) -> None:
    """apply(a, diff(a, b)) is b, to the type of every value."""
    assert json.dumps(apply(before, diff(before, after)), sort_keys=True) == json.dumps(after, sort_keys=True)


@given(VIEWS)
def test_nothing_changed_is_an_empty_patch(view: Object) -> None:
    """A view differs in nothing from itself."""
    assert diff(view, view) == {}


@given(VIEWS, VIEWS)
def test_a_patch_may_be_applied_again(before: Object, after: Object) -> None:
    """A second application changes nothing."""
    assert apply(after, diff(before, after)) == after


@given(VIEWS, PATCHES, PATCHES)
def test_a_joined_patch_does_both(view: Object, first: Object, then: Object) -> None:
    """Where a join exists, it does what the two do in turn, for who has applied neither, one or both."""
    joined = join(first, then)
    if joined is not None:
        between = apply(view, first)
        after = apply(between, then)
        assert apply(view, joined) == after
        assert apply(between, joined) == after
        assert apply(after, joined) == after


def test_what_was_removed_and_built_again_can_not_be_joined() -> None:
    """A turn that ended and another that began need two patches: one can't say that the old one's fields go."""
    ended: Object = {"turn": None}
    begun: Object = {"turn": {"id": "t10"}}

    assert join(ended, begun) is None
    assert join(begun, ended) == {"turn": None}


def test_true_is_not_one() -> None:
    """Python takes them for equal, JSON doesn't."""
    assert diff({"moved": 1, "list": [1]}, {"moved": True, "list": [True]}) == {"moved": True, "list": [True]}


def test_an_object_that_became_empty_is_emptied() -> None:
    """An empty object is not the same as an absent one."""
    assert diff({"entries": {"e1": {"place": 1}}}, {"entries": {}}) == {"entries": {"e1": None}}
    assert diff({}, {"entries": {}}) == {"entries": {}}


@pytest.mark.parametrize("after", [{"until": None}, {"turn": {"until": None}}, {"a": {"b": {"c": None}}}], ids=repr)
def test_a_view_holds_no_null(after: Object) -> None:
    """A null would read as a removal, so a view that has one is refused."""
    with pytest.raises(ValueError, match="is null"):
        diff({"a": 1, "turn": 1}, after)


def test_what_a_patch_leaves_alone_is_shared() -> None:
    """A page tells by identity that a row hasn't changed."""
    view: dict[str, Any] = {"list": {"e1": {"place": 1}, "e2": {"place": 2}}}

    patched: Any = apply(view, {"list": {"e1": {"place": 3}}})

    assert patched["list"]["e2"] is view["list"]["e2"]
    assert view["list"]["e1"] == {"place": 1}
