"""Published statements over HTTP, for everybody in the meeting (IN10, LS13).

GET /meetings/{m}/statements             what is published
GET /meetings/{m}/statements/{entry}     one of them, as plain text

The public is given the words and not the file, which may hold more than was said: comments, deleted sentences, the
name of whoever wrote it.
"""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from rostrum.floor.manuscripts import Text
from rostrum.floor.views.projection import is_covered
from rostrum.journal.port import Journal
from rostrum.texts.formats import MEDIA_TYPES, Format
from rostrum.texts.manuscript import manuscript_of
from rostrum.web.admission import Guest
from rostrum.web.answers import answer, attachment
from rostrum.web.problems import Problem, Wrong, spoken, wrong
from rostrum.web.visitors import Visitors


class Statement(msgspec.Struct, frozen=True):
    """A published statement; `href` leads to its text."""

    entry: str
    delegation: str
    item: str
    language: str
    words: int
    at_ms: int
    href: str


class Published(msgspec.Struct, frozen=True):
    """All statements that are published, in the order of publication."""

    statements: tuple[Statement, ...]


class Statements:
    """The handlers."""

    def __init__(self, visitors: Visitors, journal: Journal) -> None:
        self._visitors = visitors
        self._journal = journal

    def routes(self) -> list[BaseRoute]:
        """Every path of statements."""
        return [
            Route("/meetings/{meeting}/statements", self.statements),
            Route("/meetings/{meeting}/statements/{entry}", self.statement),
        ]

    async def statements(self, request: Request) -> Response:
        """GET /meetings/{m}/statements: for everybody in the meeting."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest.response()
        return answer(Published(tuple(statement_of(guest.runner.meeting, text) for text in published(guest))))

    async def statement(self, request: Request) -> Response:
        """GET /meetings/{m}/statements/{entry}: a published statement's words."""
        guest = await self._visitors.known(request)
        if isinstance(guest, Problem):
            return guest.response()
        text = next((text for text in published(guest) if text.entry == request.path_params["entry"]), None)
        latest = None if text is None else text.latest
        content = None if latest is None else await self._journal.vault.get(guest.runner.meeting, latest.seal)
        if text is None or content is None:
            return wrong(Wrong.NO_TEXT, spoken(request)).response()
        name = f"{guest.runner.meeting}-{text.item}-{text.delegation}.txt"
        return attachment("\n\n".join(manuscript_of(content).paragraphs).encode(), MEDIA_TYPES[Format.PLAIN], name)


def published(guest: Guest) -> list[Text]:
    """The published texts; none while the hall is shown something else, to who sees no more than it (MT8)."""
    if is_covered(guest.runner.state, guest.kind):
        return []
    texts_of_meeting = guest.runner.state.texts.values()
    return sorted((text for text in texts_of_meeting if text.published_at), key=lambda text: text.published_at or 0)


def statement_of(meeting: str, text: Text) -> Statement:
    """A published text, as a line of the list."""
    latest = text.latest
    assert latest is not None, "what was published can't be withdrawn"
    assert text.published_at is not None, "only what is published is a statement"
    href = f"/meetings/{meeting}/statements/{text.entry}"
    return Statement(text.entry, text.delegation, text.item, latest.language, latest.words, text.published_at, href)
