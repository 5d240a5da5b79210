"""What `add` and `init` say to people: each line names its file; handling, passphrases and plurals."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import run_command
from desktop.cli.publish_commands import counted
from sync.publish import table
from sync.publish.add import add
from sync.publish.sheet import write_sheet
from tests.support import documents
from tests.sync.publish.conftest import Publisher

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.delenv("FIELDSHELF_KEY_PASSPHRASE", raising=False)

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run_command(["publish", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_every_message_begins_with_its_file(publisher: Publisher, run: Run) -> None:
    folder = publisher.folder
    (folder / "sub").mkdir()
    data = documents.pdf(folder / "good.pdf", ["The commander decides."]).read_bytes()
    (folder / "sub" / "cut.pdf").write_bytes(data[:300])
    (folder / "nothing.pdf").write_bytes(b"")
    (folder / "none.docx").write_bytes(b"")
    documents.pdf(folder / "locked.pdf", ["Secret"], locked=True)
    code, out, err = run("add", publisher.repo.folder, folder, "--collection", "hq/guidance")
    lines = err.splitlines()
    assert code == 3
    assert [line.split(" ")[0].rstrip(":") for line in lines[:-1]] == ["locked.pdf", "none.docx", "nothing.pdf", "sub/cut.pdf"]
    assert "damaged" in lines[3]
    assert all("is empty" in line and "damaged" not in line for line in lines[1:3])
    assert lines[-1] == "4 files gave no text. They are still published, without text to search."
    assert out.startswith("5 documents added")
    code, out, _ = run("add", publisher.repo.folder, folder, "--collection", "hq/guidance", "--json")
    problems = json.loads(out)["problems"]
    assert all(problem["message"].startswith(problem["item"]) for problem in problems)
    assert [problem["code"] for problem in problems] == ["encrypted", "empty", "empty", "damaged"]


def test_warnings_begin_with_what_they_are_about(publisher: Publisher) -> None:
    publisher.put("a_en.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    publisher.put("a_en (1).md")
    sheet = publisher.sheet("file,id,language,edition,related\na_en.txt,a,en,2018,nowhere\na_en (1).md,a,en,2019,\n")
    report = add(publisher.repo, publisher.folder, "guidance", sheet)
    assert {warning["code"] for warning in report.warnings} == {"two_editions", "same_file", "not_in_sheet", "unknown_document"}
    assert all((warning["message"] or "").startswith(warning["item"] or "?") for warning in report.warnings)


def test_the_same_bytes_in_two_documents(publisher: Publisher) -> None:
    for name in ("one.txt", "two.txt"):
        publisher.put(name, "The same text, saved twice under two names.")
    publisher.put("three.txt", "Another text, which is only here.")
    report = add(publisher.repo, publisher.folder, "guidance")
    assert [(warning["code"], warning["item"]) for warning in report.warnings] == [("same_bytes", "two.txt")]
    message = report.warnings[0]["message"] or ""
    assert message.startswith("two.txt (hq/two) and one.txt (hq/one) are the same")
    sheet = publisher.sheet("file,id,status\none.txt,one,withdrawn\ntwo.txt,two,\nthree.txt,three,\n")
    assert add(publisher.repo, publisher.folder, "guidance", sheet).warnings == ()


def test_a_new_collection_of_files_that_another_has_may_be_a_slip(publisher: Publisher) -> None:
    documents.pdf(publisher.folder / "escort.pdf", ["The escort has four vehicles."])
    documents.pdf(publisher.folder / "radio.pdf", ["The radio room keeps a log."])

    def told(collection: str) -> list[str]:
        report = add(publisher.repo, publisher.folder, collection)
        return [str(one["message"]) for one in report.warnings if one["code"] == "collection_new"]

    assert told("hq/guidance") == told("hq/guidance") == []
    [message] = told("hq/guidancee")
    assert message.startswith("hq/guidancee is a new collection, and its 2 files are in hq/guidance already.")
    assert "publish undo" in message
    assert told("hq/guidancee") == [], "it is not new any more"
    documents.pdf(publisher.folder / "fuel.pdf", ["Fuel is kept apart."])
    assert told("hq/more") == [], "one of them is in no other"


def test_one_of_each(publisher: Publisher, run: Run) -> None:
    publisher.put("a.txt")
    _, out, _ = run("add", publisher.repo.folder, publisher.folder, "--collection", "guidance")
    assert out == "1 document added, 0 updated, 0 unchanged.\n"
    _, out, _ = run("build", publisher.repo.folder)
    assert out.startswith("Signed 1 document in 1 collection: 1 file, their texts in 1 more, ")
    assert [counted(number, "row") for number in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]


def test_handling_is_left_to_a_person(publisher: Publisher, run: Run, tmp_path: Path) -> None:
    publisher.put("a.txt")
    publisher.put("b.txt", "The radio room keeps a log of every call.")
    add(publisher.repo, publisher.folder, "guidance", publisher.sheet("file,handling\na.txt,internal\nb.txt,Public\n"))
    before = publisher.documents()
    path = tmp_path / "written.csv"
    _, out, _ = run("add", publisher.repo.folder, publisher.folder, "--collection", "guidance", "--write-sheet", path)
    assert "Check the column handling: a blank means public" in out
    assert [row["handling"] for _, row in table.read(path).rows] == ["internal", ""]
    assert add(publisher.repo, publisher.folder, "guidance", path).updated == ()
    assert publisher.documents() == before
    assert write_sheet(publisher.repo, publisher.folder, "guidance", tmp_path / "again.csv").rows == 2


def test_init_says_that_keys_are_not_encrypted(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("--institute", "hq", "--name", "HQ")
    _, out, err = run("init", tmp_path / "plain", *arguments)
    assert "public/hq.fieldshelf-source" in out
    assert "The keys are not encrypted" in err
    assert "FIELDSHELF_KEY_PASSPHRASE" in err
    monkeypatch.setenv("FIELDSHELF_KEY_PASSPHRASE", "secret words")
    _, out, err = run("init", tmp_path / "locked", *arguments, "--json")
    assert (json.loads(out)["encrypted"], err) == (True, "")
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "a.txt").write_text("The commander decides.", encoding="utf-8")
    run("add", tmp_path / "locked", folder, "--collection", "guidance")
    monkeypatch.delenv("FIELDSHELF_KEY_PASSPHRASE")
    code, _, err = run("build", tmp_path / "locked")
    assert code == 1
    assert "Set FIELDSHELF_KEY_PASSPHRASE" in err
    assert "in a terminal" in err
