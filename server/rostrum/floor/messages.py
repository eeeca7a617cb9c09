"""What all commands and all events have in common: a kind on the wire, and nothing but named, typed fields."""

import msgspec

from rostrum.floor.terms import snake_case


class CommandMessage(msgspec.Struct, frozen=True, tag_field="kind", tag=snake_case, forbid_unknown_fields=True):
    """An imperative: what somebody asks of the meeting."""


class EventMessage(msgspec.Struct, frozen=True, tag_field="kind", tag=snake_case, omit_defaults=True):
    """A past tense: what has happened, with everything that `evolve` needs to know of it."""
