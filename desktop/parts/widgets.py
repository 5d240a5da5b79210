"""The small parts that pages are made of: labels, buttons with themed icons, pills, bars, cards. They know no library."""

from __future__ import annotations

import html
from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.parts import icons, paint
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import STEPS, Theme


def explained(text: str) -> str:
    """For a tooltip, which Qt reads as HTML where it looks like that, and fetches what it names: titles come from outside."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


def label(theme: Theme, text: str = "", step: str = "body", tone: str = "", *, wrap: bool = False) -> QLabel:
    result = QLabel(text)
    result.setFont(theme.font(step))
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("tone", tone)
    result.setWordWrap(wrap)
    if QApplication.isRightToLeft():  # the side is the window's, whatever the words' own direction
        result.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    if wrap:
        result.setMinimumWidth(40)
    return result


def set_tone(widget: QLabel, tone: str) -> None:
    """Another colour for a label that is already shown."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that gives way: what does not fit ends in an ellipsis and stands in the tooltip."""

    def __init__(self, theme: Theme, text: str = "", step: str = "body", color: str = "text") -> None:
        super().__init__()
        self._theme, self._step, self._color = theme, step, color
        self.setFont(theme.font(step))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(STEPS[step][1])
        self.set_text(text)

    def set_text(self, text: str, color: str | None = None) -> None:
        self._color = color or self._color
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self._theme.font(self._step)
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the words' own; the side is the window's
        painter.setPen(self._theme.color(self._color if self.isEnabled() else "faint"))
        shown = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(explained(self.text()) if shown != self.text() else "")
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | start | Qt.AlignmentFlag.AlignAbsolute), shown)


