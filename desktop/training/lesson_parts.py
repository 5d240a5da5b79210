"""The parts of the lesson page: facts, what is missing, what learners can do, the guidance behind it, and its pieces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.parts import paint
from desktop.parts.layouts import clear, frame, hbox, separator, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Card, ClickableRow, ElidedLabel, Icon, IconLabel, Pill, label
from desktop.shelf import Place
from desktop.training import lessons
from desktop.training.lessons import Lesson
from desktop.words import wording
from desktop.words.wording import later, tr
from resources.lessons import Piece
from resources.store.entry import Entry

_COLUMNS = (
    ("piece", later("Piece"), 128), ("title", later("Title"), 0), ("format", later("Format"), 96),
    ("languages", later("Languages"), 116), ("size", later("Size"), 66), ("place", later("On this laptop"), 134),
)  # fmt: skip
_NARROW = 760  # pixels of the table, below which the formats give way to the titles, and the facts stand in two rows
_FACT = 56  # pixels of a fact's height


class LanguageChip(QAbstractButton):
    """A language version that can be opened: with a solid line where it is here, with a dashed one where it is not."""

    def __init__(self, theme: Theme, language: str, *, here: bool, caution: str = "") -> None:
        super().__init__()
        self._theme, self._here = theme, here
        self._code = language.partition("-")[0].upper()
        words = wording.open_language(language)
        self.setAccessibleName(wording.listed((words, "" if here else tr("Not here"), caution)))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(round(paint.chip_width(theme, self._code)), paint.CHIP_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF()
        paint.chip(painter, self._theme, box, self._code, opened=self._here, here=self._here)


class Facts(QFrame):
    """How long, for how many, in which languages, how large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("card")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self.setLayout(self._grid)
        self._cells: list[tuple[QFrame, QFrame]] = []  # each with the line before it

    def show_lesson(self, lesson: Lesson) -> None:
        clear(self._grid)
        self._cells = []
        for icon, fact, more in lessons.facts(lesson):
            below = [ElidedLabel(self._theme, more, "small", "muted")] if more else []
            words = vbox(None, ElidedLabel(self._theme, fact, "strong"), *below, None)
            cell = hbox(Icon(self._theme, icon, "accent_text", 20), words, margins=(14, 0, 10, 0), spacing=12)
            cell.setStretch(1, 1)
            self._cells.append((separator(vertical=True, length=_FACT - 2), frame(cell, height=_FACT)))
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """In two rows where the words would have no room in one."""
        columns = max(1, len(self._cells)) if width >= _NARROW else 2
        for number, (line, cell) in enumerate(self._cells):
            row, column = divmod(number, columns)
            self._grid.addWidget(line, row, 2 * column)
            self._grid.addWidget(cell, row, 2 * column + 1)
            line.setVisible(column > 0)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(2 * column + 1, int(column < columns))
        self.setFixedHeight(-(-len(self._cells) // columns) * _FACT + 2)


class Gaps(QFrame):
    """What is missing, and how it comes; hidden where nothing is."""

    import_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("notice")
        self._headline = label(theme, "", "strong", wrap=True)
        self._notes = label(theme, "", "small", "muted", wrap=True)
        self._import = Button(theme, tr("Import from USB…"))
        self._import.clicked.connect(self.import_asked)
        words = vbox(self._headline, self._notes, spacing=1)
        row = hbox(Icon(theme, "puzzle", "accent_text", 20), words, self._import, margins=(14, 10, 14, 10), spacing=12)
        row.setStretch(1, 1)
        self.setLayout(row)

    def show_lesson(self, lesson: Lesson) -> None:
        headline, notes = lessons.gaps(lesson)
        self.setVisible(bool(headline))
        self._headline.setText(headline)
        self._notes.setText(" ".join(notes))
        self._notes.setVisible(bool(notes))
        self._import.setVisible(bool(lesson.missing))
        self.setAccessibleName(f"{headline} {' '.join(notes)}".strip())

    def text(self) -> str:
        return self.accessibleName() if not self.isHidden() else ""


class Behindhand(QFrame):
    """A line for each language in which the lesson is not up to date, as a row of results says it; hidden without any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = vbox(spacing=2)
        self.setLayout(self._lines)

    def show_lesson(self, lesson: Lesson) -> None:
        clear(self._lines)
        cautions = [wording.caution(lesson.entry, language) for language in lesson.entry.document.languages]
        for words in filter(None, cautions):
            said = label(self._theme, words, "small-name", "warn", wrap=True)
            line = hbox(Icon(self._theme, "triangle-alert", "review_overdue", 14), said, spacing=6)
            line.setStretch(1, 1)
            self._lines.addLayout(line)
        self.setVisible(any(cautions))


class Objectives(Card):
    """What learners can do afterwards, in the publisher's own words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("After this lesson, learners can"))
        self._theme = theme

    def show_lesson(self, lesson: Lesson) -> None:
        clear(self.body)
        column = vbox(margins=(16, 12, 16, 14), spacing=4)
        for number, words in enumerate(lesson.entry.document.objectives, 1):
            count = label(self._theme, wording.number(number), "strong", "muted")
            count.setAlignment(Qt.AlignmentFlag.AlignTop)
            row = hbox(count, label(self._theme, words, wrap=True), spacing=10)
            row.setStretch(1, 1)
            column.addLayout(row)
        if not lesson.entry.document.objectives:
            column.addWidget(label(self._theme, tr("The publisher does not say."), "body", "muted"))
        self.body.addLayout(column)
        self.body.addStretch(1)


class Behind(Card):
    """The guidance that the lesson teaches, each with its status: a lesson is as good as what stands behind it."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Guidance behind this lesson"))
        self._theme = theme

    def show_lesson(self, lesson: Lesson) -> None:
        clear(self.body)
        self.body.addSpacing(6)
        for reference, entry in lesson.behind[: lessons.MOST_BEHIND]:
            self.body.addWidget(self._row(entry) if entry is not None else self._missing(reference))
        more = len(lesson.behind) - lessons.MOST_BEHIND
        if more > 0:
            words = wording.count(more, "and {n} more", "and {n} more")
            self.body.addLayout(hbox(label(self._theme, words, "small", "muted"), margins=(16, 4, 16, 0)))
        if not lesson.behind:
            note = label(self._theme, tr("The lesson names none."), "body", "muted")
            self.body.addLayout(hbox(note, margins=(16, 6, 16, 0)))
        self.body.addSpacing(8)
        self.body.addStretch(1)

    def _row(self, entry: Entry) -> ClickableRow:
        document, status = entry.document, wording.status(entry)
        title = document.title(wording.interface())
        row = ClickableRow(30, wording.listed((wording.heading(document, wording.interface()), status)), last=True)
        reference = label(self._theme, wording.ltr(document.reference or wording.kind(document.kind)), "name", "accent")
        items = hbox(reference, ElidedLabel(self._theme, title), Pill(self._theme, entry.status.key, status))
        items.setContentsMargins(16, 0, 16, 0)
        items.setStretch(1, 1)
        row.setLayout(items)
        row.activated.connect(lambda: self.opened.emit(Place(document.id)))
        return row

    def _missing(self, reference: str) -> QFrame:
        name = label(self._theme, wording.ltr(reference), "name", "muted")
        note = ElidedLabel(self._theme, tr("Not in this library"), "body", "muted")
        row = hbox(name, note, Pill(self._theme, "unknown", tr("Unknown")), margins=(16, 0, 16, 0))
        row.setStretch(1, 1)
        return frame(row, height=30)


class Pieces(Card):
    """A table: what there is, in which formats and languages, how large, and whether it is here. `get_asked` for the rest."""

    opened = Signal(object)
    get_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Lesson pieces"))
        self._theme = theme
        self.get = Button(theme, tr("Get missing pieces when online"), "link")
        self.get.clicked.connect(self.get_asked)
        self.header.addWidget(self.get)
        self._formats: list[QWidget] = []
        self._giving: list[QWidget] = []  # titles and sizes
        self._shrinking: list[tuple[QWidget, int]] = []  # and their columns
        self._little = False
        heads: list[QWidget] = []
        for key, words, _ in _COLUMNS:
            head = label(theme, tr(words), "small", "muted")
            if key == "size":
                head.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            heads.append(head)
        self._head = frame(self._columns(heads), "line", 30)
        self._heads = heads
        self._rows = vbox()
        self.body.addWidget(self._head)
        self.body.addLayout(self._rows)

    def _columns(self, cells: Sequence[QWidget]) -> QHBoxLayout:
        row = hbox(margins=(16, 0, 16, 0), spacing=10)
        for (_, _, width), cell in zip(_COLUMNS, cells, strict=True):
            row.addWidget(cell, 0 if width else 1)
            if width:
                cell.setFixedWidth(width)
        return row

    def show_lesson(self, lesson: Lesson) -> None:
        clear(self._rows)
        self._formats, self._giving = [self._heads[2]], [self._heads[1], self._heads[4]]
        self._shrinking = [(self._heads[0], 0), (self._heads[5], 5)]
        number = wording.count(len(lesson.pieces), "{n} piece", "{n} pieces")
        self.note.setText(tr("{pieces}, {size} in all").format(pieces=number, size=wording.size(lesson.entry.bytes)))
        self._head.setVisible(bool(lesson.pieces))
        self._offer(lesson)
        for number_, piece in enumerate(lesson.pieces, 1):
            self._rows.addWidget(self._row(lesson, piece, last=number_ == len(lesson.pieces)))
        if not lesson.pieces:
            note = label(self._theme, tr("This lesson was published without any file."), "body", "muted")
            self._rows.addLayout(hbox(note, None, margins=(16, 12, 16, 14)))
        self._arrange()

    def _offer(self, lesson: Lesson) -> None:
        missing = lesson.missing
        self.get.setVisible(bool(missing) and lesson.source is not None)
        queued = all(lesson.queued(language) for _, language, _ in missing)
        self.get.setEnabled(not queued)
        self.get.setText(tr("Missing pieces are queued") if queued else tr("Get missing pieces when online"))

    def _row(self, lesson: Lesson, piece: Piece, *, last: bool) -> ClickableRow:
        theme, here = self._theme, piece.here(lesson.entry.here)
        title, (icon, words, tone) = lessons.piece_title(piece), lessons.placed(lesson, piece)
        role = tr("Film, only a link") if piece.is_link else wording.role(piece.role)
        row = ClickableRow(34, wording.listed((role, title, words)), last)
        name = hbox(Icon(theme, wording.ROLE_ICONS.get(piece.role, "file-text")), ElidedLabel(theme, role, "name"), spacing=7)
        name.setStretch(1, 1)
        chips = hbox(spacing=4)
        for language in piece.languages:
            chip = LanguageChip(theme, language, here=language in here, caution=wording.caution(lesson.entry, language))
            place = lessons.place_of(lesson, piece, language)
            chip.clicked.connect(lambda _=False, place=place: self.opened.emit(place))
            chips.addWidget(chip)
        chips.addStretch(1)
        formats = ElidedLabel(theme, wording.listed(piece.formats), "body", "muted")
        self._formats.append(formats)
        size = label(theme, wording.size(piece.length))
        size.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        placed = hbox(IconLabel(theme, icon, words, tone), None)
        cells = (frame(name), ElidedLabel(theme, title), formats, frame(chips), size, frame(placed))
        self._giving += [cells[1], size]
        self._shrinking += [(cells[0], 0), (cells[5], 5)]
        row.setLayout(self._columns(cells))
        row.activated.connect(lambda: self.opened.emit(lessons.place_of(lesson, piece)))
        return row

    def give_way(self, *, little: bool) -> None:
        """Where there is very little room: what a piece is, its languages, and whether it is here."""
        self._little = little
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        for cell in self._giving:
            cell.setVisible(not self._little)
        for cell, column in self._shrinking:
            cell.setMinimumWidth(_COLUMNS[column][2] // (2 if self._little else 1))
        wide = self.width() >= _NARROW
        for cell in self._formats:
            cell.setVisible(wide)
        self.note.setVisible(wide and bool(self._rows.count()))
