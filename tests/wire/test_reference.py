"""docs/protocol.md says what the code does: every frame with its fields, every field of a view, every limit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rostrum.floor.messages import tag_of
from rostrum.floor.views import interpretation, lists, matters, meeting, own, projection, texts, turns
from rostrum.wire import frames
from rostrum.wire.codec import CODECS, MAX_DEPTH, MAX_FRAME_BYTES
from rostrum.wire.session import HELLO_MS, MAX_ID, PATIENCE

REFERENCE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(?P<name>[\w.]+)`\?? \| (?P<fields>[^|]*) \|", re.MULTILINE)
FIELD = re.compile(r"`(?P<name>\w+)`(?P<optional>\?)?")


def table(heading: str) -> dict[str, dict[str, bool]]:
    """The rows of the table under a heading: for each name its fields, and whether each may be absent."""
    section = REFERENCE.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return {
        row["name"]: {field["name"]: bool(field["optional"]) for field in FIELD.finditer(row["fields"])}
        for row in ROW.finditer(section)
        if row["name"] != "t"
    }


def declared(frame: type[msgspec.Struct]) -> dict[str, bool]:
    """The fields of a frame as the code has them, and whether each may be absent."""
    return {field.encode_name: not field.required for field in msgspec.structs.fields(frame)}


@pytest.mark.parametrize(
    ("heading", "union"),
    [("What a client says", frames.ClientFrame), ("What the service says", frames.ServerFrame)],
)
def test_every_frame_with_its_fields(heading: str, union: Any) -> None:
    """The tables have each type once, with its fields, and a question mark where one may be absent."""
    documented = table(heading)
    for frame in union.__args__:
        fields = declared(frame)
        if frame is frames.Hello:
            fields |= {"token": False, "session": False}  # the one or the other: the row says it in words
        if frame in {frames.Command, frames.Ask}:
            fields |= dict.fromkeys(
                fields.keys() - {"again"}, False
            )  # absent they are decoded, only to be refused by name
        assert documented.pop(tag_of(frame)) == fields
    assert not documented


def keys(module: Any) -> Iterator[str]:
    """Every key that a module writes into a map, wherever in it."""
    for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):
        match node:
            case ast.Dict(keys=names):
                yield from (
                    name.value for name in names if isinstance(name, ast.Constant) and isinstance(name.value, str)
                )
            case ast.Subscript(slice=ast.Constant(value=str(name)), ctx=ast.Store()):
                yield name
            case _:
                pass


def test_every_field_of_a_view() -> None:
    """What the projections can say is named in the section on views."""
    section = REFERENCE.split("\n## What is in a view\n", 1)[1].split("\n## ", 1)[0]
    named = set(re.findall(r"`(\w+)`", section))
    rooms = (projection, meeting, turns, lists, matters, interpretation, texts, own)
    assert {key for room in rooms for key in keys(room)} <= named


@pytest.mark.parametrize(
    "words",
    [
        f"{MAX_FRAME_BYTES // 1024} KiB",
        f"nested at most {MAX_DEPTH} deep",
        f"within {HELLO_MS // 1000} s",
        f"at most {MAX_ID} characters",
        *(f"`{name}`" for name in CODECS),
    ],
)
def test_every_limit(words: str) -> None:
    """The numbers in the prose are those of the code."""
    assert words in REFERENCE


def test_patience_is_told_in_words() -> None:
    """Two and a half heartbeats."""
    assert PATIENCE == 2.5
    assert "two and a half" in REFERENCE
