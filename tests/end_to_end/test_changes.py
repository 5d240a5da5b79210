"""`publish changes` by the real program: what the next build would publish, and that it writes nothing."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.support import documents
from tests.support.command_line import CommandLine

BEFORE = """\
file,id,kind,reference,title.en,title.fr,language,role,issued,status,supersedes
old_en.txt,old,policy,2018.01,Escorts,Escortes,en,document,2018,,
old_fr.txt,old,,,,,fr,document,,,,
radio.txt,radio,manual,2019.02,Radio rooms,,en,document,2019,,
fuel.txt,fuel,sop,2019.03,Fuel,,en,document,2019,,
tides.txt,tides,sop,2019.04,Tides,,en,document,2019,,
undated.txt,undated,sop,,Undated,,en,document,,,
"""
AFTER = """\
file,id,kind,reference,title.en,title.fr,language,role,issued,status,supersedes,handling
new.txt,new,policy,2023.01,Escorts,,en,document,2023,,old,
old_en.txt,old,policy,2018.01,Escorts,Escortes,en,document,2018,in_force,,
old_fr.txt,old,,,,,fr,document,,,,
radio.txt,radio,manual,2019.02,Radio rooms and logs,,en,document,2019,,,
fuel.txt,fuel,sop,2019.03,Fuel,,en,document,2019,withdrawn,,
tides.txt,tides,sop,2019.04,Tides,,en,document,2019,,,
later.txt,later,sop,2099.01,Tides anew,,en,document,2099-05,,tides; nowhere,internal
copy.txt,copy,sop,2019.02,A copy,,en,document,2019,,,
plan.txt,lesson,training,,A lesson,,en,lesson-plan,2020,,,
plan_fr.txt,lesson,,,,,fr,lesson-plan,,,,
slides.txt,lesson,,,,,en,slides,,,,
scan.pdf,scan,report,,A scan,,en,document,,,,
undated.txt,undated,sop,,Undated,,en,document,,,,
"""


class Desk:
    """A publisher whose collection is signed, and a reader who has all of it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.repository = folder / "documents", folder / "repository"
        self.run = CommandLine(folder / "home")
        self.folder.mkdir()
        self.files(("old_en", "old_fr", "fuel", "tides", "undated"))
        self.radio(1)
        self.run.good("publish", "init", self.repository, "--institute", "hq", "--name", "HQ")
        self.add(BEFORE)
        self.first = self.run("publish", "build", self.repository)
        self.run.good("source", "add", "hq", self.repository / "public")
        self.run.good("keep", "--everything")
        self.run.good("sync")

    def files(self, names: tuple[str, ...]) -> None:
        for name in names:
            text = f"The rule of {name.replace('_', ' ')}: two escort vehicles go with every convoy of that name."
            (self.folder / f"{name}.txt").write_text(text, encoding="utf-8")

    def radio(self, seed: int) -> None:
        """Too large to travel with the texts, and with nothing that a patch could take from its other version."""
        words = random.Random(seed)
        text = " ".join(f"{words.getrandbits(40):x}" for _ in range(40_000))
        (self.folder / "radio.txt").write_text(text, encoding="utf-8")

    def add(self, rows: str) -> None:
        sheet = self.folder.parent / "sheet.csv"
        sheet.write_text(rows, encoding="utf-8")
        answer = self.run("publish", "add", self.repository, self.folder, "--collection", "guidance", "--sheet", sheet)
        assert answer.code in (0, 3), answer

    def changes(self) -> dict[str, Any]:
        return self.run.good("publish", "changes", self.repository)

    def public(self) -> dict[str, bytes]:
        public = self.repository / "public"
        return {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is said before a build, what the build then does, and what is said after it."""
    desk = Desk(tmp_path_factory.mktemp("changes"))
    same = desk.changes()
    desk.radio(2)
    desk.files(("new", "later", "plan", "plan_fr", "slides"))
    (desk.folder / "copy.txt").write_bytes((desk.folder / "tides.txt").read_bytes())
    documents.pdf(desk.folder / "scan.pdf", [""])
    desk.add(AFTER)
    everything = {path: path.stat().st_mtime_ns for path in desk.repository.rglob("*") if path.is_file()}
    found, text = desk.changes(), desk.run("publish", "changes", desk.repository)
    after_asking = {path: path.stat().st_mtime_ns for path in desk.repository.rglob("*") if path.is_file()}
    before = desk.public()
    built = desk.run("publish", "build", desk.repository, "--allow-restricted", "--json").json
    uploaded = sum(len(data) for name, data in desk.public().items() if before.get(name) != data)
    plan = desk.run.good("sync", "--dry-run")["sources"][0]["plan"]
    rebuilt = desk.run("publish", "build", desk.repository, "--allow-restricted")
    return {
        "same": same, "found": found, "text": text, "written": everything == after_asking, "built": built,
        "uploaded": uploaded, "plan": plan, "later": desk.changes(), "rebuilt": rebuilt, "first": desk.first,
        "read": desk.run("publish", "changes", desk.repository),
    }  # fmt: skip


def test_nothing_is_other_just_after_a_build(told: dict[str, Any]) -> None:
    for answer, unchanged in ((told["same"], 5), (told["later"], 10)):
        assert answer["counts"] == {
            "new": 0,
            "changed": 0,
            "superseded": 0,
            "withdrawn": 0,
            "removed": 0,
            "unchanged": unchanged,
        }
        assert answer["documents"] == answer["collections"] == []
        assert answer["bytes"]["files"] == answer["bytes"]["texts"] == 0
    assert told["same"]["warnings"] == []
    assert told["same"]["standing"] == {"no_date": 1, "no_reference": 1}


def test_every_change_is_told_once_with_its_fields(told: dict[str, Any]) -> None:
    found = {document["id"].partition("/")[2]: document for document in told["found"]["documents"]}
    assert {slug: document["change"] for slug, document in found.items()} == {
        "new": "new", "later": "new", "copy": "new", "lesson": "new", "scan": "new", "fuel": "withdrawn", "old": "superseded",
        "tides": "superseded", "radio": "changed",
    }  # fmt: skip
    assert told["found"]["counts"] == {
        "new": 5, "changed": 1, "superseded": 2, "withdrawn": 1, "removed": 0, "unchanged": 1,
    }  # fmt: skip
    assert found["fuel"]["fields"] == ["status"]
    assert (found["old"]["fields"], found["old"]["superseded_by"], found["old"]["since"]) == (["status"], "hq/new", None)
    assert (found["tides"]["fields"], found["tides"]["superseded_by"], found["tides"]["since"]) == (
        [],
        "hq/later",
        "2099-05-01",
    )
    assert found["radio"]["fields"] == ["title.en", "file"]
    assert found["radio"]["files"] == {"added": [], "changed": ["radio.txt"], "renamed": [], "removed": []}
    assert found["lesson"]["files"]["added"] == ["plan.txt", "plan_fr.txt", "slides.txt"]


def test_what_to_look_at_is_pointed_at(told: dict[str, Any]) -> None:
    warnings = {(warning["code"], warning["item"]) for warning in told["found"]["warnings"]}
    assert warnings == {
        ("language_gap", "hq/new"), ("still_in_force", "hq/old"), ("not_public", "hq/later"), ("unknown_document", "hq/later"),
        ("same_bytes", "hq/copy"), ("same_reference", "hq/copy"), ("training_part", "hq/lesson"), ("no_text", "hq/scan"),
        ("no_date", "hq/scan"),
    }  # fmt: skip
    assert all(warning["message"].startswith(warning["item"]) for warning in told["found"]["warnings"])
    assert "fr" in next(one["message"] for one in told["found"]["warnings"] if one["code"] == "language_gap")
    assert told["found"]["standing"] == {"no_date": 1, "no_reference": 1}


def test_the_bounds_hold_and_are_near(told: dict[str, Any]) -> None:
    bounds = told["found"]["bytes"]
    # One new version of half a megabyte, which a patch does not help: nothing else is large.
    assert told["uploaded"] <= bounds["upload"] <= 2 * told["uploaded"]
    assert 300_000 < told["plan"]["bytes"] <= bounds["texts"] + bounds["files"] <= 1.2 * told["plan"]["bytes"]


def test_asking_writes_nothing(told: dict[str, Any]) -> None:
    assert told["written"]


def test_the_build_counts_alike_and_people_read_it(told: dict[str, Any]) -> None:
    assert told["built"]["changes"] == told["found"]["counts"]
    line = "Since the last signature: 5 documents new, 1 changed, 2 superseded, 1 withdrawn; 1 unchanged."
    assert told["text"].out.splitlines()[0] == line
    assert "superseded by hq/later, from 2099-05-01" in told["text"].out
    assert "other than before: title.en, file" in told["text"].out
    assert "To upload: at most " in told["text"].out
    assert "as before: 1 without a date and a status, 1 without a reference number." in told["text"].err
    assert told["first"].out.splitlines()[1] == "Since the last signature: 5 documents new."
    assert "Nothing had changed" in told["rebuilt"].out and "Signed " not in told["rebuilt"].out
    assert told["read"].out.startswith("Every document is as it was signed last: 10 documents.")


def test_a_collection_that_went_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("The harbour master keeps the list of tides.", encoding="utf-8")
    run = desk.run
    run.good("publish", "add", desk.repository, other, "--collection", "other")
    run.good("publish", "build", desk.repository)
    (desk.repository / "collections" / "other.json").unlink()
    answer = desk.changes()
    assert answer["collections"] == [{"id": "hq/other", "change": "removed", "fields": []}]
    assert [(one["id"], one["change"]) for one in answer["documents"]] == [("hq/a", "removed")]


def test_what_is_not_signed_is_taken_back(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    signed = desk.public()
    desk.files(("new",))
    desk.run.good("publish", "add", desk.repository, desk.folder, "--collection", "guidance")
    desk.run.good("publish", "add", desk.repository, desk.folder, "--collection", "other")
    answer = desk.run("publish", "undo", desk.repository)
    lines = answer.out.splitlines()
    assert lines[0].startswith("Taken back: 7 documents new. Correct the sheet")
    assert lines[1].startswith("Collection hq/other was never signed, and is gone.")
    assert desk.public() == signed and desk.changes()["counts"]["unchanged"] == 5
    assert desk.run("publish", "undo", desk.repository).out.startswith("There was nothing to take back")


def test_of_a_new_repository_there_is_nothing_to_say(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    run.good("publish", "init", tmp_path / "repository", "--institute", "hq", "--name", "HQ")
    answer = run("publish", "changes", tmp_path / "repository")
    assert answer.code == 0 and answer.out.startswith("There is no document in this repository yet.")
    assert "publish add" in answer.out and "upload" not in answer.out


def test_sentences_of_one_kind_do_not_bury_the_others(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(13):
        (folder / f"note {number:02}.txt").write_text(f"Note {number} on the wells.", encoding="utf-8")
    run.good("publish", "init", tmp_path / "repository", "--institute", "hq", "--name", "HQ")
    run.good("publish", "add", tmp_path / "repository", folder, "--collection", "guidance")
    answer = run("publish", "changes", tmp_path / "repository")
    assert answer.err.count("has no date and no status") == 10
    assert "… and 3 more without a date and a status; --json lists all." in answer.err
    assert len(run.good("publish", "changes", tmp_path / "repository")["warnings"]) == 13
