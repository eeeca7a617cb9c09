"""The exchange of one interpreter that mends a plan (IN5)."""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from rostrum.interpretation.plan import Plan, cost_of
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import InterpreterId, Language, Rota, Team


class Exchange(msgspec.Struct, frozen=True):
    """One interpreter of a booth goes on microphone in place of the colleague."""

    booth: Language
    interpreter: InterpreterId


def exchanges(team: Team, rota: Rota) -> Iterator[Exchange]:
    """Everybody who could go on microphone in a booth that works."""
    working = dict(rota)
    for booth in team.booths:
        for interpreter in booth.interpreters:
            if booth.language in working and working[booth.language] != interpreter.id:
                yield Exchange(booth.language, interpreter.id)


def exchanged(rota: Rota, exchange: Exchange) -> Rota:
    """The rota after it."""
    return tuple(
        (booth, exchange.interpreter if booth == exchange.booth else interpreter) for booth, interpreter in rota
    )


def cures(team: Team, floor: Language, rota: Rota, in_force: Plan | None = None) -> tuple[Exchange, ...]:
    """The exchanges that mend everything; where none does, those that close every gap and leave fewer double relays.

    Ordered as plans are (IN4), ties by the booth's channel, then by the interpreter's id. Empty where nothing is
    amiss, or nothing helps.
    """
    now = plan(team, floor, rota, in_force)
    found = []
    for exchange in exchanges(team, rota):
        then = plan(team, floor, exchanged(rota, exchange), in_force)
        if not then.unreached and then.troubles < now.troubles:
            channel = team.channel(exchange.booth)
            found.append((cost_of(then, in_force), channel is None, channel or 0, exchange.interpreter, exchange, then))
    ranked = [(exchange, then) for *_, exchange, then in sorted(found, key=lambda one: one[:4])]
    return tuple(exchange for exchange, then in ranked if not any(then.troubles)) or tuple(
        exchange for exchange, _ in ranked
    )


@lru_cache(maxsize=1024)
def cure(team: Team, floor: Language, rota: Rota, in_force: Plan | None = None) -> Exchange | None:
    """The best of them; none where nothing is amiss or no single exchange helps."""
    return next(iter(cures(team, floor, rota, in_force)), None)
