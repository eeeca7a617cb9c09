"""Problems: what goes wrong over HTTP, told as problem+json (RFC 9457) with a stable code."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

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


async def of_http(_: Request, error: Exception) -> Response:
    """The framework's own errors: no such path, no such method."""
    assert isinstance(error, HTTPException), "registered for these only"
    status = HTTPStatus(error.status_code)
    code = status.name.lower()
    return problem(status, code, status.description or status.phrase).response(error.headers)


async def of_ours(_: Request, __: Exception) -> Response:
    """An error of ours; what it was stands in the log and not in the answer."""
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "internal_error", "The service made an error.").response()
