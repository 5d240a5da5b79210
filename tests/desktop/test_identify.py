"""A loose file is dropped on the window: what it is, whether it still holds, and the way to what does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame

from desktop.identify import identifying
from desktop.identify.identify_page import IdentifyPage
from resources.library import Library
from tests.desktop.conftest import Opener
from tests.support.screens import Screen, wait_until
from tests.support.training import words

OLD, NEW = "example-institute/2019-08", "example-institute/2023-05"


def drop(screen: Screen, *paths: Path) -> IdentifyPage:
    """From the system's file manager; the page, once all of it is known."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window, buttons, keys = screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    dropping = QDropEvent(QPointF(window.rect().center()), either, data, buttons, keys)
    QApplication.sendEvent(window, dropping)
    assert dropping.dropAction() == Qt.DropAction.CopyAction  # whoever dropped it keeps it
    wait_until(lambda: screen.page == "identify", "the page is there")
    wait_until(lambda: not screen.window.packs.identifying.running, "all files were looked at", 60_000)
    page = cast(IdentifyPage, screen.window.page("identify"))
    wait_until(lambda: len(said(page)) == len(screen.window.packs.identifying.files), "each has its card")
    return page


def said(page: IdentifyPage) -> list[str]:
    """Of each file, what is read aloud."""
    return [card.accessibleName() for card in page.findChildren(QFrame) if card.objectName() == "card" and not card.isHidden()]


def bytes_of(library: Library, document: str) -> bytes:
    found = library.catalogue.document(document)
    assert found is not None
    return library.objects.path(next(file.sha256 for file in found.files if file.language == "en")).read_bytes()


def test_an_old_edition_leads_to_the_new_one(screen: Screen, tmp_path: Path) -> None:
    library = screen.application.shelf.library
    path = tmp_path / "from a colleague.pdf"
    path.write_bytes(bytes_of(library, OLD))
    before = sorted(one.name for one in tmp_path.iterdir())
    page = drop(screen, path)
    wait_until(lambda: "Superseded" in words(page), "its status is shown")
    (card,) = said(page)
    assert "from a colleague.pdf This is \u20682019.08\u2069 Movement and protection of convoys, byte for byte." in card
    assert "Do not use it any more." in card and "2023.05" in card
    assert words(page).count("Superseded by") == 1 and "In force" in words(page)
    assert sorted(one.name for one in tmp_path.iterdir()) == before  # nothing was made beside it
    screen.click_in(page, "Open \u20682023.05\u2069")
    wait_until(lambda: screen.reader_settled(NEW), "the new one is open")
    screen.window.back()
    assert screen.page == "identify"
    screen.click_in(page, "Open ours")
    wait_until(lambda: screen.reader_settled(OLD), "ours is open, with its banner")


def test_several_files_and_what_is_not_known(screen: Screen, tmp_path: Path) -> None:
    library = screen.application.shelf.library
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(bytes_of(library, NEW) + b"\n%")  # the same text in other bytes
    letter = tmp_path / "my_letter.txt"
    letter.write_text("Dear colleague, the tomatoes are ripe and the garden is dry again this week.", encoding="utf-8")
    broken = tmp_path / "broken <b>&.pdf"
    broken.write_bytes(b"%PDF-1.7\n" + b"\xff" * 3000)
    gone = tmp_path / "gone.pdf"
    page = drop(screen, changed, letter, broken, gone)
    cards = said(page)
    assert "This has the text of \u20682023.05\u2069" in cards[0] and "Use ours" in cards[0]
    assert "This library does not know this file." in cards[1]
    assert "This PDF is damaged: it cannot be read. " in cards[2] and "no document here has these bytes" in cards[2]
    assert "no longer where it was" in cards[3]
    wait_until(lambda: "This PDF is damaged: it cannot be read." in words(page), "the broken one says so")
    assert words(page).count("This library does not know this file.") == 1
    assert "broken <b>&.pdf" in words(page)
    screen.click_in(page, "Search for its name")
    assert screen.box.text() == "my letter"


def test_more_files_than_are_looked_at_and_leaving(
    open_window: Opener, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identifying, "MOST", 1)
    files: Sequence[Path] = [tmp_path / f"{number}.txt" for number in range(3)]
    for path in files:
        path.write_text(path.name, encoding="utf-8")
    page = drop(screen, *files)
    assert len(said(page)) == 1 and "2 files more were left out" in words(page)
    screen.click_in(page, "Close")
    assert screen.page == "home" and screen.window.packs.identifying.files == ()
