"""Scans that are read by machine: six languages, a run that is stopped and goes on, and what readers get of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from resources.errors import PublishError
from resources.models import Passage
from resources.store.segments import passages_from_jsonl, read_segment
from sync.publish.add import add
from sync.publish.build import build
from sync.publish.files import sha256_of
from sync.publish.ocr import read_scans
from sync.publish.tesseract import Tesseract, text_of
from tests.support import scans
from tests.support.readers_of_scans import HEAD, Program, table
from tests.sync.publish.conftest import Publisher

LINES = {
    "en": ["Reporting of road incidents", "Every driver reports within one hour.", "The duty officer writes it down."],
    "fr": ["Signalement des incidents de route", "Chaque conducteur avertit dans l’heure.", "L’officier l’écrit."],
    "es": ["Notificación de incidentes", "Cada conductor informa en una hora.", "El oficial lo anota todo."],
    "ru": ["Сообщения о происшествиях", "Каждый водитель сообщает в течение часа.", "Дежурный записывает это."],
    "ar": ["الإبلاغ عن حوادث الطرق", "يبلغ كل سائق خلال ساعة واحدة", "يكتب الضابط المناوب كل حادث"],
    "zh": ["道路事件报告", "每位司机在一小时内报告。", "值班军官记录每一事件。"],
}
installed = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Tesseract is not installed here: packaging/setup.sh peers brings it"
)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    made = Program.in_folder(tmp_path / "program")
    monkeypatch.setenv("PATH", made.path)
    return made


def scan(publisher: Publisher, name: str, *pages: list[str] | str, language: str = "en") -> Path:
    drawn: list[Image.Image | str] = [page if isinstance(page, str) else scans.drawn(page, language) for page in pages]
    return scans.pdf(publisher.folder / name, drawn)


def texts(publisher: Publisher, path: Path) -> list[Passage]:
    return passages_from_jsonl((publisher.repo.texts / f"{sha256_of(path)}.jsonl").read_bytes())


def files_of(publisher: Publisher) -> dict[str, dict[str, Any]]:
    return {file["name"]: file for document in publisher.catalogue()["documents"] for file in document["files"]}


@installed
def test_scans_are_read_in_six_languages(publisher: Publisher) -> None:
    tesseract = Tesseract.find()
    try:
        for language in LINES:
            tesseract.setup(language)
    except PublishError as error:
        pytest.skip(error.message)
    paths = {one: scan(publisher, f"{one} road incidents_{one.upper()}.pdf", LINES[one], language=one) for one in LINES}
    add(publisher.repo, publisher.folder, "guidance")
    report = read_scans(publisher.repo, "guidance")
    assert (report.files, report.pages, report.known, report.problems) == (6, 6, 0, ())
    for language, path in paths.items():
        (passage,) = texts(publisher, path)
        text = passage.text.replace("’", "'").split()
        said = [word for line in LINES[language] for word in line.replace("’", "'").split()]
        missed = [word for word in said if word not in text]
        assert (passage.page, len(missed)) <= (1, 1), (language, missed, text)
    build(publisher.repo)
    assert {(file.get("unread"), file["by_machine"]) for file in files_of(publisher).values()} == {(None, 1)}


@installed
def test_a_page_that_lies_on_its_side_and_one_with_nothing_to_read(publisher: Publisher) -> None:
    lines = [f"The duty officer number {n} writes down every incident of the night at once." for n in range(12)]
    turned = scans.drawn(lines).rotate(90, expand=True)
    empty = Image.radial_gradient("L").resize((1240, 1754))
    path = scans.pdf(publisher.folder / "a.pdf", [turned, empty])
    add(publisher.repo, publisher.folder, "guidance")
    read_scans(publisher.repo, "guidance")
    (passage,) = texts(publisher, path)
    assert passage.page == 1 and passage.text.count("duty officer") >= 10


def test_pages_with_text_stay_as_they_are(publisher: Publisher, program: Program) -> None:
    path = scan(publisher, "a.pdf", ["A scan"], "The duty officer writes down every incident.", ["Another"])
    add(publisher.repo, publisher.folder, "guidance")
    report = read_scans(publisher.repo, "guidance")
    assert (report.pages, program.asked) == (2, 2)
    assert [(passage.page, passage.text) for passage in texts(publisher, path)] == [
        (1, "Escorts decide\nalone"), (2, "The duty officer writes down every incident."), (3, "Escorts decide\nalone"),
    ]  # fmt: skip
    assert read_scans(publisher.repo, "guidance").files == 0
    add(publisher.repo, publisher.folder, "guidance")
    assert (read_scans(publisher.repo, "guidance").files, program.asked) == (0, 2)


def test_a_run_that_was_stopped_goes_on_at_its_next_page(publisher: Publisher, program: Program) -> None:
    path = scan(publisher, "a.pdf", *([f"Page {number}"] for number in range(4)))
    add(publisher.repo, publisher.folder, "guidance")

    def stop(phase: str, done: int, total: int) -> None:
        assert (phase, total) == ("ocr", 4)
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_scans(publisher.repo, "guidance", told=stop)
    assert program.asked == 2
    build(publisher.repo)  # in between: nothing of it is there yet
    assert files_of(publisher)["a.pdf"]["unread"] == 4
    report = read_scans(publisher.repo, "guidance")
    assert (report.pages, report.known, program.asked) == (4, 2, 4)
    assert len(texts(publisher, path)) == 4


def test_a_killed_run_goes_on_at_its_next_page(publisher: Publisher, program: Program, tmp_path: Path) -> None:
    scan(publisher, "a.pdf", *([f"Page {number}"] for number in range(3)))
    held = program.folder / "wait-3"
    os.mkfifo(held)
    command = ["publish", "add", publisher.repo.folder, publisher.folder, "--collection", "guidance", "--ocr"]
    run = subprocess.Popen(
        [sys.executable, "-m", "desktop", *map(str, command)], env={**os.environ, "FIELDSHELF_HOME": str(tmp_path / "home")}
    )
    with held.open("w"):  # when it asks for the third page
        run.kill()
        run.wait()
    held.unlink()
    report = read_scans(publisher.repo, "guidance")
    assert (report.pages, report.known, program.asked) == (3, 2, 4)


def test_readers_get_the_text_of_a_file_that_was_published_before(
    publisher: Publisher, program: Program, tmp_path: Path
) -> None:
    path = scan(publisher, "a.pdf", "The duty officer writes down every incident.", ["A scan"])
    publisher.put("b.txt", " ".join(f"Rule {number} of the convoys." for number in range(300)))
    add(publisher.repo, publisher.folder, "guidance")
    build(publisher.repo)
    before = files_of(publisher)
    read_scans(publisher.repo, "guidance")
    assert build(publisher.repo).changed
    after = files_of(publisher)
    assert (before["a.pdf"]["segment"], after["a.pdf"]["segment"]) == ("segment-en-1.tar.zst", "segment-en-2.tar.zst")
    assert before["b.txt"] == after["b.txt"]
    place = publisher.repo.public / "targets" / "hq" / "guidance"
    (segment,) = place.glob("*.segment-en-2.tar.zst")
    (carried,) = [data for kind, sha256, data in read_segment(segment) if kind == "text"]
    assert [passage.page for passage in passages_from_jsonl(carried)] == [1, 2]
    assert (after["a.pdf"]["by_machine"], after["a.pdf"]["sha256"]) == (1, sha256_of(path))
    assert not build(publisher.repo).changed


def test_a_page_that_fails_is_tried_again_and_one_that_is_unclear_is_not(publisher: Publisher, program: Program) -> None:
    path = scan(publisher, "a.pdf", ["One"], ["Two"])
    add(publisher.repo, publisher.folder, "guidance")
    (program.folder / "fail-1").touch()
    report = read_scans(publisher.repo, "guidance")
    assert [(one["code"], one["item"]) for one in report.problems] == [("failed_pages", "a.pdf")]
    assert "took too long, or broke off. The next run tries it again." in str(report.problems[0]["message"])
    assert [passage.page for passage in texts(publisher, path)] == [2]
    program.says((1, 12.0, "s,~"), (1, 30.0, "il1"))
    report = read_scans(publisher.repo, "guidance")
    assert [one["code"] for one in report.problems] == ["unclear_pages"]
    assert (report.pages, report.known, program.asked) == (1, 1, 3)
    build(publisher.repo)
    assert (files_of(publisher)["a.pdf"]["unread"], files_of(publisher)["a.pdf"]["by_machine"]) == (1, 1)
    assert read_scans(publisher.repo, "guidance").files == 0


def test_what_is_missing_is_said_with_the_name_of_its_package(
    publisher: Publisher, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan(publisher, "a_AR.pdf", ["x"])
    scan(publisher, "b_EN.pdf", ["y"])
    scan(publisher, "c_PT.pdf", ["z"])
    add(publisher.repo, publisher.folder, "guidance")
    report = read_scans(publisher.repo, "guidance")
    assert report.pages == 1  # what can be read is
    said = {one["item"]: (one["code"], one["message"] or "") for one in report.problems}
    assert said["a_AR.pdf"][0] == "no_language_pack" and "`apt install tesseract-ocr-ara`." in said["a_AR.pdf"][1]
    assert said["c_PT.pdf"][0] == "no_such_language" and "correct the column" in said["c_PT.pdf"][1]
    monkeypatch.setenv("PATH", str(publisher.folder))
    with pytest.raises(PublishError, match="apt install tesseract-ocr") as caught:
        read_scans(publisher.repo, "guidance")
    assert caught.value.code == "no_tesseract"


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        ([(1, 90.0, "Escorts"), (1, 91.0, "decide"), (2, 95.0, "now")], "Escorts decide\nnow"),
        ([(1, 90.0, "Escorts"), (1, 5.0, "|"), (1, 90.0, "decide")], "Escorts decide"),
        ([(1, 90.0, "每"), (1, 90.0, "位"), (1, 90.0, "司机"), (1, 90.0, "2019.08"), (1, 90.0, "在")], "每位司机 2019.08 在"),
        ([(1, 20.0, "scribble"), (1, 30.0, "blot")], None),
        ([(1, 90.0, "\ufb01re\x07")], "fire"),
    ],
)
def test_what_the_table_of_words_says(words: list[tuple[int, float, str]], text: str | None) -> None:
    assert text_of(table(*words)) == text


@pytest.mark.parametrize("broken", ["", "nonsense", HEAD, f"{HEAD}\n5\t1\t1\t1", f"{HEAD}\n" + "\t" * 10 + "x\tword"])
def test_a_table_that_is_none(broken: str) -> None:
    assert text_of(broken) == ""


def test_pictures_are_read_too_and_need_not_have_words(publisher: Publisher, program: Program) -> None:
    page = scans.drawn(["Escorts decide"], "en")
    for name in ("order.png", "order.jpg"):
        page.save(publisher.folder / name)
    page.convert("1").save(
        publisher.folder / "fax.tiff", compression="group4", save_all=True, append_images=[page.convert("1")]
    )
    (publisher.folder / "cut.png").write_bytes((publisher.folder / "order.png").read_bytes()[:20])
    add(publisher.repo, publisher.folder, "guidance")
    report = read_scans(publisher.repo, "guidance")
    assert [(one["code"], one["item"]) for one in report.problems] == [("damaged", "cut.png")]
    assert (report.files, report.pages) == (4, 4)
    assert [passage.page for passage in texts(publisher, publisher.folder / "order.png")] == [None]
    assert [passage.page for passage in texts(publisher, publisher.folder / "fax.tiff")] == [1, 2]
    asked = program.asked
    assert read_scans(publisher.repo, "guidance").files == 0 and program.asked == asked, "nothing is read twice"
    build(publisher.repo)
    assert {name: file.get("by_machine") for name, file in files_of(publisher).items()} == {
        "order.png": 1, "order.jpg": 1, "fax.tiff": 2, "cut.png": None,
    }  # fmt: skip
    program.says((1, 12.0, "s,~"))
    scans.drawn(["Trees"], "en").save(publisher.folder / "photo.png")
    add(publisher.repo, publisher.folder, "guidance")
    report = read_scans(publisher.repo, "guidance")
    assert (report.files, report.pages, report.problems) == (1, 0, ())
