"""The two bars above an open document: what it is and whether it holds; and pages, zoom, finding, copying."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QToolButton, QWidget

from desktop.parts.layouts import clear, frame, hbox, separator
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Chip, ElidedLabel, IconButton, IconLabel, Pill, label
from desktop.pdf.page_layout import Fit
from desktop.words import wording
from desktop.words.wording import tr
from resources.models import File
from resources.store.entry import Entry


class TitleBar(QFrame):
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("bar")
        self.setFixedHeight(52)
        back = IconButton(theme, "arrow-left", tr("Back"), "Alt+Left")
        back.clicked.connect(self.back)
        self._title = ElidedLabel(theme, "", "heading")
        self._pill = Pill(theme)
        self._chips = hbox(spacing=4)
        self._place = IconLabel(theme)
        self._rest = frame(hbox(self._chips, 8, self._place))
        self._row = hbox(back, 8, self._title, self._pill, None, self._rest, margins=(8, 0, 16, 1))
        self._row.setStretch(4, 1)
        self.setLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its status never gives way; where there is no room, what the pane at the side says too does."""
        super().resizeEvent(event)
        self._rest.setVisible(event.size().width() >= _NARROW)

    def add_action(self, widget: QWidget) -> None:
        """At the end of the bar: what can be done with the document as a whole."""
        self._row.addSpacing(4)
        self._row.addWidget(widget)

    def show_entry(self, entry: Entry, file: File | None) -> None:
        language = file.language if file else wording.interface()
        self._title.set_text(wording.heading(entry.document, language))
        self._pill.show_status(entry.status.key, wording.status(entry))
        self._place.show_words(*wording.availability(entry))
        clear(self._chips)
        for code in entry.document.languages:
            here = any(other.language == code and other.sha256 in entry.here for other in entry.document.files)
            self._chips.addWidget(Chip(self._theme, code.partition("-")[0].upper(), opened=code == language, here=here))


_NARROW = 720  # pixels of the bar at the top
_SIDE = 30  # of the buttons in the bar below: with its hits and its words it just fits between the panes


