"""Importing over HTTP: files are read and answered with what is wrong or what would change, and applied when agreed to.

POST /meetings/{m}/import    {"files": {"inscriptions": {"name": …, "content": base64}, …}, "heap"?: [{…}, …],
                              "agreed"?: seal}

The parts of the meeting that the files of a heap are about are told by what stands in them; a zip in it is unpacked.

Without `agreed` nothing is changed, whatever the files hold. With the seal of a preview the import is carried out, if
it would still do just what that preview told. The files are read by a process of its own (`secretariat.imports.clerk`).
"""

from http import HTTPStatus
from time import monotonic
from typing import Annotated, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.addenda import ParticipantsListed
from rostrum.floor.decide import decide
from rostrum.floor.inscriptions import Placed
from rostrum.floor.meeting import MeetingImported
from rostrum.floor.refusals import Refused
from rostrum.floor.terms import Phase
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.port import Journal
from rostrum.quarantine import Quarantine
from rostrum.secretariat.imports.clerk import Faulty, Prepared, Task, encode, outcome_of
from rostrum.secretariat.imports.expected import AtMost, Expected, Lighter, Measure
from rostrum.secretariat.imports.findings import Finding, Remark
from rostrum.secretariat.imports.forewarning import Gap
from rostrum.secretariat.imports.found import Found, More
from rostrum.secretariat.imports.meeting import Part
from rostrum.secretariat.imports.preview import Effect, preview, seal
from rostrum.secretariat.imports.sentences import expected_told, found_told, remarked
from rostrum.secretariat.imports.sources import Brought
from rostrum.secretariat.imports.wording import normalised
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, refused
from rostrum.web.bodies import value_of
from rostrum.web.errands import WITH_FILES_S, Errand, Errands, Recorded, given
from rostrum.web.limits import Buckets, Rate
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import Visitors

CLERK: Final = "rostrum.secretariat.imports.clerk"
BODY_BYTES: Final = 12 * 1024 * 1024
BODY_S: Final = 120.0
MOST_ROWS: Final = 500
"""Inscriptions at once: the meeting waits while the rules place them, a second where each has a thread of its own."""
MOST_COMPLAINTS: Final = 200
"""More of them aren't read; once these are mended, the next ones are named."""
LONGEST_NAME: Final = 100
MOST_FILES: Final = 20
"""On one heap; a zip counts once, and what may be in it is bounded by `archives`."""
IMPORTS: Final = Rate(burst=20, per_second=0.2)
"""Of one link: files that are mended and tried again."""


class ImportFiles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was brought, by parts of the meeting and in a heap, and the seal of the preview that somebody agreed to."""

    files: dict[Part, Brought]
    heap: Annotated[tuple[Brought, ...], msgspec.Meta(max_length=MOST_FILES)] = ()
    """Files of any part in any order, or zips of them."""
    agreed: str | None = None


class Complaint(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is wrong and where: what was found and expected there, or what the rules say of it.

    `found` and `expected` are in the reader's language; `there` and `wanted` say the same by codes and values.
    """

    file: str
    row: int | None = None
    column: str = ""
    table: str = ""
    found: str = ""
    expected: str = ""
    there: Found | None = None
    wanted: Expected | None = None
    said: str = ""
    rule: str | None = None


class ImportReport(msgspec.Struct, frozen=True, omit_defaults=True):
    """What would come of it: everything that is wrong, or every change and the seal to agree to."""

    complaints: tuple[Complaint, ...] = ()
    more: int = 0
    """Complaints that aren't told."""
    changes: tuple[Effect, ...] = ()
    gaps: tuple[Gap, ...] = ()
    taken: dict[Part, str] = {}
    """For which part each file of the heap was taken, by its name."""
    remarks: tuple[str, ...] = ()
    """In the reader's language; `noted` says the same by codes and values."""
    noted: tuple[Remark, ...] = ()
    seal: str | None = None
    seq: int | None = None
    """Where the import stands in the journal, once it was carried out."""


