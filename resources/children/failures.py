"""Files that could not be read: which, why, and for how long it was tried; for `fieldshelf status`.

One small file beside the catalogue. It is derived: whoever loses it loses the list, and reads the files again to have it back.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from resources.errors import ContentError

_MOST = 500  # of one source
_LARGEST = 4 * 1024 * 1024  # that is read: several times what is written
_MOST_BYTES = 1024 * 1024
_NO_FAILURES = frozenset({"encrypted", "missing"})
_OPENED = ""  # in place of a source: what somebody opened here
_changing = threading.Lock()  # pages, Office files and sources are read at the same time, each with a list of its own


@dataclass(frozen=True, slots=True)
class Failure:
    """`reason` is the code of its error; `seconds` how long a child process had worked at it, None where it never came to
    that."""

    file: str
    reason: str
    seconds: float | None = None

    @classmethod
    def of(cls, file: str, error: ContentError) -> Failure:
        return cls(file, error.code, seconds_of(error))

    def to_json(self) -> dict[str, Any]:
        return {"file": self.file, "reason": self.reason, "seconds": self.seconds}


def seconds_of(error: ContentError) -> float | None:
    return None if error.seconds is None else round(error.seconds, 2)


class Failures:
    """In a library's folder. What cannot be written is not kept: a list of failures is no reason for another."""

    def __init__(self, library: Path) -> None:
        self._path = library / "failures.json"

    def all(self) -> list[tuple[str, Failure]]:
        """With the name of the source whose file it is; empty for what was opened here."""
        return [(source, failure) for source, failures in sorted(self._read().items()) for failure in failures]

    def replace(self, source: str, failures: Sequence[Failure]) -> None:
        """All of the source as it stands now."""
        self._change(source, lambda _: list(failures[:_MOST]))

    @contextlib.contextmanager
    def watching(self, path: Path) -> Iterator[None]:
        """Reading the file at `path` for somebody who opened it. Only the library's own are noted, by their sha256: what else a
        person opens is nobody's business. That a password is needed is no failure."""
        try:
            yield
        except ContentError as error:
            if self._path.parent in path.parents and error.code not in _NO_FAILURES:
                self._add(Failure.of(path.name, error))
            raise
        self._forget(path.name)

    def forget_opened(self) -> None:
        """What somebody opened here, when the history of it is cleared."""
        self._change(_OPENED, lambda _: [])

    def _add(self, failure: Failure) -> None:
        self._change(_OPENED, lambda kept: [*(one for one in kept if one.file != failure.file), failure][-_MOST:])

    def _forget(self, file: str) -> None:
        self._change(_OPENED, lambda kept: [one for one in kept if one.file != file])

    def _change(self, source: str, changed: Callable[[list[Failure]], list[Failure]]) -> None:
        with _changing:
            kept = self._read()
            before = kept.get(source, [])
            if (after := changed(before)) != before:
                self._write({**kept, source: after})

    def _read(self) -> dict[str, list[Failure]]:
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
            return {
                str(source): [Failure(str(name), str(reason), seconds) for name, reason, seconds in failures]
                for source, failures in found.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            return {}  # there was none yet, or it is damaged

    def _write(self, kept: dict[str, list[Failure]]) -> None:
        rows = {source: [[one.file, one.reason, one.seconds] for one in failures] for source, failures in kept.items()}
        _shorten(rows)
        part = self._path.with_suffix(f".{os.getpid()}.part")
        with contextlib.suppress(OSError):
            part.write_text(json.dumps({source: row for source, row in rows.items() if row}), encoding="utf-8")
            part.replace(self._path)


def _shorten(rows: dict[str, list[list[Any]]]) -> None:
    """To what is read again: of the longest list the oldest goes first."""
    sizes = {source: [len(json.dumps(row)) + 2 for row in some] for source, some in rows.items()}
    total = sum(sum(some) + len(json.dumps(source)) + 4 for source, some in sizes.items())
    while total > _MOST_BYTES and (longest := max(sizes, key=lambda source: sum(sizes[source]), default="")) in rows:
        if not rows[longest]:
            return
        total -= sizes[longest].pop(0)
        del rows[longest][0]
