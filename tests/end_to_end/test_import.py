"""`fieldshelf import` as a person or a script runs it."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.test_json_contract import _keys, _section
from tests.support.command_line import ROOT, CommandLine
from tests.support.packs import pack, payload_of
from tests.support.publishers import Publisher


@pytest.fixture
def run(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("escort", "The escort has four vehicles.", size=30_000)
    publisher.hq.document("leaflet", "Wear a helmet.", size=500, packed=True)
    publisher.build()
    return publisher


@pytest.fixture
def stick(publisher: Publisher, tmp_path: Path) -> Path:
    pack(publisher, tmp_path / "stick")
    return tmp_path / "stick"


def test_what_a_stick_brought_and_the_disk_has_damaged_is_brought_by_a_stick_again(run: CommandLine, stick: Path) -> None:
    run.good("import", stick, "--yes")
    assert run.good("status")["lacking"] == 0 and "are not" not in run("status").out
    objects = [path for path in (run.home / "library" / "objects").rglob("*") if path.is_file()]
    damaged = max(objects, key=lambda path: path.stat().st_size)
    damaged.chmod(0o600)
    damaged.write_bytes(b"?" * damaged.stat().st_size)
    found = run("verify")
    assert found.code == 1 and "then import the pack again that it came with" in found.out
    repaired = run("verify", "--repair")
    assert repaired.code == 1
    assert "damaged on this disk" in repaired.out and "--repair" not in repaired.out and "fieldshelf sync" not in repaired.out
    assert "Import the pack again" in repaired.out
    again = run("verify")
    assert again.code == 0 and "Everything is intact" in again.out
    for told in (again.out, run("status").out):
        assert re.search(r"1 file \(.+\) is to be kept here and is not\. Import the pack again", told), told
    assert (run.good("status")["lacking"], run.good("verify")["lacking"]) == (1, 1)
    run.good("import", stick, "--yes")
    assert run.good("status")["lacking"] == 0 and "is not" not in run("verify").out


def test_a_pack_without_some_of_its_texts_is_said_to_lack_them(run: CommandLine, stick: Path) -> None:
    texts = next(stick.rglob("*segment-en-*"))
    texts.chmod(0o600)
    kept = texts.rename(stick.parent / texts.name)
    assert run("import", stick, "--yes").code == 3
    words = "Texts that are to be here are not, in English: such documents are found by their titles alone. Import the pack"
    assert words in run("status").out and words in run("verify").out
    assert run.good("status")["textless"] == run.good("verify")["textless"] == ["en"]
    kept.rename(texts)
    run.good("import", stick, "--yes")
    assert run.good("status")["textless"] == [] and "Texts" not in run("verify").out


def test_a_dry_run_then_the_import(run: CommandLine, stick: Path, publisher: Publisher) -> None:
    told = run("import", stick, "--dry-run")
    assert told.code == 0 and "Unknown publisher calling itself The Library" in told.out
    assert " ".join([publisher.fingerprint[:4], publisher.fingerprint[4:8]]) in told.out
    assert "2 added, 0 updated, 0 superseded, 0 withdrawn, 0 removed" in told.out
    assert run.good("status")["documents"] == 0
    [one] = run.good("import", stick, "--yes")["packs"]
    assert (one["result"], one["added"], len(one["changes"]["added"]), one["known"]) == ("complete", 2, 2, False)
    assert [hit["available"] for hit in run.good("search", "helmet")["hits"]] == [True]
    [again] = run.good("import", next(stick.iterdir()) / "open.fieldshelf-pack", "--yes")["packs"]
    assert again["result"] == "nothing_new" and again["changes"]["added"] == []
    listed = run("source", "list")
    assert "from packs" in listed.out and "unknown publisher" in listed.out


def test_json_is_as_documented(run: CommandLine, stick: Path) -> None:
    answer: dict[str, Any] = run.good("import", stick, "--dry-run")
    keys = set(_keys(answer, of_values=frozenset()))
    section = _section("import")
    assert keys <= set(re.findall(r"[a-z_]+", section))
    assert {"pack", "changes", "needed", "free", "older", "age_days", "not_carried", "superseded"} <= keys


def test_nobody_is_there_to_answer(run: CommandLine, stick: Path) -> None:
    for arguments in (("import", stick), ("import", stick, "--json")):
        answer = run(*arguments)
        assert answer.code == 2 and "--yes" in answer.err
    assert run.good("status")["documents"] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals to pretend")
@pytest.mark.parametrize(("answer", "documents"), [("n", 0), ("", 0), ("y", 2)])
def test_the_question(run: CommandLine, stick: Path, answer: str, documents: int) -> None:
    person, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", "import", str(stick)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "FIELDSHELF_HOME": str(run.home)},
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    os.write(person, f"{answer}\n".encode())
    out, _ = process.communicate(timeout=120)
    os.close(person)
    os.close(terminal)
    assert process.returncode == 0 and b"its publisher is unknown? [y/N]" in out, out
    assert (b"Nothing was imported." in out) == (documents == 0)
    assert run.good("status")["documents"] == documents


def test_with_only_a_stick_the_publisher_becomes_known(run: CommandLine, stick: Path, publisher: Publisher) -> None:
    groups = [publisher.fingerprint[at : at + 4] for at in range(0, 64, 4)]
    assert run("import", stick, "--yes", "--fingerprint", "abc").code == 2
    [other] = run("import", stick, "--yes", "--json", "--fingerprint", "0" * 64).json["packs"]
    assert other["result"] == "refused" and [error["code"] for error in other["errors"]] == ["wrong_root"]
    assert run.good("status")["documents"] == 0
    [one] = run.good("import", stick, "--yes", "--fingerprint", " ".join(groups))["packs"]
    assert one["known"] and run.good("source", "list")["sources"][0]["pinned"]


def test_a_fingerprint_is_compared_after_the_import(run: CommandLine, stick: Path, publisher: Publisher) -> None:
    taken = run("import", stick, "--yes")
    assert taken.code == 0 and "type what you were told: `fieldshelf source confirm hq FINGERPRINT`" in taken.out
    groups = [publisher.fingerprint[at : at + 4] for at in range(0, 64, 4)]
    code, sentence = run.refused("source", "confirm", "hq", *groups[:-1], "0000")
    assert code == "wrong_root" and "15 of its 16 groups" in sentence
    assert "is not asked anywhere" in run("source", "mirrors", "hq").out
    assert "hq came with a pack" in run("sync").out
    answer = run("import", stick, "--yes", "--fingerprint", publisher.fingerprint)
    assert answer.code == 0 and "known from now on" in answer.out, "there was nothing new to import"
    assert run.good("source", "confirm", "hq", *groups)["pinned"]
    assert "Publisher: The Library; its key is known here" in run("import", stick, "--dry-run").out


def test_what_is_damaged_is_named_and_what_is_no_pack_is_told(run: CommandLine, stick: Path, publisher: Publisher) -> None:
    folder = next(stick.iterdir())
    file = publisher.hq.collections["guidance"][0].files[0]
    place = payload_of(folder, publisher.hq.bytes[file.sha256])
    place.write_bytes(b"x" * file.length)
    other = stick / "other"
    other.mkdir()
    (other / "open.fieldshelf-pack").write_text('{"format": 9}', encoding="utf-8")
    answer = run("import", stick, "--yes", "--json")
    assert answer.code == 1, "the worst of both"
    results = {one["pack"]: (one["result"], [error["code"] for error in one["errors"]]) for one in answer.json["packs"]}
    assert results == {"other": ("refused", ["pack_too_new"]), folder.name: ("partial", ["wrong_hash"])}
    assert place.name in answer.err and "Traceback" not in answer.err
    (stick / "empty").mkdir()
    assert run.refused("import", stick / "empty")[0] == "no_pack"


def test_what_is_no_pack_says_what_takes_it(run: CommandLine, stick: Path, tmp_path: Path, publisher: Publisher) -> None:
    folder = next(stick.iterdir())
    assert "source add NAME" in run.refused("import", publisher.public)[1]
    for command in (("source", "add", "hq", folder), ("source", "add", "hq", stick), ("publish", "check", folder)):
        code, sentence = run.refused(*command)
        assert code == "is_pack" and f"fieldshelf import {folder}" in sentence
    half = tmp_path / "half"
    shutil.copytree(folder, half, ignore=shutil.ignore_patterns("*.fieldshelf-pack"))
    shutil.copytree(half, tmp_path / "stick with half" / "pack")
    for place in (half, tmp_path / "stick with half"):
        code, sentence = run.refused("source", "add", "hq", place)
        assert code == "is_pack" and "only half copied" in sentence
    shared = tmp_path / "shared"
    (shared / "inbox").mkdir(parents=True)
    (shared / "Boats.txt").write_text("Boats are lent by the harbour.", encoding="utf-8")
    shutil.copytree(folder, shared / "inbox" / "a pack")
    run.good("source", "add", "shared", shared)
    run.good("sync", "shared")
    assert [one["title"] for one in run.good("list")["documents"]] == ["Boats"], "a pack is not read file by file"
    repository = tmp_path / "repository"
    run.good("publish", "init", repository, "--institute", "un", "--name", "UN")
    assert f"publish pack {repository}" in run.refused("import", repository)[1]
    card = tmp_path / "un.fieldshelf-source"
    card.write_text("{}", encoding="utf-8")
    assert f"--root {card}" in run.refused("import", card)[1]


def test_what_only_packs_could_bring_is_asked_of_them(tmp_path: Path, run: CommandLine, publisher: Publisher) -> None:
    pack(publisher, tmp_path / "part", carries=lambda document: document.id != "hq/escort")
    run.good("import", tmp_path / "part", "--yes")
    other = Publisher(tmp_path / "other", "academy")
    other.hq.document("first", "Words of the academy.", size=60_000)
    other.build()
    run.good("source", "add", "academy", other.public)
    run.good("sync", "--texts-only")
    answer = run("get", "hq/escort", "academy/first")
    assert answer.code == 3 and "academy/first has come" in answer.out
    assert "The Library (the source hq) came with packs" in answer.err and "source mirrors hq URL" in answer.err
    assert [one["id"] for one in run.good("get")["asked"]] == ["hq/escort"]


def test_a_small_file_in_two_collections_comes_for_both(tmp_path: Path) -> None:
    station, reader = CommandLine(tmp_path / "station"), CommandLine(tmp_path / "reader")
    repository, documents, stick = tmp_path / "repository", tmp_path / "documents", tmp_path / "stick"
    documents.mkdir()
    (documents / "water.txt").write_text("The water point lies behind the depot.", encoding="utf-8")
    station.good("publish", "init", repository, "--institute", "hq", "--name", "HQ")
    for collection in ("one", "two"):
        station.good("publish", "add", repository, documents, "--collection", collection)
    station.good("publish", "build", repository)
    station.good("publish", "pack", repository, stick)
    (imported,) = reader.good("import", stick, "--yes")["packs"]
    assert (imported["result"], imported["errors"]) == ("complete", [])
    assert reader.good("verify")["ok"] and reader.good("search", "depot")["total"] == 2


@pytest.mark.long
def test_an_older_pack_does_not_bring_a_revoked_institute_back(tmp_path: Path) -> None:
    station, reader = CommandLine(tmp_path / "station"), CommandLine(tmp_path / "reader")
    repository, documents, old, new = (tmp_path / name for name in ("repository", "documents", "old", "new"))
    documents.mkdir()
    (documents / "medevac.txt").write_text("Call the helicopter on the second channel.", encoding="utf-8")
    station.good("publish", "init", repository, "--institute", "hq", "--name", "HQ")
    station.good("publish", "add-institute", repository, "med", "--name", "Medical School")
    for collection in ("hq/guidance", "med/courses"):
        station.good("publish", "add", repository, documents, "--collection", collection)
    station.good("publish", "build", repository)
    station.good("publish", "pack", repository, old)
    station.good("publish", "revoke", repository, "med")
    station("publish", "build", repository)
    station.good("publish", "pack", repository, new)
    reader("import", old, "--yes")
    shown = reader("show", "med/medevac")
    assert "Medical School, in the repository of HQ (" in shown.out and "repository" not in reader("show", "hq/medevac").out
    assert reader.good("show", "med/medevac")["institute"] == "Medical School"
    for place in (new, old):
        reader("import", place, "--yes")
    statuses = {one["id"]: one["status"] for one in reader.good("list")["documents"]}
    assert statuses.pop("med/medevac") == "withdrawn" and "withdrawn" not in statuses.values()
