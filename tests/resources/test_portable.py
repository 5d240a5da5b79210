"""Where a program on a stick finds its folders, what it does on a write-protected one, and what FAT cannot do."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import portable
from resources.home import Home
from resources.library import Library
from resources.models import Collection, File
from resources.store import filesystems
from resources.store.residence import remarks
from sync import disk
from sync.packs.names import same
from sync.policy import Policy, too_large, wanted
from sync.run import sync
from sync.sources import add_source
from tests.support import released
from tests.support.libraries import document, file
from tests.support.on_a_stick import Stick
from tests.support.publishers import Publisher

NAMES = (*portable._MOVED, portable.CHOSEN, portable._MEMORY, portable._OUTSIDE, "FIELDSHELF_HOME")


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Of a person without a choice of his own; put back as it was."""
    for name in NAMES:
        monkeypatch.setenv(name, "")  # so that it is put back, whatever the program sets
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(tempfile, "tempdir", tempfile.tempdir)
    monkeypatch.setattr(sys, "dont_write_bytecode", sys.dont_write_bytecode)
    yield


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stick:
    made = Stick.make(tmp_path)
    monkeypatch.setenv("FIELDSHELF_PORTABLE", str(made.program))
    return made


def protect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portable, "_writable", lambda folder: False)


def test_everything_stands_where_the_marker_says(stick: Stick) -> None:
    home = Home.find()
    assert home.library == stick.data / "library" and home.personal == stick.data / "personal"
    assert home.settings == stick.data / "settings.toml"
    assert home.stick is not None and home.stick.packs == stick.packs and not home.stick.asks
    assert [remark.code for remark in remarks(home)] == ["stick"]


@pytest.mark.parametrize("text", ["", "data = 3", 'data = "/elsewhere"', "no toml", "\ufeff"])
def test_a_marker_that_says_nothing_means_the_folder_beside_it(stick: Stick, text: str) -> None:
    (stick.program / portable.MARKER).write_text(text, encoding="utf-8")
    assert Home.find().library == stick.program / "data" / "library"


