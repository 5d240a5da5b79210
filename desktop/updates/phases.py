"""How far a sync or an import is: its phases on one line, those that are done, the one that runs, those to come, with words
beside every mark; below them a bar, and what is on its way."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.parts import icons, links
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Bar, ElidedLabel, label
from desktop.words import wording
from desktop.words.wording import later, tr

if TYPE_CHECKING:
    from sync.progress import Progress

_PHASES = (
    ("check", later("Check")), ("compare", later("Compare")), ("download", later("Download")), ("verify", later("Verify")),
    ("install", later("Install")), ("index", later("Index")),
)  # fmt: skip
_CHECKS = {
    "keys": later("Checking the publisher’s keys"), "signatures": later("Checking the publisher’s signatures"),
    "list": later("Reading what the publisher offers"),
}  # fmt: skip
_SPAN = 50  # looks over which the rate is taken: five seconds


class PhaseLine(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._now = -1
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Progress"))

    def show_phase(self, phase: str) -> None:
        """ "" is before the first one."""
        now = next((number for number, (key, _) in enumerate(_PHASES) if key == phase), -1)
        if now != self._now:
            self._now = now
            self.setAccessibleDescription(tr(_PHASES[now][1]) if now >= 0 else "")
            self.update()

    def phase(self) -> str:
        return _PHASES[self._now][0] if self._now >= 0 else ""

    def sizeHint(self) -> QSize:
        return QSize(480, 22)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.isRightToLeft()
        widths = [22 + QFontMetricsF(self._theme.font("small-strong")).horizontalAdvance(tr(text)) for _, text in _PHASES]
        gap = (self.width() - sum(widths)) / (len(_PHASES) - 1)
        x = 0.0
        for number, (_key, text) in enumerate(_PHASES):
            done, now = number < self._now, number == self._now
            token = "in_force" if done else "accent_text" if now else "faint"
            name = "circle-check" if done else "circle-dot" if now else "circle"
            left = self.width() - x - 16 if rtl else x
            icons.paint(painter, name, QRectF(left, 3, 16, 16), self._theme.color(token))
            painter.setFont(self._theme.font("small-strong" if now else "small-name"))
            painter.setPen(self._theme.color(token))
            baseline = 15.0
            painter.drawText(QPointF(self.width() - x - widths[number] if rtl else x + 22, baseline), tr(text))
            if number < len(_PHASES) - 1 and gap > 14:
                painter.setPen(QPen(self._theme.color("in_force" if done else "track"), 2))
                start, end = x + widths[number] + 7, x + widths[number] + gap - 7
                if rtl:
                    start, end = self.width() - start, self.width() - end
                painter.drawLine(QPointF(start, 11), QPointF(end, 11))
            x += widths[number] + gap


def under_way(progress: Progress) -> str:
    """What is being done, in words where the name of the file says nothing to people."""
    if progress.texts:
        return wording.texts(progress.texts)
    if checks := progress.checks:
        return tr(_CHECKS[checks])
    if progress.phase == "check" and progress.current:
        return tr("Asking {place}").format(place=wording.ltr(progress.current))
    return progress.current


class SyncProgress(QFrame):
    """Phase, share and current file of the run that is shown to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lastLine")
        self._phases = PhaseLine(theme)
        self._bar = Bar(theme, 0, 10)
        self._bytes = label(theme, "", "small-strong")
        self._current = ElidedLabel(theme, "", "small", "muted")
        self._rate = label(theme, "", "small", "muted")
        self._seen: deque[tuple[float, int]] = deque(maxlen=_SPAN)
        counts = hbox(self._bytes, self._current, self._rate)
        counts.setStretch(1, 1)
        self.setLayout(vbox(self._phases, 8, self._bar, 6, counts, margins=(16, 14, 16, 14)))

    def show_progress(self, progress: Progress) -> None:
        self._phases.show_phase(progress.phase)
        total, done = progress.total_bytes, progress.done_bytes
        if (progress.total_items and progress.phase in ("install", "index")) or not total:
            share = progress.done_items / progress.total_items if progress.total_items else 0.0
            done_items, total_items = wording.number(progress.done_items), wording.number(progress.total_items)
            said = wording.ltr(f"{done_items} / {total_items}") if progress.total_items else ""
        else:
            share = done / total
            said = tr("{done} of {total}").format(done=wording.size(done), total=wording.size(total))
            said += f"   {share:.0%}"
        self._bar.set_fraction(share)
        self._bytes.setText(said)
        self._current.set_text(tr("Stopping at the next safe place…") if progress.cancelled else under_way(progress))

    def show_rate(self, progress: Progress, limit: int | None, now: float) -> None:
        """What arrives, over the last seconds; `limit` in bytes a second, `now` in seconds of any clock."""
        if self._seen and progress.received < self._seen[-1][1]:
            self._seen.clear()  # another source
        self._seen.append((now, progress.received))
        (begun, first), (ended, last) = self._seen[0], self._seen[-1]
        words = ""
        if progress.phase == "download" and last > first and ended > begun:
            rate = links.rate_words(round((last - first) / (ended - begun)))
            limited = tr("{rate}, limit {most}").format(rate=rate, most=links.rate_words(limit))
            words = limited if limit else rate
        self._rate.setText(words)

    def phase(self) -> str:
        """The phase that it has reached."""
        return self._phases.phase()

    def said(self) -> str:
        return f"{self._bytes.text()} {self._current.text()}".strip()
