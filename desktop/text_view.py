"""Shows a document that is not a PDF as text: sanitised HTML, or plain passages, with the searched words marked.

Nothing is loaded and no link is followed: `loadResource` answers everything with nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from desktop.theme import CURRENT_HIT, HIT, Theme
from desktop.wording import tr
from resources.text import Marker

_MOST_MARKS = 1000
_STYLE = """
body { line-height: 145%; } h1 { font-size: 20px; } h2 { font-size: 17px; } h3, h4, h5, h6 { font-size: 15px; }
td, th { padding: 3px 8px; } p { margin-top: 4px; margin-bottom: 8px; }
"""


class TextView(QTextBrowser):
    """`hits` are places of marked words; the current one is stronger and in view."""

    hit_changed = Signal(int)

    def __init__(self, theme: Theme, margin: int = 44) -> None:
        super().__init__()
        self._theme = theme
        self._hits: list[tuple[int, int]] = []
        self._current = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Document text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = theme.font("body")
        font = type(font)(font)
        font.setPixelSize(14)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(_STYLE)
        self._margin = margin
        self.document().setDocumentMargin(margin)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """A document can show nothing but itself; pictures inside the page (`data:`) are decoded by Qt."""
        return super().loadResource(kind, url) if QUrl(url).scheme() == "data" else None

    def show_html(self, html: str) -> None:
        self._reset()
        self.setHtml(html)

    def show_text(self, text: str) -> None:
        self._reset()
        self.setPlainText(text)

    def _reset(self) -> None:
        self._hits, self._current = [], -1
        self.setExtraSelections([])
        self.document().setDocumentMargin(self._margin)

    def mark(self, marker: Marker | None, language: str | None) -> int:
        """Marks the words of `marker`; how many there are."""
        self._hits, self._current = [], -1
        block = self.document().begin()
        while marker is not None and block.isValid() and len(self._hits) < _MOST_MARKS:
            text = block.text()
            if text:
                wide = any(character > "\uffff" for character in text)  # Qt counts UTF-16 units, Python characters
                for start, end in marker.spans(text, language):
                    if wide:
                        start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in (start, end))
                    self._hits.append((block.position() + start, block.position() + end))
            block = block.next()
        self._paint()
        return len(self._hits)

    @property
    def hit_count(self) -> int:
        return len(self._hits)

    @property
    def current_hit(self) -> int:
        return self._current

    def show_hit(self, number: int) -> None:
        if not self._hits:
            return
        self._current = number % len(self._hits)
        self._paint()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._hits[self._current][0])
        place = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, place - self.viewport().height() // 3))
        self.hit_changed.emit(self._current)

    def show_passage(self, number: int) -> None:
        """Scrolls to the `number`th passage, and makes the first hit in it the current one."""
        name = f"p{number}"
        self.scrollToAnchor(name)
        position = self._anchor(name)
        following = [index for index, (start, _) in enumerate(self._hits) if start >= position]
        if following:
            self.show_hit(following[0])

    def _anchor(self, name: str) -> int:
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                if name in fragment.charFormat().anchorNames():
                    return fragment.position()
                parts += 1
            block = block.next()
        return 0

    def _paint(self) -> None:
        selections = []
        for number, (start, end) in enumerate(self._hits):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(QColor(CURRENT_HIT if number == self._current else HIT))
            look.setForeground(QColor("#20272A"))
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)
