"""Bodies: reads what a request brings, no more of it than is allowed and no longer than it may take."""

import asyncio
from typing import Final, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from rostrum.web.problems import Problem, Wrong, spoken, wrong

T = TypeVar("T")

HEARD_OUT: Final = 4
"""So many times what is allowed is read and thrown away: a browser that is cut off in mid-sentence shows no reason."""


async def body_of(request: Request, most_bytes: int, within_s: float, lang: str = "") -> bytes | Problem:
    """The body of a request, or why it isn't taken, in a language other than the usual if given."""
    lang = lang or spoken(request)
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
        return wrong(Wrong.TOO_SLOW, lang)
    except ClientDisconnect:
        return wrong(Wrong.BROKEN_OFF, lang)
    if count > most_bytes:
        return wrong(Wrong.TOO_LARGE, lang, bytes=most_bytes)
    return bytes(read)


async def value_of(
    request: Request, type_: type[T], expected: str, most_bytes: int, within_s: float, lang: str = ""
) -> T | Problem:
    """What a request's body says in JSON, or why it isn't taken; `expected` shows its shape to who has to mend it."""
    body = await body_of(request, most_bytes, within_s, lang)
    if isinstance(body, Problem):
        return body
    try:
        return msgspec.json.decode(body, type=type_)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return wrong(Wrong.MALFORMED, lang or spoken(request), error=f"expected {expected}: {error}")
