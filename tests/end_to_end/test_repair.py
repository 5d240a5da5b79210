"""What a person does when files of the library are damaged or gone: on the real program, with real files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.command_line import ROOT, CommandLine, assert_sentence
from tests.support.publishers import Publisher
from tests.support.samples import sampled
from tests.support.web import WebServer

WORDS = {"movement-2023": "The escort has four vehicles.", "radio-rooms": "The radio room keeps a log.", "leaflet": "A helmet."}


class Reader:
    """A synced library of one's own, and the server it came from."""

    def __init__(self, home: Path, server: WebServer) -> None:
        self.run = CommandLine(home)
        self.library = home / "library"
        self.server = server

    @property
    def catalogue(self) -> Path:
        return self.library / "catalogue.db"

    def objects(self) -> list[Path]:
        return sorted(path for path in (self.library / "objects").rglob("*") if path.is_file())

    def is_whole(self) -> None:
        assert self.run.good("verify")["ok"] is True
        status = self.run.good("status")
        assert (status["documents"], status["available"], status["dirty"]) == (3, 3, 0)
        assert [hit["id"] for hit in self.run.good("search", "escort")["hits"]] == ["hq/movement-2023"]

    def syncs(self) -> dict[str, object]:
        report: dict[str, object] = self.run.good("sync")["sources"][0]
        assert report["errors"] == []
        return report


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    folder = tmp_path_factory.mktemp("synced")
    publisher = Publisher(folder / "public")
    for slug, text in WORDS.items():
        publisher.hq.document(slug, text, size=500 if slug == "leaflet" else 40_000, packed=slug == "leaflet")
    publisher.build()
    with WebServer(publisher.public) as server:
        reader = Reader(folder / "home", server)
        reader.run.good("source", "add", "hq", server.url)
        assert reader.syncs()["result"] == "complete"
        yield reader


@pytest.fixture
def reader(synced: Reader, tmp_path: Path) -> Reader:
    shutil.copytree(synced.run.home, tmp_path / "home")
    return Reader(tmp_path / "home", synced.server)


def _garbage(path: Path) -> None:
    path.write_bytes(b"this is no database " * 1000)


def _middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = b"\xff" * (len(data) - 4096 * 2)
    path.write_bytes(data)


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


DAMAGE = [_garbage, _middle, _half, _empty, Path.unlink]


def test_a_sync_leaves_a_backup_and_nothing_half_written(reader: Reader) -> None:
    names = {path.name for path in reader.library.iterdir()}
    assert "catalogue.backup.db" in names
    assert not [name for name in names if name.endswith(".part")]
    before = (reader.library / "catalogue.backup.db").stat()
    assert (reader.syncs()["result"], (reader.library / "catalogue.backup.db").stat().st_ino) == ("nothing_new", before.st_ino)
    (reader.library / "catalogue.backup.db").unlink()
    assert reader.syncs()["result"] == "nothing_new"
    assert (reader.library / "catalogue.backup.db").exists(), "the run that should have left it was killed"


@pytest.mark.parametrize("damage", sampled(DAMAGE, [_garbage, Path.unlink]))
def test_a_damaged_catalogue_is_told_and_repaired_from_its_backup(reader: Reader, damage: Callable[[Path], None]) -> None:
    damage(reader.catalogue)
    code, message = reader.run.refused("status")
    assert code in ("library_damaged", "library_catalogue_missing")
    assert "fieldshelf verify --repair" in message
    repaired = reader.run("verify", "--repair", "--json")
    assert repaired.code == 1
    assert [problem["code"] for problem in repaired.json["problems"]] == ["catalogue_restored"]
    assert_sentence(repaired.json["problems"][0]["message"])
    assert damage in (Path.unlink,) or (reader.library / "catalogue.damaged-1.db").exists()
    reader.is_whole()
    again = reader.syncs()
    assert (again["result"], again["requests"]) == ("nothing_new", 2)


@pytest.mark.parametrize("damage", sampled(DAMAGE, [_garbage, Path.unlink]))
def test_without_a_backup_the_objects_are_kept_and_not_fetched_again(reader: Reader, damage: Callable[[Path], None]) -> None:
    damage(reader.catalogue)
    _garbage(reader.library / "catalogue.backup.db")
    before = reader.objects()
    problem = reader.run("verify", "--repair", "--json").json["problems"][0]
    assert problem["code"] == "catalogue_lost"
    assert "fieldshelf source add" in problem["message"]
    assert reader.run.good("status")["documents"] == 0
    reader.run.good("source", "add", "hq", reader.server.url)
    report = reader.syncs()
    assert report["result"] == "complete"
    assert int(str(report["bytes"])) < 40_000, "no document came over the network"
    assert reader.objects() == before
    reader.is_whole()


