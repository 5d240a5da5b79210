"""The page of what is saved: documents with their status, lists, notes and their export, history, and the passphrase."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.parts.widgets import ClickableRow
from desktop.personal.protecting import LockAfter
from desktop.personal.saved_lists import ListsPane
from desktop.shelf import Place
from resources.children.failures import Failures
from resources.errors import ContentError
from resources.home import Home
from resources.library import Library
from resources.own.anchors import context
from resources.own.notes import Anchor
from tests.desktop.conftest import Opener
from tests.support.lanes import kept_waiting
from tests.support.personal_screens import PersonalScreen
from tests.support.screens import Screen, wait_until

CONVOYS, OLD_CONVOYS = "example-institute/2023-05", "example-institute/2019-08"
TYPED = "ask the movement cell"


def note_on(library: Library, document_id: str, words: str, text: str, color: str = "yellow", language: str = "en") -> int:
    """A note on those words of a document, as the reader makes it; its number."""
    file = next(file for file in library.entry(document_id).document.files if file.language == language)
    for number, part in enumerate(library.passages(file.sha256), 1):
        start = part.text.find(words)
        if start >= 0:
            around = context(part.text, start, start + len(words))
            where = (part.page, number if part.page is None else None, start, start + len(words))
            anchor = Anchor(file.sha256, language, *where, words, *around)
            return library.personal.add_note(document_id, anchor, color=color, text=text).number
    raise AssertionError(f"{document_id} does not say {words!r}")


@pytest.fixture
def filled(home: Home) -> Home:
    """Somebody has used it."""
    with Library.open(home) as library:
        old = next(file for file in library.entry(OLD_CONVOYS).document.files if file.language == "en")
        library.personal.save(CONVOYS)
        library.personal.save(OLD_CONVOYS, sha256=old.sha256, language="en", page=2)
        library.personal.save("example-institute/gone")
        library.personal.make_list("Before the patrol", [CONVOYS, OLD_CONVOYS])
        note_on(library, CONVOYS, "The commander of the escort decides the level of convoy protection", TYPED)
        note_on(library, OLD_CONVOYS, "The movement cell decides the level", "*Stricter* then", "pink")
        library.personal.record_visit(OLD_CONVOYS, old.sha256, "en")
        library.personal.record_position(OLD_CONVOYS, old.sha256, 2, 5)
    return home


@pytest.fixture
def mine(filled: Home, open_window: Opener) -> PersonalScreen:
    return PersonalScreen(open_window(filled))


def test_what_is_saved_says_its_status_and_opens_at_its_page(mine: PersonalScreen) -> None:
    page = mine.open_saved()
    gone, old, new = mine.rows(page, "saved")
    assert "not in this library any more" in gone and "On this laptop" not in gone
    assert "Superseded by \u20682023.05\u2069" in old and "In force" in new
    assert not any("Superseded" in words for words in (gone, new))
    page.saved.list.setCurrentRow(0)
    assert not page.saved.open_button.isEnabled()
    page.saved.list.setCurrentRow(1)
    mine.press_in(page.saved.list, Qt.Key.Key_Return)
    wait_until(lambda: mine.screen.reader_settled(OLD_CONVOYS), "the reader shows it")
    assert mine.screen.reader.pdf.page == 2 and mine.screen.reader.banner.isVisible()


def test_what_is_removed_comes_back(mine: PersonalScreen) -> None:
    page = mine.open_saved()
    page.saved.list.setFocus()
    mine.press_in(page.saved.list, Qt.Key.Key_Delete)
    wait_until(lambda: len(mine.rows(page, "saved")) == 2, "it is gone")
    wait_until(page.saved.undo.isVisible, "it can be undone")
    assert page.saved.undo.text() == "Removed."
    mine.press_in(page.saved.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: len(mine.rows(page, "saved")) == 3, "it is back")
    assert not page.saved.undo.isVisible()
    assert mine.kept.saved()[0].document_id == "example-institute/gone"


def lists_of(mine: PersonalScreen) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.name, one.documents) for one in mine.kept.lists()]


def test_lists_are_made_named_ordered_and_removed_with_the_keyboard(mine: PersonalScreen) -> None:
    page = mine.open_saved("lists")
    pane: ListsPane = page.lists
    mine.screen.click_in(pane, "New list")
    wait_until(lambda: len(pane.names.findChildren(QLineEdit)) == 1, "its name is asked for")
    editor = pane.names.findChildren(QLineEdit)[0]
    editor.setText("For the drivers")
    mine.press_in(editor, Qt.Key.Key_Return)
    wait_until(lambda: ("For the drivers", ()) in lists_of(mine), "it has its name")
    mine.press_in(pane.names, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: [name for name, _ in lists_of(mine)] == ["For the drivers", "Before the patrol"], "it is the first")
    wait_until(lambda: page.kept is not None and page.kept.lists[0].name == "For the drivers", "and shown so")
    pane.names.setCurrentRow(1)
    pane.list.setCurrentRow(1)
    mine.press_in(pane.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: dict(lists_of(mine))["Before the patrol"] == (OLD_CONVOYS, CONVOYS), "the documents changed places")
    wait_until(lambda: [row.entry.document.id for row in pane.list.rows()] == [OLD_CONVOYS, CONVOYS], "and are shown so")
    assert "Superseded" in mine.rows(page, "lists")[0]
    pane.list.setCurrentRow(0)
    mine.press_in(pane.list, Qt.Key.Key_Delete)
    wait_until(lambda: dict(lists_of(mine))["Before the patrol"] == (CONVOYS,), "one was taken out")
    wait_until(pane.undo.isVisible, "it can be undone")
    pane.undo.button.click()
    wait_until(lambda: dict(lists_of(mine))["Before the patrol"] == (OLD_CONVOYS, CONVOYS), "it is back in its place")
    mine.press_in(pane.names, Qt.Key.Key_Delete)
    wait_until(lambda: [name for name, _ in lists_of(mine)] == ["For the drivers"], "the list is gone")
    wait_until(lambda: pane.undo.text() == "List removed.", "it can be undone")
    pane.undo.button.click()
    wait_until(lambda: [name for name, _ in lists_of(mine)] == ["For the drivers", "Before the patrol"], "and back, as it was")


def test_notes_are_searched_and_written_with_their_status(mine: PersonalScreen, tmp_path: Path) -> None:
    arabic = next(entry for entry in mine.library.entries() if "ar" in entry.document.languages)
    file = next(file for file in arabic.document.files if file.language == "ar")
    text = next(part.text for part in mine.library.passages(file.sha256) if len(part.text) > 200)
    words = next(line for line in text.splitlines() if re.search("[\u0600-\u06ff]{3}", line)).strip()
    note_on(mine.library, arabic.document.id, words, "انظر أيضا\n# ليس عنوانا", "green", "ar")
    page = mine.open_saved("notes")
    assert len(mine.rows(page, "notes")) == 3
    page.notes.edit.setFocus()
    page.notes.edit.insert("Stricter")
    page.notes.edit.textEdited.emit("Stricter")
    wait_until(lambda: len(mine.rows(page, "notes")) == 1, "the others are hidden")
    assert "Stricter" in mine.rows(page, "notes")[0] and "Superseded" in mine.rows(page, "notes")[0]
    page.notes.edit.clear()
    page.notes.edit.textEdited.emit("")
    wait_until(lambda: len(mine.rows(page, "notes")) == 3, "all are shown")
    target = tmp_path / "Notes.md"
    page.export(target, [row.number for row in page.notes.list.rows()])
    wait_until(lambda: "Notes.md" in mine.screen.status_line(), "they are written")
    written = target.read_text(encoding="utf-8")
    part = written[written.index("## \u20682019.08\u2069") :]
    assert re.search(r"\*\*Status on .* 20\d\d: Superseded by \u20682023\.05\u2069\*\*", part)
    assert "> The movement cell decides the level" in part and "\\*Stricter\\* then" in part and "Pink" in part
    assert "In force" in written and TYPED in written
    assert f"> \u200f{words.split()[0][:3]}" in written and "\u200f\\# ليس عنوانا" in written
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in (".md", ".part")) == ["Notes.md"]


def test_what_cannot_be_written_is_said(mine: PersonalScreen, tmp_path: Path) -> None:
    page = mine.open_saved("notes")
    page.export(tmp_path / "nowhere" / "Notes.md", [1])
    wait_until(lambda: "could not be written" in mine.screen.status_line(), "it is said")


def test_history_is_cleared_and_turned_off(mine: PersonalScreen) -> None:
    failures = Failures(mine.window.personal.shelf.home.library)
    with pytest.raises(ContentError), failures.watching(mine.window.personal.shelf.home.library / "objects" / "ab"):
        raise ContentError("damaged", "It is damaged.")
    page = mine.open_saved("history")
    assert len(mine.rows(page, "history")) == 1 and "Superseded" in mine.rows(page, "history")[0]
    page.history.keeps.click()
    wait_until(lambda: not mine.rows(page, "history"), "it is empty")
    assert (mine.kept.visits(), mine.kept.recent(), mine.kept.keeps_history) == ([], [], False)
    assert not failures.all()
    assert not mine.window.settings.keeps_history()
    mine.kept.record_visit(CONVOYS)
    page.history.keeps.click()
    wait_until(lambda: mine.kept.keeps_history, "it is kept again")
    mine.kept.record_visit(CONVOYS)
    page.load()
    wait_until(lambda: len(mine.rows(page, "history")) == 1, "what is opened now")
    page.history.clear.click()
    wait_until(lambda: mine.kept.visits() == [], "it is cleared")


def test_a_passphrase_locks_every_page_and_opens_them_again(mine: PersonalScreen, filled: Home) -> None:
    def cards() -> str:
        return " ".join(mine.screen.texts(mine.screen.home))

    assert "Movement and protection of convoys" in cards()
    heard = [row.accessibleName() for row in mine.screen.home.findChildren(ClickableRow)]
    assert "Movement and protection of convoys, Superseded by \u20682023.05\u2069" in heard, "what one goes on reading"
    mine.protect("blue lorry")
    data = b"".join(path.read_bytes() for path in filled.personal.rglob("*") if path.is_file())
    assert TYPED.encode() not in data and OLD_CONVOYS.encode() not in data
    page = mine.open_saved("notes")
    wait_until(lambda: len(mine.rows(page, "notes")) == 2, "it is open")
    mine.shelf.idle.timeout.emit()  # nobody did anything
    wait_until(lambda: "locked" in page.panel.text() and page.panel.isVisible(), "the page is locked")
    assert [pane.list.count() for pane in page.by_tab.values()] == [0, 0, 0, 0]
    mine.window.show_page("home")
    wait_until(lambda: "stands here, at the page where you stopped" in cards(), "nothing of it stands on the first page")
    page = mine.open_saved("notes")
    mine.screen.click_in(page.panel, "Unlock…")
    dialog = mine.dialog()
    dialog.old.setText("green lorry")
    dialog.action.click()
    wait_until(lambda: "not the passphrase" in dialog.problem.text(), "it is refused")
    dialog.old.clear()
    mine.unlock("blue lorry")
    wait_until(lambda: len(mine.rows(page, "notes")) == 2, "everything is back")
    settings = mine.window.page("settings")
    wait_until(lambda: settings.findChild(LockAfter) is not None, "all settings stand there")
    lock = settings.findChild(LockAfter)
    assert isinstance(lock, LockAfter) and lock.isEnabled() and lock.currentText() == "After 10 minutes"
    lock.activated.emit(lock.findText("After 1 minute"))
    wait_until(lambda: mine.shelf.idle.interval() == 60_000 and mine.shelf.idle.isActive(), "it locks earlier")


def test_a_forgotten_passphrase_is_told_what_is_lost_and_everything_goes(mine: PersonalScreen, filled: Home) -> None:
    mine.protect("forgotten")
    mine.lock()
    page = mine.open_saved()
    mine.act(page.protect.menu_now(), "Unlock…")
    mine.screen.click_in(mine.dialog(), "Forgotten?")
    wait_until(lambda: [one.windowTitle() for one in (mine.dialog(),)] == ["Remove everything personal"], "it is asked")
    dialog = mine.dialog()
    said = " ".join(mine.screen.texts(dialog))
    assert "notes, highlights, saved documents, lists, history and searches are removed" in said
    assert "The library stays" in said and not dialog.action.isEnabled()
    dialog.sure.click()
    dialog.action.click()
    wait_until(mine.answered, "it is done")
    wait_until(lambda: mine.shelf.standing is not None and not mine.shelf.standing.sealed, "there is no passphrase")
    wait_until(lambda: page.kept is not None and not page.kept.saved, "the page is empty")
    assert mine.kept.notes() == [] and mine.library.entries()
    assert mine.screen.page == "saved"


def test_two_new_passphrases_that_differ_are_not_taken(mine: PersonalScreen) -> None:
    page = mine.open_saved()
    wait_until(lambda: mine.shelf.standing is not None, "it is known how it stands")
    mine.act(page.protect.menu_now(), "Protect with a passphrase…")
    dialog = mine.dialog()
    dialog.new.setText("one")
    dialog.again.setText("two")
    dialog.action.click()
    assert "differ" in dialog.problem.text() and dialog.isVisible()
    assert not mine.kept.standing().sealed
    dialog.reject()


def test_nothing_is_kept_yet_and_every_tab_says_how(screen: Screen) -> None:
    mine = PersonalScreen(screen)
    page = mine.open_saved()
    for key, words in (
        ("saved", "Save in the reader"),
        ("lists", "in your order"),
        ("notes", "Select words"),
        ("history", "history"),
    ):
        page.show_tab(key)
        assert any(words in text for text in screen.texts(page.by_tab[key])), key


def test_with_a_passphrase_what_is_open_is_not_kept_in_the_clear(mine: PersonalScreen, filled: Home) -> None:
    application, kept = mine.screen.application, filled.personal / "session.json"
    application.reopen()
    mine.window.open(Place(CONVOYS))
    wait_until(lambda: mine.screen.reader_settled(CONVOYS), "it is open")
    wait_until(kept.exists, "it is kept for another time")
    mine.protect("blue lorry")
    wait_until(lambda: not kept.exists(), "it is not kept any more")
    mine.window.open(Place(OLD_CONVOYS))
    application.close()
    assert not kept.exists()


def test_what_is_opened_before_it_is_known_whether_it_may_be_kept_is_kept(mine: PersonalScreen, filled: Home) -> None:
    """On a slow disk: before what was open last time is read, and how what is personal stands."""
    application, kept = mine.screen.application, filled.personal / "session.json"
    with kept_waiting(mine.screen, "beside"):
        application.reopen()
        mine.window.open(Place(CONVOYS))
        wait_until(lambda: mine.screen.reader_settled(CONVOYS), "it is open")
        application._pause.timeout.emit()  # the moment after it was opened is over
        application._pause.stop()
    wait_until(kept.exists, "it is kept for another time")
    kept.unlink()
    application._pause.stop()
    mine.shelf.standing = None
    application._pause.timeout.emit()
    mine.shelf.look()
    wait_until(kept.exists, "it is kept when it is known that there is no passphrase")


def test_a_passphrase_set_just_before_the_end_counts(mine: PersonalScreen, filled: Home) -> None:
    application = mine.screen.application
    application.reopen()
    mine.window.open(Place(CONVOYS))
    wait_until(lambda: mine.screen.reader_settled(CONVOYS), "it is open")
    mine.shelf.set_up(lambda personal: personal.set_passphrase("blue lorry"), "", lambda: None, lambda _: None)
    application.close()  # before anybody has heard that it was set
    assert mine.shelf.standing is not None and not mine.shelf.standing.sealed
    assert not (filled.personal / "session.json").exists()


def test_a_result_is_saved_by_its_key(screen: Screen) -> None:
    mine = PersonalScreen(screen)
    screen.write("convoy")
    wait_until(screen.search_settled, "the search is answered")
    chosen = screen.search.current()
    assert chosen is not None
    screen.press_shortcut("Ctrl+D")
    wait_until(lambda: len(mine.kept.saved()) == 1, "it is saved")
    assert mine.kept.saved()[0].document_id == chosen.entry.document.id
    wait_until(lambda: "Saved. It stands under Saved" in screen.status_line(), "it is said")
