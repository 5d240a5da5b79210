"""Writes the PDFs of the sample library with Qt: jobs as JSON on standard input, one PDF file each. A process of its own,
because Qt allows one application object per process and the caller may have another.

Qt's file is then written once more: with an outline, the language and fixed dates, and with the code points in its
ToUnicode tables that the text really has (Qt takes the first that the font maps to a glyph: U+2ECB for U+8F66).
"""

from __future__ import annotations

import json
import os
import re
import sys
import zlib
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_HASH_SEED"] = "0"  # else fonts are numbered in another order each time

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QRawFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

# Noto Naskh Arabic draws lam-alef with glyphs that have no code point of their own, and Noto Sans loses its spacing
# in extracted text: measured with pypdfium2. These three families come back letter by letter.
FAMILIES = {"ar": ["Noto Sans Arabic", "Noto Sans"], "zh": ["Noto Serif CJK SC"]}
LATIN = ["Noto Serif"]
DPI = 300
UNIT = DPI / 72  # device pixels in a point
MARGIN, TOP, BOTTOM = 64, 92, 70  # points
WIDTH, HEIGHT = 595, 842
FIXED_DATE = b"D:20240601000000Z"
GREY = QColor("#5b6666")

# kind: point size, bold, space above, space below, indent (points)
STYLES = {
    "title": (19, True, 0, 8, 0),
    "label": (9.5, False, 0, 2, 0),
    "notice": (9, False, 8, 8, 0),
    "h1": (13.5, True, 12, 6, 0),
    "h2": (11.5, True, 8, 4, 0),
    "p": (10.5, False, 0, 7, 0),
    "sub": (10.5, False, 0, 6, 22),
    "item": (10.5, False, 0, 5, 16),
    "row": (10, False, 0, 4, 10),
    "note": (10, False, 0, 6, 22),
}


def _font(families: list[str], points: float, bold: bool = False) -> QFont:
    font = QFont(families)
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _page(job: dict[str, Any], blocks: list[list[str]], device: QPdfWriter) -> QTextDocument:
    families = FAMILIES.get(job["language"], LATIN)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if job["right_to_left"] else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setTextWidth((WIDTH - 2 * MARGIN) * UNIT)
    cursor = QTextCursor(document)
    for number, (kind, text) in enumerate(blocks):
        points, bold, above, below, indent = STYLES[kind]
        block_format = QTextBlockFormat()
        # Qt scales vertical margins from 96 dots an inch to the device, and takes horizontal ones as they are.
        block_format.setTopMargin(above * 96 / 72)
        block_format.setBottomMargin(below * 96 / 72)
        # In a right-to-left block Qt still measures "left" from the left, so the indent goes to the leading side.
        (block_format.setRightMargin if job["right_to_left"] else block_format.setLeftMargin)(indent * UNIT)
        height = 100 if job["right_to_left"] else 128  # Noto Sans Arabic has tall lines of its own
        block_format.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        char_format = QTextCharFormat()
        char_format.setFont(_font(families, points, bold))
        if kind in ("label", "notice"):
            char_format.setForeground(GREY)
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
        cursor.insertText(f"\u2022 {text}" if kind == "item" else text, char_format)
    return document


def _frame(job: dict[str, Any], painter: QPainter, number: int) -> None:
    """Header (reference and title, page number) and footer (the notice), like the pages in the mock-ups."""
    families = FAMILIES.get(job["language"], LATIN)
    lead = Qt.AlignmentFlag.AlignRight if job["right_to_left"] else Qt.AlignmentFlag.AlignLeft
    trail = Qt.AlignmentFlag.AlignLeft if job["right_to_left"] else Qt.AlignmentFlag.AlignRight
    width = (WIDTH - 2 * MARGIN) * UNIT
    painter.setPen(GREY)
    painter.setFont(_font(families, 9))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if job["right_to_left"] else Qt.LayoutDirection.LeftToRight)
    header = QRectF(MARGIN * UNIT, 50 * UNIT, width, 18 * UNIT)
    painter.drawText(header, lead | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute, job["heading"])
    painter.drawText(header, trail | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute, str(number))
    painter.setFont(_font(families, 7.5))
    footer = QRectF(MARGIN * UNIT, (HEIGHT - 50) * UNIT, width, 16 * UNIT)
    painter.drawText(footer, lead | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, job["notice"])
    painter.setPen(QPen(QColor("#cfd6d6"), 0.6 * UNIT))
    painter.drawLine(QPointF(MARGIN * UNIT, 72 * UNIT), QPointF((WIDTH - MARGIN) * UNIT, 72 * UNIT))


def _draw(job: dict[str, Any]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(job["heading"])
    writer.setAuthor(job["author"])
    writer.setCreator("Fieldshelf sample library")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
    )
    painter = QPainter(writer)
    for number, blocks in enumerate(job["pages"], start=1):
        if number > 1:
            writer.newPage()
        _frame(job, painter, number)
        document = _page(job, blocks, writer)
        room = (HEIGHT - TOP - BOTTOM) * UNIT
        if document.size().height() > room:
            raise ValueError(f"{job['path']}: page {number} is {document.size().height() / room:.2f} pages long")
        painter.translate(MARGIN * UNIT, TOP * UNIT)
        document.drawContents(painter, QRectF(QPointF(0, 0), QSizeF((WIDTH - 2 * MARGIN) * UNIT, room)))
        painter.resetTransform()
    painter.end()
    buffer.close()
    return bytes(data.data())


