"""`make stick`: what it lays out fits FAT, the program on it starts there, and its first page is harmless and complete."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from resources.measures import grouped
from sync.packs.opened import open_pack
from tests.support import released
from tests.support.command_line import ROOT, CommandLine
from tests.support.on_a_stick import Stick

SCRIPT = ROOT / "packaging" / "stick.py"
_spec = importlib.util.spec_from_file_location("stick", SCRIPT)
assert _spec is not None and _spec.loader is not None
stick = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(stick)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the repository that the newest release has left."""
    place = tmp_path_factory.mktemp("released")
    home, repository = released.unpack(max(released.KEPT.iterdir()), place)
    CommandLine(home.library.parent).good("publish", "pack", repository, place / "packs")
    return next((place / "packs").iterdir())


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """As PyInstaller makes it, with a link in it: here it only starts this Python."""
    folder = tmp_path / "made" / "fieldshelf"
    (folder / "_internal").mkdir(parents=True)
    started = folder / "fieldshelf"
    started.write_text(f'#!/bin/sh\nFIELDSHELF_PORTABLE="$(dirname "$0")" exec "{sys.executable}" -m desktop "$@"\n')
    started.chmod(0o755)
    (folder / "_internal" / "library.so.1").write_bytes(b"library")
    (folder / "_internal" / "library.so").symlink_to("library.so.1")
    return folder


def lay_out(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, words)], capture_output=True, text=True, check=False, timeout=120
    )


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.languages: set[str | None] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        known = dict(attributes)
        self.languages.add(known.get("lang"))
        if tag == "a":
            self.links.append(unquote(known["href"] or ""))
        assert not [name for name in known if name.startswith("on")] and "src" not in known


def test_a_stick_is_laid_out_starts_there_and_leaves_nothing_on_the_computer(pack: Path, program: Path, tmp_path: Path) -> None:
    (tmp_path / "made" / "fieldshelf_0.1.0_amd64.deb").write_bytes(b"an installer")
    dest, host = tmp_path / "stick", Stick.make(tmp_path / "other")
    (dest / "holiday").mkdir(parents=True)
    words = (dest, "--pack", pack.parent, "--program", program, "--installer", tmp_path / "made")
    for _ in range(2):  # onto itself
        done = lay_out(*words)
        assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in dest.iterdir())
    assert names == ["Fieldshelf", "START-HERE.html", "holiday", "installers", "packs"]
    assert not [path for path in dest.rglob("*") if path.is_symlink() or path.name.endswith(".part")]
    assert (dest / "Fieldshelf" / "_internal" / "library.so").read_bytes() == b"library"

    text = (dest / "START-HERE.html").read_text(encoding="utf-8")
    page = Page(text)
    assert {"ar", "en", "es", "fr", "ru", "zh"} <= page.languages and "script" not in page.tags
    assert "default-src 'none'" in text and not re.search(r"https?://", text)
    assert all((dest / link).exists() for link in page.links) and len(page.links) == 3, page.links
    assert grouped(open_pack(pack).fingerprint) in text

    environment = host.environment(PYTHONPATH=str(ROOT))
    del environment["FIELDSHELF_PORTABLE"]
    start = [str(dest / "Fieldshelf" / "fieldshelf")]

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*start, *words], env=environment, capture_output=True, text=True, check=False, timeout=120)

    assert f"fieldshelf import {dest / 'packs'}" in run("search", "escort").stderr
    assert run("import", "--yes", str(dest / "packs")).returncode == 0
    assert "escort-2023" in run("search", "escort", "--json").stdout
    assert (dest / "Fieldshelf data" / "library" / "catalogue.db").is_file() and host.left_behind() == []


def _large(program: Path) -> None:
    with (program / "large").open("wb") as file:
        file.truncate(4 * 1024**3)  # a hole: it takes no room here


def _colon(program: Path) -> None:
    (program / "a:b").touch()


def _clash(program: Path) -> None:
    (program / "Read").touch()
    (program / "READ").touch()


def _outside(program: Path) -> None:
    (program / "passwd").symlink_to("/etc/passwd")


def _nothing(program: Path) -> None:
    (program / "fieldshelf").unlink()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_large, "no such file"),
        (_colon, "FAT has no file"),
        (_clash, "FAT has no file"),
        (_outside, "leads out of"),
        (_nothing, "no program"),
    ],
)
def test_what_a_stick_cannot_hold_is_refused_before_anything_is_written(
    spoil: Callable[[Path], None], said: str, pack: Path, program: Path, tmp_path: Path
) -> None:
    dest = tmp_path / "stick"
    dest.mkdir()
    spoil(program)
    with pytest.raises(stick.StickError) as caught:
        stick.lay_out(dest, [open_pack(pack)], [program], [])
    assert said in str(caught.value) and "Nothing was written" in str(caught.value)
    assert list(dest.iterdir()) == []


def test_a_pack_that_is_not_whole_is_not_handed_out(pack: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(pack, broken)
    next(path for path in (broken / "data").rglob("*.txt")).unlink()
    done = lay_out(tmp_path / "stick", "--pack", broken)
    assert done.returncode == 1 and "missing" in done.stderr and not (tmp_path / "stick").exists()
