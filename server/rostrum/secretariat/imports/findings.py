"""Findings: what is wrong in the files of a meeting, each named so that it can be found and mended in one go.

Reading never stops at the first mistake. What is read notes its findings in a `Report` and goes on.
A finding is a value and no sentence; `sentences` puts it into the reader's language.
"""

from typing import Final, TypeAlias

import msgspec

from rostrum.floor.messages import snake_case
from rostrum.secretariat.imports.expected import Expected
from rostrum.secretariat.imports.found import Found


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that is not as expected, and where.

    `row` counts as a spreadsheet does: the line of titles is row 1. In JSON it counts from 1.
    `table` is the list inside a file that holds several; one within a list is `booths.1.interpreters`.
    """

    file: str
    found: Found
    expected: Expected
    row: int | None = None
    column: str = ""
    table: str = ""

    @property
    def hinders(self) -> bool:
        """Leaving out rows doesn't cure it: it concerns a whole file, the programme or the booths."""
        return self.row is None or bool(self.table)


class RemarkMessage(msgspec.Struct, frozen=True, tag_field="code", tag=snake_case, omit_defaults=True):
    """What is worth knowing of a file and hinders nothing."""

    file: str


class NotUsed(RemarkMessage, frozen=True):
    """Columns or fields that nobody asks for: often a name that was misspelt."""

    names: tuple[str, ...]


class LeftAside(RemarkMessage, frozen=True):
    """A file among several that can't be one of a meeting's, such as a note to their reader."""


class Unranked(RemarkMessage, frozen=True):
    """A kind of delegation to which the programme gives neither time nor rank (TN3, LS4)."""

    row: int
    kind: str


class OtherName(RemarkMessage, frozen=True):
    """The programme calls the meeting otherwise than it is imported."""

    calls: str
    known: str


Remark: TypeAlias = NotUsed | LeftAside | Unranked | OtherName


class Report:
    """What reading the files of one meeting has found so far, in the order of reading."""

    def __init__(self) -> None:
        self.findings: Final[list[Finding]] = []
        self.remarks: Final[list[Remark]] = []


class Rejected(Exception):
    """The files can't be imported as they are; `findings` says all that is wrong."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings: Final = findings

    @property
    def hindered(self) -> bool:
        """Not even the sound rows could be imported."""
        return any(finding.hinders for finding in self.findings)
