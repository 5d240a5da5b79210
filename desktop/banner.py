"""Above a document that must not be relied on: what it is, since when, and the way to what is in force."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop import wording
from desktop.layouts import hbox, vbox
from desktop.theme import Theme
from desktop.widgets import Button, ElidedLabel, Icon
from desktop.wording import tr
from resources import measures
from resources.entry import Entry


class Banner(QFrame):
    """Shown for superseded and withdrawn documents, and for those not yet in force; hidden otherwise."""

    current_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setFixedHeight(60)
        self._title = ElidedLabel(theme, "", "heading", "banner")
        self._words = ElidedLabel(theme, "", "small", "banner")
        self.button = Button(theme, tr("Open current"), "banner-primary", "arrow-right", "Ctrl+Shift+O", trailing=True)
        self.button.clicked.connect(self.current_asked)
        row = hbox(
            Icon(theme, "triangle-alert", "banner", 24), 4, vbox(None, self._title, self._words, None), self.button,
            margins=(16, 0, 16, 2),
        )  # fmt: skip
        row.setStretch(2, 1)
        self.setLayout(row)
        self.hide()

    def show_status(self, entry: Entry, current: Entry | None, language: str | None) -> None:
        key, document = entry.status.key, entry.document
        self.button.setVisible(current is not None)
        self.setVisible(key in ("superseded", "withdrawn", "not_yet_in_force"))
        if key == "superseded":
            title = wording.status(entry)
            since = wording.date(current.document.effective or current.document.issued) if current else None
            if since and current is not None and current.document.reference == entry.superseded_by_reference:
                title = tr("{status} on {date}").format(status=title, date=since)
            words = tr("Do not act on this version. It is kept for reference.")
            if current is not None:
                words += " " + self._where(current, language)
        elif key == "withdrawn":
            title = tr("Withdrawn by its publisher")
            words = tr("Do not act on this document. It is kept for reference, and has no replacement.")
            if current is not None:
                words = tr("Do not act on this document. It is kept for reference.")
        else:
            start = wording.date(document.effective or document.issued)
            title = tr("Not yet in force")
            words = tr("It takes effect on {date}. Until then the version before it counts.").format(
                date=start or tr("a later day")
            )
        self._title.set_text(title)
        self._words.set_text(words)
        self.setAccessibleName(f"{title}. {words}")

    @staticmethod
    def _where(current: Entry, language: str | None) -> str:
        if language and language not in current.document.languages:
            known = ", ".join(wording.language(other) for other in current.document.languages)
            return tr("The current version is not in {language}; it is in {others}.").format(
                language=wording.language(language), others=known
            )
        if current.available:
            return tr("The current version is on this laptop.")
        return tr("The current version is not here yet, {size}.").format(size=measures.size(current.bytes))
