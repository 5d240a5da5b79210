"""The page about what is kept here: what a choice would bring and free, applying it, and the queue."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.keep import keeping
from desktop.keep.keep_page import KeepPage
from desktop.keep.keeping import Choice
from desktop.shelf import Place
from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from resources.models import Document
from resources.store.catalogue_sync import Rule
from sync import room
from sync.removing import keep_by
from sync.report import SyncReport
from sync.run import sync
from sync.sources import add_source
from tests.desktop.conftest import Opener, Sample
from tests.support.publishers import Publisher
from tests.support.screens import Screen, wait_until

WAIT = 60_000
MB = 1 << 20


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    hq = publisher.hq
    hq.document("atlas", "The bridge on the map.", size=MB)
    hq.document("roads", "Roads in the rain.", size=2 * MB, collection="movement")
    film = hq.file("film.mp4", b"0" * 3 * MB, "", media_type="video/mp4", role="video", language="fr")
    hq.put(Document("hq/film", "training", {"en": "Film"}, (film,)), "movement")
    publisher.build()
    return publisher


@pytest.fixture
def home(publisher: Publisher, tmp_path: Path) -> Home:
    home = Home.at(tmp_path / "home")
    with Library.open(home) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library).ok
    return home


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    with Library.open(home) as library:
        yield library


@pytest.fixture
def keep(qtbot: QtBot, open_window: Opener, home: Home) -> tuple[Screen, KeepPage]:
    screen = open_window(home)
    screen.home.keep_asked.emit()
    page = cast(KeepPage, screen.window.page("keep"))
    qtbot.waitUntil(lambda: page.stock is not None, timeout=WAIT)
    assert screen.page == "keep"
    return screen, page


def here(library: Library) -> set[str]:
    return {entry.document.id for entry in library.entries() if entry.available}


def sync_in_turn(library: Library, *, asked_only: bool = False, dry_run: bool = False) -> SyncReport:
    """Beside an open window, which may still be sweeping or indexing: after it."""
    reports: list[SyncReport] = []

    def had_its_turn() -> bool:
        try:
            reports.append(sync(library, asked_only=asked_only, dry_run=dry_run))
        except LibraryError as error:
            assert error.code == "library_in_use", error
            return False
        return True

    wait_until(had_its_turn, "nobody else changes the library")
    return reports[0]


def test_what_is_written_down_is_read_again_as_it_was_chosen(library: Library) -> None:
    stock = keeping.read(library)
    assert keeping.choice_of(stock) == Choice() and keeping.rules_of(Choice(), stock) == []
    for choice in (
        Choice(off=frozenset({"hq/movement"})),
        Choice(off=frozenset({"hq/movement"}), languages=("en",)),
        Choice(off=frozenset({"hq/guidance"}), roles=("document",), later=False),
        Choice(own={"hq/movement": Rule("hq/movement", True, ("fr",), ("video",), 5 * MB)}, quota=MB),
        Choice(languages=("fr",), roles=("video",), later=False),
    ):
        rules = keeping.rules_of(choice, stock)
        keep_by(library, rules, choice.quota, clear=False)
        assert keeping.choice_of(keeping.read(library)) == choice, rules


def test_the_effect_is_what_a_plan_and_a_removal_do(library: Library) -> None:
    stock = keeping.read(library)
    choice = Choice(off=frozenset({"hq/guidance"}), roles=("document",))
    found = keeping.effect(choice, stock)
    before = library.catalogue.object_bytes()
    freed = keep_by(library, keeping.rules_of(choice, stock), None, clear=True)
    assert freed == found.to_free > 4 * MB
    assert library.catalogue.object_bytes() == before - freed and here(library) == {"hq/roads"}
    assert keeping.effect(choice, keeping.read(library)).to_get == 0
    (report,) = sync(library).sources
    assert report.result == "nothing_new" and here(library) == {"hq/roads"}
    everything = keeping.read(library)
    assert keeping.effect(Choice(), everything).to_get == freed
    keep_by(library, [], None, clear=False)
    assert sync(library).ok and library.catalogue.object_bytes() == before


def test_bytes_that_could_not_be_removed_go_with_a_later_sync(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_elsewhere(_: str) -> None:
        raise PermissionError("somebody has it open")

    with monkeypatch.context() as patched:
        patched.setattr(library.objects, "remove", open_elsewhere)
        keep_by(library, [Rule("hq/movement", False)], None, clear=True)
    left = set(library.objects.all()) - library.catalogue.objects_here()
    assert len(left) == 2 and set(room.unlisted(library)) == left
    assert sync(library).ok
    assert not left & set(library.objects.all())


def test_bytes_that_are_wanted_and_not_written_down_yet_stay(library: Library) -> None:
    """A kill came between a file and its row: it is not fetched again."""
    files = [file.sha256 for file in library.entry("hq/roads").document.files]
    library.catalogue.forget_objects(files)
    assert room.unlisted(library) == {}


def test_the_effect_is_told_before_anything_is_changed(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    library = screen.application.shelf.library
    page.collections.boxes["hq/movement"].click()
    assert page.clear_away.text() == "Remove 5.0 MB that are here and not chosen"
    assert page.clear_away.isVisible() and page.apply.isEnabled()
    assert library.catalogue.rules() == [] and here(library) == {"hq/atlas", "hq/roads", "hq/film"}
    page.undo.click()
    assert not page.apply.isEnabled() and not page.clear_away.isVisible()


def test_a_choice_is_applied_and_what_is_not_chosen_goes_where_that_is_meant(
    keep: tuple[Screen, KeepPage], qtbot: QtBot
) -> None:
    screen, page = keep
    library = screen.application.shelf.library
    page.roles["video"].click()
    page.apply.click()
    qtbot.waitUntil(lambda: page.said.text() == "Applied.", timeout=WAIT)
    assert library.catalogue.rules() == [Rule("", True, (), ("document",))] and "hq/film" in here(library)
    qtbot.waitUntil(lambda: page.clear_away.isVisible(), timeout=WAIT)
    page.clear_away.click()
    page.apply.click()
    qtbot.waitUntil(lambda: page.said.text() == "Applied. 3.0 MB were removed.", timeout=WAIT)
    assert here(library) == {"hq/atlas", "hq/roads"}
    assert [entry.document.id for entry in library.entries() if not entry.available] == ["hq/film"]
    qtbot.waitUntil(lambda: not page.clear_away.isVisible(), timeout=WAIT)  # it is read anew
    page.roles["video"].click()
    assert "3.0 MB of it come with the next check." in " ".join(screen.texts(page))


def test_a_choice_that_is_made_while_another_is_applied_stays(keep: tuple[Screen, KeepPage]) -> None:
    screen, page = keep
    catalogue = screen.application.shelf.library.catalogue
    page.roles["video"].click()
    page.apply.click()
    page.collections.boxes["hq/guidance"].click()  # the other waits for the event loop to say that it is done
    wait_until(lambda: catalogue.rules() == [Rule("", True, (), ("document",))], "the first is applied")
    wait_until(lambda: page.stock is not None and page.stock.rules == tuple(catalogue.rules()), "the page has read it again")
    assert page.choice == Choice(off=frozenset({"hq/guidance"}), roles=("document",))
    assert not page.collections.boxes["hq/guidance"].isChecked() and page.apply.isEnabled()
    page.apply.click()
    wait_until(lambda: Rule("hq/guidance", False) in catalogue.rules(), "so is the second")


def test_all_languages_stand_in_the_table_and_what_is_summed_up_is_said(keep: tuple[Screen, KeepPage]) -> None:
    screen, page = keep
    said = screen.texts(page)
    assert "\u200e\u2068English\u2069 1, \u2068Français\u2069 1" in said and "\u200e\u2068English\u2069 1" in said
    assert "Chosen counts documents alone, without their texts." in said
    assert "Used are documents that are here, and the texts of all." in said
    assert not any("small" in words for words in said), "nothing here is small enough to come with the texts"


def test_where_all_files_are_small_it_is_said_that_a_choice_changes_nothing(
    open_window: Opener, sample: Sample, tmp_path: Path
) -> None:
    shutil.copytree(sample.home, tmp_path / "sample")
    screen = open_window(Home.at(tmp_path / "sample"))
    screen.home.keep_asked.emit()
    page = cast(KeepPage, screen.window.page("keep"))
    wait_until(lambda: page.stock is not None, "it is read")
    assert page.stock is not None
    effects = {keeping.effect(choice, page.stock).to_free for choice in (Choice(), Choice(languages=("fr",)))}
    assert effects == {0} and not page.roles
    assert any(words.startswith("All files here are small") for words in screen.texts(page))
    names = ("English", "Français", "العربية", "中文", "Español", "Русский")
    wait_until(
        lambda: any(all(name in words for name in names) for words in screen.texts(page.collections)), "its languages are told"
    )


def test_the_last_language_cannot_be_left_out(keep: tuple[Screen, KeepPage]) -> None:
    _, page = keep
    page.languages["fr"].click()
    assert page.choice.languages == ("en",) and not page.languages["en"].isEnabled()
    page.languages["fr"].click()
    assert not page.choice.languages and page.languages["en"].isEnabled()


def test_how_much_the_library_may_take_is_chosen(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    page.quota.setCurrentIndex(page.quota.findData(1 << 30))
    page.quota.activated.emit(page.quota.currentIndex())
    page.apply.click()
    qtbot.waitUntil(lambda: page.said.text() == "Applied.", timeout=WAIT)
    assert screen.application.shelf.library.catalogue.quota() == 1 << 30


def test_a_rule_of_its_own_is_left_as_it_is(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    own = Rule("hq/movement", True, ("fr",))
    screen.application.shelf.library.catalogue.set_rule(own)
    page.load()
    qtbot.waitUntil(lambda: page.choice.own == {"hq/movement": own}, timeout=WAIT)
    assert page.collections.boxes["hq/movement"].part
    for _ in range(3):  # as the others; left out; its own again
        page.collections.boxes["hq/movement"].click()
    assert page.choice.own == {"hq/movement": own} and not page.choice.off


def test_what_came_with_a_pack_alone_is_said_to_come_back_with_one(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    catalogue = screen.application.shelf.library.catalogue
    (source,) = catalogue.sources()
    catalogue.update_source(dataclasses.replace(source, url=""))
    page.load()
    qtbot.waitUntil(lambda: page.stock is not None and bool(page.stock.lost), timeout=WAIT)
    page.collections.boxes["hq/guidance"].click()
    words = "1.0 MB of it came with a pack, and come back only with another one; your notes stay."
    qtbot.waitUntil(lambda: words in screen.texts(page), timeout=WAIT)


def test_it_is_said_where_only_texts_are_fetched_anyway(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    assert not page.documents_too.isVisible()
    background = screen.window.background
    background.wish(dataclasses.replace(background.wishes, texts_only=True))
    qtbot.waitUntil(page.documents_too.isVisible, timeout=WAIT)
    page.documents_too.click()
    assert not background.wishes.texts_only and not page.documents_too.isVisible()


def test_the_queue_is_reordered_and_given_up(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    library = screen.application.shelf.library
    with library.lock(wait=60):  # the window may still be sweeping or indexing
        keep_by(library, [Rule("", False)], None, clear=True)
    for identifier in ("hq/atlas", "hq/film", "hq/roads"):
        library.catalogue.ask(identifier)
    page.load()
    qtbot.waitUntil(lambda: page.queue.ids == ["hq/atlas", "hq/film", "hq/roads"], timeout=WAIT)
    screen.click_named(page, "Earlier: Roads")
    qtbot.waitUntil(lambda: page.queue.ids == ["hq/atlas", "hq/roads", "hq/film"], timeout=WAIT)
    screen.click_named(page, "Do not get Atlas")
    qtbot.waitUntil(lambda: page.queue.ids == ["hq/roads", "hq/film"], timeout=WAIT)
    report = sync_in_turn(library, asked_only=True, dry_run=True).sources[0]
    assert report.plan is not None and [one.document_id for one in report.plan.objects] == ["hq/roads", "hq/film"]


def test_a_document_is_taken_off_and_stays_away_until_it_is_asked_for(keep: tuple[Screen, KeepPage], qtbot: QtBot) -> None:
    screen, page = keep
    library = screen.application.shelf.library
    assert page.stock is not None and [wish.id for wish in page.stock.largest] == ["hq/film", "hq/roads", "hq/atlas"]
    screen.click_named(page, "Remove Film")

    def asked() -> list[QMessageBox]:
        return [box for box in page.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()), timeout=WAIT)
    assert "“Film” (3.0 MB)" in asked()[0].text()
    asked()[0].button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: here(library) == {"hq/atlas", "hq/roads"}, timeout=WAIT)
    assert sync_in_turn(library).sources[0].result == "nothing_new" and here(library) == {"hq/atlas", "hq/roads"}
    screen.click_named(page, "Get again: Film")
    qtbot.waitUntil(lambda: page.queue.ids == ["hq/film"], timeout=WAIT)
    assert sync_in_turn(library).ok and "hq/film" in here(library)


def test_a_document_is_taken_off_and_asked_for_where_it_is_read(open_window: Opener, home: Home) -> None:
    screen = open_window(home)
    library, reader = screen.application.shelf.library, screen.reader
    screen.window.open(Place("hq/film"))
    wait_until(lambda: screen.reader_settled("hq/film"), "it is open")

    def asked() -> list[QMessageBox]:
        return [box for box in reader.findChildren(QMessageBox) if box.isVisible()]

    def said(words: str) -> bool:
        return screen.reader_settled("hq/film") and reader.panel.isVisible() and words in reader.panel.text()

    screen.click_in(reader.info, "Remove from this laptop…")
    assert "“Film” (3.0 MB)" in asked()[0].text() and "your notes stay" in asked()[0].text()
    asked()[0].button(QMessageBox.StandardButton.Cancel).click()
    assert here(library) == {"hq/atlas", "hq/roads", "hq/film"}
    wait_until(lambda: not asked(), "the question is gone")
    screen.click_in(reader.info, "Remove from this laptop…")
    asked()[-1].button(QMessageBox.StandardButton.Yes).click()
    wait_until(lambda: said("Not here, 3.0 MB"), "it is not here any more")
    assert here(library) == {"hq/atlas", "hq/roads"} and sync_in_turn(library).sources[0].result == "nothing_new"
    assert "Remove from this laptop…" not in screen.texts(reader.info)

    screen.click_in(reader.panel, "Get when online")
    wait_until(lambda: said("It is in the queue"), "it is in the queue")
    assert [(one.document_id, one.languages) for one in library.catalogue.asked()] == [("hq/film", ("fr",))]
    assert "In the queue, 3.0 MB" in screen.texts(reader.info)
    wait_until(lambda: "1 item " in screen.window.status.text(), "the status line counts it")
    screen.click_in(reader.info, "Do not get it")
    wait_until(lambda: said("Ask for it"), "it is out of the queue")
    assert not library.catalogue.asked()
    screen.click_in(reader.info, "Get when online")
    wait_until(lambda: said("It is in the queue"), "it is in the queue again")
    assert sync_in_turn(library).ok and "hq/film" in here(library)


def test_the_page_fits_the_smallest_window(keep: tuple[Screen, KeepPage]) -> None:
    screen, page = keep
    screen.window.resize(1024, 600)
    wait_until(lambda: page.viewport().width() < 1024, "it is as narrow")
    widget = page.widget()
    assert widget is not None and widget.minimumSizeHint().width() <= page.viewport().width()
