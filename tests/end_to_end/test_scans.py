"""Scans from the publisher's folder to a reader's search: counted, read by machine afterwards, and said to be read so."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support import scans
from tests.support.command_line import CommandLine
from tests.support.readers_of_scans import Program


@pytest.fixture
def run(tmp_path: Path) -> CommandLine:
    program = Program.in_folder(tmp_path / "program")
    return CommandLine(tmp_path / "home", {"PATH": program.path})


def test_a_scan_is_found_after_it_was_read(run: CommandLine, tmp_path: Path) -> None:
    folder, repository = tmp_path / "documents", tmp_path / "repository"
    folder.mkdir()
    text = "The duty officer writes down every incident of the night."
    scans.pdf(folder / "2014.03 Night duty_EN.pdf", [text, scans.drawn(["Escorts"]), scans.drawn(["Escorts"])])
    scans.pdf(folder / "2014.04 Old form_EN.pdf", [scans.drawn(["Escorts"])])
    run.good("publish", "init", repository, "--institute", "hq", "--name", "HQ")
    add = ("publish", "add", repository, folder, "--collection", "guidance")
    answer = run(*add)
    assert answer.code == 3  # a file without any text
    assert "2 of 3 pages of 2014.03 Night duty_EN.pdf cannot be searched" in answer.err
    run.good("publish", "build", repository)
    run.good("source", "add", "hq", repository / "public")
    run.good("sync")
    assert run.good("search", "escorts decide")["total"] == 0
    assert "2 of 3 pages cannot be searched" in run("show", "hq/2014-03-night-duty").out

    added = run.good(*add, "--ocr")  # exit 0: nothing is without text now
    assert added["ocr"] == {"files": 2, "pages": 3, "known": 2, "problems": []}  # of one picture
    assert added["failures"] == []
    assert (added["problems"], [one for one in added["warnings"] if one["code"] == "unread_pages"]) == ([], [])
    run.good("publish", "build", repository)
    run.good("sync")
    found = run.good("search", "escorts decide")
    pages = {hit["id"]: hit["page"] for hit in found["hits"]}
    assert pages["hq/2014-03-night-duty"] in (2, 3) and pages["hq/2014-04-old-form"] == 1
    assert run.good("search", "duty officer")["total"] == 1
    shown = run("show", "hq/2014-03-night-duty").out
    assert "2 of 3 pages read by machine" in shown and "cannot be searched" not in shown
    (file,) = run.good("show", "hq/2014-04-old-form")["files"]
    assert (file["by_machine"], file.get("unread")) == (1, None)

    # A picture of a first page is no file that a person opens.
    assert run.good(*add, "--thumbnails")["thumbnails"]["made"] == 2
    run.good("publish", "build", repository)
    run.good("sync")
    assert len(run.good("show", "hq/2014-04-old-form")["files"]) == 2
    assert run("show", "hq/2014-04-old-form").out.count("   File  ") == 1


def test_without_the_program_nothing_is_added(run: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    scans.pdf(tmp_path / "documents" / "a.pdf", [scans.drawn(["Escorts"])])
    run.good("publish", "init", tmp_path / "repository", "--institute", "hq", "--name", "HQ")
    bare = CommandLine(run.home, {"PATH": os.fspath(tmp_path)})
    answer = bare("publish", "add", tmp_path / "repository", tmp_path / "documents", "--collection", "guidance", "--ocr")
    assert answer.code == 1
    assert "apt install tesseract-ocr" in answer.err
