"""Answers that several rooms of the HTTP interface give: what nobody keeps, a file to be saved, and nothing."""

import re
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.responses import Response

from rostrum.web.problems import Problem, problem

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9._-]+")


def nothing_here() -> Problem:
    """There is no such text, or it is none of the asker's business: both are told alike."""
    return problem(HTTPStatus.NOT_FOUND, "not_found", "There is no such text here.")


def answer(told: msgspec.Struct, status: HTTPStatus = HTTPStatus.OK) -> Response:
    """An answer that nobody keeps."""
    return Response(msgspec.json.encode(told), status, {"cache-control": "no-store"}, media_type="application/json")


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """A file to be saved and not shown, under a name of ours."""
    safe = _NOT_IN_NAMES.sub("-", name)
    headers = {"content-disposition": f'attachment; filename="{safe}"', "cache-control": "no-store"}
    return Response(content, headers=headers, media_type=media_type)
