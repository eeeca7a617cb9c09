"""Settings of the service. The environment is read here and nowhere else.

Each field of `Config` is also an environment variable: `origins` is ROSTRUM_ORIGINS.
What a command's option says goes before the environment, and that before the default.
"""

import os
import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Literal
from urllib.parse import urlsplit

PREFIX: Final = "ROSTRUM_"
REDIS: Final = ("redis:", "rediss:", "redis+sentinel:", "rediss+sentinel:")
_ANY_HOST: Final = frozenset({"0.0.0.0", "::", ""})  # noqa: S104  # compared with, not bound to


class ConfigError(Exception):
    """A setting that can't be meant; the message names it and says what is expected."""


def language_of_system(environ: Mapping[str, str] = os.environ) -> str:
    """The language in which this machine's programs speak to whoever sits at it: `fr` of `fr_CH.UTF-8`; `C` is none."""
    names = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return re.split(r"[_.@]", next(filter(None, names), ""), maxsplit=1)[0].lower()


@dataclass(frozen=True)
class Config:
    """How this service runs."""

    journal: str = "sqlite:rostrum.db"
    """`sqlite:PATH`, `redis://HOST:PORT` for several nodes, `redis+sentinel://HOST:PORT,…/NAME` where there are
    replicas, or `memory:` for a trial that nobody will miss."""
    allow_unsafe: bool = False
    """Take a Redis that may lose what it acknowledged, for a trial."""
    share_port: bool = False
    """Several processes of this machine listen on the same port; the system shares the connections out."""
    host: str = "127.0.0.1"
    port: int = 8000
    """0 takes a free one."""
    public_url: str = ""
    """How browsers reach the service where a proxy stands before it, such as https://rostrum.example.org."""
    origins: tuple[str, ...] = ()
    """Pages that may open a connection, exactly as browsers name them; comma-separated in the environment.
    Without any: those of `public_url`, or of the host and port."""
    trusted_proxies: str = "127.0.0.1"
    """Addresses whose X-Forwarded-For is believed, comma-separated."""
    max_connections: int = 10_000
    frames_per_second: int = 50
    """Of one connection, and commands of one link, in the long run; who sends faster is read more slowly."""
    log: Literal["auto", "json", "console"] = "auto"
    """One JSON object a line, or lines for people; auto: for people on a terminal."""

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ, **options: Any) -> "Config":
        """The settings of this environment, after what the options say; an option that is None says nothing.

        Raises ConfigError.
        """
        given: dict[str, Any] = {}
        for known in fields(cls):
            if options.get(known.name) is not None:
                given[known.name] = options[known.name]
            elif (said := environ.get(PREFIX + known.name.upper())) is not None:
                given[known.name] = _parsed(known.name, said, known.default)
        unknown = options.keys() - {known.name for known in fields(cls)}
        assert not unknown, f"no such settings: {sorted(unknown)}"
        return cls(**given).checked()

    def checked(self) -> "Config":
        """The same settings, if they make sense together; raises ConfigError."""
        if not self.journal.startswith(("sqlite:", "memory:", *REDIS)):
            raise ConfigError(
                "journal: expected sqlite:PATH, redis://HOST:PORT, redis+sentinel://HOST,HOST,HOST/NAME or memory:, "
                f"got {self.journal!r}"
            )
        if not 0 <= self.port <= 65_535:
            raise ConfigError(f"port: expected 0 to 65535, got {self.port}")
        if self.log not in {"auto", "json", "console"}:
            raise ConfigError(f"log: expected auto, json or console, got {self.log!r}")
        for url in (*self.origins, *([self.public_url] if self.public_url else [])):
            parts = urlsplit(url)
            if parts.scheme not in {"http", "https"} or not parts.netloc:
                raise ConfigError(f"origins, public_url: expected http(s)://host[:port], got {url!r}")
        return self

    def on_port(self, port: int) -> "Config":
        """The same settings with the port that the system chose."""
        return replace(self, port=port)

    @property
    def url(self) -> str:
        """Where people find the service: `public_url`, or this machine, by the address that phones beside it reach."""
        if self.public_url:
            return self.public_url.rstrip("/")
        return _http(next(_own_addresses(), "127.0.0.1") if self.host in _ANY_HOST else self.host, self.port)

    @property
    def unsafe(self) -> bool:
        """Whether the journal is one that may lose what it acknowledged."""
        return self.journal.startswith("memory:") or (self.allow_unsafe and self.journal.startswith(REDIS))

    @property
    def secure(self) -> bool:
        """Whether browsers reach the service over TLS, so that cookies may be kept to that."""
        return self.public_url.startswith("https:")

    def allowed_origins(self) -> frozenset[str]:
        """Every origin whose pages may open a connection, exactly as a browser writes it."""
        if self.origins:
            return frozenset(_origin(url) for url in self.origins)
        if self.public_url:
            return frozenset({_origin(self.public_url)})
        if self.host in _ANY_HOST:
            return frozenset(_http(name, self.port) for name in _own_names())
        names = {"127.0.0.1", "localhost", "::1"} if self.host in {"127.0.0.1", "localhost", "::1"} else {self.host}
        return frozenset(_http(name, self.port) for name in names)


def _parsed(name: str, said: str, default: object) -> object:
    match default:
        case bool():
            if said.lower() not in {"1", "0", "true", "false", "yes", "no"}:
                raise ConfigError(f"{PREFIX}{name.upper()}: expected yes or no, got {said!r}")
            return said.lower() in {"1", "true", "yes"}
        case int():
            try:
                return int(said)
            except ValueError:
                raise ConfigError(f"{PREFIX}{name.upper()}: expected a number, got {said!r}") from None
        case tuple():
            return tuple(part.strip() for part in said.split(",") if part.strip())
        case _:
            return said


def _http(host: str, port: int) -> str:
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}" if port == 80 else f"http://{named}:{port}"


def _origin(url: str) -> str:
    """The scheme, host and port of an address as browsers name an origin, without a port that goes without saying."""
    parts = urlsplit(url)
    usual = {"http": ":80", "https": ":443"}[parts.scheme]
    return f"{parts.scheme}://{parts.netloc.lower().removesuffix(usual)}"


def _own_names() -> set[str]:
    """The names and addresses under which phones in the same network may reach this machine."""
    return {"127.0.0.1", "localhost", "::1", socket.gethostname().lower(), *_own_addresses()}


def _own_addresses() -> Iterator[str]:
    """The addresses from which this machine reaches others, first that of IPv4; none where it is on no network."""
    for family, nowhere in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        # Connecting a datagram socket sends nothing: it asks the system from which address it would.
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((nowhere, 9))
            except OSError:
                continue
            yield str(probe.getsockname()[0])
