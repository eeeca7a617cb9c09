"""Files made for the tests: good ones, broken ones, and such as are made to harm."""

import io
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

import docx

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def a_docx(*paragraphs: str) -> bytes:
    """A document as a word processor saves it."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def a_docx_with_body(body: str, prologue: str = "") -> bytes:
    """A document whose body is this XML."""
    return with_parts(
        a_docx("x"),
        {
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?>{prologue}'
            f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'.encode()
        },
    )


def with_parts(file: bytes, parts: dict[str, bytes]) -> bytes:
    """The same archive with some parts replaced or added."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def a_pdf(*lines: str, content: bytes | None = None, filters: Iterable[str] = ()) -> bytes:
    """A document of one page with these lines in Latin script; or with this content stream, packed by these filters."""
    if content is None:
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        content = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET".encode("latin-1")
    named = "/Filter [" + " ".join(f"/{name}" for name in filters) + "]" if filters else ""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        f"<< /Length {len(content)} {named} >>\nstream\n".encode() + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    made += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(made)


def a_pdf_bomb(unpacked: int = 2 * 1024**3) -> bytes:
    """A page whose content is packed twice, and unpacks to so many bytes."""
    packer = zlib.compressobj(9)
    block = b" " * (16 * 1024**2)
    once = b"".join(packer.compress(block) for _ in range(unpacked // len(block))) + packer.flush()
    return a_pdf(content=zlib.compress(once, 9), filters=("FlateDecode", "FlateDecode"))


def a_docx_bomb(unpacked: int = 512 * 1024**2) -> bytes:
    """A document with a part of so many blanks."""
    return with_parts(a_docx("x"), {"word/document.xml": b" " * unpacked})


def a_slow_docx() -> bytes:
    """A document whose entities name each other, a thousand million laughs in a few hundred bytes."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return a_docx_with_body("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", f'<!DOCTYPE lolz [<!ENTITY l0 "lol">{entities}]>')


def a_prying_docx(path: Path) -> bytes:
    """A document that asks for a file of the machine that reads it."""
    return a_docx_with_body(
        "<w:p><w:r><w:t>before &file; after</w:t></w:r></w:p>",
        f'<!DOCTYPE d [<!ENTITY file SYSTEM "{path.as_uri()}">]>',
    )
