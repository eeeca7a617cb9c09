"""Personal links over HTTP, for the secretariat.

GET  /meetings/{m}/links     who has which link, and how many are here by it
POST /meetings/{m}/links     issue one; the token is told once, with a code for a phone's camera

Links are revoked by command, like all that needs no token.
"""

from http import HTTPStatus
from typing import Final

import msgspec
import segno
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.links import LinkIssued
from rostrum.floor.terms import DelegationId, Instant, Language, Role
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.secretariat.links import Holder, issuing, new_token, personal
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, refused
from rostrum.web.bodies import value_of
from rostrum.web.errands import Errand, Errands, Recorded, given
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import Visitors

BODY_BYTES: Final = 4 * 1024
BODY_S: Final = 10.0


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


class PersonalLinks:
    """The handlers."""

    def __init__(self, visitors: Visitors, errands: Errands, url: str) -> None:
        self._visitors = visitors
        self._errands = errands
        self._url = url

    def routes(self) -> list[BaseRoute]:
        """Both of them."""
        return [
            Route("/meetings/{meeting}/links", self.links),
            Route("/meetings/{meeting}/links", self.issue, methods=["POST"]),
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
        lang = spoken(request)

        async def issue(errand: Errand) -> Response:
            return await self._issue(guest, wanted, errand, lang)

        def issued(recorded: Recorded) -> Response | None:
            known = any(isinstance(event, LinkIssued) for event in recorded.events)
            return wrong(Wrong.TOKEN_TOLD, lang).response() if known else None

        return await self._errands.run(request, guest, msgspec.json.encode(wanted), issue, issued)

    async def _issue(self, guest: Guest, wanted: NewLink, errand: Errand, lang: str) -> Response:
        token = new_token()
        command = issuing(Holder(wanted.role, wanted.delegation, wanted.booth), token, wanted.expires_ms)
        match await given(guest, command, errand):
            case Accepted(made=made):
                link = personal(self._url, guest.runner.meeting, token).link
                code = segno.make(link, error="m", micro=False)
                return answer(IssuedLink(made["link"], link, path_of(code), len(code.matrix)), HTTPStatus.CREATED)
            case Refusal() as refusal:
                return refused(refusal, lang, guest.runner).response()


def path_of(code: segno.QRCode) -> str:
    """The dark modules of a code as one SVG path, a unit to the module."""
    runs = []
    for y, row in enumerate(code.matrix):
        for x, module in enumerate(row):
            if module:
                runs.append(f"M{x} {y}h1v1h-1z")
    return "".join(runs)
