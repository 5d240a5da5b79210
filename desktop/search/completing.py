"""Between the search box, the list below it and the library: what is offered, when the list opens, what is remembered.

The list opens by itself only where it covers nothing that is wanted: below an empty box that was clicked or called, when
nothing was found, and while a reference number is begun. Else the offer stands in grey in the box, and Alt+Down opens it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.parts.theme import Theme
from desktop.search.search_edit import SearchEdit
from desktop.search.suggestions import Suggestions, words
from desktop.settings import Settings
from desktop.shelf import Place, Shelf
from desktop.words.wording import tr
from resources.answers.completion import Completion, complete
from resources.library import Library
from resources.words.references import reference_key

_BEGUN_NUMBER = re.compile(r"\S*\d+[./\-]\S*|\S+/\S*")


class Completing(QObject):
    """`opened` carries a `Place`, `told` one line about what was done."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, theme: Theme, settings: Settings, shelf: Shelf, edit: SearchEdit, over: QWidget) -> None:
        super().__init__(over)
        self._settings, self._shelf, self._edit = settings, shelf, edit
        self.list = Suggestions(theme, over)
        self.offers: Sequence[Completion] = ()
        self.answered_for: str | None = None  # what stood in the box when `offers` were asked for
        self._forgetful = False
        self._asked = self._calling = False  # whether the person opened the list; whether it opens when the offers come
        self._nothing_found = False
        self._left: str | None = None  # what stood in the box when somebody closed the list
        edit.suggestions_asked.connect(self.open)
        edit.suggestions_left.connect(self._leave)
        edit.suggestion_moved.connect(self._move)
        edit.suggestion_entered.connect(self._enter)
        edit.suggestion_forgotten.connect(self._forget_one)
        self.list.chosen.connect(self._choose)
        self.list.forget_asked.connect(self._forget)
        self.list.keep_asked.connect(self._keep)
        self.list.left.connect(self._back_to_box)
        QWidget.setTabOrder(edit, self.list.forget)
        QWidget.setTabOrder(self.list.forget, self.list.stop)
        QWidget.setTabOrder(self.list.stop, self.list.keep)
        self._application = cast(QApplication, QApplication.instance())
        self._application.focusChanged.connect(self._focus_moved)
        edit.installEventFilter(self)

    # Asking

    def typed(self, text: str) -> None:
        """Another text stands in the box; its answer is looked for already."""
        self._nothing_found, self._left = False, None
        if not self._asked:
            self.close()
        if text.strip() or self.list.isVisible():
            self._ask()
        else:
            self._shelf.tasks.drop("complete")
            self.offers, self.answered_for = (), text

    def found(self, query: str, documents: int) -> None:
        """The search has answered."""
        if query == self._edit.text():
            self._nothing_found = not documents
            self._show_by_itself()

    def open(self, asked: bool) -> None:
        """`asked` with the keyboard or by the button: then the list opens even if it has nothing but its foot."""
        if self._shelf.is_open:
            self._asked, self._calling = asked, True
            self._ask()

    def _ask(self) -> None:
        text = self._edit.text()

        def work(library: Library) -> tuple[list[Completion], bool]:
            return complete(library, text), library.personal.forgetful

        def answered(found: tuple[list[Completion], bool]) -> None:
            if text == self._edit.text():
                self._show(text, *found)

        self._shelf.latest("complete", work, answered, lambda _: None, lane="keys")  # after the search of the same key

    def _show(self, text: str, offers: list[Completion], forgetful: bool) -> None:
        if not self._settings.remembers_searches():
            offers = [offer for offer in offers if offer.kind != "recent"]
        self.offers, self.answered_for, self._forgetful = offers, text, forgetful
        ghosts = [offer.text for offer in offers if offer.document_id is None]
        self._edit.offer(next((ghost for ghost in ghosts if ghost.casefold().startswith(text.casefold())), "") if text else "")
        if self._calling or self.list.isVisible():
            self._open_list()
        else:
            self._show_by_itself()

    # The list

    def _show_by_itself(self) -> None:
        text = self._edit.text()
        if self.answered_for != text or not self.offers or not text.strip() or self._left == text:
            return
        first = self.offers[0]
        number = (
            first.kind == "reference" and reference_key(first.text) != reference_key(text) and _BEGUN_NUMBER.fullmatch(text)
        )
        if self._nothing_found or number:
            self._open_list()
        elif self.list.isVisible() and not self._asked:
            self.close()

    def _open_list(self) -> None:
        calling, self._calling = self._calling, False
        if not self._edit.hasFocus() or not (self.offers or self._asked):
            self.close()
            return
        note, forget, stop, keep = self._foot()
        self.list.show_offers(self.offers, note, forget=forget, stop=stop, keep=keep)
        if not self.list.isVisible():
            self._application.installEventFilter(self)
        self.list.open_below(self._edit)
        self._edit.suggesting = self._edit.steers = True
        if calling and self._asked and self.offers:
            self.list.step(1)
            self._say()

    def _foot(self) -> tuple[str, bool, bool, bool]:
        """(words, forget, stop, keep): the last three say which links are there."""
        recent = any(offer.kind == "recent" for offer in self.offers)
        if self._edit.text() and not recent:
            return ("" if self.offers else tr("There is nothing to complete."), False, False, False)
        if self._forgetful:
            return (tr("Searches are not kept: nothing can be written in this place."), False, False, False)
        if not self._settings.remembers_searches():
            return (tr("Recent searches are not kept."), False, False, True)
        return (tr("Recent searches are kept on this computer only."), recent, True, False)

    def close(self) -> None:
        self._asked = self._calling = False
        self._edit.suggesting = self._edit.steers = False
        if self.list.isVisible():
            self._application.removeEventFilter(self)
            self.list.hide()

    def _leave(self) -> None:
        """It stays closed: the full answer to what stands there may still come."""
        self._left = self._edit.text()
        self.close()

    def _back_to_box(self) -> None:
        self._edit.setFocus()
        self.close()

    def _move(self, rows: int) -> None:
        self.list.step(rows)
        self._say()

    def _say(self) -> None:
        """The cursor stays in the box, so the box says what is chosen."""
        current = self.list.current()
        self._edit.setAccessibleDescription(words(current) if current else "")

    def _enter(self) -> None:
        current = self.list.current()
        if current is not None:
            self._choose(current)
        else:
            self.close()
            self._edit.entered.emit()

    def _choose(self, offer: Completion) -> None:
        self.close()
        if offer.document_id is not None:
            self.opened.emit(Place(offer.document_id))
        else:
            self._edit.setText(offer.text)
            self._edit.setFocus()

    # Remembering

    def remember(self, query: str) -> None:
        """A search led somewhere."""
        if self._settings.remembers_searches() and query.strip():
            self._shelf.read(lambda library: library.personal.remember_search(query), lambda _: None, lambda _: None)

    def _forget_one(self) -> None:
        current = self.list.current()
        if current is not None and current.kind == "recent":
            text = current.text
            self._shelf.read(lambda library: library.personal.forget_search(text), lambda _: self._ask())

    def _forget(self) -> None:
        self._back_to_box()
        self._shelf.read(
            lambda library: library.personal.forget_searches(),
            lambda _: self.told.emit(tr("Recent searches were forgotten.")),
        )

    def _keep(self, keep: bool) -> None:
        self._back_to_box()
        self._settings.set_remembers_searches(keep)
        if keep:
            self.told.emit(tr("From now on recent searches are kept, on this computer only."))
            return
        self._shelf.read(
            lambda library: library.personal.forget_searches(),
            lambda _: self.told.emit(tr("Recent searches were forgotten, and are not kept any more.")),
        )

    # Leaving

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.list.isVisible() and now is not self._edit and not (now is not None and self.list.isAncestorOf(now)):
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._edit and kind in (QEvent.Type.Resize, QEvent.Type.Move) and self.list.isVisible():
            self.list.open_below(self._edit)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and self.list.isVisible():
            within = watched in (self._edit, self.list) or self.list.isAncestorOf(watched) or self._edit.isAncestorOf(watched)
            if not within:
                self.close()
        return False
