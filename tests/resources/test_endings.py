"""A copy that leaves the library ends as its content is, whatever the publisher's file was called."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.extraction.format_names import format_name
from resources.extraction.problems import not_what_it_says
from resources.models import File
from resources.store.endings import ending, named
from tests.support.libraries import Shelf, body, document, sha256

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("media_type", "name", "called"),
    [
        ("application/pdf", "Guide.pdf", "Guide.pdf"),
        ("application/pdf", "GUIDE.PDF", "GUIDE.PDF"),
        (WORD, "report.pdf", "report.docx"),
        (WORD, "report.docm", "report.docm"),
        ("application/pdf", "2019.08", "2019.08.pdf"),
        ("application/pdf", "guide", "guide.pdf"),
        ("application/pdf", "setup.pdf.exe", "setup.pdf.exe.pdf"),
        ("text/plain", "run.bat", "run.bat.txt"),
        ("application/rtf", "letter.doc", "letter.rtf"),
        ("image/jpeg", "photo.JPEG", "photo.JPEG"),
        ("application/octet-stream", "model.gpkg", "model.gpkg"),
        ("application/octet-stream", "x.что", "x.что"),
    ],
)
def test_a_name_ends_as_its_type_does(media_type: str, name: str, called: str) -> None:
    assert named(File("ab", 1, media_type, "en", name)) == called


def test_what_cannot_be_an_ending_is_none() -> None:
    assert ending(File("ab", 1, "application/octet-stream", "en", "x.a/b c")) == ""
    assert ending(File("ab", 1, "application/octet-stream", "en", "x")) == ""


def test_a_copy_for_another_program(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    wrong = File(sha256(body("report.pdf")), len(body("report.pdf")), WORD, "en", "report.pdf")
    shelf.install([document("report", "Report", files=[wrong])])
    path = shelf.library.copy_for_opening(wrong)
    assert (path.name, path.read_bytes()) == ("report.docx", body("report.pdf"))
    shelf.close()


def test_what_a_type_is_called_in_a_sentence() -> None:
    assert format_name(WORD) == "Word document"
    assert [format_name(kind) for kind in ("image/x-any", "video/mp4")] == ["picture", "film"]
    assert format_name("application/x-<b>nobody</b>") == "of an unknown kind"
    assert str(not_what_it_says(".pdf", "text/html")).startswith(
        "This file is called .pdf, but its content is something else (web page)."
    )
