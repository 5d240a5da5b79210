"""A folder that is no published tree: read by one reader, marked as not signed, and watched for changes."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

import pytest

from resources.children.confinement import available
from resources.home import Home
from resources.library import Library
from tests.support.command_line import CommandLine
from tests.support.documents import pdf
from tests.support.publishers import Publisher
from tests.support.samples import sampled


class Share:
    """A share, and a reader who has added it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "share"
        self.run = CommandLine(folder / "home")
        self.put("Guidance/2019.08 Radio rooms.txt", "The radio room keeps a log of every call, with the time.")
        self.put("eau_fr.html", "<html lang='fr'><h1>Eau potable</h1><p>Le puits est désinfecté chaque semaine.</p></html>")

    def put(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (1_700_000_000, 1_700_000_000))
        return path

    def sync(self, *more: str, code: int = 0) -> dict[str, Any]:
        answer = self.run("sync", *more, "--json")
        assert answer.code == code, answer
        source: dict[str, Any] = answer.json["sources"][0]
        return source

    def titles(self) -> list[str]:
        return sorted(one["title"] for one in self.run.good("list")["documents"])

    def counts(self, source: dict[str, Any]) -> tuple[str, int, int, int]:
        return source["result"], source["added"], source["updated"], source["removed"]


@pytest.fixture
def share(tmp_path: Path) -> Share:
    share = Share(tmp_path)
    added = share.run.good("source", "add", "office", share.folder)
    assert (added["signed"], added["pinned"], added["url"]) == (False, False, str(share.folder))
    assert share.counts(share.sync()) == ("complete", 2, 0, 0)
    return share


def test_a_share_is_searched_opened_and_marked_as_not_signed(share: Share) -> None:
    (hit,) = share.run.good("search", "log of every call")["hits"]
    assert (hit["title"], hit["reference"], hit["available"]) == ("Radio rooms", "2019.08", True)
    assert share.run.good("search", "puits")["hits"][0]["language"] == "fr"
    with Library.open(Home.at(share.run.home)) as library:
        entry = library.entry(hit["id"])
        assert "every call" in library.copy_for_opening(entry.document.files[0]).read_text(encoding="utf-8")
        assert not entry.signed and not entry.trusted
    assert "office (not signed)" in share.run("show", hit["id"]).out
    assert "not signed" in share.run("source", "list").out and "Not signed" in share.run("status").out
    assert share.run.good("verify")["ok"]


def test_what_could_not_be_read_is_in_the_status_until_it_can(share: Share) -> None:
    assert share.run.good("status")["failures"] == []
    share.put("2021.03 Water.pdf", "%PDF-1.7 and no more of it")
    assert share.sync(code=3)["result"] == "partial"
    (failure,) = share.run.good("status")["failures"]
    assert (failure["file"], failure["reason"], failure["source"]) == ("2021.03 Water.pdf", "damaged", "office")
    assert 0 <= failure["seconds"] < 60
    told = share.run("status").out
    assert "1 file could not be read:" in told
    assert f"2021.03 Water.pdf: damaged, after {failure['seconds']:.1f} s" in told
    pdf(share.folder / "2021.03 Water.pdf", ["The well is cleaned."])
    share.sync()
    assert share.run.good("status")["failures"] == []


def test_the_status_says_what_holds_those_who_read_foreign_files(share: Share) -> None:
    assert share.run.good("status")["guards"] == dataclasses.asdict(available())
    assert "There they cannot " in share.run("status").out


def test_changes_are_seen_and_nothing_else_is_work(share: Share) -> None:
    assert share.counts(share.sync()) == ("nothing_new", 0, 0, 0)
    share.put("new.txt", "Generators are serviced every month.")
    share.put("Guidance/2019.08 Radio rooms.txt", "The radio room keeps a log of each signal, with the time.")
    assert share.counts(share.sync("--dry-run")) == ("nothing_new", 1, 0, 0)
    assert share.counts(share.sync()) == ("complete", 1, 1, 0)
    assert share.run.good("search", "each signal")["total"] == 1
    assert share.run.good("search", '"every call"')["total"] == 0
    (share.folder / "new.txt").unlink()
    assert share.counts(share.sync()) == ("complete", 0, 0, 1)
    assert share.titles() == ["Eau potable", "Radio rooms"]


