"""The best plan for a floor language and the people on microphone (IN3, IN4): a small search, the same on every run.

Theory of operation
    A booth puts out one language. The booth of the floor's own language has nothing to do in it: one with a retour
    works into that one, and the booth whose channel it takes rests. Each choice of retour is one set of producers.

    For one set of producers, whoever understands the floor works directly. A channel that isn't reached so takes relay
    from one that is, and only where nothing else reaches it from one that takes relay itself; a third relay is none.
    Taken in rounds this gives each channel its shortest way, so no plan has fewer gaps, fewer doubles or fewer relays.
    Among pivots equally near, one that works into its A language goes first, then the one in force, then the lesser
    channel. Each channel chooses for itself, so the least cost of the whole is the sum of the least costs.
"""

from collections.abc import Iterator
from functools import lru_cache

import msgspec

from rostrum.interpretation.plan import (
    AnySource,
    Direct,
    FromFloor,
    Output,
    Plan,
    Relay,
    Unreached,
    cost_of,
)
from rostrum.interpretation.team import ChannelNumber, Interpreter, Language, Rota, Team, at_work


class Producer(msgspec.Struct, frozen=True):
    """Who works into a channel, from which booth."""

    booth: Language
    interpreter: Interpreter


@lru_cache(maxsize=4096)
def plan(team: Team, floor: Language, rota: Rota, in_force: Plan | None = None) -> Plan:
    """The plan while `floor` is spoken; of equally good ones the one nearest to the plan `in_force`.

    Remembered by its arguments: a queue of 200 entries asks for a handful.
    """
    plans = [routed(team, floor, producers, in_force) for producers in arrangements(team, floor, rota)]
    return min(plans, key=lambda found: cost_of(found, in_force))


def arrangements(team: Team, floor: Language, rota: Rota) -> Iterator[dict[Language, Producer]]:
    """Each way in which the booths can share the channels out: by channel language, who works into it (IN3)."""
    booths = at_work(team, rota)
    own = {
        booth.language: Producer(booth.language, interpreter)
        for booth, interpreter in booths
        if booth.language != floor and team.channel(booth.language) is not None
    }
    retours = [
        (retour, Producer(booth.language, interpreter))
        for booth, interpreter in booths
        if booth.language == floor
        for retour in interpreter.retours
        if team.channel(retour) is not None
    ]
    if not retours:
        yield own
    for retour, producer in retours:
        yield {**own, retour: producer}


def routed(team: Team, floor: Language, producers: dict[Language, Producer], in_force: Plan | None) -> Plan:
    """Every channel by the shortest way that these producers have."""
    sources: dict[ChannelNumber, AnySource] = {}
    numbers = {channel.language: channel.number for channel in team.channels if channel.language is not None}
    for language, number in numbers.items():
        if language == floor:
            sources[number] = FromFloor()
        elif language in producers and producers[language].interpreter.understands(floor):
            sources[number] = Direct(producers[language].booth)
    before = frozenset() if in_force is None else frozenset(in_force.outputs)
    for double in (False, True):
        pivots = [lang for lang, number in numbers.items() if isinstance(sources.get(number), Direct | Relay)]
        for language, producer in producers.items():
            number = numbers[language]
            heard = [pivot for pivot in pivots if producer.interpreter.understands(pivot)]
            if number in sources or not heard:
                continue
            relays = {pivot: Relay(producer.booth, numbers[pivot], double) for pivot in heard}
            best = min(
                heard,
                key=lambda pivot: (
                    producers[pivot].booth != pivot,
                    Output(number, language, relays[pivot]) not in before,
                    numbers[pivot],
                ),
            )
            sources[number] = relays[best]
    return Plan(
        floor,
        tuple(Output(number, language, sources.get(number, Unreached())) for language, number in numbers.items()),
    )
