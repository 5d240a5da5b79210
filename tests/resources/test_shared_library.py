"""One library for all users of a computer: they read it, see what is written meanwhile, and keep what is theirs."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from resources.store.residence import remarks
from tests.support.command_line import ROOT
from tests.support.libraries import Shelf, document, pages
from tests.support.two_users import NOBODY, Other, may, place

LINUX = ROOT / "packaging" / "linux"
as_root = pytest.mark.skipif(not may, reason="only root can be two users")
TEXTS = {
    "towing.pdf": pages("Tow with a bar."),
    "rope.pdf": pages("Never tow with a rope."),
    "water.pdf": pages("Boil the water."),
}


@pytest.fixture
def shared() -> Iterator[Path]:
    """`kept`, which its administrator alone writes, and `mine`, which is the other's."""
    with place() as folder:
        for name in ("kept", "mine"):
            (folder / name).mkdir()
            (folder / name).chmod(0o755)
        shutil.chown(folder / "mine", NOBODY, NOBODY)
        yield folder


class Keeper(Shelf):
    """Whoever keeps it, with the library that the site's settings name."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.library.close()
        self.home = home_of(folder.parent, "kept")
        self.library = Library.open(self.home)

    def brings(self, *slugs: str) -> None:
        self.install([document(slug, slug.title()) for slug in slugs], TEXTS)


def home_of(folder: Path, who: str) -> Home:
    return Home(folder / "kept" / "library", folder / who / "personal", folder / who / "settings.toml", shared=True)


def reading(home: Home) -> Iterator[Any]:
    """What the other user finds, again and again, in one open library."""
    with Library.open(home) as library:
        while True:
            found = [hit.entry.document.id for word in ("tow", "rope", "boil") for hit in library.search(word).hits]
            yield sorted({identifier.partition("/")[2] for identifier in found})


def begun(folder: Path) -> None:
    """With one document, and closed again."""
    keeper = Keeper(folder / "kept")
    keeper.brings("towing")
    assert keeper.ids("tow") == ["towing"]
    keeper.library.personal.remember_search("the keeper's")
    keeper.close()


def logs(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "kept" / "library").glob("*-shm"))


@as_root
def test_the_other_sees_what_is_written_meanwhile_and_after_it_was_closed(shared: Path) -> None:
    begun(shared)
    assert logs(shared) == ["catalogue.db-shm", "index.db-shm"]  # nobody else could make them
    with Other(lambda: reading(home_of(shared, "mine"))) as other:
        assert other.go_on() == ["towing"]
        keeper = Keeper(shared / "kept")
        keeper.brings("towing", "rope")
        assert other.go_on() == ["rope", "towing"]
        keeper.close()
        assert other.go_on() == ["rope", "towing"]
        keeper = Keeper(shared / "kept")
        keeper.brings("towing", "rope", "water")
        assert other.go_on() == ["rope", "towing", "water"]
        keeper.close()
        assert other.go_on() == ["rope", "towing", "water"]


@as_root
def test_the_other_comes_first_to_one_without_a_log(shared: Path) -> None:
    """As a copy of a library is, or one that another program has closed."""
    begun(shared)
    for path in (shared / "kept" / "library").glob("*.db"):
        connection = apsw.Connection(str(path))
        connection.execute("SELECT 1 FROM sqlite_schema").fetchall()
        connection.close()
    assert logs(shared) == []
    with Other(lambda: reading(home_of(shared, "mine"))) as other:
        assert other.go_on() == ["towing"]
        keeper = Keeper(shared / "kept")
        keeper.brings("towing", "rope")
        assert other.go_on() == ["rope", "towing"]
        keeper.close()
        assert other.go_on() == ["rope", "towing"]


@as_root
def test_the_other_has_notes_of_his_own_and_changes_nothing_of_the_library(shared: Path) -> None:
    begun(shared)

    def steps() -> Iterator[Any]:
        home = home_of(shared, "mine")
        with Library.open(home) as library:
            library.personal.remember_search("mine")
            try:
                with library.lock():
                    code = ""
            except LibraryError as error:
                code = error.code
            library.update_index()
            path = library.file_path(library.entries()[0].document.files[0].sha256)
            said = [remark.code for remark in remarks(home)]
            yield [library.personal.recent_searches(), code, path.read_bytes()[:5].decode(), said]

    with Other(steps) as other:
        assert other.go_on() == [["mine"], "library_shared", "%PDF-", ["shared"]]
    with Library.open(home_of(shared, "kept")) as library:
        assert library.personal.recent_searches() == ["the keeper's"]
        assert not remarks(library.home)  # who keeps it need not be told


def test_the_site_names_the_library_and_each_has_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIELDSHELF_HOME", "FIELDSHELF_PORTABLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'none'}:{tmp_path / 'site'}")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert not Home.find().shared
    settings = tmp_path / "site" / "fieldshelf" / "settings.toml"
    settings.parent.mkdir(parents=True)
    for text, shared in (('library = "/srv/library"\n', True), ('library = "not/absolute"\n', False), ("no toml", False)):
        settings.write_text(text, encoding="utf-8")
        home = Home.find()
        assert home.shared == shared and (home.library == Path("/srv/library")) == shared
        assert home.personal.is_relative_to(tmp_path / "data") and home.settings.is_relative_to(tmp_path / "config")


def test_the_units_are_what_systemd_understands(tmp_path: Path) -> None:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("there is no systemd-analyze here")
    for name in ("fieldshelf-sync.service", "fieldshelf-sync.timer"):
        text = (LINUX / name).read_text(encoding="utf-8").replace("/usr/bin/fieldshelf", "/bin/true")  # it may not be installed
        (tmp_path / name).write_text(text, encoding="utf-8")
    units = [str(tmp_path / name) for name in ("fieldshelf-sync.service", "fieldshelf-sync.timer")]
    done = subprocess.run([tool, "verify", *units], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr


def test_the_site_settings_and_the_unit_name_the_same_folder() -> None:
    library = tomllib.loads((LINUX / "shared-settings.toml").read_text(encoding="utf-8"))["library"]
    assert f"ConditionPathExists={library}/catalogue.db" in (LINUX / "fieldshelf-sync.service").read_text(encoding="utf-8")
