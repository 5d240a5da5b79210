"""Documents that are too large, broken or not what they say, opened in the window one after the other: each is read, or a panel
says why not and which other ways there are, and what is opened next is as quick as ever. What is encrypted or missing stands in
`test_reader`, pages with scripts and trackers in `test_formats`, a library that is gone in `test_library_gone`."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.shelf import Place
from tests.desktop.conftest import Opener
from tests.support import documents
from tests.support.real_files import RealShelf
from tests.support.screens import Screen, wait_until


def window_with(files: dict[str, Path], tmp_path: Path, open_window: Opener) -> Screen:
    shelf = RealShelf(tmp_path / "home")
    shelf.install_all([(slug, slug.title(), [shelf.file(path)]) for slug, path in files.items()])
    shelf.close()
    return open_window(shelf.home)


@pytest.fixture
def plain(tmp_path: Path) -> dict[str, Path]:
    return {
        "plain": documents.pdf(tmp_path / "plain.pdf", ["Escorts drive in front"]),
        "other": documents.pdf(tmp_path / "other.pdf", ["Another", "two"]),
        "letter": documents.word(tmp_path / "letter.docx", [("", "The letter")]),
        "table": documents.sheets(tmp_path / "table.xlsx", {"One": [["Water", 7]]}),
    }


def stored(screen: Screen, slug: str) -> Path:
    """Where its file stands; it may be written."""
    library = screen.application.shelf.library
    path = library.file_path(library.entry(f"hq/{slug}").document.files[0].sha256)
    path.chmod(0o644)
    return path


def shown(screen: Screen, slug: str, page: int | None = None) -> None:
    screen.window.open(Place(f"hq/{slug}", page=page))
    wait_until(lambda: screen.reader_settled(f"hq/{slug}"), f"{slug} is shown, or why not")


def test_five_thousand_pages_and_a_page_of_seven_metres_are_read_like_any_other(
    plain: dict[str, Path], tmp_path: Path, open_window: Opener
) -> None:
    files = {
        "long": documents.pdf(tmp_path / "long.pdf", [f"page {number}" for number in range(1, 5001)]),
        "wide": documents.pdf(tmp_path / "wide.pdf", ["a plan of the camp", "two"], size=(20_000, 20_000)),
    }
    screen = window_with(plain | files, tmp_path, open_window)
    shown(screen, "long", 4321)
    pdf = screen.reader.pdf
    assert (pdf.page, pdf.page_count) == (4321, 5000)
    screen.reader.go_to(5000)
    wait_until(lambda: pdf.page == 5000 and pdf.is_drawn(), "the last page is drawn")
    shown(screen, "wide")
    assert pdf.isVisible() and pdf.page_count == 2 and not pdf.images.failures
    pdf.set_zoom(4.0)
    wait_until(pdf.is_drawn, "what is in view is drawn")
    shown(screen, "plain")
    assert pdf.isVisible() and pdf.page_count == 1


@pytest.mark.parametrize(
    ("slug", "left"),
    [
        ("letter", b"PK\x03\x04 nothing of it is left"),
        ("table", b""),
        ("plain", b"%PDF-1.7\n%%EOF"),
        ("letter", b"\x00" * 5000),
    ],
)
def test_what_is_broken_is_a_panel_with_the_other_ways(
    plain: dict[str, Path], tmp_path: Path, open_window: Opener, slug: str, left: bytes
) -> None:
    screen = window_with(plain, tmp_path, open_window)
    stored(screen, slug).write_bytes(left)
    shown(screen, slug)
    panel = screen.reader.panel
    assert panel.isVisible() and "Traceback" not in panel.text()
    screen.click_in(panel, "Read its text")
    wait_until(screen.reader.text.isVisible, "its text is shown")
    shown(screen, "other")
    assert screen.reader.pdf.isVisible()
