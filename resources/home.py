"""Where a person's library, personal data and settings stand on this machine.

`FIELDSHELF_HOME` moves all of it to one folder (tests, several libraries); a program on a stick has it there (`portable.py`);
otherwise it is in the system's own places, where whoever keeps this computer may name one library for all who use it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from resources.errors import LibraryError
from resources.sentences import say
from resources.toml import read_toml

if TYPE_CHECKING:
    from resources.portable import Stick

SETTINGS_FORMAT = 1  # `format` at the head of settings.toml: written from 2 on; where none stands, it is 1


@dataclass(frozen=True)
class Home:
    """The three places: the shared library, what is personal, and the settings file."""

    library: Path
    personal: Path
    settings: Path
    stick: Stick | None = None  # that the program runs from
    shared: bool = False  # the library is everybody's here, and kept by whoever keeps this computer

    @property
    def program(self) -> Path:
        """What this person's program knows of its own updates."""
        return self.personal.with_name("program")

    @classmethod
    def at(cls, folder: Path) -> Home:
        return cls(folder / "library", folder / "personal", folder / "settings.toml")

    @classmethod
    def find(cls) -> Home:
        """The home of this process: `FIELDSHELF_HOME`, or the stick's, or the user's data and configuration folders.

        Raises LibraryError `no_home` for a user without a folder, such as that of a service.
        """
        chosen = os.environ.get("FIELDSHELF_HOME")
        if chosen:
            return cls.at(Path(chosen).absolute())
        if (stick := portable_stick()) is not None:
            data, private = stick.data, stick.private
            # A write-protected stick without a library: one may begin where somebody has chosen a folder, not in memory.
            there = data if stick.kept != "folder" or (data / "library" / "catalogue.db").exists() else private
            return cls(there / "library", private / "personal", private / "settings.toml", stick)
        try:
            data = platformdirs.user_data_path("fieldshelf", appauthor=False)
            config = platformdirs.user_config_path("fieldshelf", appauthor=False)
        except RuntimeError as error:
            raise LibraryError(
                "no_home",
                say(
                    "This user has no folder where a library could stand. Nothing was changed. Set FIELDSHELF_HOME to a folder "
                    "that this user may write, and try again."
                ),
            ) from error
        shared = shared_library()
        return cls(shared or data / "library", data / "personal", config / "settings.toml", shared=shared is not None)


def portable_stick() -> Stick | None:
    """Where this program runs from one; asked cheaply, at each start."""
    frozen = os.path.dirname(sys.executable) if getattr(sys, "frozen", False) else ""  # noqa: PTH120 - each start pays for it
    folder = os.environ.get("FIELDSHELF_PORTABLE") or frozen
    if not folder or not os.path.isfile(os.path.join(folder, "fieldshelf.portable")):  # noqa: PTH113, PTH118
        return None
    from resources import portable

    return portable.find()


def shared_library() -> Path | None:
    """The library that `library` in `settings.toml` of the system's folder for settings names, for everybody here."""
    for folder in platformdirs.site_config_dir("fieldshelf", appauthor=False, multipath=True).split(os.pathsep):
        try:
            found = read_toml(Path(folder) / "settings.toml").get("library")
        except (OSError, ValueError):
            continue
        if isinstance(found, str) and Path(found).is_absolute():
            return Path(found)
    return None


def check_settings(home: Home) -> None:
    """Raises LibraryError `settings_too_new`: what a newer program wrote there may be a limit that this one would not keep."""
    if settings_too_new(home.settings):
        raise LibraryError(
            "settings_too_new",
            say(
                "The settings were written by a newer version of Fieldshelf. Nothing was changed. Update Fieldshelf on this "
                "computer; or move that file away, and choose anew: {path}",
                path=home.settings,
            ),
            item=str(home.settings),
        )


def settings_too_new(path: Path) -> bool:
    return settings_format(path) > SETTINGS_FORMAT


def settings_format(path: Path) -> int:
    """The form that the settings in `path` are written in."""
    try:
        found = read_toml(path).get("format", SETTINGS_FORMAT)
    except (OSError, ValueError):
        return SETTINGS_FORMAT
    return found if isinstance(found, int) else SETTINGS_FORMAT
