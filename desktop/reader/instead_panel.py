"""What stands in place of a document that cannot be shown: why, and the other ways to read it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit

from desktop.documents.opening import Opened
from desktop.parts.panels import Panel
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError

_LONGEST = 127  # characters of a password: no PDF can have more
_MOST_OTHERS = 3


class InsteadPanel(Panel):
    """`password_given` carries what was typed, `file_asked` another file of the document."""

    text_asked = Signal()
    outside_asked = Signal()
    password_given = Signal(str)
    file_asked = Signal(object)
    get_asked = Signal()
    give_up_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)

    def show_no_file(self) -> None:
        words = tr("This document was published without a file. What is known about it is at the side.")
        self.show_words("info", tr("No file"), words)

    def show_not_here(self, opened: Opened) -> None:
        assert opened.file is not None
        title = tr("Not here, {size}").format(size=wording.size(opened.file.length))
        words = tr("This document is not on this laptop. Ask for it, and it comes first at the next connection.")
        if opened.about.asked:
            words = tr("It is in the queue, and comes first at the next connection.")
        self.show_words("cloud-download", title, words)
        if opened.about.asked:
            self._offer(tr("Do not get it"), "x", self.give_up_asked)
        else:
            self._offer(tr("Get when online"), "cloud-download", self.get_asked, "primary")
        if opened.has_text:
            self._offer(tr("Read its text"), "file-text", self.text_asked)

    def show_failed(self, opened: Opened, error: FieldshelfError, *, has_text: bool) -> None:
        """Its file should be here, and cannot be shown: damaged, too large, gone."""
        title, words = tr("This document cannot be shown here"), error_words.error(error)
        if gone := error.code in ("not_here", "missing"):
            title = tr("The file of this document is gone")
            words = tr("It had been downloaded, and is not on this laptop any more. It comes again with the next sync.")
        self.show_words("triangle-alert", title, words)
        self._offer_others(opened)
        if has_text:
            self._offer(tr("Read its text"), "file-text", self.text_asked)
        if not gone:
            self._offer(tr("Open with the system’s program"), "external-link", self.outside_asked)

    def show_locked(self, opened: Opened, *, again: bool) -> None:
        """Asks for the password that the file is locked with. `again` after one that did not fit."""
        words = tr("Type the password to read it here. The password is forgotten when Fieldshelf is closed.")
        if again:
            words = tr("That password does not open it. Check capital letters and the keyboard’s language, then try again.")
        self.show_words("lock", tr("This document is locked with a password"), words, "warn" if again else "muted")
        edit = QLineEdit()
        edit.setFont(self._theme.font("body"))
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setMaxLength(_LONGEST)
        edit.setAccessibleName(tr("Password"))
        edit.setPlaceholderText(tr("Password"))
        edit.setMinimumWidth(180)
        button = Button(self._theme, tr("Unlock"), "primary")
        for given in (edit.returnPressed, button.clicked):
            given.connect(lambda *_: self.password_given.emit(edit.text()) if edit.text() else None)
        self.add_button(edit)
        self.add_button(button)
        self._offer_others(opened)
        self.setFocusProxy(edit)

    def _offer_others(self, opened: Opened) -> None:
        """The same in another form, or in another language, where that is here."""
        entry, shown = opened.about.entry, opened.file
        offered: set[tuple[str, str]] = {(shown.language, shown.role)} if shown is not None else set()
        for file in entry.document.files:
            if file.sha256 not in entry.here or file is shown or file.role == "thumbnail" or len(offered) > _MOST_OTHERS:
                continue
            if (file.language, file.role) in offered:
                continue
            offered.add((file.language, file.role))
            words = wording.open_language(file.language)
            if shown is not None and file.language == shown.language:
                words = tr("Open its {part}").format(part=wording.role(file.role).lower())
            button = Button(self._theme, words, icon="file-text")
            button.clicked.connect(lambda _=False, file=file: self.file_asked.emit(file))
            self.add_button(button)

    def show_unknown(self, error: FieldshelfError) -> None:
        """What is known of it cannot be read."""
        self.show_words("triangle-alert", tr("This document cannot be opened"), error_words.error(error))

    def _offer(self, words: str, icon: str, signal: SignalInstance, kind: str = "") -> None:
        button = Button(self._theme, words, kind, icon)
        button.clicked.connect(lambda: signal.emit())
        self.add_button(button)
