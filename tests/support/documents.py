"""Small real files of every type that the library reads, made on the spot; old Office types are in `old_office.py`.

Every function writes `path` and returns it. Texts may be in any script.
"""

from __future__ import annotations

import hashlib
import io
import random
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import openpyxl
import pptx

PAGE = (595, 842)


def pdf(
    path: Path,
    pages: Sequence[str],
    *,
    title: str | None = None,
    author: str | None = None,
    language: str | None = None,
    outline: Sequence[tuple[str, int]] = (),
    rotate: int = 0,
    size: tuple[float, float] = PAGE,
    drawing: bytes | Mapping[int, bytes] = b"",
    locked: bool = False,
    password: str | None = None,
    links: Sequence[tuple[int, int, int | str]] = (),
    attached: Sequence[str] = (),
) -> Path:
    """Each page's lines from the top, 12 points, 72 from the left; `outline` is (title, page from 1).

    The font maps two-byte codes to Unicode as they are and is not embedded: right for text, roughly for looks.
    `drawing` is added to each page's content, or to those of its pages from 1. `links` are
    (page, line from 0, the page or address that it leads to).
    What stands on the pages is encrypted where there is a `password`; titles are not, and come out garbled then.
    `attached` are names of files in it, of a byte each.
    A line that begins with a right-to-left letter is laid out from right to left, as a printer would.
    """
    objects: dict[int, bytes] = {}
    lock = _Lock(password) if password is not None else None
    kids: list[int] = []
    number = 10
    for text in pages:
        lines = [
            f"1 0 0 1 72 {size[1] - 72 - 18 * row} Tm <{_visual(line).encode('utf-16-be').hex()}> Tj"
            for row, line in enumerate(text.split("\n"))
        ]
        drawn = drawing if isinstance(drawing, bytes) else drawing.get(len(kids) + 1, b"")
        content = zlib.compress(("BT /F 12 Tf " + "\n".join(lines) + " ET ").encode() + drawn)
        content = lock.encrypt(number, content) if lock else content
        annotations = "".join(_link(page, line, size, target) for page, line, target in links if page == len(kids) + 1)
        objects[number] = b"<</Length %d /Filter /FlateDecode>>stream\n%s\nendstream" % (len(content), content)
        objects[number + 1] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {rotate}"
            f"/Contents {number} 0 R/Resources<</Font<</F 3 0 R>>>>/Annots[{annotations}]>>"
        ).encode()
        kids.append(number + 1)
        number += 2
    catalog = "<</Type/Catalog/Pages 2 0 R"
    catalog += f"/Lang({language})" if language else ""
    if outline:
        first = number + 1
        objects[number] = (
            f"<</Type/Outlines/First {first} 0 R/Last {first + len(outline) - 1} 0 R/Count {len(outline)}>>".encode()
        )
        catalog += f"/Outlines {number} 0 R"
        for place, (name, page) in enumerate(outline):
            siblings = f"/Prev {first + place - 1} 0 R" if place else ""
            siblings += f"/Next {first + place + 1} 0 R" if place + 1 < len(outline) else ""
            entry = f"<</Title {_string(name)}/Parent {number} 0 R{siblings}/Dest[{kids[page - 1]} 0 R/Fit]>>"
            objects[first + place] = entry.encode()
    if attached:
        # The first free number behind pages and outline.
        free = max(objects) + 1
        names = "".join(
            f"{_string(name)}<</Type/Filespec/F{_string(name)}/UF{_string(name)}/EF<</F {free} 0 R>>>>" for name in attached
        )
        catalog += f"/Names<</EmbeddedFiles<</Names[{names}]>>>>"
        objects[free] = b"<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream"
    objects[1] = f"{catalog}>>".encode()
    objects[2] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    objects[3] = b"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>"
    objects[4] = (
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 600/FontDescriptor 6 0 R"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
    )
    ranges = "".join(f"<{high:02x}00> <{high:02x}ff> <{high:02x}00>\n" for high in range(256))
    cmap = b"begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n"
    cmap += f"256 beginbfrange\n{ranges}endbfrange\nendcmap".encode()
    cmap = lock.encrypt(5, cmap) if lock else cmap
    objects[5] = b"<</Length %d>>stream\n%s\nendstream" % (len(cmap), cmap)
    objects[6] = (
        b"<</Type/FontDescriptor/FontName/F/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
        b"/Ascent 900/Descent -200/CapHeight 700/StemV 80>>"
    )
    information = "".join(f"/{key} {_string(value)}" for key, value in (("Title", title), ("Author", author)) if value)
    objects[7] = f"<<{information}/CreationDate(D:20190801120000Z)>>".encode()
    trailer = "/Info 7 0 R"
    if locked:  # by a password nobody knows, not even this function
        objects[8] = f"<</Filter/Standard/V 1/R 2/P -4/O<{'5a' * 32}>/U<{'a5' * 32}>>>".encode()
        trailer += f"/Encrypt 8 0 R/ID[<{'01' * 16}><{'01' * 16}>]"
    if lock:
        objects[8] = f"<</Filter/Standard/V 1/R 2/P {_Lock.ALLOWED}/O<{lock.owner.hex()}>/U<{lock.user.hex()}>>>".encode()
        trailer += f"/Encrypt 8 0 R/ID[<{_Lock.ID.hex()}><{_Lock.ID.hex()}>]"
    path.write_bytes(_assemble(objects, trailer))
    return path


