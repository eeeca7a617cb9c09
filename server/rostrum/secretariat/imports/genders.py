"""Genders: who of the delegations' speakers is a woman, a man or other, read for one table and kept nowhere (PV3)."""

from collections.abc import Collection
from enum import StrEnum

from rostrum.floor.terms import DelegationId
from rostrum.secretariat.imports.cells import Row
from rostrum.secretariat.imports.findings import Rejected, Report
from rostrum.secretariat.imports.sources import Source, Unreadable, read_bytes, rows_of


class Gender(StrEnum):
    """What sums tell apart."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


def read_genders(source: Source, known: Collection[DelegationId]) -> dict[DelegationId, str]:
    """The gender of the speaker of each delegation, from a table with `delegation` and `gender`; raises Rejected."""
    report = Report()
    found: dict[DelegationId, str] = {}
    first_at: dict[DelegationId, int] = {}
    try:
        for number, cells in rows_of(source.name, read_bytes(source), ("delegation", "gender"), report):
            row = Row(report, source.name, number, cells)
            delegation = row.one_of("delegation", known)
            if delegation:
                row.once("delegation", delegation, first_at)
            found[delegation] = row.choice("gender", Gender).value
    except Unreadable as unreadable:
        report.findings.append(unreadable.finding)
    if report.findings:
        raise Rejected(tuple(report.findings))
    return found
