"""The filters beside the results: kinds and languages with their counts, and whether old guidance is shown too."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from desktop import wording
from desktop.layouts import scrolls_down, vbox
from desktop.theme import Theme
from desktop.widgets import CheckRow, label
from desktop.wording import tr


class Facets(QScrollArea):
    """`changed` after every click; what is chosen stands in `kinds`, `languages` and `all_statuses`."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.kinds: tuple[str, ...] = ()
        self.languages: tuple[str, ...] = ()
        self.all_statuses = False
        self.setFixedWidth(204)
        scrolls_down(self)
        self.setAccessibleName(tr("Filters"))
        self._rows: dict[tuple[str, str], CheckRow] = {}
        self._shown: object = None

    def show_counts(self, facets: Mapping[str, Mapping[str, int]], hidden: int) -> None:
        """Rows in the order of their counts; a chosen one stays even when nothing is left of it."""
        kinds = self._ordered(facets.get("kind", {}), self.kinds)
        languages = self._ordered(facets.get("language", {}), self.languages)
        shown = (kinds, languages, self.kinds, self.languages, self.all_statuses, hidden)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((key for key, row in self._rows.items() if row.hasFocus()), None)
        self._rows.clear()
        column = vbox(margins=(14, 12, 14, 12))
        self._section(column, "kind", tr("Kind"), [(key, wording.kind(key), n) for key, n in kinds], self.kinds)
        self._section(
            column, "language", tr("Language"), [(key, wording.language(key), n) for key, n in languages], self.languages
        )
        column.addSpacing(12)
        column.addWidget(label(self._theme, tr("Status"), "small-strong", "muted"))
        column.addSpacing(3)
        old = CheckRow(self._theme, tr("Show superseded"), hidden or None)
        old.setToolTip(tr("Show superseded and withdrawn documents too"))
        old.setChecked(self.all_statuses)
        old.toggled.connect(self._status_toggled)
        column.addWidget(old)
        self._rows["status", "all"] = old
        column.addStretch(1)
        inner = QFrame()
        inner.setObjectName("facets")
        inner.setLayout(column)
        self.setWidget(inner)
        if focused in self._rows:
            self._rows[focused].setFocus()

    def reset(self) -> None:
        self.kinds, self.languages, self.all_statuses = (), (), False

    def row(self, facet: str, key: str) -> CheckRow | None:
        return self._rows.get((facet, key))

    @staticmethod
    def _ordered(counts: Mapping[str, int], chosen: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
        known = {**dict.fromkeys(chosen, 0), **counts}
        return tuple(sorted(known.items(), key=lambda item: (-item[1], item[0])))

    def _section(
        self, column: QVBoxLayout, facet: str, title: str, rows: list[tuple[str, str, int]], chosen: tuple[str, ...]
    ) -> None:
        if not rows:
            return
        if column.count():
            column.addSpacing(12)
        column.addWidget(label(self._theme, title, "small-strong", "muted"))
        column.addSpacing(3)
        for key, text, number in rows:
            row = CheckRow(self._theme, text, number)
            row.setChecked(key in chosen)
            row.toggled.connect(lambda on, facet=facet, key=key: self._toggled(facet, key, on))
            column.addWidget(row)
            self._rows[facet, key] = row

    def _toggled(self, facet: str, key: str, on: bool) -> None:
        before = self.kinds if facet == "kind" else self.languages
        after = (*before, key) if on else tuple(other for other in before if other != key)
        if facet == "kind":
            self.kinds = after
        else:
            self.languages = after
        self.changed.emit()

    def _status_toggled(self, on: bool) -> None:
        self.all_statuses = on
        self.changed.emit()
