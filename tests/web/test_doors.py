"""Who gets in, and who is shown out: tokens, sessions, origins, links that end."""

import hashlib
import time
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from rostrum.bootstrap import Service
from rostrum.floor.links import IssueLink, RevokeLink
from rostrum.floor.terms import Role
from tests.hub.plenary import do, token
from tests.web.client import Client


async def refused(service: Service, **options: Any) -> int:
    """The HTTP status that a handshake is refused with."""
    with pytest.raises(InvalidStatus) as told:
        await Client.open(service.url, **options)
    response = told.value.response
    assert response.headers["content-type"] == "application/problem+json"
    assert b'"code"' in (response.body or b"")
    return response.status_code


async def logged_in(service: Service, role: Role, delegation: str | None = None) -> tuple[str, str]:
    """A session, and its cookie as a browser would send it."""
    async with httpx.AsyncClient(base_url=service.url) as http:
        answer = await http.post("/session", json={"token": token(role, delegation)})
        cookie = answer.headers["set-cookie"].split(";")[0]
        return answer.json()["session"], cookie


async def test_an_unknown_token_is_turned_away(service: Service) -> None:
    """It closes with a code that says not to come again."""
    client = await Client.open(service.url)
    await client.say(t="hello", token="nobody's")
    assert await client.end() == 4502
    assert client.bye == {"t": "bye", "code": 4502, "reason": "bad_token"}


async def test_an_unknown_meeting_is_told(service: Service) -> None:
    """There is a code for that too."""
    client = await Client.open(service.url, meeting="elsewhere")
    await client.say(t="hello", token=token(Role.CHAIR))
    assert await client.end() == 4506


async def test_a_revoked_link_is_closed_at_once(service: Service) -> None:
    """Every device that came with it is shown out in that moment, and not let in again; others stay."""
    phone, laptop = [await Client.sit(service.url, "delegate", "d3") for _ in range(2)]
    other = await Client.sit(service.url, "delegate", "d4")
    runner = service.hall.runner("harbour")
    assert runner is not None
    revoked = next(known.id for known in runner.state.links.values() if known.delegation == "d3")
    await do(service.hall, RevokeLink(revoked))
    assert (await phone.end(1), await laptop.end(1)) == (4503, 4503)
    again = await Client.open(service.url)
    await again.say(t="hello", token=token(Role.DELEGATE, "d3"))
    assert await again.end() == 4503
    assert (await other.do("withdraw", entry="e5"))["t"] == "accepted"
    await other.close()


async def test_an_expired_link_is_closed_when_its_time_comes(service: Service) -> None:
    """The connection ends at the link's expiry, and the link lets nobody in afterwards."""
    until = int(time.time() * 1000) + 700
    await do(service.hall, IssueLink(Role.OBSERVER, hashlib.sha256(b"short").hexdigest(), expires_ms=until))
    client = await Client.open(service.url)
    await client.say(t="hello", token="short")
    await client.until("view")
    assert await client.end(3) == 4504
    assert int(time.time() * 1000) >= until
    late = await Client.open(service.url)
    await late.say(t="hello", token="short")
    assert await late.end() == 4504


async def test_a_foreign_page_is_refused_before_it_is_accepted(service: Service) -> None:
    """An Origin that isn't on the list gets 403, whatever cookies it brings; ours is let in."""
    _, cookie = await logged_in(service, Role.CHAIR)
    headers = {"cookie": cookie}
    for origin in ("https://evil.example", "null", service.url + ".evil.example", service.url + "/"):
        assert await refused(service, origin=origin, additional_headers=headers) == 403
    ours = await Client.open(service.url, origin=service.url)
    await ours.say(t="hello", token=token(Role.CHAIR))
    await ours.until("view")
    await ours.close()


async def test_a_session_needs_a_page_of_ours(service: Service) -> None:
    """Without an Origin, which every browser sends, a cookie counts for nothing; a token does."""
    session, cookie = await logged_in(service, Role.CHAIR)
    headers = {"cookie": cookie}
    bare = await Client.open(service.url, additional_headers=headers)
    await bare.say(t="hello", session=session)
    assert await bare.end() == 4502
    page = await Client.open(service.url, additional_headers=headers, origin=service.url)
    await page.say(t="hello", session=session)
    assert (await page.until("welcome"))["viewer"]["role"] == "chair"
    await page.close()


async def test_two_roles_in_one_browser_stay_what_they_are(service: Service) -> None:
    """Each tab says its own session; a browser that holds both cookies can't mix them up."""
    chair, one = await logged_in(service, Role.CHAIR)
    delegate, other = await logged_in(service, Role.DELEGATE, "d2")
    headers = {"cookie": f"{one}; {other}"}
    for _ in range(2):  # and again after a reload
        for session, role in ((chair, "chair"), (delegate, "delegate")):
            tab = await Client.open(service.url, additional_headers=headers, origin=service.url)
            await tab.say(t="hello", session=session)
            assert (await tab.until("welcome"))["viewer"]["role"] == role
            await tab.close()


async def test_a_session_without_its_cookie_is_worth_nothing(service: Service) -> None:
    """Somebody else's session, or a forged cookie for it, doesn't open the door."""
    session, cookie = await logged_in(service, Role.CHAIR)
    name, _, signed = cookie.partition("=")
    for headers in ({}, {"cookie": f"{name}={signed[:-2]}xx"}, {"cookie": f"rostrum_other={signed}"}):
        tab = await Client.open(service.url, additional_headers=headers, origin=service.url)
        await tab.say(t="hello", session=session)
        assert await tab.end() == 4502


async def test_a_subprotocol_is_needed(service: Service) -> None:
    """Who offers none of ours is told which there are."""
    with pytest.raises(InvalidStatus) as told:
        await connect(service.url.replace("http", "ws", 1) + "/meetings/harbour/floor", subprotocols=None)
    assert told.value.response.status_code == 400
    assert b"no_subprotocol" in (told.value.response.body or b"")
