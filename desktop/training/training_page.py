"""Training as trainers look for it: programme, edition, module, lesson; a lesson with all that is needed to teach it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget

from desktop.browse import shelving
from desktop.browse.places_model import Key, Spot
from desktop.browse.places_page import PlacesPage
from desktop.browse.shelving import Choice, Listed
from desktop.parts.layouts import frame, hbox, turn, vbox
from desktop.parts.reading_switch import ReadingSwitch
from desktop.parts.theme import Theme
from desktop.parts.widgets import Button, ElidedLabel, Icon, IconButton, label
from desktop.reading import Reading
from desktop.results.results_model import STEP
from desktop.shelf import Place, Shelf
from desktop.training import lessons
from desktop.training.lesson_page import LessonPage
from desktop.training.lessons import Lesson
from desktop.words import error_words, wording
from desktop.words.wording import tr
from resources.errors import FieldshelfError
from resources.library import Library
from resources.store.catalogue_rows import chunks
from resources.store.entry import Entry
from resources.store.shelves import Mask, Path, Shelves

_NARROW = 800  # pixels of the page, tree and all
_LESSON = 370  # that a lesson needs of it


class TrainingPage(PlacesPage):
    """`import_asked` for a pack; `pack_asked` carries ids of lessons and a title; `get_asked` the id of a lesson
    whose rest is wanted."""

    import_asked = Signal()
    pack_asked = Signal(object, str)
    get_asked = Signal(str)

    def __init__(self, theme: Theme, shelf: Shelf, reading: Reading) -> None:
        super().__init__(theme, shelf, reading, training=True)
        self._old = self._only_here = False
        self._narrow = IconButton(theme, "list-filter", tr("Which lessons are shown"))
        self._narrow.clicked.connect(self._open_menu)
        legend = hbox(
            Icon(theme, "circle-check", "in_force", 14),
            ElidedLabel(theme, tr("All pieces here"), "small", "in_force"),
            8,
            Icon(theme, "cloud-download", "muted", 14),
            ElidedLabel(theme, tr("Not on this laptop"), "small", "muted"),
            None,
            margins=(16, 0, 8, 0),
            spacing=5,
        )
        self.lesson_page = LessonPage(theme)
        self.lesson_page.opened.connect(self.opened)
        self.lesson_page.import_asked.connect(self.import_asked)
        self.lesson_page.get_asked.connect(self.get_asked)
        self.lesson_page.pack_asked.connect(lambda identifier: self.pack_asked.emit([identifier], ""))
        self._heading = ElidedLabel(theme, "", "title")
        self._count = label(theme, "", "body", "muted")
        self.pack = Button(theme, tr("Prepare lesson pack…"), "primary", "package")
        self.pack.clicked.connect(self._pack_all)
        self.reading = ReadingSwitch(theme, reading)
        top = self._top = hbox(
            vbox(self._heading, self._count), frame(hbox(self.reading, None, self.pack)), margins=(24, 14, 24, 12)
        )
        top.setStretch(0, 1)
        several = frame(vbox(frame(top, "strip"), self.list), "page")
        self._stack = QStackedWidget()
        for widget in (self.panel, several, self.lesson_page):
            self._stack.addWidget(widget)
        self._stack.setMinimumWidth(_LESSON)
        self._several = several
        self._shown: list[str] = []  # ids of the lessons in the list
        self.arrange([self._narrow], frame(legend, "lineAbove", 38), self._stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room what one does with the lessons stands below the name of their place."""
        super().resizeEvent(event)
        turn(self._top, narrow=event.size().width() < _NARROW)

    # The tree

    def show_empty(self) -> None:
        self._stack.setCurrentWidget(self.panel)

    def _wanted_here(self) -> Callable[[Shelves], Mask]:
        """Which lessons are shown, as things are chosen now."""
        return partial(shelving.shown, old=self._old, only_here=self._only_here)

    def spots(self) -> Callable[[Library, Shelves], list[Spot]]:
        wanted = self._wanted_here()

        def made(library: Library, shelved: Shelves) -> list[Spot]:
            mask = wanted(shelved)
            counts, standing = shelved.counts(mask), shelved.standing(mask)
            leaves = _leaves(library, (number for _, number in standing))
            found: dict[Key, Spot] = {}
            for path, number in standing:
                if number not in leaves:
                    continue
                leaf, titles = leaves[number]
                own_place = bool(path) and path[-1] in titles and counts[path] == 1
                places = path[:-1] if own_place else path
                for depth in range(1, len(places) + 1):
                    above = places[:depth]
                    if (above, "") not in found:
                        lessons_there = wording.count(counts[above], "{n} lesson", "{n} lessons")
                        found[above, ""] = Spot(above, above[-1], lessons_there if depth > 1 else "", said=lessons_there)
                found.setdefault((path, leaf.leaf), replace(leaf, path=path))
            return list(found.values())

        return made

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for words, on, act in (
            (tr("Show superseded"), self._old, self._show_old),
            (tr("Only what is on this laptop"), self._only_here, self._show_only_here),
        ):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(on)
            action.toggled.connect(act)
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self._narrow.mapToGlobal(self._narrow.rect().bottomLeft()))

    def _show_old(self, on: bool) -> None:
        self._old = on
        self.rebuild()

    def _show_only_here(self, on: bool) -> None:
        self._only_here = on
        self.rebuild()

    # What is chosen

    def show_again(self) -> None:
        """What somebody waits for of a lesson is no change of the library."""
        self.show_chosen() if self.shelved else self.settle()

    def show_chosen(self) -> None:
        path, leaf = self.chosen
        if leaf:

            def show(lesson: Lesson) -> None:
                self._show_lesson(lesson, path)

            self.shelf.latest("lesson", lambda library: lessons.read(library, leaf), show, self._failed, lane="beside")
            return
        wanted, choice = self._wanted_here(), Choice(path, old=self._old)
        if (shelved := self.shelved) is None:
            return

        def work(library: Library) -> Listed:
            return shelving.narrowed(library, shelved, choice, first=STEP, only=wanted(shelved))

        self.shelf.latest("lesson", work, self._show_several, lane="beside")

    def _show_lesson(self, lesson: Lesson, path: Path) -> None:
        self.lesson_page.show_lesson(lesson, path)
        self._stack.setCurrentWidget(self.lesson_page)
        self.settle()

    def _show_several(self, listed: Listed) -> None:
        path = self.chosen[0]
        if not listed.ids:
            self.panel.show_words("info", tr("Nothing current here"), tr("What stands here was superseded, or is not here."))
            self._stack.setCurrentWidget(self.panel)
            self.settle()
            return
        self._shown = list(listed.ids)
        self._heading.set_text(path[-1] if path else tr("All training"))
        self._count.setText(wording.count(len(listed.ids), "{n} lesson", "{n} lessons"))
        self.pack.setEnabled(shelving.HERE in listed.counts["availability"])
        self.model.show_entries(listed.entries, listed.ids)
        self._stack.setCurrentWidget(self._several)
        self.settle()

    def _failed(self, error: FieldshelfError) -> None:
        self.panel.show_words("triangle-alert", tr("This lesson cannot be shown"), error_words.error(error))
        self._stack.setCurrentWidget(self.panel)
        self.settle()

    def list_opened(self, place: Place) -> None:
        """From a list of lessons to the lesson."""
        self.tree.choose_leaf(place.document_id, self.chosen[0])

    def _pack_all(self) -> None:
        self.pack_asked.emit(list(self._shown), self.chosen[0][-1] if self.chosen[0] else "")


