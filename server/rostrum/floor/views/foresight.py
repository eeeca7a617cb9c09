"""The whole queue as the booths will meet it: each speaker's plan with the rota as it will be then (IN6, IN7, IN12).

The views hold the plans from the next speaker on. Who plans further asks: what is answered follows from the state and
the moment, so it isn't kept in any view.
"""

from collections.abc import Iterator

from rostrum.floor.channels import agreed_handovers, presiding_language, rota_ahead
from rostrum.floor.forecast import forecast, paced
from rostrum.floor.limits import limit_of
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import Instant, Plain
from rostrum.floor.views.interpretation import exchange_view, plan_view
from rostrum.interpretation.lookahead import Coming, Stretch, look_ahead
from rostrum.interpretation.plan import Plan


def foreseen(state: State, at: Instant) -> tuple[Stretch, ...]:
    """Every entry that is forecast, in the order in which they speak; nothing before the booths are at work."""
    if not state.shifts or not state.team.channels:
        return ()
    agreed = dict(agreed_handovers(state))
    since = {booth: at if booth in agreed else shift.since for booth, shift in state.shifts.items()}
    longest = state.settings.longest_on_mic_ms
    return look_ahead(state.team, rota_ahead(state), since, tuple(coming(state, at)), longest)


def coming(state: State, at: Instant) -> Iterator[Coming]:
    """Who will speak, when, and in which language the floor is given to them (FC1)."""
    given_in = presiding_language(state)
    for name, starts in forecast(state, at).starts.items():
        entry = entry_of(state, name)
        assert entry is not None, f"{name} is forecast and isn't on a list"
        ends = starts + paced(state.pace, limit_of(state, entry), entry.speaking_class)
        yield Coming(name, entry.through or entry.language, starts, ends, given_in)


def foresight(state: State, at: Instant) -> Plain:
    """What is foreseen, each different plan once: 200 entries have a handful of them."""
    numbers: dict[Plan, int] = {}
    stretches = [stretch_view(stretch, numbers) for stretch in foreseen(state, at)]
    return {"at_ms": at, "plans": [plan_view(plan) for plan in numbers], "stretches": stretches}


def stretch_view(stretch: Stretch, numbers: dict[Plan, int]) -> Plain:
    """One entry, with the numbers of its plans, the hand-overs with which it begins, and what would mend it."""
    view: Plain = {
        "entry": stretch.entry,
        "plan": numbers.setdefault(stretch.plan, len(numbers)),
        "before": numbers.setdefault(stretch.before, len(numbers)),
    }
    if stretch.exchanges:
        view["exchanges"] = [exchange_view(exchange) for exchange in stretch.exchanges]
    if stretch.cure is not None:
        instead = dict(stretch.rota)[stretch.cure.booth]
        view["cure"] = {**exchange_view(stretch.cure), "instead_of": instead}
    return view
