"""Meetings as they might be: some settings, all of them at once, and some who asked before.

Every free text that is private carries CANARY, every hash of a token TOKEN, every seal of a text SEAL, and the id of
every interpreter INTERPRETER, so that they can be looked for.
"""

from random import Random
from typing import Any

import msgspec

from rostrum.floor.programme import Booth, Channel, Inscription, Interpreter, Item, Participant, Programme
from rostrum.floor.settings import AfterPassing, AtLimit, ListVisibility, Settings
from rostrum.floor.terms import (
    MINUTE,
    SECOND,
    Attendance,
    HeardAt,
    LineSource,
    MotionKind,
    Side,
)
from tests.floor.scene import PROGRAMME

CANARY = "canary"
INTERPRETER = "c0ffee"
TOKEN = "0ca9a1e0"
SEAL = "5ea15ea1"


def an_interpreter(name: str, *active: str, of: str) -> Interpreter:
    """Somebody who works into these languages and also from another; below the booths nobody sees who it is."""
    return Interpreter(f"{INTERPRETER}-{name}", active, (of,))


MANY_PROGRAMME: Programme = msgspec.structs.replace(
    PROGRAMME,
    items=(*PROGRAMME.items, Item("5", {"en": "Other matters"}, ("s2",))),
    channels=(Channel(0), Channel(1, "en"), Channel(2, "fr"), Channel(3, "ar")),
    booths=(
        Booth("ar", (an_interpreter("A1", "ar", "en", of="fr"), an_interpreter("A2", "ar", of="fr"))),
        Booth("en", (an_interpreter("E1", "en", of="fr"), an_interpreter("E2", "en", of="ar"))),
        Booth("fr", (an_interpreter("F1", "fr", of="en"), an_interpreter("F2", "fr", of="sw"))),
    ),
)

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
        "class_weights": chance.choice([{}, {"state_party": 1_500, "organisation": 300, "comment": 0}]),
        "dynamic_least_ms": chance.choice([0, MINUTE]),
        "opening_lot_ms": chance.choice([0, 2 * SECOND]),
        "replies_heard": chance.choice([*HeardAt]).value,
        "replies_per_item": chance.choice([1, 2]),
        "motion_speakers": {f"{kind}_{side}": 2 for kind in MotionKind for side in Side},
        "line_source": chance.choice([*LineSource]).value,
        "silent_ms": chance.choice([0, MINUTE]),
        "speaks_by": chance.choice([[], [], ["state_party", "organisation"]]),
        "graces_per_turn": chance.choice([0, 2]),
        "longest_on_mic_ms": chance.choice([0, MINUTE, 30 * MINUTE]),
        "rest_ms": chance.choice([0, 10 * MINUTE]),
        "signal_every_ms": chance.choice([0, 20 * SECOND]),
    }


def some_programme(chance: Random) -> Programme:
    """The small programme under some settings."""
    return msgspec.structs.replace(MANY_PROGRAMME, settings=msgspec.convert(some_settings(chance), Settings))


def some_participants(chance: Random) -> tuple[Participant, ...]:
    """People of a few delegations, now and then of one that isn't there."""
    whose = chance.sample([*(known.id for known in PROGRAMME.delegations), "zz"], chance.randrange(3))
    functions = (None, "Minister", {"en": "Minister", "fr": "Ministre"})
    return tuple(
        Participant(delegation, chance.choice(list(Attendance)), function=chance.choice(functions), seat="9")
        for delegation in whose
    )


def some_inscriptions(chance: Random) -> tuple[Inscription, ...]:
    """A few requests from before the meeting."""
    asking = chance.sample([known.id for known in PROGRAMME.delegations], chance.randrange(6))
    return tuple(Inscription(chance.choice("345"), delegation, "en") for delegation in asking)
