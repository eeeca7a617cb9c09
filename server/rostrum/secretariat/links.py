"""Links: who gets a personal link, the token in it, and the form in which links are handed on.

The token is made here and travels in the link only. The journal gets its hash, so a link can't be had again
from there; who lost one is issued another.
"""

import hashlib
import secrets
from collections.abc import Collection, Iterable
from typing import Final

import msgspec

from rostrum.floor.links import IssueLink
from rostrum.floor.programme import Programme
from rostrum.floor.terms import DelegationId, Instant, Language, Role

TOKEN_BYTES: Final = 20
"""160 bits."""
OF_ONE_KIND: Final = (Role.CHAIR, Role.SECRETARIAT, Role.TECHNICIAN, Role.OBSERVER, Role.DISPLAY)
"""The roles of which a meeting has one link each; delegates have one a delegation, interpreters one a booth."""


class Holder(msgspec.Struct, frozen=True):
    """Whom a link is for."""

    role: Role
    delegation: DelegationId | None = None
    booth: Language | None = None

    @property
    def name(self) -> str:
        """What the link is called in files and lists: `chair`, `delegate-co`, `interpreter-fr`."""
        return "-".join(filter(None, (self.role.value, self.delegation, self.booth)))


class PersonalLink(msgspec.Struct, frozen=True):
    """A link to give to somebody: `link` opens in a browser, `url` and `token` are for clients."""

    link: str
    url: str
    token: str


class NoDelegation(LookupError):
    """Delegations that the meeting hasn't got."""

    def __init__(self, missing: tuple[DelegationId, ...]) -> None:
        super().__init__(f"no delegation {', '.join(missing)} in this meeting")
        self.missing: Final = missing


def holders(
    programme: Programme, roles: Collection[Role] = (), delegations: Collection[DelegationId] = ()
) -> tuple[Holder, ...]:
    """Whom to give a link: everybody, or those of some roles or delegations only.

    Naming delegations alone means their delegates' links. Raises NoDelegation for one that isn't there.
    """
    known = [delegation.id for delegation in programme.delegations]
    if missing := tuple(name for name in delegations if name not in known):
        raise NoDelegation(missing)
    everybody = [
        *(Holder(role) for role in OF_ONE_KIND),
        *(Holder(Role.INTERPRETER, booth=booth.language) for booth in programme.booths),
        *(Holder(Role.DELEGATE, delegation=name) for name in known if not delegations or name in delegations),
    ]
    wanted = set(roles) or ({Role.DELEGATE} if delegations else set(Role))
    return tuple(holder for holder in everybody if holder.role in wanted)


def new_token() -> str:
    """A token that nobody can guess, in characters that need no quoting in an address."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def issuing(holder: Holder, token: str, expires_ms: Instant | None = None) -> IssueLink:
    """The command that lets the holder of a token in."""
    digest = hashlib.sha256(token.encode()).hexdigest()
    return IssueLink(holder.role, digest, holder.delegation, holder.booth, expires_ms)


def personal(base_url: str, meeting: str, token: str) -> PersonalLink:
    """The link of a token; the token stands in the fragment, which browsers don't send."""
    base = base_url.rstrip("/")
    return PersonalLink(f"{base}/join#{token}", f"{base}/meetings/{meeting}", token)


def written(links: Iterable[tuple[str, PersonalLink]]) -> bytes:
    """Links by their holders' names, as a JSON file has them."""
    return msgspec.json.format(msgspec.json.encode(dict(links)), indent=1) + b"\n"
