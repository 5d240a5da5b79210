"""One visit, whatever the type of the source: its records, and their files on this disk.

What fails for one file leaves the others; what fails for all ends the visit, and what had come until then counts.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from resources.errors import FieldshelfError, SourceError
from sync import disk
from sync.guards import FEW
from sync.harvest.configuration import Configuration
from sync.harvest.fetching import Fetched, Fetcher
from sync.harvest.files import is_announced
from sync.harvest.records import Harvest, Notice, Record, RecordFile, notice
from sync.publish.drafts import Scanned
from sync.publish.files import Found, sha256_of

# Of these the next file need not know.
_OF_ONE_FILE = frozenset(
    {"not_found", "too_large", "elsewhere", "blocked", "mangled", "server_error", "tampered", "wrong_server", "robots"}
)
_RECENT = 2_000_000_000  # ns: a disk's clock may stand still for so long, and a file change behind its back


@dataclass
class Gathered:
    """`files` are those on this disk, by identity of the record, in its order. `stopped` is what ended the visit early."""

    harvest: Harvest
    files: dict[str, list[tuple[RecordFile, Scanned]]] = field(default_factory=dict)
    fetched: list[Fetched] = field(default_factory=list)
    problems: list[Notice] = field(default_factory=list)
    stopped: FieldshelfError | None = None

    @property
    def complete(self) -> bool:
        return self.harvest.complete and self.stopped is None

    def removals(self, known: Collection[str], listed: Iterable[str]) -> tuple[tuple[str, ...], bool]:
        """Which of the ids that are `known` went away, and whether so many that it is not believed without a yes: all of them,
        or what the sync does not believe of a signed list either."""
        went = self.harvest.went(known, listed) if self.stopped is None else ()
        return went, bool(went) and (len(went) == len(known) or (len(went) > FEW and len(went) * 2 > len(known)))

    @property
    def records(self) -> list[Record]:
        """Those that have a file here."""
        return [record for record in self.harvest.records if self.files.get(record.identity)]

    @property
    def scanned(self) -> list[Scanned]:
        return [scanned for files in self.files.values() for _, scanned in files]


def look(configuration: Configuration, fetcher: Fetcher, institute: str, folder: Path) -> Harvest:
    """What the source lists. `folder` is where is kept what is made or learnt of a list."""
    if configuration.type == "folder":
        from sync.harvest import folders

        return folders.harvest(configuration, institute)
    if configuration.type == "opds":
        from sync.harvest import opds

        return opds.harvest(configuration, fetcher)
    if configuration.type == "feed":
        from sync.harvest import feeds

        return feeds.harvest(configuration, fetcher, folder)
    if configuration.type == "un-symbols":
        from sync.harvest import symbols

        return symbols.harvest(configuration, fetcher)
    assert configuration.type == "site", configuration.type
    from sync.harvest import site

    return site.harvest(configuration, fetcher, folder)


def gather(
    harvest: Harvest,
    configuration: Configuration,
    fetcher: Fetcher,
    folder: Path,
    step: Callable[[str], None] = lambda name: None,
) -> Gathered:
    """The files of what was listed. `folder` is where hashes are kept; `step` is told each file's name and may raise."""
    gathered = Gathered(harvest, problems=list(harvest.problems))
    hashes = _Hashes(folder / "hashes.json")
    for record in harvest.records:
        own = gathered.files.setdefault(record.identity, [])
        for file in record.files:
            try:
                step(file.name)
                scanned = _at_hand(file, hashes) if file.path else _fetched(record, file, fetcher, gathered.fetched)
            except SourceError as error:
                if error.code not in _OF_ONE_FILE:
                    gathered.stopped = error
                    break
                gathered.problems.append(error.to_json())
                continue
            if scanned.found.length and not is_announced(scanned.found.path, file.name):
                gathered.problems.append(notice("not_what_it_says", file.name, _NOT_IT.format(file.name)))
                continue
            if configuration.type != "folder":
                scanned = _renamed(scanned, f"{record.new_slug()}/{file.name}", [other.name for _, other in own])
            own.append((file, scanned))
        if gathered.stopped is not None:
            break
    hashes.keep()
    return gathered


def _fetched(record: Record, file: RecordFile, fetcher: Fetcher, fetched: list[Fetched]) -> Scanned:
    assert file.url is not None
    found = fetcher.get(file.url)
    fetched.append(found)
    return Scanned(Found(found.path, file.name, found.length, found.path.stat().st_mtime_ns), found.sha256)


def _at_hand(file: RecordFile, hashes: _Hashes) -> Scanned:
    assert file.path is not None
    try:
        about = file.path.stat()
    except OSError as error:
        raise SourceError("not_found", _VANISHED.format(file.name), item=file.name) from error
    found = Found(file.path, file.name, about.st_size, about.st_mtime_ns)
    return Scanned(found, hashes.of(found))


def _renamed(scanned: Scanned, name: str, taken: list[str]) -> Scanned:
    """Under a name that tells whose file it is, and from its other files."""
    stem, dot, suffix = name.rpartition(".")
    number = 1
    while name in taken:
        number += 1
        name = f"{stem} ({number}){dot}{suffix}"
    found = scanned.found
    return Scanned(Found(found.path, name, found.length, found.modified), scanned.sha256)


class _Hashes:
    """Hashes of files by path, for as long as their size and time stay as they were."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            known = json.loads(path.read_bytes())
            self._known = known if isinstance(known, dict) else {}
        except (OSError, ValueError):
            self._known = {}
        self._now: dict[str, list[object]] = {}

    def of(self, found: Found) -> str:
        key = hashlib.sha256(str(found.path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        state: list[object] = [found.length, found.modified]
        known = self._known.get(key)
        is_same = isinstance(known, list) and len(known) == 3 and known[:2] == state
        sha256 = str(known[2]) if is_same and known else sha256_of(found.path)
        if _now() - found.modified > _RECENT:
            self._now[key] = [*state, sha256]
        return sha256

    def keep(self) -> None:
        if self._now != self._known:
            disk.make_folder(self._path.parent)
            disk.write(self._path, json.dumps(self._now).encode())


def _now() -> int:
    return int(datetime.datetime.now(datetime.UTC).timestamp() * 1e9)


_VANISHED = "{} was taken away, or cannot be read any more. It was left out. Put it back and run it again if it is wanted."
_NOT_IT = "What came for {} is something else than was announced, such as a page to log in. It was not taken. Try again later."
