"""The core as the hub calls it: seven functions, named once, so that a test can hand in another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.deadlines import Deadline, next_deadline
from rostrum.floor.decide import Command, decide, made
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.state import State
from rostrum.floor.terms import Plain
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind


@dataclass(frozen=True)
class Rules:
    """What a meeting is run by."""

    decide: Callable[[State, Command, Actor, int], tuple[Event, ...]] = decide
    evolve: Callable[[State, Event], State] = evolve
    made: Callable[[tuple[Event, ...]], dict[str, str]] = made
    next_deadline: Callable[[State], Deadline | None] = next_deadline
    project: Callable[[State, ViewKind], Plain] = project
    changes: Callable[[State, State, ViewKind], Plain | None] = changes
    own: Callable[[State, Actor], Plain | None] = own


RULES: Final = Rules()

encode_event = msgspec.msgpack.Encoder().encode
decode_event = msgspec.msgpack.Decoder(Event).decode
canonical = msgspec.msgpack.Encoder(order="deterministic").encode
"""A command's bytes, the same however it was sent: what its id stands for."""
