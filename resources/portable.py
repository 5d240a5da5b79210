"""A program on a stick, with a file `fieldshelf.portable` beside it: where everything stands, so that nothing is written on the
computer that the stick is put into. Temporary files and caches, also those of the libraries that are used here, go there too.

The file may say where, in TOML, by paths that begin at its own folder: `data` and `packs`. A write-protected stick is read as
it is; what is written goes into memory, and is gone at the end, or into a folder that somebody has chosen.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from resources.toml import read_toml

MARKER = "fieldshelf.portable"
CHOSEN = "FIELDSHELF_PRIVATE"  # a folder for what is private; "memory" where somebody has said so
_PROGRAM = "FIELDSHELF_PORTABLE"  # the folder of the marker, for a program that was not frozen
_MEMORY = "FIELDSHELF_MEMORY"  # made by this process, which may begin again as itself
_OUTSIDE = "FIELDSHELF_OUTSIDE"  # what `settle` has put other values in place of
_MOVED = ("TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_STATE_HOME", "PYTHONDONTWRITEBYTECODE", "MESA_SHADER_CACHE_DISABLE")
_DAY = 24 * 3600  # seconds


@dataclass(frozen=True)
class Stick:
    """`data` has the library. `private` is where what this person writes stands: `data` itself, unless that is write-protected.
    `kept` says which: "stick", "folder" or "memory". `packs` may be there."""

    data: Path
    packs: Path
    private: Path
    kept: str

    @property
    def asks(self) -> bool:
        """Whether nobody has said yet what is to be done on a write-protected stick."""
        return self.kept == "memory" and not os.environ.get(CHOSEN)


def marker() -> Path | None:
    """Where this program is one on a stick."""
    folder = os.environ.get(_PROGRAM) or (Path(sys.executable).parent if getattr(sys, "frozen", False) else None)
    found = Path(folder, MARKER) if folder else None
    return found if found is not None and found.is_file() else None


def find() -> Stick | None:
    """None for a program that is installed. Makes the folder in memory where one is needed."""
    found = marker()
    if found is None:
        return None
    data, packs = _places(found)
    if _writable(data):
        return Stick(data, packs, data, "stick")
    chosen = os.environ.get(CHOSEN) or _remembered()
    if chosen and chosen != "memory":
        private = Path(chosen).absolute()
        kept = "folder"
    else:
        private, kept = _memory(), "memory"
    _bring(data, private)
    return Stick(data, packs, private, kept)


def settle(stick: Stick) -> None:
    """From now on this process and its children write nothing elsewhere; programs that they open do as before."""
    os.environ.setdefault(_OUTSIDE, json.dumps({name: os.environ.get(name) for name in _MOVED}))
    temporary, cache = stick.private / "temporary", stick.private / "cache"
    for folder in (temporary, cache):
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
    _sweep(temporary)
    os.environ.update(dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary)))
    os.environ.update(dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME"), str(cache)))
    os.environ.update(PYTHONDONTWRITEBYTECODE="1", MESA_SHADER_CACHE_DISABLE="true")
    tempfile.tempdir = str(temporary)
    sys.dont_write_bytecode = True


def outside(environment: dict[str, str]) -> dict[str, str]:
    """The same as it was before `settle`: for a program of the system."""
    try:
        before = json.loads(environment.get(_OUTSIDE, "{}"))
    except ValueError:
        return environment
    left = {name: value for name, value in environment.items() if name not in (*before, _OUTSIDE, _MEMORY)}
    return left | {name: value for name, value in before.items() if isinstance(value, str)}


def choose(folder: Path | None) -> None:
    """For what is private, from the next start on; None for memory. Only a folder is remembered, on this computer: whoever
    wants nothing written there is asked again."""
    os.environ[CHOSEN] = "memory" if folder is None else str(folder)
    if folder is not None:
        with contextlib.suppress(OSError):
            path = _memory_of_choice()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"private = {json.dumps(str(folder), ensure_ascii=False)}\n", encoding="utf-8")


def _places(found: Path) -> tuple[Path, Path]:
    try:
        said = read_toml(found, "utf-8-sig")
    except (OSError, ValueError):
        said = {}

    def place(key: str, otherwise: str) -> Path:
        text = said.get(key)
        usable = isinstance(text, str) and text and not Path(text).is_absolute() and not Path(text).drive
        return Path(os.path.abspath(found.parent / (str(text) if usable else otherwise)))  # noqa: PTH100 - follows no link

    return place("data", "data"), place("packs", "packs")


def _writable(folder: Path) -> bool:
    """Found out by writing: what a system says of a stick is not always so."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix="fieldshelf-", dir=folder)
        os.close(descriptor)
        Path(name).unlink()
    except OSError:
        return False
    return True


def _memory() -> Path:
    """A folder in memory, else one that the system clears away; gone when this process ends."""
    made = os.environ.get(_MEMORY)
    if made and Path(made).is_dir():
        folder = Path(made)
    else:
        places = [place for place in (os.environ.get("XDG_RUNTIME_DIR"), "/dev/shm") if place and _usable(Path(place))]  # noqa: S108
        base = Path(places[0] if places else tempfile.gettempdir())
        for left in base.glob("fieldshelf-memory-*"):
            if not _runs(left.name.split("-")[2]):
                shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=f"fieldshelf-memory-{os.getpid()}-", dir=base))
        os.environ[_MEMORY] = str(folder)
    atexit.register(_clear, folder, os.getpid())
    return folder


def _usable(place: Path) -> bool:
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)


def _runs(number: str) -> bool:
    """Whether a process of that number may still be there; where that cannot be asked, it is."""
    if sys.platform == "win32" or not number.isdigit():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _clear(folder: Path, owner: int) -> None:
    if os.getpid() == owner:  # a child that was forked leaves it alone
        shutil.rmtree(folder, ignore_errors=True)


def _bring(data: Path, private: Path) -> None:
    """What stands on the stick, to go on from: once."""
    with contextlib.suppress(OSError):
        private.mkdir(parents=True, exist_ok=True)
        if not (private / "settings.toml").exists() and (data / "settings.toml").is_file():
            shutil.copyfile(data / "settings.toml", private / "settings.toml")
        if not (private / "personal").exists() and (data / "personal").is_dir():
            part = private / "personal.part"
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(0o700)
            for path in (data / "personal").iterdir():
                if path.is_file():
                    shutil.copyfile(path, part / path.name)
            part.rename(private / "personal")


def _sweep(temporary: Path) -> None:
    """What a process that was killed has left, when it is a day old: another one may be at work."""
    with contextlib.suppress(OSError):
        for path in temporary.iterdir():
            if time.time() - path.stat().st_mtime > _DAY:
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink()


def _memory_of_choice() -> Path:
    import platformdirs

    return platformdirs.user_config_path("fieldshelf", appauthor=False) / "stick.toml"


def _remembered() -> str:
    try:
        found = read_toml(_memory_of_choice()).get("private")
    except (OSError, ValueError):
        return ""
    return found if isinstance(found, str) else ""
