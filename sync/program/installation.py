"""What runs here: which version of the program, of which kind, and whose signature it believes for another one.

The publisher's card lies in the bundle, under the list of hashes like every other file of it. Without one, as in a program that
runs from its sources, nothing is ever offered.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from resources.errors import FieldshelfError
from resources.sentences import say
from sync.program import chosen
from sync.program.chosen import Choice, Version

INSIDE = "_internal/program"
CARD = f"{INSIDE}/publisher.fieldshelf-source"
VERSION = chosen.NUMBER
RESERVED = "fieldshelf"  # no source of documents is called so
_OF_DEBIAN = Path("/var/lib/dpkg/info/fieldshelf.list")
_PLACE_OF_DEBIAN = Path("/usr/lib/fieldshelf")


@dataclass(frozen=True)
class Publisher:
    """The first root of the program's publisher, and the addresses at which it is asked."""

    root: bytes
    places: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.root).hexdigest()


@dataclass(frozen=True)
class Installation:
    """`own` is the folder of the version that runs, `base` that in which versions lie beside each other; both None where it
    is no bundle. `way`: portable, deb, or source."""

    own: Path | None
    way: str

    @functools.cached_property
    def version(self) -> str:
        """Its number; "" where that is not known."""
        if self.own is not None:
            with contextlib.suppress(OSError, ValueError):
                return (self.own / VERSION).read_text(encoding="utf-8").strip()
        import importlib.metadata  # each start would pay for it

        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            return importlib.metadata.version("fieldshelf")
        return ""

    @property
    def knows_publisher(self) -> bool:
        """Whether it was built with a card; asked cheaply, at each start."""
        return self.own is not None and (self.own / CARD).is_file()

    @property
    def publisher(self) -> Publisher | None:
        """None where there is no card. One that is damaged is told by the list of hashes."""
        if self.own is None or not self.knows_publisher:
            return None
        from sync.first_root import read_root_file

        try:
            return Publisher(*read_root_file(self.own / CARD))
        except FieldshelfError:
            return None

    @property
    def base(self) -> Path | None:
        return None if self.own is None else chosen.base_of(self.own)

    @property
    def folder(self) -> str:
        """The version that runs, below `versions`; "" for what a person has unpacked."""
        return "" if self.own is None or self.own == self.base else self.own.name

    @property
    def before(self) -> Version | None:
        """What one can go back to."""
        choice = self._choice
        return choice.before if choice.now is not None else None

    @property
    def waiting(self) -> Version | None:
        """What starts next, where that is not what runs."""
        now = self._choice.now
        return now if now is not None and now.folder != self.folder else None

    @property
    def fell(self) -> Version | None:
        """What was chosen and did not start, so that this version runs."""
        fell = self._choice.fell
        return fell[-1] if fell and fell[-1].folder != self.folder else None

    @property
    def fallen(self) -> str:
        """The same as a sentence; "" where there is nothing to tell."""
        fell = self.fell
        return "" if fell is None else say(_FELL, version=fell.number)

    @property
    def _choice(self) -> Choice:
        base = self.base
        return chosen.read(base) if base is not None and self.swaps else Choice()

    @property
    def kind(self) -> str:
        """As releases are named."""
        import platform

        machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
        return f"{'windows' if sys.platform == 'win32' else sys.platform}-{machine}-{self.way}"

    @property
    def swaps(self) -> bool:
        """Whether a new version can be put beside this one, by whoever runs it."""
        return self.way == "portable"


def here() -> Installation:
    """Of this process."""
    own = chosen.own()
    return Installation(own, "source" if own is None else _way(own))


def _way(own: Path) -> str:
    """By where it stands: whoever takes the file out of a portable folder that makes it one still has that folder."""
    if own == _PLACE_OF_DEBIAN and _OF_DEBIAN.exists():
        return "deb"
    return "portable"


_FELL = (
    "Version {version} of the program did not start, so the one before it runs again, until you get a newer one or go back to "
    "that one."
)
