"""The team of the sample meeting: five booths, eleven interpreters, and every rota that they can make."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import msgspec

import rostrum
from rostrum.interpretation.team import Booth, Interpreter, Language, Rota, Team, rota_of, team_of
from rostrum.interpretation.team import Channel as KnownChannel

BOOTHS = Path(rostrum.__file__).parent / "sample" / "apmbc-2022" / "booths.json"
LANGUAGES = ("ar", "en", "es", "fr", "ru")


class Channel(msgspec.Struct):
    """A channel as the file has it; the floor's has a name in place of a language."""

    number: int
    language: Language | None = None
    name: str = ""


class Written(msgspec.Struct):
    """What booths.json says."""

    channels: tuple[Channel, ...]
    booths: tuple[Booth, ...]


def the_team() -> Team:
    """The sample's channels and booths."""
    written = msgspec.json.decode(BOOTHS.read_bytes(), type=Written)
    channels = tuple(KnownChannel(channel.number, channel.language) for channel in written.channels)
    return team_of(channels, written.booths)


TEAM = the_team()


def on_mic(*names: str) -> Rota:
    """The rota in which these are on microphone: A1, E1, F1, R1, S1 where nobody else of a booth is named."""
    chosen = {"ar": "A1", "en": "E1", "es": "S1", "fr": "F1", "ru": "R1"}
    booths = {interpreter.id: booth.language for booth in TEAM.booths for interpreter in booth.interpreters}
    return rota_of(TEAM, chosen | {booths[name]: name for name in names})


def every_rota() -> Iterator[Rota]:
    """Each way to put one interpreter of each booth on microphone: 48."""
    for people in product(*(booth.interpreters for booth in TEAM.booths)):
        yield rota_of(TEAM, {booth.language: one.id for booth, one in zip(TEAM.booths, people, strict=True)})


def a_team(**booths: dict[str, tuple[tuple[Language, ...], tuple[Language, ...]]]) -> Team:
    """A team by hand: for each booth its interpreters, each with active and passive languages."""
    return team_of(
        tuple(KnownChannel(number, language) for number, language in enumerate(booths, 1)),
        tuple(
            Booth(language, tuple(Interpreter(name, active, passive) for name, (active, passive) in people.items()))
            for language, people in booths.items()
        ),
    )
