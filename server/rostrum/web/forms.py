"""Forms: the bodies of the HTTP interface."""

import msgspec

from rostrum.floor.terms import Role


class Login(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a personal link holds."""

    token: str
    meeting: str | None = None


class Pass(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a browser gets for it; the cookie that proves the session comes with it."""

    session: str
    meeting: str
    role: Role
    page: str
    delegation: str | None = None
    booth: str | None = None


class Health(msgspec.Struct, frozen=True):
    """How the service is; `stopped` says why, by meeting."""

    status: str
    stopped: dict[str, str]
