"""Hands that press anything: random commands by random actors, mostly such as make sense."""

from random import Random
from typing import Any

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.authority import TABLE, Right, owner, right_of
from rostrum.floor.decide import Command
from rostrum.floor.listed import Withdrawn
from rostrum.floor.matters import Recognised
from rostrum.floor.messages import tag_of
from rostrum.floor.state import State
from rostrum.floor.terms import (
    Phase,
    Role,
)
from tests.properties.fields import FIELDS, entries, queue

BOOTHS = ("ar", "en", "fr")

LIKELY = {
    "inscribe": 16,
    "hand_in_text": 4,
    "call_next": 8,
    "raise_point": 4,
    "recognise_point": 6,
    "rule_on_point": 4,
    "open_sitting": 8,
    "revoke_adjournment": 8,
    "reopen_item": 4,
    "open_list": 2,
    "undo_withdrawal": 4,
    "move_entry": 3,
    "put_back": 2,
    "resume_sitting": 8,
    "close_item": 0.7,
    "suspend_sitting": 0.7,
    "adjourn_sitting": 0.4,
    "close_meeting": 0.1,
    "import_meeting": 0.3,
}
"""How often a command is tried, beside once for those not named; what ends a meeting is rare."""

FITTING: dict[Phase | None, list[str]] = {
    phase: [tag_of(command) for command, row in TABLE.items() if phase is None or phase in row.phases]
    for phase in (*Phase, None)
}
"""The kinds of commands that make sense in a phase, and all there are."""


def some_command(chance: Random, state: State, now: int) -> Command:
    """A command that mostly makes sense."""
    kinds = FITTING[state.phase] if chance.random() < 0.95 else FITTING[None]
    if chance.random() < 0.9:
        kinds = [kind for kind in kinds if finds_something(kind, state)]
    kind = chance.choices(kinds, [LIKELY.get(kind, 1) for kind in kinds])[0]
    fields = {
        field: value for field, value in FIELDS[kind](chance, state, now).items() if value is not None
    }  # what is None is left out, as a sender does
    command: Command = msgspec.convert({"kind": kind, **fields}, type=Command)
    return command


ON_A_TURN = {
    *("end_turn", "yield_turn", "start_clock", "pause_turn", "resume_turn", "extend_turn", "expire_turn"),
    *("speaker_lost", "speaker_silent", "speaker_back", "still_heard", "keep_place", "speak_live"),
    *("declare_language", "signal_slower", "signal_sound"),
}
ON_THE_QUEUE = {"call_next", "move_entry", "give_floor", "pass_over", "withdraw", "propose_swap", "swap_entries"}


def finds_something(kind: str, state: State) -> bool:
    """Whether there is anything that a command of this kind could mean: a turn, somebody waiting, a motion."""
    heard = [isinstance(point.state, Recognised) for point in state.points]
    meant: dict[str, Any] = {
        **dict.fromkeys(ON_A_TURN, state.turn),
        **dict.fromkeys(ON_THE_QUEUE, queue(state)),
        **dict.fromkeys(("withdraw_point", "recognise_point", "decline_point"), not all(heard)),
        **dict.fromkeys(("accept_swap", "decline_swap"), state.swaps),
        **dict.fromkeys(("grant_reply", "decline_reply"), state.replies),
        **dict.fromkeys(("speak_on_motion", "decide_motion"), state.motions),
        **dict.fromkeys(("object", "decide_proposal"), state.proposal),
        "rule_on_point": any(heard),
        **dict.fromkeys(("withdraw_text", "publish_text"), state.texts),
        "read_note": state.notes,
        "note_loss": state.losses,
        "put_back": state.turn or state.last,
        "appeal_ruling": state.ruled,
        "decide_appeal": state.appeal,
        "undo_withdrawal": any(isinstance(known.standing, Withdrawn) for known in entries(state)),
        "reopen_item": any(speakers.item_closed_at is not None for speakers in state.lists.values()),
    }
    return bool(meant.get(kind, True))


def some_actor(chance: Random, state: State, command: Command) -> Actor:
    """Mostly somebody who has a right to it, and of delegates mostly the one concerned; now and then anybody."""
    row = TABLE[type(command)]
    able = [role for role in Role if right_of(row, role) is not None]
    role = chance.choice(able if chance.random() < 0.93 else [*Role])
    if role is Role.INTERPRETER:
        return Actor(role, booth=chance.choice([*BOOTHS, None]))
    if role is not Role.DELEGATE:
        return Actor(role)
    stranger = Actor(role, delegation=chance.choice([*state.delegations, "xx"]))
    if right_of(row, role) is not Right.OWN or chance.random() < 0.1:
        return stranger
    return Actor(role, delegation=owner(state, command, stranger) or stranger.delegation)
