"""One source as a row of a card: who it is, whether its key is known, when it was last heard."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import ElidedLabel, explained, label
from desktop.updates.records import name_of
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.store.catalogue import Source

# Codes of a run that somebody, or the schedule, has ended before it was finished; and of one that never got an answer.
_BY_HAND = frozenset({"cancelled", "paused", "interrupted"})
_NOT_REACHED = frozenset(
    {"unreachable", "too_slow", "captive_portal", "proxy", "server_error", "busy", "tls", "too_many_errors"}
)


class Dot(QWidget):
    """8 pixels of colour beside words that say the same."""

    def __init__(self, theme: Theme, token: str) -> None:
        super().__init__()
        self._theme, self.token = theme, token
        self.setFixedSize(8, 8)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self.token))
        painter.drawEllipse(QRectF(self.rect()))


def source_row(
    theme: Theme, source: Source, today: datetime.date, *, last: bool, documents: int | None = None, next_try: str = ""
) -> QFrame:
    """`documents`: how many it lists; `next_try`: when one that could not be reached is asked again."""
    age = wording.age(source.last_contact, today)
    silence = wording.silence(source, today)
    token, tone = _standing(source, silence, heard=bool(age))
    heard = label(theme, age or silence, "small", tone)
    first = hbox(Dot(theme, token), ElidedLabel(theme, name_of(source), "name"), heard)
    first.setStretch(1, 1)
    if source.error and next_try:
        again = tr("Next try: {when}.").format(when=next_try)
        words = tr("{result}. {then}").format(result=_how_it_ended(source), then=again)
    elif source.error:
        words = error_words.told(source.error)
    else:
        known = tr("Signature known.") if source.pinned else tr("Unknown publisher, fingerprint not compared.")
        known = known if source.signed else tr("Not signed.")
        counted = wording.count(documents, "{n} document", "{n} documents") if documents else ""
        said = silence if silence and age else counted or wording.result(source.result)[1]
        words = tr("{said}. {trust}").format(said=said, trust=known)
    second = ElidedLabel(theme, words, "small", "muted")
    if source.error and next_try:
        second.setToolTip(explained(error_words.told(source.error)))
    return frame(vbox(first, hbox(16, second, spacing=0), margins=(16, 10, 16, 10)), "lastLine" if last else "line")


def _standing(source: Source, silence: str, *, heard: bool) -> tuple[str, str]:
    """(colour of the dot, tone of the words beside it): what the last attempt came to, and how long ago anything was heard.
    Green is only what was reached the last time it was asked, and believed."""
    tone = wording.result(source.result, _code(source))[2] if source.result else "muted"
    if source.error and tone == "bad":
        return "withdrawn", "bad"
    if source.error and source.result == "stopped":
        return ("border_strong", "muted") if _code(source) in _BY_HAND else ("banner_line", "warn")
    if (silence and heard) or tone == "warn":
        return "banner_line", "warn"
    return ("in_force", "muted") if heard else ("border_strong", "muted")


def _how_it_ended(source: Source) -> str:
    return tr("Not reached") if _code(source) in _NOT_REACHED else wording.result(source.result, _code(source))[1]


def _code(source: Source) -> str | None:
    return str(source.error.get("code")) if source.error else None
