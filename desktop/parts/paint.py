"""Small pieces painted by hand, the same in rows and in widgets: status pills, language chips, kind tiles, marked text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.parts import icons
from desktop.parts.theme import Theme
from desktop.words import wording

MARK_START, MARK_END = "\ue000", "\ue001"
_MARKS = re.compile(f"([{MARK_START}{MARK_END}])")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ON_ONE_LINE = str.maketrans("\r\n\t\u2028", "    ")
PILL_HEIGHT, CHIP_HEIGHT = 20, 18
_ROUNDING = 2  # pixels
Span = tuple[int, int]


def rise(text: str, font: QFont) -> int:
    """The margin in pixels that a line edit needs above `text`: where another font is taller than its own, Qt would set the
    letters higher than those of the edit's own font, by as much as the one rises above the other."""
    if text.isascii():  # which the edit's own font has: most keys
        return 0
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return 2 * max(0, round(line.ascent()) - round(QFontMetricsF(font).ascent())) if line.isValid() else 0


def unmark(text: str) -> tuple[str, list[Span]]:
    """A snippet without its marks, and where they were."""
    plain: list[str] = []
    spans: list[Span] = []
    length, start = 0, None
    for part in _MARKS.split(text.translate(_ON_ONE_LINE)):  # every second one is a mark
        if part == MARK_START:
            start = length
        elif part == MARK_END:
            if start is not None and length > start:
                spans.append((start, length))
            start = None
        else:
            plain.append(part)
            length += len(part)
    text = "".join(plain)
    return text, join(text, spans)


def join(text: str, spans: Sequence[Span]) -> list[Span]:
    """Words that stand together are marked together."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def pill_width(theme: Theme, text: str) -> float:
    return 8 + 12 + 5 + QFontMetricsF(theme.font("pill")).horizontalAdvance(text) + 9


def pill(
    painter: QPainter, theme: Theme, rect: QRectF, key: str, text: str, rtl: bool = False, icon: str | None = None
) -> None:
    """A status: its icon and its words on its colours."""
    background, foreground = theme.tokens.status(key)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(background))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    left = rect.right() - 20 if rtl else rect.left() + 8
    name = icon or wording.STATUS_ICONS.get(key, "circle")
    icons.paint(painter, name, QRectF(left, rect.center().y() - 6, 12, 12), foreground, 2.2, rtl)
    painter.setFont(theme.font("pill"))
    painter.setPen(QColor(foreground))
    words = rect.adjusted(8, 0, -25, 0) if rtl else rect.adjusted(25, 0, -8, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)


def chip_width(theme: Theme, text: str) -> float:
    return QFontMetricsF(theme.font("tiny")).horizontalAdvance(text) + 12


def chip(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, *, opened: bool, here: bool, selected: bool = False,
    answers: bool = False,
) -> None:  # fmt: skip
    """A language version: the open one filled, one that is here with a solid line, one that is not with a dashed one.

    `answers`: the search has found its words in this version, too; it is said by the colour of the letters.
    """
    tokens = theme.tokens
    line, fill, words, font = tokens.border, tokens.surface, tokens.muted, "tiny"
    if opened and here:
        line = fill = tokens.accent if selected else tokens.accent_soft
        words = tokens.on_accent if selected else tokens.accent_text
    elif here and selected:
        line = tokens.surface
    elif not here:
        line, fill = tokens.border_strong, "transparent"
        words = tokens.muted if selected else tokens.faint
    if answers and not opened:
        line, words = tokens.border_strong, tokens.accent_text
    painter.setPen(QPen(QColor(line), 1, Qt.PenStyle.SolidLine if here else Qt.PenStyle.DashLine))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(theme.font(font))
    painter.setPen(QColor(words))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def tile(painter: QPainter, theme: Theme, rect: QRectF, icon: str, *, selected: bool = False, rtl: bool = False) -> None:
    """The square with the icon of a document's kind."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface" if selected else "sunken"))
    painter.drawRoundedRect(rect, 6, 6)
    side = 18 if rect.width() >= 32 else 14
    icons.paint(
        painter, icon, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side), theme.tokens.accent_text,
        mirrored=rtl,
    )  # fmt: skip


