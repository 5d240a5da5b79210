"""PDFs of Office files: by the real LibreOffice where it is installed, and by programs that misbehave in its place."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from resources.children.programs import ask_program
from resources.errors import PublishError
from resources.models import Collection
from resources.rendering import PageRenderer
from sync.publish import renditions
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.derived import Derived
from sync.publish.files import sha256_of
from sync.publish.preview import preview
from sync.publish.renditions import Office, make_renditions
from sync.publish.sheet import write_sheet
from sync.publish.undo import undo
from tests.support import documents
from tests.sync.publish.conftest import Publisher

SLIDES = [("Convoys", "Two escorts\ngo with each", "Ask who has led one."), ("Halts", "Wait", ""), ("Radio", "Call", "")]
installed = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed here: packaging/setup.sh peers brings it"
)
# As LibreOffice is called: what it is to write stands behind --outdir, and the document last.
PROGRAM = """#!/bin/sh
while [ $# -gt 1 ]; do if [ "$1" = --outdir ]; then out=$2; fi; shift; done
mkdir -p "$out"
{does}
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts a program in LibreOffice's place that does what is said."""

    def put(does: str) -> None:
        folder = tmp_path / "program"
        folder.mkdir(exist_ok=True)
        (folder / "soffice").write_text(PROGRAM.format(does=does))
        (folder / "soffice").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    return put


def files_of(publisher: Publisher) -> dict[str, dict[str, Any]]:
    return {file["name"]: file for document in publisher.catalogue()["documents"] for file in document["files"]}


@installed
def test_slides_and_a_text_are_shown_as_they_were_made(publisher: Publisher) -> None:
    documents.slides(publisher.folder / "Convoy briefing_EN.pptx", SLIDES)
    documents.word(publisher.folder / "Movement order_EN.docx", [("Order", "Three vehicles leave at six.")])
    documents.sheets(publisher.folder / "Channels_EN.xlsx", {"S": [["Channel", 1]]})
    add(publisher.repo, publisher.folder, "guidance")
    report = make_renditions(publisher.repo, "guidance")
    assert (report.made, report.problems) == (2, ())
    build(publisher.repo)
    found = {name: file for name, file in files_of(publisher).items() if file.get("role") == "rendition"}
    assert {name: (file["pages"], file["media_type"]) for name, file in found.items()} == {
        "Convoy briefing_EN.pdf": (3, "application/pdf"),
        "Movement order_EN.pdf": (1, "application/pdf"),
    }
    digest = found["Convoy briefing_EN.pdf"]["sha256"]
    with PageRenderer() as renderer:
        renderer.open(publisher.repo.public / "objects" / digest[:2] / digest)
        assert "Two escorts" in renderer.text(1)
    assert make_renditions(publisher.repo, "guidance").made == 0


@installed
@pytest.mark.skipif(ask_program(["unshare", "--map-root-user", "--net", "true"], 10) is None, reason="no network namespaces")
def test_it_has_no_network() -> None:
    office = Office.find()
    seen = ask_program([*office.offline, sys.executable, "-I", "-c", "print(open('/proc/net/dev').read().count(':'))"], 30)
    assert (seen or "").strip() == "1"  # the loopback, which is down


def made_pdf(tmp_path: Path, *pages: str) -> Path:
    return documents.pdf(tmp_path / "made.pdf", pages)


def deck(publisher: Publisher, name: str = "Deck_EN.pptx") -> Path:
    return documents.slides(publisher.folder / name, SLIDES)


def test_what_was_made_is_a_file_for_readers_and_in_no_record(publisher: Publisher, tmp_path: Path, program: Any) -> None:
    path = deck(publisher)
    program(f'cp {made_pdf(tmp_path, "Convoys", "Halts", "Radio")} "$out/document.pdf"')
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    report = make_renditions(publisher.repo, "guidance")
    assert (report.made, report.bytes, report.problems) == (1, (tmp_path / "made.pdf").stat().st_size, ())
    (change,) = preview(publisher.repo).changes.documents
    assert (change.change, change.files.added) == ("changed", ("Deck_EN.pdf",))
    assert build(publisher.repo).changed
    rendition = files_of(publisher)["Deck_EN.pdf"]
    assert (rendition["role"], rendition["language"], rendition["pages"]) == ("rendition", "en", 3)
    # A folder is added again, a sheet written and read back, and what is signed taken as it was, without a word about it.
    sheet = publisher.folder.parent / "sheet.csv"
    assert write_sheet(publisher.repo, publisher.folder, "guidance", sheet).rows == 1
    assert add(publisher.repo, publisher.folder, "guidance", sheet).unchanged == ("hq/deck",)
    assert not build(publisher.repo).changed
    assert not preview(publisher.repo).changes.documents
    shutil.rmtree(publisher.repo.folder / "work" / "signed")  # by an older program: the records are made again
    assert not any(undo(publisher.repo).changes.values())
    (document,) = publisher.documents().values()
    assert [file.sha256 for file in document.files] == [sha256_of(path)]


def test_what_a_publisher_has_made_is_better(publisher: Publisher, tmp_path: Path, program: Any) -> None:
    deck(publisher)
    documents.pdf(publisher.folder / "Deck_EN.pdf", ["Convoys", "Halts", "Radio"])
    publisher.put("unlike.txt")
    program("exit 1")
    sheet = publisher.sheet("file,id,role\nDeck_EN.pptx,deck,slides\nDeck_EN.pdf,deck,rendition\n")
    add(publisher.repo, publisher.folder, "guidance", sheet)
    assert make_renditions(publisher.repo, "guidance").problems == ()


@pytest.mark.parametrize(
    ("does", "code"),
    [
        ("exit 1", "crashed"),
        ("echo done", "crashed"),  # and nothing written
        ('echo "no PDF at all" > "$out/document.pdf"', "damaged"),
        ('ln -s /etc/hostname "$out/document.pdf"', "crashed"),
        ('cp {two} "$out/document.pdf"', "pages_differ"),
        ("sleep 600 & sleep 600", "too_slow"),
        ('head -c 2000000 /dev/zero > "$out/document.pdf"', "too_large"),
    ],
)
def test_a_file_that_fails_is_published_all_the_same(
    publisher: Publisher, tmp_path: Path, program: Any, monkeypatch: pytest.MonkeyPatch, does: str, code: str
) -> None:
    deck(publisher)
    program(does.replace("{two}", str(made_pdf(tmp_path, "Convoys", "Halts"))))
    monkeypatch.setattr(renditions, "_LONGEST", 0.5 if code == "too_slow" else 60.0)
    monkeypatch.setattr(renditions, "_LARGEST", 1_000_000)
    add(publisher.repo, publisher.folder, "guidance")
    report = make_renditions(publisher.repo, "guidance")
    assert [(one["code"], one["item"]) for one in report.problems] == [(code, "Deck_EN.pptx")]
    build(publisher.repo)
    assert [*files_of(publisher)] == ["Deck_EN.pptx"]


def test_without_the_program(publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PublishError, match="apt install libreoffice-impress libreoffice-writer") as caught:
        make_renditions(publisher.repo, "guidance")
    assert caught.value.code == "no_libreoffice"


@pytest.mark.parametrize("damage", ["", "{}", "nonsense", '{"format":1,"rendition":{"sha256":"../../x"}}', '{"format":9}'])
def test_a_list_that_is_damaged_or_whose_file_is_gone_is_none(
    publisher: Publisher, tmp_path: Path, program: Any, damage: str
) -> None:
    path = deck(publisher)
    program(f'cp {made_pdf(tmp_path, "Convoys", "Halts", "Radio")} "$out/document.pdf"')
    add(publisher.repo, publisher.folder, "guidance")
    make_renditions(publisher.repo, "guidance")
    made = Derived(publisher.repo).of(sha256_of(path))["rendition"]
    listed = publisher.repo.folder / "work" / "derived" / f"{sha256_of(path)}.json"
    if damage:
        listed.write_text(damage)
    else:
        publisher.repo.object_path(made.sha256).unlink()
    collection = Collection("hq/guidance", {"en": "Guidance"}, tuple(publisher.documents().values()))
    assert Derived(publisher.repo).complete(collection) == collection
    assert make_renditions(publisher.repo, "guidance").made == 1
