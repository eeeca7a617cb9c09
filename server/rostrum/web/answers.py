"""Answers that several rooms of the HTTP interface give: a refusal, what nobody keeps, a file to be saved."""

import re
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.responses import Response

from rostrum.floor.refusals import Code
from rostrum.hub.runner import Runner
from rostrum.hub.waiting import STOPPED, Refusal
from rostrum.web import sentences
from rostrum.web.problems import Problem, problem

FOR_NOW: Final = frozenset({STOPPED, Code.BUSY, Code.NOT_STORED})
"""Refusals that say nothing of the command itself: the same may pass later."""

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9._-]+")


def sentence_of(refusal: Refusal, lang: str, runner: Runner | None = None) -> str:
    """A refusal in words; its times are those in the hall of the runner's meeting."""
    zone, now_ms = "UTC", 0
    if runner is not None and runner.state.programme is not None:
        zone, now_ms = runner.state.programme.timezone, runner.at
    return sentences.refusal(refusal.code, refusal.rule, refusal.details, lang=lang, timezone=zone, now_ms=now_ms)


def refused(refusal: Refusal, lang: str, runner: Runner | None = None) -> Problem:
    """What the rules refuse, as over the WebSocket."""
    said = sentence_of(refusal, lang, runner)
    status = HTTPStatus.SERVICE_UNAVAILABLE if refusal.code in FOR_NOW else HTTPStatus.CONFLICT
    return problem(status, str(refusal.code), said, rule=refusal.rule, args=refusal.details)


def not_allowed(lang: str) -> Problem:
    """Who asks may not have this, however the meeting stands."""
    return problem(HTTPStatus.FORBIDDEN, Code.NOT_ALLOWED, sentences.refusal(Code.NOT_ALLOWED, None, {}, lang=lang))


def not_stored(lang: str) -> Problem:
    """The journal can't be asked, so nothing was done."""
    return refused(Refusal(Code.NOT_STORED), lang)


def answer(told: msgspec.Struct, status: HTTPStatus = HTTPStatus.OK) -> Response:
    """An answer that nobody keeps."""
    return Response(msgspec.json.encode(told), status, {"cache-control": "no-store"}, media_type="application/json")


def attachment(content: bytes, media_type: str, name: str) -> Response:
    """A file to be saved and not shown, under a name of ours."""
    safe = _NOT_IN_NAMES.sub("-", name)
    headers = {"content-disposition": f'attachment; filename="{safe}"', "cache-control": "no-store"}
    return Response(content, headers=headers, media_type=media_type)
