"""Hands that press anything: random commands by random actors, drawn from what a meeting has and a little besides.

Every free text that is private carries CANARY, and every hash of a token TOKEN, so that they can be looked for.
"""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.authority import TABLE, owner, right_of
from rostrum.floor.decide import Command
from rostrum.floor.programme import Booth, Inscription, Interpreter, Item, Programme
from rostrum.floor.settings import AfterPassing, AtLimit, ListVisibility, Settings
from rostrum.floor.state import Entry, Recognised, State, Withdrawn
from rostrum.floor.terms import MINUTE, SECOND, Attendance, EntryKind, Kept, OrderPolicy, Phase, Rank, Role, Ruling
from tests.floor.scene import HOUR, PROGRAMME, a_delegation

CANARY = "canary"
TOKEN = "0ca9a1e0"

MANY_PROGRAMME: Programme = msgspec.structs.replace(
    PROGRAMME,
    items=(*PROGRAMME.items, Item("5", {"en": "Other matters"}, ("s2",))),
    booths=(Booth("fr", (Interpreter(f"{CANARY}-interpreter", ("fr",), ("en",)),)),),
)

LIKELY = {
    "inscribe": 16,
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
    phase: [
        str(command.__struct_config__.tag) for command, row in TABLE.items() if phase is None or phase in row.phases
    ]
    for phase in (*Phase, None)
}
"""The kinds of commands that make sense in a phase, and all there are."""
CLASSES = ("state_party", "group_statement", "organisation", "comment", "statement", "state_not_party")


def some_settings(chance: Random) -> dict[str, Any]:
    """Settings as a meeting might have them, all of them at once."""
    flag = (True, False)
    return {
        "limits": chance.choice([{}, {"point_of_order": MINUTE}, {"statement": MINUTE, "organisation": 90 * SECOND}]),
        "default_limit_ms": chance.choice([0, MINUTE, 3 * MINUTE]),
        "class_order": chance.sample(CLASSES, chance.randrange(len(CLASSES))),
        "rank_first": chance.choice(flag),
        "second_statements_last": chance.choice(flag),
        "list_visibility": chance.choice([*ListVisibility]).value,
        "passed_over": chance.choice([*AfterPassing]).value,
        "change_goes_last": chance.choice(flag),
        "secretariat_conducts": chance.choice((True, True, False)),
        "speakers_may_yield": chance.choice(flag),
        "at_limit": chance.choice([*AtLimit]).value,
        "cut_grace_ms": chance.choice([0, 15 * SECOND]),
        "lead_in_ms": chance.choice([0, 0, 15 * SECOND]),
        "lead_in_remote_ms": chance.choice([0, 15 * SECOND]),
        "undo_closing_ms": chance.choice([0, 10 * MINUTE]),
        "reserve_ms": chance.choice([0, 30 * MINUTE]),
    }


def some_programme(chance: Random) -> Programme:
    """The small programme under some settings."""
    return msgspec.structs.replace(MANY_PROGRAMME, settings=msgspec.convert(some_settings(chance), Settings))


def some_inscriptions(chance: Random) -> tuple[Inscription, ...]:
    """A few requests from before the meeting."""
    asking = chance.sample([known.id for known in PROGRAMME.delegations], chance.randrange(6))
    return tuple(Inscription(chance.choice("345"), delegation, "en") for delegation in asking)


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


def finds_something(kind: str, state: State) -> bool:
    """Whether there is a turn, a point of order or somebody waiting that a command of this kind could mean."""
    match kind:
        case "end_turn" | "yield_turn" | "start_clock" | "pause_turn" | "resume_turn" | "extend_turn" | "expire_turn":
            return state.turn is not None
        case "put_back":
            return state.turn is not None or state.last is not None
        case "withdraw_point" | "recognise_point" | "decline_point":
            return any(not isinstance(point.state, Recognised) for point in state.points)
        case "rule_on_point":
            return any(isinstance(point.state, Recognised) for point in state.points)
        case "call_next" | "move_entry" | "give_floor" | "pass_over" | "withdraw":
            return bool(queue(state))
        case "undo_withdrawal":
            return any(isinstance(known.standing, Withdrawn) for known in entries(state))
        case "reopen_item":
            return any(speakers.item_closed_at is not None for speakers in state.lists.values())
        case _:
            return True


def some_actor(chance: Random, state: State, command: Command) -> Actor:
    """Mostly somebody who has a right to it, and of delegates mostly the one concerned; now and then anybody."""
    row = TABLE[type(command)]
    able = [role for role in Role if right_of(row, role) is not None]
    role = chance.choice(able if chance.random() < 0.93 else [*Role])
    if role is not Role.DELEGATE:
        return Actor(role)
    stranger = Actor(role, delegation=chance.choice([*state.delegations, "xx"]))
    if right_of(row, role) is None or chance.random() < 0.1:
        return stranger
    return Actor(role, delegation=owner(state, command, stranger) or stranger.delegation)


