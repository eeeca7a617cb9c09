"""Making: from an order and the records of a meeting to the document.

Everything is told by the records alone, the chain checked, so that a document can be made anywhere and tells the
record that it was made from.
"""

from collections.abc import Sequence
from typing import assert_never

import msgspec

from rostrum.journal.port import Stored
from rostrum.secretariat.account import accounts
from rostrum.secretariat.documents.order import (
    AccountOrder,
    AnyOrder,
    FiguresOrder,
    ListOrder,
    ListsOrder,
    Order,
    StatisticsOrder,
)
from rostrum.secretariat.documents.page import Document
from rostrum.secretariat.documents.press import pdf_of
from rostrum.secretariat.documents.printing import Printing
from rostrum.secretariat.documents.sitting import account_of_sitting
from rostrum.secretariat.documents.speakers import list_of_item, lists_of_sitting
from rostrum.secretariat.documents.speech import Edition
from rostrum.secretariat.documents.sums import statistics_document
from rostrum.secretariat.replay import replayed
from rostrum.secretariat.statistics import statistics


def made(order: AnyOrder, meeting: str, records: Sequence[Stored]) -> bytes:
    """What was ordered: a PDF, or figures as JSON; raises JournalError, Covered and NoFonts."""
    if isinstance(order, FiguresOrder):
        return msgspec.json.encode(statistics(accounts(meeting, records), order.sitting))
    return pdf_of(document_of(order, meeting, records))


def document_of(
    order: ListOrder | ListsOrder | AccountOrder | StatisticsOrder, meeting: str, records: Sequence[Stored]
) -> Document:
    """The document in words, before it is set; raises JournalError and Covered."""
    printing = printing_of(order, meeting, records)
    edition = Edition(printing.programme, order.langs, order.figures)
    match order:
        case ListOrder(item=item):
            return list_of_item(printing, item, edition)
        case ListsOrder(sitting=sitting):
            return lists_of_sitting(printing, sitting, edition)
        case AccountOrder(sitting=sitting):
            return account_of_sitting(printing, accounts(meeting, records).of(sitting), edition)
        case StatisticsOrder(sitting=part, genders=genders):
            told = statistics(accounts(meeting, records), part, genders)
            return statistics_document(printing, told, part, edition)
        case _:
            assert_never(order)


def printing_of(order: Order, meeting: str, records: Sequence[Stored]) -> Printing:
    """The moment that the document shows."""
    head = records[-1].head
    return Printing(replayed(meeting, records), head.seq, head.hash, order.at, order.kind)
