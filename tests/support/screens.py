"""What a person sees and does in the window, in words: the page objects of the window's tests and pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.app import Application
from desktop.browse.browse_page import BrowsePage
from desktop.browse.home_page import HomePage
from desktop.parts.reading_switch import ReadingDialog, ReadingSwitch
from desktop.parts.widgets import Button
from desktop.publish.publish_page import PublishPage
from desktop.reader.reader_page import ReaderPage
from desktop.results.results_model import Row
from desktop.search.search_edit import SearchEdit
from desktop.search.search_page import SearchPage
from desktop.search.suggestions import Suggestions
from desktop.sources.first_run import FirstRun
from desktop.sources.sources_page import SourcesPage
from desktop.updates.updates_page import UpdatesPage
from resources.answers.completion import Completion


def wait_until(condition: Callable[[], bool], what: str, milliseconds: int = 60_000) -> None:
    """Runs the event loop until the condition holds; looks after every 10 ms. What the condition raises is raised here.

    It is looked at between two turns of the loop, and nothing comes between the look at which it holds and whoever waited: what
    holds only for a moment, or does something itself, counts when it is seen, and is not asked again.
    """
    limit = QDeadlineTimer(milliseconds)
    while not condition():
        if limit.hasExpired():
            raise TimeoutError(f"waited in vain until {what}")
        turn = QEventLoop()
        QTimer.singleShot(10, turn, turn.quit)
        turn.exec()


class Screen:
    """The open window of an application."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.window = application.window

    @property
    def page(self) -> str:
        return self.window.current_page

    @property
    def home(self) -> HomePage:
        return cast(HomePage, self.window.page("home"))

    @property
    def search(self) -> SearchPage:
        return cast(SearchPage, self.window.page("search"))

    @property
    def reader(self) -> ReaderPage:
        return cast(ReaderPage, self.window.page("reader"))

    @property
    def updates(self) -> UpdatesPage:
        return cast(UpdatesPage, self.window.page("updates"))

    @property
    def sources(self) -> SourcesPage:
        return cast(SourcesPage, self.window.page("sources"))

    @property
    def publish(self) -> PublishPage:
        return cast(PublishPage, self.window.page("publish"))

    def browse(self, key: str) -> BrowsePage:
        return cast(BrowsePage, self.window.page(key))

    # Doing

    def write(self, text: str) -> None:
        """Into the search box, key by key, from wherever one is."""
        self.window.focus_search()
        self.window.top.edit.clear()
        if text.isascii():
            QTest.keyClicks(self.window.top.edit, text)
        else:  # QTest knows no keys for other scripts; an input method hands over characters
            for character in text:
                self.window.top.edit.insert(character)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.window.top.edit, key)

    def press_enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    # For whom

    def ask_for_whom(self) -> ReadingDialog:
        """The dialog in which a post is chosen."""

        def shown() -> list[ReadingDialog]:
            return [dialog for dialog in self.window.findChildren(ReadingDialog) if dialog.isVisible()]

        wait_until(lambda: bool(shown()), "it is asked for whom")
        return shown()[0]

    def choose_for_whom(self, switch: ReadingSwitch, **values: str) -> None:
        """Through the dialog that the switch opens: `post`, `mission`, `audience`; empty for any."""
        switch.ask()
        dialog = self.ask_for_whom()
        for key, value in values.items():
            dialog.lists[key].setCurrentIndex(dialog.lists[key].findData(value))
        dialog.accept_button.click()

    # Seeing

    def results(self) -> list[Row]:
        model = self.search.model
        return [row for number in range(model.rowCount()) if (row := model.row(number)) is not None]

    def slugs(self) -> list[str]:
        return [row.entry.document.id.rpartition("/")[2] for row in self.results()]

    def search_head(self) -> str:
        """The line above the results."""
        return " ".join([self.search.head.text(), *self.texts(self.search)])

    def texts(self, within: QWidget) -> list[str]:
        """Every visible label's words."""
        return [label.text() for label in within.findChildren(QLabel) if label.isVisible() and label.text()]

    def click_link(self, text: str) -> None:
        """A button of the search page, by its words."""
        self.click_in(self.search, text, Button)

    def click_in(self, within: QWidget, text: str, kind: type[QAbstractButton] = QAbstractButton) -> None:

        def found() -> list[QAbstractButton]:
            return [button for button in within.findChildren(kind) if button.text() == text and button.isVisible()]

        wait_until(lambda: bool(found()), f"there is a button {text!r}")
        found()[0].click()

    def click_named(self, within: QWidget, name: str) -> None:
        """A button by what is read aloud of it, once it can be clicked."""

        def found() -> list[QAbstractButton]:
            buttons = within.findChildren(QAbstractButton)
            return [one for one in buttons if one.accessibleName() == name and one.isVisible() and one.isEnabled()]

        wait_until(lambda: bool(found()), f"there is a button called {name!r}")
        found()[0].click()

    def search_answered(self) -> bool:
        """The list answers what stands in the box."""
        result = self.search.result
        return self.page == "search" and result is not None and result.query == self.window.top.edit.text()

    def search_settled(self) -> bool:
        """And that answer is the full one, with the preview of its chosen row."""
        return self.search_answered() and self.search.settled and (not self.results() or self.search.preview.is_drawn())

    def switch_says(self, switch: ReadingSwitch) -> list[str]:
        """The words of the switch "For my post"; nothing where it is hidden."""
        return [button.text() for button in switch.findChildren(Button) if button.isVisible()]

    # Suggestions

    @property
    def box(self) -> SearchEdit:
        return self.window.top.edit

    @property
    def suggestions(self) -> Suggestions:
        return self.window.completing.list

    def suggested(self) -> list[Completion]:
        """What the open list offers; nothing while it is closed."""
        model = self.suggestions.model
        shown = self.suggestions.isVisible()
        return [offer for number in range(model.rowCount()) if shown and (offer := model.offer(number)) is not None]

    def suggested_texts(self) -> list[str]:
        return [offer.text for offer in self.suggested()]

    def completed(self) -> bool:
        """What the library has to offer for the text in the box is known."""
        return self.window.completing.answered_for == self.box.text()

    def call_suggestions(self) -> None:
        QTest.keyClick(self.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        wait_until(self.suggestions.isVisible, "the list of suggestions is open")

    def press_shortcut(self, keys: str) -> None:
        """As "Ctrl+Shift+O", wherever the focus is."""
        QTest.keySequence(self.window, QKeySequence(keys))

    def reader_language(self) -> str | None:
        """Of the file that is open."""
        opened = self.reader.document
        return opened.file.language if opened is not None and opened.file is not None else None

    def reader_settled(self, document_id: str | None = None) -> bool:
        """The document is shown: its page with its marks, its text, or a panel that says why not."""
        reader = self.reader
        if reader.document is None or (document_id and reader.document.about.entry.document.id != document_id):
            return False
        if not reader.shown or not reader.info.is_complete:
            return False
        return not reader.pdf.isVisible() or (reader.pdf.is_drawn() and reader.pdf.is_marked())

    def browse_settled(self, key: str) -> bool:
        return self.page == key and self.browse(key).loaded

    def compared(self) -> bool:
        """The publisher's page shows what will change."""
        return self.publish.changes.preview is not None and not self.window.publishing.running

    def first_run(self) -> FirstRun | None:
        widget = self.window.body.currentWidget()
        return widget if isinstance(widget, FirstRun) else None

    def first_run_shown(self) -> bool:
        return self.first_run() is not None

    def status_line(self) -> str:
        return self.window.status.text()

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()
