"""The press: what comes out of it is read back."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rostrum.secretariat.documents.page import BOX, Column, Document, Fact, Row, Table, Tongue
from rostrum.secretariat.documents.press import FONTS, LETTERS_NAMED, TEMPLATES, NoFonts, numbers_of, pdf_of
from tests.documents import paper
from tests.documents.morning import Morning
from tests.documents.paper import catalog_of, glyphs_of, list_order, pages_of, text_of

MIDDLE, TABLE, FOOT = 595 / 2, 600, 80
"""Of a page of A4, in points: where limits and times stand on one side of."""
ENGLISH = (Tongue("en", "ltr"),)
TWO_HUNDRED = tuple(Row(((f"{number}",), (f"Delegation {number}",), ("3:00",))) for number in range(1, 201))


def document(rows: tuple[Row, ...], tongues: tuple[Tongue, ...] = ENGLISH, title: str = "List") -> Document:
    """A document of one table."""
    columns = (Column(("No.",), figures=True), Column(("Delegation",), share=1), Column(("Limit",), figures=True))
    return Document(
        tongues=tongues,
        over=("A meeting",),
        title=(title,),
        subject=("Item 3",),
        facts=(Fact(("As of",), ("10:00",)),),
        tables=(Table((), columns, rows),),
        reach=("For everybody",),
        foot=("Printed",),
        page=("Page {n} of {all}",),
        boxed=("Boxes: {letters}",),
    )


def test_two_hundred_entries_are_as_many_pages_as_they_need() -> None:
    """Each page with its number, the head of the table and what the document is; no row is lost."""
    began = time.process_time()
    file = pdf_of(document(TWO_HUNDRED)).content
    assert time.process_time() - began < 10
    text = text_of(file)
    assert pages_of(file) == 5
    assert [f"Page {number} of 5" in text for number in range(1, 6)] == [True] * 5
    assert text.count("Delegation Limit") + text.count("No. Delegation") >= 5
    places = [text.index(f"Delegation {number}") for number in (1, 38, 75, 112, 149, 186, 200)]
    assert places == sorted(places)


@pytest.fixture(scope="module", name="arabic")
def _arabic(morning: Morning) -> bytes:
    """The list in Arabic."""
    return paper.pdf_of(morning, list_order(morning, "ar"))


def test_arabic_is_read_from_the_right_and_its_letters_are_joined(arabic: bytes) -> None:
    """Read back it says what was meant; lam and alef are one glyph, and a letter is as wide as its place asks for."""
    text = text_of(arabic)
    for said in ("قائمة المتكلمين", "الأردن", "في القاعة", "الصفحة 1 من", "أمريكا اللاتينية"):
        assert said in text
    glyphs = [glyph for glyph in glyphs_of(arabic) if "IBMPlexSansArabic" in glyph.fontname]
    assert any(glyph.get_text() in {"لا", "لأ", "لإ"} for glyph in glyphs)
    widths = {round(glyph.adv / glyph.size, 3) for glyph in glyphs if glyph.get_text() == "ي"}
    assert len(widths) >= 2, "each yeh is as wide as the other: they stand apart from each other"


def test_an_arabic_table_begins_at_the_right(morning: Morning, arabic: bytes) -> None:
    """Limits and times stand at the left, in an English one at the right."""
    for file, rightmost in ((arabic, True), (paper.pdf_of(morning, list_order(morning, "en")), False)):
        colons = [glyph.x0 for glyph in glyphs_of(file) if glyph.get_text() == ":" and FOOT < glyph.y0 < TABLE]
        at_the_left = sum(colon < MIDDLE for colon in colons)
        assert (at_the_left > 0.9 * len(colons), at_the_left < 0.1 * len(colons)) == (rightmost, not rightmost)


def test_it_is_tagged_in_its_language(morning: Morning) -> None:
    """A screen reader is told the language, the direction and what is a table (PDF/UA)."""
    catalog = catalog_of(paper.pdf_of(morning, list_order(morning, "ar", "en")))
    assert catalog["Lang"] == b"ar"
    assert catalog["MarkInfo"]["Marked"] is True
    assert "StructTreeRoot" in catalog


def test_what_a_name_says_is_no_command() -> None:
    """The template's own language in a name is a name."""
    name = '#panic("no") *bold* $x$ @x <x> // \\ #import "@preview/x:1.0.0"'
    rows = (Row((("1",), (name,), ("3:00",))),)
    text = text_of(pdf_of(document(rows, title='#read("/etc/passwd")')).content)
    assert '#panic("no") *bold* $x$' in text
    assert "#read(" in text


def test_it_fetches_nothing() -> None:
    """No template names a package, and what they import lies beside them."""
    sources = [file.read_text() for file in TEMPLATES.glob("*.typ")]
    assert len(sources) == 2
    assert not [source for source in sources if "@preview" in source or "@local" in source]


def test_without_fonts_it_says_what_to_do(tmp_path: Path) -> None:
    """Rather than to set a document in whatever the machine has."""
    with pytest.raises(NoFonts, match="make pages"):
        pdf_of(document(TWO_HUNDRED), fonts=tmp_path)


