"""One visit, whatever the type of the source: its records, and their files on this disk.

What fails for one file leaves the others; what fails for all ends the visit, and what had come until then counts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from resources.errors import FieldshelfError, SourceError
from resources.sentences import say
from sync.guards import FEW
from sync.harvest.configuration import Configuration
from sync.harvest.fetching import Fetched, Fetcher
from sync.harvest.files import is_announced, is_another_document
from sync.harvest.records import Harvest, Notice, Record, RecordFile, notice
from sync.publish.drafts import Scanned
from sync.publish.files import Found, Lost, LostError, Stamp, reading, unreadable
from sync.publish.hashes import Hashes
from sync.publish.unpacking import Members

# Of these the next file need not know.
_OF_ONE_FILE = frozenset(
    {"not_found", "too_large", "elsewhere", "blocked", "mangled", "server_error", "tampered", "wrong_server", "robots"}
)


@dataclass
class Gathered:
    """`files` are those on this disk, by identity of the record, in its order. `stopped` is what ended the visit early."""

    harvest: Harvest
    files: dict[str, list[tuple[RecordFile, Scanned]]] = field(default_factory=dict)
    fetched: list[Fetched] = field(default_factory=list)
    problems: list[Notice] = field(default_factory=list)
    members: Members = field(default_factory=dict)  # of archives and messages among them, by their names
    stopped: FieldshelfError | None = None

    def leave_out(self, lost: Lost) -> None:
        """Goes on without these files, and says so."""
        for identity, files in self.files.items():
            self.files[identity] = [(file, scanned) for file, scanned in files if scanned.name not in lost]
        self.problems += lost.problems()

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

    @property
    def inner(self) -> list[Scanned]:
        """What is within archives and messages."""
        return [scanned for members in self.members.values() for scanned in members]


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
    hashes = Hashes(folder / "hashes.json")
    for record in harvest.records:
        own = gathered.files.setdefault(record.identity, [])
        for file in record.files:
            try:
                step(file.name)
                scanned = _at_hand(file, hashes) if file.path else _fetched(record, file, fetcher, gathered.fetched)
            except LostError as error:
                gathered.problems.append(notice(error.code, file.name, error.message))
                continue
            except SourceError as error:
                if error.code not in _OF_ONE_FILE:
                    gathered.stopped = error
                    break
                gathered.problems.append(error.to_json())
                continue
            try:
                with reading(scanned.found.path):
                    announced = not scanned.found.length or is_announced(scanned.found.path, file.name)
                    # A person put it into that folder, and what is in it counts; what a server sends may be its page to log in.
                    taken = announced or (configuration.type == "folder" and is_another_document(scanned.found.path))
            except LostError as error:
                gathered.problems.append(notice(error.code, file.name, error.message))
                continue
            if not announced:
                suffix = PurePosixPath(file.name).suffix
                sentence = say(_TAKEN if taken else _NOT_TAKEN, file=file.name, suffix=suffix)
                if configuration.type != "folder":
                    sentence = say(_NOT_IT, file=file.name)
                gathered.problems.append(notice("not_what_it_says", file.name, sentence))
            if not taken:
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
    return Scanned(Found(found.path, file.name, Stamp.of(found.path.stat())), found.sha256)


def _at_hand(file: RecordFile, hashes: Hashes) -> Scanned:
    assert file.path is not None
    try:
        about = file.path.stat()
    except OSError as error:
        raise SourceError("not_found", unreadable(file.name), item=file.name) from error
    found = Found(file.path, file.name, Stamp.of(about))
    return Scanned(found, hashes.of(found))


def _renamed(scanned: Scanned, name: str, taken: list[str]) -> Scanned:
    """Under a name that tells whose file it is, and from its other files."""
    stem, dot, suffix = name.rpartition(".")
    number = 1
    while name in taken:
        number += 1
        name = f"{stem} ({number}){dot}{suffix}"
    return Scanned(dataclasses.replace(scanned.found, name=name), scanned.sha256)


_NOT_IT = (
    "What came for {file} is something else than was announced, such as a page to log in. It was not taken. Try again later."
)
_TAKEN = (
    "{file} is called {suffix}, but its content is something else. It was taken as what it is, and is found by its words. "
    "Give it the right ending, so that other programs open it too."
)
_NOT_TAKEN = (
    "{file} is called {suffix}, but its content is something else, such as a page to log in that was saved in its place. "
    "It was not taken. Replace it by the right file, or give it the right ending."
)
