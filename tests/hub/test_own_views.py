"""What only one delegation sees: found by what two states don't share."""

import random

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.entries import ChangeEntry, UndoWithdrawal, Withdraw
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.limits import SetBudget, SetLimit
from rostrum.floor.meeting import ChangeSettings
from rostrum.floor.order import MoveEntry
from rostrum.floor.points import DeclinePoint, RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.refusals import Refused
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.signals import ResolveCall, TakeCall
from rostrum.floor.swaps import AcceptSwap, DeclineSwap, ProposeSwap
from rostrum.floor.terms import Becomes, Role, Ruling
from rostrum.floor.turns import CallNext, EndTurn, PassOver, PutBack
from rostrum.floor.views.own import own
from rostrum.hub.hall import Hall
from rostrum.hub.own_views import concerned
from rostrum.hub.rules import RULES
from tests.hub.plenary import DELEGATIONS, MEETING


def commands(chance: random.Random, turns: int) -> list[tuple[Command, Actor]]:
    """Something that somebody might do."""
    chair, technician = Actor(Role.CHAIR), Actor(Role.TECHNICIAN)
    delegate = Actor(Role.DELEGATE, delegation=chance.choice(DELEGATIONS))
    entry = f"e{chance.randint(1, 12)}"
    turn = f"t{turns}"
    point = f"p{chance.randint(1, 9)}"
    visibility = chance.choice(["all", "next_three", "counts"])
    return [
        (CallNext(), chair),
        (CallNext(turn=turn), chair),
        (EndTurn(turn), chair),
        (PutBack(turn), chair),
        (PassOver(entry), chair),
        (MoveEntry(entry), chair),
        (SetLimit("3", chance.choice([60_000, 90_000])), chair),
        (ChangeSettings({"list_visibility": visibility}), Actor(Role.SECRETARIAT)),
        (Inscribe("3", "fr"), delegate),
        (Withdraw(entry), chair),
        (UndoWithdrawal(entry), chair),
        (ChangeEntry(entry, language="fr"), chair),
        (RaisePoint(), delegate),
        (DeclinePoint(point), chair),
        (RecognisePoint(point), chair),
        (RuleOnPoint(point, Ruling.NOTED, becomes=Becomes.TECHNICAL_CALL), chair),
        (TakeCall(f"c{chance.randint(1, 4)}"), technician),
        (ResolveCall(f"c{chance.randint(1, 4)}"), technician),
        (RequestReply(), delegate),
        (GrantReply(f"r{chance.randint(1, 4)}"), chair),
        (ProposeSwap(entry, f"e{chance.randint(1, 12)}"), delegate),
        (AcceptSwap(f"s{chance.randint(1, 40)}"), delegate),
        (DeclineSwap(f"s{chance.randint(1, 40)}"), delegate),
        (SetBudget("3", "state_party", chance.choice([None, 300_000])), chair),
    ]


async def test_who_is_not_concerned_sees_what_they_saw(hall: Hall) -> None:
    """Over a thousand random commands, a delegation whose own view changed was always among those concerned."""
    runner = hall.runner(MEETING)
    assert runner is not None
    state, chance, changed, spared = runner.state, random.Random(7), 0, 0
    for step in range(1_000):
        command, actor = chance.choice(commands(chance, state.turns_made))
        before = state
        try:
            for event in RULES.decide(state, command, actor, runner.at + 100 * step):
                state = RULES.evolve(state, event)
        except Refused:
            continue
        told = set(concerned(before, state))
        for delegation in DELEGATIONS:
            viewer = Actor(Role.DELEGATE, delegation=delegation)
            if own(before, viewer) != own(state, viewer):
                changed += 1
                assert delegation in told, f"{command} changed what {delegation} sees"
            elif delegation not in told:
                spared += 1
    assert changed > 100
    assert spared > 100
