"""What the publisher's page does, step by step, as the command line does it too: reads a folder, writes and reads its sheet,
compares with what is signed, takes back, signs, hands out. Knows no widget, no thread and no words but those of errors.

The sheet of a collection lies in REPO/sheets, where it can always be written; beside it stands what it was when it was written
or read last, so that corrections which nobody has read back are never written over.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from resources.errors import PublishError
from resources.sentences import say
from resources.store.durable import place

if TYPE_CHECKING:
    from sync.packs.bag import Problem
    from sync.packs.packing import PackReport
    from sync.publish.accepting import Taken
    from sync.publish.add import AddReport
    from sync.publish.build import BuildReport
    from sync.publish.checking import CheckReport
    from sync.publish.preview import Preview
    from sync.publish.repository import Repository
    from sync.publish.suggesting import Suggested
    from sync.publish.undo import UndoReport
    from sync.publish.uploading import Upload


@dataclass
class Watch:
    """How far a step has come, for whoever looks: `total` is 0 where it is not known. `cancelled` ends it at the next place at
    which nothing is lost."""

    phase: str = ""
    done: int = 0
    total: int = 0
    cancelled: bool = False

    def told(self, phase: str, done: int, total: int) -> None:
        """Raises PublishError `cancelled`."""
        self.phase, self.done, self.total = phase, done, total
        if self.cancelled:
            raise PublishError("cancelled", say(_STOPPED))

    def counting(self, phase: str) -> Callable[[int, int], None]:
        return lambda done, total: self.told(phase, done, total)


@dataclass(frozen=True)
class Shown:
    """One collection: its id, its title, and the folder that most of its files came from, if it exists."""

    id: str
    title: str
    folder: str


@dataclass(frozen=True)
class Standing:
    """How a repository stands. `changes` counts documents by how they differ from what is signed (`changes.CHANGES`);
    `signed` and `expires` are days, None before the first signature. `warnings` are sentences about keys and signatures."""

    institute: str
    name: str
    fingerprint: str
    encrypted: bool
    collections: tuple[Shown, ...]
    documents: int
    changes: Mapping[str, int]
    signed: datetime.date | None
    expires: str | None
    warnings: tuple[str, ...]

    @property
    def changed(self) -> int:
        return sum(count for change, count in self.changes.items() if change != "unchanged")


@dataclass(frozen=True)
class Sheet:
    """A sheet to correct, of a folder, for a collection (its whole id). Where it was just written, `rows` is their number, and
    `gone` are ids of documents of which no file lies in that folder."""

    path: Path
    folder: Path
    collection: str
    rows: int | None = field(default=None, compare=False)
    gone: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Packed:
    """A pack, and what is not as it should be when it is read again from where it was written."""

    report: PackReport
    problems: Sequence[Problem]


@dataclass(frozen=True)
class Uploaded:
    """What was carried, and what a reader finds there; None where only an address could tell."""

    upload: Upload
    found: CheckReport | None


def short_name(name: str) -> str:
    """What can stand in addresses and ids, made of a name: "Field Training Institute" -> "field-training-institute"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


