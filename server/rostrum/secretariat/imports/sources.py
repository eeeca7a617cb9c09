"""Sources: the bytes of a file that somebody brought, made text, JSON or rows, whatever program wrote them.

A source is read whole into memory, within limits. What can't be read becomes one finding for the file.
"""

import codecs
import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NoReturn, TypeAlias

import msgspec

from rostrum.secretariat.imports.expected import (
    AFile,
    Also,
    AtMost,
    CellForEachTitle,
    ClosedQuotes,
    Expected,
    Fielded,
    Json,
    Listed,
    ListOf,
    Measure,
    Number,
    Once,
    Table,
    Text,
)
from rostrum.secretariat.imports.findings import Finding, Report
from rostrum.secretariat.imports.found import (
    Binary,
    Columns,
    End,
    Found,
    More,
    Nothing,
    Passage,
    RowOfCells,
    Unopened,
    Value,
    Workbook,
    again_in,
    found_of,
    shown,
)

MEBIBYTE: Final = 1024 * 1024
FILE_LIMIT: Final = 8 * MEBIBYTE
ROWS_LIMIT: Final = 20_000
CELL_LIMIT: Final = 2_000
DEPTH_LIMIT: Final = 16
DIGITS_LIMIT: Final = 400
TITLES_SHOWN: Final = 20
DELIMITERS: Final = ",;\t"


