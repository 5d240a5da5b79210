"""What is personal beside an open document: Save in the title bar, its notes in a tab at the left, highlights on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desktop.document_view import DocumentView, Selection
from desktop.documents.opening import Opened
from desktop.parts.layouts import frame, hbox
from desktop.parts.theme import Theme
from desktop.parts.widgets import IconButton
from desktop.personal import saving
from desktop.personal.passphrase_dialog import PassphraseDialog
from desktop.personal.personal_shelf import PersonalShelf
from desktop.personal.saved_panes import list_menu
from desktop.personal.saving import SaveButton
from desktop.reader.notes_panel import NotesPanel
from desktop.reader.placed_notes import Finder, Placed
from desktop.reader.reader_page import ReaderPage
from desktop.shelf import Place
from desktop.words.wording import is_slides, tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.own.notes import Anchor, Note, ReadingList, Saved


@dataclass(frozen=True)
class _Beside:
    """What is kept of the open document."""

    notes: Sequence[Placed]
    everything: bool  # else more notes are still to be looked for
    saved: Sequence[Saved]
    lists: Sequence[ReadingList]


class ReaderNotes(QObject):
    """Lives as long as its reader. `menu_made` carries the menu beside Save: others put there what they can do."""

    menu_made = Signal(object)

    def __init__(self, theme: Theme, personal: PersonalShelf, reader: ReaderPage) -> None:
        super().__init__(reader)
        self._theme, self._personal, self._reader = theme, personal, reader
        self._views: list[DocumentView] = []  # whose signals are heard
        self._beside: _Beside | None = None
        self._finder = Finder()
        self._refused = saving.refused(theme, personal, reader)
        self._visited: tuple[str, str | None] | None = None
        self._wished: int | None = None  # the note for which it was opened
        self._noted: tuple[Selection, int] | None = None  # what is selected, and its note
        self.save = SaveButton(theme, personal)
        self.more = IconButton(theme, "chevron-down", tr("Save this page, add to a list, remove from this laptop"), side=26)
        self.more.clicked.connect(self._show_menu)
        reader.title.add_action(frame(hbox(self.save, self.more, spacing=2)))
        self.panel = NotesPanel(theme, personal)
        self.panel.highlight_asked.connect(self.highlight)
        self.panel.note_asked.connect(self.add_note)
        self.panel.unlock_asked.connect(self._unlock)
        self.panel.chosen.connect(self._go)
        self.panel.left.connect(reader.focus_document)
        reader.hits.add_tab("notes", tr("Notes"), self.panel)
        reader.begun.connect(self._begun)
        reader.drawn.connect(self._drawn)
        personal.changed.connect(self.load)
        for keys, act in (
            ("Ctrl+D", self.save.click), ("Ctrl+Shift+D", self.save_page), ("Ctrl+M", self.add_note),
            ("Ctrl+H", lambda: self.highlight("yellow")),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), reader).activated.connect(act)  # while the reader is what is shown
        self._enable()

    # What is known

    @property
    def shows(self) -> str | None:
        """The document whose notes are shown; None while it is not known, or locked, what is kept of it."""
        opened = self._reader.document
        return opened.about.entry.document.id if opened is not None and self._beside is not None else None

    @property
    def saved_pages(self) -> list[int | None]:
        """Pages that are saved, the newest first; None for the document as a whole."""
        return [one.page for one in self._beside.saved] if self._beside is not None else []

    @property
    def listed(self) -> tuple[str, ...]:
        """What stands in the first reading list."""
        lists = self._beside.lists if self._beside is not None else ()
        return lists[0].documents if lists else ()

    # Reading

    def _begun(self) -> None:
        """Its name stands there, and it is perhaps still being read: what is kept of the one before is not of this one."""
        opened = self._reader.document
        if (
            opened is not None
            and (opened.about.entry.document.id, opened.file.sha256 if opened.file else None) != self._visited
        ):
            self._show_nothing()
            self._noted = None

    def _drawn(self) -> None:
        view, opened = self._reader.view, self._reader.document
        if view is not None and view not in self._views:
            self._views.append(view)
            view.selection_changed.connect(self._enable)
            view.highlight_chosen.connect(self._choose)
        if opened is not None:
            self._wished, self._personal.wished = self._personal.wished, None
            now = opened.about.entry.document.id, opened.file.sha256 if opened.file else None
            if now != self._visited:
                self._visited = now
                self._beside = self._noted = None
                language = opened.file.language if opened.file else None
                self._personal.keep(lambda mine: mine.record_visit(*now, language))
        self.load()

    def load(self) -> None:
        opened = self._reader.document
        if opened is None:
            self._show_nothing()
            return

        def work(library: Library) -> _Beside:
            identifier = opened.about.entry.document.id
            saved = [one for one in library.personal.saved() if one.document_id == identifier]
            return _Beside(*self._finder.place(library, opened), saved, library.personal.lists())

        def show(found: _Beside) -> None:
            if self._same(opened):
                self._show(found)
                if not found.everything:
                    self.load()

        self._personal.latest(("beside", id(self)), work, show, self._failed)

    def _same(self, opened: Opened) -> bool:
        """Whether that file is still the one that is read."""
        now = self._reader.document
        return now is not None and (now.about.entry.document.id, now.file) == (opened.about.entry.document.id, opened.file)

    def _show(self, found: _Beside) -> None:
        self._beside = found
        self.panel.show_notes(found.notes)
        self._reader.hits.show_count("notes", len(found.notes) or None)
        if self._reader.view is not None:
            self._reader.view.show_highlights([mark for one in found.notes if (mark := one.highlight) is not None])
        self._enable()
        placed = next((one for one in found.notes if one.note.number == self._wished), None)
        if placed is not None:
            self._wished = None
            self._choose(placed.note.number)
            if placed.standing in ("here", "moved"):
                self._go(placed)

    def _failed(self, error: FieldshelfError) -> None:
        self._show_nothing()
        self.panel.show_locked(error)

    def _show_nothing(self) -> None:
        self._beside = None
        self.panel.show_notes(())
        self._reader.hits.show_count("notes", None)
        if self._reader.view is not None:
            self._reader.view.show_highlights(())
        self._enable()

    def _enable(self) -> None:
        view, opened = self._reader.view, self._reader.document
        self.panel.set_usable(view is not None and view.selected() is not None, view is not None)
        identifier = opened.about.entry.document.id if opened is not None else ""
        language = opened.file.language if opened is not None and opened.file is not None else None
        self.save.show_saved(identifier, language, self._beside.saved if self._beside is not None else ())
        self.more.setEnabled(opened is not None)

    # Notes

    def _choose(self, number: int) -> None:
        self._reader.hits.show_tab("notes")
        self.panel.choose(number)

    def _go(self, placed: Placed) -> None:
        """On the page; into the file on which it was made, where that is another one that is here."""
        if self._reader.room.show_document():
            self._reader.focus_document()
        view, note = self._reader.view, placed.note
        if placed.standing in ("here", "moved"):
            if view is not None and view.page_count and placed.page is not None:
                view.go_to(placed.page)
            elif view is not None:
                view.show_hit(placed.page, placed.passage)
        elif placed.file is not None:
            self._personal.wish(note.number)
            anchor = note.anchor
            place = Place(note.document_id, anchor.sha256, anchor.page, anchor.passage, language=anchor.language)
            self._reader.opened.emit(place)

    def _selected(self) -> Selection | None:
        """What is selected on the page that is read: what was selected on another is not meant any more."""
        view = self._reader.view
        selection = view.selected() if view is not None else None
        if view is None or selection is None or (view.page_count and selection.page != view.page):
            return None
        return selection

    def highlight(self, color: str) -> None:
        """The selected words, in that colour; chosen again, in another one."""
        selection = self._selected()
        if selection is not None and self._noted is not None and self._noted[0] == selection:
            number = self._noted[1]
            self._personal.do(lambda mine: mine.change_note(number, color=color), None, self._refused)
        elif selection is not None:
            self._add(selection, color, write=False)
        elif self._reader.view is not None:
            self._personal.told.emit(tr("Nothing is selected. Select words, or all of them with Ctrl+A, then press Ctrl+H."))

    def add_note(self) -> None:
        """On the selected words, else on the page."""
        selection = self._selected()
        if selection is not None and self._noted is not None and self._noted[0] == selection:
            self._reader.hits.show_tab("notes")
            self._reader.room.show_places()
            self.panel.choose(self._noted[1], write=True)
        elif self._reader.view is not None:
            self._add(selection, "yellow" if selection is not None else "", write=True)

    def _add(self, selection: Selection | None, color: str, *, write: bool) -> None:
        view, opened = self._reader.view, self._reader.document
        if view is None or opened is None or opened.file is None:
            return
        identifier, file = opened.about.entry.document.id, opened.file
        anchor = Anchor(file.sha256, file.language, view.page if view.page_count else None)
        if selection is not None:
            anchor = Anchor(
                file.sha256, file.language, selection.page, selection.passage, selection.start, selection.end,
                selection.text, selection.before, selection.after,
            )  # fmt: skip

        def added(note: Note) -> None:
            self._noted = (selection, note.number) if selection is not None else None
            self._reader.hits.show_tab("notes")
            if write:
                self._reader.room.show_places()
            self.panel.choose(note.number, write=write)

        self._personal.do(lambda mine: mine.add_note(identifier, anchor, color=color), added, self._refused)

    def _unlock(self) -> None:
        PassphraseDialog(self._theme, self._personal, "unlock", self._reader.window()).open()

    # Saving

    def save_page(self) -> None:
        """The page that is read."""
        opened, view = self._reader.document, self._reader.view
        if opened is not None and opened.file is not None and view is not None and view.page_count:
            identifier, file, page = opened.about.entry.document.id, opened.file, view.page
            saving.save(
                self._theme, self._personal, self._reader,
                lambda mine: mine.save(identifier, sha256=file.sha256, language=file.language, page=page),
            )  # fmt: skip

    def menu(self) -> QMenu | None:
        """This page, and the lists."""
        opened, view = self._reader.document, self._reader.view
        if opened is None:
            return None
        lists = self._beside.lists if self._beside is not None else ()
        menu = list_menu(self._reader, self._personal, lists, opened.about.entry.document.id)
        if view is not None and view.page_count:
            first = menu.actions()[0]
            words = tr("Save slide {n}") if is_slides(opened.file) else tr("Save page {n}")
            page = menu.addAction(words.format(n=view.page))
            page.setShortcut(QKeySequence("Ctrl+Shift+D"))
            page.triggered.connect(self.save_page)
            menu.removeAction(page)
            menu.insertAction(first, page)
            menu.insertSeparator(first)
        self.menu_made.emit(menu)
        return menu

    def _show_menu(self) -> None:
        if (menu := self.menu()) is not None:
            menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
