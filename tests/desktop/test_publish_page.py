"""The page for publishers, in the real window: a repository is made, a folder becomes a signed pack, and readers get it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QWidget

from desktop.parts.widgets import Button, ClickableRow, ElidedLabel
from desktop.publish.publish_page import PublishPage
from desktop.publish.publish_steps import StepCard
from desktop.settings import Settings
from desktop.window.sidebar import PAGES, NavButton
from resources import measures
from resources.home import Home
from resources.models import PartialDate
from sync.publish import table
from sync.publish.repository import Repository
from tests.desktop.conftest import Opener, Sample
from tests.support import scans
from tests.support.command_line import CommandLine, assert_sentence
from tests.support.publishing import NEW, Desk, correct
from tests.support.readers_of_scans import Program
from tests.support.screens import Screen, wait_until


@pytest.fixture
def desk(sample: Sample, tmp_path: Path) -> Desk:
    return Desk(sample.documents.parent, tmp_path / "desk")


@pytest.fixture
def reader(open_window: Opener, tmp_path: Path) -> Screen:
    """A window of somebody who has never published anything."""
    home = Home.at(tmp_path / "home")
    Settings(home.settings).skip_first_run()
    return open_window(home)


@pytest.fixture
def opened(reader: Screen, desk: Desk) -> Screen:
    """The page, on the sample's repository."""
    return open_repository(reader, desk.repository)


def open_repository(screen: Screen, folder: Path) -> Screen:
    screen.window.show_page("publish")
    screen.publish.start.folder.setText(str(folder))
    screen.publish.start.open.click()
    wait_until(lambda: screen.publish.steps[0].isVisible() and idle(screen), "the steps stand there")
    return screen


def idle(screen: Screen) -> bool:
    work = screen.window.publishing
    return not work.running and work.standing is not None


def done(screen: Screen, step: StepCard, after: Callable[[], object]) -> str:
    """What the step says when what was started has ended."""
    after()
    wait_until(lambda: not screen.window.publishing.running and not step.said.isHidden(), f"{step.key} has ended")
    return step.said.text()


def read_folder(screen: Screen, folder: Path, title: str) -> None:
    page = screen.publish
    page.folder.collection.setEditText(title)
    page.folder.folder.setText(str(folder))
    page.folder.read.click()
    wait_until(lambda: page.sheet.is_open and idle(screen), "the sheet is written")


def read_sheet(screen: Screen) -> None:
    screen.publish.sheet.read.click()
    wait_until(screen.compared, "it is known what will change")


def navigation(screen: Screen) -> list[str]:
    return [button.text() for button in screen.window.sidebar.findChildren(NavButton) if button.isVisible()]


def records(repository: Path) -> dict[str, bytes]:
    folder = repository / "collections"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.json"))}


def below(screen: Screen, step: QWidget) -> list[str]:
    """The words that stand in a step, those that are elided too."""
    QApplication.sendPostedEvents()
    elided = [words.text() for words in step.findChildren(ElidedLabel) if words.isVisible()]
    return [*screen.texts(step), *elided]


# Who sees it


def test_readers_do_not_see_it_and_publishers_do_from_then_on(
    reader: Screen, desk: Desk, open_window: Opener, tmp_path: Path
) -> None:
    assert "Publish" not in navigation(reader)
    reader.press_shortcut(f"Ctrl+{len(PAGES) + 1}")
    assert reader.page == "home"
    reader.window.show_page("sources")
    reader.sources.publish.click()
    assert reader.page == "publish" and reader.publish.start.isVisible() and "Publish" not in navigation(reader)
    open_repository(reader, desk.repository)
    assert navigation(reader)[-1] == "Publish"
    reader.window.close()

    again = open_window(Home.at(tmp_path / "home"))
    assert navigation(again)[-1] == "Publish"
    again.press_shortcut(f"Ctrl+{len(PAGES) + 1}")
    assert again.page == "publish"
    wait_until(lambda: again.publish.repository.isVisible(), "the repository stands there")
    again.publish.repository.leave.click()
    assert "Publish" not in navigation(again) and again.publish.start.isVisible()
    assert Settings(again.application.shelf.home.settings).repository() is None and desk.repository.is_dir()


