"""Reading documents: the PDF back into words and pages, and the words before they are set."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from pdfminer.high_level import extract_pages
from pdfminer.layout import LTChar, LTContainer
from pdfminer.pdfparser import PDFParser
from pdfminer.psparser import PSLiteral

from rostrum.demo import MEETING
from rostrum.floor.views.viewers import ViewKind
from rostrum.secretariat.documents.making import document_of, made
from rostrum.secretariat.documents.order import AnySubject, FiguresOf, ListOf, Order
from rostrum.secretariat.documents.page import Band, Document, Remark, Row, Words
from rostrum.texts import pdf
from tests.documents.morning import Morning

SECRETARIAT = ViewKind.SECRETARIAT


def order(morning: Morning, subject: AnySubject, *langs: str, kind: ViewKind = SECRETARIAT, **more: Any) -> Order:
    """A document for the secretariat in English, if nothing else is said."""
    return Order(subject, kind, morning.at, langs or ("en",), **more)


def list_order(morning: Morning, *langs: str, **more: Any) -> Order:
    """The list of item 3."""
    return order(morning, ListOf("3"), *langs, **more)


def words_of(morning: Morning, ordered: Order) -> Document:
    """The document in words."""
    assert not isinstance(ordered.subject, FiguresOf), "figures are no document"
    return document_of(ordered.subject, ordered, MEETING, morning.records)


def pdf_of(morning: Morning, ordered: Order) -> bytes:
    """The document as PDF."""
    return made(ordered, MEETING, morning.records).content


def text_of(file: bytes) -> str:
    """What a reader of the PDF reads, as texts that are handed in are read."""
    return " ".join(pdf.read(file).split())


def pages_of(file: bytes) -> int:
    """How many pages it has."""
    return sum(1 for _ in extract_pages(io.BytesIO(file)))


def glyphs_of(file: bytes) -> Iterator[LTChar]:
    """Every glyph on every page."""
    waiting: list[object] = list(extract_pages(io.BytesIO(file)))
    while waiting:
        match waiting.pop():
            case LTChar() as glyph:
                yield glyph
            case LTContainer() as container:
                waiting.extend(container)
            case _:
                pass


def catalog_of(file: bytes) -> dict[str, Any]:
    """The catalogue of the PDF, where it says its language and that it is tagged."""
    from pdfminer.pdfdocument import PDFDocument  # noqa: PLC0415 -- beside its only use

    found = PDFDocument(PDFParser(io.BytesIO(file))).catalog
    return {name: value.name if isinstance(value, PSLiteral) else value for name, value in found.items()}


def cells_of(document: Document) -> list[tuple[str, ...]]:
    """The rows of a document in its first language, a line across the table as a tuple of what it says."""
    return [tuple(first(words) for words in told(row)) for table in document.tables for row in table.rows]


def asides_of(document: Document) -> dict[tuple[str, ...], str]:
    """What stands aside in each row, by its cells."""
    rows = [row for table in document.tables for row in table.rows if isinstance(row, Row)]
    return {tuple(first(words) for words in row.cells): first(row.aside) for row in rows}


def told(row: Row | Band | Remark) -> tuple[Words, ...]:
    """The words of a row."""
    match row:
        case Row(cells=cells):
            return cells
        case Band(words=words):
            return (words,)
        case Remark(time=time, words=words):
            return (time, words)


def first(words: Words) -> str:
    """Words in the first language."""
    return words[0] if words else ""


def facts_of(document: Document) -> dict[str, str]:
    """The facts at the head of a document."""
    return {first(fact.label): first(fact.value) for fact in document.facts}
