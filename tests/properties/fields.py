"""What random hands write into a command: for each kind its fields, out of what a meeting has and a little besides."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import msgspec

from rostrum.floor.listed import Entry, Withdrawn
from rostrum.floor.policy import reserved
from rostrum.floor.state import State
from rostrum.floor.terms import (
    MINUTE,
    SECOND,
    Attendance,
    Becomes,
    DisplayMode,
    EntryKind,
    Kept,
    MotionKind,
    OrderPolicy,
    Rank,
    Role,
    Ruling,
    Side,
)
from tests.floor.scene import HOUR, a_delegation
from tests.properties.meetings import (
    CANARY,
    CLASSES,
    INTERPRETER,
    SEAL,
    TOKEN,
    some_inscriptions,
    some_participants,
    some_programme,
    some_settings,
)


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


def texted(chance: Random, state: State) -> str:
    """An entry, rather one with a text."""
    return chance.choice([*state.texts]) if state.texts and chance.random() < 0.8 else entry(chance, state)


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


def motion(chance: Random, state: State) -> str:
    """A motion before the meeting."""
    return one_of(chance, [known.id for known in state.motions], "m99")


def reply(chance: Random, state: State) -> str:
    """A right of reply that was asked for."""
    return one_of(chance, [known.id for known in state.replies], "r99")


def proposal(state: State) -> str:
    """The proposal before the meeting."""
    return state.proposal.id if state.proposal is not None else "d99"


def delegation(chance: Random, state: State) -> str:
    """A delegation."""
    return one_of(chance, [*state.delegations], "xx")


def reason(chance: Random) -> str | None:
    """A private reason, or none."""
    return f"{CANARY}-reason-{chance.randrange(1000)}" if chance.random() < 0.5 else None


def speaker(chance: Random) -> dict[str, Any] | None:
    """Somebody, or nobody; now and then in a function that is said in a language nobody reads."""
    functions = ["Minister", {"en": "Minister", "fr": "Ministre"}, {"fr": "Ministre"}, {"zz": "Minister"}]
    return chance.choice([None, {"name": "Ms Diallo"}, {"name": "Mr Hoxha", "function": chance.choice(functions)}])


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
        "joined_by": chance.choice([None, None, [delegation(chance, state)]]),
        "through": chance.choice([None, None, None, None, "fr", "zh"]),
        "duration_ms": chance.choice([None, None, None, 0, 30 * SECOND, 5 * MINUTE]),
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


def booth(chance: Random, _: State, __: int) -> dict[str, Any]:
    """Fields of what a booth says of itself: the own one, or one that is named."""
    return {"booth": chance.choice([None, "fr", "fr", one_of(chance, ["en", "ar"], "zh")])}


def interpreter(chance: Random, state: State) -> str:
    """An interpreter of the team."""
    return one_of(chance, [one.id for booth in state.team.booths for one in booth.interpreters], "nobody")


FIELDS: dict[str, Callable[[Random, State, int], dict[str, Any]]] = {
    "import_meeting": lambda chance, _, __: {
        "programme": msgspec.to_builtins(some_programme(chance)),
        "inscriptions": msgspec.to_builtins(some_inscriptions(chance)),
    },
    "import_addendum": lambda chance, _, __: {
        "inscriptions": msgspec.to_builtins(some_inscriptions(chance)),
        "participants": msgspec.to_builtins(some_participants(chance)),
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
    "open_list": lambda chance, state, _: {"item": item(chance, state), "seed": mostly(chance, "drawn in public")},
    "close_list": lambda chance, state, _: {
        "item": item(chance, state),
        "in_ms": chance.choice([None, 0, 1, 10 * SECOND, MINUTE]),
    },
    "settle_opening": lambda chance, state, _: {"item": item(chance, state)},
    "inscribe": inscribe,
    "withdraw": lambda chance, state, _: {"entry": entry(chance, state)},
    "hand_in_text": lambda chance, state, _: {
        "entry": entry(chance, state),
        "seal": f"{SEAL}{chance.randrange(2**64):056x}",
        "language": chance.choice(["en", "fr", "ar", "xx"]),
        "words": chance.choice([0, 200, 400, 2_000]),
        "consent": chance.choice([None, True, False]),
    },
    "send_note": lambda chance, _, __: {"seal": f"{SEAL}{chance.randrange(2**64):056x}"},
    "read_note": lambda chance, state, _: {"note": one_of(chance, [note.id for note in state.notes], "n99")},
    "name_loss": lambda chance, _, __: {"branch": "b", "first": 7, "last": chance.choice([6, 7, 57]), "deeds": []},
    "note_loss": lambda chance, state, _: {"loss": one_of(chance, [loss.id for loss in state.losses], "h99")},
    "withdraw_text": lambda chance, state, _: {"entry": texted(chance, state)},
    "publish_text": lambda chance, state, _: {"entry": texted(chance, state)},
    "undo_withdrawal": lambda chance, state, _: {"entry": withdrawn(chance, state)},
    "change_entry": lambda chance, state, _: {
        "entry": entry(chance, state),
        "language": chance.choice([None, "en", "fr", "sw"]),
        "attendance": chance.choice([None, *Attendance]),
        "entry_kind": chance.choice([None, *EntryKind]),
        "time_factor": chance.choice([None, None, 1, 500, 1_500, 4_000]),
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
    "propose_swap": lambda chance, state, _: {"entry": entry(chance, state), "other": entry(chance, state)},
    "accept_swap": lambda chance, state, _: {"swap": one_of(chance, [known.id for known in state.swaps], "s99")},
    "decline_swap": lambda chance, state, _: {"swap": one_of(chance, [known.id for known in state.swaps], "s99")},
    "swap_entries": lambda chance, state, _: {
        "entry": entry(chance, state),
        "other": entry(chance, state),
        "reason": reason(chance),
    },
    "set_budget": lambda chance, state, _: {
        "item": item(chance, state),
        **chance.choice([{"class": chance.choice(CLASSES)}, {"group": chance.choice(["africa", "weog", "moon"])}, {}]),
        "budget_ms": chance.choice([None, 1, MINUTE, 10 * MINUTE]),
    },
    "speak_live": lambda chance, state, _: {"turn": turn(chance, state)},
    "speaker_lost": lambda chance, state, now: {
        "turn": turn(chance, state),
        "since": now - chance.choice([-1, 0, 5 * SECOND, HOUR]),
    },
    "speaker_silent": lambda chance, state, _: {"turn": turn(chance, state)},
    "speaker_back": lambda chance, state, _: {"turn": turn(chance, state)},
    "still_heard": lambda chance, state, _: {"turn": turn(chance, state)},
    "keep_place": lambda chance, state, _: {"turn": turn(chance, state)},
    "give_floor": lambda chance, state, _: {
        "entry": entry(chance, state),
        "turn": turn_or_none(chance, state),
        "reason": reason(chance),
    },
    "call_next": lambda chance, state, _: {
        "turn": turn_or_none(chance, state),
        "entry": chance.choice([None, *(queue(state) or [known.id for known in reserved(state)])[:2]]),
    },
    "end_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "yield_turn": lambda chance, state, _: {"turn": turn(chance, state)},
    "pass_over": lambda chance, state, _: {"entry": entry(chance, state)},
    "put_back": lambda chance, state, _: {"turn": turn(chance, state), "reason": reason(chance)},
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
        "becomes": chance.choice([None, None, *Becomes]),
    },
    "appeal_ruling": lambda chance, state, _: {
        "point": state.ruled or "p99",
        "delegation": mostly(chance, delegation(chance, state)),
    },
    "decide_appeal": lambda chance, state, _: {
        "point": state.appeal.point if state.appeal is not None else "p99",
        "overruled": chance.random() < 0.5,
    },
    "put_motion": lambda chance, state, _: {
        "motion": chance.choice([*MotionKind]).value,
        "delegation": mostly(chance, delegation(chance, state)),
    },
    "speak_on_motion": lambda chance, state, _: {
        "motion": motion(chance, state),
        "side": chance.choice([*Side]).value,
        "delegation": mostly(chance, delegation(chance, state)),
    },
    "decide_motion": lambda chance, state, _: {"motion": motion(chance, state), "carried": chance.random() < 0.5},
    "request_reply": lambda chance, state, _: {"delegation": mostly(chance, delegation(chance, state))},
    "grant_reply": lambda chance, state, _: {"reply": reply(chance, state)},
    "decline_reply": lambda chance, state, _: {"reply": reply(chance, state)},
    "propose_decision": lambda chance, _, __: {"text": chance.choice(["The draft is adopted.", " "])},
    "object": lambda chance, state, _: {
        "proposal": proposal(state),
        "delegation": mostly(chance, delegation(chance, state)),
        "withdrawn": chance.random() < 0.4,
    },
    "decide_proposal": lambda chance, state, _: {"proposal": proposal(state), "adopted": chance.random() < 0.7},
    "announce_limits": lambda chance, state, _: {
        "item": item(chance, state),
        "limits": chance.choice([{}, {chance.choice(CLASSES): chance.choice([1, MINUTE, 2 * MINUTE])}]),
        "in_ms": chance.choice([None, 0, 10 * SECOND, MINUTE]),
    },
    "apply_limits": lambda chance, state, _: {"item": item(chance, state)},
    "move_interpretation_end": lambda chance, _, now: {
        "until_ms": now + chance.choice([-1, 10 * MINUTE, HOUR, 24 * HOUR]),
        "agreed_by": chance.choice([f"{CANARY}-agreed", " "]),
    },
    "set_display": lambda chance, _, __: {"mode": chance.choice([*DisplayMode, DisplayMode.FLOOR]).value},
    "set_on_mic": lambda chance, state, now: {
        **booth(chance, state, now),
        "interpreter": interpreter(chance, state),
    },
    "ask_handover": lambda chance, state, now: {
        **booth(chance, state, now),
        "to": maybe(chance, interpreter(chance, state)),
    },
    "accept_handover": booth,
    "report_relay": lambda chance, state, now: {
        **booth(chance, state, now),
        "channel": chance.choice([None, 1, 2, 3, 9]),
    },
    "stop_booth": booth,
    "resume_booth": booth,
    "declare_language": lambda chance, state, _: {
        "turn": turn(chance, state),
        "language": one_of(chance, ["en", "fr", "ar"], "sw"),
    },
    "signal_slower": booth,
    "signal_sound": booth,
    "cannot_hear": lambda chance, _, __: {"channel": chance.choice([0, 1, 2, 9])},
    "call_technician": lambda chance, state, now: {**booth(chance, state, now), "about": f"{INTERPRETER}-call"},
    "take_call": lambda chance, state, _: {"call": one_of(chance, [call.id for call in state.calls], "c99")},
    "resolve_call": lambda chance, state, _: {"call": one_of(chance, [call.id for call in state.calls], "c99")},
}