class Imports:
    """The handler."""

    def __init__(self, visitors: Visitors, journal: Journal, errands: Errands) -> None:
        self._visitors = visitors
        self._journal = journal
        self._errands = errands
        self._clerk = Quarantine(CLERK)
        self._taken = Buckets(IMPORTS)

    def routes(self) -> list[BaseRoute]:
        """The one path."""
        return [Route("/meetings/{meeting}/import", self.bring, methods=["POST"])]

    async def bring(self, request: Request) -> Response:
        """POST /meetings/{m}/import."""
        guest = await self._visitors.secretariat(request)
        if isinstance(guest, Problem):
            return guest.response()
        lang = spoken(request)
        known = self._errands.knows(request, guest)
        if not known and not self._taken.take(guest.counted_as, monotonic()):
            return wrong(Wrong.MANY_UPLOADS, lang).response()
        expected = '{"files": {"inscriptions": {"name", "content"}, …}, "heap"?: [{"name", "content"}, …], "agreed"?}'
        brought = await value_of(request, ImportFiles, expected, BODY_BYTES, BODY_S)
        if isinstance(brought, Problem):
            return brought.response()

        async def report(errand: Errand) -> Response:
            return await self._report(guest, brought, errand, lang)

        content = msgspec.json.encode(brought)
        return await self._errands.run(request, guest, content, report, carried_out, WITH_FILES_S)

    async def _report(self, guest: Guest, brought: ImportFiles, errand: Errand, lang: str) -> Response:
        """What comes of the files: nothing but words, unless all is right and somebody agreed to just that."""
        read = await self._read(guest, brought)
        taken = {part: file for part, file in read.files.items() if part not in brought.files}
        if isinstance(read, Faulty):
            complaints = tuple(complaint(finding, lang) for finding in read.findings[:MOST_COMPLAINTS])
            return answer(ImportReport(complaints, more=len(read.findings) - len(complaints), taken=taken))
        state = guest.runner.state
        try:
            decide(state, read.command, guest.actor, await self._journal.now())
        except Refused as refusal:
            return answer(ImportReport((ruled_out(refusal, read, guest, lang),), taken=taken))
        changes = preview(state, read.command, lang)
        report = ImportReport(
            changes=changes,
            gaps=read.gaps,
            taken=taken,
            remarks=tuple(remarked(remark, lang) for remark in read.remarks),
            noted=read.remarks,
            seal=seal(read.command, changes),
        )
        if brought.agreed != report.seal:
            return answer(report)
        match await given(guest, read.command, errand):
            case Accepted(seq=seq):
                return answer(msgspec.structs.replace(report, seal=None, seq=seq), HTTPStatus.CREATED)
            case Refusal() as refused_by_now:
                return refused(refused_by_now, lang, guest.runner).response()

    async def _read(self, guest: Guest, brought: ImportFiles) -> Prepared | Faulty:
        """Have the clerk read the files; one that the system had to end found them too much to read."""
        state = guest.runner.state
        assert state.programme is not None, "somebody has a link to a meeting that wasn't imported"
        known = msgspec.structs.replace(state.programme, settings=state.settings)
        parts = {part: named(file) for part, file in brought.files.items()}
        heap = tuple(map(named, brought.heap))
        task = encode(Task(parts, known, state.phase is not Phase.PLANNED, heap))
        heavy = Finding(", ".join(file.name for file in (*parts.values(), *heap)), More(), Lighter())
        try:
            outcome = outcome_of(await self._clerk.read(task))
        except (TimeoutError, msgspec.MsgspecError):
            return Faulty((heavy,))
        if isinstance(outcome, Prepared) and len(outcome.rows) > MOST_ROWS:
            name = outcome.files[Part.INSCRIPTIONS]
            return Faulty((Finding(name, More(), AtMost(MOST_ROWS, Measure.ROWS)),), outcome.files)
        return outcome


def carried_out(recorded: Recorded) -> Response | None:
    """The answer from the record of an import: where it stands, and no more of what it changed."""
    if not any(isinstance(event, MeetingImported | ParticipantsListed | Placed) for event in recorded.events):
        return None
    return answer(ImportReport(seq=recorded.seq), HTTPStatus.CREATED)


def named(file: Brought) -> Brought:
    """The file under its own name, as far as a name is fit to be read."""
    return Brought(normalised(file.name)[:LONGEST_NAME] or "?", file.content)


def complaint(finding: Finding, lang: str) -> Complaint:
    """A finding of the clerk's."""
    return Complaint(
        finding.file,
        finding.row,
        finding.column,
        finding.table,
        found=found_told(finding.found, lang),
        expected=expected_told(finding.expected, lang),
        there=finding.found,
        wanted=finding.expected,
    )


def ruled_out(refusal: Refused, read: Prepared, guest: Guest, lang: str) -> Complaint:
    """What the rules refuse, at the row that they refuse it for."""
    said = refused(Refusal.by(refusal), lang, guest.runner)
    number = refusal.details.get("row")
    if not isinstance(number, int):
        return Complaint(", ".join(read.files.values()), said=said.detail, rule=refusal.rule)
    return Complaint(read.files[Part.INSCRIPTIONS], read.rows[number - 1], said=said.detail, rule=refusal.rule)
