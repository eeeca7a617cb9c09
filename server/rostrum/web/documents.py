"""Documents over HTTP: what the secretariat prints, as PDF to be saved.

GET /meetings/{m}/documents/speakers?item=|sitting=     the list of speakers, for everybody from what they see
GET /meetings/{m}/documents/account?sitting=            the account of a sitting, for the podium
GET /meetings/{m}/documents/statistics?sitting=         the speaking time of a sitting or the meeting, for the podium
POST the same, with {"genders": {"name", "content"}}    those of the meeting, with sums by gender; the file isn't kept
GET /meetings/{m}/statistics?sitting=                   the same as figures

All take `lang`, `beside` (a second language), `figures` (latn, arab) and `view` (a lesser view than one's own, such as
public: the secretariat prints for everybody). Without item or sitting it is the one before the meeting.
"""

from collections.abc import Callable
from http import HTTPStatus
from time import monotonic
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum import catalogues
from rostrum.floor.state import State, sitting_of
from rostrum.floor.terms import ItemId, Language, SittingId
from rostrum.floor.views.projection import is_covered
from rostrum.floor.views.viewers import PODIUM, ViewKind, may_view
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal, read_until
from rostrum.secretariat.documents.order import (
    AccountOf,
    AnySubject,
    FiguresOf,
    ListOf,
    ListsOf,
    Order,
    StatisticsOf,
    langs_of,
)
from rostrum.secretariat.documents.speech import Figures
from rostrum.secretariat.documents.workshop import Full, Unmade, Workshop
from rostrum.secretariat.imports.findings import Rejected
from rostrum.secretariat.imports.sentences import told as finding_told
from rostrum.secretariat.imports.sources import Brought
from rostrum.web.admission import Guest
from rostrum.web.answers import attachment, not_allowed, not_stored
from rostrum.web.bodies import value_of
from rostrum.web.limits import Buckets, Rate
from rostrum.web.problems import Problem, Wrong, problem, wrong
from rostrum.web.visitors import Visitors

BODY_BYTES: Final = 1024 * 1024
BODY_S: Final = 30.0
WRONGS_TOLD: Final = 10
DOCUMENTS: Final = Rate(burst=12, per_second=0.5)
"""What one personal link may order: a stack of papers at once, and then one every two seconds."""


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a document is asked for with."""

    session: str = ""
    item: ItemId | None = None
    sitting: SittingId | None = None
    lang: Language = catalogues.SOURCE
    beside: Language | None = None
    figures: Figures = Figures.WESTERN
    view: ViewKind | None = None


class Genders(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file that tells the genders of speakers."""

    genders: Brought


class Documents:
    """The handlers."""

    def __init__(self, visitors: Visitors, journal: Journal, workshop: Workshop) -> None:
        self._visitors = visitors
        self._journal = journal
        self._workshop = workshop
        self._orders = Buckets(DOCUMENTS)

    def routes(self) -> list[BaseRoute]:
        """Every path of documents."""
        return [
            Route("/meetings/{meeting}/documents/speakers", self.speakers),
            Route("/meetings/{meeting}/documents/account", self.account),
            Route("/meetings/{meeting}/documents/statistics", self.statistics),
            Route("/meetings/{meeting}/documents/statistics", self.statistics_by_gender, methods=["POST"]),
            Route("/meetings/{meeting}/statistics", self.figures),
        ]

    async def speakers(self, request: Request) -> Response:
        """GET /meetings/{m}/documents/speakers: from the view of whoever asks (PV2)."""
        return await self._answered(request, list_wanted, frozenset(ViewKind))

    async def account(self, request: Request) -> Response:
        """GET /meetings/{m}/documents/account."""
        return await self._answered(request, account_wanted, PODIUM)

    async def statistics(self, request: Request) -> Response:
        """GET /meetings/{m}/documents/statistics."""
        return await self._answered(request, statistics_wanted, PODIUM)

    async def statistics_by_gender(self, request: Request) -> Response:
        """POST /meetings/{m}/documents/statistics: of the whole meeting only, so that they tell of nobody (PV3)."""
        expected, lang = '{"genders": {"name", "content" in base64}}', reader_of(request)
        brought = await value_of(request, Genders, expected, BODY_BYTES, BODY_S, lang)
        if isinstance(brought, Problem):
            return brought.response()
        return await self._answered(request, lambda _, __: StatisticsOf(genders=brought.genders), PODIUM)

    async def figures(self, request: Request) -> Response:
        """GET /meetings/{m}/statistics."""
        return await self._answered(request, figures_wanted, PODIUM)

    async def _answered(
        self,
        request: Request,
        subject_of: Callable[[State, Wanted], AnySubject | None],
        readers: frozenset[ViewKind],
    ) -> Response:
        guest = await self._visitors.known(request, reader_of(request))
        if isinstance(guest, Problem):
            return guest.response()
        order = await self._order(request, guest, subject_of, readers)
        if isinstance(order, Problem):
            return order.response()
        content = await self._made(guest, order, reader_of(request))
        if isinstance(content, Problem):
            return content.response()
        if isinstance(order.subject, FiguresOf):
            return Response(content, headers={"cache-control": "no-store"}, media_type="application/json")
        return attachment(content, "application/pdf", order.file_name(guest.runner.meeting))

    async def _order(
        self,
        request: Request,
        guest: Guest,
        subject_of: Callable[[State, Wanted], AnySubject | None],
        readers: frozenset[ViewKind],
    ) -> Order | Problem:
        """What is asked for, if it may be and there is such a thing."""
        wanted, lang, state = wanted_of(request), reader_of(request), guest.runner.state
        if isinstance(wanted, Problem):
            return wanted
        kind = wanted.view or guest.kind
        if guest.kind not in readers or not may_view(guest.link.role, kind):
            return not_allowed(lang)
        if is_covered(state, kind):
            return wrong(Wrong.COVERED, lang)
        subject = subject_of(state, wanted)
        if subject is None:
            return wrong(Wrong.NO_DOCUMENT, lang)
        at = max(guest.runner.at, await self._journal.now())
        return Order(subject, kind, at, langs_of(wanted.lang, wanted.beside), wanted.figures)

    async def _made(self, guest: Guest, order: Order, lang: str) -> bytes | Problem:
        """The document, from all that is on the record by now."""
        meeting = guest.runner.meeting
        if not self._orders.take(guest.counted_as, monotonic()):
            return wrong(Wrong.MANY_DOCUMENTS, lang)
        try:
            records = await read_until(self._journal, meeting, guest.runner.head.seq)
            return await self._workshop.make(order, meeting, records)
        except Full:
            return wrong(Wrong.DOCUMENTS_BUSY, lang)
        except Rejected as rejected:
            return problem(HTTPStatus.UNPROCESSABLE_ENTITY, "malformed", wrongs(rejected, lang))
        except Unmade:
            return wrong(Wrong.NOT_MADE, lang)
        except JournalError:
            return not_stored(lang)


