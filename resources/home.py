"""Where a person's library, personal data and settings stand on this machine.

`FIELDSHELF_HOME` moves all of it to one folder (portable use, tests); otherwise the system's own places.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True)
class Home:
    """The three places: the shared library, what is personal, and the settings file."""

    library: Path
    personal: Path
    settings: Path

    @classmethod
    def at(cls, folder: Path) -> Home:
        return cls(folder / "library", folder / "personal", folder / "settings.toml")

    @classmethod
    def find(cls) -> Home:
        """The home of this process: `FIELDSHELF_HOME`, or the user's data and configuration folders."""
        chosen = os.environ.get("FIELDSHELF_HOME")
        if chosen:
            return cls.at(Path(chosen).absolute())
        data = platformdirs.user_data_path("fieldshelf", appauthor=False)
        config = platformdirs.user_config_path("fieldshelf", appauthor=False)
        return cls(data / "library", data / "personal", config / "settings.toml")
