"""The rolls: delegations, participants and inscriptions, one row each, in CSV or JSON."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

import msgspec

from rostrum.floor.programme import Delegation, Inscription, Participant
from rostrum.floor.terms import Attendance, EntryKind, Language, Rank
from rostrum.secretariat.imports.agenda import Agenda
from rostrum.secretariat.imports.cells import Row
from rostrum.secretariat.imports.expected import Listed, ListOf, OneStatement, one_of
from rostrum.secretariat.imports.findings import Finding, NotUsed, Report, Unranked
from rostrum.secretariat.imports.found import Nothing, found_of, shown
from rostrum.secretariat.imports.sources import Source, Unreadable, read_bytes, rows_of

T = TypeVar("T")


def _read(
    source: Source, required: tuple[str, ...], report: Report, value_of: Callable[[Row], T]
) -> Iterator[tuple[int, T]]:
    """Build a value of every sound row of a file, with its number; what its rows hold besides is remarked once."""
    unread: set[str] = set()
    try:
        for number, cells in rows_of(source.name, read_bytes(source), required, report):
            row = Row(report, source.name, number, cells)
            value = value_of(row)
            unread |= row.unread()
            if row.sound:
                yield number, value
    except Unreadable as unreadable:
        report.findings.append(unreadable.finding)
    if unread := unread - {""}:
        report.remarks.append(NotUsed(source.name, tuple(map(shown, sorted(unread)))))


class Roll(msgspec.Struct, frozen=True):
    """The delegations of a file, and every id in it, be the rest of its row right or not."""

    delegations: tuple[Delegation, ...]
    named: tuple[str, ...]


def read_delegations(source: Source, agenda: Agenda, report: Report) -> Roll:
    """Read who takes part: names, and the form after "the delegation", in every language of the meeting."""
    names = [f"{column}_{language}" for language in agenda.languages for column in ("name", "of")]
    kinds = _kinds(agenda)
    first_at: dict[str, int] = {}

    def delegation(row: Row) -> Delegation:
        value = Delegation(
            id=row.identifier("id"),
            kind=row.identifier("kind"),
            names=row.names("name", agenda.languages),
            of=row.names("of", agenda.languages),
            language=_usual_language(row, agenda),
            group=row.optional_identifier("regional_group"),
        )
        if row.sound and kinds and value.kind not in kinds:
            report.remarks.append(Unranked(source.name, row.number or 0, value.kind))
        if value.id:
            row.once("id", value.id, first_at)
        return value

    found = tuple(value for _, value in _read(source, ("id", "kind", *names), report, delegation))
    if not found and not report.findings:
        report.findings.append(Finding(source.name, Nothing(), Listed(ListOf.OBJECTS)))
    return Roll(found, tuple(first_at))


def _kinds(agenda: Agenda) -> list[str]:
    """The kinds of delegation that the programme gives a time or a rank; where it gives none, any will do."""
    stated = [*agenda.settings.class_order, *agenda.settings.limits]
    entries = {"point_of_order", "right_of_reply", *EntryKind}
    return [kind for kind in dict.fromkeys(stated) if kind not in entries]


def _usual_language(row: Row, agenda: Agenda) -> Language | None:
    if row.raw("usual_language") is None:
        return None
    return row.one_of("usual_language", agenda.floor_languages)


def read_participants(
    source: Source, languages: Collection[Language], delegations: Collection[str], report: Report
) -> tuple[Participant, ...]:
    """Read who sits where; the first participant of a delegation is the one its nameplate shows."""
    first_at: dict[Participant, int] = {}

    def participant(row: Row) -> Participant:
        value = Participant(
            delegation=row.one_of("delegation", delegations),
            attendance=row.choice("attendance", Attendance, Attendance.ROOM),
            name=row.optional_text("name"),
            function=row.said("function", languages),
            seat=row.optional_text("seat"),
        )
        if row.sound:
            row.once("", value, first_at, value.name or value.delegation)
        return value

    return tuple(value for _, value in _read(source, ("delegation", "attendance"), report, participant))


def read_inscriptions(
    source: Source, agenda: Agenda, delegations: Collection[str], report: Report
) -> tuple[tuple[int, Inscription], ...]:
    """Read the requests received before the meeting, in the order of their arrival, with their rows (LS1, LS3)."""
    items = [item.number for item in agenda.items]
    statement_at: dict[tuple[str, str], int] = {}

    def inscription(row: Row) -> Inscription:
        value = Inscription(
            item=row.one_of("item", items),
            delegation=row.one_of("delegation", delegations),
            kind=row.choice("kind", EntryKind, EntryKind.STATEMENT),
            language=row.one_of("language", agenda.floor_languages),
            attendance=row.choice("attendance", Attendance, Attendance.ROOM),
            thread=row.optional_identifier("thread"),
            rank=None if row.raw("rank") is None else row.choice("rank", Rank),
        )
        if row.sound and value.kind is EntryKind.STATEMENT:
            row.once("delegation", (value.item, value.delegation), statement_at, value.delegation, OneStatement)
        return value

    return tuple(_read(source, ("item", "delegation", "language"), report, inscription))


def check_officers(file: str, agenda: Agenda, delegations: Collection[str], report: Report) -> None:
    """The officers' delegations must be there too."""
    for number, officer in enumerate(agenda.officers, start=1):
        if delegations and officer.delegation is not None and officer.delegation not in delegations:
            row = Row(report, file, number, {}, "officers")
            row.wrong("delegation", found_of(officer.delegation), one_of(delegations))
