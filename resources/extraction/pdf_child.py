"""What `rendering.PageRenderer` runs in its child: PDFium, with one document kept open between calls."""

from __future__ import annotations

import ctypes
import math
from pathlib import Path
from typing import Any

from resources.children.processes import Handlers, WithData
from resources.errors import ContentError
from resources.extraction import problems
from resources.extraction.clean import clean
from resources.extraction.pdf import open_pdf, page_text
from resources.extraction.pdf_page import characters, links, rectangle, text_and_boxes, upright
from resources.extraction.pdf_parts import outline
from resources.extraction.picture_pages import as_pdf, is_picture
from resources.sentences import say

_MOST_HITS = 1000
_A4 = (595.0, 842.0)


def _picture(file: Path) -> Any:
    """A picture is drawn as the pages of a PDF are; None where it is something else."""
    import pypdfium2

    try:
        kind = is_picture(file)
        return pypdfium2.PdfDocument(as_pdf(file, kind)) if kind else None
    except OSError:
        raise problems.missing() from None
    except pypdfium2.PdfiumError:
        raise problems.damaged() from None


def handlers() -> Handlers:
    viewer = _Viewer()
    return {"open": viewer.open, "render": viewer.render, "text": viewer.text, "find": viewer.find, "content": viewer.content}


class _Viewer:
    def __init__(self) -> None:
        self._key: tuple[str, int, int] | None = None
        self._document: Any = None

    def open(self, path: str, password: str | None = None) -> dict[str, Any]:
        import pypdfium2.raw as pdfium

        document = self._open(path, password)
        sizes = []
        size = pdfium.FS_SIZEF()
        for index in range(len(document)):
            known = pdfium.FPDF_GetPageSizeByIndexF(document, index, size)
            sizes.append(_sensible(size.width, size.height) if known else _A4)
        return {"sizes": sizes, "outline": outline(document)}

    def render(
        self, path: str, page: int, width: int, turn: int, region: list[int] | None, password: str | None = None
    ) -> WithData:
        """`turn` in quarters, clockwise; `region` is left, top, width, height of the part that is wanted, in pixels."""
        import pypdfium2.raw as pdfium

        from resources.rendering import MOST_PIXELS

        document = self._open(path, password)
        opened = self._page(document, page)
        try:
            across, down = _sensible(*opened.get_size())
            across, down = (down, across) if turn % 2 else (across, down)
            if region is None:
                scale = min(width / across, math.sqrt(MOST_PIXELS / (across * down)), MOST_PIXELS / 100 / max(across, down))
                columns = max(1, round(across * scale))
                rows = max(1, min(math.floor(down * scale), MOST_PIXELS // columns))
                whole, left, top = (columns, rows), 0, 0
            else:
                left, top, columns, rows = region
                whole = (width, max(1, round(down * width / across)))
            pixels = bytearray(b"\xff") * (columns * rows * 4)
            buffer = (ctypes.c_ubyte * len(pixels)).from_buffer(pixels)
            bitmap = pdfium.FPDFBitmap_CreateEx(columns, rows, pdfium.FPDFBitmap_BGRx, buffer, columns * 4)
            if not bitmap:
                raise MemoryError
            place = (bitmap, opened, -left, -top, *whole, turn, pdfium.FPDF_ANNOT)
            pdfium.FPDF_RenderPageBitmap(*place)
            if document.formenv is not None:
                pdfium.FPDF_FFLDraw(document.formenv, *place)
            pdfium.FPDFBitmap_Destroy(bitmap)
        finally:
            opened.close()
        return WithData([columns, rows], pixels)

    def content(self, path: str, page: int, password: str | None = None) -> WithData:
        """The page's text and links as `pdf_page` has them; the boxes of its characters as 32 bit floats."""
        document = self._open(path, password)
        opened = self._page(document, page)
        try:
            text, boxes = text_and_boxes(opened)
            found = links(document, opened)
        finally:
            opened.close()
        return WithData({"text": text, "links": found}, boxes.tobytes())

    def text(self, path: str, page: int, password: str | None = None) -> str:
        opened = self._page(self._open(path, password), page)
        try:
            return clean(page_text(opened)).strip()
        finally:
            opened.close()

    def find(
        self, path: str, page: int, marker: Any, language: str | None, password: str | None = None
    ) -> list[list[list[float]]]:
        from resources.words.marking import Marker

        wanted = Marker.from_json(marker)
        opened = self._page(self._open(path, password), page)
        try:
            textpage = opened.get_textpage()
            try:
                text, origins = characters(textpage)
                hits = []
                for start, end in wanted.spans(text, language)[:_MOST_HITS]:
                    if start < end:
                        first, last = origins[start], origins[end - 1]
                        hits.append(_rectangles(opened, textpage, first, last - first + 1))
            finally:
                textpage.close()
        finally:
            opened.close()
        return [hit for hit in hits if hit]

    def _open(self, path: str, password: str | None) -> Any:
        file = Path(path)
        try:
            status = file.stat()
        except OSError:
            raise problems.missing() from None
        key = (path, status.st_size, status.st_mtime_ns)
        if self._key != key:
            if self._document is not None:
                self._document.close()
                self._key = self._document = None
            document = _picture(file) or open_pdf(file, password)
            document.init_forms()  # what people have filled in; without it, fields are empty
            self._document, self._key = document, key
        return self._document

    def _page(self, document: Any, page: int) -> Any:
        import pypdfium2

        if not 1 <= page <= len(document):
            raise ContentError(
                "damaged",
                say("This document has no page {page}. It ends at page {last}.", page=str(page), last=str(len(document))),
            )
        try:
            return document[page - 1]
        except pypdfium2.PdfiumError:
            raise ContentError(
                "damaged",
                say(
                    "Page {page} of this document is damaged and cannot be shown; other pages may be readable.", page=str(page)
                ),
            ) from None


def _sensible(width: float, height: float) -> tuple[float, float]:
    """Files that lie about their pages get a page all the same."""
    if not (math.isfinite(width) and math.isfinite(height)) or min(width, height) < 1 or max(width, height) > 1_000_000:
        return _A4
    return width, height


def _rectangles(page: Any, textpage: Any, first: int, count: int) -> list[list[float]]:
    """One rectangle for each line that the characters stand on, in points from the top left of the upright page."""
    to_upright = upright(page)
    return [rectangle(to_upright, line) for line in _lines(textpage, first, count)]


def _lines(textpage: Any, first: int, count: int) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of each line in the page's own points, as high as the font rather than as the ink.

    PDFium's own rectangles are one a glyph with some producers, and flat with fonts that are not embedded.
    """
    import pypdfium2.raw as pdfium

    lines: list[tuple[float, float, float, float]] = []
    box = pdfium.FS_RECTF()
    for index in range(first, first + min(count, 1000)):
        if not pdfium.FPDFText_GetLooseCharBox(textpage, index, box) or box.right - box.left <= 0:
            continue
        x0, y0, x1, y1 = lines[-1] if lines else (0.0, 0.0, 0.0, 0.0)
        middle = (box.top + box.bottom) / 2
        if lines and y1 < middle < y0:
            lines[-1] = (min(x0, box.left), max(y0, box.top), max(x1, box.right), min(y1, box.bottom))
        else:
            lines.append((box.left, box.top, box.right, box.bottom))
    return lines
