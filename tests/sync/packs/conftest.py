"""Readers who have a library, and what is asked of every pack."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import bagit
import pytest

from tests.support.command_line import CommandLine
from tests.support.publishers import Publisher


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def reader(home: Path, publisher: Publisher) -> CommandLine:
    """Somebody who has synced all of it."""
    run = CommandLine(home)
    run.good("source", "add", "hq", publisher.public)
    run.good("sync")
    return run


def payload(pack: Path) -> dict[str, bytes]:
    """Every file of data/ by its path in it."""
    return {
        path.relative_to(pack / "data").as_posix(): path.read_bytes() for path in (pack / "data").rglob("*") if path.is_file()
    }


def size_of(pack: Path) -> int:
    return sum(path.stat().st_size for path in pack.rglob("*") if path.is_file())


def claims(pack: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((pack / "open.fieldshelf-pack").read_bytes())
    return value


def assert_good(pack: Path) -> None:
    """By two programs that are not ours: a BagIt validator, and `sha256sum` on both lists."""
    bagit.Bag(str(pack)).validate()
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        if (pack / manifest).stat().st_size:
            subprocess.run(["sha256sum", "--check", "--strict", "--quiet", manifest], cwd=pack, check=True)
    listed = {
        line.split("  ", 1)[1]
        for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt")
        for line in (pack / manifest).read_text(encoding="utf-8").splitlines()
    }
    there = {path.relative_to(pack).as_posix() for path in pack.rglob("*") if not path.is_dir()}
    assert there == listed | {"tagmanifest-sha256.txt"}
    assert not any(path.is_symlink() for path in pack.rglob("*"))


@pytest.fixture
def run(tmp_path: Path, publisher: Publisher) -> CommandLine:
    return reader(tmp_path / "home", publisher)