def _link(page: int, line: int, size: tuple[float, float], target: int | str) -> str:
    top = size[1] - 72 - 18 * line
    where = f"<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[72 {top - 4} 300 {top + 12}]"
    if isinstance(target, int):  # pages stand at 11, 13, 15...
        return f"{where}/Dest[{9 + 2 * target} 0 R/Fit]>>"
    return f"{where}/A<</S/URI/URI({target})>>>>"


class _Lock:
    """The oldest encryption of PDF, 40 bits: enough to be asked for a password (ISO 32000-1, 7.6.3)."""

    ALLOWED, ID = -4, b"\1" * 16
    _PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + self._PADDING)[:32]
        self.owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        said = padded + self.owner + struct.pack("<i", self.ALLOWED) + self.ID
        self._key = hashlib.md5(said).digest()[:5]
        self.user = _rc4(self._key, self._PADDING)

    def encrypt(self, number: int, content: bytes) -> bytes:
        """Of the object with this number."""
        return _rc4(hashlib.md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], content)


def _rc4(key: bytes, content: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    result = bytearray()
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        result.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(result)


def _assemble(objects: Mapping[int, bytes], trailer: str) -> bytes:
    result = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    size = max(objects) + 1
    table = ["0000000000 65535 f \n"] * size
    for number in sorted(objects):
        table[number] = f"{len(result):010} 00000 n \n"
        result += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(result)
    result += (
        f"xref\n0 {size}\n{''.join(table)}trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(result)


def _string(text: str) -> str:
    return f"<feff{text.encode('utf-16-be').hex()}>"


def _visual(line: str) -> str:
    return line[::-1] if unicodedata.bidirectional(line[:1] or " ") in ("R", "AL") else line


def word(
    path: Path, sections: Sequence[tuple[str, str]], *, title: str = "", header: str = "", rows: Sequence[Sequence[str]] = ()
) -> Path:
    """DOCX of (heading, paragraphs by newline); an empty heading for none. `rows` make a table at the end."""
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = "Author"
    for heading, text in sections:
        if heading:
            document.add_heading(heading, 1)
        for line in text.split("\n"):
            document.add_paragraph(line)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                table.cell(row, column).text = cell
    if header:
        document.sections[0].header.paragraphs[0].text = header
    document.save(str(path))
    return path


def slides(path: Path, pages: Sequence[tuple[str, str, str]], *, title: str = "", picture: bytes | None = None) -> Path:
    """PPTX of (title, body, notes), each possibly empty; `picture` stands on every slide."""
    presentation = pptx.Presentation()
    presentation.core_properties.title = title
    for heading, body, notes in pages:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1 if heading or body else 6])
        if heading:
            slide.shapes.title.text = heading
        if body:
            slide.placeholders[1].text = body
        if notes:
            slide.notes_slide.notes_text_frame.text = notes
        if picture is not None:
            slide.shapes.add_picture(io.BytesIO(picture), 0, 0)
    presentation.save(str(path))
    return path


def sheets(path: Path, tables: Mapping[str, Sequence[Sequence[str | int | float | None]]]) -> Path:
    """XLSX of sheet name -> rows."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in tables.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    workbook.close()
    return path


def epub(
    path: Path, chapters: Sequence[tuple[str, str]], *, title: str = "Book", language: str = "en", encrypted: str | None = None
) -> Path:
    """EPUB 3 of (title in the table of contents, XHTML of the body). `encrypted` names the method for its chapters."""
    names = [f"chapter{number}.xhtml" for number in range(1, len(chapters) + 1)]
    items = "".join(f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    links = "".join(f'<li><a href="{name}">{escape(label)}</a></li>' for name, (label, _) in zip(names, chapters, strict=True))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        book.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        if encrypted:
            book.writestr(
                "META-INF/encryption.xml",
                '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData'
                f' xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="{encrypted}"/>'
                f'<CipherData><CipherReference URI="OPS/{names[0]}"/></CipherData></EncryptedData></encryption>',
            )
        book.writestr(
            "OPS/book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language></metadata><manifest>"
            f'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>{items}</manifest>'
            f"<spine>{spine}</spine></package>",
        )
        page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
        book.writestr("OPS/nav.xhtml", page.format(f"<nav><ol>{links}</ol></nav>"))
        for name, (_, body) in zip(names, chapters, strict=True):
            book.writestr(f"OPS/{name}", page.format(body))
    return path


def web_page(path: Path, body: str, *, title: str = "Page", language: str = "en") -> Path:
    head = f'<head><meta charset="utf-8"><title>{escape(title)}</title></head>'
    text = f'<!DOCTYPE html><html lang="{language}">{head}<body>{body}</body></html>'
    path.write_text(text, encoding="utf-8")
    return path


def plain(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def picture(side: int = 8, seed: int = 1) -> bytes:
    """A PNG that does not compress."""
    noise = random.Random(seed)
    return png(side, side, b"".join(b"\0" + noise.randbytes(side * 3) for _ in range(side)), level=0)


def png(width: int, height: int, rows: bytes, level: int = -1) -> bytes:
    """A PNG of 8 bits a colour. `rows`: each a zero and its pixels; there may be fewer than it claims to have."""

    def part(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", zlib.compress(rows, level)) + part(b"IEND", b"")


def bomb(path: Path, names: Sequence[str], length: int) -> Path:
    """A zip archive whose entries each inflate to `length` zeros."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            with archive.open(name, "w") as entry:
                for _ in range(length // 2**20):
                    entry.write(bytes(2**20))
    return path
