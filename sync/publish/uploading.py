"""A built `public/` carried to where readers get it, so that what they find there is whole at every moment.

Order: objects and patches, targets, metadata, and `metadata/timestamp.json` last: until it is there, readers see what was there
before. Nothing is taken away there but by `prune`, after the timestamp. To a folder by our own copying; to everything else by
the program rclone (SFTP, WebDAV, S3 and many more), which knows the passwords; they never pass through here.
"""

from __future__ import annotations

import filecmp
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from resources.children.programs import run_program
from resources.errors import PublishError
from resources.sentences import say
from resources.store.durable import flush_folder
from sync.publish.files import disk_errors, temporary_beside, walk
from sync.publish.report import Told, silent
from sync.publish.repository import Repository

# A name of a remote of at least two letters: `c:` is a disk of Windows.
_REMOTE = re.compile(r"(?!-)[\w.+@ -]{2,}:|:[a-z0-9]+(,[^:]*)?:")
LAST = "metadata/timestamp.json"
# What is pruned below. Roots are not: every reader walks them from the first one on.
_PRUNED, _ROOT = ("objects", "patches", "targets", "metadata"), ".root.json"
_LONGEST = 24 * 3600.0  # seconds that one phase may take


@dataclass(frozen=True)
class Phase:
    """Some of the files below `public/`: the folder `below`, or the files `names`; `fixed`: what bears a name never changes."""

    name: str
    below: str = ""
    names: tuple[str, ...] = ()
    fixed: bool = True


@dataclass(frozen=True)
class Upload:
    """What arrived in `place`: files that were new or another there, and their bytes; None where rclone alone knows."""

    place: str
    files: int | None
    bytes: int | None
    removed: int


def phases(public: Path) -> list[Phase]:
    """In the order in which they must arrive."""
    metadata = sorted(path.name for path in (public / "metadata").glob("*.json") if path.name != Path(LAST).name)
    roots = [name for name in metadata if name.endswith(_ROOT)]
    others = [name for name in metadata if name not in roots]
    cards = sorted(path.name for path in public.glob("*.fieldshelf-source"))
    return [
        *(Phase(name, name) for name in ("objects", "patches", "targets") if (public / name).is_dir()),
        Phase("metadata", names=tuple(f"metadata/{name}" for name in (*others, *roots)), fixed=False),
        Phase("source files", names=tuple(cards), fixed=False),
        Phase("timestamp", names=(LAST,), fixed=False),
    ]


def is_remote(place: str) -> bool:
    return _REMOTE.match(place) is not None and not Path(place).exists()


def upload(repo: Repository, place: str, *, again: bool = False, prune: bool = False, told: Told = silent) -> Upload:
    """Carries `repo.public` to `place`, a folder or `REMOTE:PATH` of rclone. Can be run again after any interruption.

    `again`: everything is carried, whatever is there: what was damaged there may have its length still.
    `prune`: what is not in public/ any more goes there too, roots excepted. `told` hears of each phase as it begins, and again
    and again until it ends; it may stop it. Raises PublishError.
    """
    with repo.lock():
        if not (repo.public / LAST).is_file():
            raise PublishError("not_built", say(_NOT_BUILT, folder=repo.folder), item=str(repo.folder))
        carrier = (
            _Remote(repo.public, place, again, told) if is_remote(place) else _Folder(repo.public, Path(place), again, told)
        )
        for phase in phases(repo.public):
            told(phase.name, 0, 0)
            carrier.carry(phase)
        if prune:
            told("prune", 0, 0)
            carrier.prune()
        return Upload(place, carrier.files, carrier.bytes, carrier.removed)


