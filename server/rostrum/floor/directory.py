"""The directory: names and titles in every language, once for all views, under the digest of its content.

Views hold ids only; whoever shows a view looks the names up here. Nothing in it is private (PV3).
"""

import hashlib
from typing import Any

import msgspec

from rostrum.floor.programme import Programme


def directory(programme: Programme) -> dict[str, Any]:
    """The directory of a programme, as plain values ready for JSON."""
    meeting: dict[str, Any] = {
        "id": programme.id,
        "title": programme.title,
        "venue": programme.venue,
        "timezone": programme.timezone,
        "languages": programme.languages,
        "floor_languages": programme.floor_languages,
    }
    if programme.illustrative:
        meeting["illustrative"] = True
    return {
        "meeting": meeting,
        "sittings": {sitting.id: plain(sitting, "id") for sitting in programme.sittings},
        "items": {item.number: plain(item, "number") for item in programme.items},
        "delegations": {delegation.id: plain(delegation, "id") for delegation in programme.delegations},
        "persons": {
            f"{person.delegation}-{number}": plain(person)
            for number, person in enumerate(programme.participants, start=1)
        },
        "officers": {officer.role: plain(officer, "role") for officer in programme.officers},
        "channels": {str(channel.number): plain(channel, "number") for channel in programme.channels},
    }


def plain(fact: msgspec.Struct, *without: str) -> dict[str, Any]:
    """A part of the programme as plain values, less the field that it is keyed by."""
    built: dict[str, Any] = msgspec.to_builtins(fact)
    return {name: value for name, value in built.items() if name not in without}


def digest(programme: Programme) -> str:
    """The SHA-256 of the directory in lower-case hexadecimal."""
    return hashlib.sha256(msgspec.json.encode(directory(programme), order="deterministic")).hexdigest()