def test_a_repair_after_the_backup_agrees_with_what_is_on_the_disk(reader: Reader) -> None:
    """The backup says that a file is here that has gone since; the sync after it brings that one alone."""
    _empty(reader.catalogue)
    gone = max(reader.objects(), key=lambda path: path.stat().st_size)
    gone.unlink()
    assert reader.run("verify", "--repair").code == 1
    assert reader.run.good("status")["available"] == 2
    reader.syncs()
    assert gone.exists()
    reader.is_whole()


def test_a_repair_that_was_killed_is_done_again(reader: Reader) -> None:
    """What a kill between setting the damaged file aside and putting the new one in place leaves."""
    reader.catalogue.replace(reader.library / "catalogue.damaged-1.db")
    (reader.library / "index.db").unlink()
    _half(Path(shutil.copy(reader.library / "catalogue.backup.db", reader.library / "catalogue.db.part")))
    assert reader.run.refused("status")[0] == "library_catalogue_missing"
    assert reader.run("verify", "--repair").code == 1
    reader.is_whole()
    assert not list(reader.library.glob("*.part*"))


def test_repairing_a_sound_library_changes_nothing(reader: Reader) -> None:
    before = reader.catalogue.read_bytes()
    assert reader.run.good("verify", "--repair")["ok"] is True
    assert reader.catalogue.read_bytes() == before


def test_a_fresh_home_opens_and_is_not_repaired(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    assert run.good("verify", "--repair")["ok"] is True
    assert run.good("status")["documents"] == 0


def test_files_that_are_gone_come_back_with_the_next_sync(reader: Reader) -> None:
    for path in reader.objects():  # documents, the small one that travels in a bundle, and the bundle
        path.unlink()
    assert reader.syncs()["result"] == "complete"
    reader.is_whole()
    again = reader.syncs()
    assert (again["result"], again["requests"]) == ("nothing_new", 2)


def test_a_damaged_document_is_not_handed_out(reader: Reader) -> None:
    shown = reader.run.good("show", "hq/movement-2023")
    path = next(path for path in reader.objects() if path.name == shown["files"][0]["sha256"])
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"?!")
    code, message = reader.run.refused("open", "hq/movement-2023")
    assert code == "damaged"
    assert "verify --repair" in message and "fieldshelf sync" in message
    assert not [path for path in (reader.run.home / "personal").rglob("*") if path.is_file()]
    repaired = reader.run("verify", "--repair")
    assert repaired.code == 1 and "Run `fieldshelf sync` to fetch" in repaired.out and "Run verify" not in repaired.out
    assert reader.run.good("status")["lacking"] == 1
    reader.syncs()
    reader.is_whole()
    path.unlink()
    code, message = reader.run.refused("open", "hq/movement-2023")
    assert code == "not_here"
    assert "fieldshelf sync" in message


READ_ONLY = """
import json, sys
from pathlib import Path
from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
with Library.open(Home.at(Path(sys.argv[1]))) as library:
    found = library.search("escort").hits
    library.personal.mark_seen()
    library.personal.record_position(found[0].entry.document.id, found[0].file.sha256, 1)
    copy = library.copy_for_opening(found[0].file)
    try:
        library.back_up()
    except LibraryError as error:
        refused = error.code
    print(json.dumps({"ids": [hit.entry.document.id for hit in found], "seen": library.personal.last_seen(),
        "recent": len(library.personal.recent()), "available": library.summary()["available"], "ok": library.verify().ok,
        "copied": copy.name, "refused": refused}))
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no namespaces here")
def test_a_library_on_a_write_protected_disk_is_searched_and_read(reader: Reader, tmp_path: Path) -> None:
    script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 77; exec "$0" -W error -c "$CHILD" "$@"'
    (tmp_path / "temporary").mkdir()
    before = {path: path.stat().st_mtime_ns for path in reader.run.home.rglob("*")}
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, sys.executable, str(reader.run.home)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CHILD": READ_ONLY, "TMPDIR": str(tmp_path / "temporary")},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine does not allow a file system of our own")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "ids": ["hq/movement-2023"], "seen": None, "recent": 0, "available": 3, "ok": True, "copied": "movement-2023.pdf",
        "refused": "library_read_only",
    }  # fmt: skip
    assert {path: path.stat().st_mtime_ns for path in reader.run.home.rglob("*")} == before