class Icon(QWidget):
    """An icon in a token's colour."""

    def __init__(self, theme: Theme, name: str, color: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._theme, self._name, self._color = theme, name, color
        self.setFixedSize(size, size)

    def show_icon(self, name: str, color: str) -> None:
        self._name, self._color = name, color
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            color = self._theme.color(self._color)
            icons.paint(painter, self._name, QRectF(self.rect()), color, mirrored=self.isRightToLeft())


class IconLabel(QWidget):
    """An icon and a few words: availability, trust, results."""

    TONES = {  # noqa: RUF012
        "": "text", "muted": "muted", "faint": "faint", "ok": "in_force", "warn": "review_overdue", "bad": "withdrawn",
        "super": "superseded", "accent": "accent_text",
    }  # fmt: skip

    def __init__(self, theme: Theme, icon: str = "", text: str = "", tone: str = "muted", step: str = "small") -> None:
        super().__init__()
        self._icon = Icon(theme, icon, self.TONES[tone], 14)
        self._label = label(theme, text, step, tone)
        row = hbox(self._icon, self._label, spacing=5)
        self.setLayout(row)
        self._icon.setVisible(bool(icon))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_words(self, icon: str, text: str, tone: str) -> None:
        self._icon.show_icon(icon, self.TONES[tone])
        self._icon.setVisible(bool(icon))
        self._label.setText(text)
        set_tone(self._label, tone)

    def text(self) -> str:
        return self._label.text()


class Button(QPushButton):
    """A verb, perhaps with an icon. `kind`: "", primary, link, banner, banner-primary, filter."""

    _ON = {"primary": "on_accent", "link": "link", "banner": "banner", "banner-primary": "banner_bg", "filter": "accent_text"}  # noqa: RUF012

    def __init__(self, theme: Theme, text: str, kind: str = "", icon: str = "", keys: str = "", trailing: bool = False) -> None:
        super().__init__(text)
        self._theme, self._icon, self._kind = theme, icon, kind
        self.setProperty("kind", kind)
        self.setFont(theme.font({"primary": "strong", "link": "small-name", "filter": "pill"}.get(kind, "name")))
        self._size, self._trailing = 12 if kind == "filter" else 16, trailing
        self.setIconSize(QSize(self._size + 3, self._size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if trailing:
            flipped = Qt.LayoutDirection.LeftToRight if QApplication.isRightToLeft() else Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(flipped)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if keys:
            self.setToolTip(f"{text} ({keys})")
        theme.changed.connect(self.refresh)
        self.refresh()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.refresh()

    def refresh(self) -> None:
        if self._icon:
            tokens = self._theme.tokens
            color = getattr(tokens, self._ON.get(self._kind, "text"))
            rtl = QApplication.isRightToLeft()
            before, after = (3, 0) if self._trailing != rtl else (0, 3)
            self.setIcon(icons.icon(self._icon, color, self._size, tokens.faint, rtl, before, after))


def paint_shortened(button: QPushButton, shown: str) -> None:
    """Paints `button` with `shown` in place of its words, which its tooltip has where that is less."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    button.setToolTip(explained(button.text()) if shown != button.text() else "")
    option.text = shown
    QStylePainter(button).drawControl(QStyle.ControlElement.CE_PushButton, option)


class IconButton(QToolButton):
    """Only an icon; its name and key stand in the tooltip, its name is read aloud."""

    def __init__(self, theme: Theme, icon: str, name: str, keys: str = "", side: int = 32, color: str = "muted") -> None:
        super().__init__()
        self._theme, self._icon, self._color = theme, icon, color
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.setFixedSize(side, min(side, 32))
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.refresh)
        self.refresh()

    def set_icon(self, name: str, accessible: str | None = None, keys: str = "") -> None:
        self._icon = name
        if accessible:
            self.setAccessibleName(accessible)
            self.setToolTip(f"{accessible} ({keys})" if keys else accessible)
        self.refresh()

    def refresh(self) -> None:
        tokens = self._theme.tokens
        self.setIcon(icons.icon(self._icon, getattr(tokens, self._color), 16, tokens.border, self.isRightToLeft()))


class Pill(QLabel):
    """A status in its colours, its icon and its words; never elided."""

    def __init__(self, theme: Theme, key: str = "unknown", text: str = "", icon: str | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(key, text, icon)

    def show_status(self, key: str, text: str, icon: str | None = None) -> None:
        self._key, self._icon = key, icon
        self.setText(text)
        self.setFixedSize(round(paint.pill_width(self._theme, text)), paint.PILL_HEIGHT)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.pill(painter, self._theme, QRectF(self.rect()), self._key, self.text(), self.isRightToLeft(), self._icon)


class Chip(QLabel):
    """A language version."""

    def __init__(self, theme: Theme, text: str, *, opened: bool, here: bool) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._theme, self._opened, self._here = theme, opened, here
        self.setFixedSize(round(paint.chip_width(theme, text)), paint.CHIP_HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.chip(painter, self._theme, QRectF(self.rect()), self.text(), opened=self._opened, here=self._here)


class KindTile(QWidget):
    """The kind of a document as an icon on a tile."""

    def __init__(self, theme: Theme, icon: str, side: int = 32) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setFixedSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.tile(painter, self._theme, QRectF(self.rect()), self._icon, rtl=self.isRightToLeft())


class Bar(QWidget):
    """A part of a whole, always with words beside or below it."""

    def __init__(self, theme: Theme, fraction: float = 0.0, height: int = 6) -> None:
        super().__init__()
        self._theme, self._fraction = theme, fraction
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        self._fraction = min(1.0, max(0.0, fraction))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(whole, radius, radius)
        if self._fraction > 0:
            width = max(self.height(), whole.width() * self._fraction)
            left = whole.right() - width if self.isRightToLeft() else whole.left()
            painter.setBrush(self._theme.color("fill"))
            painter.drawRoundedRect(QRectF(left, whole.top(), width, whole.height()), radius, radius)


class CheckRow(QAbstractButton):
    """A check box with a count at its end; a count in words ("12+") is one that was capped."""

    def __init__(self, theme: Theme, text: str, number: int | str | None) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self.setText(text)
        self.setAccessibleName(text if number is None else f"{text}, {number}")
        self.setToolTip(explained(text))
        self.setCheckable(True)
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(150, 24)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl, width = self.isRightToLeft(), self.width()
        box = QRectF(width - 16.5 if rtl else 0.5, 4.5, 15, 15)
        painter.setPen(QPen(self._theme.color("accent" if self.isChecked() else "border_strong"), 1))
        painter.setBrush(self._theme.color("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            icons.paint(painter, "check", box.adjusted(1.5, 1.5, -1.5, -1.5), self._theme.color("on_accent"), 3)
        painter.setPen(self._theme.color("text" if self._number != 0 or self.isChecked() else "faint"))
        painter.setFont(self._theme.font("body"))
        middle = Qt.AlignmentFlag.AlignVCenter
        number = "" if self._number is None else str(self._number)
        end = round(QFontMetricsF(self._theme.font("small")).horizontalAdvance(number)) + 8 if number else 0
        words = self.rect().adjusted(end, 0, -24, 0) if rtl else self.rect().adjusted(24, 0, -end, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        start = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the words' own, so that … ends them
        painter.drawText(words, int(middle | start), text)
        painter.setLayoutDirection(self.layoutDirection())
        if number:
            painter.setPen(self._theme.color("faint"))
            painter.setFont(self._theme.font("small"))
            painter.drawText(self.rect(), int(middle | Qt.AlignmentFlag.AlignTrailing), number)


class Card(QFrame):
    """A titled box; `body` is where its content goes, `header` takes more at its end."""

    def __init__(self, theme: Theme, title: str, note: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        top = QFrame()
        top.setObjectName("cardHeader")
        top.setFixedHeight(44)
        self.title = label(theme, title, "heading")
        self.note = label(theme, note, "small", "muted")
        self.header = hbox(self.title, self.note, None, margins=(16, 0, 16, 0))
        top.setLayout(self.header)
        self.body = vbox()
        self.setLayout(vbox(top, self.body, margins=(1, 1, 1, 1)))


class ClickableRow(QAbstractButton):
    """A row of a card that can be clicked, or focused and entered: to a screen reader a button that bears its `name`."""

    activated = Signal()

    def __init__(self, height: int, name: str, last: bool = False) -> None:
        super().__init__()
        self.setObjectName("lastLine" if last else "row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button as such never gives way
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.activated)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Its parts paint themselves, and the style sheet what is behind them."""

    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside is not None else QSize(0, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class FocusRing(QFocusFrame):
    """Two pixels in the focus colour around the button or row that the keyboard has reached."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.hide()
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        ringed = now if isinstance(now, QAbstractButton) and now.window() is self._window else None
        self.setWidget(ringed)  # type: ignore[arg-type]
        self.setVisible(ringed is not None)

    def paintEvent(self, _: QPaintEvent) -> None:
        self.clearMask()  # it would cut the corners off
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
