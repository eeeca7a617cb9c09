"""The activity record over HTTP, for the secretariat.

GET /meetings/{m}/activity?before=&…     what happened, newest first, as far as the search finds
"""

from typing import Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal
from rostrum.journal.records import opened
from rostrum.secretariat.record.activity import Deed, Search, deeds
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, not_stored
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import Visitors

PAGE: Final = 100
"""Deeds that one answer holds."""
READ_AT_ONCE: Final = 500
MOST_READ: Final = 5_000
"""Records that one answer looks through; what is further back is asked for with `before`."""


class Activity(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page of the record; `before` asks for the next one and is absent where there is none."""

    deeds: tuple[Deed, ...]
    before: int | None = None


class ActivityRecord:
    """The handler."""

    def __init__(self, visitors: Visitors, journal: Journal) -> None:
        self._visitors = visitors
        self._journal = journal

    def routes(self) -> list[BaseRoute]:
        """The one path."""
        return [Route("/meetings/{meeting}/activity", self.activity)]

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
            return wrong(Wrong.MALFORMED, spoken(request), error=str(error)).response()
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
