"""Importing: the files of a meeting read together into one command, or every mistake in them named at once.

Nothing is half imported: either all rows are right, or whoever imports says that bad rows may be left out.
The programme and the booths are never taken in part: what is missing there is missed by all the rest.
"""

from pathlib import Path

import msgspec

from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Inscription, Participant, Programme
from rostrum.secretariat.agenda import read_agenda
from rostrum.secretariat.booths import Interpretation, read_booths
from rostrum.secretariat.findings import Finding, Rejected, Report
from rostrum.secretariat.packs import PLAIN, pack_of
from rostrum.secretariat.rolls import check_officers, read_delegations, read_inscriptions, read_participants


class Files(msgspec.Struct, frozen=True):
    """The files of one meeting; those that may be missing are None."""

    programme: Path
    delegations: Path
    inscriptions: Path | None = None
    booths: Path | None = None
    participants: Path | None = None


class Reading(msgspec.Struct, frozen=True):
    """What came of reading: the command, the rows that were left out, and remarks that hinder nothing."""

    command: ImportMeeting
    left_out: tuple[Finding, ...]
    remarks: tuple[str, ...]


def read_meeting(meeting: str, files: Files, *, pack: str = PLAIN, skip_bad_rows: bool = False) -> Reading:
    """Read the files of a meeting that will be called `meeting`, under the rules of a pack.

    Raises Rejected with every finding, unless they are all about rows and bad rows may be skipped.
    """
    report = Report()
    rules = pack_of(pack)
    agenda = read_agenda(files.programme, report, rules.settings)
    if agenda.id not in (None, meeting):
        report.remarks.append(f"{files.programme.name}: calls the meeting {agenda.id}; it is imported as {meeting}")
    roll = read_delegations(files.delegations, agenda, report)
    # A row that names a delegation with a wrong row is right itself; once that row is left out, it is not.
    known = tuple(delegation.id for delegation in roll.delegations) if skip_bad_rows else roll.named
    check_officers(files.programme.name, agenda, known, report)
    participants: tuple[Participant, ...] = ()
    inscriptions: tuple[Inscription, ...] = ()
    interpretation = Interpretation()
    if files.participants is not None:
        participants = read_participants(files.participants, known, report)
    if files.inscriptions is not None:
        inscriptions = read_inscriptions(files.inscriptions, agenda, known, report)
    if files.booths is not None:
        interpretation = read_booths(files.booths, agenda, report)
    rejected = Rejected(tuple(report.findings))
    if rejected.hindered or (report.findings and not skip_bad_rows):
        raise rejected
    programme = Programme(
        id=meeting,
        title=agenda.title,
        timezone=agenda.timezone,
        languages=agenda.languages,
        floor_languages=agenda.floor_languages,
        sittings=agenda.sittings,
        items=agenda.items,
        officers=agenda.officers,
        delegations=roll.delegations,
        participants=participants,
        channels=interpretation.channels,
        booths=interpretation.booths,
        venue=agenda.venue,
        illustrative=agenda.illustrative,
        settings=agenda.settings,
        pack=rules.name,
    )
    command = ImportMeeting(programme, inscriptions)
    return Reading(command, tuple(report.findings), tuple(report.remarks))
