"""Sources: the bytes of a file that somebody brought, made text, JSON or rows, whatever program wrote them.

A source is read whole into memory, within limits. What can't be read becomes one finding for the file.
"""

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from rostrum.secretariat.findings import Finding, Report, shown

FILE_LIMIT: Final = 8 * 1024 * 1024
ROWS_LIMIT: Final = 20_000
CELL_LIMIT: Final = 2_000
DEPTH_LIMIT: Final = 16
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

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding: Final = finding


def read_bytes(source: Source) -> bytes:
    """Read a file of at most FILE_LIMIT bytes; raises Unreadable."""
    if isinstance(source, Brought):
        content = source.content
    else:
        try:
            with source.open("rb") as file:
                content = file.read(FILE_LIMIT + 1)
        except OSError as error:
            raise Unreadable(Finding(source.name, (error.strerror or "an error").lower(), "a file to read")) from None
    if len(content) > FILE_LIMIT:
        raise Unreadable(Finding(source.name, "a larger file", f"at most {FILE_LIMIT // 1024 // 1024} MiB"))
    return content


def text_of(file: str, content: bytes) -> str:
    """Decode a file: UTF-8 with or without a byte order mark, or UTF-16 with one; raises Unreadable."""
    if content.startswith(b"PK\x03\x04"):
        raise Unreadable(Finding(file, "a workbook or an archive", "text; save the sheet as “CSV UTF-8”"))
    for mark, encoding in ENCODINGS:
        if content.startswith(mark):
            return _decoded(file, content[len(mark) :], encoding)
    if b"\0" in content:
        raise Unreadable(Finding(file, "a binary file", "text in UTF-8: CSV or JSON"))
    return _decoded(file, content, "utf-8")


def _decoded(file: str, content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{content[error.start]:02x} on line {line}"
        raise Unreadable(Finding(file, found, "text in UTF-8; save it again as “CSV UTF-8”")) from None
    if "\0" in text:
        raise Unreadable(Finding(file, "a binary file", "text in UTF-8: CSV or JSON"))
    if not text.strip():
        raise Unreadable(Finding(file, "an empty file", "a line of titles and rows, or JSON"))
    return text


def json_of(file: str, text: str) -> object:
    """Parse JSON; raises Unreadable, also for a name given twice and nesting beyond DEPTH_LIMIT."""

    def once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise Unreadable(Finding(file, f"{shown(twice)} twice in one object", "each name once"))
        return found

    def number(name: str) -> object:
        raise Unreadable(Finding(file, name, "a number"))

    deep = Unreadable(Finding(file, "lists and objects nested too deeply", f"at most {DEPTH_LIMIT} levels"))
    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=number)
    except json.JSONDecodeError as error:
        found = f"{error.msg.lower()} at line {error.lineno}, character {error.colno}"
        raise Unreadable(Finding(file, found, "JSON")) from None
    except RecursionError:
        raise deep from None
    except ValueError:  # int() of a number of thousands of digits
        raise Unreadable(Finding(file, "a number of thousands of digits", "a number")) from None
    if _depth(value) > DEPTH_LIMIT:
        raise deep
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Unreadable(Finding(file, "half of a character, such as \\ud800", "whole characters")) from None
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
    if text.lstrip()[:1] in ("[", "{"):
        return _json_rows(file, json_of(file, text), required, report)
    return _csv_rows(file, text, required, report)


def _json_rows(file: str, value: object, required: Sequence[str], report: Report) -> Iterator[tuple[int, Cells]]:
    if isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        value = lists[0] if len(lists) == 1 else value
    if not isinstance(value, list):
        raise Unreadable(Finding(file, shown(value), "a list of objects"))
    if len(value) > ROWS_LIMIT:
        raise Unreadable(Finding(file, f"{len(value)} rows", f"at most {ROWS_LIMIT}"))
    for number, row in enumerate(value, start=1):
        if not isinstance(row, dict):
            report.findings.append(Finding(file, shown(row), f"an object with {', '.join(required)}", row=number))
            continue
        yield number, _flat(row)


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
    number = 0
    try:
        for number, cells in enumerate(lines, start=1):
            if not any(cell.strip() for cell in cells):
                continue
            if not titles:
                titles = _titles(file, number, cells, required)
            elif number > ROWS_LIMIT:
                raise Unreadable(Finding(file, "more rows", f"at most {ROWS_LIMIT}"))
            elif len(cells) != len(titles):
                found = f"{len(cells)} cells"
                report.findings.append(Finding(file, found, f"{len(titles)}, as in the line of titles", row=number))
            elif long := next((t for t, c in zip(titles, cells, strict=True) if len(c) > CELL_LIMIT), None):
                found = f"{CELL_LIMIT} characters and more"
                report.findings.append(Finding(file, found, "a shorter text", row=number, column=long))
            else:
                yield number, dict(zip(titles, cells, strict=True))
    except csv.Error as error:
        raise Unreadable(
            Finding(
                file,
                str(error),
                "cells that are closed where they are opened",
                row=None,
                column=f"after row {number}",
            )
        ) from None


def _titles(file: str, number: int, cells: Sequence[str], required: Sequence[str]) -> list[str]:
    """Read the line of titles; raises Unreadable where a required one is missing or one stands twice."""
    titles = [cell.strip().casefold() for cell in cells]
    missing = [title for title in required if title not in titles]
    if missing:
        found = "the columns " + ", ".join(title or "(untitled)" for title in titles[:20])
        raise Unreadable(
            Finding(
                file,
                shown(found)[1:-1],
                f"also {', '.join(missing)}",
                column=f"line of titles (row {number})",
            )
        )
    twice = next((title for title in titles if title and titles.count(title) > 1), None)
    if twice is not None:
        raise Unreadable(
            Finding(file, f"{shown(twice)} twice", "each column once", column=f"line of titles (row {number})")
        )
    return titles


def _delimiter(text: str, required: Sequence[str]) -> str:
    """Choose what separates the cells: with the right one, most of the required titles are found."""
    first = next(line for line in text.splitlines() if line.strip())

    def recognised(delimiter: str) -> int:
        titles = {cell.strip(' "').casefold() for cell in first.split(delimiter)}
        return sum(title in titles for title in required)

    return max(DELIMITERS, key=recognised)
