"""Admission: who a hello comes from, and what they may see."""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from rostrum.floor.actor import Actor
from rostrum.floor.state import Link
from rostrum.floor.views.viewers import ViewKind, kind_of, may_view
from rostrum.hub.hall import Found, Hall
from rostrum.hub.runner import Runner
from rostrum.web.identity import Identity
from rostrum.web.origin import Provenance
from rostrum.web.problems import Wrong
from rostrum.wire.closing import CloseCode
from rostrum.wire.frames import Hello


class TurnedAway(Exception):
    """The hello isn't good, for the reason in `code`."""

    def __init__(self, code: CloseCode) -> None:
        super().__init__(code.reason)
        self.code = code


class Guest(NamedTuple):
    """Who came: the meeting, the link, and the kind of view that the client gets."""

    runner: Runner
    link: Link
    actor: Actor
    kind: ViewKind

    @property
    def counted_as(self) -> str:
        """The name that its requests are counted under: its link, in its meeting."""
        return f"{self.runner.meeting}/{self.link.id}"


class Registrar:
    """Finds out who a client is. Nothing that the client says about itself counts, only its token or its cookie."""

    def __init__(self, hall: Hall, identity: Identity) -> None:
        self._hall = hall
        self._identity = identity

    def by_token(self, token: str, meeting: str | None = None) -> Found | None:
        """The link of a token; looked up by its hash, which takes as long for a wrong one."""
        return self._hall.find(hashlib.sha256(token.encode()).hexdigest(), meeting)

    def by_session(self, session: str, cookies: Mapping[str, str], meeting: str | None = None) -> Found | None:
        """The link of a session that these cookies prove."""
        known = self._identity.read(session, cookies)
        if known is None or (meeting is not None and known.meeting != meeting):
            return None
        runner = self._hall.runner(known.meeting)
        link = None if runner is None else runner.state.links.get(known.link)
        return None if runner is None or link is None else Found(runner, link)

    def admit(self, hello: Hello, meeting: str, cookies: Mapping[str, str], provenance: Provenance, now: int) -> Guest:
        """The guest that a hello introduces; raises TurnedAway."""
        runner = self._hall.runner(meeting)
        if runner is None:
            raise TurnedAway(CloseCode.UNKNOWN_MEETING)
        if runner.stopped:
            raise TurnedAway(CloseCode.MEETING_STOPPED)
        found = None
        if hello.token is not None:
            found = self.by_token(hello.token, meeting)
        elif hello.session is not None and provenance is Provenance.OURS:
            found = self.by_session(hello.session, cookies, meeting)
        if found is None:
            raise TurnedAway(CloseCode.BAD_TOKEN)
        link = found.link
        refused = refusal_of(link, now)
        if refused is not None:
            raise TurnedAway(refused)
        try:
            kind = ViewKind(hello.view) if hello.view is not None else kind_of(link.role)
        except ValueError:
            raise TurnedAway(CloseCode.NOT_ALLOWED_VIEW) from None
        if not may_view(link.role, kind):
            raise TurnedAway(CloseCode.NOT_ALLOWED_VIEW)
        return Guest(runner, link, Actor(link.role, link.id, link.delegation, link.booth), kind)


def refusal_of(link: Link, now: int) -> CloseCode | None:
    """Why a link lets nobody in at this instant, or None if it does."""
    if link.revoked:
        return CloseCode.REVOKED
    if link.expires_ms is not None and now >= link.expires_ms:
        return CloseCode.EXPIRED
    return None


def wrong_with(link: Link, now: int) -> Wrong | None:
    """The same over HTTP."""
    match refusal_of(link, now):
        case None:
            return None
        case CloseCode.REVOKED:
            return Wrong.REVOKED
        case _:
            return Wrong.EXPIRED
