"""What other programs find in a document, to hold our extraction against: pdftotext, python-docx, python-pptx, openpyxl.

Words are compared as they are counted: each as often as it stands there, in NFKC and without case; of Chinese each character.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_HAN}]|[^\\W{_HAN}]+")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def recall(found: str, wanted: str) -> float:
    """How many of the words of `wanted` stand in `found`, as often."""
    expected = words(wanted)
    return 1 - (expected - words(found)).total() / max(1, expected.total())


def reference_text(path: Path) -> str:
    """By another program. KeyError for a type that none is known for."""
    return {".pdf": by_pdftotext, ".docx": _word, ".pptx": _slides, ".xlsx": _sheets}[path.suffix.lower()](path)


def has_pdftotext() -> bool:
    return shutil.which("pdftotext") is not None


def by_pdftotext(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True, timeout=300)
    return done.stdout.decode("utf-8", "replace")


def _word(path: Path) -> str:
    document = docx.Document(str(path))
    parts = list(_blocks(document))
    for section in document.sections:
        for name in ("header", "footer", "first_page_header", "first_page_footer"):
            part = getattr(section, name)
            if not part.is_linked_to_previous:
                parts.extend(_blocks(part))
    return "\n".join(parts)


def _blocks(part: Any) -> Iterator[str]:
    for paragraph in part.paragraphs:
        yield paragraph.text
    for table in part.tables:
        for cell in {
            id(cell._tc): cell for row in table.rows for cell in row.cells
        }.values():  # a merged one stands there twice
            yield from _blocks(cell)


def _slides(path: Path) -> str:
    parts: list[str] = []
    for slide in pptx.Presentation(str(path)).slides:
        parts.extend(_shapes(slide.shapes))
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            parts.append(slide.notes_slide.notes_text_frame.text)
    return "\n".join(parts)


def _shapes(shapes: Any) -> Iterator[str]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            yield from _shapes(shape.shapes)
        elif shape.has_text_frame:
            yield shape.text_frame.text
        elif getattr(shape, "has_table", False):
            for row in shape.table.rows:
                yield from (cell.text_frame.text for cell in row.cells)


def _sheets(path: Path) -> str:
    """Words and whole numbers; how other values are written depends on their format, which openpyxl does not apply."""
    workbook = openpyxl.load_workbook(path, data_only=True)
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows(values_only=True) for cell in row]
    workbook.close()
    return "\n".join(str(cell) for cell in cells if isinstance(cell, str) or type(cell) is int)
