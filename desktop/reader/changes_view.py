"""What changed between two editions, as a list of places: what was taken out struck through, what was put in underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, IconButton, label
from desktop.reader.comparing import Compared
from desktop.shelf import Place
from desktop.words import wording
from desktop.words.wording import later, tr
from resources.answers.differences import Change

Index = QModelIndex | QPersistentModelIndex
_CHANGE = Qt.ItemDataRole.UserRole + 1
_KINDS = {"changed": later("Differs"), "added": later("Added"), "removed": later("Taken out")}
_TONES = {"changed": "muted", "added": "in_force", "removed": "withdrawn"}
_SIDE, _TOP, _HEAD, _BOTTOM = 16, 10, 22, 12


class ChangesModel(QAbstractListModel):
    def __init__(self, parent: QFrame) -> None:
        super().__init__(parent)
        self.compared: Compared | None = None
        self.changes: Sequence[Change] = ()

    def show_changes(self, compared: Compared | None) -> None:
        self.beginResetModel()
        self.compared = compared
        self.changes = compared.differences.changes if compared else ()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.changes)

    def head(self, change: Change) -> str:
        """Where it is in either edition."""
        assert self.compared is not None
        return tr("{place} of {old}; {other} of {new}").format(
            place=self.compared.where(change.old, False), old=self.compared.name(False),
            other=self.compared.where(change.new, True), new=self.compared.name(True),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.changes):
            return None
        change = self.changes[index.row()]
        if role == _CHANGE:
            return change
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{tr(_KINDS[change.kind])}. {self.head(change)}. {said(change)}"
        return None


def said(change: Change) -> str:
    """For who hears it: what was taken out and what was put in, in words."""
    parts = []
    for kind, words in (("removed", tr("Taken out: {text}")), ("added", tr("Put in: {text}"))):
        text = " ".join(" ".join(piece.text.split()) for piece in change.pieces if piece.kind == kind)
        parts += [words.format(text=text)] if text else []
    return " ".join(parts)


class ChangesDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: ChangesModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._model, self._view = theme, model, parent
        self._kept: dict[tuple[int, int], tuple[Change, QTextLayout]] = {}
        theme.changed.connect(self._kept.clear)
        model.modelReset.connect(self._kept.clear)

    def _lay_out(self, row: int, width: int) -> QTextLayout:
        change = self._model.changes[row]
        kept = self._kept.get((row, width))
        if kept is not None and kept[0] is change:
            return kept[1]
        tokens = self._theme.tokens
        layout = QTextLayout("".join(piece.text for piece in change.pieces).replace("\n", "\u2028"), self._theme.font("body"))
        formats, at = [], 0
        for piece in change.pieces:
            length = len(piece.text.encode("utf-16-le")) // 2
            inner = len(piece.text) - len(piece.text.lstrip())  # what stands between the words is neither in nor out
            if piece.kind != "same":
                look = QTextCharFormat()
                removed = piece.kind == "removed"
                look.setForeground(QColor(tokens.withdrawn if removed else tokens.in_force))
                look.setBackground(QColor(tokens.withdrawn_bg if removed else tokens.in_force_bg))
                look.setFontStrikeOut(removed)
                look.setFontUnderline(not removed)
                what = QTextLayout.FormatRange()
                what.start, what.length, what.format = at + inner, length - inner, look
                formats.append(what)
            at += length
        layout.setFormats(formats)
        side = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)  # the window's, whatever the words' own direction
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(80, width - 2 * _SIDE))
            line.setPosition(QPointF(0, top + max(0.0, 20 - line.height()) / 2))
            top += max(20.0, line.height())
        layout.endLayout()
        self._kept[row, width] = change, layout
        return layout

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        layout = self._lay_out(index.row(), width)
        last = layout.lineAt(layout.lineCount() - 1)
        return QSize(width, round(_TOP + _HEAD + last.y() + max(20.0, last.height()) + _BOTTOM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        change = self._model.changes[index.row()]
        theme, rect = self._theme, QRectF(option.rect)
        tokens = theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, QColor(tokens.accent_soft if selected else tokens.raised if hovered else tokens.surface))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.border))
        head = rect.adjusted(_SIDE, _TOP, -_SIDE, 0)
        head.setHeight(18)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        leading = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.setLayoutDirection(option.direction)
        painter.setFont(theme.font("small-strong"))
        painter.setPen(theme.color(_TONES[change.kind]))
        kind = tr(_KINDS[change.kind])
        painter.drawText(head, leading, kind)
        gap = painter.fontMetrics().horizontalAdvance(kind) + 10
        head = head.adjusted(0, 0, -gap, 0) if rtl else head.adjusted(gap, 0, 0, 0)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.muted))
        where = painter.fontMetrics().elidedText(self._model.head(change), Qt.TextElideMode.ElideRight, int(head.width()))
        painter.drawText(head, leading, where)
        painter.setPen(QColor(tokens.text))
        self._lay_out(index.row(), self._view.viewport().width()).draw(
            painter, QPointF(rect.left() + _SIDE, rect.top() + _TOP + _HEAD)
        )
        painter.restore()


class ChangesView(QFrame):
    """`place_asked` carries where to open either edition; `left` when the document is wanted again."""

    place_asked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("surface")
        self._title = ElidedLabel(theme, "", "heading")
        self._count = label(theme, "", "small", "muted", wrap=True)
        self._where = label(theme, "", "body", "muted")
        back = IconButton(theme, "x", tr("Close the list of changes"), "Esc")
        back.clicked.connect(self.left)
        up = IconButton(theme, "arrow-up", tr("Previous place"), "Shift+F3")
        down = IconButton(theme, "arrow-down", tr("Next place"), "F3")
        up.clicked.connect(lambda: self.step(-1))
        down.clicked.connect(lambda: self.step(1))
        self._steps = [up, self._where, down]
        title = vbox(self._title, self._count)
        row = hbox(title, *self._steps, 6, back, margins=(16, 8, 8, 8), spacing=2)
        row.setStretch(0, 1)
        self.list = QListView()
        self.list.setAccessibleName(tr("Places that differ"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.model = ChangesModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChangesDelegate(theme, self.model, self.list))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda _: self._open(True))
        self.old_button = Button(theme, "", "link")
        self.new_button = Button(theme, "", "link")
        self.old_button.clicked.connect(lambda: self._open(False))
        self.new_button.clicked.connect(lambda: self._open(True))
        self._foot = frame(hbox(self.old_button, None, self.new_button, margins=(14, 4, 14, 4), spacing=16), "lineAbove")
        self.panel = Panel(theme, "surface")
        self._stack = QStackedWidget()
        self._stack.addWidget(frame(vbox(self.list, self._foot)))
        self._stack.addWidget(self.panel)
        column = vbox(frame(row, "line"), self._stack)
        column.setStretch(1, 1)
        self.setLayout(column)

    @property
    def compared(self) -> Compared | None:
        return self.model.compared

    def title(self) -> str:
        return self._title.text()

    def show_waiting(self) -> None:
        """While the two are compared."""
        self.model.show_changes(None)
        self._title.set_text(tr("What changed"))
        self._count.setText(tr("The two editions are being compared."))
        self._show_steps(False)
        self.panel.show_words("git-compare", tr("One moment"), tr("The two editions are being compared."))
        self._stack.setCurrentIndex(1)

    def show_compared(self, compared: Compared) -> None:
        self.model.show_changes(compared)
        old, new = compared.name(False), compared.name(True)
        self._title.set_text(tr("What changed from {old} to {new}").format(old=old, new=new))
        title, words = compared.problem()
        found = compared.differences
        said = []
        if found.changes:
            number = len(found.changes) + found.more
            said.append(wording.count(number, "{n} place differs.", "{n} places differ."))
            if found.more:
                said.append(wording.count(len(found.changes), "The first {n} is listed.", "The first {n} are listed."))
        if found.moved:
            said.append(
                wording.count(found.moved, "{n} sentence only stands elsewhere.", "{n} sentences only stand elsewhere.")
            )
        self._count.setText(" ".join(said))
        self._count.setVisible(bool(said))
        self._show_steps(not title)
        if title:
            self.show_problem(title, words)
            for is_new, name in ((False, old), (True, new)):
                button = Button(self._theme, tr("Open {ref}").format(ref=name))
                button.clicked.connect(lambda _=False, is_new=is_new: self._open(is_new))
                self.panel.add_button(button)
            return
        self._stack.setCurrentIndex(0)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollToTop()

    def show_problem(self, title: str, words: str) -> None:
        self._show_steps(False)
        self.panel.show_words("git-compare", title, words)
        self._stack.setCurrentIndex(1)

    def step(self, step: int) -> None:
        """To the next place, round at the end."""
        if self.model.changes:
            index = self.model.index((self.list.currentIndex().row() + step) % len(self.model.changes))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_steps(self, shown: bool) -> None:
        for widget in self._steps:
            widget.setVisible(shown)

    def _chosen(self, index: QModelIndex) -> None:
        change = index.data(_CHANGE)
        compared = self.compared
        if not isinstance(change, Change) or compared is None:
            return
        total = len(self.model.changes)
        self._where.setText(tr("{n} of {total}").format(n=index.row() + 1, total=total))
        words = tr("Open {ref} at: {place}")
        for button, spot, new in ((self.old_button, change.old, False), (self.new_button, change.new, True)):
            button.setText(words.format(ref=compared.name(new), place=compared.where(spot, new)))

    def _open(self, new: bool) -> None:
        compared, change = self.compared, self.list.currentIndex().data(_CHANGE)
        if compared is None:
            return
        entry, file = (compared.new, compared.new_file) if new else (compared.old, compared.old_file)
        spot = (change.new if new else change.old) if isinstance(change, Change) else None
        place = Place(entry.document.id, file.sha256 if file else None, language=file.language if file else None)
        if isinstance(change, Change):
            spot = change.new if new else change.old
            place = replace(place, page=spot.page, passage=spot.passage)
        self.place_asked.emit(place)
