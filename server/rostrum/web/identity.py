"""Identity: a personal link becomes a session, and the session a cookie of its own.

A browser may hold several at once, the chair's in one tab and a delegate's in another: each tab says its session in
hello, and the cookie `rostrum_{session}` proves it. The cookie is signed with the journal's secret and holds all that
is to know, so that a session outlives the process; whether its link still stands is asked of the meeting each time.
"""

import secrets
from collections.abc import Mapping
from http.cookies import SimpleCookie
from typing import Final

import msgspec
from itsdangerous import BadData, URLSafeSerializer

COOKIE: Final = "rostrum_"
COOKIES_KEPT: Final = 24
"""Sessions that one browser keeps; older ones would make its requests too long to read."""


class Session(msgspec.Struct, frozen=True):
    """A browser that came with a link."""

    id: str
    meeting: str
    link: str


class Identity:
    """Makes and reads session cookies."""

    def __init__(self, secret: bytes) -> None:
        self._signer = URLSafeSerializer(secret, salt="rostrum.session")

    def begin(self, meeting: str, link: str, cookies: Mapping[str, str]) -> Session:
        """The session of this link in the browser with these cookies: the one it has, else a new one."""
        for name in cookies:
            known = self.read(name.removeprefix(COOKIE), cookies)
            if known is not None and (known.meeting, known.link) == (meeting, link):
                return known
        return Session(secrets.token_urlsafe(12), meeting, link)

    def read(self, session: str, cookies: Mapping[str, str]) -> Session | None:
        """The session of this id, if these cookies prove it."""
        signed = cookies.get(COOKIE + session)
        if signed is None:
            return None
        try:
            known = msgspec.convert(self._signer.loads(signed), Session)
        except (BadData, msgspec.ValidationError):
            return None
        return known if known.id == session else None

    def set_cookie(self, session: Session, *, secure: bool) -> str:
        """The Set-Cookie header of a session."""
        signed = self._signer.dumps(msgspec.to_builtins(session))
        return _set_cookie(COOKIE + session.id, str(signed), secure=secure)

    def forget_cookies(self, cookies: Mapping[str, str], *, secure: bool) -> list[str]:
        """Set-Cookie headers that drop what this service can't read, once a browser holds too many."""
        ours = [name for name in cookies if name.startswith(COOKIE)]
        if len(ours) < COOKIES_KEPT:
            return []
        unreadable = [name for name in ours if self.read(name.removeprefix(COOKIE), cookies) is None]
        return [_set_cookie(name, "", secure=secure, max_age=0) for name in unreadable or ours[:1]]


def _set_cookie(name: str, value: str, *, secure: bool, max_age: int = 30 * 86_400) -> str:
    cookie: SimpleCookie = SimpleCookie({name: value})
    morsel = cookie[name]
    morsel["path"] = "/"
    morsel["httponly"] = True
    morsel["samesite"] = "Strict"
    morsel["max-age"] = str(max_age)
    if secure:
        morsel["secure"] = True
    return morsel.OutputString()