class ToolBar(QFrame):
    """Signals only; the reader acts."""

    page_asked = Signal(int)
    page_moved = Signal(int)
    zoomed = Signal(int)
    fitted = Signal()
    zoom_chosen = Signal(object)  # a Fit, or a factor
    single_asked = Signal(bool)
    turn_asked = Signal(int)
    find_asked = Signal()
    hit_moved = Signal(int)
    copied = Signal()
    outside = Signal()
    printed = Signal()
    info_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("bar")
        self.setFixedHeight(40)
        self._previous = IconButton(theme, "chevron-up", tr("Previous page"), "PgUp", side=_SIDE)
        self._next = IconButton(theme, "chevron-down", tr("Next page"), "PgDn", side=_SIDE)
        self._previous.clicked.connect(lambda: self.page_moved.emit(-1))
        self._next.clicked.connect(lambda: self.page_moved.emit(1))
        self.page = QLineEdit()
        self.page.setFont(theme.font("body"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFixedSize(44, 28)
        self.page.setStyleSheet("QLineEdit { min-height: 24px; padding: 0 2px; }")
        self.page.setValidator(QIntValidator(1, 99999, self.page))
        self.page.setAccessibleName(tr("Page"))
        self.page.setToolTip(tr("Go to page (Ctrl+G)"))
        self.page.returnPressed.connect(lambda: self.page_asked.emit(int(self.page.text() or "1")))
        self._slide = label(theme, tr("Slide"), "body", "muted")
        self._slide.setContentsMargins(4, 0, 6, 0)
        self._total = label(theme, "", "body", "muted")
        out = IconButton(theme, "zoom-out", tr("Smaller"), "Ctrl+-", side=_SIDE)
        into = IconButton(theme, "zoom-in", tr("Larger"), "Ctrl++", side=_SIDE)
        out.clicked.connect(lambda: self.zoomed.emit(-1))
        into.clicked.connect(lambda: self.zoomed.emit(1))
        self._zoom = Button(theme, tr("Fit width"), "quiet")
        self._zoom.setFont(theme.font("body"))
        self._zoom.setMinimumWidth(72)
        self._zoom.setToolTip(tr("Size and direction of the pages"))
        self._zoom.clicked.connect(self._show_sizes)
        self._single = IconButton(theme, "file", tr("One page at a time"), side=_SIDE)
        self._single.setCheckable(True)
        self._single.toggled.connect(self._single_toggled)
        self._find = IconButton(theme, "search", tr("Find in this document"), "Ctrl+F", side=_SIDE)
        self._find.clicked.connect(self.find_asked)
        up = IconButton(theme, "arrow-up", tr("Previous hit"), "Shift+F3", side=_SIDE)
        down = IconButton(theme, "arrow-down", tr("Next hit"), "F3", side=_SIDE)
        up.clicked.connect(lambda: self.hit_moved.emit(-1))
        down.clicked.connect(lambda: self.hit_moved.emit(1))
        self._where = label(theme, "", "body", "muted")
        self._copy = Button(theme, tr("Copy reference"), "quiet", "quote", "Ctrl+Shift+C")
        self._copy.setAccessibleName(tr("Copy reference"))
        self._copy.clicked.connect(self.copied)
        outside = IconButton(theme, "external-link", tr("Open with the system’s program"), "Ctrl+E", side=_SIDE)
        outside.clicked.connect(self.outside)
        self._print = IconButton(theme, "printer", tr("Print"), "Ctrl+P", side=_SIDE)
        self._print.clicked.connect(self.printed)
        info = IconButton(theme, "panel-right", tr("Show or hide what is known about it"), "Ctrl+I", side=_SIDE)
        info.clicked.connect(self.info_toggled)
        line, line2, line3 = (separator(vertical=True, length=20) for _ in range(3))
        self._paged = [self._previous, self._next, self.page, self._total, line]
        self._zooming = [out, self._zoom, into, line2]
        self._hits = [up, self._where, down]
        self._kind: tuple[bool, ...] | None = None  # what is shown here now: setting it again costs as much as at first
        self._words: str | None = None
        self._row = hbox(
            self._previous, self._next, self._slide, self.page, 4, self._total, 6, line, 4, out, self._zoom, into, self._single,
            4, line2, 4, up, 2, self._where, 2, down, self._find, 4, line3, 4, self._copy, None, outside, self._print, info,
            margins=(8, 0, 8, 1), spacing=1,
        )  # fmt: skip
        self.setLayout(self._row)

    def show_pages(self, total: int | None, *, slides: bool = False, shown: bool = False, leaves: bool = False) -> None:
        """None where the document has no pages to turn; `shown` where it is there to be enlarged and printed; `leaves` where
        its pages can be rotated, and shown one by one."""
        self._total.setText(tr("of {n}").format(n=total or 0))
        kind = (total is not None, slides, shown, leaves)
        if kind == self._kind:
            return
        self._kind = kind
        for widget in self._paged:
            widget.setVisible(total is not None)
        for widget in self._zooming:
            widget.setVisible(shown)
        self._print.setEnabled(shown)
        self._slide.setVisible(slides)
        self._single.setVisible(leaves)
        self.page.setAccessibleName(tr("Slide") if slides else tr("Page"))
        self._fit()

    def show_page(self, page: int, total: int) -> None:
        if not self.page.hasFocus():
            self.page.setText(str(page))
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < total)

    def _show_sizes(self) -> None:
        if not self._single.isVisible():
            self.fitted.emit()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Fit width") + "\tCtrl+0", lambda: self.zoom_chosen.emit(Fit.WIDTH))
        menu.addAction(tr("Fit page"), lambda: self.zoom_chosen.emit(Fit.PAGE))
        for factor in (0.5, 0.75, 1.0, 1.5, 2.0, 4.0):
            menu.addAction(f"{factor:.0%}", partial(self.zoom_chosen.emit, factor))
        menu.addSeparator()
        menu.addAction(tr("Rotate to the right") + "\tR", lambda: self.turn_asked.emit(1))
        menu.addAction(tr("Rotate to the left") + "\tShift+R", lambda: self.turn_asked.emit(-1))
        menu.popup(self._zoom.mapToGlobal(self._zoom.rect().bottomLeft()))

    def _single_toggled(self, single: bool) -> None:
        words = tr("Pages below each other") if single else tr("One page at a time")
        self._single.set_icon("gallery-vertical" if single else "file", words)
        self.single_asked.emit(single)

    @property
    def single(self) -> QToolButton:
        """One page at a time, or all below each other."""
        return self._single

    def zoom_text(self) -> str:
        return self._zoom.text()

    def show_zoom(self, words: str) -> None:
        self._zoom.setText(words)

    def show_hits(self, words: str) -> None:
        if words == self._words:
            return
        self._words = words
        for widget in self._hits:
            widget.setVisible(bool(words))
        self._find.setVisible(not words)
        self._where.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for its words, an icon with a tooltip says it."""
        self._copy.setText(tr("Copy reference"))
        if self._row.sizeHint().width() > self.width():
            self._copy.setText("")
