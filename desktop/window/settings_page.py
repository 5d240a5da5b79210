"""What a person can choose, on one page: how the window looks, what it opens, what is kept, when sources are asked.

Each card is made by a function of `_CARDS`; every choice is kept at once, and there is no button to save.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from desktop.help.finding_page import FindingPage
from desktop.help.switch import Switch
from desktop.overview import Overview
from desktop.parts.reading_switch import Choices, ReadingDialog
from desktop.parts.widgets import Button, ElidedLabel
from desktop.personal.protecting import LockAfter, ProtectButton
from desktop.settings import TEXT_SIZES
from desktop.words import languages, wording
from desktop.words.wording import tr

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow


class SettingsPage(FindingPage):
    """It shows what `window` was told to do, and tells it to do otherwise."""

    def __init__(self, window: MainWindow) -> None:
        words = tr("What you choose counts at once, for this laptop only.")
        super().__init__(window.theme, tr("Settings"), words, tr("Find a setting"))
        self.window_of = window
        self.taken: ElidedLabel | None = None
        self._bytes: int | None = None
        self.fill([partial(add, self, window) for add in _CARDS], 2)

    def show_overview(self, overview: Overview) -> None:
        self._bytes = overview.bytes
        self.show_taken()

    def show_taken(self) -> None:
        """Once both stand there, the number and its place."""
        if self.taken is not None and self._bytes is not None:
            self.taken.set_text(tr("{size} on this laptop").format(size=wording.size(self._bytes)))

    def choices(
        self, name: str, items: Sequence[tuple[str, object]], chosen: object, told: Callable[[object], None]
    ) -> Choices:
        """A list of (words, value); `told` gets the value that somebody chooses."""
        found = Choices(self._theme)
        found.setFont(self._theme.font("body"))
        found.setFixedHeight(32)
        found.setMinimumWidth(180)
        found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        found.setAccessibleName(name)
        for number, (words, value) in enumerate(items):
            found.addItem(words, value)
            if value == chosen:
                found.setCurrentIndex(number)
        found.activated.connect(lambda number: told(found.itemData(number)))
        return found

    def switch(self, name: str, on: bool, told: Callable[[bool], None]) -> Switch:
        found = Switch(self._theme, name)
        found.setChecked(on)
        found.clicked.connect(told)
        return found

    def button(self, words: str, act: Callable[[], object]) -> Button:
        found = Button(self._theme, words)
        found.clicked.connect(lambda: act())
        return found


def _looks(page: SettingsPage, window: MainWindow) -> None:
    page.add_card(tr("Window"))
    settings, name = window.settings, tr("Language of the window")
    spoken = [(language.name, language.code) for language in languages.offered()]

    def speak(code: object) -> None:
        if code != languages.spoken().code:
            window.language_chosen.emit(str(code))

    page.add_row(name, tr("Documents stay in their own languages."), page.choices(
        name, spoken, languages.spoken().code, speak), "language langue idioma язык اللغة 语言")  # fmt: skip
    themes = ((tr("As the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark"))
    theme = page.choices(tr("Colours"), themes, settings.theme(), lambda chosen: window.theme_chosen.emit(str(chosen)))
    window.theme.changed.connect(lambda: theme.setCurrentIndex(theme.findData(settings.theme())))
    page.add_row(tr("Colours"), tr("Pages of documents stay light."), theme, tr("theme dark light"))
    sizes = [(tr("{n} %").format(n=size), size) for size in TEXT_SIZES]

    def resize(size: object) -> None:
        window.text_size_chosen.emit(int(str(size)))

    size = page.choices(tr("Text size"), sizes, settings.text_size(), resize)
    page.add_row(tr("Text size"), tr("Text, rows and icons together. The window opens again for it."), size, tr("zoom font"))
    narrow = page.switch(tr("Show only icons at the side"), settings.narrow_sidebar(), lambda _: window.sidebar.toggle_narrow())
    window.sidebar.narrowed.connect(narrow.setChecked)
    page.add_row(tr("Show only icons at the side"), tr("Their names stand in their tooltips."), narrow)


def _opening(page: SettingsPage, window: MainWindow) -> None:
    page.add_card(tr("Reading"))
    settings, name = window.settings, tr("Open what was open last time")
    page.add_row(
        name, tr("The documents in their tabs, at their pages."), page.switch(name, settings.reopens(), settings.set_reopens)
    )

    def choose() -> None:
        ReadingDialog(window.theme, window.reading, window).open()

    post = page.add_row(
        tr("For my post"),
        tr("Search and guidance can show only what is for you."),
        page.button(tr("Choose…"), choose),
        tr("post mission audience"),
    )

    def offered() -> None:
        post.enable(bool(window.reading.offers))

    window.reading.changed.connect(offered)
    window.reading.look_once()
    offered()


def _private(page: SettingsPage, window: MainWindow) -> None:
    page.add_card(tr("What is kept about you"))
    settings, name = window.settings, tr("Keep what I have read")
    words = tr("On this laptop only. Without it nothing is opened again by itself.")
    history = page.switch(name, settings.keeps_history(), window.personal.keep_history)
    window.personal.stands_otherwise.connect(lambda: history.setChecked(settings.keeps_history()))
    page.add_row(name, words, history, tr("history private"))
    page.add_row(
        tr("Passphrase"),
        tr("Encrypts notes, saved documents, lists, history and searches, and locks them by itself."),
        ProtectButton(window.theme, window.personal),
        tr("history private"),
    )
    words = tr("When nobody has pressed a key or moved the mouse for so long. What you are typing is kept first.")
    page.add_row(tr("Lock by itself"), words, LockAfter(window.theme, window.personal), tr("Passphrase"))
    name = tr("Keep what I have searched for")
    words = tr("On this laptop only. It is offered again below the search box.")
    page.add_row(name, words, page.switch(name, settings.remembers_searches(), settings.set_remembers_searches), tr("history"))


def _updates(page: SettingsPage, window: MainWindow) -> None:
    from desktop.updates.schedule_card import ScheduleDialog

    page.add_card(tr("Updates"))

    def ask() -> None:
        ScheduleDialog(window.theme, window.background, window).open()

    words = tr("How often sources are asked, when, how fast and what is fetched.")
    page.add_row(tr("Data and schedule"), words, page.button(tr("Change…"), ask), tr("sync network speed limit metered"))
    where = page.button(tr("Show"), lambda: window.show_page("sources"))
    page.add_row(tr("Packs & sources"), tr("Where the documents on this laptop come from."), where)


def _library(page: SettingsPage, window: MainWindow) -> None:
    page.add_card(tr("Library"))
    folder = str(window.shelf.home.library)
    place = ElidedLabel(window.theme, folder)
    place.setMinimumWidth(260)
    page.add_row(tr("Where it stands"), tr("The program, and this folder: nothing else holds your documents."), place, "folder")
    page.taken = ElidedLabel(window.theme, "…")
    page.taken.setMinimumWidth(180)
    page.show_taken()
    page.add_row(tr("How much it takes"), "", page.taken, tr("space disk"))
    settings, name = window.settings, tr("Small mode")
    words = tr("No small pictures of pages, smaller caches, one helper at a time. Counts from the next start on.")
    if settings.chosen_small() is None and settings.small():
        words = tr("On by itself: this computer has less than 3 GB of memory. {words}").format(words=words)
    kinds = ((tr("As this computer needs it"), None), (tr("On"), True), (tr("Off"), False))

    def choose(chosen: object) -> None:
        settings.set_small(chosen if isinstance(chosen, bool) else None)

    page.add_row(name, words, page.choices(name, kinds, settings.chosen_small(), choose), tr("memory slow old"))


def _help(page: SettingsPage, window: MainWindow) -> None:
    page.add_card(tr("Help"))
    page.add_row(tr("Guide"), tr("How to find, read and update, in a few minutes."), page.button(
        tr("Open"), lambda: window.show_page("guide")))  # fmt: skip
    page.add_row(tr("Report a problem"), tr("You read and change the report before you give it to anybody."), page.button(
        tr("Write a report…"), lambda: window.show_page("report")))  # fmt: skip
    page.add_row(tr("About Fieldshelf"), tr("Its version, and the licences of all that is in it."), page.button(
        tr("Open"), lambda: window.show_page("about")))  # fmt: skip


_CARDS = (_looks, _opening, _private, _updates, _library, _help)
