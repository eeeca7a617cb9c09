"""Problems: what goes wrong over HTTP, told as problem+json (RFC 9457) with a stable code.

`Wrong` is the table of what can be wrong before any rule is asked; what the rules refuse is in `answers`.
"""

from collections.abc import Mapping
from enum import Enum
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from rostrum import catalogues

MEDIA_TYPE: Final = "application/problem+json"


class Problem(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A problem as it is sent. It has no `type`, which means about:blank: `code` is what programs look at."""

    title: str
    status: int
    code: str
    detail: str
    rule: str | None = None
    args: dict[str, str | int] = {}

    def response(self, headers: Mapping[str, str] | None = None) -> Response:
        """The problem as a response."""
        return Response(msgspec.json.encode(self), self.status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


class Wrong(Enum):
    """What can be wrong with a request: its status, its code, and its sentence in `problems.ftl`."""

    FOREIGN_ORIGIN = (HTTPStatus.FORBIDDEN, "foreign_origin", "problem-foreign-origin")
    UNKNOWN_LINK = (HTTPStatus.FORBIDDEN, "bad_token", "problem-unknown-link")
    UNKNOWN_SESSION = (HTTPStatus.FORBIDDEN, "bad_token", "problem-unknown-session")
    REVOKED = (HTTPStatus.FORBIDDEN, "revoked", "refused-link-revoked")
    EXPIRED = (HTTPStatus.FORBIDDEN, "expired", "problem-expired")
    MEETING_STOPPED = (HTTPStatus.SERVICE_UNAVAILABLE, "meeting_stopped", "refused-meeting-stopped")
    MANY_TOKENS = (HTTPStatus.TOO_MANY_REQUESTS, "too_many", "problem-many-tokens")
    MANY_CONNECTIONS = (HTTPStatus.TOO_MANY_REQUESTS, "too_many", "problem-many-connections")
    FULL = (HTTPStatus.SERVICE_UNAVAILABLE, "too_many", "problem-full")
    MANY_UPLOADS = (HTTPStatus.TOO_MANY_REQUESTS, "too_many", "text-too-many-uploads")
    MANY_QUESTIONS = (HTTPStatus.TOO_MANY_REQUESTS, "too_many", "why-too-many")
    MANY_DOCUMENTS = (HTTPStatus.TOO_MANY_REQUESTS, "too_many", "documents-too-many")
    DOCUMENTS_BUSY = (HTTPStatus.SERVICE_UNAVAILABLE, "busy", "documents-too-many")
    COVERED = (HTTPStatus.CONFLICT, "not_allowed", "documents-covered")
    NO_DOCUMENT = (HTTPStatus.NOT_FOUND, "unknown_id", "documents-unknown")
    NOT_MADE = (HTTPStatus.INTERNAL_SERVER_ERROR, "not_made", "documents-failed")
    NO_SUBPROTOCOL = (HTTPStatus.BAD_REQUEST, "no_subprotocol", "problem-no-subprotocol")
    NO_DIRECTORY = (HTTPStatus.NOT_FOUND, "not_found", "problem-no-directory")
    NO_TEXT = (HTTPStatus.NOT_FOUND, "not_found", "problem-no-text")
    NO_NOTE = (HTTPStatus.NOT_FOUND, "not_found", "problem-no-note")
    NO_PAGE = (HTTPStatus.NOT_FOUND, "not_found", "problem-no-page")
    NO_METHOD = (HTTPStatus.METHOD_NOT_ALLOWED, "method_not_allowed", "problem-no-method")
    TOKEN_TOLD = (HTTPStatus.CONFLICT, "token_told", "problem-token-told")
    MALFORMED = (HTTPStatus.BAD_REQUEST, "malformed", "problem-malformed")
    BROKEN_OFF = (HTTPStatus.BAD_REQUEST, "malformed", "problem-broken-off")
    TOO_SLOW = (HTTPStatus.REQUEST_TIMEOUT, "too_slow", "problem-too-slow")
    TOO_LARGE = (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", "problem-too-large")
    OURS = (HTTPStatus.INTERNAL_SERVER_ERROR, "internal_error", "problem-ours")

    def __init__(self, status: HTTPStatus, code: str, sentence: str) -> None:
        self.status = status
        self.code = code
        self.sentence = sentence


def spoken(request: HTTPConnection) -> str:
    """The language in which to tell what is wrong: the page's, which says it, else the browser's."""
    return catalogues.chosen(request.query_params.get("lang") or request.headers.get("accept-language"))


def wrong(kind: Wrong, lang: str, **facts: str | int) -> Problem:
    """It, in the reader's language; `facts` are what its sentence names."""
    return problem(kind.status, kind.code, catalogues.said(kind.sentence, facts, lang), args=facts)


def problem(
    status: HTTPStatus,
    code: str,
    detail: str,
    *,
    rule: str | None = None,
    args: Mapping[str, str | int] | None = None,
) -> Problem:
    """A problem; `detail` is a sentence for people."""
    title = status.phrase
    return Problem(title=title, status=status.value, code=code, detail=detail, rule=rule, args=dict(args or {}))


async def of_http(request: Request, error: Exception) -> Response:
    """The framework's own errors: no such path, no such method."""
    assert isinstance(error, HTTPException), "registered for these only"
    status = HTTPStatus(error.status_code)
    known = next((kind for kind in (Wrong.NO_PAGE, Wrong.NO_METHOD) if kind.status is status), None)
    if known is not None:
        return wrong(known, spoken(request)).response(error.headers)
    return problem(status, status.name.lower(), status.description or status.phrase).response(error.headers)


async def of_ours(request: Request, __: Exception) -> Response:
    """An error of ours; what it was stands in the log and not in the answer."""
    return wrong(Wrong.OURS, spoken(request)).response()
