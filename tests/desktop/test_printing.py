"""On paper: every page says what it is, whether it holds, and when it was printed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.documents.print_sources import ImageSource, PdfSource, Source, TextSource
from desktop.documents.printing import PrintProgress, PrintRun, Stamp, ask
from desktop.parts.theme import Theme
from desktop.pdf.pages import Pages
from desktop.tasks import Tasks
from desktop.words import wording
from resources.errors import FieldshelfError
from resources.library import Library
from tests.support import documents

WAIT = 60_000
CONVOYS, OLD_CONVOYS = "example-institute/2023-05", "example-institute/2019-08"
DAY = datetime.date(2026, 11, 26)


def to_file(path: Path, first: int = 0, last: int = 0) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12))
    )
    printer.setFromTo(first, last)
    return printer


def print_it(qtbot: QtBot, theme: Theme, path: Path, source: Source, stamp: Stamp, first: int = 0, last: int = 0) -> list[str]:
    """The text of each page that came out."""
    run = PrintRun(theme, to_file(path, first, last), source, stamp)
    ended: list[object] = []
    run.ended.connect(ended.append)
    run.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT)
    assert ended == [None]
    with pypdfium2.PdfDocument(path) as printed:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in printed]


@pytest.fixture
def pages() -> Iterator[Pages]:
    tasks = Tasks()
    pages = Pages(tasks)
    yield pages
    tasks.close()
    pages.close()


def pdf_source(qtbot: QtBot, pages: Pages, path: Path) -> PdfSource:
    known: list[PdfSource] = []
    pages.open("printing", path, lambda info: known.append(PdfSource(pages, "test", path, info.sizes)), lambda _: None)
    qtbot.waitUntil(lambda: bool(known), timeout=WAIT)
    return known[0]


def test_every_printed_page_of_a_superseded_pdf_says_so_first(
    qtbot: QtBot, theme: Theme, pages: Pages, library: Library, tmp_path: Path
) -> None:
    entry = library.entry(OLD_CONVOYS)
    file = next(file for file in entry.document.files if file.language == "en")
    source = pdf_source(qtbot, pages, library.file_path(file.sha256))
    said = print_it(qtbot, theme, tmp_path / "out.pdf", source, Stamp.of(entry, "en", DAY))
    assert len(said) == source.count == 4
    for number, text in enumerate(said, 1):
        assert text.startswith("Superseded by 2023.05. 2019.08 Movement and protection of convoys")
        assert text.endswith(f"Printed 26 November 2026 from Fieldshelf · page {number}")
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        picture = printed[0].render(scale=1).to_numpy()
        assert (picture[120:] < 100).any(), "below the stamp stands the page itself"


def test_chosen_pages_of_a_document_in_force(
    qtbot: QtBot, theme: Theme, pages: Pages, library: Library, tmp_path: Path
) -> None:
    entry = library.entry(CONVOYS)
    file = next(file for file in entry.document.files if file.language == "en")
    source = pdf_source(qtbot, pages, library.file_path(file.sha256))
    said = print_it(qtbot, theme, tmp_path / "out.pdf", source, Stamp.of(entry, "en", DAY), 2, 3)
    assert [text.rpartition(" ")[2] for text in said] == ["2", "3"]
    assert said[0].startswith("2023.05 Movement and protection of convoys · In force · in effect since 1 March 2023")


def test_a_text_is_broken_into_pages_in_black_on_white(qtbot: QtBot, theme: Theme, library: Library, tmp_path: Path) -> None:
    theme.set_dark(True)
    document = QTextDocument()
    document.setHtml("<h1>Heading</h1>" + "".join(f"<p>Paragraph {number} of a long text.</p>" for number in range(120)))
    withdrawn = next(entry for entry in library.entries() if entry.status.key == "withdrawn")
    said = print_it(qtbot, theme, tmp_path / "out.pdf", TextSource(document), Stamp.of(withdrawn, "en", DAY))
    assert len(said) > 2
    assert all(text.startswith("Withdrawn.") and "Printed 26 November 2026 from Fieldshelf" in text for text in said)
    assert [number for number in range(120) if not any(f"Paragraph {number} of" in text for text in said)] == []
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        assert printed[1].render(scale=1).to_numpy()[200:].min() < 60


def test_a_picture_and_a_broad_page_turn_the_paper(
    qtbot: QtBot, theme: Theme, pages: Pages, library: Library, tmp_path: Path
) -> None:
    image = QImage(QSize(800, 400), QImage.Format.Format_RGB32)
    image.fill(0x336699)
    stamp = Stamp.of(library.entry(CONVOYS), "en", DAY)
    assert len(print_it(qtbot, theme, tmp_path / "picture.pdf", ImageSource(image), stamp)) == 1
    path = documents.pdf(tmp_path / "broad.pdf", ["one", "two"], size=(842, 595))
    print_it(qtbot, theme, tmp_path / "broad-out.pdf", pdf_source(qtbot, pages, path), stamp)
    for name in ("picture.pdf", "broad-out.pdf"):
        with pypdfium2.PdfDocument(tmp_path / name) as printed:
            assert all(width > height for width, height in (page.get_size() for page in printed))


def test_it_is_stopped_between_two_pages(qtbot: QtBot, theme: Theme, library: Library, tmp_path: Path) -> None:
    document = QTextDocument("\n".join("line" for _ in range(2000)))
    stamp = Stamp.of(library.entry(CONVOYS), "en", DAY)
    run = PrintRun(theme, to_file(tmp_path / "out.pdf"), TextSource(document), stamp)
    ended: list[object] = []
    pages: list[int] = []
    run.progressed.connect(lambda done, _: pages.append(done))
    run.progressed.connect(run.cancel)
    run.ended.connect(ended.append)
    run.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT)
    assert (pages, ended, run.running) == ([1], [None], False)


def test_the_stamp_of_an_old_language_version(library: Library) -> None:
    import dataclasses

    from resources.models import PartialDate

    entry = library.entry(CONVOYS)
    entry = dataclasses.replace(
        entry, document=dataclasses.replace(entry.document, editions={"fr": PartialDate("2019")}, issued=PartialDate("2023"))
    )
    assert Stamp.of(entry, "fr", DAY).warning == wording.old_version(entry, "fr") != ""
    assert Stamp.of(entry, "en", DAY).warning == ""


def test_after_the_systems_dialog_it_is_printed_and_told_how_far_it_is(
    qtbot: QtBot, theme: Theme, library: Library, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    document = QTextDocument("\n".join(f"line {number}" for number in range(300)))
    stamp = Stamp.of(library.entry(OLD_CONVOYS), "en", DAY)
    failed: list[FieldshelfError] = []
    dialog = ask(parent, theme, TextSource(document), stamp, "2019.08 Movement", failed.append)
    assert dialog.isVisible()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.hide()
    dialog.accepted.emit(printer)
    assert len(parent.findChildren(PrintProgress)) == 1
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in parent.findChildren(PrintProgress)), timeout=WAIT)
    assert failed == []
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as printed:
        assert printed.get_metadata_value("Title") == "2019.08 Movement"
        assert all("Superseded by" in page.get_textpage().get_text_range() for page in printed) and len(printed) > 3