class _Folder:
    def __init__(self, public: Path, place: Path, again: bool, told: Told) -> None:
        self._public, self._place, self._again, self._told = public, place, again, told
        self.files: int | None = 0
        self.bytes: int | None = 0
        self.removed = 0
        here, there = public.resolve(), place.resolve()
        if there.is_relative_to(here) or here.is_relative_to(there):
            raise PublishError("bad_place", say(_INSIDE, place=place), item=str(place))
        if not there.is_dir() and not there.parent.is_dir():
            raise PublishError("no_place", say(_NO_PLACE, place=place), item=str(place))

    def carry(self, phase: Phase) -> None:
        touched: set[Path] = set()
        sources = list(self._sources(phase))
        for done, (path, name) in enumerate(sources):
            self._told(phase.name, done, len(sources))
            target = self._place / name
            with disk_errors(target):
                if not self._again and self._there(path, target, phase.fixed):
                    continue
                target.parent.mkdir(parents=True, exist_ok=True)
                temporary = temporary_beside(target)
                try:
                    with path.open("rb") as reading, temporary.open("wb") as writing:
                        shutil.copyfileobj(reading, writing, 1 << 20)
                        writing.flush()
                        os.fsync(writing.fileno())
                    temporary.replace(target)
                finally:
                    temporary.unlink(missing_ok=True)
                touched.add(target.parent)
                self.files = (self.files or 0) + 1
                self.bytes = (self.bytes or 0) + target.stat().st_size
        for folder in sorted(touched):  # all of a phase is durable before the next begins
            with disk_errors(folder):
                flush_folder(folder)

    def prune(self) -> None:
        for below in _PRUNED:
            for found in walk(self._place / below) if (self._place / below).is_dir() else ():
                if not found.name.endswith(_ROOT) and not (self._public / below / found.name).is_file():
                    with disk_errors(found.path):
                        found.path.unlink()
                    self.removed += 1

    def _sources(self, phase: Phase) -> Iterator[tuple[Path, str]]:
        if phase.below:
            for found in walk(self._public / phase.below):
                yield found.path, f"{phase.below}/{found.name}"
        for name in phase.names:
            yield self._public / name, name

    @staticmethod
    def _there(path: Path, target: Path, fixed: bool) -> bool:
        if not target.is_file() or target.stat().st_size != path.stat().st_size:
            return False
        return fixed or filecmp.cmp(path, target, shallow=False)


class _Remote:
    """By rclone: it goes on where it stopped, and tries again by itself."""

    def __init__(self, public: Path, place: str, again: bool, told: Told) -> None:
        self._public, self._place, self._told = public, place.rstrip("/"), told
        self._by = ("--ignore-times",) if again else ("--size-only", "--no-traverse")
        self.files: int | None = None
        self.bytes: int | None = None
        self.removed = 0

    def carry(self, phase: Phase) -> None:
        if phase.below:
            self._rclone(phase, "copy", *self._by, self._at(phase.below), self._to(phase.below))
        elif phase.names == (LAST,):
            self._rclone(phase, "copyto", "--ignore-times", self._at(LAST), self._to(LAST))
        elif phase.names:
            chosen = [part for name in phase.names for part in ("--include", f"/{name}")]
            self._rclone(phase, "copy", "--checksum", *chosen, str(self._public), self._place)

    def prune(self) -> None:
        for below in _PRUNED:
            if (self._public / below).is_dir():
                left = ("--size-only", "--exclude", f"*{_ROOT}")
                self._rclone(Phase("prune"), "sync", *left, self._at(below), self._to(below))

    def _at(self, name: str) -> str:
        return str(self._public / name)

    def _to(self, name: str) -> str:
        return f"{self._place}{'' if self._place.endswith(':') else '/'}{name}"

    def _rclone(self, phase: Phase, *arguments: str) -> None:
        command = ["rclone", "--contimeout=60s", "--retries=3", *arguments]
        ran = run_program(command, _LONGEST, watch=lambda: self._told(phase.name, 0, 0))
        if ran is None:
            raise PublishError("no_rclone", say(_NO_RCLONE, place=self._place), item=self._place)
        if ran.code:
            said = next((line for line in reversed(ran.output.splitlines()) if line.strip()), "nothing")
            raise PublishError(
                "upload_failed", say(_FAILED, phase=phase.name, place=self._place, said=said.strip()[-300:]), item=self._place
            )


_NOT_BUILT = "Nothing is built in {folder} yet, so there is nothing to upload. Run `fieldshelf publish build` first."
_INSIDE = "{place} lies inside the repository's own public folder, or around it. Nothing was uploaded. Give another folder."
_NO_PLACE = (
    "There is no folder {place}, nor the one that it would lie in. Nothing was uploaded. Check that the disk or share of the "
    "server is connected, or make the folder."
)
_NO_RCLONE = (
    "{place} is a place for the program rclone, which is not installed here. Nothing was uploaded. Install rclone "
    "and set the place up with `rclone config`, or give a folder."
)
_FAILED = (
    "The upload stopped at the {phase} of {place}. Readers still see what was there before. Check the connection and "
    "the place with `rclone lsd`, and run it again: it goes on. rclone said: {said}"
)
