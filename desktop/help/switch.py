"""On or off, as a switch; what it turns is said beside it, and read aloud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.parts.theme import Theme
from desktop.words.wording import tr


class Switch(QAbstractButton):
    """Its state is a place and a colour, and words in its tooltip."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(40, 24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._say)
        theme.changed.connect(self.update)
        self._say(False)

    def _say(self, on: bool) -> None:
        self.setToolTip(tr("On") if on else tr("Off"))

    def sizeHint(self) -> QSize:
        return QSize(40, 24)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, color = self.isChecked(), self._theme.color
        painter.setPen(QPen(color("accent" if on else "border_strong"), 1))
        painter.setBrush(color("accent" if on else "surface"))
        painter.drawRoundedRect(QRectF(1.5, 2.5, 37, 19), 9.5, 9.5)
        at_end = on != self.isRightToLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("on_accent" if on else "border_strong"))
        painter.drawEllipse(QRectF(22 if at_end else 5, 5, 14, 14))
