"""Hand-overs at a change of speaker: who is relieved, and who stays because the next speaker needs them (IN7)."""

from collections.abc import Collection

import msgspec

from rostrum.interpretation.cures import Exchange, exchanged, exchanges
from rostrum.interpretation.plan import Plan, cost_of
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import Language, Rota, Team


class Relief(msgspec.Struct, frozen=True):
    """Who goes on microphone with the next speaker, which booths keep theirs, and the plan that follows."""

    rota: Rota
    plan: Plan
    exchanges: tuple[Exchange, ...] = ()
    kept: tuple[Language, ...] = ()
    """Booths whose interpreter should rest and can't: any colleague would bring a gap or a double relay."""


def relief(
    team: Team, rota: Rota, language: Language, tired: Collection[Language], in_force: Plan | None = None
) -> Relief:
    """Relieve each tired booth, in the team's order, by the colleague whose plan is best, and none into trouble.

    `language` is the next speaker's. A colleague goes on only where the plan has no more gaps and double relays than
    with whoever is on microphone now (IN7).
    """
    made: list[Exchange] = []
    kept: list[Language] = []
    for booth, _ in rota:
        if booth not in tired:
            continue
        stay = plan(team, language, rota, in_force)
        colleagues = [exchange for exchange in exchanges(team, rota) if exchange.booth == booth]
        plans = [(plan(team, language, exchanged(rota, colleague), in_force), colleague) for colleague in colleagues]
        fit = [(then, colleague) for then, colleague in plans if then.troubles <= stay.troubles]
        if not fit:
            kept.append(booth)
            continue
        _, best = min(fit, key=lambda pair: (cost_of(pair[0], in_force), pair[1].interpreter))
        made.append(best)
        rota = exchanged(rota, best)
    return Relief(rota, plan(team, language, rota, in_force), tuple(made), tuple(kept))
