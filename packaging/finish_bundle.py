"""From PyInstaller's folder to the bundle: trimmed, with fonts, licences, the list of components and the list of hashes.

finish_bundle.py FOLDER

PROGRAM_CARD names the `.fieldshelf-source` file of the program's publisher (`program_release.py`): by it alone the program
believes a newer version. Without one it offers none.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import py_compile
import re
import shutil
import sqlite3
import sys
import tempfile
import warnings
from pathlib import Path

import lucide

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE))

import sbom
from components import DRAWINGS, FONT_FOLDER, Component, bring_fonts, components, write_licences
from layout import INSIDE, SUPPORT
from trimming import missing, trim

from desktop.bundle import MANIFEST, REPLACEABLE
from resources.errors import FieldshelfError
from sync.first_root import read_root_file
from sync.program.installation import CARD, VERSION
from sync.trust import read_root

MOST_BYTES = 170_000_000  # fonts apart


def finish(bundle: Path) -> None:
    trim(bundle)
    few_icons(bundle)
    short_descriptions(bundle)
    compile_support(bundle)
    bring_fonts(bundle)
    say_what_it_is(bundle, os.environ.get("PROGRAM_CARD", ""))
    if lacking := missing(bundle):
        raise SystemExit(f"Libraries that are named but not inside: {lacking}")
    found = components(bundle)
    write_licences(bundle, found)
    hashes = hashes_of(bundle)
    sbom.write(bundle / "licences" / sbom.NAME, found, hashes)
    write_manifest(bundle, found)
    whole, fonts = weigh(bundle)
    print(f"{bundle}: {len(found)} components, {(whole - fonts) / 1e6:.1f} MB, and {fonts / 1e6:.1f} MB of fonts")
    if whole - fonts > MOST_BYTES:
        raise SystemExit(f"The bundle has grown beyond {MOST_BYTES / 1e6:.0f} MB.")


def say_what_it_is(bundle: Path, card: str) -> None:
    """Its version, and whose word on a newer one it takes; SystemExit for a card that is none."""
    (bundle / VERSION).parent.mkdir(parents=True, exist_ok=True)
    (bundle / VERSION).write_text(f"{importlib.metadata.version('fieldshelf')}\n", encoding="utf-8")
    if not card:
        print("Without PROGRAM_CARD: this program will offer no newer version.")
        return
    try:
        root, places = read_root_file(Path(card))
        read_root(root)
    except FieldshelfError as error:
        raise SystemExit(error.message) from error
    if not places:
        print(f"{card} names no address: newer versions come on sticks alone.")
    shutil.copyfile(card, bundle / CARD)


def few_icons(bundle: Path) -> None:
    """Of the 1,900 drawings of the icon package those that are named in the window's code, as one file and without the package:
    that opens a database for each, and loads a parser and half of what the network needs, a tenth of a start."""
    words = set()
    for path in (HERE.parent / "desktop").rglob("*.py"):
        words |= set(re.findall(r"[\"']([a-z0-9-]+)[\"']", path.read_text(encoding="utf-8")))
    with contextlib.closing(sqlite3.connect(lucide.get_default_db_path())) as database:
        names = {name for (name,) in database.execute("SELECT name FROM icons UNION SELECT alias FROM icon_aliases")}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a word of the code that is no icon, but was one's name
        drawings = {name: lucide.lucide_icon(name) for name in sorted(names & words)}
    place = bundle / INSIDE / DRAWINGS
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(drawings, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def short_descriptions(bundle: Path) -> None:
    """Of the wheels' descriptions what the program reads, the fields; not the page for a website that follows them."""
    for path in (bundle / INSIDE).glob("*.dist-info/METADATA"):
        path.write_bytes(path.read_bytes().partition(b"\n\n")[0] + b"\n\n")


def compile_support(bundle: Path) -> None:
    """Shiboken carries Python of its own as text, and compiles it at each start, a twentieth of one; in `files.dir` beside it,
    where it looks first, it finds the same compiled. Another version of it brings its own (`licences/README.txt`)."""
    import PySide6.QtCore  # noqa: F401 - which loads it
    from shibokensupport.signature import loader

    carried = loader.__loader__.zfile  # a ZipFile in memory
    with tempfile.TemporaryDirectory() as place:
        for name in carried.namelist():
            if name.startswith("shibokensupport/") and name.endswith(".py"):
                compiled = bundle / SUPPORT / f"{name}c"
                compiled.parent.mkdir(parents=True, exist_ok=True)
                py_compile.compile(
                    carried.extract(name, place), str(compiled), name, doraise=True,
                    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
                )  # fmt: skip


def hashes_of(bundle: Path) -> dict[str, str]:
    """Every file but the list itself, by its name below the bundle."""
    found = {}
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        if path.is_symlink():
            raise SystemExit(f"{name} is a link, which no FAT stick can hold.")
        if path.is_file() and name != MANIFEST:
            with path.open("rb") as file:
                found[name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def write_manifest(bundle: Path, found: list[Component]) -> None:
    """In the form of `sha256sum`; at the end what may be replaced."""
    free = {name for component in found if component.is_replaceable for name in component.files}
    hashes = hashes_of(bundle)
    lines = ["# Every file of this folder. Try it: sha256sum --check --quiet " + MANIFEST]
    lines += [f"{digest}  {name}" for name, digest in hashes.items() if name not in free]
    lines += [REPLACEABLE, *(f"{digest}  {name}" for name, digest in hashes.items() if name in free)]
    (bundle / MANIFEST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def weigh(bundle: Path) -> tuple[int, int]:
    """Bytes of all files, and of the fonts among them."""
    sizes = {path.relative_to(bundle).as_posix(): path.stat().st_size for path in bundle.rglob("*") if path.is_file()}
    return sum(sizes.values()), sum(size for name, size in sizes.items() if name.startswith(FONT_FOLDER))


if __name__ == "__main__":
    finish(Path(sys.argv[1]))
