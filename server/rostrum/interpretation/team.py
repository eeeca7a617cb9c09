"""Channels, booths and interpreters (IN1, IN2), and who is on microphone.

Sign language and captions are channels like the others (IN1): a sign language is a language of its own, captions are
the written form of one. So both are planned, relayed and handed over by the same rules, and who signs on the floor is
interpreted as anybody is.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeAlias

import msgspec

Language: TypeAlias = str
ChannelNumber: TypeAlias = int
InterpreterId: TypeAlias = str

SIGN_LANGUAGES: Final[frozenset[Language]] = frozenset({"ase", "bfi", "fsl", "ils", "rsl", "ssp"})
"""American, British, French, International, Russian and Spanish sign (ISO 639-3)."""

_WRITTEN: Final = re.compile(r"[a-z]{2,3}-[A-Z][a-z]{3}")
"""A language with its script, such as en-Latn, is that language in writing (BCP 47, RFC 5646 section 2.2.3)."""


class Medium(StrEnum):
    """How an output reaches people."""

    VOICE = "voice"
    SIGN = "sign"
    CAPTIONS = "captions"


def medium_of(language: Language) -> Medium:
    """How a language reaches people, told by its tag."""
    if language in SIGN_LANGUAGES:
        return Medium.SIGN
    return Medium.CAPTIONS if _WRITTEN.fullmatch(language) else Medium.VOICE


def spoken_form(language: Language) -> Language:
    """The language without its script: what the captions of a language are captions of."""
    return language.partition("-")[0] if medium_of(language) is Medium.CAPTIONS else language


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the team, as it is imported."""


class Channel(Part, frozen=True):
    """An output of interpretation; number 0 is the floor and has no language (IN1)."""

    number: ChannelNumber
    language: Language | None = None


class Interpreter(Part, frozen=True):
    """An interpreter with active (first A, then retour) and passive languages (IN2)."""

    id: InterpreterId
    active: tuple[Language, ...]
    passive: tuple[Language, ...]

    @property
    def retours(self) -> tuple[Language, ...]:
        """The languages besides the own one that this interpreter works into: B, in the field's letters."""
        return self.active[1:]

    def understands(self, language: Language) -> bool:
        """Whether this interpreter can work from a language."""
        return language in self.active or language in self.passive


class Booth(Part, frozen=True):
    """A booth, named by its language; one of its interpreters is on microphone at a time."""

    language: Language
    interpreters: tuple[Interpreter, ...]

    def interpreter(self, name: InterpreterId) -> Interpreter | None:
        """The one of this id, if they belong to this booth."""
        return next((one for one in self.interpreters if one.id == name), None)


class Team(msgspec.Struct, frozen=True, cache_hash=True):
    """All channels that have a language, in the order of their numbers, and all booths."""

    channels: tuple[Channel, ...]
    booths: tuple[Booth, ...]

    def booth(self, language: Language) -> Booth | None:
        """The booth of a language."""
        return next((booth for booth in self.booths if booth.language == language), None)

    def channel(self, language: Language) -> ChannelNumber | None:
        """The number of the channel of a language."""
        return next((channel.number for channel in self.channels if channel.language == language), None)


Rota: TypeAlias = tuple[tuple[Language, InterpreterId], ...]
"""Who is on microphone, by booth, in the order of the booths; a booth that has stopped isn't in it."""


def team_of(channels: tuple[Channel, ...], booths: tuple[Booth, ...]) -> Team:
    """The team of a meeting; channel 0 is the floor itself and nobody works into it."""
    spoken = (channel for channel in channels if channel.language is not None)
    return Team(tuple(sorted(spoken, key=lambda channel: channel.number)), booths)


def rota_of(team: Team, on_mic: Mapping[Language, InterpreterId]) -> Rota:
    """The same people, in the team's order."""
    return tuple((booth.language, on_mic[booth.language]) for booth in team.booths if booth.language in on_mic)


def first_rota(team: Team) -> Rota:
    """Who is on microphone when a meeting begins: the first interpreter of each booth (IN2)."""
    return tuple((booth.language, booth.interpreters[0].id) for booth in team.booths)


def at_work(team: Team, rota: Rota) -> tuple[tuple[Booth, Interpreter], ...]:
    """Every booth of a rota with its interpreter on microphone; AssertionError for one who isn't of the team."""
    found: list[tuple[Booth, Interpreter]] = []
    for language, name in rota:
        booth = team.booth(language)
        interpreter = None if booth is None else booth.interpreter(name)
        assert booth is not None, f"there is no booth {language}"
        assert interpreter is not None, f"{name} doesn't belong to the booth {language}"
        found.append((booth, interpreter))
    return tuple(found)
