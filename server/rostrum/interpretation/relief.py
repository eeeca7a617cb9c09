"""Hand-overs at a change of speaker: who is relieved, and who stays because the next speaker needs them (IN7)."""

from collections.abc import Collection, Sequence

import msgspec

from rostrum.interpretation.cures import Exchange, exchanged, exchanges
from rostrum.interpretation.plan import Plan, cost_of
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import Language, Rota, Team


class Relief(msgspec.Struct, frozen=True):
    """Who goes on microphone at a change of speaker, and which booths keep theirs."""

    rota: Rota
    exchanges: tuple[Exchange, ...] = ()
    kept: tuple[Language, ...] = ()
    """Booths whose interpreter should rest and can't: any colleague would bring a gap or a double relay."""


def relief(team: Team, rota: Rota, languages: Sequence[Language], tired: Collection[Language]) -> Relief:
    """Relieve each tired booth, in the team's order, by the colleague whose plans are best, and none into trouble.

    `languages` are those that are spoken until the next change: the next speaker's, then that of whoever gives them
    the floor (IN12). A colleague goes on only where none of the plans has more gaps and double relays than with whoever
    is on microphone now (IN7).
    """
    made: list[Exchange] = []
    kept: list[Language] = []
    for booth, _ in rota:
        if booth not in tired:
            continue
        stay = _plans(team, languages, rota)
        colleagues = [exchange for exchange in exchanges(team, rota) if exchange.booth == booth]
        plans = [(_plans(team, languages, exchanged(rota, colleague)), colleague) for colleague in colleagues]
        fit = [
            (then, colleague)
            for then, colleague in plans
            if all(one.troubles <= other.troubles for one, other in zip(then, stay, strict=True))
        ]
        if not fit:
            kept.append(booth)
            continue
        _, best = min(fit, key=lambda pair: ([cost_of(one, None) for one in pair[0]], pair[1].interpreter))
        made.append(best)
        rota = exchanged(rota, best)
    return Relief(rota, tuple(made), tuple(kept))


def _plans(team: Team, languages: Sequence[Language], rota: Rota) -> list[Plan]:
    return [plan(team, language, rota) for language in languages]
