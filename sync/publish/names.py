"""The files of a folder as a sheet names them: found in spite of what a spreadsheet does to a name, and proposed for a slip."""

from __future__ import annotations

import difflib
from collections.abc import Collection

from resources.words import diacritics

# Comparisons of names for proposals, all rows of a sheet together: the first slips get one, a sheet that is all wrong costs
# seconds.
_MOST = 300_000


class Names:
    def __init__(self, names: Collection[str]) -> None:
        self._names = {name: name for name in names}
        self._folded = {name.casefold(): name for name in names}
        self._keys: dict[str, str | None] = {}  # None: several, and nobody can say which is meant
        for name in names:
            key = _key(name)
            self._keys[key] = name if key not in self._keys else None
        self._compared = 0

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def find(self, text: str) -> str:
        """The file that a cell names; what the cell says where there is none."""
        name = diacritics.normal("NFC", text)
        return self._names.get(name) or self._keys.get(_key(name)) or _plain(name)

    def near(self, name: str) -> str | None:
        """What may have been meant by a name that no file has."""
        if same := self._folded.get(name.casefold()):
            return same
        self._compared += len(self._names)
        if self._compared > max(_MOST, len(self._names)):
            return None
        return next(iter(difflib.get_close_matches(name, self._names, 1, 0.8)), None)


def _plain(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./")


def _key(name: str) -> str:
    """Without what is lost on the way through a cell: blanks at the ends, which of them stand between, and backslashes."""
    return " ".join(_plain(name).split())
