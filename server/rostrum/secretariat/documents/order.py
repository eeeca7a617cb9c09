"""Orders: which document is wanted, for whom, in which languages, and as of when."""

from typing import TypeAlias

import msgspec

from rostrum.floor.messages import tag_of
from rostrum.floor.terms import Instant, ItemId, Language, SittingId
from rostrum.floor.views.viewers import ViewKind
from rostrum.secretariat.documents.speech import Figures
from rostrum.secretariat.imports.sources import Brought


class Subject(msgspec.Struct, frozen=True):
    """What a document is of."""


class ListOf(Subject, frozen=True, tag="list"):
    """The list of speakers of an item."""

    item: ItemId


class ListsOf(Subject, frozen=True, tag="lists"):
    """The lists of all items of a sitting."""

    sitting: SittingId


class AccountOf(Subject, frozen=True, tag="account"):
    """The account of a sitting."""

    sitting: SittingId


class StatisticsOf(Subject, frozen=True, tag="statistics"):
    """The statistics of a sitting, or of the meeting; a file of the speakers' genders where one was brought (PV3)."""

    sitting: SittingId | None = None
    genders: Brought | None = None


class FiguresOf(Subject, frozen=True, tag="figures"):
    """The same statistics as figures for a page, and no document."""

    sitting: SittingId | None = None


OnPaper: TypeAlias = ListOf | ListsOf | AccountOf | StatisticsOf
AnySubject: TypeAlias = OnPaper | FiguresOf


def langs_of(first: Language, beside: Language | None) -> tuple[Language, ...]:
    """The languages of a document, each once."""
    return (first,) if beside in (None, first) else (first, beside)


class Order(msgspec.Struct, frozen=True):
    """A document for one kind of viewer, as of an instant, in one language or two, the first of which it follows."""

    subject: AnySubject
    kind: ViewKind
    at: Instant
    langs: tuple[Language, ...] = ("en",)
    figures: Figures = Figures.WESTERN

    def file_name(self, meeting: str) -> str:
        """What its file is called: `apmbc-im-2022-list-3-ar-en.pdf`."""
        subject = self.subject
        of = subject.item if isinstance(subject, ListOf) else subject.sitting
        return "-".join(filter(None, (meeting, tag_of(subject), of, *self.langs))) + ".pdf"
