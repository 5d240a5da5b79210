"""The guide that is always here: how to find, read and update, what each status means, and the keys. Short on purpose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from desktop.help.finding_page import FindingPage
from desktop.parts.layouts import hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, Pill, label
from desktop.words import wording
from desktop.words.wording import later, tr

# A name, what is to be known, and other words that somebody may look for it by, which are not shown.
_FINDING = (
    (later("Search"), later("Type a few words, a title or a reference number. Answers come while you type, current guidance "
                            "first."), later("look find question number")),
    (later("Words that belong together"), later("Put them in quotation marks. A minus before a word leaves out what has it."),
     later("quotes exact phrase without")),
    (later("Superseded and withdrawn documents"), later("They are hidden and counted; one click shows them, with what has "
                                                        "replaced them."), later("old outdated previous edition replaced")),
    (later("Without a connection"), later("Everything that is on this laptop is searched and read without one."),
     later("offline internet network wifi")),
    (later("Several languages"), later("The letters below a result are the languages that a document has. The language of the "
                                       "window is chosen at the top; documents stay in their own."),
     later("translate translation English French Arabic")),
)  # fmt: skip
_READING = (
    (later("At the place that was found"), later("Enter opens a document at its first hit. F3 leads to the next one, Alt+← "
                                                 "back to the results."), later("open page next return")),
    (later("Several documents"), later("Ctrl+Enter opens a document in a tab of its own. Each tab shows whether its document "
                                       "still holds."), later("tabs windows")),
    (later("A banner above a document"), later("It says that something else counts today, and opens that."),
     later("old warning bar replaced")),
    (later("On paper"), later("Each printed page carries the status of the document and the day."),
     later("print printer copy")),
)  # fmt: skip
_KEEPING = (
    (later("Notes and highlights"), later("Select words in a document to mark them or to write about them. Notes stand beside "
                                          "it and under Saved, and a search says how many of them have its words."),
     later("mark comment write remember annotate")),
    (later("A document that was lost from sight"), later("Saved has a history of what was opened, and Home has what was read "
                                                         "last."), later("lost recent where again forgotten")),
    (later("A passphrase"), later("It encrypts notes, saved documents and history, which others on this laptop then cannot "
                                  "read: see Settings. Without it they are lost; documents are not."),
     later("password lock private secret forgotten login")),
    (later("Less room on the disk"), later("Choose what is kept under Packs & sources. Texts stay, so that everything is still "
                                           "found."), later("room space full delete remove size storage")),
)  # fmt: skip
_STATUSES = (
    ("in_force", later("It is what to follow today.")),
    ("not_yet_in_force", later("It counts from the day that stands with it.")),
    ("review_overdue", later("It still counts, but its publisher meant to look at it again before today.")),
    ("superseded", later("Do not rely on it: a newer document has taken its place.")),
    ("withdrawn", later("Do not use it: its publisher has taken it back.")),
    ("unknown", later("Its publisher has not said whether it counts. Ask before you rely on it.")),
)
_UPDATING = (
    (later("By network"), later("Check for updates asks your sources. What has changed since you last looked stands on the "
                                "first page."), later("internet download sync new wifi")),
    (later("By a stick"), later("Import a pack under Packs & sources, or drop its folder on the window."),
     later("USB drive memory card bring copy")),
    (later("For another laptop"), later("Export a pack under Packs & sources, and take it there on a stick."),
     later("USB share give send copy colleague")),
    (later("Signatures"), later("What comes is checked against the signature of its publisher. What was changed on its way is "
                                "refused, and nothing changes here."), later("safe trust virus forged real")),
)  # fmt: skip
# The keys, as they are written on keyboards, and what each does.
KEYS = (
    ("Ctrl+K, /", later("Search from anywhere")),
    ("Esc", later("Empty the search box, then leave it")),
    ("↑, ↓", later("Choose in the results while the cursor stays in the box")),
    ("Enter, Ctrl+Enter", later("Open at the first hit, or in a tab of its own")),
    ("Space", later("Show or hide the preview")),
    ("Alt+←", later("Back")),
    ("F6, Shift+F6", later("To the next part of the window, or the one before")),
    ("Ctrl+F", later("Find in the document, in the settings, or here")),
    ("F3, Shift+F3", later("To the next hit, or the one before")),
    ("Ctrl+G", later("Go to a page")),
    ("Ctrl++, Ctrl+-, Ctrl+0", later("Larger, smaller, as wide as the window")),
    ("Ctrl+Tab, Ctrl+W, Ctrl+Shift+T", later("To the next document, close it, open it again")),
    ("R, Shift+R", later("Rotate the pages to the right, to the left")),
    ("Ctrl+D, Ctrl+Shift+D", later("Save the document, or the page that is read")),
    ("Ctrl+H, Ctrl+M", later("Highlight the words that are selected, write a note")),
    ("Ctrl+Z", later("Bring back what was removed")),
    ("Ctrl+P", later("Print")),
    ("Ctrl+E", later("Open with the system’s program")),
    ("Ctrl+I", later("Show or hide what is known about the document")),
    ("Ctrl+Shift+C", later("Copy the reference")),
    ("Ctrl+Shift+O", later("Open what has replaced the document")),
    ("Ctrl+1 – Ctrl+7", later("Go to a page of the sidebar")),
    ("Ctrl+R", later("Check for updates")),
    ("Ctrl+B", later("Only icons at the side, or their names too")),
    ("F11", later("Fill the screen, or no longer")),
    ("Ctrl+,", later("Settings")),
    ("F1", later("This guide")),
    ("Ctrl+Q", later("Close Fieldshelf")),
)


_AT_ONCE = 14  # rows and cards: a screen of them


class GuidePage(FindingPage):
    report_asked = Signal()
    about_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Guide"), tr("What one needs to know, in a few minutes."), tr("Find in this guide"))
        steps: list[Callable[[], object]] = []
        for title, rows in ((tr("Find"), _FINDING), (tr("Read"), _READING), (tr("Keep"), _KEEPING)):
            steps += [partial(self.add_card, title), *self._said(rows)]
        steps.append(lambda: self.add_card(tr("What a status means")))
        steps += [partial(self._add_status, key, words) for key, words in _STATUSES]
        steps += [lambda: self.add_card(tr("Keep up to date")), *self._said(_UPDATING)]
        steps.append(lambda: self.add_card(tr("Keys")))
        steps += [partial(self._add_key, keys, words) for keys, words in KEYS]
        steps.append(self._add_ways)
        self.fill(steps, _AT_ONCE)

    def _said(self, rows: Sequence[tuple[str, str, str]]) -> list[Callable[[], object]]:
        return [partial(self.add_row, tr(name), tr(words), keywords=tr(others)) for name, words, others in rows]

    def _add_status(self, key: str, words: str) -> None:
        said = wording.status_words(key)
        self.add_row(said, tr(words), Pill(self._theme, key, said))

    def _add_key(self, keys: str, words: str) -> None:
        self.add_row(tr(words), "", label(self._theme, wording.ltr(keys), "key", "kbd"), keys)

    def _add_ways(self) -> None:
        report = Button(self._theme, tr("Report a problem"), "link")
        report.clicked.connect(self.report_asked)
        about = Button(self._theme, tr("About Fieldshelf"), "link")
        about.clicked.connect(self.about_asked)
        self.add_foot(hbox(report, 16, about, None))
