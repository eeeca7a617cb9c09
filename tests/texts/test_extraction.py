"""What becomes of a file that somebody hands in: its text, or a reason that says what to do (IN10)."""

import asyncio
import io
import time
import zipfile
from pathlib import Path

import pytest

from rostrum.texts.extraction import Extraction
from rostrum.texts.formats import Format
from rostrum.texts.task import Read
from rostrum.texts.trouble import Trouble, Unreadable
from tests.texts import made

FILES = Path(__file__).parent / "files"
ENGLISH = "Mr President, my delegation thanks the Secretariat for the preparation of this first meeting."
RUSSIAN = "Господин Председатель, моя делегация благодарит Секретариат."
ARABIC = (
    "السيد الرئيس، يشكر وفد بلادي الأمانة على إعداد هذا الاجتماع في عام 2022."
    " لا إله إلا الله، والسلام عليكم (المادة 5)."
)


async def read(file: bytes, before: tuple[str, ...] | None = None, most_words: int = 20_000) -> Read:
    """What is read of a file."""
    return await Extraction().read(file, before, most_words)


async def trouble(file: bytes, extraction: Extraction | None = None) -> Trouble:
    """Why a file isn't taken."""
    with pytest.raises(Unreadable) as caught:
        await (extraction or Extraction()).read(file, None, 20_000)
    return caught.value.trouble


# ── what is read ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
async def test_plain_text_is_read(encoding: str) -> None:
    """In UTF-8 and UTF-16, with any line ends; blank lines part paragraphs."""
    file = f"{ENGLISH}\r\n\r\n{RUSSIAN}\r\nи ещё.\r\n".encode(encoding)
    found = await read(file)
    assert (found.format, found.paragraphs) == (Format.PLAIN, (ENGLISH, f"{RUSSIAN} и ещё."))
    assert found.words == 14 + 8


async def test_lines_without_blanks_between_them_are_paragraphs() -> None:
    """As editors save them that break no lines themselves."""
    assert (await read(f"{ENGLISH}\n{ARABIC}\n".encode())).paragraphs == (ENGLISH, ARABIC)


async def test_a_word_document_is_read() -> None:
    """Its paragraphs in their order."""
    found = await read(made.a_docx(ENGLISH, ARABIC))
    assert (found.format, found.paragraphs) == (Format.DOCX, (ENGLISH, ARABIC))


async def test_tracked_changes_are_read_as_accepted() -> None:
    """What was inserted is said, what was deleted or moved away isn't; breaks and tabs part words; tables are read."""
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    body = (
        f"<w:p>{run('We ')}<w:ins>{run('strongly ')}</w:ins><w:del><w:r><w:delText>do not </w:delText></w:r></w:del>"
        f"{run('support')}<w:r><w:br/></w:r>{run('this')}<w:r><w:tab/></w:r>{run('text.')}"
        f"<w:moveFrom>{run(' Elsewhere.')}</w:moveFrom></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('In a table.')}</w:p></w:tc></w:tr></w:tbl>"
    )
    assert (await read(made.a_docx_with_body(body))).paragraphs == ("We strongly support this text.", "In a table.")


async def test_a_pdf_is_read_in_three_scripts() -> None:
    """Arabic as it is meant and not as its glyphs stand, English, Russian."""
    found = await read((FILES / "three-scripts-from-chromium.pdf").read_bytes())
    assert (found.format, found.paragraphs) == (Format.PDF, (ARABIC, ENGLISH, RUSSIAN))


async def test_arabic_ligatures_and_brackets_are_read_as_they_are_meant() -> None:
    """One glyph for two letters, and a bracket that its program noted the other way round."""
    assert (await read((FILES / "arabic-from-typst.pdf").read_bytes())).paragraphs == (ARABIC,)


async def test_a_name_says_nothing() -> None:
    """What a file is, its content tells: a PDF that is called a text is read as the PDF that it is."""
    assert (await read(made.a_pdf("A statement."))).paragraphs == ("A statement.",)
    assert (await read(b"\n junk before \n" + made.a_pdf("A statement."))).format is Format.PDF


async def test_what_turns_or_hides_text_is_left_out() -> None:
    """Control characters and marks of direction forge no line and turn none; joiners stay."""
    found = await read("a\u202eb\x07c\u200bd \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645".encode())
    assert found.paragraphs == ("abcd می\u200cخواهم",)


