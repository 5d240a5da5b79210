"""Beside a document: saving it, highlights and notes on what is selected, kept as they are typed, found in a new edition."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.reader.reader_notes import ReaderNotes
from desktop.shelf import Place
from resources.home import Home
from resources.library import Library
from resources.own.personal import Personal
from tests.desktop.conftest import Opener
from tests.desktop.test_saved import CONVOYS, OLD_CONVOYS, TYPED, note_on
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until

LEVEL = "The commander of the escort decides the level of convoy protection after the route check"


@pytest.fixture
def mine(screen: Screen) -> PersonalScreen:
    return PersonalScreen(screen)


def read(mine: PersonalScreen, document_id: str = CONVOYS, **place: int | str) -> ReaderNotes:
    """Opens it, and waits until its notes are there, too."""
    mine.window.open(Place(document_id, language="en", **place))  # type: ignore[arg-type]
    wait_until(lambda: mine.screen.reader_settled(document_id), "the reader shows it")
    beside = mine.beside
    wait_until(lambda: beside.shows == document_id or beside.panel.unlock.isVisible(), "what is kept of it is known")
    return beside


def select(mine: PersonalScreen, words: str) -> None:
    """With the mouse, on the page of the PDF that is shown; a test of the reader has how."""
    pdf = mine.screen.reader.pdf
    wait_until(lambda: pdf.texts.text(pdf.page) is not None, "the text of the page is here")
    text = pdf.texts.text(pdf.page)
    assert text is not None
    start = text.text.index(words)
    pdf.texts.select(pdf.page, start, start + len(words))
    pdf.selection_moved()


def test_a_document_and_its_page_are_saved_and_taken_away(mine: PersonalScreen) -> None:
    beside = read(mine)
    beside.save.click()
    wait_until(lambda: beside.save.text() == "Saved", "the button says so")
    assert [(one.document_id, one.page, one.language) for one in mine.kept.saved()] == [(CONVOYS, None, "en")]
    mine.screen.reader.go_to(3)
    mine.press("Ctrl+Shift+D")
    wait_until(lambda: [one.page for one in mine.kept.saved()] == [3, None], "the page is saved, too")
    mine.act(beside.menu(), "In a new list")
    wait_until(lambda: [one.documents for one in mine.kept.lists()] == [(CONVOYS,)], "it stands in a list")
    wait_until(lambda: beside.listed == (CONVOYS,), "which is known")
    mine.act(beside.menu(), "New list")
    wait_until(lambda: mine.kept.lists()[0].documents == (), "it was taken out again")
    wait_until(lambda: beside.saved_pages == [3, None], "it is known what is saved")
    mine.press("Ctrl+D")
    wait_until(lambda: beside.saved_pages == [None], "the last one is taken away")
    mine.press("Ctrl+D")
    wait_until(lambda: beside.save.text() == "Save", "nothing of it is saved")
    assert mine.kept.saved() == [] and [one.document_id for one in mine.kept.visits()] == [CONVOYS]


def test_what_is_selected_is_highlighted_noted_and_found_again(mine: PersonalScreen, home: Home) -> None:
    beside = read(mine, page=2)
    assert not any(button.isEnabled() for button in beside.panel.colors)
    select(mine, LEVEL)
    assert all(button.isEnabled() for button in beside.panel.colors)
    mine.press("Ctrl+H")
    wait_until(lambda: len(mine.notes()) == 1, "it is a highlight")
    note = mine.kept.notes()[0]
    assert (note.anchor.quote, note.anchor.page, note.color, note.text) == (LEVEL, 2, "yellow", "")
    assert note.anchor.before.endswith("4.2 ") and note.anchor.after.split()[0] == "and"
    pdf = mine.screen.reader.pdf
    wait_until(lambda: [mark.number for mark, _ in pdf.texts.highlighted(2)] == [note.number], "it is painted")
    beside.highlight("green")
    wait_until(lambda: mine.kept.notes()[0].color == "green", "the same words, in another colour")
    mine.press("Ctrl+M")  # and something to say of them
    wait_until(beside.panel.edit.hasFocus, "it is written in")
    mine.type_note(TYPED)
    wait_until(lambda: mine.kept.notes()[0].text == TYPED, "what is typed is kept")
    wait_until(lambda: all(mark.note for mark, _ in pdf.texts.highlighted(2)), "it is painted as one that has words")
    assert beside.panel.edit.toPlainText() == TYPED  # reading it again has changed nothing under the hand
    mine.press_in(beside.panel.edit, Qt.Key.Key_Escape)
    assert pdf.hasFocus(), "one reads on"
    beside.panel.choices[3].click()
    wait_until(lambda: mine.kept.notes()[0].color == "pink", "it has another colour")
    wait_until(lambda: "Pink" in mine.notes()[0], "which is said")
    mine.screen.reader.go_to(4)
    mine.press("Ctrl+M")
    wait_until(lambda: len(mine.notes()) == 2, "a note on a page")
    wait_until(lambda: beside.panel.edit.hasFocus() and not beside.panel.edit.toPlainText(), "it is written in")
    mine.type_note("for drivers")
    mine.window.show_page("home")  # not a moment later
    wait_until(lambda: [one.text for one in mine.kept.notes()] == [TYPED, "for drivers"], "it is kept")
    assert mine.kept.notes()[1].anchor.page == 4
    page = mine.open_saved("notes")
    page.notes.list.setCurrentRow(1)
    mine.screen.reader.hits.show_tab("hits")
    mine.press_in(page.notes.list, Qt.Key.Key_Return)
    wait_until(lambda: mine.screen.reader.hits.tab() == "notes" and pdf.page == 4, "it opens at its page")
    wait_until(lambda: beside.panel.edit.toPlainText() == "for drivers", "with the note")
    beside.panel.list.setFocus()
    mine.press_in(beside.panel.list, Qt.Key.Key_Delete)
    wait_until(lambda: len(mine.notes()) == 1 and beside.panel.undo.isVisible(), "it is gone")
    beside.panel.undo.button.click()
    wait_until(lambda: len(mine.notes()) == 2, "it is back")


def test_what_is_typed_last_is_kept_when_the_window_closes(home: Home, open_window: Opener) -> None:
    with Library.open(home) as library:
        note_on(library, CONVOYS, LEVEL, "first ")
    mine = PersonalScreen(open_window(home))
    beside = read(mine, page=2)
    mine.choose_note(0)
    beside.panel.edit.setPlainText("first and last")
    mine.screen.application.close()
    personal = Personal(home.personal)
    assert [one.text for one in personal.notes()] == ["first and last"]
    personal.close()


def test_what_could_not_be_kept_is_said_and_tried_again(mine: PersonalScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    note_on(mine.library, CONVOYS, LEVEL, "first")
    beside = read(mine, page=2)
    beside_problem = beside.panel.problem
    mine.screen.reader.hits.show_tab("notes")
    mine.choose_note(0)
    with monkeypatch.context() as patch:
        patch.setattr("os.access", lambda *_: False)  # as on a disk that has become read-only
        mine.type_note("!")
        wait_until(lambda: "not kept yet" in beside_problem.text() and beside_problem.isVisible(), "it is said")
        assert mine.kept.notes()[0].text == "first"
        mine.choose_note(-1)
    mine.choose_note(0)
    wait_until(lambda: mine.kept.notes()[0].text == "!first", "it was not lost")
    wait_until(lambda: not beside_problem.isVisible(), "and is not said any more")


def test_notes_of_an_earlier_edition_stand_where_their_text_stands_now(mine: PersonalScreen) -> None:
    old = next(file for file in mine.library.entry(OLD_CONVOYS).document.files if file.language == "en")
    new = next(file for file in mine.library.entry(CONVOYS).document.files if file.language == "en")
    found = note_on(mine.library, OLD_CONVOYS, "An invented example, written for Fieldshelf.", "still said")
    lost = note_on(mine.library, OLD_CONVOYS, "The movement cell decides the level", "stricter then", "pink")
    french = note_on(mine.library, CONVOYS, "convoi", "en français", "blue", "fr")
    beside = read(mine)
    first, second, third = mine.notes()
    assert first.startswith("Page 1, from \u20682019.08\u2069, Yellow, still said")
    assert "in the French file" in second and "en français" in second
    assert third.startswith("Page 2, from \u20682019.08\u2069, Pink, stricter then, The movement cell decides the level")
    assert third.endswith("The text this note stood on is not in this edition.")
    painted = mine.screen.reader.pdf.texts
    wait_until(lambda: [mark.number for mark, _ in painted.highlighted(1)] == [found], "it is painted in its new place")
    quote = next(part.text for part in mine.library.passages(new.sha256) if part.page == 1)
    mark = painted.highlighted(1)[0][0]
    assert quote[mark.start : mark.end] == "An invented example, written for Fieldshelf."
    assert {one.anchor.sha256 for one in mine.kept.notes([OLD_CONVOYS])} == {old.sha256}  # what was made is as it was made
    beside.panel.choose(lost)
    mine.press_in(beside.panel.list, Qt.Key.Key_Return)
    wait_until(lambda: mine.screen.reader_settled(OLD_CONVOYS), "a note that is lost leads to where it was made")
    assert mine.screen.reader.banner.isVisible()
    wait_until(lambda: mine.screen.reader.pdf.page == 2, "to its page")
    assert french


def test_locked_notes_are_neither_listed_nor_painted(mine: PersonalScreen, home: Home) -> None:
    note_on(mine.library, CONVOYS, LEVEL, TYPED)
    mine.protect("blue lorry")
    beside = read(mine, page=2)
    mine.screen.reader.hits.show_tab("notes")
    assert len(mine.notes()) == 1
    mine.choose_note(0)
    mine.type_note("not lost: ")
    mine.lock()
    wait_until(lambda: not mine.notes() and beside.panel.unlock.isVisible(), "nothing of them is shown")
    assert not beside.panel.edit.isVisible() and not mine.screen.reader.pdf.texts.highlighted(2)
    beside.panel.unlock.click()
    mine.unlock("blue lorry")
    wait_until(lambda: len(mine.notes()) == 1, "they are back")
    assert mine.kept.notes()[0].text == f"not lost: {TYPED}"
    mine.screen.application.close()
    written = b"".join(path.read_bytes() for path in home.personal.rglob("*") if path.is_file())
    assert CONVOYS.encode() not in written  # which documents were open is not kept, either


def test_notes_on_text(mine: PersonalScreen, queries: list[dict[str, str]], tmp_path: Path) -> None:
    query = next(query for query in queries if query["format"] == "html" and query["language"] == "en")
    entry = mine.library.entry(query["id"])
    file = next(file for file in entry.document.files if file.language == "en" and file.name.endswith("html"))
    beside = read(mine, query["id"], sha256=file.sha256)
    view = mine.screen.reader.text
    assert view.isVisible()
    passage = next(part for part in mine.library.passages(file.sha256) if len(part.text.split()) > 6)
    words = passage.text.split()[3]
    assert view.find(words)
    beside.highlight("green")
    wait_until(lambda: len(mine.notes()) == 1, "it is marked")
    anchor = mine.kept.notes()[0].anchor
    assert (anchor.quote, anchor.page, anchor.sha256) == (words, None, file.sha256) and anchor.passage is not None
    wait_until(lambda: bool(view.extraSelections()), "it is painted")


def test_many_notes_are_looked_for_in_turns(mine: PersonalScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.reader.placed_notes._AT_ONCE", 2)
    for words in ("An invented example", "The institute, its people", "its rules do not exist", "The movement cell decides"):
        note_on(mine.library, OLD_CONVOYS, words, words)
    read(mine)
    wait_until(lambda: len(mine.notes()) == 4, "all of them were looked for")
    assert [one.startswith("Page 1, from") for one in mine.notes()] == [True, True, True, False]
