"""The commands of "Taking a document back" in `docs/cli.md`, run as they stand there, and what a reader sees of it."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import ROOT, Answer, CommandLine

SECTION = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8").split("## Taking a document back\n")[1].split("\n## ")[0]
COMMANDS = re.findall(r"^ *fieldshelf (.+)$", SECTION, re.MULTILINE)
ROWS = SECTION.split("```csv\n")[1].split("```")[0]


class Desk:
    """A publisher of two documents, one of them in two languages, and a reader who has them."""

    def __init__(self, folder: Path) -> None:
        self.repository, self.folder, self.sheet = folder / "repository", folder / "documents", folder / "sheet.csv"
        self.folder.mkdir()
        self.run = CommandLine(folder / "home")
        for name, text in (
            ("convoys-2019.txt", "A convoy is a movement of five or more vehicles. Two escort vehicles are enough."),
            ("radio_en.txt", "The radio room keeps a log of every call, with the time and the station."),
            ("radio_fr.txt", "La salle radio tient un registre de chaque appel, avec l'heure et la station."),
        ):
            (self.folder / name).write_text(text, encoding="utf-8")
        self.run.good("publish", "init", self.repository, "--institute", "hq", "--name", "The Library")
        self.add()
        self.documented("publish build REPO")
        self.run.good("source", "add", "hq", self.repository / "public")
        self.run.good("sync")

    def documented(self, command: str) -> Answer:
        places = {"REPO": self.repository, "FOLDER": self.folder, "sheet.csv": self.sheet}
        answer = self.run(*(places.get(word, word) for word in command.split()))
        assert answer.code == 0, answer
        return answer

    def add(self) -> list[tuple[str, str]]:
        added = self.run.good("publish", "add", self.repository, self.folder, "--collection", "guidance")
        return [(warning["code"], warning["item"]) for warning in added["warnings"]]

    def synced(self, name: str = "convoys-2019") -> dict[str, Any]:
        self.run.good("sync")
        return self.run.good("show", f"hq/{name}")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_section_names_three_commands() -> None:
    assert [command.split(" REPO")[0] for command in COMMANDS] == ["publish add", "publish add", "publish build"]


@pytest.mark.parametrize("dropped", [False, True])
def test_by_a_sheet_that_was_written(desk: Desk, dropped: bool) -> None:
    if dropped:
        (desk.folder / "convoys-2019.txt").unlink()
        assert desk.add() == [("file_gone", "convoys-2019.txt")]
        desk.documented("publish build REPO")
        assert desk.synced()["status"] != "withdrawn", "taking the file out is not enough"
    write, add, build = COMMANDS
    desk.documented(write)
    table = list(csv.DictReader(desk.sheet.read_text(encoding="utf-8-sig").splitlines()))
    row = next(row for row in table if row["id"] == "convoys-2019")
    assert row["file"] == ("" if dropped else "convoys-2019.txt")
    row["status"] = "withdrawn"
    with desk.sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        writer.writeheader()
        writer.writerows(table)
    desk.documented(add)
    desk.documented(build)
    shown = desk.synced()
    assert (shown["status"], shown["available"]) == ("withdrawn", True), "readers keep it, and see that it is withdrawn"
    found = desk.run.good("search", "escort")
    assert (found["total"], found["hidden"]) == (0, 1)
    assert desk.synced("radio")["status"] != "withdrawn"


def test_by_one_row_and_back(desk: Desk) -> None:
    _, add, build = COMMANDS
    desk.sheet.write_text(ROWS, encoding="utf-8")
    assert "not in the sheet" in desk.documented(add).err
    desk.documented(build)
    assert desk.synced()["status"] == "withdrawn" and desk.synced("radio")["status"] != "withdrawn"
    desk.sheet.write_text(ROWS.replace("withdrawn", ""), encoding="utf-8")
    desk.documented(add)
    desk.documented(build)
    assert desk.synced()["status"] == "unknown"


def test_one_language_version_goes_with_its_file(desk: Desk) -> None:
    (desk.folder / "radio_fr.txt").unlink()
    assert desk.add() == [("file_dropped", "radio_fr.txt")]
    desk.documented("publish build REPO")
    assert [file["language"] for file in desk.synced("radio")["files"]] == ["en"]
