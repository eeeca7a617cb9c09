"""Findings: what is wrong in the files of a meeting, each named so that it can be found and mended in one go.

Reading never stops at the first mistake. What is read notes its findings in a `Report` and goes on.
"""

from typing import Final

import msgspec

SHOWN: Final = 60
"""How many characters of a wrong value a finding shows."""


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that is not as expected, and where.

    `row` counts as a spreadsheet does: the line of titles is row 1. In JSON it counts from 1.
    `found` is what stands there, already made safe to print; `expected` completes "expected …".
    """

    file: str
    found: str
    expected: str
    row: int | None = None
    column: str = ""
    table: str = ""

    @property
    def hinders(self) -> bool:
        """Leaving out rows doesn't cure it: it concerns a whole file, the programme or the booths."""
        return self.row is None or bool(self.table)

    @property
    def place(self) -> str:
        """Where it is, for a person: `inscriptions.csv, row 37, language`."""
        parts = [self.file, self.table, f"row {self.row}" if self.row is not None else "", self.column]
        return ", ".join(part for part in parts if part)

    def __str__(self) -> str:
        return f"{self.place}: found {self.found}, expected {self.expected}"


class Report:
    """What reading the files of one meeting has found so far, in the order of reading."""

    def __init__(self) -> None:
        self.findings: Final[list[Finding]] = []
        self.remarks: Final[list[str]] = []
        """What is worth knowing and hinders nothing, such as columns that aren't used."""


class Rejected(Exception):
    """The files can't be imported as they are; `findings` says all that is wrong."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings: Final = findings

    @property
    def hindered(self) -> bool:
        """Not even the sound rows could be imported."""
        return any(finding.hinders for finding in self.findings)


def shown(value: object) -> str:
    """Quote a value for a sentence: shortened, with nothing in it that moves a cursor or turns a line."""
    match value:
        case None | "":
            return "nothing"
        case str():
            text = value
        case bool():
            return "true" if value else "false"
        case list():
            return f"a list of {len(value)}"
        case dict():
            return "an object"
        case _:
            text = str(value)
    visible = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
    return f"“{visible[:SHOWN]}…”" if len(visible) > SHOWN else f"“{visible}”"
