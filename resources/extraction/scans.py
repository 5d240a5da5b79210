"""Which pages of a PDF show something to read and have no text that says it: scans, and letters that are drawn as shapes.

An empty page, and one with a logo alone, are none. A scan under which a program has put its own name is one.
"""

from __future__ import annotations

import itertools
from typing import Any

# A page with so many letters can be found by them, whatever pictures it has.
_FEW_LETTERS = 24
_MOST_OBJECTS = 2000
_DEEPEST = 3
# Of the page: a picture beside a few words, and one on a page without any.
_COVERS, _SHOWS = 0.5, 0.1
_MANY_SHAPES = 60


def is_unread(page: Any, text: str) -> bool:
    """Whether `page`, open in PDFium, is such a page; `text` is what it has."""
    import pypdfium2

    letters = len(list(itertools.islice(filter(str.isalnum, text), _FEW_LETTERS)))
    if letters == _FEW_LETTERS:
        return False
    try:
        return _shows(page, letters)
    except pypdfium2.PdfiumError:
        return not letters  # it cannot be looked through


def _shows(page: Any, letters: int) -> bool:
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    area = max(float(width * height), 1.0)
    shown, shapes, around = 0.0, 0, 0.0
    for found in itertools.islice(page.get_objects(max_depth=_DEEPEST), _MOST_OBJECTS):
        if found.type == pdfium.FPDF_PAGEOBJ_FORM and found.level == 0:
            around = _area(found)  # what is within a form has places of its own
        elif found.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            shown = max(shown, _area(found) if found.level == 0 else around)
        elif found.type == pdfium.FPDF_PAGEOBJ_PATH:
            shapes += 1
    if letters:
        return shown >= _COVERS * area
    return shown >= _SHOWS * area or shapes >= _MANY_SHAPES


def _area(found: Any) -> float:
    left, bottom, right, top = found.get_bounds()
    return abs(float(right - left) * float(top - bottom))