async def test_a_changed_version_tells_what_changed() -> None:
    """Against the version before, in the same pass."""
    found = await read(b"We welcome this report.", before=("We note this report.",))
    assert found.changes is not None
    assert [(run.text, run.change) for run in found.changes[0]] == [
        ("We", "same"),
        ("note", "removed"),
        ("welcome", "added"),
        ("this report.", "same"),
    ]


async def test_texts_that_take_too_long_to_compare_are_only_read() -> None:
    """A text that is all different costs three seconds at most, and shows no changes."""
    before = " ".join(f"a b{n % 7} c{n % 5}" for n in range(6_000))
    found = await read(" ".join(f"a c{n % 11} b{n % 3}" for n in range(6_000)).encode(), before=(before,))
    assert found.changes is None
    assert found.words == 18_000


# ── what is not ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (b"", Trouble.EMPTY),
        (b" \r\n\t ", Trouble.EMPTY),
        (b"... --- ...", Trouble.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), Trouble.NOT_A_TEXT),
        (b"plain\0not so plain", Trouble.NOT_A_TEXT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), Trouble.OLD_WORD),
        (b"{\\rtf1\\ansi A statement.}", Trouble.OLD_WORD),
        ("Господин Председатель".encode("cp1251"), Trouble.ENCODING),
        ("السيد الرئيس".encode("cp1256"), Trouble.ENCODING),
        (b"PK\x03\x04 and so on", Trouble.DAMAGED),
        (b"%PDF-1.7 and then nothing", Trouble.DAMAGED),
        (made.a_pdf(), Trouble.NO_WORDS),
        (made.a_pdf("A statement.")[:200], Trouble.DAMAGED),
        (made.a_docx("A statement.")[:2_000], Trouble.DAMAGED),
        (made.with_parts(made.a_docx("x"), {"word/document.xml": b"<w:document>"}), Trouble.DAMAGED),
        (made.a_docx(""), Trouble.EMPTY),
    ],
)
async def test_a_file_that_is_no_text_is_told_why(file: bytes, expected: Trouble) -> None:
    """Each gets its own reason, so that its sentence can say what to do."""
    assert await trouble(file) is expected


async def test_a_locked_pdf_is_told_so() -> None:
    """A PDF with a password."""
    assert await trouble((FILES / "locked.pdf").read_bytes()) is Trouble.ENCRYPTED


async def test_an_archive_that_is_no_document_is_told_so() -> None:
    """A ZIP that holds anything but a document is no text."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("statement.txt", "A statement.")
    assert await trouble(packed.getvalue()) is Trouble.NOT_A_TEXT


async def test_too_many_words_are_told_so() -> None:
    """No more than there may be."""
    with pytest.raises(Unreadable, match="too_many_words"):
        await read(b"one two three", most_words=2)


# ── what is made to harm ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("bomb", [made.a_docx_bomb, made.a_pdf_bomb, made.a_slow_docx])
async def test_a_bomb_goes_off_alone(bomb: object) -> None:
    """What unpacks to gigabytes ends with a reason, within the deadline, and this process doesn't notice."""
    assert callable(bomb)
    file = bomb()
    assert len(file) < 8 * 1024 * 1024
    began = time.monotonic()
    assert await trouble(file) in {Trouble.UNPACKS_TOO_LARGE, Trouble.DAMAGED}
    assert time.monotonic() - began < 20


async def test_a_document_reads_no_file_of_the_machine(tmp_path: Path) -> None:
    """An external entity is not resolved: the file it names isn't in the text (ASVS: no external entities)."""
    secret = tmp_path / "secret"
    secret.write_text("canary")
    try:
        found = await read(made.a_prying_docx(secret))
    except Unreadable:
        return
    assert "canary" not in " ".join(found.paragraphs)


async def test_a_file_that_takes_for_ever_is_given_up() -> None:
    """The deadline ends the process, and the next file is read."""
    assert await trouble(made.a_docx(ENGLISH), Extraction(deadline_s=0.001)) is Trouble.TOO_SLOW
    assert (await read(made.a_docx(ENGLISH))).words == 14


async def test_many_files_wait_for_each_other() -> None:
    """Twelve at once are all read, two at a time."""
    extraction = Extraction()
    found = await asyncio.gather(*(extraction.read(f"Statement {n}".encode(), None, 9) for n in range(12)))
    assert [one.paragraphs for one in found] == [(f"Statement {n}",) for n in range(12)]
