"""One note as a row: its colour and place, the words it stands on, what was typed; and the button that chooses a colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from desktop.parts import icons
from desktop.parts.paint import MarkedText, row_ground, row_head
from desktop.parts.theme import CURRENT_HIT_LINE, HIGHLIGHTS, HIT, Theme
from desktop.personal import notes_export
from desktop.reader.placed_notes import Placed
from desktop.words import wording
from desktop.words.wording import tr

Index = QModelIndex | QPersistentModelIndex
PLACED = Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT, _LINE = 16, 10, 17


def place_words(placed: Placed) -> str:
    """Where it stands: "Page 12", and where it was made, if that was elsewhere."""
    note = placed.note
    if placed.standing in ("here", "moved") and placed.page is not None:
        words = wording.place(placed.page, None, placed.file)
    else:
        words = notes_export.where(note, placed.entry)
    if placed.standing == "elsewhere" and placed.file is not None:
        language = wording.language_said(placed.file.language)
        return wording.listed((words, tr("in the {language} file").format(language=language)))
    reference = placed.entry.document.reference if placed.entry is not None else None
    if placed.of_another and reference:
        return wording.listed((words, tr("from {ref}").format(ref=wording.ltr(reference))))
    if placed.of_another or placed.standing == "lost" or (placed.standing == "moved" and placed.file is None):
        return wording.listed((words, tr("earlier edition")))
    return words


def lost_words(placed: Placed) -> str:
    """What is to be known of a note that has no place here; nothing of any other."""
    if placed.standing != "lost":
        return ""
    if placed.note.anchor.quote:
        return tr("The text this note stood on is not in this edition.")
    return tr("This note stood on a page of an earlier edition.")


def spoken(placed: Placed) -> str:
    """What is read aloud: place, colour, note, quote."""
    note = placed.note
    quote = " ".join(note.anchor.quote.split())
    parts = (place_words(placed), notes_export.color(note.color), note.text.strip(), quote, lost_words(placed))
    return wording.listed(parts)


class NoteDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def _parts(self, placed: Placed, width: float, rtl: bool) -> list[tuple[MarkedText, str]]:
        """Laid out below each other, with the token of their colour."""
        note = placed.note
        quote = " ".join(note.anchor.quote.split())
        typed = " ".join(note.text.split())
        texts = (
            (f"“{quote}”" if quote else "", "muted", 2), (typed, "text", 4), (lost_words(placed), "review_overdue", 3),
        )  # fmt: skip
        return [
            (
                MarkedText.lay_out(
                    text,
                    (),
                    self._theme.font("small"),
                    max(60, width - _LEFT - _RIGHT),
                    lines=lines,
                    line_height=_LINE,
                    rtl=rtl,
                ),
                token,
            )
            for text, token, lines in texts
            if text
        ]

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        view, placed = self.parent(), index.data(PLACED)
        if not isinstance(view, QListWidget) or not isinstance(placed, Placed):
            return QSize(0, 0)
        width = view.viewport().width()
        return QSize(width, round(8 + 19 + sum(part.height + 2 for part, _ in self._parts(placed, width, False)) + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        placed = index.data(PLACED)
        if not isinstance(placed, Placed):
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect, tokens = QRectF(option.rect), self._theme.tokens
        painter.save()
        row_ground(painter, self._theme, option)
        if placed.note.color:
            stripe = QRectF(rect.right() - 8 if rtl else rect.left() + 5, rect.top() + 9, 4, rect.height() - 18)
            painter.setPen(QPen(QColor(tokens.border_strong), 0.5))
            painter.setBrush(QColor(HIGHLIGHTS.get(placed.note.color, HIT)))
            painter.drawRoundedRect(stripe, 2, 2)
        inner = rect.adjusted(_RIGHT, 8, -_LEFT, 0) if rtl else rect.adjusted(_LEFT, 8, -_RIGHT, 0)
        words = wording.listed((place_words(placed), notes_export.color(placed.note.color)))
        row_head(painter, self._theme, QRectF(inner.left(), inner.top(), inner.width(), 18), words)
        top = inner.top() + 19
        for part, token in self._parts(placed, rect.width(), rtl):
            part.draw(painter, QPointF(inner.left(), top), QColor(getattr(tokens, token)), QColor(tokens.hl))
            top += part.height + 2
        painter.restore()


class ColorButton(QAbstractButton):
    """A colour with its word in the tooltip; a check mark where it is chosen."""

    def __init__(self, theme: Theme, color: str, name: str) -> None:
        super().__init__()
        self._theme, self.color = theme, color
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(24, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = QColor(HIGHLIGHTS.get(self.color, HIT))
        if not self.isEnabled():
            tone.setAlpha(90)
        painter.setBrush(tone)
        strong = QColor(CURRENT_HIT_LINE) if self.isChecked() else self._theme.color("border_strong")
        painter.setPen(QPen(strong, 1.5 if self.isChecked() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5)
        if self.isChecked():
            icons.paint(painter, "check", QRectF(6, 6, 12, 12), self._theme.color("paper_text"), 3)