def row_ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
    """What a row of a narrow list stands on: whether it is chosen, or under the mouse, and the line below it."""
    rect, tokens = QRectF(option.rect), theme.tokens
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(tokens.accent_soft if selected else tokens.raised if hovered else tokens.bg))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.border))


def row_head(painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
    """The first line of such a row: where in a document it leads, shortened to fit."""
    painter.setFont(theme.font("small-strong"))
    painter.setPen(theme.color("muted"))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)


@dataclass
class MarkedText:
    """Laid-out text with highlighted spans: at most `lines` lines, the last one elided at its end."""

    layout: QTextLayout
    spans: Sequence[Span]
    line_height: float
    truncated: bool

    @classmethod
    def lay_out(
        cls, text: str, spans: Sequence[Span], font: QFont, width: float, *, lines: int, line_height: float, rtl: bool = False,
        mark_color: QColor | None = None,
    ) -> MarkedText:  # fmt: skip
        """`rtl` sets only which side is the start; the direction of the words is the text's own."""
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if lines > 1 else QTextOption.WrapMode.NoWrap)
        # AlignLeft means the leading edge of the text's own direction: Arabic words in an English window align left.
        option.setAlignment(
            (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        )

        def laid(text: str, spans: Sequence[Span]) -> QTextLayout:
            layout = QTextLayout(text, font)
            layout.setTextOption(option)
            if mark_color is not None:
                layout.setFormats([_foreground(start, end, mark_color) for start, end in spans])
            layout.beginLayout()
            for index in range(lines):
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(width)
                line.setPosition(QPointF(0, index * line_height + (line_height - line.height()) / 2))
            layout.endLayout()
            return layout

        layout = laid(text, spans)
        line = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        last, cut = (line.textStart(), line.textStart() + line.textLength()) if line is not None else (0, 0)
        truncated = cut < len(text) or (lines == 1 and QFontMetricsF(font).horizontalAdvance(text) > width)
        room, rest, marks = width, text[last:], spans
        while truncated:
            elided = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
            kept = last + max(0, len(elided) - 1)
            text = text[:last] + elided
            spans = [(start, min(end, kept)) for start, end in marks if start < kept]
            layout = laid(text, spans)
            line = layout.lineAt(layout.lineCount() - 1)
            if line.textStart() + line.textLength() >= len(text) or room <= _ROUNDING:
                break
            room -= (
                _ROUNDING  # a line takes a little more than its letters were measured: the last word would go, and no … stand
            )
        return cls(layout, spans, line_height, truncated)

    @property
    def height(self) -> float:
        return self.layout.lineCount() * self.line_height

    def draw(self, painter: QPainter, position: QPointF, color: QColor, mark: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        for box in self.boxes():
            painter.drawRoundedRect(box.translated(position), 2, 2)
        painter.setPen(color)
        self.layout.draw(painter, position)

    def boxes(self) -> list[QRectF]:
        """Where the spans stand, from the corner of the text; a span of words in both directions has several."""
        mixed = _RIGHT_TO_LEFT.search(self.layout.text()) is not None
        found = []
        for index in range(self.layout.lineCount()):
            line = self.layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            height = min(line.height(), self.line_height - 2)  # fonts of some scripts are taller than our lines
            top = line.y() + (line.height() - height) / 2
            for start, end in self.spans:
                if start < last and end > first:
                    for left, right in _extents(line, max(start, first), min(end, last), mixed):
                        found.append(QRectF(left - 1, top, right - left + 2, height))
        return found


def _extents(line: QTextLine, start: int, end: int, mixed: bool) -> list[tuple[float, float]]:
    """Where a line's characters stand, from left to right."""
    if mixed:  # where the direction changes a cursor has two places: the glyphs have one
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return [(box.left(), box.right()) for box in boxes if box.width() > 0]
    here, there = sorted((_number(line.cursorToX(start)), _number(line.cursorToX(end))))
    return [(here, there)]


def _number(value: object) -> float:
    """`cursorToX` gives a pair in some releases of the binding, a number in others."""
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]


def _foreground(start: int, end: int, color: QColor) -> QTextLayout.FormatRange:
    what = QTextLayout.FormatRange()
    what.start, what.length = start, end - start
    look = QTextCharFormat()
    look.setForeground(color)
    what.format = look
    return what
