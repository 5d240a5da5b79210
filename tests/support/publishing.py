"""A publisher's day on the sample library: a copy of its repository and of a folder of documents, and work done on them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import openpyxl

from desktop.publish.publishing import Station, Watch
from tests.support import documents

COLLECTION = "example-institute/library"
NEW = "Guidance/Movement/2026.21 Movement and protection of convoys_EN.pdf"
SCAN = "Forms/2026.22 Old route card_EN.pdf"
NOTE = "Guidance/Communications/2026.23 Call signs_EN.txt"


class Desk:
    """`work` is a folder with the sample's `repository` and `documents`; everything here stands in `folder`."""

    def __init__(self, work: Path, folder: Path) -> None:
        self.folder, self.repository = folder / "documents", folder / "repository"
        shutil.copytree(work / "repository", self.repository)
        shutil.copytree(work / "documents" / "institute", self.folder, ignore=shutil.ignore_patterns("sheet.csv"))
        self.station = Station(self.repository)

    @property
    def sheet(self) -> Path:
        """Where the page writes it."""
        return self.repository / "sheets" / "example-institute.library.xlsx"

    def change_the_folder(self) -> None:
        """A new edition, a scan, and a note."""
        words = ["2026.21 Movement and protection of convoys", "Three escort vehicles go with every convoy from now on."]
        documents.pdf(self.folder / NEW, ["\n".join(words)], title="Movement and protection of convoys")
        documents.pdf(self.folder / SCAN, [""])
        (self.folder / NOTE).write_text("Every radio room keeps a list of the call signs of the day.", encoding="utf-8")

    def correct_the_sheet(self) -> None:
        """As a librarian does: the new edition replaces the old one, a document is withdrawn, a title is put right."""
        correct(self.sheet, NEW, {"kind": "policy", "reference": "2026.21", "supersedes": "2023-05", "issued": "2026-11-02"})
        correct(self.sheet, SCAN, {"kind": "form", "title.en": "Old route card"})
        correct(self.sheet, NOTE, {"kind": "sop", "title.en": "Call signs", "reference": "2018.11", "issued": "2026"})
        correct(self.sheet, "Guidance/Movement/2020.03 Reporting of road incidents_EN.pdf", {"status": "withdrawn"})
        radio = "Guidance/Communications/2018.11 Radio rooms and vehicle communications_EN.pdf"
        correct(self.sheet, radio, {"title.en": "Radio rooms and vehicle radios"})

    def work(self) -> None:
        """All of it, up to what will change."""
        self.change_the_folder()
        sheet = self.station.read_folder(self.folder, COLLECTION, Watch())
        self.correct_the_sheet()
        self.station.read_sheet(sheet, "", Watch())


def correct(sheet: Path, file: str, values: Mapping[str, str]) -> None:
    """In the row of that file, as a spreadsheet program saves it."""
    book = openpyxl.load_workbook(sheet)
    page = book.active
    assert page is not None
    header = [str(cell.value) for cell in page[1]]
    (row,) = (row for row in page.iter_rows(min_row=2) if row[0].value == file)
    for column, value in values.items():
        page.cell(row[0].row, header.index(column) + 1, value)  # type: ignore[arg-type]
    book.save(sheet)
    book.close()
