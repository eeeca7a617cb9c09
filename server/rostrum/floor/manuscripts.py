"""Texts of statements, as the record knows them: seals, counts and languages, never a word (IN10, PV3)."""

from typing import Final

from rostrum.floor.listed import Value
from rostrum.floor.terms import DelegationId, EntryId, Instant, ItemId, Language, Role

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
"""Languages whose text is read from the right."""


class Version(Value, frozen=True, omit_defaults=True):
    """One hand-in: what lies in the vault under this seal, and what was counted in it."""

    number: int
    seal: str
    language: Language
    words: int
    at: Instant
    by: Role = Role.DELEGATE
    """Who handed it in: the delegation, or the secretariat for it."""


class Text(Value, frozen=True):
    """The text of one entry; without versions once it was withdrawn."""

    entry: EntryId
    item: ItemId
    delegation: DelegationId
    versions: tuple[Version, ...] = ()
    consent: bool = False
    """May be published if the delegation is not heard (LS13)."""
    handed_in: int = 0
    """How many versions there have been; a number isn't given twice."""
    published_at: Instant | None = None

    @property
    def latest(self) -> Version | None:
        """The version that counts; none where the text was withdrawn."""
        return self.versions[-1] if self.versions else None


def direction(language: Language) -> str:
    """How a text in this language is read, as HTML's `dir` names it."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
