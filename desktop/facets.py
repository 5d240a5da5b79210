"""The filters beside the results: one group for each facet that a result carries, and whether old guidance is shown too.

Which facets there are, and how their values are said, stands in `FACETS`; nothing else here knows a particular one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout

from desktop import icons, wording
from desktop.layouts import hbox, scrolls_down, vbox
from desktop.theme import Theme
from desktop.widgets import Button, CheckRow
from desktop.wording import later, tr
from resources.results import Filters
from resources.status import NOT_CURRENT

HERE, NOT_HERE = "here", "not_here"  # the values of the facet `availability`
_SHOWN = 6  # rows of a group before "more"


@dataclass(frozen=True)
class Facet:
    """`key` is its name in `SearchResult.facets`; `words` says a value; `newest_first` orders by value, not by count."""

    key: str
    title: str
    words: Callable[[str], str]
    newest_first: bool = False


FACETS = (
    Facet("kind", later("Kind"), wording.kind),
    Facet("status", later("Status"), wording.status_words),
    Facet("language", later("Language"), wording.language),
    Facet("theme", later("Theme"), wording.theme),
    Facet("year", later("Year"), str, newest_first=True),
    Facet("source", later("Source"), str),
    Facet("availability", later("On this laptop"), wording.availability_words),
)


class GroupTitle(QAbstractButton):
    """The title of a group; folds it away and back."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._say)
        self._say(False)

    def _say(self, open_: bool) -> None:
        self.setAccessibleName(f"{self.text()}, {tr('shown') if open_ else tr('folded')}")
        self.setToolTip(tr("Fold away") if open_ else tr("Show"))

    def sizeHint(self) -> QSize:
        return QSize(150, 22)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("small-strong"))
        painter.setPen(self._theme.color("text" if self.underMouse() else "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), int(middle), self.text())
        rtl = self.isRightToLeft()
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        box = QRectF(0 if rtl else self.width() - 14, 4, 14, 14)
        icons.paint(painter, icon, box, self._theme.color("faint"), mirrored=rtl)


class Facets(QScrollArea):
    """`changed` after every choice, `folded` with the keys of the groups that are folded away after that changed."""

    changed = Signal()
    folded = Signal(object)

    def __init__(self, theme: Theme, folded: Iterable[str] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.chosen: dict[str, tuple[str, ...]] = {facet.key: () for facet in FACETS}
        self.all_statuses = False
        self._folded, self._long = set(folded), set[str]()
        self._rows: dict[tuple[str, str], CheckRow] = {}
        self._titles: dict[str, GroupTitle] = {}
        self._asked: tuple[Mapping[str, Mapping[str, int]], int, bool] = ({}, 0, True)
        self._shown: object = None
        self.setFixedWidth(204)
        scrolls_down(self)
        self.setAccessibleName(tr("Filters"))

    # What is chosen

    def filters(self, base_kinds: Sequence[str] = ()) -> Filters:
        """What is chosen here, within the kinds that are looked at."""
        chosen = self.chosen
        kinds = tuple(kind for kind in chosen["kind"] if kind in base_kinds) if base_kinds else chosen["kind"]
        here = chosen["availability"]
        return Filters(
            kinds=kinds or tuple(base_kinds),
            languages=chosen["language"],
            themes=chosen["theme"],
            years=chosen["year"],
            sources=chosen["source"],
            statuses=chosen["status"],
            available=here == (HERE,) if len(here) == 1 else None,
            # Whoever asks for superseded guidance by name wants to see it.
            status_all=self.all_statuses or not NOT_CURRENT.isdisjoint(chosen["status"]),
        )

    @property
    def narrows(self) -> bool:
        return any(self.chosen.values())

    def choices(self) -> list[tuple[str, str, str]]:
        """(facet, value, its words) of everything that is chosen."""
        return [(facet.key, value, facet.words(value)) for facet in FACETS for value in self.chosen[facet.key]]

    def choose(self, facet: str, value: str, on: bool) -> None:
        others = tuple(other for other in self.chosen[facet] if other != value)
        self.chosen[facet] = (*others, value) if on else others
        self.changed.emit()

    def reset(self) -> None:
        self.chosen, self.all_statuses = {facet.key: () for facet in FACETS}, False

    # What is shown

    def row(self, facet: str, value: str) -> CheckRow | None:
        return self._rows.get((facet, value))

    def title(self, facet: str) -> GroupTitle | None:
        return self._titles.get(facet)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]], hidden: int, *, exact: bool = True) -> None:
        """A group for each facet that has values; a chosen value stays even when nothing is left of it.

        `exact` False: the counts were capped, and are shown as at least so many.
        """
        self._asked = (counts, hidden, exact)
        groups = [(facet, self._ordered(facet, counts.get(facet.key, {}))) for facet in FACETS]
        shown = (groups, dict(self.chosen), self.all_statuses, hidden, exact, frozenset(self._folded), frozenset(self._long))
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((key for key, row in self._rows.items() if row.hasFocus()), None)
        titled = next((key for key, title in self._titles.items() if title.hasFocus()), None)
        place = self.verticalScrollBar().value()
        self._rows.clear()
        self._titles.clear()
        column = vbox(margins=(14, 12, 12, 12))
        for facet, values in groups:
            if values or facet.key == "status":
                self._group(column, facet, values, hidden, exact)
        column.addStretch(1)
        inner = QFrame()
        inner.setObjectName("facets")
        inner.setLayout(column)
        if (old := self.takeWidget()) is not None:
            old.hide()
            old.deleteLater()  # it may hold the very button that was clicked
        self.setWidget(inner)
        inner.adjustSize()
        self.verticalScrollBar().setValue(place)
        if focused in self._rows:
            self._rows[focused].setFocus()
        elif titled in self._titles:
            self._titles[titled].setFocus()

    def _ordered(self, facet: Facet, counts: Mapping[str, int]) -> list[tuple[str, int]]:
        known = {**dict.fromkeys(self.chosen[facet.key], 0), **counts}
        if facet.newest_first:
            return sorted(known.items(), reverse=True)
        return sorted(known.items(), key=lambda item: (-item[1], item[0]))

    def _group(self, column: QVBoxLayout, facet: Facet, values: list[tuple[str, int]], hidden: int, exact: bool) -> None:
        if column.count():
            column.addSpacing(10)
        title = self._titles[facet.key] = GroupTitle(self._theme, tr(facet.title))
        title.setChecked(facet.key not in self._folded)
        title.clicked.connect(lambda open_, key=facet.key: self._fold(key, not open_))
        column.addWidget(title)
        column.addSpacing(1)
        chosen = self.chosen[facet.key]
        if facet.key in self._folded:
            values = [(value, number) for value, number in values if value in chosen]
        long = facet.key in self._long or len(values) <= _SHOWN + 1
        for place, (value, number) in enumerate(values):
            if long or place < _SHOWN or value in chosen:
                count: int | str = number if exact else f"{number}+"
                self._row(column, facet.key, value, CheckRow(self._theme, facet.words(value), count), value in chosen)
        if len(values) > _SHOWN + 1:
            words = tr("Fewer") if long else wording.count(len(values) - _SHOWN, "{n} more…", "{n} more…")
            more = Button(self._theme, words, "link")
            more.setAccessibleName(f"{tr(facet.title)}: {words}")
            more.clicked.connect(lambda _=False, key=facet.key: self._lengthen(key))
            column.addLayout(hbox(more, None))
        if facet.key == "status" and (self.all_statuses or facet.key not in self._folded):
            old = CheckRow(self._theme, tr("Show superseded"), hidden or None)
            old.setToolTip(tr("Show superseded and withdrawn documents too"))
            self._row(column, facet.key, "all", old, self.all_statuses)

    def _row(self, column: QVBoxLayout, facet: str, value: str, row: CheckRow, checked: bool) -> None:
        row.setChecked(checked)
        if value == "all":
            row.toggled.connect(self._status_toggled)
        else:
            row.toggled.connect(lambda on: self.choose(facet, value, on))
        column.addWidget(row)
        self._rows[facet, value] = row

    def _fold(self, key: str, fold: bool) -> None:
        self._folded = self._folded | {key} if fold else self._folded - {key}
        self._again()
        self.folded.emit(frozenset(self._folded))

    def _lengthen(self, key: str) -> None:
        self._long ^= {key}
        self._again()

    def _again(self) -> None:
        counts, hidden, exact = self._asked
        self.show_counts(counts, hidden, exact=exact)

    def _status_toggled(self, on: bool) -> None:
        self.all_statuses = on
        self.changed.emit()
