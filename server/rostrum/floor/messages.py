"""What all commands and all events have in common: a kind on the wire, and nothing but named, typed fields."""

import re

import msgspec


def snake_case(name: str) -> str:
    """Turn the name of a command or an event into its kind on the wire: `OpenItem` into `open_item`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class CommandMessage(msgspec.Struct, frozen=True, tag_field="kind", tag=snake_case, forbid_unknown_fields=True):
    """An imperative: what somebody asks of the meeting."""


class EventMessage(msgspec.Struct, frozen=True, tag_field="kind", tag=snake_case, omit_defaults=True):
    """A past tense: what has happened, with everything that `evolve` needs to know of it."""


def tag_of(said: msgspec.Struct | type[msgspec.Struct]) -> str:
    """What a command, an event or one of several states is told by on the wire: `open_item`, `passed_over`."""
    return str(said.__struct_config__.tag)
