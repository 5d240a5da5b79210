"""What a PDF has beside its pages: its outline, the heading under which each page stands, the files within it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from resources.extraction.clean import one_line

_MOST_ENTRIES = 5000
_MOST_ATTACHMENTS = 500


def outline(document: Any) -> list[tuple[str, int, int]]:
    """(title, page from 1, level from 0), in its order."""
    import pypdfium2

    entries: list[tuple[str, int, int]] = []
    try:
        for bookmark in document.get_toc(max_depth=8):
            destination = bookmark.get_dest()
            index = destination.get_index() if destination is not None else None
            title = one_line(bookmark.get_title())
            if title and index is not None and index >= 0:
                entries.append((title, index + 1, bookmark.level))
            if len(entries) >= _MOST_ENTRIES:
                break
    except (pypdfium2.PdfiumError, ValueError):
        pass  # a broken outline is no reason not to show the pages
    return entries


def headings(entries: list[tuple[str, int, int]], pages: int) -> list[str | None]:
    """For each page the heading that its text begins under or, where the first of them stands on this page, that one."""
    first: dict[int, str] = {}
    last: dict[int, str] = {}
    for title, page, _ in entries:
        first.setdefault(page, title)
        last[page] = title
    found: list[str | None] = []
    current: str | None = None
    for page in range(1, pages + 1):
        found.append(first.get(page, current))
        current = last.get(page, current)
    return found


def attachments(document: Any) -> list[str]:
    """The names of the files that are in it."""
    import pypdfium2.raw as pdfium

    found = []
    for index in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), _MOST_ATTACHMENTS)):
        attachment = pdfium.FPDFDoc_GetAttachment(document, index)
        if attachment and (name := one_line(wide_string(_name(attachment)))):
            found.append(name)
    return found


def _name(attachment: Any) -> Callable[[Any, int], int]:
    import pypdfium2.raw as pdfium

    return lambda buffer, size: int(pdfium.FPDFAttachment_GetName(attachment, buffer, size))


def wide_string(get: Callable[[Any, int], int]) -> str:
    """What PDFium's functions for strings give: called for the size, then for the UTF-16."""
    import pypdfium2.raw as pdfium

    size = min(get(None, 0), 4096)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    get(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")