@pytest.mark.parametrize("langs", [("ru",), ("fr", "es"), ("en", "ar")])
def test_every_letter_has_a_glyph(morning: Morning, langs: tuple[str, ...]) -> None:
    """No box stands for a letter that the fonts lack."""
    file = paper.pdf_of(morning, list_order(morning, *langs))
    missing = [glyph for glyph in glyphs_of(file) if glyph.get_text().startswith("(cid:")]
    assert not missing


def listed(*names: str) -> Document:
    """A list of these delegations."""
    return document(tuple(Row((("1",), (name,), ("3:00",))) for name in names))


@pytest.mark.parametrize("name", ["✓ ☃", "a\x00b", "x\u202ey", "", "a" * 200, "\u0378", "e\u0378\u0301 \ue000"])
def test_no_name_keeps_a_list_from_being_printed(name: str) -> None:
    """Whatever is in it; everything else is there."""
    text = text_of(pdf_of(listed(name, "Chad")).content)
    assert "Chad" in text
    assert text.count("3:00") == 2


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("Ελλάδα", "Inter"),
        ("Україна", "Inter"),
        ("Việt Nam", "Inter"),
        ("اليمن", "IBMPlexSansArabic"),
        ("中华人民共和国", "NotoSansSC"),
        ("陳堃・賴清德", "NotoSans"),
        ("にほんコク", "NotoSansSC"),
        ("대한민국", "NotoSansKR"),
        ("Հայաստան", "NotoSansArmenian"),
        ("საქართველო", "NotoSansGeorgian"),
        ("ישראל", "NotoSansHebrew"),
        ("ኢትዮጵያ", "NotoSansEthiopic"),
        ("ދިވެހިރާއްޖެ", "NotoSansThaana"),
        ("नेपाल", "NotoSansDevanagari"),
        ("বাংলাদেশ", "NotoSansBengali"),
        ("ગુજરાત", "NotoSansGujarati"),
        ("ਪੰਜਾਬ", "NotoSansGurmukhi"),
        ("ಕರ್ನಾಟಕ", "NotoSansKannada"),
        ("കേരളം", "NotoSansMalayalam"),
        ("ଓଡ଼ିଶା", "NotoSansOriya"),
        ("ශ්‍රී ලංකාව", "NotoSansSinhala"),
        ("இலங்கை", "NotoSansTamil"),
        ("తెలంగాణ", "NotoSansTelugu"),
        ("កម្ពុជា", "NotoSansKhmer"),
        ("ລາວ", "NotoSansLao"),
        ("မြန်မာ", "NotoSansMyanmar"),
        ("ประเทศไทย", "NotoSansThai"),
        ("འབྲུག་ཡུལ་", "NotoSerifTibetan"),
    ],
)
def test_a_name_is_printed_in_its_own_script(name: str, font: str) -> None:
    """Every letter has a glyph, in the font that comes with Rostrum for its script, and the document is tagged."""
    printed = pdf_of(listed(name, "Chad"))
    assert printed.boxed == ()
    assert "MarkInfo" in catalog_of(printed.content)
    row = [glyph for glyph in glyphs_of(printed.content) if not glyph.get_text().isascii()]
    assert row
    assert not [glyph for glyph in row if glyph.get_text().startswith("(cid:")]
    assert {glyph.fontname.partition("+")[2].startswith(font) for glyph in row} == {True}


def test_a_letter_that_no_font_has_is_a_box_and_said() -> None:
    """Each such letter once, by its number; the document is tagged all the same, and has no other box."""
    printed = pdf_of(listed("Ch\u0378ad", "\U0003fffd\u0378"))
    assert set(printed.boxed) == {"\u0378", "\U0003fffd"}
    assert "MarkInfo" in catalog_of(printed.content)
    text = text_of(printed.content)
    assert f"Ch{BOX}ad" in text
    assert text.count(BOX) == 3
    assert "Boxes: U+0378, U+3FFFD" in text
    assert "Boxes" not in text_of(pdf_of(listed("Chad")).content)


def test_only_so_many_letters_are_named() -> None:
    """A name of nothing but such letters doesn't fill the page."""
    named = numbers_of(map(chr, range(0x40000, 0x40100)))
    assert named.count("U+") == LETTERS_NAMED
    assert named.endswith("U+4000B …")


def test_a_letter_that_only_the_machine_has_is_set_in_its_font(tmp_path: Path) -> None:
    """Whoever needs more scripts installs a font; nothing of Rostrum is changed for it."""
    ours, theirs = tmp_path / "ours", tmp_path / ".local" / "share" / "fonts"
    (inter,) = FONTS.glob("*-inter")
    (thai,) = FONTS.glob("*-sans-thai/*.ttf")
    (ours / inter.name).parent.mkdir()
    (ours / inter.name).symlink_to(inter)
    theirs.mkdir(parents=True)
    (theirs / thai.name).symlink_to(thai)
    press = "import pathlib, sys; from tests.documents.test_press import listed, pdf_of;"
    boxed = "print(pdf_of(listed(sys.argv[2]), fonts=pathlib.Path(sys.argv[1])).boxed)"
    said = subprocess.run(
        [sys.executable, "-c", f"{press} {boxed}", ours, "ไทย\u0378"],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == "('\\u0378',)\n"
