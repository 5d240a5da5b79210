"""PDF by PDFium: opening with clear errors, and the text of each page. Pages as pictures are in `rendering.py`."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

from resources.children.process_child import reached
from resources.errors import ContentError
from resources.extraction import problems
from resources.extraction.blocks import Block, Parsed, Section
from resources.extraction.clean import one_line
from resources.extraction.language import declared
from resources.extraction.pdf_mending import mended
from resources.extraction.pdf_parts import attachments, headings, outline, wide_string
from resources.extraction.scans import is_unread
from resources.sentences import say

MOST_PAGES = 20_000
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")
_PROPERTIES = {
    "Author": "author",
    "Subject": "subject",
    "Keywords": "keywords",
    "CreationDate": "created",
    "ModDate": "modified",
}


def open_pdf(path: Path, password: str | None = None) -> Any:
    """A pypdfium2 document. ContentError encrypted (the password is missing or wrong), sealed, empty, damaged, missing,
    too_large."""
    return _opened(path, password)[0]


def _opened(path: Path, password: str | None = None) -> tuple[Any, bool]:
    """The document, and whether it had to be mended first."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    data: bytes | None = None
    # What went wrong last is remembered, and told again of a file in which nothing went wrong but that it has no pages.
    pdfium.FPDF_LoadMemDocument64(b" ", 1, None)
    try:
        document = pypdfium2.PdfDocument(path, password=password)
    except FileNotFoundError:
        raise problems.missing() from None
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == pdfium.FPDF_ERR_PASSWORD:
            raise problems.encrypted() from None
        if code == pdfium.FPDF_ERR_SECURITY:
            raise problems.sealed() from None
        try:
            if path.stat().st_size == 0:
                raise problems.empty() from None
            data = mended(path)
            document = pypdfium2.PdfDocument(data) if data is not None else None
        except (pypdfium2.PdfiumError, OSError):
            document = None
        if document is None:
            raise problems.damaged() from None
    pages = len(document)
    if pages > MOST_PAGES:
        document.close()
        raise ContentError(
            "too_large",
            say(
                "This PDF claims to have {pages} pages, more than can be read here. Open it with another program.",
                pages=f"{pages:,}",
            ),
        )
    return document, data is not None


def page_text(page: Any) -> str:
    """The text of an open page, not yet cleaned."""
    textpage = page.get_textpage()
    try:
        text: str = textpage.get_text_range()
    finally:
        textpage.close()
    return text


def parse_pdf(path: Path, without: Collection[int] = ()) -> Parsed:
    """`without`: numbers of pages that are not to be touched."""
    import pypdfium2

    document, was_mended = _opened(path)
    try:
        sections = []
        labels = headings(outline(document), len(document))
        unread = []
        unreadable = 0
        for index in range(len(document)):
            if index + 1 in without:
                unreadable += 1
                continue
            reached(index + 1)
            try:
                page = document[index]
            except pypdfium2.PdfiumError:
                unreadable += 1
                continue
            try:
                text = page_text(page)
                if is_unread(page, text):
                    unread.append(index + 1)
            except pypdfium2.PdfiumError:
                unreadable += 1
                continue
            finally:
                page.close()
            sections.append(Section(labels[index], index + 1, [Block("p", text, "")] if text.strip() else []))
        if unreadable == len(document):
            raise problems.damaged()
        parsed = Parsed(sections, pages=len(document), language=declared(_language(document)), unread=unread)
        parsed.attachments = attachments(document)
        parsed.incomplete = unreadable > 0 or was_mended
        metadata = document.get_metadata_dict(skip_empty=True)
        parsed.title = one_line(metadata.get("Title"))
        for key, name in _PROPERTIES.items():
            value = one_line(metadata.get(key))
            if value and key.endswith("Date"):
                match = _DATE.match(value)
                value = "-".join(filter(None, match.groups())) if match else None
            if value:
                parsed.properties[name] = value
        return parsed
    finally:
        document.close()


def _language(document: Any) -> str:
    import pypdfium2.raw as pdfium

    return wide_string(lambda buffer, size: pdfium.FPDFCatalog_GetLanguage(document, buffer, size))
