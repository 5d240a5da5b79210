"""Importing a pack in the real window: the ways in, what is said before, during and after, and what goes wrong."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.packs.import_page import ImportPage
from desktop.parts.widgets import ClickableRow, ElidedLabel, Pill
from desktop.settings import Settings
from desktop.updates.schedule import Past
from desktop.words import wording
from resources import measures
from resources.home import Home
from resources.library import Library
from sync.packs import importing
from sync.packs.opened import MARKER
from sync.report import SourceReport
from tests.desktop.conftest import ROOT, Opener
from tests.support.command_line import assert_sentence
from tests.support.handed_out import HandedOut
from tests.support.packs import pack
from tests.support.publishers import Publisher
from tests.support.screens import Screen, wait_until


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> HandedOut:
    return HandedOut(tmp_path_factory.mktemp("handed-out"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Of somebody who has nothing yet, and has seen the window before."""
    home = Home.at(tmp_path / "home")
    Settings(home.settings).skip_first_run()
    return home


@pytest.fixture
def reader(open_window: Opener, home: Home) -> Screen:
    return open_window(home)


def page(screen: Screen) -> ImportPage:
    found = screen.window.page("import")
    assert isinstance(found, ImportPage)
    return found


def step(screen: Screen) -> str:
    return screen.window.importing.step


def arrived(screen: Screen, *steps: str) -> str:
    """Everything that the page says at that step."""
    wait_until(lambda: step(screen) in steps, f"the page is at {steps}, and not at {step(screen)}")
    assert screen.page == "import"
    QApplication.sendPostedEvents()
    elided = [words.text() for words in page(screen).findChildren(ElidedLabel) if words.isVisible()]
    return "\n".join([*screen.texts(page(screen)), *elided])


def brought(screen: Screen, *places: Path, at: str = "question") -> str:
    screen.window.packs.bring(places)
    return arrived(screen, at)


def press(screen: Screen, words: str) -> None:
    screen.click_in(page(screen), words)


def imported(screen: Screen, folder: Path) -> str:
    brought(screen, folder)
    button = page(screen).import_button
    assert button is not None
    button.click()
    return arrived(screen, "result")


def pills(screen: Screen) -> list[str]:
    QApplication.sendPostedEvents()
    return [pill.text() for pill in page(screen).findChildren(Pill) if pill.isVisible()]


def compare(screen: Screen, typed: str) -> None:
    unknown = page(screen).unknown
    assert unknown is not None
    unknown.typed.setText(typed)
    unknown.compare.click()


def copied(pack_folder: Path, to: Path) -> Path:
    """A copy that may be spoilt."""
    return Path(shutil.copytree(pack_folder, to / pack_folder.name))


@contextmanager
def held_back(screen: Screen) -> Iterator[None]:
    """As if something else kept the library: what is asked for meanwhile waits for its turn."""
    free = threading.Event()
    screen.application.tasks.run("sync", lambda: free.wait(60), lambda _: None)
    try:
        yield
    finally:
        free.set()


# Ways in


def test_the_systems_dialog_chooses_a_folder(reader: Screen, handed_out: HandedOut) -> None:
    reader.window.show_page("sources")
    reader.sources.import_pack.click()
    (dialog,) = reader.window.findChildren(QFileDialog)
    assert dialog.isVisible() and dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(handed_out.old))
    dialog.reject()
    assert "Unknown publisher calling itself Example Headquarters" in arrived(reader, "question")


@pytest.mark.parametrize("what", ["folder", "file", "stick"])
def test_what_is_dropped_on_the_window_is_looked_at(reader: Screen, handed_out: HandedOut, what: str) -> None:
    place = {"folder": handed_out.old, "file": handed_out.old / MARKER, "stick": handed_out.old.parent}[what]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place))])
    window, buttons, keys = reader.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    centre = QPointF(window.rect().center())
    QApplication.sendEvent(window, QDropEvent(centre, Qt.DropAction.CopyAction, data, buttons, keys))
    assert str(handed_out.old) in arrived(reader, "question")


