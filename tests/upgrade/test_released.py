"""What every release has left on people's disks opens in this program, whole; and what a newer one has left is not touched."""

from __future__ import annotations

import dataclasses
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from resources.errors import LibraryError
from resources.home import Home
from resources.library import Library
from sync.publish.build import build
from sync.publish.repository import Repository
from sync.run import sync
from tests.support import released
from tests.support.command_line import CommandLine, assert_sentence

ROOT = Path(__file__).resolve().parents[2]
RELEASES = sorted(path.name for path in released.KEPT.iterdir() if path.is_dir())
NEWEST = released.KEPT / max(RELEASES, key=lambda name: tuple(map(int, name.split("."))))


def tree(*folders: Path) -> dict[str, bytes]:
    """Every file, but the one by which programs wait for each other."""
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file() and path.name not in ("lock", ".lock")]
    return {str(path): path.read_bytes() for path in found}


@pytest.mark.parametrize("version", RELEASES)
def test_what_a_release_has_left_opens_whole(version: str, tmp_path: Path) -> None:
    kept = released.KEPT / version
    home, repository = released.unpack(kept, tmp_path)
    expected = json.loads((kept / "expected.json").read_text(encoding="utf-8"))
    for _ in range(2):  # as it was, and as this program has left it
        assert json.loads(json.dumps(released.told(home, repository))) == expected


@pytest.mark.parametrize("version", RELEASES)
def test_a_publisher_goes_on_with_the_repository_of_a_release_and_readers_follow(version: str, tmp_path: Path) -> None:
    home, folder = released.unpack(released.KEPT / version, tmp_path)
    repository = Repository.open(folder)
    build(repository)
    with Library.open(home) as library:
        source = library.catalogue.sources()[0]
        with library.lock():
            library.catalogue.update_source(dataclasses.replace(source, url=str(repository.public)))
        report = sync(library).sources[0]
        assert report.result in ("complete", "nothing_new") and not report.errors
        assert [hit.entry.document.id for hit in library.search("escort vehicles").hits] == ["example-institute/escort-2023"]


@pytest.mark.parametrize("version", RELEASES)
def test_the_schema_of_a_release_is_never_written_anew(version: str) -> None:
    """A change is a script with the next number: files that the old one has made are out there. The index is made anew."""
    then = json.loads((released.KEPT / version / "schemas.json").read_text(encoding="utf-8"))
    now = released.schemas()
    assert {name: now.get(name) for name in then if not name.startswith("index_")} == {
        name: found for name, found in then.items() if not name.startswith("index_")
    }


def test_this_version_is_kept_before_it_is_released() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] in RELEASES, "run packaging/keep_released.py, see docs/upgrading.md"


def test_what_is_released_is_not_kept_again(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError):
        released.keep(NEWEST.name, tmp_path)


# Written by a newer program


def _catalogue(home: Home, repository: Path) -> None:
    _newer(home.library / "catalogue.db")


def _personal(home: Home, repository: Path) -> None:
    _newer(home.personal / "personal.db")


def _settings(home: Home, repository: Path) -> None:
    home.settings.write_text(f"format = 2\n{home.settings.read_text(encoding='utf-8')}", encoding="utf-8")


def _repository(home: Home, repository: Path) -> None:
    path = repository / "publisher.json"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "format": 2}), encoding="utf-8")


def _newer(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 99)
    connection.close()


READING = (("search", "escort"), ("status",), ("sync",), ("source", "list"))


@pytest.mark.parametrize(
    ("make", "code", "part"),
    [
        (_catalogue, "library_too_new", "catalogue.db"),
        (_personal, "personal_too_new", "personal.db"),
        (_settings, "settings_too_new", "settings.toml"),
    ],
    ids=["catalogue", "personal", "settings"],
)
def test_a_newer_store_of_a_reader_is_refused_and_nothing_is_touched(
    make: Callable[[Home, Path], None], code: str, part: str, tmp_path: Path
) -> None:
    home, repository = released.unpack(NEWEST, tmp_path)
    make(home, repository)
    before, run = tree(tmp_path), CommandLine(tmp_path / "home")
    for command in READING:
        answer = run(*command, "--json")
        assert answer.code == 1, command
        error = answer.json["error"]
        assert error["code"] == code and Path(error["item"]).name == part
        assert "newer version of Fieldshelf" in error["message"] and "Nothing was changed" in error["message"]
        assert_sentence(answer.err)
    assert tree(tmp_path) == before


def test_a_newer_repository_is_refused_and_nothing_is_touched(tmp_path: Path) -> None:
    home, repository = released.unpack(NEWEST, tmp_path)
    _repository(home, repository)
    before, run = tree(tmp_path), CommandLine(tmp_path / "home")
    for command in ("build", "changes"):
        code, message = run.refused("publish", command, repository)
        assert code == "repository_too_new" and "newer" in message, command
    assert tree(tmp_path) == before


def test_settings_that_say_nothing_of_a_format_or_nonsense_are_read(tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    for text in ("", "format = 1\n", 'format = "new"\n', "format = \n"):
        home.settings.write_text(text, encoding="utf-8")
        Library.open(home).close()
    home.settings.write_text("format = 2\n", encoding="utf-8")
    with pytest.raises(LibraryError):
        Library.open(home)
