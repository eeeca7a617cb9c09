"""Orders: which document is wanted, for whom, in which languages, and as of when."""

from typing import TypeAlias

import msgspec

from rostrum.floor.terms import DelegationId, Instant, ItemId, Language, SittingId
from rostrum.floor.viewers import ViewKind
from rostrum.secretariat.documents.speech import Figures


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What all orders say: the languages, the first of which the document follows, and the rest as above."""

    kind: ViewKind
    at: Instant
    langs: tuple[Language, ...] = ("en",)
    figures: Figures = Figures.WESTERN


class ListOrder(Order, frozen=True, tag="list"):
    """The list of speakers of an item."""

    item: ItemId


class ListsOrder(Order, frozen=True, tag="lists"):
    """The lists of all items of a sitting."""

    sitting: SittingId


class AccountOrder(Order, frozen=True, tag="account"):
    """The account of a sitting."""

    sitting: SittingId


class StatisticsOrder(Order, frozen=True, tag="statistics"):
    """The statistics of a sitting, or of the meeting; `genders` of speakers where somebody gave them (PV3)."""

    sitting: SittingId | None = None
    genders: dict[DelegationId, str] = {}


class FiguresOrder(Order, frozen=True, tag="figures"):
    """The same statistics as figures for a page, and no document."""

    sitting: SittingId | None = None


AnyOrder: TypeAlias = ListOrder | ListsOrder | AccountOrder | StatisticsOrder | FiguresOrder