class Station:
    """The repository in `folder`; each call opens it anew, because a command may have changed it meanwhile. Every method may
    raise FieldshelfError; then nothing was changed that its sentence does not tell."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()

    @classmethod
    def make(cls, folder: Path, institute: str, name: str, passphrase: str | None) -> Station:
        from sync.publish.repository import Repository

        Repository.init(folder, institute, name, passphrase)
        return cls(folder)

    def standing(self) -> Standing:
        from sync.publish import signed
        from sync.publish.changes import compare
        from sync.publish.deadlines import deadlines
        from sync.publish.metadata import signed_on

        repository = self._open()
        kept = repository.shelf.read()
        found = [one for identifier in repository.collection_ids() if (one := repository.read_collection(identifier))]
        working = [collection for collection, _ in found]
        today = datetime.datetime.now(datetime.UTC).date()
        before = signed.collections(repository, signed.offered(kept)).values()
        dates = deadlines(repository)
        folders = [Counter(origin.folder for origin in origins.values()).most_common() for _, origins in found]
        shown = [
            Shown(one.id, one.title(), next((name for name, _ in named if Path(name).is_dir()), ""))
            for one, named in zip(working, folders, strict=True)
        ]
        return Standing(
            repository.institute,
            repository.name,
            repository.fingerprint,
            repository.keys_encrypted,
            tuple(shown),
            len({document.id for one in working for document in one.documents}),
            compare(before, working, today).counts,
            signed_on(kept),
            min((role.expires for role in dates.roles if role.expires), default=None) if kept.timestamp else None,
            tuple(warning["message"] or "" for warning in dates.warnings),
        )

    # The folder and its sheet

    def sheet(self, collection: str) -> Sheet | None:
        """The one that was written last, if it is still there."""
        identifier = self._open().collection_id(collection)
        path = self._sheet_path(identifier)
        kept = _memory(path)
        return Sheet(path, Path(kept["folder"]), identifier) if path.is_file() and kept.get("folder") else None

    def read_folder(self, folder: Path, collection: str, watch: Watch, *, anew: bool = False) -> Sheet:
        """Reads every file of `folder` and writes the sheet; adds nothing yet. PublishError `sheet_unread` where the sheet has
        corrections that were not read back, unless it is to be written `anew`."""
        from sync.publish.files import disk_errors, sha256_of
        from sync.publish.sheet import write_sheet

        repository, folder = self._open(), folder.absolute()
        identifier = repository.collection_id(collection)
        path = self._sheet_path(identifier)
        with disk_errors(path):
            if not anew and path.is_file() and _memory(path).get("sha256") != sha256_of(path):
                raise PublishError("sheet_unread", say(_UNREAD, name=path.name), item=str(path))
            path.parent.mkdir(exist_ok=True)
            new = path.with_name(f".{path.name}")  # replaces the one that is there when it is whole
            new.unlink(missing_ok=True)
        written = write_sheet(repository, folder, identifier, new, watch.told)
        with disk_errors(path):
            place(new, path)
        _remember(path, folder)
        _keep_suggestions(path, [one.to_json() for one in written.suggested])
        return Sheet(path, folder, identifier, written.rows, written.gone)

    def suggestions(self, sheet: Sheet) -> list[Suggested]:
        """What first pages say for cells of the sheet that are still as they were written; none where it cannot be read."""
        from sync.publish.accepting import still_open

        try:
            return still_open(sheet.path, _suggestions(sheet.path))
        except PublishError:
            return []

    def take(self, sheet: Sheet, chosen: Sequence[Taken], watch: Watch) -> int:
        """Writes what was chosen into the sheet; nothing is added to the collection by that. How many cells that were."""
        from sync.publish.accepting import take

        watch.told("take", 0, 0)
        return take(sheet.path, _suggestions(sheet.path), chosen)

    def read_sheet(self, sheet: Sheet, title: str, watch: Watch, *, ocr: bool = False, renditions: bool = False) -> AddReport:
        """Adds the folder as its sheet says; then, where it is wanted, reads scans by machine and makes PDFs of Office files,
        which may take hours: what is made is kept where it is cancelled. `title` is the collection's, where it is new.
        SheetError lists every mistake; PublishError `no_tesseract`, `no_libreoffice` come before anything is added."""
        from sync.publish.add import add
        from sync.publish.files import sha256_of
        from sync.publish.notices import named

        repository = self._open()
        if ocr:
            from sync.publish.tesseract import Tesseract

            Tesseract.find()
        if renditions:
            from sync.publish.renditions import Office

            Office.find()
        titles = {"en": title} if title and repository.read_collection(sheet.collection) is None else None
        read = sha256_of(sheet.path)  # before: what is saved while it is being read was not read
        report = add(repository, sheet.folder, sheet.collection, sheet.path, titles=titles, told=watch.told)
        _remember(sheet.path, sheet.folder, read)
        problems: list[dict[str, str | None]] = []
        if renditions:
            from sync.publish.renditions import make_renditions

            problems += make_renditions(repository, sheet.collection, told=watch.told).problems
        if ocr:
            from sync.publish.ocr import read_scans, since_read

            problems += read_scans(repository, sheet.collection, told=watch.told).problems
            report = since_read(repository, report)
        return dataclasses.replace(report, problems=(*report.problems, *map(named, problems)))

    # Before signing

    def preview(self, watch: Watch) -> Preview:
        from sync.publish.preview import preview

        return preview(self._open(), told=watch.told)

    def undo(self) -> UndoReport:
        from sync.publish.undo import undo

        return undo(self._open())

    def sign(self, passphrase: str | None, watch: Watch, *, allow_restricted: bool = False) -> BuildReport:
        from sync.publish.build import build

        return build(self._open(passphrase), allow_restricted, told=watch.told)

    # Handing out

    def pack(self, destination: Path, watch: Watch) -> Packed:
        """Writes all that is signed as a pack into `destination`, and reads it again from there."""
        from sync.packs import bag
        from sync.packs.packing import Choice, pack
        from sync.packs.stock import published

        repository = self._open()
        today = datetime.date.today()  # noqa: DTZ011 - the person's own day
        with repository.lock():
            stock = published(repository.public, repository.institute, repository.name, today)
            (report,) = pack([stock], destination, Choice(), today, watch.counting("pack"))
        return Packed(report, bag.verify(bag.read(report.path), watch.counting("verify")))

    def upload(self, place: str, watch: Watch, *, again: bool = False) -> Uploaded:
        """Carries what is signed to a folder or a place of rclone; all of it `again`, where something there is damaged. A
        folder is walked afterwards as a reader would."""
        from sync.publish.uploading import is_remote, upload

        repository = self._open()
        done = upload(repository, place, again=again, told=watch.told)
        return Uploaded(done, None if is_remote(place) else self.check(place, watch))

    def check(self, place: str, watch: Watch) -> CheckReport:
        """Walks what is published at an address or in a folder; believes this repository's own root alone."""
        from sync.publish.checking import check

        return check(place, self._open().first_root, told=watch.counting("check"))

    def _open(self, passphrase: str | None = None) -> Repository:
        from sync.publish.repository import Repository

        return Repository.open(self.folder, passphrase)

    def _sheet_path(self, identifier: str) -> Path:
        return self.folder / "sheets" / f"{identifier.replace('/', '.')}.xlsx"


