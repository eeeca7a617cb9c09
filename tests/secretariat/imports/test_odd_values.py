"""Odd values: whatever stands in a file, reading ends in a command or in findings, never in an error of ours."""

import copy
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rostrum.floor.meeting import ImportMeeting
from rostrum.secretariat.imports.findings import Rejected
from rostrum.secretariat.imports.meeting import Files, Reading, read_meeting
from rostrum.secretariat.imports.sentences import told
from tests.secretariat.conftest import HARBOUR

ODD: tuple[Any, ...] = (None, True, 1.5, 10**400, "", "\x00\u202e", "x" * 5_000, "\ud800", [None], {"": {}})


@pytest.fixture
def spoilt(harbour: Files, tmp_path: Path) -> Files:
    """A copy of the constructed meeting that may be spoilt."""
    shutil.copytree(HARBOUR, tmp_path, dirs_exist_ok=True)
    names = {name: tmp_path / getattr(harbour, name).name for name in Files.__struct_fields__}
    return Files(**names)


def read(files: Files) -> Reading[ImportMeeting] | tuple[str, ...]:
    """What reading comes to; each finding is a line that can be printed."""
    try:
        return read_meeting("harbour-2031", files)
    except Rejected as rejected:
        said = tuple(told(finding, "en") for finding in rejected.findings)
        assert all(line.isprintable() for line in said)
        return said


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths to everything inside a JSON value, and to the value itself."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in inner:
        yield from places(part, (*path, name))


def put(value: Any, path: tuple[str | int, ...], odd: Any) -> Any:
    """The value with something else at a path."""
    if not path:
        return odd
    changed = copy.deepcopy(value)
    place = changed
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = odd
    return changed


@pytest.mark.parametrize("name", ["programme", "booths", "delegations"])
def test_an_odd_value_anywhere_in_a_file(spoilt: Files, name: str) -> None:
    """Each value of a JSON file in turn is nothing, a number, a text of no letters, a list, an object."""
    file: Path = getattr(spoilt, name)
    value = json.loads(file.read_bytes())
    for path in places(value):
        for odd in ODD:
            file.write_text(json.dumps(put(value, path, odd)), encoding="utf-8")
            read(spoilt)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_any_bytes_at_all(spoilt: Files, content: bytes) -> None:
    """Whatever a file holds, reading it ends with findings and never with an error of ours."""
    for file in (spoilt.programme, spoilt.delegations, spoilt.booths):
        assert file is not None
        before = file.read_bytes()
        file.write_bytes(content)
        try:
            assert isinstance(read(spoilt), tuple)
        finally:
            file.write_bytes(before)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(st.text(max_size=8), min_size=4, max_size=4), max_size=4))
def test_any_text_in_the_cells(spoilt: Files, rows: list[list[str]]) -> None:
    """Quotes, line ends, formulas and other scripts in a cell are a value or a finding."""
    assert spoilt.inscriptions is not None
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    spoilt.inscriptions.write_text("\n".join(["item,delegation,language,thread", *quoted]), "utf-8", "surrogatepass")
    read(spoilt)


def test_lists_as_long_as_a_file_can_hold(spoilt: Files) -> None:
    """Looking for what stands twice takes as long as the list is, not its square."""
    many = [f"c{number}" for number in range(100_000)]
    programme = json.loads(spoilt.programme.read_bytes())
    programme["class_order"], programme["note"] = [*many, many[-1]], dict.fromkeys(many)
    spoilt.programme.write_text(json.dumps(programme), encoding="utf-8")
    with pytest.raises(Rejected) as rejected:
        read_meeting("harbour-2031", spoilt)
    assert "class_order" in {finding.column for finding in rejected.value.findings}
