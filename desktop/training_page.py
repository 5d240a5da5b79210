"""Training as trainers look for it: programme, edition, module, lesson; a lesson with all that is needed to teach it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget

from desktop import error_words, lessons, shelving, wording
from desktop.layouts import frame, hbox, vbox
from desktop.lesson_page import LessonPage
from desktop.lessons import Lesson
from desktop.places_page import PlacesPage
from desktop.places_tree import Spot
from desktop.reading import Reading
from desktop.reading_switch import ReadingSwitch
from desktop.shelf import Place, Shelf
from desktop.shelving import Choice, Listed, Path, Shelved
from desktop.theme import Theme
from desktop.widgets import Button, ElidedLabel, Icon, IconButton, label
from desktop.wording import tr
from resources.entry import Entry
from resources.errors import FieldshelfError
from resources.library import Library


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
        self._pack = Button(theme, tr("Prepare lesson pack…"), "primary", "package")
        self._pack.clicked.connect(self._pack_all)
        self.reading = ReadingSwitch(theme, reading)
        top = hbox(vbox(self._heading, self._count), self.reading, self._pack, margins=(24, 14, 24, 12))
        top.setStretch(0, 1)
        several = frame(vbox(frame(top, "strip"), self.list), "page")
        self._stack = QStackedWidget()
        for widget in (self.panel, several, self.lesson_page):
            self._stack.addWidget(widget)
        self._several = several
        self._shown: list[str] = []  # ids of the lessons in the list
        self.arrange([self._narrow], frame(legend, "lineAbove", 38), self._stack)

    # The tree

    def show_empty(self) -> None:
        self._stack.setCurrentWidget(self.panel)

    def _wanted_here(self) -> Callable[[Entry], bool]:
        """Whether a lesson is shown, as things are chosen now."""
        old, only_here = self._old, self._only_here
        return lambda entry: (old or entry.status.current) and (not only_here or entry.available)

    def spots(self) -> Callable[[Sequence[Shelved]], list[Spot]]:
        wanted = self._wanted_here()

        def made(shelved: Sequence[Shelved]) -> list[Spot]:
            counts = shelving.place_counts(shelved, wanted)
            found: dict[tuple[Path, str], Spot] = {}
            for one in shelved:
                if not wanted(one.entry):
                    continue
                own_place = bool(one.path) and one.path[-1] in one.entry.document.titles.values() and counts[one.path] == 1
                places = one.path[:-1] if own_place else one.path
                for depth in range(1, len(places) + 1):
                    path = places[:depth]
                    number = wording.count(counts[path], "{n} lesson", "{n} lessons")
                    found.setdefault((path, ""), Spot(path, path[-1], number if depth > 1 else "", said=number))
                leaf = self._leaf(one.path, one.entry)
                found.setdefault((leaf.path, leaf.leaf), leaf)
            return list(found.values())

        return made

    @staticmethod
    def _leaf(path: Path, entry: Entry) -> Spot:
        name = entry.document.title(wording.interface())
        here, total = lessons.here_of(entry)
        status = "" if entry.status.current else wording.status(entry)
        if not entry.status.current:
            mark = (wording.STATUS_ICONS[entry.status.key], entry.status.key)
            return Spot(path, name, mark=mark, said=status, leaf=entry.document.id)
        if total and here == total:
            return Spot(path, name, mark=("circle-check", "in_force"), said=tr("All pieces here"), leaf=entry.document.id)
        if not entry.available:
            return Spot(path, name, mark=("cloud-download", "muted"), said=tr("Not on this laptop"), leaf=entry.document.id)
        note = tr("{n} of {total}").format(n=wording.number(here), total=wording.number(total))
        said = tr("{n} of {total} pieces here").format(n=wording.number(here), total=wording.number(total))
        return Spot(path, name, note, said=said, leaf=entry.document.id)

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
        shelved, wanted, choice = self.shelved, self._wanted_here(), Choice(path, old=self._old)

        def work(_: Library) -> Listed:
            return shelving.narrowed((one for one in shelved if wanted(one.entry)), choice)

        self.shelf.latest("lesson", work, self._show_several, lane="beside")

    def _show_lesson(self, lesson: Lesson, path: Path) -> None:
        self.lesson_page.show_lesson(lesson, path)
        self._stack.setCurrentWidget(self.lesson_page)
        self.settle()

    def _show_several(self, listed: Listed) -> None:
        path = self.chosen[0]
        if not listed.entries:
            self.panel.show_words("info", tr("Nothing current here"), tr("What stands here was superseded, or is not here."))
            self._stack.setCurrentWidget(self.panel)
            self.settle()
            return
        self._shown = [entry.document.id for entry in listed.entries]
        self._heading.set_text(path[-1] if path else tr("All training"))
        self._count.setText(wording.count(len(listed.entries), "{n} lesson", "{n} lessons"))
        self._pack.setEnabled(any(entry.available for entry in listed.entries))
        self.model.show_entries(listed.entries)
        self._stack.setCurrentWidget(self._several)
        self.settle()

    def _failed(self, error: FieldshelfError) -> None:
        self.panel.show_words("triangle-alert", tr("This lesson cannot be shown"), error_words.error(error))
        self._stack.setCurrentWidget(self.panel)
        self.settle()

    def list_opened(self, place: Place) -> None:
        """From a list of lessons to the lesson."""
        path = self.chosen[0]
        for one in self.shelved:
            if one.entry.document.id == place.document_id and one.path[: len(path)] == path:
                self.tree.choose(one.path, place.document_id)
                return

    def _pack_all(self) -> None:
        self.pack_asked.emit(list(self._shown), self.chosen[0][-1] if self.chosen[0] else "")