def test_a_folder_without_a_repository_is_told(reader: Screen, tmp_path: Path) -> None:
    reader.window.show_page("publish")
    start = reader.publish.start
    start.folder.setText(str(tmp_path))
    start.open.click()
    wait_until(lambda: start.open.isEnabled(), "it has answered")
    (said,) = (text for text in reader.texts(start) if "no publisher's repository" in text)
    assert_sentence(said)
    assert "fieldshelf" not in said and "Publish" not in navigation(reader)


def test_without_a_folder_or_a_name_it_is_said_what_is_missing(reader: Screen) -> None:
    reader.window.show_page("publish")
    start = reader.publish.start
    for press in (start.open, start.make):
        press.click()
    asked = " ".join(text for text in reader.texts(start))
    assert "Choose the folder of the repository." in asked and "Nothing was made." in asked
    start.folder.setText("repository")  # of which folder?
    start.open.click()
    assert any("is no whole path" in text for text in reader.texts(start))


def test_what_is_left_empty_is_asked_for(opened: Screen) -> None:
    hand_out, folder = opened.publish.hand_out, opened.publish.folder
    hand_out.stick.clear()
    hand_out.pack.click()
    assert hand_out.said.text().startswith("Choose where it goes")
    hand_out.upload.click()
    assert hand_out.said.text().startswith("Say where it goes")
    hand_out.check.click()
    assert hand_out.said.text().startswith("Write the address")
    folder.folder.setText("documents")
    folder.start(anew=False)
    assert "is no whole path" in folder.said.text()


def test_a_repository_that_went_is_told_with_a_way_on(opened: Screen, desk: Desk) -> None:
    page = opened.publish
    shutil.rmtree(desk.repository)
    opened.window.publishing.look()
    wait_until(page.start.isVisible, "another one can be chosen")
    assert not page.folder.isVisible()
    assert any("no publisher's repository" in text for text in opened.texts(page))


# From nothing to a reader


def test_a_new_institute_gets_from_a_folder_to_a_reader(reader: Screen, tmp_path: Path) -> None:
    folder, repository, stick = tmp_path / "documents", tmp_path / "repository", tmp_path / "stick"
    folder.mkdir()
    stick.mkdir()
    (folder / "2026.01 Fords_EN.txt").write_text("A ford is crossed on foot before a vehicle crosses it.", encoding="utf-8")
    (folder / "2026.02 Ferries_EN.txt").write_text("The master of the ferry says how many vehicles it takes.", encoding="utf-8")
    reader.window.show_page("publish")
    page = reader.publish
    make_repository(page, repository, "correct horse")
    wait_until(lambda: page.folder.is_open and idle(reader), "the first step is open")
    made = Repository.open(repository)
    shown = " ".join(text.strip("\u2068\u2069") for text in below(reader, page.repository))
    assert measures.grouped(made.fingerprint) in shown and "Keys locked with a passphrase" in shown
    assert (made.institute, made.name) == ("river-training-centre", "River Training Centre")
    assert [step.state for step in page.steps] == ["now", "later", "later", "later", "later"]

    read_folder(reader, folder, "Rivers and lakes")
    assert page.folder.said.text() == "2 rows stand in the sheet." and records(repository) == {}
    read_sheet(reader)
    assert page.sheet.note() == "2 documents added, 0 updated, 0 unchanged."
    assert page.changes.note() == "2 documents new"
    assert "Date or reference number missing" in below(reader, page.changes)
    page.changes.sign.click()
    assert page.sign.is_open

    assert done(reader, page.sign, page.sign.sign.click).startswith("The keys are locked with a passphrase.")
    page.sign.passphrase.setText("wrong horse")
    assert done(reader, page.sign, page.sign.sign.click).startswith("This passphrase does not open the keys.")
    assert not (repository / "public" / "metadata" / "timestamp.json").exists()
    page.sign.passphrase.setText("correct horse")
    assert done(reader, page.sign, page.sign.sign.click).startswith("Signed: 2 documents, ")
    wait_until(lambda: page.hand_out.is_open and idle(reader), "it can be handed out")
    assert page.sign.passphrase.text() == ""

    page.hand_out.stick.setText(str(stick))
    assert done(reader, page.hand_out, page.hand_out.pack.click).startswith("Written and read again, complete: 2 documents, ")
    assert [step.state for step in page.steps] == ["done"] * 5
    (pack,) = stick.iterdir()
    run = CommandLine(tmp_path / "elsewhere")
    run.good("import", pack, "--yes")
    found = run.good("list")["documents"]
    assert {one["reference"] for one in found} == {"2026.01", "2026.02"} and all(one["available"] for one in found)
    assert {one["id"].partition("/")[0] for one in found} == {"river-training-centre"}
    collection = made.read_collection("river-training-centre/rivers-and-lakes")
    assert collection is not None and collection[0].titles == {"en": "Rivers and lakes"}


