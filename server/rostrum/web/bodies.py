"""Bodies: reads what a request brings, no more of it than is allowed and no longer than it may take."""

import asyncio
from http import HTTPStatus
from typing import Final, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from rostrum.web.problems import Problem, problem

T = TypeVar("T")

HEARD_OUT: Final = 4
"""So many times what is allowed is read and thrown away: a browser that is cut off in mid-sentence shows no reason."""


async def body_of(request: Request, most_bytes: int, within_s: float) -> bytes | Problem:
    """The body of a request, or why it isn't taken."""
    read, count = bytearray(), 0
    try:
        async with asyncio.timeout(within_s):
            async for chunk in request.stream():
                count += len(chunk)
                if count <= most_bytes:
                    read += chunk
                elif count > most_bytes * HEARD_OUT:
                    break
    except TimeoutError:
        return problem(HTTPStatus.REQUEST_TIMEOUT, "too_slow", "The request did not come to its end.")
    except ClientDisconnect:
        return problem(HTTPStatus.BAD_REQUEST, "malformed", "The request broke off.")
    if count > most_bytes:
        return problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", f"At most {most_bytes} bytes.")
    return bytes(read)


async def value_of(request: Request, type_: type[T], expected: str, most_bytes: int, within_s: float) -> T | Problem:
    """What a request's body says in JSON, or why it isn't taken; `expected` shows its shape to who has to mend it."""
    body = await body_of(request, most_bytes, within_s)
    if isinstance(body, Problem):
        return body
    try:
        return msgspec.json.decode(body, type=type_)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return problem(HTTPStatus.BAD_REQUEST, "malformed", f"Expected {expected}: {error}")