# ── fields ───────────────────────────────────────────────────────────────────────────────────────


def one_of(chance: Random, known: Sequence[str], unknown: str) -> str:
    """A known id, or now and then one that isn't."""
    return chance.choice(known) if known and chance.random() < 0.95 else unknown


def item(chance: Random, state: State) -> str:
    """An item, rather the current one."""
    return state.item if state.item is not None and chance.random() < 0.8 else one_of(chance, [*state.lists], "99")


def queue(state: State) -> tuple[str, ...]:
    """Who waits on the current item."""
    return state.lists[state.item].queue if state.item is not None else ()


def entries(state: State) -> list[Entry]:
    """Every entry there is."""
    return [known for speakers in state.lists.values() for known in speakers.entries.values()]


def withdrawn(chance: Random, state: State) -> str:
    """An entry, rather one that was withdrawn."""
    known = [known.id for known in entries(state) if isinstance(known.standing, Withdrawn)]
    return chance.choice(known) if known and chance.random() < 0.8 else entry(chance, state)


def entry(chance: Random, state: State) -> str:
    """An entry, rather one that waits on the current item."""
    if queue(state) and chance.random() < 0.5:
        return chance.choice(queue(state))
    if state.turn is not None and state.turn.entry is not None and chance.random() < 0.3:
        return state.turn.entry
    return one_of(chance, [known.id for known in entries(state)], "e99")


def turn(chance: Random, state: State) -> str:
    """A turn, mostly the one on the floor."""
    if state.turn is not None and chance.random() < 0.9:
        return state.turn.id
    return state.last.turn if state.last is not None and chance.random() < 0.8 else "t99"


def turn_or_none(chance: Random, state: State) -> str | None:
    """As `turn`, and none where nobody has the floor."""
    return turn(chance, state) if state.turn is not None or chance.random() < 0.1 else None


def point(chance: Random, state: State) -> str:
    """A point of order, mostly the first."""
    known = [point.id for point in state.points]
    return known[0] if known and chance.random() < 0.7 else one_of(chance, known, "p99")


def delegation(chance: Random, state: State) -> str:
    """A delegation."""
    return one_of(chance, [*state.delegations], "xx")


def reason(chance: Random) -> str | None:
    """A private reason, or none."""
    return f"{CANARY}-reason-{chance.randrange(1000)}" if chance.random() < 0.5 else None


def speaker(chance: Random) -> dict[str, str] | None:
    """Somebody, or nobody."""
    return chance.choice([None, {"name": "Ms Diallo"}, {"name": "Mr Hoxha", "function": "Minister"}])


def maybe(chance: Random, value: Any) -> Any:
    """The value in one of two cases."""
    return value if chance.random() < 0.5 else None


def mostly(chance: Random, value: str) -> str | None:
    """The value in four of five cases."""
    return value if chance.random() < 0.8 else None


def new_order(chance: Random, state: State) -> list[str]:
    """The queue of the current item in another order, now and then with a fault."""
    order = chance.sample(queue(state), len(queue(state)))
    return order[1:] if chance.random() < 0.2 else order


def inscribe(chance: Random, state: State, _: int) -> dict[str, Any]:
    """Fields of `inscribe`."""
    kind = chance.choice([EntryKind.STATEMENT, EntryKind.STATEMENT, *EntryKind])
    return {
        "item": item(chance, state),
        "language": one_of(chance, ["en", "fr", "ar"], "sw"),
        "entry_kind": kind.value,
        "attendance": chance.choice([None, *Attendance]),
        "delegation": mostly(chance, delegation(chance, state)),
        "on_behalf_of": maybe(chance, "the Group"),
        "speaker": speaker(chance),
        "thread": chance.choice([None, None, "x", "y"]),
        "rank": chance.choice([None, None, None, *Rank]),
    }


def walk_in(chance: Random, _: State, __: int) -> dict[str, Any]:
    """Fields of `add_delegation`."""
    newcomer = a_delegation(f"n{chance.randrange(9)}", chance.choice(["state_party", "observer"]), "Newcomer")
    return {"delegation": msgspec.to_builtins(newcomer), "credentials_pending": chance.random() < 0.7}


def issue(chance: Random, state: State, now: int) -> dict[str, Any]:
    """Fields of `issue_link`."""
    role = chance.choice([*Role])
    return {
        "role": role.value,
        "token_hash": TOKEN * 7 + f"{chance.randrange(2**32):08x}",
        "delegation": delegation(chance, state) if role is Role.DELEGATE else None,
        "booth": one_of(chance, ["fr"], "zh") if role is Role.INTERPRETER else None,
        "expires_ms": maybe(chance, now + chance.randrange(-1, HOUR)),
    }


