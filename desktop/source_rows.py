"""One source as a row of a card: who it is, whether its key is known, when it was last heard."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop import error_words, wording
from desktop.layouts import frame, hbox, vbox
from desktop.theme import Theme
from desktop.widgets import ElidedLabel, explained, label
from desktop.wording import tr
from resources.catalogue import Source


class Dot(QWidget):
    """8 pixels of colour beside words that say the same."""

    def __init__(self, theme: Theme, token: str) -> None:
        super().__init__()
        self._theme, self._token = theme, token
        self.setFixedSize(8, 8)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._token))
        painter.drawEllipse(QRectF(self.rect()))


def source_row(
    theme: Theme, source: Source, today: datetime.date, *, last: bool, documents: int | None = None, next_try: str = ""
) -> QFrame:
    """`documents`: how many it lists; `next_try`: when one that could not be reached is asked again."""
    age = wording.age(source.last_contact, today)
    silence = wording.silence(source, today)
    old = bool(silence and age)
    token, tone = ("banner_line", "warn") if old else ("in_force", "muted") if age else ("border_strong", "muted")
    name = source.title if source.title and (source.pinned or not source.signed) else source.name
    heard = label(theme, age or silence, "small", tone)
    first = hbox(Dot(theme, token), ElidedLabel(theme, name, "name"), heard)
    first.setStretch(1, 1)
    if source.error and next_try:
        words = tr("Next try: {when}.").format(when=next_try)
    elif source.error:
        words = error_words.told(source.error)
    else:
        known = tr("Signature known.") if source.pinned else tr("Unknown publisher, fingerprint not compared.")
        known = known if source.signed else tr("Not signed.")
        counted = wording.count(documents, "{n} document", "{n} documents") if documents else ""
        said = silence if old else counted or wording.result(source.result)[1]
        words = tr("{said}. {trust}").format(said=said, trust=known)
    second = ElidedLabel(theme, words, "small", "muted")
    if source.error and next_try:
        second.setToolTip(explained(error_words.told(source.error)))
    return frame(vbox(first, hbox(16, second, spacing=0), margins=(16, 10, 16, 10)), "lastLine" if last else "line")
