"""How the last run went, source by source: its result, what it brought, and the sentences why not all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import ElidedLabel, Icon, IconLabel, label
from desktop.updates import records
from desktop.updates.syncing import Syncing
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.store.catalogue import Source

if TYPE_CHECKING:
    from sync.run import SourceReport

_MOST = 6  # sentences of one source


def result_row(theme: Theme, report: SourceReport, name: str, syncing: Syncing, *, last: bool) -> QFrame:
    """Of a run of this window; `name` is that of the source as it is said."""
    code = str(report.errors[0].get("code")) if report.errors else None
    if syncing.stopped:
        code = "interrupted" if syncing.interrupted else "paused" if syncing.paused else "cancelled"
    icon, words, tone = wording.result(report.result, code)
    numbers = records.counted(report, ("added", "updated", "removed"))
    numbers.append(wording.size(report.bytes) if report.bytes else tr("nothing to fetch"))
    head = hbox(
        label(theme, name, "name"), 8, IconLabel(theme, icon, words, tone), None,
        label(theme, wording.listed(numbers), "small", "muted"),
    )  # fmt: skip
    column = vbox(head, margins=(16, 11, 16, 11), spacing=4)
    for error in report.errors[:_MOST]:
        column.addWidget(label(theme, error_words.told(error), "small", "muted", wrap=True))
    if (more := len(report.errors) - _MOST) > 0:
        said = wording.count(more, "and {n} more of that kind", "and {n} more of that kind")
        column.addWidget(label(theme, said, "small", "faint"))
    return frame(column, "lastLine" if last else "line")


def earlier_row(theme: Theme, source: Source, *, last: bool) -> QFrame:
    """Of the last run before this window was opened."""
    icon, words, tone = wording.result(source.result, str(source.error.get("code")) if source.error else None)
    heard = wording.moment(source.last_contact, with_time=True)
    said = tr("Last contact {date}.").format(date=heard) if heard else f"{wording.never_heard()}."
    head = hbox(ElidedLabel(theme, records.name_of(source), "name"), 8, IconLabel(theme, icon, words, tone), None)
    column = vbox(head, label(theme, said, "small", "muted", wrap=True), margins=(16, 11, 16, 11), spacing=4)
    if source.error:
        column.addWidget(label(theme, error_words.told(source.error), "small", "muted", wrap=True))
    return frame(column, "lastLine" if last else "line")


def nothing_to_choose(theme: Theme, length: int) -> QFrame:
    """The step that the first run has promised, done by itself: `length` in bytes is all that the new source has."""
    words = tr("What to keep here: everything, since it is small ({size}). You can keep less under What is kept here.")
    said = label(theme, words.format(size=wording.size(length)), "body", wrap=True)
    row = hbox(vbox(Icon(theme, "circle-check", "in_force"), None), said, margins=(16, 12, 16, 14), spacing=8)
    row.setStretch(1, 1)
    return frame(row, "lineAbove")