def _characters(job: dict[str, Any]) -> dict[int, int]:
    """For every code point that shares its glyph with one of the text's: the one that the text has."""
    text = {ord(char) for page in job["pages"] for _, block in page for char in block} | set(map(ord, job["heading"]))
    raw = QRawFont.fromFont(_font(FAMILIES.get(job["language"], LATIN), 10))
    glyphs = {raw.glyphIndexesForString(chr(char))[0]: char for char in sorted(text) if raw.supportsCharacter(char)}
    radicals = range(0x2E80, 0x2FE0)
    return {
        char: glyphs[glyph]
        for char in radicals
        if raw.supportsCharacter(char) and (glyph := raw.glyphIndexesForString(chr(char))[0]) in glyphs
    }


def _text(value: str) -> bytes:
    return b"<" + ("\ufeff" + value).encode("utf-16-be").hex().encode() + b">"


def _rewrite(pdf: bytes, job: dict[str, Any]) -> bytes:
    """The same objects in the same order, with outline, language, fixed dates and correct ToUnicode tables.

    Reads what Qt 6 writes (one classic cross-reference table, no object streams) and nothing more general.
    """
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    offsets = [int(offset) for offset, _ in re.findall(rb"(\d{10}) (\d{5}) n", pdf[start:])]
    bodies: dict[int, bytes] = {}
    for begin, end in zip(ordered := sorted(offsets), [*ordered[1:], start], strict=True):
        head = re.match(rb"(\d+) 0 obj\s", pdf[begin:end])
        assert head is not None, "an object that the table does not know"
        bodies[int(head[1])] = pdf[begin + head.end() : pdf.rindex(b"endobj", begin, end)].rstrip()
    info, root = (int(re.findall(rb"/%s (\d+) 0 R" % key, pdf[start:])[0]) for key in (b"Info", b"Root"))

    same = _characters(job)
    for match in re.findall(rb"/ToUnicode (\d+) 0 R", b"\n".join(bodies.values())):
        bodies[int(match)] = _with_characters(bodies[int(match)], bodies, same)
    bodies[info] = re.sub(rb"\(D:\d+Z?[^)]*\)", b"(" + FIXED_DATE + b")", bodies[info])
    # Qt's XMP repeats dates and a random identifier, and nothing that the information dictionary does not say.
    bodies[root] = re.sub(rb"/Metadata \d+ 0 R", b"/Lang (%s)" % job["language"].encode(), bodies[root])
    for number, body in list(bodies.items()):
        if b"/Type /Metadata" in body:
            bodies[number] = b"null"

    kids = next(body for body in bodies.values() if b"/Type /Pages" in body)
    page_numbers = [int(number) for number in re.findall(rb"(\d+) 0 R", kids.split(b"[", 1)[1].split(b"]", 1)[0])]
    headings = [(text, page_numbers[index]) for index, page in enumerate(job["pages"]) for kind, text in page if kind == "h1"]
    if headings:
        first = max(bodies) + 1
        numbers = range(first + 1, first + 1 + len(headings))
        bodies[first] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            numbers[0], numbers[-1], len(numbers),
        )  # fmt: skip
        for number, (text, page) in zip(numbers, headings, strict=True):
            previous = b" /Prev %d 0 R" % (number - 1) if number > numbers[0] else b""
            following = b" /Next %d 0 R" % (number + 1) if number < numbers[-1] else b""
            target = b" /Dest [%d 0 R /XYZ null null null]" % page
            bodies[number] = b"<< /Title %s /Parent %d 0 R%s%s%s >>" % (_text(text), first, previous, following, target)
        bodies[root] = bodies[root].rstrip().removesuffix(b">>") + b"/Outlines %d 0 R\n>>" % first

    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    table = [b"0000000000 65535 f \n"]
    for number in range(1, max(bodies) + 1):
        table.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, bodies.get(number, b"null"))
    where = len(out)
    identity = b"%032x" % zlib.crc32(out)
    out += b"xref\n0 %d\n%s" % (len(table), b"".join(table))
    trailer = (len(table), info, root, identity, identity, where)
    out += b"trailer\n<< /Size %d /Info %d 0 R /Root %d 0 R /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n" % trailer
    return bytes(out)


def _with_characters(body: bytes, bodies: dict[int, bytes], same: dict[int, int]) -> bytes:
    """A ToUnicode stream whose code points are replaced as `same` says."""
    dictionary, _, stream = body.partition(b"stream\n")
    data = stream[: stream.rindex(b"endstream")]
    if b"/FlateDecode" in dictionary:
        data = zlib.decompress(data)
    head, mark, table = data.partition(b"endcodespacerange")
    table = re.sub(rb"<([0-9A-Fa-f]{4})>", lambda code: b"<%04X>" % same.get(int(code[1], 16), int(code[1], 16)), table)
    packed = zlib.compress(head + mark + table, 9)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


def main() -> int:
    application = QGuiApplication([])
    missing = {"Noto Serif", "Noto Sans", "Noto Sans Arabic", "Noto Serif CJK SC"} - set(QFontDatabase.families())
    if missing:
        print(
            f"These fonts are missing: {', '.join(sorted(missing))}. Install fonts-noto-core and fonts-noto-cjk.",
            file=sys.stderr,
        )
        return 1
    for job in json.load(sys.stdin):
        Path(job["path"]).write_bytes(_rewrite(_draw(job), job))
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
