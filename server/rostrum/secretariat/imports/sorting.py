"""Sorting: which of several files that were brought together is about which part of the meeting.

What stands in a file tells, by the titles of its columns or the names of its fields; where that doesn't, its name does.
Nothing is guessed: a table that is no part, and a second one for the same part, are findings.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from rostrum.secretariat.imports.archives import CLOSED, TABLES, is_archive, unpacked
from rostrum.secretariat.imports.expected import APart, OneFile
from rostrum.secretariat.imports.findings import Finding, LeftAside, Report
from rostrum.secretariat.imports.found import Again, Columns, Nothing, shown
from rostrum.secretariat.imports.meeting import Part
from rostrum.secretariat.imports.sources import TITLES_SHOWN, Brought, Source, Unreadable, names_in

MARKS: Final[Mapping[Part, frozenset[str]]] = {
    Part.PROGRAMME: frozenset({"sittings", "items"}),
    Part.BOOTHS: frozenset({"channels", "booths"}),
    Part.DELEGATIONS: frozenset({"id", "kind"}),
    Part.INSCRIPTIONS: frozenset({"item", "delegation", "language"}),
    Part.PARTICIPANTS: frozenset({"delegation", "attendance"}),
}
"""By which names in it a file is known; an inscription can have an attendance too, so it comes before."""


def sort(brought: Iterable[Brought], known: Mapping[Part, Source], report: Report) -> dict[Part, Source]:
    """The files by their parts, those that are `known` among them; what can't be sorted is reported."""
    parts = dict(known)
    heap = tuple(brought)
    for file in opened(heap, report):
        if PurePosixPath(file.name).suffix.casefold() not in TABLES | CLOSED:
            report.remarks.append(LeftAside(file.name))
        elif (part := part_of(file, report)) is None:
            continue
        elif part in parts:
            report.findings.append(Finding(file.name, Again(part), OneFile(parts[part].name)))
        else:
            parts[part] = file
    if heap and not parts and not report.findings:
        report.findings.append(Finding(", ".join(file.name for file in heap), Nothing(), APart(tuple(Part))))
    return parts


def opened(heap: Iterable[Brought], report: Report) -> Iterator[Brought]:
    """The files, and in place of each archive those in it."""
    for file in heap:
        try:
            yield from unpacked(file) if is_archive(file) else (file,)
        except Unreadable as unreadable:
            report.findings.append(unreadable.finding)


def part_of(file: Brought, report: Report) -> Part | None:
    """The part that a file is about; none, and a finding, where nothing tells."""
    try:
        names = names_in(file)
    except Unreadable as unreadable:
        names, finding = frozenset(), unreadable.finding
    else:
        titles = tuple(shown(name) for name in sorted(names) if name)[:TITLES_SHOWN]
        finding = Finding(file.name, Columns(titles) if titles else Nothing(), APart(tuple(Part)))
    if marked := [part for part, marks in MARKS.items() if marks <= names]:
        return marked[0]
    stem = PurePosixPath(file.name).stem.casefold()
    if len(named := [part for part in Part if part in stem]) == 1:
        return named[0]
    report.findings.append(finding)
    return None
