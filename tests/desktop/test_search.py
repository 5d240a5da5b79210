"""Searching in the window: while typing, by keyboard alone, with filters and superseded guidance, to the page of a hit."""

from __future__ import annotations

import re
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from resources.home import Home
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.screens import Screen

WAIT = 60_000


def search(qtbot: QtBot, screen: Screen, text: str) -> list[str]:
    """Types it, waits for the answer; the slugs found."""
    screen.write(text)
    qtbot.waitUntil(screen.search_answered, timeout=WAIT)
    return screen.slugs()


def test_results_come_while_typing_and_belong_to_what_was_typed_last(qtbot: QtBot, screen: Screen) -> None:
    assert "2023-05" in search(qtbot, screen, "convoy prot")
    assert screen.search.result is not None
    assert screen.search.result.query == "convoy prot"
    first = screen.results()[0]
    assert first.snippet and first.snippet_spans
    marked = [first.snippet[start:end].lower() for start, end in first.snippet_spans]
    assert any("convoy" in words or "protect" in words for words in marked)


def test_arrows_move_in_the_results_while_the_cursor_stays_in_the_box(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    screen.press(Qt.Key.Key_Down)
    screen.press(Qt.Key.Key_Down)
    assert screen.search.list.currentIndex().row() == 2
    screen.press(Qt.Key.Key_Up)
    assert screen.search.list.currentIndex().row() == 1
    assert screen.focus() is screen.window.top.edit
    assert screen.window.top.edit.text() == "convoy"


def test_enter_opens_the_document_at_the_page_of_the_hit_with_the_words_marked(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "level of convoy protection")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)  # the answer of a key has another order
    number = screen.slugs().index("2023-05")
    assert number <= 1 and screen.results()[number].page == 2
    assert screen.search.list.currentIndex().row() == 0, "the best of the full answer is chosen"
    for _ in range(number):
        screen.press(Qt.Key.Key_Down)
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled("example-institute/2023-05"), timeout=WAIT)
    assert screen.page == "reader"
    assert screen.reader.pdf.page == 2
    assert (screen.reader.pdf.hits_on(2) or 0) > 0
    assert screen.reader.tools.page.text() == "2"


def test_superseded_documents_are_hidden_until_they_are_asked_for(qtbot: QtBot, screen: Screen) -> None:
    assert "2019-08" not in search(qtbot, screen, "convoy protection")
    # A label put into a layout is shown by the next turn of the event loop.
    qtbot.waitUntil(lambda: re.search(r"\d+ superseded hidden\.", screen.search_head()) is not None, timeout=WAIT)
    assert screen.search.result is not None
    hidden = screen.search.result.hidden
    assert hidden > 0
    screen.click_link("Show")
    qtbot.waitUntil(lambda: "2019-08" in screen.slugs(), timeout=WAIT)
    row = next(row for row in screen.results() if row.entry.document.id.endswith("/2019-08"))
    assert "Superseded by" in row.words()
    screen.click_link("Hide")
    qtbot.waitUntil(lambda: "2019-08" not in screen.slugs(), timeout=WAIT)


def test_a_superseded_reference_is_listed_and_counted_alike(qtbot: QtBot, screen: Screen) -> None:
    screen.write("2019.08")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    assert screen.slugs()[:2] == ["2019-08", "2023-05"]
    result, facets = screen.search.result, screen.search.facets
    assert result is not None and sum(result.facets["status"].values()) >= result.total
    row = facets.row("status", "superseded")
    assert row is not None
    row.click()
    qtbot.waitUntil(lambda: screen.slugs() != [] and "2023-05" not in screen.slugs(), timeout=WAIT)
    assert "2019-08" in screen.slugs()


def test_what_is_superseded_is_offered_in_one_place(qtbot: QtBot, screen: Screen) -> None:
    """Above the results; where there are none, in their place."""

    def offers() -> list[str]:
        qtbot.waitUntil(screen.search_settled, timeout=WAIT)
        buttons = screen.search.findChildren(QAbstractButton)
        return [
            one.text() for one in buttons if one.isVisible() and one.text().startswith("Show") and "notes" not in one.text()
        ]

    search(qtbot, screen, "convoy protection")
    qtbot.waitUntil(lambda: offers() == ["Show"], timeout=WAIT)
    search(qtbot, screen, "movement cell decides before:2020")
    assert screen.search.result is not None and screen.results() == [] and screen.search.result.hidden == 1
    qtbot.waitUntil(lambda: offers() == ["Show 1 superseded"], timeout=WAIT)


def test_a_filter_narrows_and_can_be_taken_away(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)  # the answer of a key has another order, and does not stay
    everything = screen.slugs()
    row = screen.search.facets.row("kind", "training")
    assert row is not None
    row.click()
    qtbot.waitUntil(lambda: screen.slugs() != everything, timeout=WAIT)
    assert {row.entry.document.kind for row in screen.results()} == {"training"}
    screen.click_link("Training")
    qtbot.waitUntil(lambda: screen.slugs() == everything, timeout=WAIT)