def wanted_of(request: Request) -> Wanted | Problem:
    """What the query asks for, in languages that there are."""
    try:
        wanted = msgspec.convert(dict(request.query_params), Wanted)
    except msgspec.ValidationError as error:
        return wrong(Wrong.MALFORMED, reader_of(request), error=str(error))
    known = catalogues.languages()
    for lang in langs_of(wanted.lang, wanted.beside):
        if lang not in known:
            expected = ", ".join(sorted(known))
            got = f"lang, beside: expected {expected}, got {lang!r}"
            return wrong(Wrong.MALFORMED, reader_of(request), error=got)
    return wanted


def reader_of(request: Request) -> Language:
    """The language of whoever asks, which needn't be the document's: the header says it, else that of the document."""
    return catalogues.chosen(request.headers.get("accept-language") or request.query_params.get("lang"))


def wrongs(rejected: Rejected, lang: str) -> str:
    """What is to be mended in a file, the first of it."""
    first = [finding_told(finding, lang) for finding in rejected.findings[:WRONGS_TOLD]]
    if more := len(rejected.findings) - len(first):
        first.append(catalogues.said("finding-more", {"n": more}, lang))
    return " · ".join(first)


# ── what is wanted ───────────────────────────────────────────────────────────────────────────────


def list_wanted(state: State, wanted: Wanted) -> ListOf | ListsOf | None:
    """The list of an item, or those of a sitting; none where there is no such thing."""
    if wanted.sitting is not None:
        return ListsOf(wanted.sitting) if sitting_of(state, wanted.sitting) is not None else None
    item = state.item if wanted.item is None else wanted.item
    return None if item is None or item not in state.lists else ListOf(item)


def account_wanted(state: State, wanted: Wanted) -> AccountOf | None:
    """The account of a sitting."""
    sitting = wanted.sitting or (None if state.sitting is None else state.sitting.id)
    return None if sitting is None or sitting_of(state, sitting) is None else AccountOf(sitting)


def statistics_wanted(state: State, wanted: Wanted) -> StatisticsOf | None:
    """The statistics of a sitting, or of the meeting."""
    return StatisticsOf(wanted.sitting) if is_known(state, wanted.sitting) else None


def figures_wanted(state: State, wanted: Wanted) -> FiguresOf | None:
    """The same as figures."""
    return FiguresOf(wanted.sitting) if is_known(state, wanted.sitting) else None


def is_known(state: State, sitting: SittingId | None) -> bool:
    """Whether there is such a sitting in a meeting; all of them are, once it is imported."""
    return state.programme is not None and (sitting is None or sitting_of(state, sitting) is not None)