@pytest.mark.parametrize("what", ["words", "address"])
def test_what_is_no_file_of_this_computer_is_not_taken(reader: Screen, what: str) -> None:
    data = QMimeData()
    data.setText("convoy")
    if what == "address":
        data.setUrls([QUrl("https://institute.example/convoy.pdf")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(reader.window.rect().center(), Qt.DropAction.CopyAction, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(reader.window, entering)
    assert not entering.isAccepted()


_CLICKED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop.app
from desktop.__main__ import main

class Watched(desktop.app.Application):
    def start(self):
        super().start()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def look(self):
        importing = self.window.importing
        if importing.step in ("question", "trouble"):
            print(self.window.current_page, importing.step, importing.pack and importing.pack.folder.name)
            QApplication.quit()

desktop.app.Application = Watched
sys.exit(main())
"""


def test_a_pack_that_is_clicked_opens_the_window_with_it(handed_out: HandedOut, home: Home) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(home.library.parent)}
    done = subprocess.run(
        [sys.executable, "-c", _CLICKED, f"{handed_out.old.name}/{MARKER}"],
        cwd=handed_out.old.parent, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, f"import question {handed_out.old.name}"), done.stderr


def test_the_first_thing_here_can_be_a_pack(open_window: Opener, handed_out: HandedOut, tmp_path: Path) -> None:
    screen = open_window(Home.at(tmp_path / "new"))
    first = screen.first_run()
    assert first is not None
    first.import_pack.click()
    (dialog,) = screen.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(handed_out.old))
    dialog.reject()
    arrived(screen, "question")
    press(screen, "Cancel")
    assert screen.first_run_shown() and step(screen) == "", "nothing is here yet: one is where one was"
    imported(screen, handed_out.old)
    press(screen, "What is new")
    assert screen.page == "updates" and not screen.first_run_shown()


# Before


def test_an_unknown_publisher_is_named_as_one(reader: Screen, handed_out: HandedOut, home: Home) -> None:
    said = brought(reader, handed_out.old)
    assert "Unknown publisher calling itself Example Headquarters" in said and "Pack of an unknown publisher" in said
    assert all(group in said for group in measures.grouped(handed_out.fingerprint).split())
    assert "Ask the publisher for the fingerprint" in said
    assert "90 days ago" not in said and "3 months ago" in said
    changes = page(reader).changes
    assert changes is not None
    assert {kind: tile.number for kind, tile in changes.tiles.items()} == {
        "added": 3, "updated": 0, "superseded": 0, "withdrawn": 0, "removed": 0,
    }  # fmt: skip
    assert "needed" in said and "free on this laptop" in said
    with Library.open(home, create=False) as library:
        assert library.catalogue.count() == 0 and library.catalogue.sources() == [], "nothing was changed by looking"


def test_what_the_publisher_said_is_compared(reader: Screen, handed_out: HandedOut) -> None:
    brought(reader, handed_out.old)
    compare(reader, "29ca 6b03")
    assert "64 digits and letters" in arrived(reader, "question")
    unknown = page(reader).unknown
    assert unknown is not None and unknown.typed.text() == "29ca 6b03", "it can be put right"
    compare(reader, "00" * 32)
    assert step(reader) == "looking"
    said = arrived(reader, "question")
    assert "not from the publisher whose fingerprint you gave" in said and "Import 3 items" not in said
    compare(reader, measures.grouped(handed_out.fingerprint))
    wait_until(lambda: step(reader) == "question", "it is compared")
    said = arrived(reader, "question")
    assert "Fingerprint compared" in said and "Unknown publisher" not in said
    press(reader, "Import 3 items")
    arrived(reader, "result")
    press(reader, "Close")
    assert reader.page == "sources"
    wait_until(lambda: "Example Headquarters" in reader.texts(reader.sources), "the source is known")


def test_a_newer_pack_says_what_changes(reader: Screen, handed_out: HandedOut) -> None:
    imported(reader, handed_out.old)
    said = brought(reader, handed_out.new)
    changes = page(reader).changes
    assert changes is not None
    assert {kind: tile.number for kind, tile in changes.tiles.items()} == {
        "added": 1, "updated": 1, "superseded": 1, "withdrawn": 1, "removed": 0,
    }  # fmt: skip
    assert pills(reader) == ["Withdrawn", "Superseded by \u20682026.21\u2069", "Updated"], "the gravest first"
    assert "Superseded documents stay for reference, and your notes stay." in said
    changes.more.click()
    assert pills(reader)[3:] == ["Added"]
    changes.tiles["updated"].click()
    assert pills(reader) == ["Updated"]
    changes.tiles["updated"].click()
    assert len(pills(reader)) == 3
    assert not changes.tiles["removed"].isEnabled()


def test_all_packs_of_a_stick_are_offered(reader: Screen, handed_out: HandedOut, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    for folder in (handed_out.old, handed_out.new):
        copied(folder, stick)
    bad = copied(handed_out.new, tmp_path / "elsewhere").rename(stick / "damaged")
    (bad / MARKER).write_text("{}", encoding="utf-8")
    said = brought(reader, stick, at="choice")
    rows = [row for row in page(reader).findChildren(ClickableRow) if row.isVisible()]
    assert [row.accessibleName().partition(".")[0] for row in rows] == [handed_out.new.name, handed_out.old.name]
    assert "The pack damaged is damaged" in said and "Calls itself Example Headquarters" in said
    rows[0].activated.emit()
    arrived(reader, "question")
    press(reader, "Import 4 items")
    arrived(reader, "result")
    press(reader, "All packs on this stick")
    assert "Complete" in arrived(reader, "choice")
    rows = [row for row in page(reader).findChildren(ClickableRow) if row.isVisible()]
    rows[1].activated.emit()
    said = arrived(reader, "question")
    assert "is older than the state" in said and "Nothing in this pack is new here." in said


def test_it_is_compared_after_the_import_as_well(reader: Screen, handed_out: HandedOut) -> None:
    assert "Unknown publisher calling itself" in imported(reader, handed_out.old)
    reader.window.show_page("sources")
    wait_until(lambda: "Unknown publisher calling itself Example Headquarters" in reader.texts(reader.sources), "it is here")
    groups = [wording.ltr(group) for group in measures.grouped(handed_out.fingerprint).split()]
    texts = reader.texts(reader.sources)
    first = texts.index(groups[0])
    assert texts[first : first + 16] == groups, "each is a run of its own, in Arabic words too"
    reader.window.show_page("import")
    compare(reader, handed_out.fingerprint)
    wait_until(lambda: step(reader) == "question", "it is compared")
    said = arrived(reader, "question")
    assert "Publisher known" in said and "Nothing in this pack is new here." in said
    press(reader, "Close")
    wait_until(lambda: "Signature known" in reader.texts(reader.sources), "the publisher is known")


def test_a_list_that_leaves_out_most_is_taken_only_when_that_is_meant(reader: Screen, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    for number in range(24):
        publisher.hq.document(f"note-{number}", f"Note {number}.", size=100, packed=True)
    publisher.build()
    imported(reader, pack(publisher, tmp_path / "stick", name="first"))
    publisher.hq.collections["guidance"] = publisher.hq.collections["guidance"][:2]
    publisher.build()
    said = brought(reader, pack(publisher, tmp_path / "stick", name="second"))
    assert "leaves out most of what it has here" in said and "--accept-removals" not in said
    assert page(reader).import_button is None
    press(reader, "Take the shorter list over")
    arrived(reader, "question")
    press(reader, "Import 22 items")
    assert "22 removed" in arrived(reader, "result")


# During


def test_the_window_can_be_used_meanwhile(reader: Screen, handed_out: HandedOut) -> None:
    imported(reader, handed_out.old)
    brought(reader, handed_out.new)
    with held_back(reader):
        press(reader, "Import 4 items")
        assert "You can keep working" in arrived(reader, "importing")
        reader.write("escort vehicles")
        wait_until(lambda: reader.search_settled() and bool(reader.results()), "the search is answered")
        assert reader.slugs() == ["escorts"] and step(reader) == "importing"
        reader.window.packs.choose()
        assert reader.page == "import", "no second pack while one is imported"
        assert not reader.window.findChildren(QFileDialog)
    said = arrived(reader, "result")
    assert "The import is complete." in said and "1 added, 1 updated, 1 superseded, 1 withdrawn" in said
    reader.write("escort vehicles")
    wait_until(lambda: reader.search_settled() and reader.slugs() == ["convoys"], "what is new is found")


def test_an_import_is_shown_and_stopped_as_a_sync_is(reader: Screen, handed_out: HandedOut) -> None:
    brought(reader, handed_out.old)
    phases: list[str] = []
    reader.application.syncing.moved.connect(lambda progress: phases.append(progress.phase))
    with held_back(reader):
        press(reader, "Import 3 items")
        reader.window.show_page("updates")
        shown = reader.texts(reader.updates)
        assert "Importing" in shown and any("A pack is being imported." in words for words in shown)
        reader.updates.cancel.click()
        reader.window.show_page("import")
    said = arrived(reader, "result")
    assert "The import was stopped. What had been copied is kept" in said
    assert phases
    press(reader, "Look again")
    arrived(reader, "question")
    press(reader, "Import 3 items")
    assert "The import is complete." in arrived(reader, "result")


def test_an_import_is_no_check_of_the_schedule(reader: Screen, handed_out: HandedOut) -> None:
    before = reader.application.settings.table("sync")
    assert "The import is complete." in imported(reader, handed_out.old)
    assert reader.application.settings.table("sync") == before, "the next check is as due as it was"
    assert Past.read(before).attempt is None


def test_a_pack_waits_until_an_update_has_ended(reader: Screen, handed_out: HandedOut) -> None:
    with held_back(reader):
        reader.application.syncing.start()
        reader.window.packs.bring([handed_out.old])
        assert "An update is running" in arrived(reader, "opening")
        press(reader, "Stop the update")
    arrived(reader, "question")
    with held_back(reader):
        reader.application.syncing.start()
        button = page(reader).import_button
        assert button is not None and not button.isEnabled()
    wait_until(lambda: not reader.application.syncing.running, "the update has ended")
    press(reader, "Import 3 items")
    arrived(reader, "result")


def test_a_run_that_nobody_asked_for_makes_way(reader: Screen, handed_out: HandedOut) -> None:
    with held_back(reader):
        reader.application.syncing.start(background=True)
        reader.window.packs.bring([handed_out.old])
        assert "An update is running" not in arrived(reader, "opening")
        assert reader.application.syncing.interrupted
    arrived(reader, "question")
    with held_back(reader):
        reader.application.syncing.start(background=True)
        press(reader, "Import 3 items")
        assert reader.application.syncing.interrupted and step(reader) == "importing"
    assert "The import is complete." in arrived(reader, "result")


def test_a_window_that_closes_ends_the_import(
    reader: Screen, handed_out: HandedOut, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought(reader, handed_out.old)
    begun, really = threading.Event(), importing.import_pack

    def import_pack(*given: Any, **named: Any) -> SourceReport:
        begun.set()
        return really(*given, **named)

    monkeypatch.setattr(importing, "import_pack", import_pack)
    with held_back(reader):
        press(reader, "Import 3 items")
        reader.window.close()
    assert begun.wait(60), "what has not begun by then never does"
    reader.application.tasks.close()  # waits for what runs
    with Library.open(home, create=False) as library:
        assert library.verify().ok and library.catalogue.runs()[0].result == "stopped"


# What goes wrong


def test_another_program_that_changes_the_library_is_told(reader: Screen, handed_out: HandedOut, home: Home) -> None:
    with Library.open(home, create=False) as other, other.lock(wait=60):  # once the window itself has tidied up
        said = brought(reader, handed_out.old, at="trouble")
        assert "Another window or program is changing the library just now." in said
    press(reader, "Look again")
    arrived(reader, "question")


def test_the_stick_is_taken_out_and_put_back(reader: Screen, handed_out: HandedOut, tmp_path: Path) -> None:
    folder = copied(handed_out.old, tmp_path / "stick")
    brought(reader, folder)
    away = folder.rename(tmp_path / "pocket")
    press(reader, "Import 3 items")
    said = arrived(reader, "result")
    assert "was the stick taken out?" in said and "The import is not finished." in said
    away.rename(folder)
    press(reader, "Look again")
    arrived(reader, "question")
    press(reader, "Import 3 items")
    assert "The import is complete." in arrived(reader, "result")


def test_a_file_that_was_exchanged_is_named_and_the_rest_taken(reader: Screen, open_window: Opener, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("escort", "The escort has four vehicles.", size=30_000)
    publisher.hq.document("radio", "The radio room keeps a log.", size=30_000)
    publisher.build()
    folder = pack(publisher, tmp_path / "stick")
    spoilt = next(path for path in (folder / "data").rglob("*") if "Radio" in path.name)
    spoilt.write_bytes(bytes(spoilt.stat().st_size))
    said = imported(reader, folder)
    assert "The import is partly done." in said
    assert f"{spoilt.name} in the pack is not the file that its publisher signed" in said.replace("data/guidance/", "")


def test_signatures_that_do_not_fit_refuse_the_pack(reader: Screen, handed_out: HandedOut, tmp_path: Path) -> None:
    folder = copied(handed_out.old, tmp_path)
    (signed,) = (folder / "fieldshelf" / "metadata").glob("*.targets.json")
    signed.write_bytes(signed.read_bytes().replace(b"example-hq", b"another-hq", 1))
    said = brought(reader, folder)
    assert "it was damaged or exchanged. Nothing of that was taken." in said
    assert page(reader).import_button is None


def test_a_pack_that_is_half_copied_says_so(reader: Screen, handed_out: HandedOut, tmp_path: Path) -> None:
    folder = copied(handed_out.old, tmp_path)
    (folder / MARKER).unlink()
    assert "It was perhaps only half copied." in brought(reader, folder, at="trouble")


def test_a_pack_that_is_too_old_is_refused(reader: Screen, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public", now=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=740))
    publisher.hq.document("escort", "The escort has four vehicles.", size=3_000)
    publisher.build()
    said = brought(reader, pack(publisher, tmp_path / "stick"))
    assert "more than 24 months ago. Nothing of it was taken" in said and page(reader).import_button is None


@pytest.mark.parametrize("what", ["empty", "public", "missing"])
def test_what_is_no_pack_says_what_to_do_with_it(reader: Screen, handed_out: HandedOut, tmp_path: Path, what: str) -> None:
    (tmp_path / "empty").mkdir()
    place = {"empty": tmp_path / "empty", "public": handed_out.public, "missing": tmp_path / "missing"}[what]
    said = brought(reader, place, at="trouble")
    expected = {
        "empty": "Choose the folder of a pack", "public": "Add this folder as a source under Packs & sources",
        "missing": "Check that the stick is in its place",
    }  # fmt: skip
    assert expected[what] in said and "fieldshelf source" not in said
    error = reader.window.importing.error
    assert error is not None
    assert_sentence(error.message)
    press(reader, "Close")
    assert reader.page == "sources" and step(reader) == ""
