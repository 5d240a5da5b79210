"""Between the head and the results: which filters were taken for words, and what was probably meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.words import error_words
from desktop.words.wording import tr
from resources.answers.misread import filters_not_understood
from resources.results import SearchResult

_MOST = 200  # pixels of the suggested words: the list is no wider for them


class SearchHints(QFrame):
    """`suggested` carries another query."""

    suggested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._suggestion = ""
        self._told = label(theme, "", "small", "warn", wrap=True)
        self.button = Button(theme, "", "link")
        self.button.clicked.connect(lambda: self.suggested.emit(self._suggestion))
        self._meant = frame(hbox(self.button, None))
        self.setLayout(vbox(self._told, self._meant, margins=(16, 6, 16, 6), spacing=4))
        self.hide()

    def show_result(self, result: SearchResult | None) -> None:
        """A settled one: half a word is no mistake. Where nothing was found, the suggestion stands in the middle."""
        if result is None and self.isHidden():
            return  # as at nearly every key
        told = "\n".join(map(error_words.said, filters_not_understood(result.query))) if result is not None else ""
        self._suggestion = (result.suggestion or "") if result is not None and result.hits else ""
        self._told.setText(told)
        self._told.setVisible(bool(told))
        shown = self.button.fontMetrics().elidedText(self._suggestion, Qt.TextElideMode.ElideRight, _MOST)
        self.button.setText(tr("Did you mean “{words}”?").format(words=shown).replace("&", "&&"))
        self.button.setAccessibleName(tr("Did you mean “{words}”?").format(words=self._suggestion))
        self._meant.setVisible(bool(self._suggestion))
        self.setVisible(bool(told or self._suggestion))

    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        said = (self._told.text(), self.button.accessibleName() if self._suggestion else "")
        return "\n".join(filter(None, said)) if self.isVisible() else ""