class Brought(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file that somebody sent; its name is for people, and no path."""

    name: str
    content: bytes


Source: TypeAlias = Path | Brought
"""Where the bytes of a file come from."""

Cells: TypeAlias = Mapping[str, object]
"""A row by the names of its columns; the values are those of JSON, from CSV they are texts."""

ENCODINGS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Unreadable(Exception):
    """A file that can't be read at all; the finding says why and what was expected."""

    def __init__(self, file: str, found: Found, expected: Expected, column: str = "") -> None:
        super().__init__(file)
        self.finding: Final = Finding(file, found, expected, column=column)


def read_bytes(source: Source) -> bytes:
    """Read a file of at most FILE_LIMIT bytes; raises Unreadable."""
    if isinstance(source, Brought):
        content = source.content
    else:
        try:
            with source.open("rb") as file:
                content = file.read(FILE_LIMIT + 1)
        except OSError as error:
            raise Unreadable(source.name, Unopened((error.strerror or str(error)).lower()), AFile()) from None
    if len(content) > FILE_LIMIT:
        raise Unreadable(source.name, More(), AtMost(FILE_LIMIT // MEBIBYTE, Measure.MEBIBYTES))
    return content


def text_of(file: str, content: bytes) -> str:
    """Decode a file: UTF-8 with or without a byte order mark, or UTF-16 with one; raises Unreadable."""
    if content.startswith(b"PK\x03\x04"):
        raise Unreadable(file, Workbook(), Table())
    for mark, encoding in ENCODINGS:
        if content.startswith(mark):
            return _decoded(file, content[len(mark) :], encoding)
    if b"\0" in content:
        raise Unreadable(file, Binary(), Table())
    return _decoded(file, content, "utf-8")


def _decoded(file: str, content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(file, Passage(f"0x{content[error.start]:02x}", line), Table()) from None
    if "\0" in text:
        raise Unreadable(file, Binary(), Table())
    if not text.strip():
        raise Unreadable(file, Nothing(), Table())
    return text


def json_of(file: str, text: str) -> object:
    """Parse JSON; raises Unreadable, also for a name given twice and nesting beyond DEPTH_LIMIT."""

    def once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        if (again := again_in(name for name, _ in pairs)) is not None:
            raise Unreadable(file, again, Once())
        return dict(pairs)

    def whole(digits: str) -> int:
        return int(digits) if len(digits) <= DIGITS_LIMIT else no_number(digits)

    def no_number(written: str) -> NoReturn:
        raise Unreadable(file, Value(shown(written)), Number(DIGITS_LIMIT))

    deep = Unreadable(file, More(), AtMost(DEPTH_LIMIT, Measure.LEVELS))
    try:
        value = json.loads(text, object_pairs_hook=once, parse_int=whole, parse_constant=no_number)
    except json.JSONDecodeError as error:
        rest = text[error.pos :].split("\n", 1)[0].strip()
        raise Unreadable(file, Passage(shown(rest), error.lineno) if rest else End(), Json()) from None
    except RecursionError:
        raise deep from None
    if _depth(value) > DEPTH_LIMIT:
        raise deep
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Unreadable(file, Value(shown(error.object[error.start])), Text()) from None
    return value


def _depth(value: object) -> int:
    """Count the levels of nesting without recursion."""
    level, depth = [value], 0
    while level := [
        inner
        for outer in level
        if isinstance(outer, dict | list)
        for inner in (outer.values() if isinstance(outer, dict) else outer)
    ]:
        depth += 1
    return depth


def rows_of(file: str, content: bytes, required: Sequence[str], report: Report) -> Iterator[tuple[int, Cells]]:
    """Yield the rows of a CSV or JSON table with their numbers; rows of a wrong shape are reported instead.

    Raises Unreadable where the file has no rows that could be read, such as one without a `required` column.
    """
    text = text_of(file, content)
    if _is_json(text):
        return _json_rows(file, json_of(file, text), required, report)
    return _csv_rows(file, text, required, report)


def names_in(file: Brought) -> frozenset[str]:
    """The titles of a table's columns, or the names of a JSON object's fields, of a list's first; raises Unreadable."""
    text = text_of(file.name, read_bytes(file))
    if not _is_json(text):
        return _titles_in(re.split(f"[{DELIMITERS}]", _first_line(text)))
    value = json_of(file.name, text)
    rows = _list_in(value)
    return frozenset(
        name for inner in (value, rows[0] if rows else None) if isinstance(inner, dict) for name in _flat(inner)
    )


def _is_json(text: str) -> bool:
    """Whether a file is JSON, by its first letter."""
    return text.lstrip()[:1] in ("[", "{")


def _json_rows(file: str, value: object, required: Sequence[str], report: Report) -> Iterator[tuple[int, Cells]]:
    rows = _list_in(value)
    if rows is None:
        raise Unreadable(file, found_of(value), Listed(ListOf.OBJECTS))
    if len(rows) > ROWS_LIMIT:
        raise Unreadable(file, More(), AtMost(ROWS_LIMIT, Measure.ROWS))
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            report.findings.append(Finding(file, found_of(row), Fielded(tuple(required)), row=number))
            continue
        yield number, _flat(row)


def _list_in(value: object) -> list[object] | None:
    """The list that a file is, or the only one within its object."""
    if isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        return lists[0] if len(lists) == 1 else None
    return value if isinstance(value, list) else None


def _flat(row: Mapping[str, object]) -> Cells:
    """Write `{"name": {"en": …}}` as the CSV does: `{"name_en": …}`."""
    flat: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            flat |= {f"{name}_{inner}": text for inner, text in value.items()}
        else:
            flat[name] = value
    return flat


def _csv_rows(file: str, text: str, required: Sequence[str], report: Report) -> Iterator[tuple[int, Cells]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, required), strict=True)
    titles: list[str] = []
    read_to = 0
    try:
        for number, cells in enumerate(lines, start=1):
            if not any(cell.strip() for cell in cells):
                continue
            if not titles:
                titles = _titles(file, cells, required)
            elif number > ROWS_LIMIT:
                raise Unreadable(file, More(), AtMost(ROWS_LIMIT, Measure.ROWS))
            elif len(cells) != len(titles):
                count = CellForEachTitle(len(titles))
                report.findings.append(Finding(file, RowOfCells(len(cells)), count, row=number))
            elif long := next((t for t, c in zip(titles, cells, strict=True) if len(c) > CELL_LIMIT), None):
                shorter = AtMost(CELL_LIMIT, Measure.CHARACTERS)
                report.findings.append(Finding(file, More(), shorter, row=number, column=long))
            else:
                yield number, dict(zip(titles, cells, strict=True))
            read_to = lines.line_num
    except csv.Error:
        raise Unreadable(file, Passage('"', read_to + 1), ClosedQuotes()) from None


def _titles(file: str, cells: Sequence[str], required: Sequence[str]) -> list[str]:
    """Read the line of titles; raises Unreadable where a required one is missing or one stands twice."""
    titles = [cell.strip().casefold() for cell in cells]
    if missing := tuple(title for title in required if title not in titles):
        raise Unreadable(file, Columns(tuple(shown(title) for title in titles if title)[:TITLES_SHOWN]), Also(missing))
    if (again := again_in(filter(None, titles))) is not None:
        raise Unreadable(file, again, Once(), column=again.text)
    return titles


def _delimiter(text: str, required: Sequence[str]) -> str:
    """Choose what separates the cells: with the right one, most of the required titles are found."""
    first = _first_line(text)

    def recognised(delimiter: str) -> int:
        titles = _titles_in(first.split(delimiter))
        return sum(title in titles for title in required)

    return max(DELIMITERS, key=recognised)


def _first_line(text: str) -> str:
    """The first with something in it; a text that was decoded has one."""
    return next(line for line in text.splitlines() if line.strip())


def _titles_in(cells: Iterable[str]) -> frozenset[str]:
    """The titles in cells that aren't unquoted yet."""
    return frozenset(cell.strip(' "').casefold() for cell in cells)