def test_a_language_filter_finds_only_documents_in_it(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    row = screen.search.facets.row("language", "fr")
    assert row is not None
    row.click()
    qtbot.waitUntil(lambda: bool(screen.results()) and {row.language for row in screen.results()} == {"fr"}, timeout=WAIT)


def test_arabic_and_chinese_are_found_and_marked(qtbot: QtBot, screen: Screen, queries: list[dict[str, str]]) -> None:
    for language in ("ar", "zh"):
        query = next(query for query in queries if query["language"] == language and query["page"])
        slug = query["id"].rpartition("/")[2]
        assert slug in search(qtbot, screen, query["query"])
        row = next(row for row in screen.results() if row.entry.document.id.endswith(f"/{slug}"))
        assert row.snippet_spans or row.title_spans


def test_nothing_found_says_so_and_the_preview_is_empty(qtbot: QtBot, screen: Screen) -> None:
    assert search(qtbot, screen, "zxqvzxqv") == []
    assert "Nothing found" in screen.search.panel.text()
    assert screen.search.preview.place() is None


def test_without_a_source_it_says_how_to_begin_and_nothing_of_other_words(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    screen = open_window(Home.at(tmp_path / "home"))
    assert search(qtbot, screen, "convoy") == []
    assert "There is no library here yet" in screen.search.panel.text()


def test_the_preview_shows_the_page_of_the_chosen_hit(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "2023.05 tow bar last vehicle never overtakes")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    page = screen.search
    qtbot.waitUntil(lambda: page.preview.shown_page() == 3 and page.preview.is_drawn(), timeout=WAIT)


def test_escape_clears_then_leaves(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    screen.press(Qt.Key.Key_Escape)
    assert screen.window.top.edit.text() == ""
    assert screen.results() == []
    screen.press(Qt.Key.Key_Escape)
    assert screen.page == "home"


def test_slash_and_ctrl_k_lead_to_the_box(qtbot: QtBot, screen: Screen) -> None:
    screen.window.show_page("updates")
    for key, modifier in (
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    ):
        screen.updates.start.setFocus()
        assert screen.focus() is screen.updates.start
        qtbot.keyClick(screen.updates.start, key, modifier)
        assert screen.focus() is screen.window.top.edit
        assert screen.window.top.edit.text() == ""


def test_the_full_answer_keeps_the_chosen_row_and_where_it_stands(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    screen.press(Qt.Key.Key_PageDown)
    screen.press(Qt.Key.Key_Down)
    chosen, page = screen.search.current(), screen.search
    assert chosen is not None
    index = page.model.index(page.model.find(chosen.entry.document.id))
    place = page.list.visualRect(index).top()
    assert page.list.verticalScrollBar().value() > 0
    with qtbot.waitSignal(page.answered, timeout=WAIT):
        screen.application.shelf.changed.emit()  # as after a sync: everything is asked again
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    after = page.current()
    assert after is not None and after.entry.document.id == chosen.entry.document.id
    assert page.list.visualRect(page.list.currentIndex()).top() == place


def test_a_word_that_is_still_being_written_keeps_its_results_in_the_pause(qtbot: QtBot, screen: Screen) -> None:
    before = search(qtbot, screen, "convoy prot")
    qtbot.waitUntil(lambda: screen.search.settled, timeout=WAIT)
    assert screen.slugs() == before
    assert screen.search.result is not None and not screen.search.result.relaxed


def test_the_full_answer_is_that_of_the_command_line(qtbot: QtBot, screen: Screen, library: Library) -> None:
    for query in ("convoy protection", "radio", "حماية القوافل", "route card"):
        search(qtbot, screen, query)
        qtbot.waitUntil(lambda: screen.search.settled, timeout=WAIT)
        hits = library.search(query, limit=30, typing=False).hits
        assert [row.entry.document.id for row in screen.results()] == [hit.entry.document.id for hit in hits]


def test_enter_before_the_answer_opens_the_best_of_it(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "radio")
    screen.write("2023.05")
    assert not screen.search_answered()
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled("example-institute/2023-05"), timeout=WAIT)


def test_a_slow_full_answer_keeps_no_key_waiting(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy")
    go_on = threading.Event()
    screen.application.tasks.run("settled", lambda: go_on.wait(60), lambda _: None)
    try:
        assert "2023-05" in search(qtbot, screen, "convoy protection")
        assert not screen.search.settled
    finally:
        go_on.set()
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)


def test_the_list_of_results_is_a_sound_model(qtbot: QtBot, screen: Screen) -> None:
    tester = QAbstractItemModelTester(screen.search.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    search(qtbot, screen, "convoy")
    search(qtbot, screen, "radio")
    assert tester.model() is screen.search.model


def test_a_row_reads_title_status_reference_and_place(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "2023.05")
    index = screen.search.model.index(0)
    said = str(screen.search.model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Movement and protection of convoys, In force, 2023.05, On this laptop, ")


def test_a_number_is_answered_in_the_language_of_the_window(qtbot: QtBot, screen: Screen, library: Library) -> None:
    search(qtbot, screen, "2022.03")
    entry = library.entry("example-institute/2023-05")
    assert {"en", "ar", "fr"} <= set(entry.document.languages), "else nothing is tested"
    assert {row.language for row in screen.results() if "en" in row.entry.document.languages} == {"en"}
    numbered = library.search("2022.03", reads="fr").hits
    assert next(hit for hit in numbered if hit.entry.document.id == entry.document.id).language == "fr"
    arabic = library.search("2022.03 الطريق", reads="en").hits
    assert arabic and arabic[0].language == "ar", "words are answered in their own"


def test_filters_that_were_taken_for_words_are_told_above_the_results(qtbot: QtBot, screen: Screen) -> None:
    hints = screen.search.hints
    search(qtbot, screen, "kind:sopp convoy lnag:fr")
    qtbot.waitUntil(lambda: screen.search_settled() and "lnag:" in hints.text(), timeout=WAIT)
    told, no_such = hints.text().split("\n")[:2]
    assert told.startswith("kind:sopp was not understood and was searched as words.") and "good-practice" in told
    assert no_such.startswith("There is no filter lnag:, so it was searched as words.") and "before:" in no_such
    search(qtbot, screen, "convoy kind:sop")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    assert not hints.isVisible()
    search(qtbot, screen, "kinds:sop convoy")
    qtbot.waitUntil(hints.isVisible, timeout=WAIT)
    screen.write("")
    qtbot.waitUntil(lambda: not hints.isVisible(), timeout=WAIT)


def test_half_a_filter_is_no_mistake_before_one_has_rested(qtbot: QtBot, screen: Screen) -> None:
    hints = screen.search.hints
    hints.rest.setInterval(WAIT)  # the rest ends when this test says so
    search(qtbot, screen, "convoy kind:so")
    qtbot.waitUntil(lambda: screen.search_settled() and hints.rest.isActive(), timeout=WAIT)
    assert not hints.isVisible()
    search(qtbot, screen, "convoy kind:sop")
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    assert not hints.rest.isActive() and not hints.isVisible()
    search(qtbot, screen, "convoy kind:so ")
    qtbot.waitUntil(lambda: screen.search_settled() and hints.isVisible(), timeout=WAIT)
    assert hints.text().startswith("kind:so was not understood"), "a space ends it"
    search(qtbot, screen, "convoy kind:s")
    qtbot.waitUntil(lambda: screen.search_settled() and hints.rest.isActive(), timeout=WAIT)
    assert not hints.isVisible()
    hints.rest.timeout.emit()
    assert hints.text().startswith("kind:s was not understood")
    screen.search.shelf_changed()
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    assert hints.text().startswith("kind:s was not understood"), "what was told stays, for the words are the same"


def test_a_mistyped_word_beside_one_that_is_known_leads_to_what_was_meant(qtbot: QtBot, screen: Screen) -> None:
    search(qtbot, screen, "convoy protetcion")
    hints = screen.search.hints
    qtbot.waitUntil(lambda: screen.search_settled() and hints.isVisible(), timeout=WAIT)
    assert screen.slugs() != [] and hints.text() == "Did you mean “convoy protection”?"
    hints.button.click()
    qtbot.waitUntil(lambda: screen.window.top.edit.text() == "convoy protection" and screen.search_settled(), timeout=WAIT)
    assert not hints.isVisible() and "2023-05" in screen.slugs()


def test_the_best_is_chosen_when_the_full_answer_ranks_anew(qtbot: QtBot, screen: Screen) -> None:
    go_on = threading.Event()
    screen.application.tasks.run("settled", lambda: go_on.wait(60), lambda _: None)
    try:
        first = search(qtbot, screen, "convoy protection")[0]
        assert not screen.search.settled and screen.search.list.currentIndex().row() == 0
    finally:
        go_on.set()
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    best = screen.slugs()[0]
    assert best != first and first in screen.slugs()  # else this shows nothing
    assert screen.search.list.currentIndex().row() == 0
    screen.press_enter()
    qtbot.waitUntil(lambda: screen.reader_settled(f"example-institute/{best}"), timeout=WAIT)


def test_what_somebody_moved_to_stays_chosen_in_the_full_answer(qtbot: QtBot, screen: Screen) -> None:
    go_on = threading.Event()
    screen.application.tasks.run("settled", lambda: go_on.wait(60), lambda _: None)
    try:
        search(qtbot, screen, "convoy protection")
        screen.press(Qt.Key.Key_Down)
        screen.press(Qt.Key.Key_Up)  # to the first one of this answer, and meant
        chosen = screen.search.current()
        assert chosen is not None and not screen.search.settled
    finally:
        go_on.set()
    qtbot.waitUntil(screen.search_settled, timeout=WAIT)
    after = screen.search.current()
    assert after is not None and after.entry.document.id == chosen.entry.document.id
    assert screen.search.list.currentIndex().row() != 0