FIELDS: dict[str, Callable[[Random, State, int], dict[str, Any]]] = {
    "import_meeting": lambda chance, _, __: {
        "programme": msgspec.to_builtins(some_programme(chance)),
        "inscriptions": msgspec.to_builtins(some_inscriptions(chance)),
    },
    "change_settings": lambda chance, _, __: {
        "settings": dict(chance.sample(sorted(some_settings(chance).items()), chance.randrange(1, 4)))
    },
    "add_delegation": walk_in,
    "hand_over_chair": lambda chance, _, __: {"to": one_of(chance, ["chair", "vice_chair"], "janitor")},
    "close_meeting": lambda *_: {},
    "correct_record": lambda chance, state, _: {
        "subject": chance.choice([turn(chance, state), " "]),
        "text": f"{CANARY}-correction",
    },
    "issue_link": issue,
    "revoke_link": lambda chance, state, _: {"link": one_of(chance, [*state.links], "l99")},
    "open_sitting": lambda chance, _, __: {"sitting": one_of(chance, ["s1", "s2"], "s9")},
    "suspend_sitting": lambda chance, _, now: {
        "turn": chance.choice([*Kept]).value,
        "until_ms": maybe(chance, now + chance.randrange(-1, HOUR)),
    },
    "resume_sitting": lambda *_: {},
    "adjourn_sitting": lambda chance, _, __: {"turn": chance.choice([*Kept]).value},
    "revoke_adjournment": lambda *_: {},
    "open_item": lambda chance, state, _: {
        "item": one_of(chance, [*state.lists], "99"),
        "end_turn": chance.random() < 0.5,
    },
    "close_item": lambda chance, state, _: {"item": item(chance, state)},
    "reopen_item": lambda chance, state, _: {"item": item(chance, state)},
    "open_list": lambda chance, state, _: {"item": item(chance, state)},
    "close_list": lambda chance, state, _: {"item": item(chance, state)},
    "inscribe": inscribe,
    "withdraw": lambda chance, state, _: {"entry": entry(chance, state)},
    "undo_withdrawal": lambda chance, state, _: {"entry": withdrawn(chance, state)},
    "change_entry": lambda chance, state, _: {
        "entry": entry(chance, state),
        "language": chance.choice([None, "en", "fr", "sw"]),
        "attendance": chance.choice([None, *Attendance]),
        "entry_kind": chance.choice([None, *EntryKind]),
    },
    "name_speaker": lambda chance, state, _: {"entry": entry(chance, state), "speaker": speaker(chance)},
    "move_entry": lambda chance, state, _: {
        "entry": entry(chance, state),
        "before": maybe(chance, entry(chance, state)),
        "reason": reason(chance),
    },
    "reorder_list": lambda chance, state, _: {
        "item": item(chance, state),
        "order": new_order(chance, state),
        "reason": reason(chance),
    },
    "set_order": lambda chance, state, _: {
        "item": item(chance, state),
        "policy": chance.choice([*OrderPolicy]).value,
        "seed": maybe(chance, "drawn in public"),
        "letter": maybe(chance, chance.choice("aFÉ")),
    },
    "set_limit": lambda chance, state, _: {
        "item": item(chance, state),
        "limit_ms": chance.choice([None, 1, MINUTE, 2 * MINUTE]),
        "class": chance.choice([None, *CLASSES]),
        "running": chance.random() < 0.5,
    },
    "give_floor": lambda chance, state, _: {"entry": entry(chance, state), "turn": turn_or_none(chance, state)},
    "call_next": lambda chance, state, _: {
        "turn": turn_or_none(chance, state),
        "entry": chance.choice([None, *queue(state)[:2]]),
    },
    "end_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "yield_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "pass_over": lambda chance, state, _: {"entry": entry(chance, state)},
    "put_back": lambda chance, state, _: {"turn": turn(chance, state)},
    "start_clock": lambda chance, state, _: {"turn": turn(chance, state)},
    "pause_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "resume_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "extend_turn": lambda chance, state, _: {
        "turn": turn(chance, state),
        "by_ms": chance.choice([-3 * MINUTE, -MINUTE, 0, MINUTE, 2 * HOUR]),
    },
    "expire_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "raise_point": lambda chance, state, _: {"delegation": mostly(chance, delegation(chance, state))},
    "withdraw_point": lambda chance, state, _: {"point": point(chance, state)},
    "recognise_point": lambda chance, state, _: {
        "point": point(chance, state),
        "after_sentence": chance.random() < 0.2,
    },
    "decline_point": lambda chance, state, _: {"point": point(chance, state)},
    "rule_on_point": lambda chance, state, _: {
        "point": point(chance, state),
        "ruling": chance.choice([*Ruling]).value,
        "resume": chance.random() < 0.7,
    },
}
"""For each command, how its fields are drawn."""
