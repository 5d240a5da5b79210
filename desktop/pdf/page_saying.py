"""What a screen reader is told of the page of a PDF that is read: its number, and its words as far as they fit."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.pdf.page_text import PageText
from desktop.words.wording import tr

MOST = 8000  # characters; a page of a book has some 3,000


class PageSaying:
    """Tells it as the description of `widget`, anew when the page or its words are others."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._said: tuple[int, int, PageText | str | None] | None = None

    def say(self, page: int, pages: int, content: PageText | str | None) -> None:
        """`content`: its text; why it cannot be shown; None while neither is known. No pages: there is no document."""
        if (page, pages, content) != self._said:
            self._said = (page, pages, content)
            self._widget.setAccessibleDescription(_words(page, pages, content) if pages else "")


def _words(page: int, pages: int, content: PageText | str | None) -> str:
    where = tr("Page {n} of {total}").format(n=page, total=pages)
    if content is None:
        return where
    words = " ".join((content if isinstance(content, str) else content.text[: 2 * MOST]).split())
    if not words:
        words = tr("This page has no words that can be read aloud: it is a picture.")
    return f"{where}\n{words if len(words) <= MOST else words[: MOST - 1] + '…'}"
