"""Importing: the files of a meeting read together into one command, or every mistake in them named at once.

Nothing is half imported: either all rows are right, or whoever imports says that bad rows may be left out.
The programme and the booths are never taken in part: what is missing there is missed by all the rest.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from rostrum.floor.addenda import ImportAddendum
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Inscription, Participant, Programme
from rostrum.secretariat.imports.agenda import Agenda, agenda_of, read_agenda, with_agenda
from rostrum.secretariat.imports.booths import Interpretation, read_booths
from rostrum.secretariat.imports.expected import LaterPart
from rostrum.secretariat.imports.findings import Finding, OtherName, Rejected, Remark, Report
from rostrum.secretariat.imports.found import Value, shown
from rostrum.secretariat.imports.packs import PLAIN, pack_of
from rostrum.secretariat.imports.rolls import (
    Roll,
    check_officers,
    read_delegations,
    read_inscriptions,
    read_participants,
)
from rostrum.secretariat.imports.sources import Source


class Part(StrEnum):
    """What a file of a meeting is about, in the order in which they are read."""

    PROGRAMME = "programme"
    DELEGATIONS = "delegations"
    PARTICIPANTS = "participants"
    INSCRIPTIONS = "inscriptions"
    BOOTHS = "booths"


LATER = (Part.PARTICIPANTS, Part.INSCRIPTIONS)
"""What can still come in once a sitting was opened (MT1)."""


class Files(msgspec.Struct, frozen=True):
    """The files of one meeting; those that may be missing are None."""

    programme: Path
    delegations: Path
    inscriptions: Path | None = None
    booths: Path | None = None
    participants: Path | None = None

    @property
    def parts(self) -> Mapping[Part, Path]:
        """Those that are there, by what they are about."""
        return {part: path for part in Part if (path := getattr(self, part)) is not None}


C = TypeVar("C", ImportMeeting, ImportAddendum)


class Reading(msgspec.Struct, Generic[C], frozen=True):
    """What came of reading: the command, the rows that were left out, and remarks that hinder nothing."""

    command: C
    left_out: tuple[Finding, ...]
    remarks: tuple[Remark, ...]
    rows: tuple[int, ...]
    """The row in the file of each inscription."""


def read_meeting(
    meeting: str, files: Files, *, pack: str = PLAIN, skip_bad_rows: bool = False
) -> Reading[ImportMeeting]:
    """Read the files of a meeting that will be called `meeting`, under the rules of a pack.

    Raises Rejected with every finding, unless they are all about rows and bad rows may be skipped.
    """
    return read_parts(files.parts, blank(meeting, pack), skip_bad_rows=skip_bad_rows)


def blank(meeting: str, pack: str = PLAIN) -> Programme:
    """A programme with nothing in it but its name and the rules of a pack; raises Rejected where there is no such."""
    rules = pack_of(pack)
    return Programme(meeting, {}, "UTC", (), (), (), (), (), (), settings=rules.settings, pack=rules.name)


def read_parts(
    parts: Mapping[Part, Source], known: Programme, *, skip_bad_rows: bool = False
) -> Reading[ImportMeeting]:
    """Read the parts that are there; of the others, and of the settings, what is `known` holds on. Raises Rejected."""
    report = Report()
    agenda = agenda_in(parts, known, report)
    roll = Roll(known.delegations, tuple(delegation.id for delegation in known.delegations))
    if (source := parts.get(Part.DELEGATIONS)) is not None:
        roll = read_delegations(source, agenda, report)
    # A row that names a delegation with a wrong row is right itself; once that row is left out, it is not.
    there = tuple(delegation.id for delegation in roll.delegations) if skip_bad_rows else roll.named
    if (source := parts.get(Part.PROGRAMME)) is not None:
        check_officers(source.name, agenda, there, report)
    participants = known.participants
    if (source := parts.get(Part.PARTICIPANTS)) is not None:
        participants = read_participants(source, agenda.languages, there, report)
    received: tuple[tuple[int, Inscription], ...] = ()
    if (source := parts.get(Part.INSCRIPTIONS)) is not None:
        received = read_inscriptions(source, agenda, there, report)
    interpretation = Interpretation(known.channels, known.booths)
    if (source := parts.get(Part.BOOTHS)) is not None:
        interpretation = read_booths(source, agenda, report)
    left_out = left_out_of(report, skip_bad_rows=skip_bad_rows)
    programme = msgspec.structs.replace(
        with_agenda(known, agenda),
        delegations=roll.delegations,
        participants=participants,
        channels=interpretation.channels,
        booths=interpretation.booths,
    )
    command = ImportMeeting(programme, tuple(inscription for _, inscription in received))
    return Reading(command, left_out, tuple(report.remarks), tuple(row for row, _ in received))


def agenda_in(parts: Mapping[Part, Source], known: Programme, report: Report) -> Agenda:
    """The agenda as the programme's file has it, or as it is known."""
    source = parts.get(Part.PROGRAMME)
    if source is None:
        return agenda_of(known)
    agenda = read_agenda(source, report, known.settings)
    if agenda.id not in (None, known.id):
        report.remarks.append(OtherName(source.name, shown(agenda.id), known.id))
    return agenda


def read_addendum(parts: Mapping[Part, Source], known: Programme) -> Reading[ImportAddendum]:
    """Read what comes later, into a meeting that has begun: inscriptions and participants (MT1). Raises Rejected."""
    report = Report()
    for part in [part for part in parts if part not in LATER]:
        report.findings.append(Finding(parts[part].name, Value(part), LaterPart()))
    there = [delegation.id for delegation in known.delegations]
    participants: tuple[Participant, ...] = ()
    if (source := parts.get(Part.PARTICIPANTS)) is not None:
        participants = read_participants(source, known.languages, there, report)
    received: tuple[tuple[int, Inscription], ...] = ()
    if (source := parts.get(Part.INSCRIPTIONS)) is not None:
        received = read_inscriptions(source, agenda_of(known), there, report)
    left_out_of(report, skip_bad_rows=False)
    command = ImportAddendum(tuple(inscription for _, inscription in received), participants)
    return Reading(command, (), tuple(report.remarks), tuple(row for row, _ in received))


def left_out_of(report: Report, *, skip_bad_rows: bool) -> tuple[Finding, ...]:
    """The findings with which the rest can come in all the same; raises Rejected where it can't."""
    rejected = Rejected(tuple(report.findings))
    if rejected.hindered or (report.findings and not skip_bad_rows):
        raise rejected
    return rejected.findings
