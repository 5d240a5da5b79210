"""What is fuzzed of what is shown: pages of a PDF with their text and links, pictures as pages, how long a recording plays."""

from __future__ import annotations

import contextlib
import json
import struct
import zlib
from pathlib import Path

import pypdfium2

from resources.children.processes import TooLargeError
from resources.errors import ContentError
from resources.extraction import pdf_child, picture_pages
from resources.store import media
from resources.words.marking import Marker
from tests.fuzz.target import Target

_MARKER = Marker(("leav", "法"), "abs", ("leave of absence",)).to_json()
_WEEK = 7 * 24 * 3600


def _page(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    viewer = pdf_child._Viewer()
    try:
        with contextlib.suppress(ContentError, TooLargeError):
            opened = viewer.open(str(file))
            assert all(0 < side <= 1_000_000 for size in opened["sizes"] for side in size)
            json.dumps(opened, allow_nan=False).encode()
            for number in range(1, min(len(opened["sizes"]), 3) + 1):
                with contextlib.suppress(ContentError):
                    found = viewer.content(str(file), number)
                    json.dumps(found.result, ensure_ascii=False, allow_nan=False).encode()
                    assert len(found.data) == 16 * len(found.result["text"]), "a character without its place"
                    json.dumps(viewer.find(str(file), number, _MARKER, "en"), allow_nan=False)
                    viewer.text(str(file), number).encode()
    finally:
        if viewer._document is not None:
            viewer._document.close()


def _picture(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    assert all(0 <= side < 2**32 for side in picture_pages.size(data))
    kind = picture_pages.is_picture(file)
    if kind is not None:
        with contextlib.suppress(ContentError, TooLargeError, pypdfium2.PdfiumError):
            made = picture_pages.as_pdf(file, kind)
            assert len(made) < 300 * len(data) + 100_000, "larger than what it was made of"
            pypdfium2.PdfDocument(made).close()


def _media(data: bytes, file: Path) -> None:
    file.write_bytes(data)
    found = media.seconds(file)
    assert found is None or 0 < found <= _WEEK


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


_MP4 = _box(b"ftyp", b"isom" + bytes(8)) + _box(
    b"moov", _box(b"udta", b"x") + _box(b"mvhd", bytes(4) + struct.pack(">IIII", 1, 1, 1000, 252_000) + bytes(80))
)
_WEBM = b"\x1aE\xdf\xa3\x80\x18\x53\x80\x67\xff\x15\x49\xa9\x66\x92\x2a\xd7\xb1\x83\x0f\x42\x40\x44\x89\x88" + struct.pack(
    ">d", 4500.0
)
_WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\x80\x3e\0\0" + bytes(32)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _png(color: int) -> bytes:
    palette = _chunk(b"PLTE", bytes(6)) if color == 3 else b""
    content = zlib.compress(bytes(5 * 2))
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 2, 8, color, 0, 0, 0))
        + palette
        + _chunk(b"IDAT", content)
        + _chunk(b"IEND", b"")
    )


_JPEG = (
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xff\xdb\0\x05abc\xff\xc0\0\x0b\x08\0\2\0\4\1\1\x11\0\xff\xda\0\x08\1\1\0\0?\0"
    b"\0\xff\xd9"
)


def _tiff(order: str, *tags: tuple[int, int, int, int]) -> bytes:
    """One page: (tag, kind, count, value), and two bytes of picture behind them."""
    begun = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(f"{order}I", 8) + struct.pack(f"{order}H", len(tags))
    held = {3: "HH", 4: "I"}
    entries = b"".join(
        struct.pack(f"{order}HHI", tag, kind, count) + struct.pack(order + held[kind], *((value, 0) if kind == 3 else (value,)))
        for tag, kind, count, value in tags
    )
    return begun + entries + struct.pack(f"{order}I", 0) + b"\x55\xaa" + bytes(768 * 2)


_GIF = b"GIF89a" + struct.pack("<HH", 9, 7) + b"\x80\0\0"
_TIFF = _tiff("<", *((tag, 3, 1, value) for tag, value in ((256, 8), (257, 2), (258, 1), (259, 1), (262, 1), (277, 1))),
              (273, 4, 1, 134), (278, 3, 1, 2), (279, 4, 1, 2))  # fmt: skip
_TIFF_OF_COLORS = _tiff(">", *((tag, 3, 1, value) for tag, value in ((256, 8), (257, 2), (258, 8), (259, 32773), (262, 3))),
                        (273, 4, 1, 134), (279, 4, 1, 2), (320, 3, 768, 134))  # fmt: skip
_LINKED = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R/Names<</Dests<</Names[(a)[3 0 R/Fit]]>>>>>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Rotate 90/Contents 4 0 R/Annots["
    b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>"
    b"<</Type/Annot/Subtype/Link/Rect[9 9 20 20]/Dest(a)>>"
    b"<</Type/Annot/Subtype/Link/Rect[9 9 20 20]/A<</S/GoTo/D[3 0 R/Fit]>>>>]"
    b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 52>>stream\nBT /F1 12 Tf 72 720 Td (Leave of absence) Tj ET     \n"
    b"endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 8 0 R>>endobj\n"
    b"6 0 obj<</First 7 0 R/Last 7 0 R/Count 1>>endobj\n7 0 obj<</Title(One)/Parent 6 0 R/Dest(a)>>endobj\n"
    b"8 0 obj<</Length 63>>stream\n2 beginbfchar <4c> <004c> <76> <D835DC00> endbfchar          \nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


def _in(*modules: str) -> tuple[str, ...]:
    return tuple(f"resources.{module}" for module in modules)


SHOWN: dict[str, Target] = {
    "page": Target(
        _page,
        (_LINKED,),
        _in("extraction.pdf", "extraction.pdf_child", "extraction.pdf_page", "extraction.pdf_parts", "words.marking"),
    ),
    "picture": Target(
        _picture, (_png(0), _png(3), _png(6), _JPEG, _GIF, _TIFF, _TIFF_OF_COLORS), _in("extraction.picture_pages")
    ),
    "media": Target(_media, (_MP4, _WEBM, _WAV), _in("store.media")),
}
