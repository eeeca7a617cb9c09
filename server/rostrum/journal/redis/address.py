"""The address of a Redis, as an operator writes it: redis://[user:password@]host[:6379][/number].

`rediss` in place of `redis` speaks TLS.
"""

from typing import Final
from urllib.parse import unquote, urlsplit

from msgspec import Struct

SCHEMES: Final = ("redis", "rediss")
USUAL_PORT: Final = 6379


class Place(Struct, frozen=True):
    """A host and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Address(Struct, frozen=True):
    """Where the journal is, and who asks."""

    place: Place
    number: int = 0
    user: str | None = None
    password: str | None = None
    tls: bool = False

    @classmethod
    def read(cls, text: str) -> "Address":
        """Understand an address; raises ValueError, which says what was expected."""
        parts = urlsplit(text)
        if parts.scheme not in SCHEMES:
            raise ValueError(f"expected redis://HOST:PORT, got {text!r}")
        try:
            host, port = parts.hostname, parts.port
        except ValueError:
            host = port = None
        number = parts.path.strip("/")
        if not host or (number and not number.isdecimal()):
            raise ValueError(f"expected redis://HOST:PORT, and after it at most the number of a database, got {text!r}")
        return cls(
            Place(host, port or USUAL_PORT),
            number=int(number or 0),
            user=unquote(parts.username or "") or None,
            password=unquote(parts.password or "") or None,
            tls=parts.scheme == "rediss",
        )

    def __str__(self) -> str:
        """As it was written, without what must not stand in a log."""
        return f"redis{'s' * self.tls}://{self.place}" + (f"/{self.number}" if self.number else "")