def make_repository(page: PublishPage, folder: Path, passphrase: str) -> None:
    start = page.start
    for character in "River Training Centre":
        start.name.insert(character)
    start.name.textEdited.emit(start.name.text())
    start.new_folder.setText(str(folder))
    start.passphrase.setText(passphrase)
    start.again.setText("something else")
    start.make.click()
    assert not folder.exists() and start.make.isEnabled()  # they differ
    start.again.setText(passphrase)
    start.make.click()


# What first pages say

BLOCK = (
    "Example Institute\n\nPOLICY\n\nCrossing of fords\n\nRef: 2026.31\nApproved by: Director, Example Institute\n"
    "Effective date: {effective}\nReview date: 1 May 2029\nContact: Water Cell\n\nA. Purpose\n1. An invented example.\n"
)


@pytest.fixture
def fords(reader: Screen, tmp_path: Path) -> Path:
    """The sheet of two documents whose first pages say more; of one of them, a date that can be two days."""
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "fords.txt").write_text(BLOCK.format(effective="1 May 2026"), encoding="utf-8")
    (folder / "boats.txt").write_text(BLOCK.format(effective="03/04/2026").replace("31", "32"), encoding="utf-8")
    Repository.init(tmp_path / "rivers", "rivers", "Rivers")
    open_repository(reader, tmp_path / "rivers")
    read_folder(reader, folder, "Water")
    wait_until(lambda: reader.publish.sheet.suggestions.isVisible(), "suggestions stand there")
    return tmp_path / "rivers" / "sheets" / "rivers.water.xlsx"


def offered(screen: Screen) -> list[str]:
    """What the buttons of the suggestions do."""
    buttons = screen.publish.sheet.suggestions.findChildren(Button)
    return [button.accessibleName() for button in buttons if button.accessibleName().startswith("Take ")]


def in_sheet(path: Path, file: str) -> dict[str, str]:
    (row,) = (row for _, row in table.read(path).rows if row["file"] == file)
    return dict(row)


def test_suggestions_stand_there_with_their_sentences_and_are_in_no_cell(reader: Screen, fords: Path) -> None:
    panel = reader.publish.sheet.suggestions
    words = [text.replace("\u2068", "").replace("\u2069", "") for text in below(reader, panel)]
    assert "First pages say more: 12 suggestions. They are not in the sheet until you take them." in words
    assert "“Effective date: 03/04/2026” in boats.txt" in words
    assert {"in effect since: 3 April 2026", "in effect since: 4 March 2026"} <= set(words)
    assert "At most one of these is right: look into the document." in words
    assert in_sheet(fords, "boats.txt")["effective"] == ""
    (more,) = (button for button in panel.findChildren(Button) if button.text() == "Show all 12")
    more.click()
    wait_until(lambda: len(offered(reader)) == 13, "all stand there")


