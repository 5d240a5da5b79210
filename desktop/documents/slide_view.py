"""Shows a presentation slide by slide, with what the speaker is to say below: the slide as its words, or as the page of a
rendition where its publisher made one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from desktop.document_view import Highlight, Selection, Which
from desktop.documents.text_desk import LeftOut
from desktop.documents.text_view import TextView
from desktop.documents.viewers import Viewers
from desktop.parts.layouts import frame, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import label
from desktop.pdf.page_layout import Fit
from desktop.pdf.pages import Pages
from desktop.pdf.pdf_view import PdfView
from desktop.shelf import Look
from desktop.words.wording import tr
from resources.words.marking import Marker

if TYPE_CHECKING:
    from resources.viewing import View

# As `resources/extraction/blocks.py` writes it; nothing of the file's own markup can look like it.
_SLIDE = re.compile(r'<hr><a name="page-\d{1,9}"></a><p><small>\d{1,9}</small></p>')
_PASSAGE = re.compile(r'<a name="(p\d{1,9})"></a>')
_PAGE = "<html><body>{}</body></html>"


@dataclass(frozen=True)
class _Slide:
    """HTML of the slide and of its notes, each with the anchor of its passage."""

    html: str
    notes: str


class SlideView(QFrame):
    """A `DocumentView` whose pages are slides."""

    page_changed = Signal(int)
    zoom_changed = Signal(str)
    selection_changed = Signal()
    highlight_chosen = Signal(int)
    link_asked = Signal(str)

    def __init__(self, theme: Theme, pages: Pages, viewers: Viewers, channel: str) -> None:
        super().__init__()
        self.setObjectName("desk")
        self._path: Path | None = None
        self._sizes: Mapping[str, tuple[int, int]] = {}
        self._slides: Sequence[_Slide] = ()
        self._number = 1
        self._marker: Marker | None = None
        self._language: str | None = None
        self._highlights: Sequence[Highlight] = ()
        self._look: tuple[int, Look] | None = None  # how a slide was seen another time
        self.slide = TextView(theme, margin=36, size=18, viewers=viewers, channel=channel)
        self.slide.setAccessibleName(tr("Slide"))
        self.picture = PdfView(theme, pages, channel)
        self.picture.setAccessibleName(tr("Slide"))
        self.notes = TextView(theme, margin=14)
        self.notes.setAccessibleName(tr("Speaker notes"))
        self._stack = QStackedWidget()
        self.left_out = LeftOut(theme)
        self._stack.addWidget(frame(vbox(self.left_out, self.slide, margins=(16, 16, 16, 16)), "desk"))
        self._stack.addWidget(self.picture)
        below = vbox(label(theme, tr("Speaker notes"), "strong"), 6, self.notes, margins=(16, 10, 16, 12))
        self._below = frame(below, "below")
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._stack)
        splitter.addWidget(self._below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([420, 170])
        self.setLayout(vbox(splitter))
        self.setFocusProxy(self.slide)
        for view in (self.slide, self.notes):
            view.selection_changed.connect(self.selection_changed)
            view.highlight_chosen.connect(self.highlight_chosen)
            view.link_asked.connect(self.link_asked)
            view.installEventFilter(self)
        self.picture.link_asked.connect(self.link_asked)
        self.picture.page_changed.connect(self._picture_turned)
        self.picture.zoom_changed.connect(lambda words: self.zoom_changed.emit(words) if self.rendered else None)
        self.slide.zoom_changed.connect(lambda words: None if self.rendered else self.zoom_changed.emit(words))

    def show_slides(self, view: View, path: Path, page: int = 1) -> None:
        """A page as `resources.viewing` makes it of the presentation at `path`."""
        self._path, self._sizes = path, view.sizes
        self._slides = [_slide(part) for part in _SLIDE.split(view.html.removesuffix("</body></html>"))[1:]] or [_Slide("", "")]
        self._marker, self._highlights, self._look = None, (), None
        self.left_out.say(view.unshown)
        self._stack.setCurrentIndex(0)
        self.picture.clear()
        self.setFocusProxy(self.slide)
        self._turn_to(page)

    def show_rendition(self, path: Path, sizes: Sequence[tuple[float, float]]) -> None:
        """How the slides look, one page each: shown in place of their words where there are as many."""
        if len(sizes) == len(self._slides):
            self._stack.setCurrentIndex(1)
            self.setFocusProxy(self.picture)
            self.picture.show_document(path, sizes, self._number)
            self.picture.show_single(True)
            self.picture.set_zoom(Fit.PAGE)
            self.picture.mark(self._marker, language=self._language, pages=range(1, len(sizes) + 1))
            if self._look is not None and self._look[0] == self._number:
                self.picture.show_look(self._look[1])

    @property
    def rendered(self) -> bool:
        return self._stack.currentIndex() == 1

    def text(self) -> QTextDocument:
        """All slides with their notes below each other, for the printer."""
        whole = QTextDocument()
        whole.setDefaultFont(self.notes.document().defaultFont())
        parts = [
            f"<p><small>{tr('Slide {n}').format(n=number)}</small></p>{slide.html}<blockquote>{slide.notes}</blockquote><hr>"
            for number, slide in enumerate(self._slides, 1)
        ]
        whole.setHtml(_PAGE.format("".join(parts)))
        return whole

    # As a document

    @property
    def widget(self) -> QWidget:
        return self

    @property
    def page(self) -> int:
        return self._number

    @property
    def page_count(self) -> int:
        return len(self._slides)

    def go_to(self, page: int) -> None:
        page = max(1, min(page, len(self._slides)))
        if page != self._number:
            self._turn_to(page)

    def _turn_to(self, page: int) -> None:
        self._number = max(1, min(page, max(1, len(self._slides))))
        slide = self._slides[self._number - 1]
        words = slide.html or f"<p><i>{tr('This slide has no words.')}</i></p>"
        self.slide.show_html(_PAGE.format(words), self._path, self._sizes)
        self.notes.show_html(_PAGE.format(slide.notes))
        self._below.setVisible(bool(slide.notes))
        if self.rendered and self.picture.page != self._number:
            self.picture.go_to(self._number)
        self._mark()
        self.show_highlights(self._highlights)
        self.page_changed.emit(self._number)

    def _picture_turned(self, page: int) -> None:
        if self.rendered and page != self._number:
            self._turn_to(page)

    def mark(self, marker: Marker | None, *, language: str | None = None, pages: Sequence[int] = ()) -> None:
        self._marker, self._language = marker, language
        self._mark()
        if self.rendered:
            self.picture.mark(marker, language=language, pages=pages)

    def _mark(self) -> None:
        for view in (self.slide, self.notes):
            view.mark(self._marker, language=self._language)

    def show_hit(self, page: int | None, passage: int | None, which: Which = Which.BEST) -> None:
        if page is not None:
            self.go_to(page)
            if self.rendered:
                self.picture.show_hit(page, None, which)
                return
            first, last = (self.slide, self.notes) if self.slide.hit_count else (self.notes, self.slide)
            view = last if which is Which.LAST and last.hit_count else first
            view.show_nth_hit(-1 if which is Which.LAST else 0)

    def step_hit(self, step: int) -> bool:
        """Within the slide and its notes; where it is a picture, within that."""
        if self.rendered:
            return self.picture.step_hit(step)
        views = [view for view in (self.slide, self.notes) if view.hit_count]
        places = [(view, number) for view in views for number in range(view.hit_count)]
        now = next((n for n, (view, number) in enumerate(places) if view.current_hit == number), -1)
        if not 0 <= now + step < len(places) or now < 0:
            return False
        view, number = places[now + step]
        for other in views:
            if other is not view:
                other.forget_hit()
        view.show_nth_hit(number)
        return True

    def zoom(self, steps: int) -> None:
        self._in_front.zoom(steps)
        self.notes.zoom(steps)

    def zoom_words(self) -> str:
        return self._in_front.zoom_words()

    def fit(self) -> None:
        if self.rendered:
            self.picture.set_zoom(Fit.PAGE)
        self.slide.fit()
        self.notes.fit()

    def look(self) -> Look:
        return self._in_front.look()

    def show_look(self, look: Look) -> None:
        self._look = (self._number, look)  # also for how the slides look, which comes later
        self._in_front.show_look(look)

    @property
    def _in_front(self) -> TextView | PdfView:
        return self.picture if self.rendered else self.slide

    def selected(self) -> Selection | None:
        """Of the slide, whose kept text is its words and then its notes."""
        if (found := self.notes.selected()) is not None and self.notes.hasFocus():
            before = len(self._words()) + 1
            return replace(found, page=self._number, passage=None, start=found.start + before, end=found.end + before)
        found = None if self.rendered else self.slide.selected()  # the words of a rendition are not those that are kept
        return replace(found, page=self._number, passage=None) if found is not None else None

    def select_all(self) -> None:
        self._read().select_all()

    def copy(self) -> None:
        self._read().copy()

    def _read(self) -> TextView | PdfView:
        if self.notes.hasFocus():
            return self.notes
        return self.picture if self.rendered else self.slide

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        self._highlights = highlights
        here = [highlight for highlight in highlights if highlight.page == self._number]
        words = len(self._words())
        for view, before in ((self.slide, 0), (self.notes, words + 1)):
            passage = view.first_passage
            view.show_highlights([
                replace(one, passage=passage, start=max(0, one.start - before), end=one.end - before)
                for one in here
                if passage is not None and (one.start >= before if before else one.start < words)
            ])  # fmt: skip

    def _words(self) -> str:
        return self.slide.words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turning slides where a text would scroll."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_PageUp: -1}
            ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: len(self._slides)}
            key = Qt.Key(event.key())
            if key in steps:
                self.go_to(self._number + steps[key])
                return True
            if key in ends:
                self.go_to(ends[key])
                return True
        return super().eventFilter(watched, event)


def _slide(part: str) -> _Slide:
    words, _, notes = part.partition("<blockquote>")
    anchor = _PASSAGE.search(words)
    has_words = re.sub(r"<(?!img )[^>]*>", "", words).strip()
    return _Slide(
        words if has_words else "", (anchor[0] if anchor else "") + notes.removesuffix("</blockquote>") if notes else ""
    )
