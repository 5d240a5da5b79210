"""Shows a document that is not a PDF as text: sanitised HTML, or plain passages, with the searched words marked.

Nothing is loaded and no link is followed: `loadResource` answers everything with nothing, and the pictures that came within the
file with an empty box; `text_pictures.py` fills it.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from desktop.document_view import Highlight, OnePage, Selection, Which, zoomed
from desktop.documents.raw_text import RawText
from desktop.documents.text_pictures import Origin, TextPictures, blank
from desktop.documents.viewers import Viewers
from desktop.parts.paint import join
from desktop.parts.theme import CURRENT_HIT, HIGHLIGHTS, HIT, LIGHT, Theme
from desktop.shelf import Look
from desktop.words.wording import tr
from resources.words.marking import Marker

_MOST_MARKS = 1000
_STYLE = (
    "body { line-height: 130%; } td, th { padding: 3px 8px; } p { margin-top: 4px; margin-bottom: 8px; }"
    f" a {{ color: {LIGHT.link}; }}"  # the paper is light in both themes
)
_HEADINGS = {1: 5, 2: 3}  # pixels more than the text has; deeper ones 1
_SIZES = (10, 11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 36, 42)
_IMAGES = re.compile("<img [^>]*>")
# Qt forgets an empty anchor that stands between blocks: it has to stand within the block that follows.
_ANCHORS = re.compile(r'((?:<a name="[^"]*"></a>)+)((?:<(?!a |/|img )[^>]*>)+)')


class TextView(OnePage, QTextBrowser):
    """A `DocumentView` without pages. `hits` are places of marked words; the current one is stronger and in view."""

    page_changed = Signal(int)
    zoom_changed = Signal(str)
    selection_changed = Signal()
    highlight_chosen = Signal(int)
    link_asked = Signal(str)
    hit_changed = Signal(int)

    def __init__(
        self, theme: Theme, margin: int = 44, size: int = 14, viewers: Viewers | None = None, channel: str = ""
    ) -> None:
        """`viewers`, asked on `channel`, bring its pictures."""
        super().__init__()
        self._theme = theme
        self._hits: list[tuple[int, int]] = []
        self._current = -1
        self._starts: dict[int, int] = {}  # passage -> where it begins
        self._anchors: dict[str, int] = {}  # where its own links lead -> where that is
        self._highlights: Sequence[Highlight] = ()
        self._raw: RawText | None = None  # of all of it; read when it is needed
        self.pictures = TextPictures(self, viewers, channel) if viewers is not None else None
        self.selectionChanged.connect(self.selection_changed)
        self.setCursorWidth(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Document text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self._size = self._usual = size  # pixels of its letters
        self._set_size()
        self.document().setDefaultStyleSheet(_STYLE)
        self._margin = margin
        self.document().setDocumentMargin(margin)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """A document can show nothing but itself."""
        return blank() if QUrl(url).scheme() == "part" else None

    def show_html(self, html: str, path: Path | None = None, sizes: Mapping[str, tuple[int, int]] | None = None) -> None:
        """A page as `resources.viewing` makes it: an anchor p1, p2... at each passage. `path`: the file that its pictures are
        in, with their `sizes` where the page does not say them."""
        self._reset()
        self.setHtml(_ANCHORS.sub(r"\2\1", html))
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                self._set_heading(block)
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                for name in fragment.charFormat().anchorNames():
                    if re.fullmatch(r"p\d{1,9}", name):
                        self._starts.setdefault(int(name[1:]), fragment.position())
                    else:
                        self._anchors.setdefault(name, fragment.position())
                parts += 1
            block = block.next()
        if self.pictures is not None:
            self.pictures.show(path, sizes or {})
            self._fit_pictures()

    def show_passages(self, texts: Sequence[str], first: int = 1) -> None:
        """Plain text; `first` is the number of the first passage among those of the file."""
        self._reset()
        self.setPlainText("\n\n".join(texts))
        airy = QTextBlockFormat()
        airy.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(airy)
        start = 0
        for number, text in enumerate(texts, first):
            self._starts[number] = start
            start += len(text.encode("utf-16-le")) // 2 + 2  # as Qt counts

    def _set_heading(self, block: QTextBlock) -> None:
        """In pixels of ours: HTML's own adjustment would win over them, and is taken away."""
        runs = []
        parts = block.begin()
        while not parts.atEnd():
            runs.append((parts.fragment().position(), parts.fragment().length(), parts.fragment().charFormat()))
            parts += 1
        cursor = QTextCursor(self.document())
        for start, length, look in runs:
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            pixels = self._size + _HEADINGS.get(block.blockFormat().headingLevel(), 1)
            look.setProperty(QTextFormat.Property.FontPixelSize, pixels)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)

    def _reset(self) -> None:
        if self.pictures is not None:
            self.pictures.show(None, {})
        self._hits, self._current, self._starts, self._highlights = [], -1, {}, ()
        self._raw = None
        self._anchors = {}
        self.setExtraSelections([])
        self.document().setDocumentMargin(self._margin)

    def mark(self, marker: Marker | None, *, language: str | None = None, pages: Sequence[int] = ()) -> None:
        """Marks the words of `marker`; `pages` says nothing here."""
        self._hits, self._current = [], -1
        block = self.document().begin()
        while marker is not None and block.isValid() and len(self._hits) < _MOST_MARKS:
            text = block.text()
            if text:
                wide = any(character > "\uffff" for character in text)  # Qt counts UTF-16 units, Python characters
                for start, end in join(text, marker.spans(text, language)):
                    if wide:
                        start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in (start, end))
                    self._hits.append((block.position() + start, block.position() + end))
            block = block.next()
        self._paint()

    @property
    def page_count(self) -> int:
        return 0

    def go_to(self, page: int) -> None:
        self.verticalScrollBar().setValue(0)

    def zoom(self, steps: int) -> None:
        nearest = min(range(len(_SIZES)), key=lambda index: abs(_SIZES[index] - self._size))
        self._resize(_SIZES[max(0, min(len(_SIZES) - 1, nearest + steps))])

    def zoom_words(self) -> str:
        return f"{self._size / self._usual:.0%}"

    def fit(self) -> None:
        self._resize(self._usual)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoomed(self, event):
            super().wheelEvent(event)

    def look(self) -> Look:
        return Look(self._top() / self.document().characterCount(), 0.0, f"{self._size}px")

    def show_look(self, look: Look) -> None:
        with contextlib.suppress(ValueError):
            self._resize(min(_SIZES[-1], max(_SIZES[0], int(look.zoom.removesuffix("px")))))
        if look.above > 0:
            last = self.document().characterCount() - 1
            self._scroll_to(max(0, min(last, round(look.above * (last + 1)))), 0)
        else:
            self.verticalScrollBar().setValue(0)

    def _top(self) -> int:
        """What stands at the upper edge; 0 at the very beginning, with the margin above it."""
        at_top = self.verticalScrollBar().value() <= self._margin
        return 0 if at_top else self.cursorForPosition(QPoint(self._margin + 2, 2)).position()

    def _resize(self, size: int) -> None:
        """The line at the top stays there."""
        top = self._top()
        self._size = size
        self._set_size()
        self._fit_pictures()
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                self._set_heading(block)
            block = block.next()
        self._scroll_to(top, 0)
        self.zoom_changed.emit(self.zoom_words())

    @property
    def origin(self) -> Origin | None:
        """Of its pictures."""
        return self.pictures.origin if self.pictures is not None else None

    def _fit_pictures(self) -> None:
        if self.pictures is not None:
            self.pictures.fit(self.viewport().width() - 2 * self._margin, self._size / self._usual)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.pictures is not None:
            self.pictures.look()

    def _set_size(self) -> None:
        font = self._theme.font("body")
        font = type(font)(font)
        font.setPixelSize(self._size)
        self.document().setDefaultFont(font)

    def _follow(self, url: QUrl) -> None:
        """Within the document at once; what leads out of it is for others to decide."""
        if url.isRelative():
            place = self._anchors.get(url.fragment())
            if place is not None:
                self._scroll_to(place, 8)
        else:
            self.link_asked.emit(url.toString())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Without the pictures, of which no other program could make anything."""
        given, clean = super().createMimeDataFromSelection(), QMimeData()
        clean.setText(given.text().replace("\ufffc", ""))
        clean.setHtml(_IMAGES.sub("", given.html()))
        return clean

    def select_all(self) -> None:
        self.selectAll()

    def selected(self) -> Selection | None:
        """What is selected, of the passage in which it begins."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        begun = max(((start, number) for number, start in self._starts.items() if start <= first), default=None)
        if begun is None:
            return None
        text, start = self._between(begun[0], self._end(begun[0])), len(self._between(begun[0], first))
        end = start + len(self._between(first, last))
        return Selection.within(text, start, min(end, len(text)), passage=begun[1])

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        self._highlights = highlights
        self._paint()

    def _end(self, start: int) -> int:
        """Where the passage ends that starts there."""
        return min((place for place in self._starts.values() if place > start), default=self.document().characterCount() - 1)

    def _between(self, start: int, end: int) -> str:
        """Read as the document counts: a cursor that ends in a table would select whole rows of it."""
        return self._text().between(start, end)

    def _text(self) -> RawText:
        if self._raw is None:
            self._raw = RawText(self.document())
        return self._raw

    def words(self) -> str:
        """All of it, as the kept text has it."""
        return self._between(0, self.document().characterCount() - 1)

    def show_hit(self, page: int | None, passage: int | None, which: Which = Which.BEST) -> None:
        if passage is not None:
            self.show_passage(passage)

    def step_hit(self, step: int) -> bool:
        """Round at the end: all the words are here."""
        if not self._hits:
            return False
        self.show_nth_hit(self._current + step)
        return True

    @property
    def hit_count(self) -> int:
        return len(self._hits)

    @property
    def current_hit(self) -> int:
        return self._current

    @property
    def first_passage(self) -> int | None:
        return min(self._starts, default=None)

    def forget_hit(self) -> None:
        """None of the hits is the current one any more."""
        self._current = -1
        self._paint()

    def show_nth_hit(self, number: int) -> None:
        """Round at both ends."""
        if not self._hits:
            return
        self._current = number % len(self._hits)
        self._paint()
        self._scroll_to(self._hits[self._current][0])
        self.hit_changed.emit(self._current)

    def show_passage(self, number: int) -> None:
        """Scrolls to the `number`th passage; the longest run of searched words in it becomes the current hit."""
        start = self._starts.get(number)
        if start is None:
            self.show_nth_hit(0)
            return
        end = min((place for place in self._starts.values() if place > start), default=self.document().characterCount())
        inside = [index for index, (at, _) in enumerate(self._hits) if start <= at < end]
        if inside:
            self.show_nth_hit(max(inside, key=lambda index: (self._hits[index][1] - self._hits[index][0], -index)))
        else:
            self._scroll_to(start)

    def passage_of_current_hit(self) -> int | None:
        if self._current < 0:
            return None
        at = self._hits[self._current][0]
        before = [(start, number) for number, start in self._starts.items() if start <= at]
        return max(before)[1] if before else None

    def _scroll_to(self, position: int, above: int | None = None) -> None:
        """So that it stands `above` pixels below the top; in the upper third where that is not said."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        place = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        above = self.viewport().height() // 3 if above is None else above
        self.verticalScrollBar().setValue(max(0, place - above))

    def _paint(self) -> None:
        marks = [(*place, CURRENT_HIT if n == self._current else HIT) for n, place in enumerate(self._hits)]
        self.setExtraSelections([self._painted(*mark) for mark in [*self._highlighted(), *marks]])

    def _highlighted(self) -> list[tuple[int, int, str]]:
        found = []
        for highlight in self._highlights:
            start = self._starts.get(highlight.passage or 0)
            if start is not None:
                end = self._end(start)
                first, last = (self._text().place(start, end, place) for place in (highlight.start, highlight.end))
                found.append((first, last, HIGHLIGHTS.get(highlight.color, HIT)))
        return found

    def _painted(self, start: int, end: int, color: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(color))
        look.setForeground(QColor("#20272A"))
        selection.cursor, selection.format = cursor, look
        return selection
