"""The secretariat's office over HTTP: personal links, and the activity record.

GET  /meetings/{m}/links                     who has which link, and how many are here by it
POST /meetings/{m}/links                     issue one; the token is told once, with a code for a phone's camera
GET  /meetings/{m}/activity?before=&…        what happened, newest first, as far as the search finds

Only the secretariat is told anything. Links are revoked by command, like all that needs no token.
"""

from http import HTTPStatus
from typing import Final

import msgspec
import segno
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.terms import DelegationId, Instant, Language, Role
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal
from rostrum.journal.records import opened
from rostrum.secretariat.links import Holder, issuing, new_token, personal
from rostrum.secretariat.record.activity import Deed, Search, deeds
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, not_stored, refused, spoken
from rostrum.web.bodies import value_of
from rostrum.web.problems import Problem, problem
from rostrum.web.visitors import Visitors

BODY_BYTES: Final = 4 * 1024
BODY_S: Final = 10.0
PAGE: Final = 100
"""Deeds that one answer holds."""
READ_AT_ONCE: Final = 500
MOST_READ: Final = 5_000
"""Records that one answer looks through; what is further back is asked for with `before`."""


class NewLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom a new link is for, and until when it is good."""

    role: Role
    delegation: DelegationId | None = None
    booth: Language | None = None
    expires_ms: Instant | None = None


class IssuedLink(msgspec.Struct, frozen=True):
    """A link to hand on, and the same as a code: an SVG path on a field of `size` by `size`."""

    id: str
    link: str
    code: str
    size: int


class KnownLink(msgspec.Struct, frozen=True, omit_defaults=True):
    """A link without its token, and how many are here by it."""

    id: str
    role: str
    here: int
    delegation: str | None = None
    booth: str | None = None
    expires_ms: int | None = None
    revoked: bool = False
    yours: bool = False
    """Whoever asks came by it."""


class Links(msgspec.Struct, frozen=True):
    """All of them."""

    links: tuple[KnownLink, ...]


class Activity(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page of the record; `before` asks for the next one and is absent where there is none."""

    deeds: tuple[Deed, ...]
    before: int | None = None


class Office:
    """The handlers."""

    def __init__(self, visitors: Visitors, journal: Journal, url: str) -> None:
        self._visitors = visitors
        self._journal = journal
        self._url = url

    def routes(self) -> list[BaseRoute]:
        """Every path of the office."""
        return [
            Route("/meetings/{meeting}/links", self.links),
            Route("/meetings/{meeting}/links", self.issue, methods=["POST"]),
            Route("/meetings/{meeting}/activity", self.activity),
        ]

    async def links(self, request: Request) -> Response:
        """GET /meetings/{m}/links."""
        guest = await self._visitors.secretariat(request)
        if isinstance(guest, Problem):
            return guest.response()
        seats = guest.runner.publication.seats
        known = (
            KnownLink(
                id=link.id,
                role=link.role.value,
                here=len(seats.by_link(link.id)),
                delegation=link.delegation,
                booth=link.booth,
                expires_ms=link.expires_ms,
                revoked=link.revoked,
                yours=link.id == guest.link.id,
            )
            for link in guest.runner.state.links.values()
        )
        return answer(Links(tuple(known)))

    async def issue(self, request: Request) -> Response:
        """POST /meetings/{m}/links: the token is made here, and the journal gets its hash."""
        guest = await self._visitors.secretariat(request)
        if isinstance(guest, Problem):
            return guest.response()
        expected = '{"role": …, "delegation"?, "booth"?, "expires_ms"?}'
        wanted = await value_of(request, NewLink, expected, BODY_BYTES, BODY_S)
        if isinstance(wanted, Problem):
            return wanted.response()
        token = new_token()
        command = issuing(Holder(wanted.role, wanted.delegation, wanted.booth), token, wanted.expires_ms)
        match await guest.runner.command(command, guest.actor):
            case Accepted(made=made):
                link = personal(self._url, guest.runner.meeting, token).link
                code = segno.make(link, error="m", micro=False)
                return answer(IssuedLink(made["link"], link, path_of(code), len(code.matrix)), HTTPStatus.CREATED)
            case Refusal() as refusal:
                return refused(refusal, spoken(request), guest.runner).response()

    async def activity(self, request: Request) -> Response:
        """GET /meetings/{m}/activity: `before` is a number of a record, the rest is the search."""
        guest = await self._visitors.secretariat(request)
        if isinstance(guest, Problem):
            return guest.response()
        query = dict(request.query_params)
        query.pop("session", None)
        before = query.pop("before", None)
        try:
            start = guest.runner.head.seq + 1 if before is None else int(before)
            search = msgspec.convert(query, Search, strict=False)
        except (ValueError, msgspec.ValidationError) as error:
            return problem(HTTPStatus.BAD_REQUEST, "malformed", f"The search isn't understood: {error}").response()
        try:
            return answer(await self._found(guest, max(1, start), search))
        except JournalError:
            return not_stored(spoken(request)).response()

    async def _found(self, guest: Guest, before: int, search: Search) -> Activity:
        """Look back through the journal until a page is full, or far enough for one answer."""
        meeting, state = guest.runner.meeting, guest.runner.state
        found: list[Deed] = []
        lowest = before
        while len(found) < PAGE and lowest > 1 and before - lowest < MOST_READ:
            after = max(0, lowest - 1 - READ_AT_ONCE)
            stored = await self._journal.read(meeting, after, lowest - 1 - after)
            page = [opened(one.data) for one in stored if one.seq < lowest]
            for record in reversed(page):
                if len(found) >= PAGE:
                    break
                lowest = record.seq
                found += [deed for deed in reversed(list(deeds([record], state))) if search.finds(deed)]
            if not page:
                break
        return Activity(tuple(found), lowest if lowest > 1 else None)


def path_of(code: segno.QRCode) -> str:
    """The dark modules of a code as one SVG path, a unit to the module."""
    runs = []
    for y, row in enumerate(code.matrix):
        for x, module in enumerate(row):
            if module:
                runs.append(f"M{x} {y}h1v1h-1z")
    return "".join(runs)
