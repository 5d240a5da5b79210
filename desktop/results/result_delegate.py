"""Paints one row of a result list: kind, title with marks, status, meta line, snippet, languages, pages, availability.

Measures are those of the design's tokens, section 5. No HTML; layouts are kept per row and width.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.parts import icons, paint
from desktop.parts.paint import MarkedText
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconLabel
from desktop.results.results_model import ROW, Row
from desktop.words import wording

Index = QModelIndex | QPersistentModelIndex
HEIGHT, HEIGHT_WITHOUT_SNIPPET, CAUTION = 127, 85, 22
_EDGE, _LEFT, _RIGHT, _TOP, _TILE, _GAP = 3, 13, 16, 11, 32, 12


class ResultDelegate(QStyledItemDelegate):
    """One for every list of documents: a row without a snippet is lower."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layouts: dict[tuple[int, int, bool, str], tuple[Row, MarkedText]] = {}
        self._snippet_font = QFont(theme.font("small"))
        # 12.5 pixels, which whole pixels cannot say.
        self._snippet_font.setPointSizeF(12.5 * 72 / QGuiApplication.primaryScreen().logicalDotsPerInchY())
        theme.changed.connect(self._layouts.clear)

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        height = HEIGHT if isinstance(row, Row) and row.snippet else HEIGHT_WITHOUT_SNIPPET
        return QSize(320, height + (CAUTION if isinstance(row, Row) and row.caution else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        theme, tokens = self._theme, self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(tokens.accent_soft if selected else tokens.raised if hovered else tokens.surface))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.border))
        inner = Placer(rect, rtl)
        if selected:
            painter.fillRect(inner.box(0, 0, _EDGE, rect.height() - 1), QColor(tokens.accent))
        if (
            selected
            and option.state & QStyle.StateFlag.State_HasFocus
            and option.state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        left = _EDGE + _LEFT
        tile = inner.box(left, _TOP + 1, _TILE, _TILE)
        icon = wording.KIND_ICONS.get(row.entry.document.kind, "file-text")
        paint.tile(painter, theme, tile, icon, selected=selected, rtl=rtl)
        left += _TILE + _GAP
        width = rect.width() - left - _RIGHT

        words = wording.status(row.entry)
        pill = paint.pill_width(theme, words)
        paint.pill(painter, theme, inner.box(left + width - pill, _TOP, pill, 20), row.entry.status.key, words, rtl)
        title = self._text(row, "title", width - pill - 12, selected, rtl)
        title.draw(painter, inner.box(left, _TOP, width - pill - 12, 20).topLeft(), QColor(tokens.text), QColor(tokens.hl))

        meta = inner.box(left, _TOP + 20, width, 18)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.muted))
        line = QFontMetricsF(theme.font("small")).elidedText(wording.meta(row.entry), Qt.TextElideMode.ElideRight, width)
        painter.drawText(meta, absolute(rtl), line)

        bottom = _TOP + 20 + 18 + 5
        if row.snippet:
            snippet = self._text(row, "snippet", width, selected, rtl)
            color = QColor(tokens.text if selected else tokens.muted)
            snippet.draw(painter, inner.box(left, _TOP + 42, width, 36).topLeft(), color, QColor(tokens.hl))
            bottom = _TOP + 20 + 18 + 4 + 36 + 6
        if row.caution:
            self._caution(painter, row, inner.box(left, bottom - 2, width, 20), rtl)
            bottom += CAUTION
        self._last_line(painter, row, inner, left, bottom, width, selected, rtl)
        painter.restore()

    def _caution(self, painter: QPainter, row: Row, rect: QRectF, rtl: bool) -> None:
        """Why not to rely on it as it is, in the colour of a review that is overdue: it may be all there is."""
        font, color = self._theme.font("small-name"), self._theme.color("review_overdue")
        side = QRectF(rect.right() - 14 if rtl else rect.left(), rect.top() + 3, 14, 14)
        icons.paint(painter, "triangle-alert", side, color, mirrored=rtl)
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(color)
        words = rect.adjusted(0, 0, -20, 0) if rtl else rect.adjusted(20, 0, 0, 0)
        shown = QFontMetricsF(font).elidedText(row.caution, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, absolute(rtl), shown)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _last_line(
        self, painter: QPainter, row: Row, inner: Placer, left: float, top: float, width: float, selected: bool, rtl: bool
    ) -> None:
        theme = self._theme
        icon, words, tone = wording.availability(row.entry)
        token = "muted" if selected and tone == "muted" else IconLabel.TONES[tone]
        font = theme.font("small")
        wide = QFontMetricsF(font).horizontalAdvance(words)
        room = width - wide - (18 if icon else 0)
        painter.setFont(font)
        painter.setPen(theme.color(token))
        painter.drawText(inner.box(left + width - wide - 1, top, wide + 1, 20), absolute(rtl), words)
        if icon:
            icons.paint(painter, icon, inner.box(left + width - wide - 19, top + 3, 14, 14), theme.color(token), mirrored=rtl)
        x = 0.0
        # The version that is shown first, then those in which the words stand, too.
        ordered = sorted(row.entry.document.languages, key=lambda tag: (tag != row.language, tag not in row.answers))
        for language in ordered:
            here = any(file.language == language and file.sha256 in row.entry.here for file in row.entry.document.files)
            text = language.partition("-")[0].upper()
            chip = paint.chip_width(theme, text)
            if x + chip > room:
                break
            box = inner.box(left + x, top + 1, chip, paint.CHIP_HEIGHT)
            paint.chip(
                painter, theme, box, text, opened=language == row.language, here=here, selected=selected,
                answers=language in row.answers,
            )  # fmt: skip
            x += chip + 4
        if row.pages or row.time:
            text = wording.places(row.pages, row.slides) if row.pages else row.time
            painter.setFont(theme.font("small-name"))
            chip = QFontMetricsF(painter.font()).horizontalAdvance(text) + 33
            if x + 4 + chip <= room:
                box = inner.box(left + x + 4, top, chip, 20)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("surface" if selected else "sunken"))
                painter.drawRoundedRect(box, 4, 4)
                name = "presentation" if row.slides else "file-text" if row.pages else "video"
                icons.paint(painter, name, inner.box(left + x + 11, top + 4, 12, 12), theme.color("muted"), mirrored=rtl)
                painter.setPen(theme.color("muted"))
                painter.drawText(inner.box(left + x + 30, top, chip - 30, 20), absolute(rtl), text)

    def _text(self, row: Row, which: str, width: float, selected: bool, rtl: bool) -> MarkedText:
        key = (id(row), round(width), rtl, which)
        kept = self._layouts.get(key)
        if kept is not None and kept[0] is row:
            return kept[1]
        if len(self._layouts) > 400:
            self._layouts.clear()
        title = which == "title"
        text = MarkedText.lay_out(
            row.title if title else row.snippet,
            row.title_spans if title else row.snippet_spans,
            self._theme.font("result") if title else self._snippet_font,
            max(40.0, width),
            lines=1 if title else 2,
            line_height=20 if title else 18,
            rtl=rtl,
            mark_color=self._theme.color("hl_text"),
        )
        self._layouts[key] = (row, text)
        return text


class Placer:
    """Boxes measured from the leading edge of a row, whichever side that is."""

    def __init__(self, rect: QRectF, rtl: bool) -> None:
        self._rect, self._rtl = rect, rtl

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self._rect.right() - start - width if self._rtl else self._rect.left() + start
        return QRectF(QPointF(left, self._rect.top() + top), QPointF(left + width, self._rect.top() + top + height))


def absolute(rtl: bool) -> int:
    """How words are drawn on the side where the layout begins, whatever their own direction."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