def test_one_is_taken_and_then_all_that_are_clear(reader: Screen, fords: Path) -> None:
    step = reader.publish.sheet
    panel = step.suggestions
    (march,) = (one for one in panel.findChildren(Button) if one.accessibleName() == "Take 4 March 2026 as in effect since")
    said = done(reader, step, march.click)
    assert said == "1 suggestion now stands in the sheet. It counts when the sheet is read back."
    row = in_sheet(fords, "boats.txt")
    assert row["effective"] == "2026-03-04" and row["suggested.effective"] == "" and row["review"] == ""
    wait_until(lambda: not any("March" in name for name in offered(reader)), "it is offered no more")
    assert records(fords.parent.parent) == {}
    said = done(reader, step, panel.take_all.click)
    assert said == "11 suggestions now stand in the sheet. They count when the sheet is read back."
    wait_until(lambda: not panel.isVisible(), "nothing is left")
    read_sheet(reader)
    found = Repository.open(fords.parent.parent).read_collection("rivers/water")
    assert found is not None
    assert {(one.titles["en"], one.reference, one.effective) for one in found[0].documents} == {
        ("Crossing of fords", "2026.31", PartialDate(iso="2026-05-01")),
        ("Crossing of fords", "2026.32", PartialDate(iso="2026-03-04")),
    }


def test_what_was_written_in_the_sheet_meanwhile_is_not_offered(reader: Screen, fords: Path) -> None:
    step = reader.publish.sheet
    correct(fords, "fords.txt", {"title.en": "Fords and ferries", "reference": "2026.30"})
    step.wanted.emit()
    step.wanted.emit()  # closed, and opened again
    words = "First pages say more: 10 suggestions. They are not in the sheet until you take them."
    wait_until(lambda: words in below(reader, step.suggestions), "the corrected cells are left out")
    done(reader, step, step.suggestions.take_all.click)
    assert (in_sheet(fords, "fords.txt")["title.en"], in_sheet(fords, "fords.txt")["reference"]) == (
        "Fords and ferries",
        "2026.30",
    )


def test_a_sheet_that_is_open_elsewhere_is_not_written_into(reader: Screen, fords: Path) -> None:
    fords.with_name(f".~lock.{fords.name}#").touch()
    before = fords.read_bytes()
    step = reader.publish.sheet
    said = done(reader, step, step.suggestions.take_all.click)
    assert "is open in a spreadsheet program" in said and fords.read_bytes() == before
    assert_sentence(said)


# The steps, on the sample library


def test_mistakes_in_the_sheet_are_listed_with_their_cell_and_nothing_is_added(opened: Screen, desk: Desk) -> None:
    before = records(desk.repository)
    desk.change_the_folder()
    read_folder(opened, desk.folder, "Library")
    assert "Library" in opened.publish.folder.collection.currentText() and desk.sheet.is_file()
    correct(desk.sheet, NEW, {"kind": "polcy", "issued": "2026-31-31"})
    sheet = opened.publish.sheet
    said = done(opened, sheet, sheet.read.click)
    assert said == "The sheet cannot be used as it is. Nothing was added. Correct this, save the sheet, and read it back:"
    row = next(text for text in below(opened, sheet) if text.startswith("row "))
    assert row.endswith(", column kind") and "'polcy' is not known. Is it policy?" in below(opened, sheet)
    assert sum(text.startswith("row ") for text in below(opened, sheet)) == 2
    assert records(desk.repository) == before and sheet.state == "now"


def test_what_will_change_is_shown_and_taken_back_before_it_is_signed(opened: Screen, desk: Desk) -> None:
    page, before = opened.publish, records(desk.repository)
    public = {path: path.stat().st_mtime_ns for path in (desk.repository / "public").rglob("*")}
    assert [step.state for step in page.steps] == ["done", "later", "done", "done", "now"]
    desk.change_the_folder()
    read_folder(opened, desk.folder, "Library")
    desk.correct_the_sheet()
    read_sheet(opened)
    assert page.changes.note() == "3 documents new, 1 changed, 1 superseded, 1 withdrawn"
    words = below(opened, page.changes)
    assert {"Radio rooms and vehicle radios", "Old route card", "Call signs", "Reporting of road incidents"} <= set(words)
    headings = ["Broken supersession", "Language gaps", "Duplicates", "Scans and files without text"]
    assert [text for text in words if text in headings] == headings
    assert not any("it may be a scan" in text for text in words)
    (scans,) = (row for row in page.changes.findChildren(ClickableRow) if row.accessibleName().startswith("Scans"))
    scans.activated.emit()
    assert any("it may be a scan" in text for text in below(opened, page.changes))
    assert page.undo.words.text().startswith("Other than signed: 3 documents new, 1 changed, 1 superseded, 1 withdrawn.")

    page.undo.undo.click()
    answer(opened, QMessageBox.StandardButton.Cancel)
    assert records(desk.repository) != before
    page.undo.undo.click()
    answer(opened, QMessageBox.StandardButton.Yes)
    wait_until(lambda: records(desk.repository) == before and idle(opened), "it is as it was signed")
    wait_until(lambda: page.changes.state == "done", "the page says so")
    assert page.undo.words.text() == "Everything is as it was signed last." and not page.undo.undo.isVisible()
    assert page.folder.said.text() == "Taken back: 3 documents new, 1 changed, 1 superseded, 1 withdrawn."
    assert public == {path: path.stat().st_mtime_ns for path in (desk.repository / "public").rglob("*")}


