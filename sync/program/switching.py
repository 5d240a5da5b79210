"""A new version beside the one that runs: unpacked, tried, and chosen for the next start; and back to the one before.

    BASE/fieldshelf, BASE/_internal       what a person has unpacked, and what starts first: never touched
    BASE/versions/0.3.0.part              being unpacked; removed by the next one that is
    BASE/versions/0.2.0                   whole, and compared with its own list of hashes
    BASE/versions/chosen.json             which of them starts; replaced by one rename

So a kill at any moment leaves what is chosen whole, and no start finds half of anything.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from resources.errors import LibraryError, SourceError
from resources.measures import size
from resources.portable import MARKER
from resources.sentences import say
from sync import disk
from sync.program import chosen, getting, unpacking
from sync.program.alone import alone
from sync.program.chosen import Choice, Version
from sync.program.installation import VERSION, Installation
from sync.program.releases import Release
from sync.progress import Progress

_RESERVE = 16 * 1024 * 1024  # bytes that stay free

# What is wrong with the program in a folder, in a sentence; "" where nothing is. Which stores it opens, by name.
Try = Callable[[Path], str]
Schemas = Mapping[str, int]


def apply(
    installation: Installation,
    release: Release,
    archive: Path,
    *,
    tried: Try,
    schemas: Schemas,
    progress: Progress | None = None,
    reserve: int = _RESERVE,
) -> Choice:
    """`release` starts from the next start on; what runs now is what one can go back to. `schemas` are those of what runs.

    Raises FieldshelfError, and then what was chosen still is: `not_here`, `wrong_hash`, `bad_program`, `program_damaged` (it
    does not work here), `program_full`, `program_read_only`, `program_in_use`.
    """
    base, progress = _base(installation), progress or Progress()
    with _folder(base) as folder:
        _sweep(base, installation, (release.version,))  # what was killed has left
        place, part = folder / release.version, folder / f"{release.version}.part"
        if not _is_whole(place, release, tried):
            if place == installation.own:
                raise SourceError("program_in_use", say(_RUNS, version=release.version))
            _remove(place)
            _check_room(folder, release, reserve)
            with archive.open("rb") as file:
                getting.check(hashlib.file_digest(file, "sha256").hexdigest(), release)
            try:
                unpacking.unpack(archive, part, release.unpacked, written=lambda count: _moved(progress, release))
                (part / MARKER).unlink(missing_ok=True)  # where the library stands is said beside what was unpacked by hand
                if not _is_whole(part, release, tried, said=True):
                    raise SourceError("bad_program", say(_OTHER, version=release.version))
                part.rename(place)
                disk.flush_folder(folder)
            finally:
                _remove(part)
        before = _running(installation, schemas)
        try:
            _choose(folder, Choice(Version(release.version, release.version, {}), before))
        except OSError:
            _sweep(base, installation)  # a full disk has its room back
            raise
        _sweep(base, installation)  # the version before the one before
    return chosen.read(base)


def ready(installation: Installation, release: Release, *, reserve: int = _RESERVE) -> None:
    """Whether there is a place for it, before it is fetched. Raises `not_here`, `program_full`, `program_read_only`,
    `program_in_use`."""
    with _folder(_base(installation)) as folder:
        if not (folder / release.version).is_dir():
            _check_room(folder, release, reserve)


def back(installation: Installation, *, schemas: Schemas) -> Choice:
    """What ran before starts from the next start on. SourceError `no_previous`; else as `apply`."""
    base = _base(installation)
    before = installation.before
    if before is None:
        raise SourceError("no_previous", say(_NO_PREVIOUS))
    with _folder(base) as folder:
        now = chosen.read(base).now
        runs = now is None or now.folder == installation.folder
        _choose(folder, Choice(before, _running(installation, schemas) if runs else now))
    return chosen.read(base)


def upgraded(before: Version, here: Schemas) -> list[str]:
    """Of the stores that are `here`, by name with their schema, those that `before` does not open any more."""
    return sorted(name for name, schema in here.items() if schema > before.schemas.get(name, schema))


def _base(installation: Installation) -> Path:
    base = installation.base
    if base is None:
        raise SourceError("not_here", say(_FROM_SOURCE))
    if not installation.swaps:
        raise SourceError("not_here", say(_ADMINISTRATOR))
    return base


def _running(installation: Installation, schemas: Schemas) -> Version:
    return Version(installation.folder, installation.version, dict(schemas))


def _moved(progress: Progress, release: Release) -> None:
    progress.step("install", release.name)
    progress.check_cancelled()


def _check_room(folder: Path, release: Release, reserve: int) -> None:
    free = disk.free(folder) - reserve
    if release.unpacked > free:
        raise LibraryError("program_full", say(_NO_ROOM, needed=size(release.unpacked), free=size(max(0, free))))


def _is_whole(folder: Path, release: Release, tried: Try, *, said: bool = False) -> bool:
    """Whether the program in `folder` is that version and works here; with `said`, what does not work is raised."""
    try:
        version = (folder / VERSION).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return False
    if version != release.version:
        return False
    trouble = tried(folder)
    if trouble and said:
        raise SourceError("program_damaged", say(_DAMAGED, version=release.version, trouble=trouble))
    return not trouble


@contextlib.contextmanager
def _folder(base: Path) -> Iterator[Path]:
    """`BASE/versions`, for one at a time; what its disk refuses is told of the program."""
    folder = base / chosen.FOLDER
    with alone(folder, say(_READ_ONLY, folder=folder)), disk.errors():
        yield folder


def _choose(folder: Path, choice: Choice) -> None:
    disk.write(folder / chosen.FILE, json.dumps(choice.to_json(), indent=1).encode())


def _sweep(base: Path, installation: Installation, more: Collection[str] = ()) -> None:
    """What nothing leads to goes: half of a version, and those before the one that one can go back to."""
    choice = chosen.read(base)
    keep = {installation.folder, *more}
    keep |= {one.folder for one in (choice.now, choice.before) if one is not None}
    for path in (base / chosen.FOLDER).iterdir():
        if path.is_dir() and path.name not in keep:
            _remove(path)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


_FROM_SOURCE = (
    "This Fieldshelf runs from its sources, and cannot put a newer version in its own place. Nothing was changed. Get its "
    "sources anew."
)
_ADMINISTRATOR = (
    "This Fieldshelf was installed by an administrator of this computer, who alone can put another version in its place. "
    "Nothing was changed. Get the installer of that version, and hand it to them."
)
_NO_PREVIOUS = "There is no other version here to go back to. Nothing was changed. An older one can be unpacked by hand."
_RUNS = "Version {version} runs already, and is damaged. Nothing was changed. Close it, and begin again from the one before."
_NO_ROOM = (
    "There is too little room beside the program for its new version: it takes {needed}, and {free} are free. Nothing was "
    "changed. Free some space there, and try again."
)
_OTHER = "What was signed as version {version} of the program is another one. It was not taken. Tell its publisher."
_DAMAGED = (
    "Version {version} was fetched and unpacked, but does not work on this computer: {trouble} It was removed, and the program "
    "that you have goes on as it is."
)
_READ_ONLY = (
    "The folder {folder} cannot be written, so no newer version can be put beside the program, which goes on as it is. Make it "
    "writable, or unpack the new version in another place."
)
