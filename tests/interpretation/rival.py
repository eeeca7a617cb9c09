"""A planner of another make: it tries every way to give each channel a source, and keeps the cheapest (IN4)."""

from collections.abc import Iterator
from itertools import product

from rostrum.interpretation.plan import AnySource, Cost, Direct, FromFloor, Output, Plan, Relay, Unreached, cost_of
from rostrum.interpretation.team import Interpreter, Language, Rota, Team, at_work


def cheapest(team: Team, floor: Language, rota: Rota, in_force: Plan | None = None) -> Cost:
    """The least cost of any plan that IN3 allows."""
    return min(cost_of(plan, in_force) for plan in every_plan(team, floor, rota))


def every_plan(team: Team, floor: Language, rota: Rota) -> Iterator[Plan]:
    """Every plan in which each booth puts out one language, and no relay goes further than two booths."""
    for producers in every_arrangement(team, floor, rota):
        choices = [list(sources(team, floor, channel.language or "", producers)) for channel in team.channels]
        for chosen in product(*choices):
            outputs = tuple(
                Output(channel.number, channel.language or "", source)
                for channel, source in zip(team.channels, chosen, strict=True)
            )
            if all(holds(output, outputs) for output in outputs):
                yield Plan(floor, outputs)


def every_arrangement(
    team: Team, floor: Language, rota: Rota
) -> Iterator[dict[Language, tuple[Language, Interpreter]]]:
    """Who works into which channel: a booth into its own, that of the floor's language into a retour."""
    working = {booth.language: interpreter for booth, interpreter in at_work(team, rota)}
    own = {language: (language, interpreter) for language, interpreter in working.items() if language != floor}
    native = working.get(floor)
    retours = [retour for retour in native.active[1:] if team.channel(retour)] if native is not None else []
    for retour in retours:
        yield {**own, retour: (floor, native)} if native is not None else own
    if not retours:
        yield own


def sources(
    team: Team, floor: Language, language: Language, producers: dict[Language, tuple[Language, Interpreter]]
) -> Iterator[AnySource]:
    """Everything that a channel could be given by itself."""
    if language == floor:
        yield FromFloor()
        return
    yield Unreached()
    if language not in producers:
        return
    booth, interpreter = producers[language]
    if interpreter.understands(floor):
        yield Direct(booth)
    for channel in team.channels:
        if channel.language not in {language, floor} and interpreter.understands(channel.language or ""):
            yield Relay(booth, channel.number)
            yield Relay(booth, channel.number, double=True)


def holds(output: Output, outputs: tuple[Output, ...]) -> bool:
    """Whether the pivot of a relay works directly, or of a double one by relay."""
    if not isinstance(output.source, Relay):
        return True
    pivot = next(other.source for other in outputs if other.channel == output.source.pivot)
    if output.source.double:
        return isinstance(pivot, Relay) and not pivot.double
    return isinstance(pivot, Direct)
