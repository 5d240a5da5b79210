"""The line below the results: that a person's own notes have the words, too."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt

from desktop.personal.saved_page import SavedPage
from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.desktop.test_saved import CONVOYS, note_on
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import wait_until


@pytest.fixture
def mine(home: Home, open_window: Opener) -> PersonalScreen:
    with Library.open(home) as library:
        note_on(library, CONVOYS, "The commander of the escort decides the level of convoy protection", "ask Amina first")
        note_on(library, CONVOYS, "convoy protection", "")
    return PersonalScreen(open_window(home))


def test_own_notes_are_hinted_at_and_found_with_the_same_words(mine: PersonalScreen) -> None:
    hint = mine.screen.search.notes
    mine.screen.write("who has the word of Amina")
    mine.screen.write("the convoy protection")
    wait_until(lambda: hint.text() == "2 of your notes have these words.", "the notes are counted")
    mine.screen.write("Amina escort")
    wait_until(lambda: hint.text() == "1 of your notes has these words.", "one is left")
    assert hint.isVisible()
    hint.button.click()
    page = cast(SavedPage, mine.window.page("saved"))
    wait_until(lambda: mine.screen.page == "saved" and len(mine.rows(page, "notes")) == 1, "the note stands there")
    assert page.notes.isVisible() and page.notes.edit.text() == "Amina escort"
    assert "ask Amina first" in mine.rows(page, "notes")[0]
    mine.screen.write("helicopter")
    wait_until(lambda: mine.screen.search_settled() and hint.text() == "", "no note has it")


def test_what_is_locked_is_not_hinted_at(mine: PersonalScreen) -> None:
    hint = mine.screen.search.notes
    mine.protect("four words of mine")
    mine.screen.write("convoy protection")
    wait_until(lambda: hint.text() != "", "the notes are counted")
    mine.shelf.lock()
    wait_until(lambda: hint.text() == "", "even their number is gone")
    mine.screen.press(Qt.Key.Key_Escape)
    mine.screen.write("convoy")
    wait_until(mine.screen.search_settled, "it is answered")
    assert hint.text() == ""
