"""Above a document that must not be relied on as it stands: what it is, since when, and the way to what to read instead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop.documents.opening import About
from desktop.parts.layouts import hbox, vbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, Icon, label, set_tone
from desktop.words import wording
from desktop.words.wording import tr
from resources.store.entry import Entry

_ROOM = 600  # pixels


@dataclass(frozen=True)
class _Said:
    title: str
    words: str
    current: bool = False  # the button leads to what is in force
    language: str | None = None  # or to the version in this language
    document: str | None = None  # or to this document


class Banner(QFrame):
    """For superseded and withdrawn documents, those not yet in force, and language versions of an earlier edition; quieter,
    in grey, where somebody else claims to have replaced it. Hidden otherwise."""

    current_asked = Signal()
    language_asked = Signal(str)
    document_asked = Signal(str)
    changes_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setMinimumHeight(60)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._said = _Said("", "")
        self._icon = Icon(theme, "triangle-alert", "banner", 24)
        self._title = ElidedLabel(theme, "", "heading", "banner")
        self._words = label(theme, "", "small", "banner", wrap=True)
        self.button = Button(theme, tr("Open current"), "banner-primary", "arrow-right", "Ctrl+Shift+O", trailing=True)
        self.button.clicked.connect(self._asked)
        self.changes_button = Button(theme, tr("What changed"), "banner", "git-compare")
        self.changes_button.setAccessibleName(tr("What changed"))
        self.changes_button.clicked.connect(self.changes_asked)
        self.claim_button = Button(theme, tr("Look at it"))
        self.claim_button.clicked.connect(self._asked)
        row = hbox(
            self._icon,
            4,
            vbox(None, self._title, self._words, None),
            self.changes_button,
            self.button,
            self.claim_button,
            margins=(16, 6, 16, 8),
        )
        row.setStretch(2, 1)
        self.setLayout(row)
        self.hide()

    def show_status(self, about: About, current: Entry | None, language: str | None) -> None:
        said = self._status(about, current, language) or self._version(about.entry, language)
        claim = None if said else self._claim(about)
        shown = said or claim
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._said = shown
        self._icon.show_icon("triangle-alert" if said else "info", "banner" if said else "muted")
        self._title.set_text(shown.title, "banner" if said else "text")
        self._words.setText(shown.words)
        set_tone(self._words, "banner" if said else "muted")
        self.setAccessibleName(f"{shown.title.removesuffix('.')}. {shown.words}")
        self.button.setVisible(said is not None and (shown.current or shown.language is not None))
        self.button.setText(wording.open_language(shown.language) if shown.language else tr("Open current"))
        self.changes_button.setVisible(said is not None and shown.current)
        self.claim_button.setVisible(shown.document is not None)
        if self.objectName() != (name := "banner" if said else "quietBanner"):
            self.setObjectName(name)
            self.style().unpolish(self)
            self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the warning has it, and this button only its icon."""
        super().resizeEvent(event)
        words = tr("What changed")
        narrow = event.size().width() < _ROOM
        self.changes_button.setText("" if narrow else words)
        self.changes_button.setToolTip(words if narrow else "")

    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return f"{self._title.text()}\n{self._words.text()}" if self.isVisible() else ""

    def _asked(self) -> None:
        if self._said.current:
            self.current_asked.emit()
        elif self._said.language is not None:
            self.language_asked.emit(self._said.language)
        elif self._said.document is not None:
            self.document_asked.emit(self._said.document)

    @classmethod
    def _status(cls, about: About, current: Entry | None, language: str | None) -> _Said | None:
        entry = about.entry
        key, document = entry.status.key, entry.document
        if key == "superseded":
            title = wording.status(entry)
            since = wording.date(current.document.effective or current.document.issued) if current else None
            if since and current is not None and current.document.id == entry.status.superseded_by:
                title = tr("{status} on {date}").format(status=title, date=since)
            words = tr("Do not act on this version. It is kept for reference.")
            if current is not None:
                words += " " + cls._where(current, language)
            return _Said(title, words, current=current is not None)
        if key == "withdrawn":
            words = tr("Do not act on this document. It is kept for reference, and has no replacement.")
            if current is not None:
                words = tr("Do not act on this document. It is kept for reference.")
            title = tr("Its publisher was revoked") if entry.revoked else tr("Withdrawn by its publisher")
            return _Said(title, words, current=current is not None)
        if key == "not_yet_in_force":
            start = wording.date(document.effective or document.issued) or tr("a later day")
            if cls._has_version_before(about):
                words = tr("It takes effect on {date}. Until then the version before it counts.")
            else:
                words = tr("It takes effect on {date}. Do not act on it before then.")
            return _Said(tr("Not yet in force"), words.format(date=start), current=current is not None)
        return None

    @staticmethod
    def _has_version_before(about: About) -> bool:
        """Whether what it is to replace is known here and holds until then: nobody is sent to what does not count."""
        ids = [entry.document.id for entry in about.chain]
        before = about.chain[: ids.index(about.entry.document.id)] if about.entry.document.id in ids else ()
        return any(entry.status.current and entry.status.key != "not_yet_in_force" for entry in before)

    @staticmethod
    def _version(entry: Entry, language: str | None) -> _Said | None:
        title = wording.old_version(entry, language)
        if not title:
            return None
        issued = wording.date(entry.document.issued)
        words = tr("The document was issued anew, {date}. What has changed since is not in this version.").format(date=issued)
        return _Said(title, words, language=wording.language_to_offer(entry, language))

    @staticmethod
    def _claim(about: About) -> _Said | None:
        if not about.claims:
            return None
        who, other = about.claims[0]
        words = tr("Its own publisher does not say so: it is shown here as {status}.")
        words = words.format(status=wording.status(about.entry).lower())
        if len(about.claims) > 1:
            words += " " + wording.count(len(about.claims) - 1, "{n} more claims the same.", "{n} more claim the same.")
        return _Said(wording.claim(who, other), words, document=other.document.id if other else None)

    @staticmethod
    def _where(current: Entry, language: str | None) -> str:
        if language and language not in current.document.languages:
            return tr("The new edition does not exist in {language}; it is in {others}.").format(
                language=wording.language_said(language), others=wording.languages_said(current.document.languages)
            )
        if current.available:
            return tr("The current version is on this laptop.")
        return tr("The current version is not here yet, {size}.").format(size=wording.size(current.bytes))