def test_a_share_that_is_empty_or_gone_takes_nothing_away(share: Share) -> None:
    hidden = share.folder.rename(share.folder.with_name("elsewhere"))
    gone = share.sync(code=1)
    assert gone["errors"][0]["code"] == "unreachable" and len(share.titles()) == 2
    share.folder.mkdir()
    empty = share.sync(code=3)
    assert (empty["result"], empty["errors"][0]["code"], len(share.titles())) == ("partial", "mass_removal", 2)
    assert share.run.good("search", "log of every call")["hits"][0]["available"]
    assert share.counts(share.sync("--accept-removals", "office")) == ("complete", 0, 0, 2)
    share.folder.rmdir()
    hidden.rename(share.folder)
    assert share.counts(share.sync()) == ("complete", 2, 0, 0)


@pytest.mark.long
def test_a_sheet_in_the_share_says_what_files_do_not(share: Share) -> None:
    sheet = (
        "file,id,kind,title.en,effective,supersedes\n"
        "Guidance/2019.08 Radio rooms.txt,radio,sop,Radio rooms and stations,2019-08-01,old\n"
        "eau_fr.html,eau,manual,,,\nold.txt,old,sop,Old radio rooms,2010,\n"
    )
    share.put("old.txt", "The old radio room kept no log.")
    share.put("sheet.csv", sheet)
    share.sync("--accept-removals", "office")
    shown = share.run.good("show", "local.office/radio")
    assert (shown["kind"], shown["status"], shown["titles"]) == ("sop", "in_force", {"en": "Radio rooms and stations"})
    assert share.run.good("show", "local.office/old")["status"] == "superseded"


def test_it_changes_the_status_of_nobody_elses_document(share: Share, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("radio", "Official radio rules.")
    publisher.build()
    share.put("sheet.csv", "file,id,kind,title.en,effective,supersedes\neau_fr.html,eau,sop,Eau,2020,hq/radio\n")
    share.run.good("source", "add", "hq", tmp_path / "public", "--fingerprint", publisher.fingerprint)
    share.run("sync", "--accept-removals", "office")
    shown = share.run.good("show", "hq/radio")
    assert shown["status"] != "superseded" and shown["signed"]


@pytest.mark.long
def test_what_was_damaged_comes_back_from_the_share(share: Share) -> None:
    (hit,) = share.run.good("search", "log of every call")["hits"]
    sha256 = share.run.good("show", hit["id"])["files"][0]["sha256"]
    path = share.run.home / "library" / "objects" / sha256[:2] / sha256
    path.chmod(0o600)
    path.write_bytes(b"damaged")
    assert share.run("verify", "--repair").code == 1
    share.sync()
    assert share.run.good("verify")["ok"]


def test_a_hostile_share(share: Share, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The secret of the neighbour.", encoding="utf-8")
    (share.folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (share.folder / "up").symlink_to(tmp_path)
    share.put("login.pdf", "<html><body>Please log in</body></html>")
    share.put("broken.pdf", "%PDF-1.4 nothing")
    os.mkfifo(share.folder / "pipe.txt")
    source = share.sync(code=3)
    assert {error["code"] for error in source["errors"]} >= {"not_what_it_says"}
    assert share.run.good("search", "secret neighbour")["total"] == 0
    assert "login" not in " ".join(share.titles()).lower()


_KILLS = ["check:1", "download:1", "compare:2", "install:1", "install:2", "index:1"]


@pytest.mark.parametrize("kill", sampled(_KILLS, ["install:1", "index:1"]))
def test_a_kill_leaves_a_library_that_the_next_sync_completes(tmp_path: Path, kill: str) -> None:
    share = Share(tmp_path)
    share.run.good("source", "add", "office", share.folder)
    dying = CommandLine(share.run.home, {"FIELDSHELF_TEST_KILL": kill})
    assert dying("sync").code == -9
    assert share.sync()["errors"] == []
    assert share.titles() == ["Eau potable", "Radio rooms"]
    assert share.run.good("search", "log of every call")["hits"][0]["available"]
    assert share.run.good("verify")["ok"]


def test_a_folder_without_documents_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, _ = CommandLine(tmp_path / "home").refused("source", "add", "empty", tmp_path / "empty")
    assert code == "not_found"
