"""Hindsight over HTTP: why one was called before another, answered from the record (LS15).

GET /meetings/{m}/why/{first}/before/{then}?lang=     by entries, or by delegations

For the podium. The whole record is replayed for it, in a thread of its own, for one question at a time.
"""

import asyncio
from http import HTTPStatus
from time import monotonic
from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import EntryId, Instant, Role
from rostrum.floor.views.hindsight import Because, Reason, why_before
from rostrum.floor.views.viewers import ViewKind
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal, Stored, read_until
from rostrum.secretariat.record.hindsight import meant, sentences_of, steps_of
from rostrum.web import sentences
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, not_stored
from rostrum.web.limits import Buckets, Rate
from rostrum.web.problems import Problem, Wrong, problem, spoken, wrong
from rostrum.web.visitors import Visitors

QUESTIONS: Final = Rate(burst=10, per_second=0.5)
"""What one personal link may ask: some at once, and then one every two seconds."""


class CalledFirst(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which of the two was called first, when, and why; `sentences` say the same to the reader."""

    first: EntryId
    then: EntryId
    called_ms: Instant
    because: Because
    rule: str
    at_ms: Instant
    by: Role
    sentences: tuple[str, ...]
    reason: str | None = None


class Hindsight:
    """The handler."""

    def __init__(self, visitors: Visitors, journal: Journal) -> None:
        self._visitors = visitors
        self._journal = journal
        self._asked = Buckets(QUESTIONS)
        self._replaying = asyncio.Lock()

    def routes(self) -> list[BaseRoute]:
        """The one path."""
        return [Route("/meetings/{meeting}/why/{first}/before/{then}", self.why_before)]

    async def why_before(self, request: Request) -> Response:
        """GET /meetings/{m}/why/{first}/before/{then}."""
        guest = await self._visitors.podium(request)
        if isinstance(guest, Problem):
            return guest.response()
        lang, meeting = spoken(request), guest.runner.meeting
        if not self._asked.take(guest.counted_as, monotonic()):
            return wrong(Wrong.MANY_QUESTIONS, lang).response()
        state = guest.runner.state
        first, then = (meant(state, request.path_params[name]) for name in ("first", "then"))
        try:
            async with self._replaying:
                records = await read_until(self._journal, meeting, guest.runner.head.seq)
                reason = await asyncio.to_thread(found, meeting, records, (first, then))
        except Refused as refused:
            return unfound(refused, lang).response()
        except JournalError:
            return not_stored(lang).response()
        return answer(told(state, reason, guest, lang))


def found(meeting: str, records: list[Stored], pair: tuple[EntryId, EntryId]) -> Reason:
    """The reason in the record; raises Refused where neither was called."""
    return why_before(steps_of(meeting, records), *pair)


def told(state: State, reason: Reason, guest: Guest, lang: str) -> CalledFirst:
    """The answer as this reader may know it: a reason that was given is the secretariat's (LS7)."""
    if guest.kind is not ViewKind.SECRETARIAT:
        reason = msgspec.structs.replace(reason, reason=None)
    return CalledFirst(
        first=reason.first,
        then=reason.then,
        called_ms=reason.called_at,
        because=reason.because,
        rule=reason.rule,
        at_ms=reason.at,
        by=reason.by,
        sentences=sentences_of(state, reason, lang),
        reason=reason.reason,
    )


def unfound(refused: Refused, lang: str) -> Problem:
    """There is no such entry, or neither of the two has been called."""
    status = HTTPStatus.NOT_FOUND if refused.code is Code.UNKNOWN_ID else HTTPStatus.CONFLICT
    return problem(status, refused.code, sentences.refusal(refused.code, refused.rule, refused.details, lang=lang))
