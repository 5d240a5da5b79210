"""Between the head and the results: which filters were taken for words, and what was probably meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from desktop.parts.layouts import frame, hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, label
from desktop.words import error_words
from desktop.words.wording import tr
from resources.answers.misread import filters_not_understood
from resources.results import SearchResult

_LONGER = 1_200  # milliseconds of rest after which a filter at the end of the words is no half one any more
_MOST = 200  # pixels of the suggested words: the list is no wider for them


class SearchHints(QFrame):
    """`suggested` carries another query."""

    suggested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._suggestion = ""
        self._query = self._rested = ""  # what is told of; what was told of in full
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(_LONGER)
        self.rest.timeout.connect(self._tell_all)
        self._told = label(theme, "", "small", "warn", wrap=True)
        self.button = Button(theme, "", "link")
        self.button.clicked.connect(lambda: self.suggested.emit(self._suggestion))
        self._meant = frame(hbox(self.button, None))
        self.setLayout(vbox(self._told, self._meant, margins=(16, 6, 16, 6), spacing=4))
        self.hide()

    def typed(self) -> None:
        """Another key: what stands at the end of the words is not finished."""
        self.rest.stop()

    def show_result(self, result: SearchResult | None) -> None:
        """A settled one: half a word is no mistake, and half a filter is one only after a longer rest. Where nothing was found,
        the suggestion stands in the middle."""
        self.rest.stop()
        if result is None and self.isHidden():
            return  # as at nearly every key
        self._query = result.query if result is not None else ""
        self._suggestion = (result.suggestion or "") if result is not None and result.hits else ""
        self._tell(rested=self._query == self._rested)  # the same words again: the library has changed

    def _tell_all(self) -> None:
        self._rested = self._query
        self._tell(rested=True)

    def _tell(self, *, rested: bool) -> None:
        told = filters_not_understood(self._query, finished=rested)
        if len(told) < len(filters_not_understood(self._query)):
            self.rest.start()
        self._told.setText("\n".join(map(error_words.said, told)))
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
