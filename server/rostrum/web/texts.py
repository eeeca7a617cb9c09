"""Texts over HTTP: handing one in, and reading it beside the console (IN10, LS13).

POST /meetings/{m}/texts/{entry}?language=fr&consent=yes     the file itself is the body
GET  /meetings/{m}/texts/{entry}?version=2                   what is read, with what changed
GET  /meetings/{m}/texts/{entry}/file                        the file as it was handed in

A text goes: rules asked, file read in a process of its own, put into the vault, and only then the command. Whoever may
not read a text is told what is told where there is none.
"""

from http import HTTPStatus
from time import monotonic
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum import catalogues
from rostrum.floor import texts
from rostrum.floor.decide import decide
from rostrum.floor.manuscripts import Text, Version, direction
from rostrum.floor.refusals import Refused
from rostrum.floor.terms import EntryId, Role
from rostrum.floor.views.texts import pace_view
from rostrum.floor.views.viewers import READERS
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.port import Journal
from rostrum.texts.changes import Paragraph, unchanged
from rostrum.texts.extraction import Extraction
from rostrum.texts.formats import MEDIA_TYPES, Format
from rostrum.texts.manuscript import Manuscript, manuscript_of
from rostrum.texts.trouble import Trouble, Unreadable
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, attachment, refused
from rostrum.web.bodies import body_of
from rostrum.web.errands import WITH_FILES_S, Errand, Errands, Recorded, given
from rostrum.web.limits import Buckets, Rate
from rostrum.web.problems import Problem, Wrong, problem, spoken, wrong
from rostrum.web.visitors import Visitors

MOST_BYTES: Final = 8 * 1024 * 1024
UPLOAD_S: Final = 180.0
"""Eight megabytes over a line of half a megabit."""

UPLOADS: Final = Rate(burst=10, per_second=0.1)
"""Files of one link: a version corrected ten times in a row passes."""

_YES, _NO = {"yes", "true", "1"}, {"", "no", "false", "0"}


