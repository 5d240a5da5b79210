"""The two bars above an open document: what it is and whether it holds; and pages, zoom, finding, copying."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop import wording
from desktop.layouts import clear, hbox, separator
from desktop.theme import Theme
from desktop.widgets import Button, Chip, ElidedLabel, IconButton, IconLabel, Pill, label
from desktop.wording import tr
from resources.entry import Entry
from resources.models import File


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
        self._row = hbox(back, 8, self._title, self._pill, None, self._chips, 8, self._place, margins=(8, 0, 16, 1))
        self._row.setStretch(4, 1)
        self.setLayout(self._row)

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


class ToolBar(QFrame):
    """Signals only; the reader acts."""

    page_asked = Signal(int)
    page_moved = Signal(int)
    zoomed = Signal(int)
    fitted = Signal()
    hit_moved = Signal(int)
    copied = Signal()
    outside = Signal()
    info_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("bar")
        self.setFixedHeight(40)
        self._previous = IconButton(theme, "chevron-up", tr("Previous page"), "PgUp")
        self._next = IconButton(theme, "chevron-down", tr("Next page"), "PgDn")
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
        self._total = label(theme, "", "body", "muted")
        out = IconButton(theme, "zoom-out", tr("Smaller"), "Ctrl+-")
        into = IconButton(theme, "zoom-in", tr("Larger"), "Ctrl++")
        out.clicked.connect(lambda: self.zoomed.emit(-1))
        into.clicked.connect(lambda: self.zoomed.emit(1))
        self._zoom = Button(theme, tr("Fit width"), "link")
        self._zoom.setFont(theme.font("body"))
        self._zoom.setProperty("kind", "quiet")
        self._zoom.setFixedWidth(72)
        self._zoom.setToolTip(tr("Fit width (Ctrl+0)"))
        self._zoom.clicked.connect(self.fitted)
        up = IconButton(theme, "arrow-up", tr("Previous hit"), "Shift+F3")
        down = IconButton(theme, "arrow-down", tr("Next hit"), "F3")
        up.clicked.connect(lambda: self.hit_moved.emit(-1))
        down.clicked.connect(lambda: self.hit_moved.emit(1))
        self._where = label(theme, "", "body", "muted")
        copy = Button(theme, tr("Copy reference"), "quiet", "quote", "Ctrl+Shift+C")
        copy.clicked.connect(self.copied)
        outside = IconButton(theme, "external-link", tr("Open with the system’s program"), "Ctrl+E")
        outside.clicked.connect(self.outside)
        info = IconButton(theme, "panel-right", tr("Show or hide what is known about it"), "Ctrl+I")
        info.clicked.connect(self.info_toggled)
        line, line2, line3 = (separator(vertical=True, length=20) for _ in range(3))
        self._paged = [self._previous, self._next, self.page, self._total, line, out, self._zoom, into, line2]
        self._hits = [up, self._where, down, line3]
        row = hbox(
            self._previous, self._next, self.page, 4, self._total, 8, line, 6, out, self._zoom, into, 6, line2, 6, up, 2,
            self._where, 2, down, 6, line3, 6, copy, None, outside, info, margins=(8, 0, 8, 1), spacing=1,
        )  # fmt: skip
        self.setLayout(row)

    def show_pages(self, total: int | None) -> None:
        """None where the document has no pages to turn."""
        for widget in self._paged:
            widget.setVisible(total is not None)
        self._total.setText(tr("of {n}").format(n=total or 0))

    def show_page(self, page: int, total: int) -> None:
        if not self.page.hasFocus():
            self.page.setText(str(page))
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < total)

    def zoom_text(self) -> str:
        return self._zoom.text()

    def show_zoom(self, words: str) -> None:
        self._zoom.setText(words)

    def show_hits(self, words: str) -> None:
        for widget in self._hits:
            widget.setVisible(bool(words))
        self._where.setText(words)
