"""One lesson: whether it may be relied on, what it takes, what is missing, what stands behind it, and its pieces."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.parts.layouts import frame, hbox, scrolls_down, turn, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, Pill, label
from desktop.shelf import Place
from desktop.training import lessons
from desktop.training.lesson_parts import Behind, Behindhand, Facts, Gaps, Objectives, Pieces
from desktop.training.lessons import Lesson
from desktop.words import wording
from desktop.words.wording import tr
from resources.store.shelves import Path

_NARROW = 760  # pixels of the page
_TITLED = 700  # below which what one does with it stands below its name, which would have no room beside it
_VERY_NARROW = 560


class LessonPage(QScrollArea):
    """`opened` carries a `Place`, `pack_asked` the id of the lesson, `get_asked` and `shown` too; `import_asked` for a pack."""

    opened = Signal(object)
    pack_asked = Signal(str)
    get_asked = Signal(str)
    shown = Signal(str)
    import_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lesson: Lesson | None = None
        self._filled: object = None  # with what
        scrolls_down(self)
        self.setAccessibleName(tr("Lesson"))
        self._crumbs = ElidedLabel(theme, "", "small", "muted")
        self._title = ElidedLabel(theme, "", "title")
        self._pill = Pill(theme)
        self._standing = label(theme, "", "small", "muted", wrap=True)
        self._actions = hbox(spacing=8)
        self.pack = Button(theme, tr("Prepare lesson pack…"), "primary", "package")
        self.pack.clicked.connect(lambda: self.pack_asked.emit(self._id()))
        self._actions.addWidget(self.pack)
        self._actions.addStretch(1)
        self._open_new = Button(theme, tr("Open the new edition"), "banner-primary", "arrow-right")
        self._open_new.clicked.connect(self._open_instead)
        self._old_words = label(theme, "", "strong", "banner", wrap=True)
        old = hbox(self._old_words, self._open_new, margins=(14, 8, 14, 8))
        old.setStretch(0, 1)
        self.banner = frame(old, "oldLesson")

        self.facts, self.gaps, self.objectives = Facts(theme), Gaps(theme), Objectives(theme)
        self.behind, self.pieces, self.behindhand = Behind(theme), Pieces(theme), Behindhand(theme)
        self.gaps.import_asked.connect(self.import_asked)
        self.behind.opened.connect(self.opened)
        self.pieces.opened.connect(self.opened)
        self.pieces.get_asked.connect(lambda: self.get_asked.emit(self._id()))

        titled = hbox(self._title, self._pill, None, spacing=12)
        titled.setStretch(0, 100)  # up to its own width
        titled.setStretch(2, 1)
        words = vbox(self._crumbs, titled, 2, self._standing)
        head = self._head = hbox(words, frame(vbox(self._actions, None)), spacing=16)
        head.setStretch(0, 1)
        between = self._between = hbox(self.objectives, self.behind, spacing=12)
        between.setStretch(0, 1)
        between.setStretch(1, 1)
        column = vbox(
            head, self.banner, self.behindhand, self.facts, self.gaps, between, self.pieces, None,
            margins=(24, 18, 24, 16), spacing=12,
        )  # fmt: skip
        self.setWidget(frame(column, "page"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what stands side by side stands below each other."""
        super().resizeEvent(event)
        turn(self._between, narrow=event.size().width() < _NARROW)
        turn(self._head, narrow=event.size().width() < _TITLED)
        self.pieces.give_way(little=event.size().width() < _VERY_NARROW)

    def add_action(self, widget: QWidget) -> None:
        """Beside the button for a pack, before it."""
        self._actions.insertWidget(self._actions.count() - 2, widget)

    def _id(self) -> str:
        return self.lesson.entry.document.id if self.lesson is not None else ""

    def show_lesson(self, lesson: Lesson, path: Path) -> None:
        if self.lesson is None or self.lesson.entry.document.id != lesson.entry.document.id:
            self.verticalScrollBar().setValue(0)
        standing = lessons.standing(lesson)  # which says how long ago it was checked
        if self._filled == (lesson, path, standing):
            return  # its buttons stay, with the keyboard on one of them, when the library has changed elsewhere
        self.lesson, self._filled = lesson, (lesson, path, standing)
        entry = lesson.entry
        title = entry.document.title(wording.interface())
        above = path[:-1] if path and path[-1] in entry.document.titles.values() else path
        rtl = self.isRightToLeft()  # the way leads on from the side of the window, whatever script the names are in
        self._crumbs.set_text(("\u200f" if rtl else "\u200e") + "  ›  ".join(map(wording.ltr, above)))  # › mirrors
        self._title.set_text(title)
        self._title.setMaximumWidth(self._title.sizeHint().width())
        self._pill.show_status(entry.status.key, wording.status(entry))
        self._standing.setText(standing)
        self.setAccessibleName(wording.listed((title, wording.status(entry))))
        self._show_old(lesson)
        for part in (self.behindhand, self.facts, self.gaps, self.objectives, self.behind, self.pieces):
            part.show_lesson(lesson)
        self.pack.setEnabled(entry.available)
        self.shown.emit(entry.document.id)
        self.pack.setToolTip("" if entry.available else tr("Nothing of this lesson is on this laptop yet."))

    def _show_old(self, lesson: Lesson) -> None:
        entry = lesson.entry
        self.banner.setVisible(not entry.status.current)
        new = entry.current or entry.status.superseded_by
        self._open_new.setVisible(entry.status.key == "superseded" and new is not None)
        self._open_new.setText(wording.open_edition(entry))
        words = (
            tr("This lesson was withdrawn. Do not teach it.")
            if entry.status.key == "withdrawn"
            else tr("This lesson was replaced by a newer one. Teach that one.")
        )
        self._old_words.setText(words)

    def _open_instead(self) -> None:
        if self.lesson is not None and (new := self.lesson.entry.current or self.lesson.entry.status.superseded_by):
            self.opened.emit(Place(new))
