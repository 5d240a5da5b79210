"""In the rendering child: what stands where on one page of a PDF, its characters and its links.

Places are in points (1/72 inch) from the top left corner of the page as a reader sees it upright.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Callable
from typing import Any

from resources.extraction.clean import clean_characters

MOST_CHARACTERS = 50_000  # of one page: a newspaper's has 40,000
_MOST_LINKS = 1000
_LONGEST_ADDRESS = 2000
# PDFium maps to whole device units; at this many a point nothing is lost.
_FINE = 100

Upright = Callable[[float, float], tuple[float, float]]
Box = tuple[float, float, float, float]  # left, top, right, bottom in the page's own points, top above bottom


def upright(page: Any) -> Upright:
    """A function: a point as the page's content counts -> as a reader sees it."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    across, down = ctypes.c_int(), ctypes.c_int()

    def map_exactly(x: float, y: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page, 0, 0, round(width * _FINE), round(height * _FINE), 0, x, y, across, down)
        return across.value / _FINE, down.value / _FINE

    (x0, y0), (x1, y1), (x2, y2) = map_exactly(0, 0), map_exactly(1000, 0), map_exactly(0, 1000)
    xx, xy, yx, yy = (x1 - x0) / 1000, (y1 - y0) / 1000, (x2 - x0) / 1000, (y2 - y0) / 1000
    return lambda x, y: (x0 + x * xx + y * yx, y0 + x * xy + y * yy)


def rectangle(to_upright: Upright, box: Box) -> list[float]:
    """x, y, width, height."""
    (a, b), (c, d) = to_upright(box[0], box[1]), to_upright(box[2], box[3])
    return [min(a, c), min(b, d), abs(a - c), abs(b - d)]


def characters(textpage: Any, most: int | None = None) -> tuple[str, list[int]]:
    """The page's text, and for each character of it PDFium's number of the one that it came from."""
    import pypdfium2.raw as pdfium

    count = textpage.count_chars()
    count = count if most is None else min(count, most)
    return clean_characters([chr(pdfium.FPDFText_GetUnicode(textpage, index)) for index in range(count)])


def text_and_boxes(page: Any) -> tuple[str, array[float]]:
    """The page's text as its passage has it, and for each character x, y, width, height; zeros where it has no place."""
    import pypdfium2.raw as pdfium

    textpage = page.get_textpage()
    try:
        text, origins = characters(textpage, MOST_CHARACTERS)
        start = len(text) - len(text.lstrip())
        text = text.strip()
        to_upright, box = upright(page), pdfium.FS_RECTF()
        boxes = array("f")
        for index in origins[start : start + len(text)]:
            known = pdfium.FPDFText_GetLooseCharBox(textpage, index, box) and box.right > box.left
            boxes.extend(rectangle(to_upright, (box.left, box.top, box.right, box.bottom)) if known else (0, 0, 0, 0))
    finally:
        textpage.close()
    return text, boxes


def links(document: Any, page: Any) -> list[list[Any]]:
    """For each its rectangle, then a page from 1 or None, and an address or None."""
    import pypdfium2.raw as pdfium

    found: list[list[Any]] = []
    place, link, area = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    to_upright = upright(page)
    for _ in range(_MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, place, link):
            break
        if not pdfium.FPDFLink_GetAnnotRect(link, area):
            continue
        target, address = _target(document, link)
        if target is not None or address:
            found.append([*rectangle(to_upright, (area.left, area.top, area.right, area.bottom)), target, address])
    return found


def _target(document: Any, link: Any) -> tuple[int | None, str | None]:
    import pypdfium2.raw as pdfium

    destination = pdfium.FPDFLink_GetDest(document, link)
    action = pdfium.FPDFLink_GetAction(link)
    kind = pdfium.FPDFAction_GetType(action) if action else pdfium.PDFACTION_UNSUPPORTED
    if not destination and kind == pdfium.PDFACTION_GOTO:
        destination = pdfium.FPDFAction_GetDest(document, action)
    if destination:
        index = pdfium.FPDFDest_GetDestPageIndex(document, destination)
        return (index + 1, None) if 0 <= index < len(document) else (None, None)
    if kind != pdfium.PDFACTION_URI:
        return None, None  # launching a program or opening another file is nothing that a document may ask for
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < length <= _LONGEST_ADDRESS:
        return None, None
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return None, buffer.value.decode("utf-8", "replace")