def _leaves(library: Library, numbers: Iterable[int]) -> dict[int, tuple[Spot, frozenset[str]]]:
    """Of each lesson its row, in whatever place, and its titles. No lesson is kept: there may be 12,000."""
    ids = library.catalogue.ids(dict.fromkeys(numbers))
    return {
        entry.number: (_leaf(entry), frozenset(entry.document.titles.values()))
        for chunk in chunks(ids.values())
        for entry in library.entries_by(chunk)
    }


def _leaf(entry: Entry) -> Spot:
    name = entry.document.title(wording.interface())
    here, total = lessons.here_of(entry)
    status = "" if entry.status.current else wording.status(entry)
    if not entry.status.current:
        mark = (wording.STATUS_ICONS[entry.status.key], entry.status.key)
        return Spot((), name, mark=mark, said=status, leaf=entry.document.id)
    if total and here == total:
        return Spot((), name, mark=("circle-check", "in_force"), said=tr("All pieces here"), leaf=entry.document.id)
    if not entry.available:
        return Spot((), name, mark=("cloud-download", "muted"), said=tr("Not on this laptop"), leaf=entry.document.id)
    note = tr("{n} of {total}").format(n=wording.number(here), total=wording.number(total))
    said = tr("{n} of {total} pieces here").format(n=wording.number(here), total=wording.number(total))
    return Spot((), name, note, said=said, leaf=entry.document.id)
