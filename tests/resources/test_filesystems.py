"""Which file system a folder stands on, and a library on a share of the network: no log of SQLite's there, and nothing lost."""

from __future__ import annotations

import shutil
import tempfile
import threading
from pathlib import Path

import apsw
import pytest

from resources.library import Library
from resources.store import filesystems, journals
from resources.store.database import Database
from resources.store.residence import remarks
from tests.support import released
from tests.support.libraries import Shelf, document, pages

MOUNTS = """22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:45 / /home rw,relatime shared:2 - nfs4 server:/home rw
41 40 0:46 / /home/her\\040share rw - cifs //server/share rw
42 22 8:17 / /media/STICK rw,nosuid - vfat /dev/sdb1 rw
43 42 8:18 / /media/STICK rw,nosuid - exfat /dev/sdc1 rw
44 22 0:50 / /mnt/ssh rw - fuse.sshfs host: rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/library", "ext4"), ("/home/somebody", "nfs4"), ("/home", "nfs4"), ("/homes", "ext4"),
        ("/home/her share/x", "cifs"), ("/media/STICK/data", "exfat"), ("/mnt/ssh/a/b", "fuse.sshfs"),
    ],
)  # fmt: skip
def test_the_nearest_mount_says_what_a_folder_stands_on(folder: str, kind: str) -> None:
    assert filesystems._mounted(Path(folder), MOUNTS) == kind


def test_this_computer_tells_of_itself(tmp_path: Path) -> None:
    assert not filesystems.is_network(tmp_path / "not yet" / "there")
    assert filesystems.largest_file(tmp_path) is None


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filesystems, "kind", lambda folder: "cifs")


def test_a_library_of_this_computer_goes_on_on_a_share(tmp_path: Path, network: None) -> None:
    """Written with a log until now, and moved there: the log is closed, and no other is begun."""
    home, repository = released.unpack(max(released.KEPT.iterdir()), tmp_path)
    before = released.told(home, repository)
    assert before["verified"]
    shelf = Shelf(tmp_path / "home")
    shelf.install(
        [document("towing", "Towing")], {"towing.pdf": pages("Tow with a bar, not with a rope.")}, collection="hq/more"
    )
    assert shelf.ids("rope") == ["towing"]
    shelf.library.personal.remember_search("rope")
    databases = [shelf.library.catalogue.database, shelf.library.index.database, shelf.library.personal._records.database]
    for database in databases:
        with database.reading() as connection:
            assert connection.pragma("journal_mode") == "truncate"
    assert not [*(tmp_path / "home").rglob("*-wal"), *(tmp_path / "home").rglob("*-shm")]
    assert [remark.code for remark in remarks(home)] == ["network"]
    shelf.close()
    with Library.open(home) as library:
        assert library.verify().ok


def test_several_threads_write_and_read_there(tmp_path: Path, network: None) -> None:
    database = Database(tmp_path / "personal.db", "personal")
    database.migrate()
    wrong: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                with database.writing() as connection:
                    connection.execute("INSERT INTO record (kind, body) VALUES ('position', x'00')")
                with database.reading() as connection:
                    connection.execute("SELECT count(*) FROM record").fetchall()
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    with database.reading() as connection:
        assert list(connection.execute("SELECT count(*) FROM record")) == [(30,)]
    database.close()


def test_a_share_that_nobody_knows_by_its_name_is_noticed_when_the_log_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: apsw.Connection) -> None:
        raise apsw.IOError("no shared memory here")

    monkeypatch.setattr(journals, "write_ahead", fail)
    connection = apsw.Connection(str(tmp_path / "some.db"))
    journals.begin_log(connection, tmp_path / "some.db")
    assert connection.pragma("journal_mode") == "truncate"
    connection.close()


def test_the_disk_that_is_full_is_named_by_a_folder_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, temporary, full = tmp_path / "library", tmp_path / "temporary", set[Path]()
    for folder in (library, temporary):
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        shutil, "disk_usage", lambda folder: usage._replace(free=0 if folder in full else 10**9)
    )  # a disk of its own for each
    assert filesystems.without_room(library / "objects") == f"There is no room in {library / 'objects'}."  # somebody's share
    assert filesystems.without_room() == ""
    full.add(temporary)
    assert filesystems.without_room(library) == filesystems.without_room() == f"There is no room in {temporary}."
    full.add(library)
    assert filesystems.without_room(None, library / "not yet") == f"There is no room in {library / 'not yet'}."
