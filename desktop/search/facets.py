"""The filters beside the results: one group for each facet that a result carries.

Whether old guidance is shown too is chosen above the results alone (`search_head.py`), and remembered here. Which facets
there are, and how their values are said, stands in `FACETS`; nothing else here knows a particular one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.parts import icons
from desktop.parts.layouts import frame, hbox, scrolls_down, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, CheckRow, explained
from desktop.words import wording
from desktop.words.wording import later, tr
from resources.results import Filters
from resources.store.status import NOT_CURRENT

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


class ValueRow(CheckRow):
    """One value of a facet. It may be another's from one answer to the next: `asked` says whose it was when it was clicked."""

    asked = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", None)
        self.value = ""
        self.toggled.connect(lambda on: self.asked.emit(self.value, on))

    def say(self, value: str, text: str, number: int | str | None, *, checked: bool) -> None:
        if value != self.value:
            self.setDown(False)  # a click that began on another value chooses neither
            self.value = value
        if (text, number) != (self.text(), self._number):
            self._number = number
            self.setText(text)
            self.setAccessibleName(text if number is None else f"{text}, {number}")
            self.setToolTip(explained(text))
            self.update()
        if checked != self.isChecked():
            quiet = self.blockSignals(True)
            self.setChecked(checked)
            self.blockSignals(quiet)


class _Group(QFrame):
    """The widgets of one facet. They stay, since an answer comes with every key: making them anew took half of its time."""

    def __init__(self, theme: Theme, facet: Facet) -> None:
        super().__init__()
        self._theme = theme
        self.title = GroupTitle(theme, tr(facet.title))
        self.rows: list[ValueRow] = []
        self._values = vbox()
        self.more = Button(theme, tr("Fewer"), "link")
        self.column = vbox(self.title, 1, self._values, hbox(self.more, None))
        self.setLayout(self.column)

    def need(self, count: int) -> bool:
        """At least so many rows; whether some had to be made."""
        missing = max(0, count - len(self.rows))
        for _ in range(missing):
            self.rows.append(ValueRow(self._theme))
            self._values.addWidget(self.rows[-1])
        return bool(missing)

    def in_order(self) -> list[QWidget]:
        """As Tab goes through them."""
        return [self.title, *self.rows, self.more]


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
        self._rows: dict[tuple[str, str], ValueRow] = {}  # of what is shown
        self.names: Mapping[str, str] = {}  # of sources, what they are called
        self._titles: dict[str, GroupTitle] = {}
        self._groups: dict[str, _Group] = {}
        self._asked: tuple[Mapping[str, Mapping[str, int]], bool] = ({}, True)
        self._shown: object = None
        self.setFixedWidth(204)
        scrolls_down(self)
        self.setAccessibleName(tr("Filters"))
        column = vbox(margins=(14, 12, 12, 12))
        for facet in FACETS:
            group = self._groups[facet.key] = _Group(theme, facet)
            group.title.clicked.connect(lambda open_, key=facet.key: self._fold(key, not open_))
            group.more.clicked.connect(lambda _=False, key=facet.key: self._lengthen(key))
            group.hide()
            column.addWidget(group)
        column.addStretch(1)
        self.setWidget(frame(column, "facets"))

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
        return [(facet.key, value, self._said(facet, value)) for facet in FACETS for value in self.chosen[facet.key]]

    def _said(self, facet: Facet, value: str) -> str:
        return self.names.get(value, value) if facet.key == "source" else facet.words(value)

    def choose(self, facet: str, value: str, on: bool) -> None:
        others = tuple(other for other in self.chosen[facet] if other != value)
        self.chosen[facet] = (*others, value) if on else others
        self.changed.emit()

    def reset(self) -> None:
        self.chosen, self.all_statuses = {facet.key: () for facet in FACETS}, False

    # What is shown

    def row(self, facet: str, value: str) -> ValueRow | None:
        return self._rows.get((facet, value))

    def rows(self, facet: str) -> list[ValueRow]:
        """Those of a facet that are shown, from the first to the last."""
        return [row for (key, _), row in self._rows.items() if key == facet]

    def title(self, facet: str) -> GroupTitle | None:
        return self._titles.get(facet)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]], *, exact: bool = True) -> None:
        """A group for each facet that has values; a chosen value stays even when nothing is left of it.

        `exact` False: the counts were capped, and are shown as at least so many.
        """
        self._asked = (counts, exact)
        groups = [(facet, self._ordered(facet, counts.get(facet.key, {}))) for facet in FACETS]
        shown = (groups, dict(self.chosen), exact, frozenset(self._folded), frozenset(self._long))
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((key for key, row in self._rows.items() if row.hasFocus()), None)
        self._rows.clear()
        self._titles.clear()
        made = False
        for facet, values in groups:
            group = self._groups[facet.key]
            there = bool(values)
            if there:
                group.column.setContentsMargins(0, 10 if self._titles else 0, 0, 0)
                self._titles[facet.key] = group.title
                made |= self._show_group(group, facet, values, exact)
            group.setVisible(there)
        if made:
            chain = [widget for group in self._groups.values() for widget in group.in_order()]
            for before, after in itertools.pairwise(chain):
                self.setTabOrder(before, after)
        if focused is not None:
            # The row that was focused may have become another value's: the focus stays with the value, else in its group.
            place: QWidget | None = self._rows.get(focused) or self._titles.get(focused[0])
            if place is not None:
                place.setFocus()

    def _ordered(self, facet: Facet, counts: Mapping[str, int]) -> list[tuple[str, int]]:
        known = {**dict.fromkeys(self.chosen[facet.key], 0), **counts}
        if facet.newest_first:
            return sorted(known.items(), reverse=True)
        return sorted(known.items(), key=lambda item: (-item[1], item[0]))

    def _show_group(self, group: _Group, facet: Facet, values: list[tuple[str, int]], exact: bool) -> bool:
        """Whether rows had to be made for it."""
        folded = facet.key in self._folded
        group.title.setChecked(not folded)
        chosen = self.chosen[facet.key]
        if folded:
            values = [(value, number) for value, number in values if value in chosen]
        too_many = len(values) > _SHOWN + 1
        long = facet.key in self._long or not too_many
        shown = [one for place, one in enumerate(values) if long or place < _SHOWN or one[0] in chosen]
        first = len(group.rows)
        made = group.need(len(shown))
        for row in group.rows[first:]:
            row.asked.connect(lambda value, on, key=facet.key: self.choose(key, value, on))
        for row, (value, number) in zip(group.rows, shown, strict=False):
            row.say(value, self._said(facet, value), number if exact else f"{number}+", checked=value in chosen)
            row.show()
            self._rows[facet.key, value] = row
        for row in group.rows[len(shown) :]:
            row.hide()
        if too_many:
            words = tr("Fewer") if long else wording.count(len(values) - _SHOWN, "{n} more…", "{n} more…")
            group.more.setText(words)
            group.more.setAccessibleName(f"{tr(facet.title)}: {words}")
        group.more.setVisible(too_many)
        return made

    def _fold(self, key: str, fold: bool) -> None:
        self._folded = self._folded | {key} if fold else self._folded - {key}
        self._again()
        self.folded.emit(frozenset(self._folded))

    def _lengthen(self, key: str) -> None:
        self._long ^= {key}
        self._again()

    def _again(self) -> None:
        counts, exact = self._asked
        self.show_counts(counts, exact=exact)
