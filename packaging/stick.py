"""Lays out a stick to be handed out: `python packaging/stick.py DEST --pack FOLDER [--program FOLDER] [--installer FILE]`.

DEST then has `START-HERE.html`, the portable program, `installers`, `packs` and, with `--updates`, what the program's publisher
has signed of its newest version, so that older programs can take it from here. What is there under these names is replaced, and
only when the new one is whole; everything else on the stick is left alone. Fits FAT32: no links, no file of 4 GiB.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from stick_page import page

from resources import portable
from resources.errors import FieldshelfError
from resources.measures import size
from resources.store import filesystems
from sync.packs.names import safe_name, same
from sync.packs.opened import Pack, find, open_all
from sync.program import releases
from sync.program.checking import ON_STICK
from sync.publish.files import sha256_of
from sync.transport import FolderTransport
from sync.trust import TrustedSource

DATA, PACKS, INSTALLERS = "Fieldshelf data", "packs", "installers"
_INSTALLERS = (".deb", ".exe", ".msi", ".tar.xz")
_RESERVE = 4 * 1024 * 1024  # bytes, for the page and the folders themselves


class StickError(Exception):
    """A sentence."""


def files(folder: Path) -> Iterator[tuple[Path, Path]]:
    """(file, path below `folder`) of all that is to be copied; links are followed, and must stay inside. Raises StickError."""
    root = folder.resolve()
    for place, folders, names in os.walk(folder, followlinks=True):
        known: dict[str, str] = {}
        folders.sort()
        for name in sorted([*folders, *names]):
            path = Path(place, name)
            if not path.resolve().is_relative_to(root):
                raise StickError(f"{path} leads out of {folder}. Nothing was written.")
            if safe_name(name, 255) != name or (other := known.setdefault(same(name), name)) != name:
                clash = f", beside {other}" if safe_name(name, 255) == name else ""
                raise StickError(f"FAT has no file {path}{clash}. Nothing was written. Give it another name.")
        for name in sorted(names):
            path = Path(place, name)
            yield path, path.relative_to(folder)


def check(sources: Sequence[tuple[Path, str]], dest: Path) -> int:
    """Bytes of all of it. Raises StickError where the stick cannot hold it."""
    total = 0
    for source, _ in sources:
        for path, _ in files(source) if source.is_dir() else [(source, source)]:
            length = path.stat().st_size
            total += length
            if length > filesystems.FAT_LARGEST:
                raise StickError(f"{path} has {size(length)}: a stick with FAT32 has no such file. Nothing was written.")
    free = shutil.disk_usage(dest).free
    if total + _RESERVE > free:
        raise StickError(f"{size(total)} are to be written, and {size(free)} are free in {dest}. Nothing was written.")
    return total


def put(source: Path, target: Path) -> None:
    """`target` is what it was, or all of `source`."""
    part = target.with_name(f"{target.name}.part")
    remove(part)
    if source.is_dir():
        for path, below in files(source):
            (part / below).parent.mkdir(parents=True, exist_ok=True)
            _copy(path, part / below)
    else:
        part.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, part)
    remove(target)
    part.rename(target)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    if os.access(source, os.X_OK) and sys.platform != "win32":
        with contextlib.suppress(OSError):  # FAT knows no such mark, and starts everything
            target.chmod(0o755)
    if target.stat().st_size != source.stat().st_size:
        raise StickError(f"{target} was not written whole. Look at the stick, and begin again.")


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def names_of(programs: Sequence[Path]) -> list[str]:
    """The folders on the stick: one is called Fieldshelf; of several each by the system that it is for."""
    if len(programs) == 1:
        return ["Fieldshelf"]
    found = ["Fieldshelf for Windows" if (one / "fieldshelf.exe").exists() else "Fieldshelf for Linux" for one in programs]
    if len(set(found)) != len(found):
        raise StickError("Two of the programs are for the same system. Nothing was written.")
    return found


def newest(public: Path, place: Path) -> Path:
    """`place` with what the program's publisher has signed, unchanged, and the newest archive of each kind: verified by its own
    root, which whoever reads the stick believes or not. Raises FieldshelfError, StickError."""
    root = public / "metadata" / "1.root.json"
    if not root.is_file():
        raise StickError(f"There is no repository of the program in {public}. Nothing was written.")
    with tempfile.TemporaryDirectory() as folder:
        trusted = TrustedSource(Path(folder), FolderTransport(str(public)), root.read_bytes())
        trusted.refresh()
        found = [one for path, file in trusted.targets().items() if (one := releases.read(path, file)) is not None]
    shutil.copytree(public / "metadata", place / "metadata")
    for kind in sorted({one.kind for one in found}):
        release = releases.highest(found, kind)
        assert release is not None, "there is one"
        target = place / release.place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(public / release.place, target)
        if sha256_of(target) != release.sha256:
            raise StickError(f"{public / release.place} is not what was signed. Nothing was written. Sign the release again.")
    return place


def lay_out(
    dest: Path, packs: Sequence[Pack], programs: Sequence[Path], installers: Sequence[Path], updates: Path | None = None
) -> list[str]:
    """What stands on the stick then, one line each. Raises StickError."""
    for program in programs:
        if not any((program / name).is_file() for name in ("fieldshelf", "fieldshelf.exe")):
            raise StickError(f"There is no program in {program}. Nothing was written. Make one with `make bundle`.")
    dest.mkdir(parents=True, exist_ok=True)
    names = names_of(programs)
    wanted = [
        *((pack.folder, f"{PACKS}/{pack.folder.name}") for pack in packs),
        *zip(programs, names, strict=True),
        *((one, f"{INSTALLERS}/{one.name}") for one in installers),
        *([(updates, ON_STICK)] if updates is not None else []),
    ]
    if len({same(target) for _, target in wanted}) != len(wanted):
        raise StickError("Two packs, or two installers, have the same name. Nothing was written.")
    total = check(wanted, dest)
    for source, target in wanted:
        print(f"   {target} ...", flush=True)
        put(source, dest / target)
    for name in names:
        said = f'# Fieldshelf runs from this stick.\ndata = "../{DATA}"\npacks = "../{PACKS}"\n'
        (dest / name / portable.MARKER).write_text(said, encoding="utf-8")
    listed = [(pack.folder.name, pack.title or pack.institute, pack.fingerprint, pack.bag.octets or 0) for pack in packs]
    start = page(listed, names, [(one.name, one.stat().st_size) for one in installers])
    (dest / "START-HERE.html").write_text(start, encoding="utf-8")
    if hasattr(os, "sync"):
        os.sync()  # it may be taken out at once
    return [f"{size(total)} in {dest}: {len(packs)} packs, {', '.join(names) or 'no program'}, {len(installers)} installers."]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dest", type=Path, metavar="DEST")
    parser.add_argument("--pack", type=Path, action="append", default=[], help="a pack, or a folder of several")
    parser.add_argument(
        "--program", type=Path, action="append", default=[], help="a folder with the program, as `make bundle` makes it"
    )
    parser.add_argument("--installer", type=Path, action="append", default=[], help="a file, or a folder with some")
    parser.add_argument("--updates", type=Path, help="REPO/public of the program's publisher (program_release.py)")
    options = parser.parse_args()
    try:
        packs, refused = open_all([folder for place in options.pack for folder in find(place)])
        if refused:
            raise refused[0][1]
        if incomplete := next((pack for pack in packs if pack.problems), None):
            raise StickError(f"Files of the pack {incomplete.folder} are missing. Nothing was written. Make it again.")
        given = [file for one in options.installer for file in (sorted(one.iterdir()) if one.is_dir() else [one])]
        installers = [file for file in given if file.is_file() and file.name.endswith(_INSTALLERS)]
        with tempfile.TemporaryDirectory() as place:
            updates = newest(options.updates, Path(place, ON_STICK)) if options.updates else None
            for line in lay_out(options.dest, packs, options.program, installers, updates):
                print(line)
    except (StickError, FieldshelfError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
