"""Archives: the files in a zip that somebody brought, unpacked in memory and within limits.

A name in an archive is a name and no path: nothing is written, and nothing is looked for by it. What is no table isn't
even unpacked, and an archive within an archive stays closed.
"""

import io
import zlib
from pathlib import PurePosixPath
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from rostrum.secretariat.imports.expected import Archive, AtMost, Measure, Table
from rostrum.secretariat.imports.found import Damaged, More, Workbook
from rostrum.secretariat.imports.sources import FILE_LIMIT, MEBIBYTE, Brought, Unreadable
from rostrum.secretariat.imports.wording import normalised

ENTRIES_LIMIT: Final = 200
UNPACKED_LIMIT: Final = 32 * MEBIBYTE
NAME_LIMIT: Final = 100
BEGINNINGS: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""Of an archive with something in it, and of one without."""
OF_WORKBOOKS: Final = frozenset({"[Content_Types].xml", "mimetype"})
"""One of these lies in every workbook, which is an archive too."""
TABLES: Final = frozenset({".csv", ".tsv", ".txt", ".json"})
CLOSED: Final = frozenset({".zip", ".xlsx", ".xlsm", ".ods", ".xls"})
"""What may hold tables but isn't opened within an archive."""
LEFT_BY_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini"})
_FLAG_LOCKED: Final = 0x1
_BROKEN: Final = (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)
"""What `zipfile` raises where it can't read on."""


def is_archive(file: Brought) -> bool:
    """Whether a file is a zip, and not one that a spreadsheet program wrote."""
    if not file.content.startswith(BEGINNINGS):
        return False
    try:
        with ZipFile(io.BytesIO(file.content)) as opened:
            return OF_WORKBOOKS.isdisjoint(opened.namelist())
    except _BROKEN:
        return True  # unpacking it says what is wrong


def unpacked(archive: Brought) -> tuple[Brought, ...]:
    """The files of an archive, those that are no tables without content; raises Unreadable."""
    try:
        with ZipFile(io.BytesIO(archive.content)) as opened:
            entries = [entry for entry in opened.infolist() if not _is_folder(entry) and not _of_the_system(entry)]
            if len(entries) > ENTRIES_LIMIT:
                raise Unreadable(archive.name, More(), AtMost(ENTRIES_LIMIT, Measure.FILES))
            return tuple(_within_limits(archive.name, opened, entries))
    except _BROKEN:
        raise Unreadable(archive.name, Damaged(), Archive()) from None


def _within_limits(archive: str, opened: ZipFile, entries: list[ZipInfo]) -> list[Brought]:
    left, files = UNPACKED_LIMIT, []
    for entry in entries:
        name = f"{archive}/{_name_of(entry)}"
        suffix = PurePosixPath(name).suffix.casefold()
        if suffix in CLOSED:
            raise Unreadable(name, Workbook(), Table())
        content = _read(opened, entry, name) if suffix in TABLES else b""
        left -= len(content)
        if left < 0:
            raise Unreadable(archive, More(), AtMost(UNPACKED_LIMIT // MEBIBYTE, Measure.MEBIBYTES))
        files.append(Brought(name, content))
    return files


def _read(opened: ZipFile, entry: ZipInfo, name: str) -> bytes:
    """What an entry unpacks to, whatever it says of its size."""
    if entry.flag_bits & _FLAG_LOCKED or entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise Unreadable(name, Damaged(), Archive())
    with opened.open(entry) as packed:
        content = packed.read(FILE_LIMIT + 1)
    if len(content) > FILE_LIMIT:
        raise Unreadable(name, More(), AtMost(FILE_LIMIT // MEBIBYTE, Measure.MEBIBYTES))
    return content


def _name_of(entry: ZipInfo) -> str:
    """The last part of a name, as far as it is fit to be read."""
    return normalised(PurePosixPath(entry.filename.replace("\\", "/")).name)[:NAME_LIMIT] or "?"


def _is_folder(entry: ZipInfo) -> bool:
    """Whether it is no file; `is_dir` breaks off at an entry without a name."""
    return entry.filename.endswith("/")


def _of_the_system(entry: ZipInfo) -> bool:
    """Whether it is one of the files that systems put beside everything."""
    name = _name_of(entry)
    return name.startswith(".") or name.casefold() in LEFT_BY_SYSTEMS or entry.filename.startswith("__MACOSX/")
