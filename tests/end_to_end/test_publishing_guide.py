"""The page for librarians, `docs/publishing.md`, followed to the letter with documents of the sample library: every command in
its order, every cell of its tables, and what it says that the terminal shows."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.end_to_end.test_key_events import Station
from tests.support.command_line import ROOT, Answer
from tests.support.pages import Block, alike, blocks, table
from tests.support.web import WebServer

PAGE = "publishing.md"
FIRST, LATER = table(PAGE, "file"), table(PAGE, "new file")
NAMES = [row["file"] for row in FIRST] + ["2019.08 Movement and protection of convoys_EN.pdf"]
CHANGED = "2024.02 Radio room starter kit_EN.xlsx"
ADDRESS = "https://library.example.org"


class Librarian:
    """Does what stands between the commands."""

    def __init__(self, folder: Path, server: WebServer) -> None:
        self.folder, self.server = folder, server
        self.run = Station(folder / "trial", {"FIELDSHELF_KEY_PASSPHRASE": "four words on paper"}, merged=True)
        sample = folder / "sample"
        builder = ROOT / "packaging" / "sample_library.py"
        subprocess.run([sys.executable, str(builder), str(sample)], check=True, capture_output=True)
        self.sample = {path.name: path for path in sample.rglob("*.*")}
        (folder / "documents").mkdir()
        for name in NAMES:
            shutil.copy(self.sample[name], folder / "documents")
        self.fingerprint = ""
        self.between: dict[str, Callable[[], object]] = {
            "publish add repository documents --collection guidance --write-sheet sheet-2.xlsx": self.later,
            "publish add repository documents --collection guidance --sheet sheet.xlsx": lambda: fill("sheet.xlsx", FIRST),
            "publish add repository documents --collection guidance --sheet sheet-2.xlsx": lambda: fill("sheet-2.xlsx", LATER),
        }

    def later(self) -> None:
        """The days after: a document has changed, a new one has come, and the old pack is off the stick."""
        for row in LATER:
            shutil.copy(self.sample[row["new file"]], "documents")
        workbook = openpyxl.load_workbook(Path("documents") / CHANGED)
        workbook.worksheets[0].append(["Spare batteries", "10"])
        workbook.save(Path("documents") / CHANGED)
        (pack,) = Path("stick").iterdir()
        shutil.rmtree(pack)

    def types(self, command: str) -> Answer:
        self.between.get(command, lambda: None)()
        typed = command.replace(ADDRESS, self.server.url).replace("FINGERPRINT", self.fingerprint)
        answer = self.run(*shlex.split(typed))
        if command.startswith("publish init"):
            self.fingerprint = answer.out.partition("Fingerprint for your readers: ")[2].partition("\n")[0]
        return answer


def fill(sheet: str, rows: list[dict[str, str]]) -> None:
    """The cells of the page's table: the file in its first column, then columns of the sheet."""
    workbook = openpyxl.load_workbook(sheet)
    lines = list(workbook.worksheets[0].iter_rows())
    columns = [cell.value for cell in lines[0]]
    for row in rows:
        name, *cells = row.items()
        (line,) = (line for line in lines if line[0].value == name[1])
        for column, value in cells:
            line[columns.index(column)].value = value
    workbook.save(sheet)


def followed(folder: Path) -> Iterator[tuple[Block, str]]:
    """Each block of the page, and what a terminal shows."""
    (folder / "stick").mkdir()
    with WebServer(folder / "server") as server:
        librarian = Librarian(folder, server)
        for block in blocks(PAGE):
            shown = ""
            for command in block.commands:
                answer = librarian.types(command)
                assert answer.code == 0, f"{command}: {answer}"
                shown += answer.out
            yield block, shown.replace(server.url, ADDRESS).replace(f"{folder}/", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="opens by a program called xdg-open")
def test_the_page_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    opened, programs = tmp_path / "opened", tmp_path / "programs"
    programs.mkdir()
    (programs / "xdg-open").write_text(f'#!/bin/sh\necho "$1" >"{opened}"\n', encoding="utf-8")
    (programs / "xdg-open").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    count = 0
    for block, shown in followed(tmp_path):
        assert block.shown is not None, f"the page does not say what this shows: {block.commands}"
        assert alike(shown).splitlines() == alike(block.shown).splitlines(), f"{block.commands}\n{shown}"
        count += len(block.commands)
    assert count == 21
    assert "Movement and protection of convoys" in opened.read_text(encoding="utf-8")