def test_no_marker_is_no_stick_and_a_home_that_is_named_goes_first(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDSHELF_HOME", str(stick.host))
    assert Home.find() == Home.at(stick.host)
    monkeypatch.delenv("FIELDSHELF_HOME")
    (stick.program / portable.MARKER).unlink()
    assert Home.find().stick is None


def test_temporary_files_go_to_the_stick_and_programs_of_the_system_get_their_own_place(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(stick.host / "tmp"))
    found = portable.find()
    assert found is not None
    for _ in range(2):  # the program may begin again as itself
        portable.settle(found)
        assert Path(tempfile.gettempdir()) == stick.data / "temporary"
        given = portable.outside(dict(os.environ))
        assert given["TMPDIR"] == str(stick.host / "tmp") and "XDG_CACHE_HOME" not in given and portable._OUTSIDE not in given


def test_what_a_killed_process_left_goes_after_a_day(stick: Stick) -> None:
    found = portable.find()
    assert found is not None
    portable.settle(found)
    old, new = stick.data / "temporary" / "old", stick.data / "temporary" / "new"
    old.mkdir()
    new.mkdir()
    os.utime(old, (0, 0))
    portable.settle(found)
    assert new.is_dir() and not old.exists()


def test_a_write_protected_stick_is_read_with_what_is_private_in_memory(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(stick.host / "run"))
    home = Home.find()
    home.settings.write_text('["window"]\n"theme" = "dark"\n', encoding="utf-8")
    with Library.open(home) as library:
        library.personal.remember_search("kept on the stick")
    protect(monkeypatch)
    home = Home.find()
    assert home.library == stick.data / "library" and home.personal.is_relative_to(stick.host / "run")
    assert home.stick is not None and home.stick.asks and home.settings.read_text(encoding="utf-8").count("dark") == 1
    with Library.open(home) as library:
        assert library.personal.recent_searches() == ["kept on the stick"]
        library.personal.remember_search("gone at the end")
    assert Home.find() == home  # in the same process, the same place
    assert [remark.code for remark in remarks(home) if remark.urgent] == ["stick_memory"]
    portable._clear(home.personal.parent, os.getpid())
    assert list((stick.host / "run").iterdir()) == []


def test_a_chosen_folder_keeps_it_from_one_time_to_the_next(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    protect(monkeypatch)
    mine = stick.host / "home" / "mine"
    portable.choose(mine)
    monkeypatch.delenv(portable.CHOSEN)  # the next start knows it by itself
    home = Home.find()
    assert home.stick is not None and home.stick.kept == "folder" and not home.stick.asks
    assert home.personal == mine / "personal"
    assert home.library == mine / "library"  # there is none on the stick
    with Library.open(home) as library:
        library.personal.remember_search("stays")
    with Library.open(Home.find()) as library:
        assert library.personal.recent_searches() == ["stays"]
    assert [remark.code for remark in remarks(home)] == ["stick_folder"]


def test_a_command_on_a_write_protected_stick_says_that_nothing_is_kept(stick: Stick) -> None:
    """Really so: the folder of the data is a file."""
    stick.data.write_text("not a folder", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "search", "water"],
        env=stick.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1 and "write-protected" in done.stderr and "FIELDSHELF_PRIVATE" in done.stderr
    assert "Traceback" not in done.stderr
    assert stick.left_behind() == []


# FAT


@pytest.fixture
def fat(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Linux refuses there: modes other than the mount's, links, sockets."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    for name in ("chmod", "link", "symlink", "mkfifo", "mknod", "setxattr"):
        if hasattr(os, name):
            monkeypatch.setattr(os, name, refuse)
    monkeypatch.setattr(filesystems, "kind", lambda folder: "vfat")


def test_a_library_on_fat_is_synced_read_and_copied_from(fat: None, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "public")
    publisher.hq.document("escort-2019", "Two escort vehicles are enough for a convoy.", size=30_000)
    publisher.hq.document("leaflet", "Wear a helmet.", size=500, packed=True)
    publisher.build()
    home = Home.at(tmp_path / "stick")
    with Library.open(home) as library:
        add_source(library, "hq", str(publisher.public), fingerprint=publisher.fingerprint)
        assert sync(library).sources[0].result == "complete"
        entry = library.entries()[0]
        assert library.copy_for_opening(entry.document.files[0]).is_file()
        library.personal.remember_search("escort")
        assert library.verify().ok
    fits(home.library.parent)


def fits(folder: Path) -> None:
    """FAT and exFAT hold every name, whatever the case of its letters; nothing but files and folders is there."""
    for place, folders, files in os.walk(folder):
        names = folders + files
        assert len({same(name) for name in names}) == len(names), place
        for name in names:
            assert not set(name) & set('<>:"\\|?*') and name == name.rstrip(". ") and all(ord(sign) >= 32 for sign in name), (
                name
            )
            assert name.partition(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}, name
            mode = Path(place, name).lstat().st_mode
            assert stat.S_ISREG(mode) or stat.S_ISDIR(mode), name


def test_what_releases_have_left_fits_fat(tmp_path: Path) -> None:
    for kept in released.KEPT.iterdir():
        home, repository = released.unpack(kept, tmp_path / kept.name)
        fits(home.library.parent)
        fits(repository)


def test_a_file_of_four_gigabytes_is_left_out_and_told_before_anything_is_fetched() -> None:
    small, huge = file("small.pdf", segment=""), File("ab" * 32, 4 * 1024**3, "video/mp4", "en", name="film.mp4")
    collection = Collection("hq/guidance", {}, (document("one", "One", files=[small, huge]),))
    policy = Policy(largest=filesystems.FAT_LARGEST)
    assert [each.name for each in too_large(policy, [collection])] == ["film.mp4"]
    assert "film.mp4" not in [each.name for _, each, _ in wanted(policy, collection)]
    assert "film.mp4" in [each.name for _, each, _ in wanted(Policy(), collection)]
    assert too_large(Policy(), [collection]) == []
    told = disk.too_large(too_large(policy, [collection]))
    assert told.code == "file_too_large" and "film.mp4" in told.message and "FAT32" in told.message
