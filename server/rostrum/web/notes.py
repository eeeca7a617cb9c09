"""Notes over HTTP: what chair and secretariat write to each other, out of everybody else's sight (PV3).

POST /meetings/{m}/notes            {"text": …}: kept in the vault, then told by its seal
GET  /meetings/{m}/notes/{note}     what it says, for chair and secretariat
"""

from http import HTTPStatus
from typing import Annotated, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.decide import decide
from rostrum.floor.notes import NoteSent, SendNote
from rostrum.floor.refusals import Refused
from rostrum.floor.views.viewers import PODIUM
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.port import Journal
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, refused
from rostrum.web.bodies import value_of
from rostrum.web.errands import Errand, Errands, Recorded, given
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import Visitors

MOST_BYTES: Final = 16 * 1024
BODY_S: Final = 15.0


class NoteText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A note as it is sent."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]


class NoteNumber(msgspec.Struct, frozen=True):
    """The number that it has."""

    note: str


class Notes:
    """The handlers."""

    def __init__(self, visitors: Visitors, journal: Journal, errands: Errands) -> None:
        self._visitors = visitors
        self._journal = journal
        self._errands = errands

    def routes(self) -> list[BaseRoute]:
        """Every path of notes."""
        return [
            Route("/meetings/{meeting}/notes", self.send, methods=["POST"]),
            Route("/meetings/{meeting}/notes/{note}", self.read),
        ]

    async def send(self, request: Request) -> Response:
        """POST /meetings/{m}/notes: rules asked, text put into the vault, and only then the command."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest.response()
        lang = spoken(request)
        written = await value_of(request, NoteText, '{"text": …}', MOST_BYTES, BODY_S)
        if isinstance(written, Problem):
            return written.response()
        content = written.text.encode()

        async def send(errand: Errand) -> Response:
            return await self._send(guest, content, errand, lang)

        return await self._errands.run(request, guest, content, send, sent)

    async def _send(self, guest: Guest, content: bytes, errand: Errand, lang: str) -> Response:
        """Keep the text, and give the command; raises JournalError where it wasn't given."""
        meeting, vault = guest.runner.meeting, self._journal.vault
        try:
            decide(guest.runner.state, SendNote("0" * 64), guest.actor, await self._journal.now())
        except Refused as by_the_rules:
            return refused(Refusal.by(by_the_rules), lang, guest.runner).response()
        seal = await vault.put(meeting, content)
        match await given(guest, SendNote(seal), errand):
            case Accepted(made=made):
                return answer(NoteNumber(made["note"]), HTTPStatus.CREATED)
            case Refusal() as refusal:
                await vault.erase(meeting, seal)
                return refused(refusal, lang, guest.runner).response()

    async def read(self, request: Request) -> Response:
        """GET /meetings/{m}/notes/{note}: whoever may not read it is told what is told where there is none."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest.response()
        wanted = request.path_params["note"]
        note = next((known for known in guest.runner.state.notes if known.id == wanted), None)
        content = None
        if note is not None and guest.kind in PODIUM:
            content = await self._journal.vault.get(guest.runner.meeting, note.seal)
        if content is None:
            return wrong(Wrong.NO_NOTE, spoken(request)).response()
        return answer(NoteText(content.decode()))


def sent(recorded: Recorded) -> Response | None:
    """The answer from the record of a note."""
    note = next((event.note for event in recorded.events if isinstance(event, NoteSent)), None)
    return None if note is None else answer(NoteNumber(note.id), HTTPStatus.CREATED)
