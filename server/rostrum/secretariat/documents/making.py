"""Making: from an order and the records of a meeting to the document.

Everything is told by the records alone, the chain checked, so that a document can be made anywhere and tells the
record that it was made from.
"""

from collections.abc import Sequence
from typing import assert_never

import msgspec

from rostrum.journal.port import Stored
from rostrum.secretariat.documents.account import account_of_sitting
from rostrum.secretariat.documents.order import AccountOf, FiguresOf, ListOf, ListsOf, OnPaper, Order, StatisticsOf
from rostrum.secretariat.documents.page import Document
from rostrum.secretariat.documents.press import Printed, pdf_of
from rostrum.secretariat.documents.printing import Printing
from rostrum.secretariat.documents.speakers import list_of_item, lists_of_sitting
from rostrum.secretariat.documents.speech import Edition
from rostrum.secretariat.documents.statistics import statistics_document
from rostrum.secretariat.imports.genders import read_genders
from rostrum.secretariat.record.account import accounts
from rostrum.secretariat.record.replay import replayed
from rostrum.secretariat.record.statistics import statistics


def made(order: Order, meeting: str, records: Sequence[Stored]) -> Printed:
    """What was ordered: a PDF, or figures as JSON; raises JournalError, Covered, Rejected, NoFonts."""
    match order.subject:
        case FiguresOf(sitting=sitting):
            return Printed(msgspec.json.encode(statistics(accounts(meeting, records), sitting)))
        case subject:
            return pdf_of(document_of(subject, order, meeting, records))


def document_of(subject: OnPaper, order: Order, meeting: str, records: Sequence[Stored]) -> Document:
    """The document in words, before it is set; raises JournalError, Covered and Rejected."""
    printing = printing_of(order, meeting, records)
    edition = Edition(printing.programme, order.langs, order.figures)
    match subject:
        case ListOf(item=item):
            return list_of_item(printing, item, edition)
        case ListsOf(sitting=sitting):
            return lists_of_sitting(printing, sitting, edition)
        case AccountOf(sitting=sitting):
            return account_of_sitting(printing, accounts(meeting, records).of(sitting), edition)
        case StatisticsOf(sitting=part, genders=brought):
            genders = None if brought is None else read_genders(brought, printing.state.delegations)
            told = statistics(accounts(meeting, records), part, genders)
            return statistics_document(printing, told, part, edition)
        case _:
            assert_never(subject)


def printing_of(order: Order, meeting: str, records: Sequence[Stored]) -> Printing:
    """The moment that the document shows."""
    head = records[-1].head
    return Printing(replayed(meeting, records), head.seq, head.hash, order.at, order.kind)