def _suggestions(path: Path) -> list[Suggested]:
    from sync.publish.suggesting import Suggested

    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        return [Suggested.from_json(one) for one in json.loads(_suggestions_path(path).read_bytes())]
    return []


def _keep_suggestions(path: Path, suggestions: Sequence[object]) -> None:
    """Beside the sheet, with what each is from: the sheet itself has no place for that."""
    from sync.publish.files import disk_errors, to_json, write

    with disk_errors(path):
        write(_suggestions_path(path), to_json(suggestions))


def _suggestions_path(path: Path) -> Path:
    return path.with_suffix(".suggestions.json")


def _memory(path: Path) -> dict[str, str]:
    """Of which folder the sheet is, and what it was when it was written or read last."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        return {str(key): str(value) for key, value in json.loads(path.with_suffix(".json").read_bytes()).items()}
    return {}


def _remember(path: Path, folder: Path, sha256: str | None = None) -> None:
    from sync.publish.files import disk_errors, sha256_of, to_json, write

    about = {"folder": str(folder), "sha256": sha256 or sha256_of(path)}
    with disk_errors(path):
        write(path.with_suffix(".json"), to_json(about))


_STOPPED = "Stopped before it was finished. What was there before is as it was; started again, it goes on from here."
_UNREAD = (
    "The sheet {name} has corrections that were not read back. Nothing was written. Read it back first, or have it written "
    "anew."
)
