"""Above a list of documents: what narrows it, by menus with counts; what is chosen, each with a way back; and the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu

from desktop.browse.shelving import FACETS, ORDERS
from desktop.parts.flow_layout import FlowLayout
from desktop.parts.layouts import frame, hbox, turn
from desktop.parts.reading_switch import Choices
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.words import wording
from desktop.words.wording import later, tr

_TITLES = {
    "kind": later("Kind"), "theme": later("Theme"), "language": later("Language"), "status": later("Status"),
    "availability": later("On this laptop"),
}  # fmt: skip
_WORDS: dict[str, Callable[[str], str]] = {
    "kind": wording.kind, "theme": wording.theme, "language": wording.language, "status": wording.status_words,
    "availability": wording.availability_words,
}  # fmt: skip

_NARROW = 560  # pixels, below which the order stands below the filters


class FilterBar(QFrame):
    """`taken` carries a facet, a value and whether it is chosen now; `ordered` a key of `ORDERS`."""

    taken = Signal(str, str, bool)
    ordered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._menus: dict[str, Button] = {}
        self._counts: Mapping[str, Mapping[str, int]] = {}
        self._chosen: Mapping[str, tuple[str, ...]] = {}
        self._flow = FlowLayout(6)
        for facet in FACETS:
            button = self._menus[facet] = Button(theme, tr(_TITLES[facet]), "quiet", "chevron-down", trailing=True)
            button.setAccessibleName(tr("Narrow by {what}").format(what=tr(_TITLES[facet])))
            button.clicked.connect(lambda _=False, facet=facet: self._open(facet))
            self._flow.addWidget(button)
        self.order = Choices(theme)
        self.order.setFont(theme.font("body"))
        self.order.setFixedHeight(30)
        self.order.setAccessibleName(tr("Order"))
        self.order.view().setAccessibleName(tr("Order"))
        for key, words in ORDERS:
            self.order.addItem(tr(words), key)
        self.order.activated.connect(lambda _: self.ordered.emit(str(self.order.currentData())))
        self._row = hbox(frame(self._flow), self.order)
        self._row.setStretch(0, 1)
        self._row.setAlignment(self.order, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self.setLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, narrow=event.size().width() < _NARROW)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]], chosen: Mapping[str, tuple[str, ...]]) -> None:
        self._counts = counts
        for facet, button in self._menus.items():
            button.setEnabled(bool(counts.get(facet)) or bool(chosen.get(facet)))
        if chosen == self._chosen:
            return
        self._chosen = chosen
        while self._flow.count() > len(FACETS):
            item = self._flow.takeAt(len(FACETS))
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for facet in FACETS:
            for value in chosen.get(facet, ()):
                words = _WORDS[facet](value)
                chip = Button(self._theme, words, "filter", "x", trailing=True)
                chip.setAccessibleName(tr("Take away the filter {name}").format(name=words))
                chip.clicked.connect(lambda _=False, facet=facet, value=value: self.taken.emit(facet, value, False))
                self._flow.addWidget(chip)

    def menu(self, facet: str) -> QMenu:
        """Its values with their counts, those with the most first; a chosen one stays with nought."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._chosen.get(facet, ())
        counts = {**dict.fromkeys(chosen, 0), **self._counts.get(facet, {})}
        for value, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            words = tr("{name} ({n})").format(name=_WORDS[facet](value), n=wording.number(number))
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.toggled.connect(lambda on, value=value: self.taken.emit(facet, value, on))
            menu.addAction(action)
        return menu

    def _open(self, facet: str) -> None:
        button = self._menus[facet]
        menu = self.menu(facet)
        corner = button.rect().bottomRight() if self.isRightToLeft() else button.rect().bottomLeft()
        place = button.mapToGlobal(corner)
        if self.isRightToLeft():
            place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)
