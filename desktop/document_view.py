"""What the reader asks of whatever shows a document: a PDF's pages, text, slides, a picture. Knows no format.

A view shows what it was given, marks the searched words in it and goes to them, and says what of it is selected. Which document
it is, whether it holds, and what was found in it is the reader's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.shelf import Look
from resources.words.marking import Marker

CONTEXT = 32  # characters before and after a selection, by which it is found again in another edition


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected text. `page` from 1 where the format has pages, else `passage` from 1.

    `start` and `end` count characters in the kept text of that page or passage (`Library.passages`); `before` and `after` are
    what stands around it there, at most CONTEXT characters each.
    """

    page: int | None
    passage: int | None
    start: int
    end: int
    text: str
    before: str
    after: str

    @classmethod
    def within(
        cls, text: str, start: int, end: int, *, page: int | None = None, passage: int | None = None
    ) -> Selection | None:
        """Of the text of one page or passage; None where nothing is selected."""
        if not 0 <= start < end <= len(text):
            return None
        return cls(page, passage, start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


@dataclass(frozen=True, slots=True)
class Highlight:
    """A place that somebody marked: `number` names it to its keeper, `color` is a word (`paint`), `note` whether words belong
    to it. Places as in `Selection`."""

    number: int
    page: int | None
    passage: int | None
    start: int
    end: int
    color: str
    note: bool


class Which(Enum):
    """Of the hits of a page or passage: the one where the words stand together, the first, the last."""

    BEST, FIRST, LAST = range(3)


class DocumentView(Protocol):
    """Signals: `page_changed(int)` which page is read now; `zoom_changed(str)` in words; `selection_changed()`;
    `highlight_chosen(int)` the number of a highlight that was clicked; `link_asked(str)` an address outside the document."""

    @property
    def page_changed(self) -> SignalInstance: ...
    @property
    def zoom_changed(self) -> SignalInstance: ...
    @property
    def selection_changed(self) -> SignalInstance: ...
    @property
    def highlight_chosen(self) -> SignalInstance: ...
    @property
    def link_asked(self) -> SignalInstance: ...

    @property
    def widget(self) -> QWidget:
        """What has the keyboard."""

    @property
    def page(self) -> int:
        """From 1; 1 where the format has none."""

    @property
    def page_count(self) -> int:
        """0 where the format has no pages."""

    def go_to(self, page: int) -> None: ...

    def mark(self, marker: Marker | None, *, language: str | None = None, pages: Sequence[int] = ()) -> None:
        """Marks the words of `marker`; `language` is that of the file, `pages` those known to have some."""

    def show_hit(self, page: int | None, passage: int | None, which: Which = Which.BEST) -> None:
        """Goes to a place that the index knows, and makes one of its hits the current one."""

    def step_hit(self, step: int) -> bool:
        """To the next or previous hit without asking the index; False where it has to be asked: at the end of what is known."""

    def zoom(self, steps: int) -> None: ...

    def zoom_words(self) -> str:
        """How large it is shown: "Fit width", "125%"."""

    def fit(self) -> None:
        """The size to read in."""

    def look(self) -> Look:
        """How the page that is read is seen now."""

    def show_look(self, look: Look) -> None:
        """As it was seen another time; what of it is not understood is left as it is."""

    def selected(self) -> Selection | None: ...

    def select_all(self) -> None: ...

    def copy(self) -> None:
        """What is selected goes to the clipboard."""

    def show_highlights(self, highlights: Sequence[Highlight]) -> None:
        """These and no others."""


class OnePage:
    """What a view that shows the whole document as one has in common with others of its kind."""

    @property
    def widget(self) -> QWidget:
        assert isinstance(self, QWidget)
        return self

    @property
    def page(self) -> int:
        return 1


def zoomed(view: DocumentView, event: QWheelEvent) -> bool:
    """Whether the wheel was turned while Ctrl is held: then it has zoomed, and does not scroll."""
    down = event.angleDelta().y()
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    if down:
        view.zoom(1 if down > 0 else -1)
    return True


def share(bar: QScrollBar) -> float:
    """How far it is scrolled, from 0 to 1."""
    return bar.value() / bar.maximum() if bar.maximum() > 0 else 0.0
