"""Programs small enough to be made in a moment: a folder with a launcher, a list of hashes and a version, as a bundle has them,
and the publisher who signs them. What they start is this checkout."""

from __future__ import annotations

import datetime
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.bundle import MANIFEST, REPLACEABLE
from sync.program.installation import CARD, VERSION
from sync.publish.program import Published, add_release
from sync.publish.repository import Repository
from tests.support.command_line import ROOT

KIND = "linux-x86_64-portable"
DAY = datetime.timedelta(days=1)
# A real one takes seconds for it; what a self-check finds is tried elsewhere (`tests/test_bundle.py`).
_LAUNCHER = """#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
if [ -f "$here/fieldshelf.portable" ]; then export FIELDSHELF_PORTABLE="$here"; fi
if [ "$1" = self-check ]; then {self_check}; fi
if [ "$#" = 0 ]; then {window}; fi
FIELDSHELF_PROGRAM="$here" PYTHONPATH="{root}" exec "{python}" "{root}/packaging/start.py" "$@"
"""
WELL = 'echo \'{"ok": true, "checks": []}\'; exit 0'
BROKEN = 'echo \'{"ok": false, "checks": [{"name": "fonts", "ok": false, "detail": "none"}]}\'; exit 1'


def bundle(
    folder: Path, version: str, card: Path | None = None, *, self_check: str = WELL, window: str = ":", portable: bool = True
) -> Path:
    """`folder` with the program in it, whole by its own list. `window` is what the shell does before a window opens."""
    (folder / VERSION).parent.mkdir(parents=True)
    (folder / VERSION).write_text(f"{version}\n", encoding="utf-8")
    if card is not None:
        shutil.copyfile(card, folder / CARD)
    (folder / "_internal" / "library.so").write_bytes(f"the library of {version}".encode() * 500)
    (folder / "licences").mkdir()
    (folder / "licences" / "README.txt").write_text("Apache-2.0\n", encoding="utf-8")
    launcher = folder / "fieldshelf"
    launcher.write_text(
        _LAUNCHER.format(root=ROOT, python=sys.executable, self_check=self_check, window=window), encoding="utf-8"
    )
    launcher.chmod(0o755)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}" for path in files]
    (folder / MANIFEST).write_text("\n".join([*lines, REPLACEABLE]) + "\n", encoding="utf-8")
    if portable:
        (folder / "fieldshelf.portable").write_text("", encoding="utf-8")
    return folder


def archive(made: Path, place: Path, version: str, change: Callable[[tarfile.TarFile, str], None] | None = None) -> Path:
    """The .tar.xz of the bundle `made` under its release's name; `change` adds what should not be in it."""
    top = f"fieldshelf-{version}-linux-x86_64"
    path = place / f"{top}-portable.tar.xz"
    place.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:xz", preset=1) as tar:
        tar.add(made, top)
        if change is not None:
            change(tar, top)
    return path


def member(name: str, data: bytes = b"x", **more: Any) -> tuple[tarfile.TarInfo, io.BytesIO]:
    info = tarfile.TarInfo(name)
    info.size = len(data) if more.get("type", tarfile.REGTYPE) == tarfile.REGTYPE else 0
    for field, value in more.items():
        setattr(info, field, value)
    return info, io.BytesIO(data)


@dataclass
class Maker:
    """The program's publisher: its `repository`, and a folder for what it makes. Version 0.1.0 is what people have."""

    folder: Path
    repository: Repository

    @classmethod
    def begin(cls, folder: Path, *addresses: str) -> Maker:
        return cls(folder, Repository.init(folder / "repository", "fieldshelf", "Fieldshelf", mirrors=addresses))

    @property
    def public(self) -> Path:
        return self.repository.public

    @property
    def card(self) -> Path:
        return self.public / "fieldshelf.fieldshelf-source"

    def bundle(self, version: str, **more: Any) -> Path:
        """Made anew."""
        place = self.folder / "made" / version
        shutil.rmtree(place, ignore_errors=True)
        return bundle(place, version, self.card, **more)

    def archive(self, version: str, change: Callable[[tarfile.TarFile, str], None] | None = None, **more: Any) -> Path:
        return archive(self.bundle(version, **more), self.folder / "archives", version, change)

    def release(
        self,
        version: str,
        notes: Mapping[str, str] | None = None,
        *,
        now: datetime.datetime | None = None,
        **more: Any,
    ) -> Published:
        return add_release(self.repository, [self.archive(version, **more)], notes or {"en": f"New in {version}."}, now=now)

    def hand_out(self, place: Path, version: str = "0.1.0") -> Path:
        """As somebody has unpacked it."""
        return bundle(place, version, self.card)


def run(program: Path, *words: object, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in that folder, as a person starts it."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("FIELDSHELF_")}
    given |= {"FIELDSHELF_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **environment}
    given["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"
    command = [str(program / "fieldshelf"), *map(str, words)]
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False, timeout=120)


def answer(program: Path, *words: object, home: Path, **environment: str) -> dict[str, Any]:
    done = run(program, *words, "--json", home=home, **environment)
    assert done.returncode == 0, done
    value: dict[str, Any] = json.loads(done.stdout)
    return value
