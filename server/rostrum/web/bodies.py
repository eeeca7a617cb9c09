"""Bodies: reads what a request brings, no more of it than is allowed and no longer than it may take."""

import asyncio
from http import HTTPStatus
from typing import Final

from starlette.requests import ClientDisconnect, Request

from rostrum.web.problems import Problem, problem

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