def test_scans_are_read_by_machine_where_it_is_wanted(
    opened: Screen, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, program = opened.publish, Program.in_folder(tmp_path / "program")
    scans.pdf(desk.folder / "Guidance" / "Scanned order_EN.pdf", [scans.drawn(["One"], "en")])
    read_folder(opened, desk.folder, "Library")
    page.sheet.ocr.click()
    with_program = program.path
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert "Tesseract" in done(opened, page.sheet, page.sheet.read.click)
    assert not program.asked and not any("Scanned order" in str(data) for data in records(desk.repository).values())
    monkeypatch.setenv("PATH", with_program)
    read_sheet(opened)
    assert program.asked
    assert not any("Scanned order" in text for text in below(opened, page.sheet)), "nothing is said of what is read"


def answer(screen: Screen, button: QMessageBox.StandardButton) -> None:
    def asked() -> list[QMessageBox]:
        return [box for box in screen.window.findChildren(QMessageBox) if box.isVisible()]

    wait_until(lambda: bool(asked()), "it is asked")
    asked()[0].button(button).click()
    wait_until(lambda: not asked(), "it was answered")


def test_it_is_signed_uploaded_and_checked_and_a_damaged_server_is_told(opened: Screen, desk: Desk, tmp_path: Path) -> None:
    desk.work()
    opened.window.publishing.look()
    page, server = opened.publish, tmp_path / "server"
    wait_until(lambda: page.sign.state == "now", "there is something to sign")
    page.sign.wanted.emit()
    said = done(opened, page.sign, page.sign.sign.click)
    assert said.startswith("Signed: 42 documents, ")
    wait_until(lambda: page.hand_out.is_open and idle(opened), "it can be handed out")
    page.hand_out.server.setText(str(server))
    said = done(opened, page.hand_out, page.hand_out.upload.click)
    assert said.startswith("Checked as a reader would, complete: 42 documents, ")
    large = max((path for path in (server / "objects").rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    large.chmod(0o644)
    large.write_bytes(bytes(large.stat().st_size))  # of its length, so that no other upload would see it
    page.hand_out.address.setText(str(server))
    said = done(opened, page.hand_out, page.hand_out.check.click)
    assert said == "It is not complete. Upload it again, then check it once more."
    assert any("is not what was signed" in text for text in below(opened, page.hand_out))
    said = done(opened, page.hand_out, page.hand_out.upload.click)
    assert said.startswith("Checked as a reader would, complete: 42 documents, ")


def test_what_is_not_public_hinders_until_it_is_meant(opened: Screen, desk: Desk) -> None:
    read_folder(opened, desk.folder, "Library")
    correct(desk.sheet, "Guidance/Movement/2014.22 Movement of convoys_EN.pdf", {"handling": "internal", "status": ""})
    read_sheet(opened)
    page = opened.publish
    (group,) = (row for row in page.changes.findChildren(ClickableRow) if row.accessibleName().startswith("Not labelled"))
    group.activated.emit()
    assert any(text.startswith("example-institute/2014-22 is not labelled public") for text in below(opened, page.changes))
    assert not any("--" in text or "`" in text for text in below(opened, page.changes))
    page.changes.sign.click()
    said = done(opened, page.sign, page.sign.sign.click)
    assert said.startswith("These documents are not labelled public") and "example-institute/2014-22: internal" in said
    assert "--" not in said
    assert page.sign.restricted.isVisible() and not page.sign.restricted.isChecked()
    page.sign.restricted.click()
    assert done(opened, page.sign, page.sign.sign.click).startswith("Signed: 39 documents")


def test_a_file_that_went_is_told_and_its_document_stays(opened: Screen, desk: Desk) -> None:
    (desk.folder / "Guidance/Movement/2020.03 Reporting of road incidents_EN.pdf").unlink()  # which is superseded anyway
    (desk.folder / "Guidance/Communications/2018.11 Radio rooms and vehicle communications_EN.pdf").unlink()
    read_folder(opened, desk.folder, "Library")
    words = below(opened, opened.publish.sheet)
    assert any(text.startswith("1 document has no file in this folder, and stays published") for text in words)
    assert "\u2068example-institute/2018-11\u2069" in words
    read_sheet(opened)
    assert opened.publish.changes.preview is not None and not opened.publish.changes.preview.changes.documents


def test_more_keys_than_are_here_must_sign(reader: Screen, tmp_path: Path) -> None:
    repository, folder = tmp_path / "two", tmp_path / "documents"
    folder.mkdir()
    (folder / "2026.01 Fords_EN.txt").write_text("A ford is crossed on foot before a vehicle crosses it.", encoding="utf-8")
    Repository.init(repository, "two", "Two Hands", threshold=2)
    (repository / "keys" / "targets.pem").unlink()
    (repository / "keys" / "targets.2.pem").unlink()
    open_repository(reader, repository)
    read_folder(reader, folder, "Water")
    read_sheet(reader)
    reader.publish.changes.sign.click()
    said = done(reader, reader.publish.sign, reader.publish.sign.sign.click)
    assert said.startswith("More keys must sign than are here. Nothing was signed.") and "--" not in said


def test_corrections_that_were_not_read_back_are_not_written_over(opened: Screen, desk: Desk) -> None:
    page = opened.publish
    for _ in range(2):  # without corrections it is simply written again
        page.sheet.open(False)
        read_folder(opened, desk.folder, "Library")
    correct(desk.sheet, "Guidance/Movement/2020.03 Reporting of road incidents_EN.pdf", {"status": "withdrawn"})
    corrected = desk.sheet.read_bytes()
    page.folder.wanted.emit()
    assert not page.folder.anew.isVisible()
    said = done(opened, page.folder, page.folder.read.click)
    assert "has corrections that were not read back" in said
    assert desk.sheet.read_bytes() == corrected and page.folder.anew.isVisible()
    page.folder.anew.click()
    wait_until(lambda: page.sheet.is_open and idle(opened), "the sheet is written")
    assert desk.sheet.read_bytes() != corrected


def test_the_sheet_that_was_written_last_is_there_again_in_another_window(
    opened: Screen, desk: Desk, open_window: Opener, tmp_path: Path
) -> None:
    read_folder(opened, desk.folder, "Library")
    opened.window.close()
    again = open_window(Home.at(tmp_path / "home"))
    again.window.show_page("publish")
    page = again.publish
    wait_until(lambda: page.folder.is_open and idle(again), "the page stands there")
    collections = page.folder.collection
    collections.setCurrentIndex(collections.findText("Library"))
    wait_until(lambda: page.sheet.state == "now", "its sheet can be read")
    page.sheet.wanted.emit()
    correct(desk.sheet, "Guidance/Movement/2020.03 Reporting of road incidents_EN.pdf", {"status": "withdrawn"})
    read_sheet(again)
    assert page.changes.note() == "1 withdrawn"


def test_a_new_collection_may_begin_like_an_old_one(opened: Screen, desk: Desk) -> None:
    step = opened.publish.folder
    step.collection.setFocus()
    step.collection.clearEditText()
    QTest.keyClicks(step.collection, "Lib")
    opened.press(Qt.Key.Key_Return, step.collection)
    assert (step.title(), step.identifier()) == ("Lib", "lib")
    step.collection.setEditText("Library")
    assert step.identifier() == "example-institute/library"
    step.collection.setEditText("partner/maps")
    assert step.identifier() == "partner/maps"


def test_the_folder_of_a_collection_is_proposed_and_another_one_stays(opened: Screen, sample: Sample, desk: Desk) -> None:
    step = opened.publish.folder
    step.collection.setCurrentIndex(step.collection.findText("Library"))
    assert step.folder.text() == str(sample.documents / "institute")
    read_folder(opened, desk.folder, "Library")
    read_sheet(opened)
    wait_until(lambda: opened.publish.changes.state == "done", "it is known that nothing changes")
    assert step.folder.text() == str(desk.folder)
    step.collection.setCurrentIndex(0)
    assert step.folder.text() not in ("", str(desk.folder))


def test_another_repository_begins_anew(opened: Screen, desk: Desk, tmp_path: Path) -> None:
    page, other = opened.publish, tmp_path / "other"
    Repository.init(other, "other", "Another Institute", "secret")
    read_folder(opened, desk.folder, "Library")
    page.repository.leave.click()
    open_repository(opened, other)
    assert [step.state for step in page.steps] == ["now", "later", "later", "later", "later"]
    assert page.folder.folder.text() == page.folder.title() == page.folder.said.text() == ""
    assert page.sheet.sheet is None and "Another Institute" in below(opened, page.repository)


def test_what_cannot_be_taken_back_is_told(opened: Screen, desk: Desk) -> None:
    desk.work()
    opened.window.publishing.look()
    page, before = opened.publish, records(desk.repository)
    wait_until(page.undo.undo.isVisible, "there is something to take back")
    shutil.rmtree(desk.repository / "public" / "targets")
    shutil.rmtree(desk.repository / "work" / "signed")
    page.undo.undo.click()
    answer(opened, QMessageBox.StandardButton.Yes)
    wait_until(lambda: not page.folder.said.isHidden(), "it has answered")
    assert_sentence(page.folder.said.text())
    assert "Nothing was changed" in page.folder.said.text() and records(desk.repository) == before


# While something runs


@pytest.fixture
def held(opened: Screen) -> Iterator[threading.Event]:
    """What the page starts waits until this is set."""
    gate = threading.Event()
    opened.application.tasks.run("publish", lambda: gate.wait(60), lambda _: None)
    yield gate
    gate.set()


def test_a_step_is_cancelled_and_the_window_stays_usable_meanwhile(held: threading.Event, opened: Screen, desk: Desk) -> None:
    page, work = opened.publish, opened.window.publishing
    desk.change_the_folder()
    page.folder.folder.setText(str(desk.folder))
    page.folder.collection.setEditText("Library")
    page.folder.read.click()
    assert work.running and page.folder.cancel.isVisible()
    assert not page.folder.read.isEnabled() and not page.undo.undo.isEnabled() and not page.repository.leave.isEnabled()
    opened.window.show_page("guidance")
    wait_until(lambda: opened.browse_settled("guidance"), "another page is shown")
    opened.window.show_page("publish")
    page.folder.cancel.click()
    assert "Stopping at the next safe place…" in opened.texts(page.folder) and not page.folder.cancel.isEnabled()
    assert done(opened, page.folder, held.set).startswith("Stopped before it was finished.")
    assert not desk.sheet.exists() and page.folder.read.isEnabled() and not page.folder.cancel.isVisible()


def test_closing_the_window_stops_what_runs(held: threading.Event, opened: Screen, desk: Desk) -> None:
    page = opened.publish
    page.folder.folder.setText(str(desk.folder))
    page.folder.collection.setEditText("Library")
    page.folder.read.click()
    opened.window.close()
    held.set()
    opened.application.tasks.close()
    assert not desk.sheet.exists()


# How it is reached and read


def test_a_folder_can_be_dropped(opened: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "dropped"
    folder.mkdir()
    (tmp_path / "file.txt").touch()
    step = opened.publish.folder
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    file, both = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "file.txt"))])
    both.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("file.txt", "dropped")])
    entering = QDragEnterEvent(step.rect().center(), Qt.DropAction.CopyAction, file, buttons, keys)
    entering.ignore()
    step.dragEnterEvent(entering)
    assert not entering.isAccepted(), "what is no folder is left to the window, which imports packs"
    entering = QDragEnterEvent(step.rect().center(), Qt.DropAction.CopyAction, both, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(step, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(step, QDropEvent(QPointF(step.rect().center()), Qt.DropAction.CopyAction, both, buttons, keys))
    assert step.folder.text() == str(folder) and step.is_open


def test_a_folder_is_chosen_in_the_systems_dialog(opened: Screen, tmp_path: Path) -> None:
    step = opened.publish.folder
    opened.click_in(step, "Choose…")
    (dialog,) = opened.window.findChildren(QFileDialog)
    assert dialog.isVisible() and dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert step.folder.text() == str(tmp_path)


def test_the_sheet_is_opened_in_the_systems_program(
    opened: Screen, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_folder(opened, desk.folder, "Library")
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    sheet = opened.publish.sheet
    sheet.show_button.click()
    wait_until(lambda: "program" in sheet.said.text(), "that there is none is told")
    assert_sentence(sheet.said.text())
    (programs / "xdg-open").write_text(
        f'#!/bin/sh\nprintf %s "$1" > {tmp_path}/part\n/bin/mv {tmp_path}/part {tmp_path}/opened\n'
    )
    (programs / "xdg-open").chmod(0o755)
    sheet.show_button.click()
    wait_until((tmp_path / "opened").is_file, "the program was started")
    assert (tmp_path / "opened").read_text() == str(desk.sheet.resolve())


def test_every_control_has_a_name_and_is_reached_in_the_order_in_which_it_stands(opened: Screen) -> None:
    page = opened.publish
    for step in page.steps:
        for other in page.steps:
            other.open(other is step)
        QApplication.sendPostedEvents()
        reached = [widget for widget in chain(page) if step.isAncestorOf(widget)]
        assert reached[0] is step.head and len(reached) > 1 if step.state != "later" else len(reached) >= 1
        tops = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in reached]
        assert tops == sorted(tops), [type(widget).__name__ for widget in reached]
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox | ClickableRow):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            inside = isinstance(widget.parent(), QComboBox)
            assert widget.accessibleName() or text or inside, type(widget).__name__
    assert page.folder.head.accessibleName() == "Folder, done. 39 documents in 3 collections"


def chain(page: PublishPage) -> list[QWidget]:
    """What Tab reaches, in its order."""
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_enter_opens_a_step(opened: Screen) -> None:
    page = opened.publish
    assert page.folder.is_open
    page.hand_out.head.setFocus()
    opened.press(Qt.Key.Key_Return, page.hand_out.head)
    assert page.hand_out.is_open and not page.folder.is_open
    opened.press(Qt.Key.Key_Space, page.hand_out.head)
    assert not page.hand_out.is_open


def test_it_fits_the_smallest_window_in_both_directions(
    direction: str, open_window: Opener, desk: Desk, tmp_path: Path
) -> None:
    desk.work()
    home = Home.at(tmp_path / "home")
    Settings(home.settings).skip_first_run()
    screen = open_window(home)
    screen.window.resize(1024, 600)
    screen.window.show_page("publish")
    page = screen.publish
    start, whole = page.start, page.widget()
    assert whole is not None and start.isVisible()
    assert whole.minimumSizeHint().width() <= page.viewport().width()
    open_repository(screen, desk.repository)
    wait_until(screen.compared, "it is known what will change")
    for step in page.steps:
        for other in page.steps:
            other.open(other is step)
        QApplication.sendPostedEvents()
        assert whole.minimumSizeHint().width() <= page.viewport().width(), step.key
    steps, beside = (widget.mapTo(page, widget.rect().center()).x() for widget in (page.folder, page.repository))
    assert (steps < beside) is (direction == "left to right")
    marks = [button.mapTo(page, button.rect().center()).x() for button in page.repository.findChildren(Button)]
    assert all((mark > beside) is (direction == "left to right") for mark in marks)


def test_a_theme_can_be_changed_while_it_is_shown(opened: Screen) -> None:
    """Painted by hand, it listens: what is drawn is another picture."""
    before = opened.publish.grab().toImage()
    opened.window.toggle_theme()
    after = opened.publish.grab().toImage()
    assert before.pixelColor(5, 5) != after.pixelColor(5, 5)
    mark = opened.publish.folder.head.grab().toImage()
    opened.window.toggle_theme()
    assert opened.publish.folder.head.grab().toImage() != mark
