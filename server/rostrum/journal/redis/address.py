"""The address of a journal in Redis, as an operator writes it.

redis://[user:password@]host[:6379][/number]                                  one Redis
redis+sentinel://[user:password@]host[:26379],host[:26379],…/name[/number]    what these sentinels watch by this name

`rediss` in place of `redis` speaks TLS. User and password are the same for the sentinels and for what they watch.
"""

from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from msgspec import Struct

SCHEMES: Final = {"redis": False, "rediss": True}
"""Whether each speaks TLS."""

WATCHED: Final = "+sentinel"
USUAL_PORT: Final = 6379
SENTINELS_PORT: Final = 26379


class Place(Struct, frozen=True, order=True):
    """A host and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Address(Struct, frozen=True):
    """Where the journal is, and who asks; where `master` names what sentinels watch, the places are theirs."""

    places: tuple[Place, ...]
    master: str = ""
    number: int = 0
    user: str | None = None
    password: str | None = None
    tls: bool = False

    @classmethod
    def read(cls, text: str) -> "Address":
        """Understand an address; raises ValueError, which says what was expected."""
        parts = urlsplit(text)
        scheme, watched = parts.scheme.removesuffix(WATCHED), parts.scheme.endswith(WATCHED)
        wanted = "redis+sentinel://HOST:PORT,HOST:PORT,HOST:PORT/NAME" if watched else "redis://HOST:PORT"
        wrong = ValueError(
            f"expected {wanted}, and after it at most the number of a database, got {_without_password(text, parts)!r}"
        )
        if scheme not in SCHEMES:
            raise wrong
        who, _, where = parts.netloc.rpartition("@")
        user, _, password = who.partition(":")
        try:
            places = tuple(_place(one, SENTINELS_PORT if watched else USUAL_PORT) for one in where.split(","))
        except ValueError:
            raise wrong from None
        path = [part for part in parts.path.split("/") if part]
        master = path.pop(0) if watched and path else ""
        number = path.pop(0) if path else "0"
        if path or not number.isdecimal() or watched != bool(master) or (len(places) > 1 and not watched):
            raise wrong
        return cls(
            places,
            master=unquote(master),
            number=int(number),
            user=unquote(user) or None,
            password=unquote(password) or None,
            tls=SCHEMES[scheme],
        )

    def __str__(self) -> str:
        """As it was written, without what must not stand in a log."""
        scheme = f"redis{'s' * self.tls}{WATCHED if self.master else ''}"
        path = [part for part in (self.master, str(self.number or "")) if part]
        return "/".join((f"{scheme}://{','.join(map(str, self.places))}", *path))


def _place(text: str, usual_port: int) -> Place:
    parts = urlsplit(f"//{text}")
    if not parts.hostname:
        raise ValueError(text)
    return Place(parts.hostname, parts.port or usual_port)


def _without_password(text: str, parts: SplitResult) -> str:
    who, at, _ = parts.netloc.rpartition("@")
    return text.replace(who + at, "…@" if at else "", 1)