class HandedIn(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was counted in a text that was taken."""

    entry: str
    version: int
    language: str
    words: int
    pace: int | None = None
    too_fast: bool = False


class Reading(msgspec.Struct, frozen=True, omit_defaults=True):
    """A text to be read beside the console; `paragraphs` are runs of words, each the same, added or removed."""

    entry: str
    delegation: str
    item: str
    version: int
    language: str
    direction: str
    words: int
    at_ms: int
    format: Format
    paragraphs: tuple[Paragraph, ...]
    pace: int | None = None
    too_fast: bool = False
    compared_with: int | None = None


class Texts:
    """The handlers."""

    def __init__(self, visitors: Visitors, journal: Journal, errands: Errands, extraction: Extraction) -> None:
        self._visitors = visitors
        self._journal = journal
        self._errands = errands
        self._extraction = extraction
        self._uploads = Buckets(UPLOADS)

    def routes(self) -> list[BaseRoute]:
        """Every path of texts."""
        return [
            Route("/meetings/{meeting}/texts/{entry}", self.hand_in, methods=["POST"]),
            Route("/meetings/{meeting}/texts/{entry}", self.read, methods=["GET"]),
            Route("/meetings/{meeting}/texts/{entry}/file", self.file),
        ]

    # Handing in

    async def hand_in(self, request: Request) -> Response:
        """POST /meetings/{m}/texts/{entry}: take a file as the text of an entry."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest.response()
        lang = spoken(request)
        wanted = wanted_of(request)
        if isinstance(wanted, Problem):
            return wanted.response()
        known = self._errands.knows(request, guest)
        if not known and not self._uploads.take(guest.counted_as, monotonic()):
            return wrong(Wrong.MANY_UPLOADS, lang).response()
        file = await body_of(request, MOST_BYTES, UPLOAD_S)
        if isinstance(file, Problem):
            too_large = file.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            return (trouble_told(Trouble.TOO_LARGE, lang) if too_large else file).response()

        async def take(errand: Errand) -> Response:
            try:
                return await self._take(guest, wanted, file, errand, lang)
            except Refused as refusal:
                return refused(Refusal.by(refusal), lang, guest.runner).response()
            except Unreadable as error:
                return trouble_told(error.trouble, lang).response()

        def taken(recorded: Recorded) -> Response | None:
            handed = next((event for event in recorded.events if isinstance(event, texts.TextHandedIn)), None)
            return None if handed is None else taken_answer(guest, handed.entry, handed.version)

        content = msgspec.json.encode(wanted) + file
        return await self._errands.run(request, guest, content, take, taken, WITH_FILES_S)

    async def _take(self, guest: Guest, wanted: texts.HandInText, file: bytes, errand: Errand, lang: str) -> Response:
        """Read the file, keep it, and have the command decided; raises Refused, Unreadable, JournalError."""
        meeting, vault = guest.runner.meeting, self._journal.vault
        decide(guest.runner.state, wanted, guest.actor, await self._journal.now())  # before any work is done for it
        latest = latest_of(guest, wanted.entry)
        before = None if latest is None else await self._manuscript(meeting, latest)
        read = await self._extraction.read(file, None if before is None else before.paragraphs, texts.MOST_WORDS)
        compared_with = latest.number if latest is not None and read.changes is not None else None
        manuscript = Manuscript(read.format, file, read.paragraphs, read.changes, compared_with)
        seal = await vault.put(meeting, manuscript.encoded())
        outcome = await given(guest, msgspec.structs.replace(wanted, seal=seal, words=read.words), errand)
        match outcome:
            case Accepted():
                text = guest.runner.state.texts[wanted.entry]
                return taken_answer(guest, text.entry, next(one for one in text.versions if one.seal == seal))
            case Refusal():
                await vault.erase(meeting, seal)
                return refused(outcome, lang, guest.runner).response()

    # Reading

    async def read(self, request: Request) -> Response:
        """GET /meetings/{m}/texts/{entry}: for secretariat and interpreters, and for a delegation its own."""
        found = await self._readable(request)
        if isinstance(found, Problem):
            return found.response()
        guest, text, version, manuscript = found
        return answer(
            Reading(
                entry=text.entry,
                delegation=text.delegation,
                item=text.item,
                version=version.number,
                language=version.language,
                direction=direction(version.language),
                words=version.words,
                at_ms=version.at,
                format=manuscript.format,
                paragraphs=manuscript.changes or unchanged(manuscript.paragraphs),
                compared_with=manuscript.compared_with,
                **pace_view(guest.runner.state, text, version),
            )
        )

    async def file(self, request: Request) -> Response:
        """GET /meetings/{m}/texts/{entry}/file: what was handed in, for the same readers, never shown in a browser."""
        found = await self._readable(request)
        if isinstance(found, Problem):
            return found.response()
        guest, text, version, manuscript = found
        name = f"{guest.runner.meeting}-{text.item}-{text.delegation}-{version.number}.{manuscript.format}"
        return attachment(manuscript.file, MEDIA_TYPES[manuscript.format], name)

    async def _readable(self, request: Request) -> tuple[Guest, Text, Version, Manuscript] | Problem:
        """The version that is asked for, where the visitor may read it; the last where none is named."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest
        nothing_here = wrong(Wrong.NO_TEXT, spoken(request))
        text = guest.runner.state.texts.get(request.path_params["entry"])
        if text is None or not may_read(guest, text):
            return nothing_here
        number = request.query_params.get("version", str(text.latest.number) if text.latest else "")
        version = next((version for version in text.versions if str(version.number) == number), None)
        if version is None:
            return nothing_here
        manuscript = await self._manuscript(guest.runner.meeting, version)
        return nothing_here if manuscript is None else (guest, text, version, manuscript)

    async def _manuscript(self, meeting: str, version: Version) -> Manuscript | None:
        content = await self._journal.vault.get(meeting, version.seal)
        return None if content is None else manuscript_of(content)


def taken_answer(guest: Guest, entry: EntryId, version: Version) -> Response:
    """What was counted; the pace as long as the entry still has a text."""
    state = guest.runner.state
    text = state.texts.get(entry)
    pace = {} if text is None else pace_view(state, text, version)
    return answer(HandedIn(entry, version.number, version.language, version.words, **pace), HTTPStatus.CREATED)


def may_read(guest: Guest, text: Text) -> bool:
    """Whether a text is this visitor's to read (IN10)."""
    own = guest.actor.role is Role.DELEGATE and guest.actor.delegation == text.delegation
    return own or guest.kind in READERS


def latest_of(guest: Guest, entry: str) -> Version | None:
    """The last version of an entry's text, if it has one."""
    text = guest.runner.state.texts.get(entry)
    return None if text is None else text.latest


def wanted_of(request: Request) -> texts.HandInText | Problem:
    """The command that an upload asks for, before there are a seal and a count."""
    consent = request.query_params.get("consent", "").lower()
    if consent not in _YES | _NO:
        return wrong(Wrong.MALFORMED, spoken(request), error="consent: expected yes or no")
    language = request.query_params.get("language", "")
    return texts.HandInText(request.path_params["entry"], "0" * 64, language, 1, consent=consent in _YES)


def trouble_told(trouble: Trouble, lang: str) -> Problem:
    """What is wrong with a file, in a sentence that says what to do."""
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if trouble is Trouble.TOO_LARGE else HTTPStatus.UNPROCESSABLE_ENTITY
    facts = {"megabytes": str(MOST_BYTES // 2**20), "words": str(texts.MOST_WORDS)}
    detail = catalogues.said(f"text-trouble-{trouble.replace('_', '-')}", facts, lang)
    return problem(status, f"text_{trouble}", detail)
