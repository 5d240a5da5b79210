"""The publisher's repository on disk: who publishes, the keys, the working records, and what was signed last.

In REPO:
```
publisher.json                     institute, name, mirrors; other institutes that publish here; how long old files stay
keys/<role>.pem
collections/<collection>.json      working records: the catalogue's form, and where each file came from; those of other
                                   institutes in collections/<institute>/
work/objects/ab/<sha256>           the files themselves
work/texts/<sha256>.jsonl, .json   their texts, and what is known about the file
work/names.json                    names of segments that were published
work/signed/                       the working records as they were then (`undo.py`)
work/hashes/, segments/, texts.json   what need not be read again (`memo.py`); they may go
work/metadata/                     what was signed last; public/ can be made again from here without going back in versions
work/following/, work/elsewhere/   what is to be signed next, and what was given away to be signed (`kept.py`)
work/unlisted.json                 what public/ holds and no list names any more, and since when (`pruning.py`)
public/                            what is put on a web server
```
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import filelock
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, Metadata

from resources.catalogue_format import collection_from_json, collection_to_json
from resources.errors import PublishError
from resources.models import Collection, Document, is_collection_id, is_name
from resources.sentences import say
from sync.publish import keys
from sync.publish.delegations import add_institute, first_targets
from sync.publish.files import disk_errors, to_json, write
from sync.publish.kept import Shelf
from sync.publish.metadata import lifetime
from sync.publish.roots import ONLINE, first_root
from sync.publish.signatures import add, to_bytes

_FORMAT = 1
_FILE = "publisher.json"


@dataclass(frozen=True)
class Origin:
    """What a file of the publisher's folder was the last time: of which document, and which bytes; `folder` is that folder,
    empty where an older program did not record it."""

    document: str
    sha256: str
    folder: str = ""


Origins = dict[str, Origin]  # by the path below the folder


class Repository:
    """One publisher's repository. `passphrase` opens its keys; it can be set later, when it turns out to be needed.

    `institute` is the one that it was made for, `others` (short name -> name) those that publish in it beside.
    """

    def __init__(
        self,
        folder: Path,
        institute: str,
        name: str,
        mirrors: Sequence[str],
        passphrase: str | None,
        others: Mapping[str, str] | None = None,
        *,
        publishes: bool = True,
        keep_days: int | None = None,
    ) -> None:
        self.folder = folder
        self.institute = institute
        self.name = name
        self.others = dict(others or {})
        self.publishes = publishes  # False: its own institute was revoked, and others go on
        self.keep_days = keep_days  # days that what no list names any more stays in public/; None: see `pruning.py`
        self.mirrors = tuple(mirrors)
        self.passphrase = passphrase
        self.keys = folder / "keys"
        self.collections = folder / "collections"
        self.objects = folder / "work" / "objects"
        self.texts = folder / "work" / "texts"
        self.segments = folder / "work" / "segments"
        self.shelf = Shelf(folder / "work")
        self.metadata = self.shelf.metadata
        self.public = folder / "public"
        self._good: dict[str, dict[str, Document]] = {}  # documents of collections that were read and so can be

    @classmethod
    def init(
        cls,
        folder: Path,
        institute: str,
        name: str,
        passphrase: str | None = None,
        *,
        mirrors: Sequence[str] = (),
        threshold: int = 1,
        key_count: int | None = None,
        now: datetime.datetime | None = None,
    ) -> Repository:
        """A new repository in `folder` with its keys and its root. An init that was interrupted is completed.

        Root and targets get `key_count` keys, of which `threshold` must sign; without it one more than these, if that is not 1.
        """
        folder = folder.absolute()
        if institute in TOP_LEVEL_ROLE_NAMES or not is_name(institute):
            raise PublishError("bad_institute", say(_BAD_INSTITUTE, institute=repr(institute)), item=institute)
        name = " ".join(name.split())
        if not name:
            raise PublishError("bad_name", say("The publisher has no name. Readers see it beside every document. Give one."))
        count = key_count or (threshold + 1 if threshold > 1 else 1)
        if threshold > count:
            raise PublishError("bad_threshold", say(_BAD_THRESHOLD, count=count, threshold=threshold))
        with disk_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            here = {path.name for path in folder.iterdir() if path.name != ".lock"}
            if here and _FILE not in here:
                raise PublishError("folder_in_use", say(_IN_USE, folder=folder), item=str(folder))
        repository = cls(folder, institute, name, mirrors, passphrase)
        if _FILE in here:
            begun = cls._read(folder, passphrase)
            if begun.has_root or begun.institute != institute:
                raise PublishError(
                    "repository_exists", say(_EXISTS, folder=folder, institute=begun.institute), item=str(folder)
                )
        with repository.lock(), disk_errors(folder):
            about = {"format": _FORMAT, "institute": institute, "name": name, "mirrors": list(mirrors)}
            write(folder / _FILE, to_json(about))
            for place in (repository.collections, repository.objects, repository.texts, repository.metadata, repository.public):
                place.mkdir(parents=True, exist_ok=True)
            signers = {
                role: _signers(repository.keys, role, passphrase, 1 if role in (*ONLINE, institute) else count)
                for role in (*sorted(TOP_LEVEL_ROLE_NAMES), institute)
            }
            public = {role: [signer.public_key for signer in of_role] for role, of_role in signers.items()}
            when = _now(now)
            targets = first_targets(when + lifetime("targets"))
            add_institute(targets, institute, public[institute])
            repository.shelf.ask("targets", targets)
            root = Metadata(first_root(public, threshold, name, when + lifetime("root")))
            add(root, signers["root"])
            write(repository.metadata / "1.root.json", to_bytes(root))
            repository.publish_root()
        return repository

    @classmethod
    def open(cls, folder: Path, passphrase: str | None = None) -> Repository:
        """The repository in `folder`. PublishError "no_repository" where there is none."""
        repository = cls._read(folder.absolute(), passphrase)
        if not repository.has_root:
            raise PublishError(
                "no_repository", say(_UNFINISHED, folder=folder, institute=repository.institute), item=str(folder)
            )
        return repository

    @classmethod
    def _read(cls, folder: Path, passphrase: str | None) -> Repository:
        try:
            about = json.loads((folder / _FILE).read_bytes())
            if about["format"] != _FORMAT:
                raise PublishError("repository_too_new", say(_TOO_NEW, folder=folder), item=str(folder))
            return cls(
                folder, str(about["institute"]), str(about["name"]), [str(m) for m in about["mirrors"]], passphrase,
                {str(other): str(name) for other, name in about.get("institutes", {}).items()},
                publishes=bool(about.get("publishes", True)),
                keep_days=int(about["keep_days"]) if "keep_days" in about else None,
            )  # fmt: skip
        except FileNotFoundError as error:
            raise PublishError("no_repository", say(_NO_REPOSITORY, folder=folder), item=str(folder)) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PublishError("repository_damaged", say(_DAMAGED, path=folder / _FILE), item=str(folder)) from error

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """One writer at a time. PublishError "repository_in_use"."""
        lock = filelock.FileLock(self.folder / ".lock", timeout=0)
        with disk_errors(self.folder):
            try:
                lock.acquire()
            except filelock.Timeout as error:
                raise PublishError("repository_in_use", say(_LOCKED, folder=self.folder), item=str(self.folder)) from error
        try:
            yield
        finally:
            lock.release()

    @property
    def institutes(self) -> dict[str, str]:
        """Short name -> name, of all that publish here."""
        return ({self.institute: self.name} if self.publishes else {}) | self.others

    def write_institutes(self, others: Mapping[str, str], *, revoked: str | None = None) -> None:
        """Who publishes here beside the institute that it was made for; that one, too, can be `revoked`."""
        self.others = dict(others)
        self.publishes = self.publishes and revoked != self.institute
        self._write_about()

    def write_keep_days(self, days: int) -> None:
        if days != self.keep_days:
            self.keep_days = days
            self._write_about()

    def _write_about(self) -> None:
        about = {"format": _FORMAT, "institute": self.institute, "name": self.name, "mirrors": list(self.mirrors)}
        about |= {"institutes": self.others, "publishes": self.publishes}
        about |= {} if self.keep_days is None else {"keep_days": self.keep_days}
        with disk_errors(self.folder):
            write(self.folder / _FILE, to_json(about))

    @property
    def has_root(self) -> bool:
        return (self.metadata / "1.root.json").is_file()

    @property
    def first_root(self) -> bytes:
        """The bytes that a reader's trust begins with."""
        with disk_errors(self.metadata):
            return (self.metadata / "1.root.json").read_bytes()

    @property
    def fingerprint(self) -> str:
        """sha256 of `1.root.json`: what is read out on the telephone."""
        return hashlib.sha256(self.first_root).hexdigest()

    @property
    def keys_encrypted(self) -> bool:
        """Whether signing asks for a passphrase."""
        return keys.is_encrypted(self.keys)

    def publish_root(self) -> None:
        """Every root, and the file that is given to readers, into public/."""
        place = self.public / "metadata"
        with disk_errors(place):
            place.mkdir(parents=True, exist_ok=True)
            for path in sorted(self.metadata.glob("*.root.json")):
                data = path.read_bytes()
                if not (place / path.name).is_file() or (place / path.name).read_bytes() != data:
                    write(place / path.name, data)
            # The root stands in it as text: its fingerprint is that of its exact bytes.
            root = self.first_root.decode()
            source = to_json({"format": 1, "name": self.name, "mirrors": list(self.mirrors), "root": root})
            card = self.public / f"{self.institute}.fieldshelf-source"
            if not card.is_file() or card.read_bytes() != source:
                write(card, source)

    def collection_id(self, name: str) -> str:
        """`<institute>/<collection>` from that, or from the collection's name alone; PublishError where it is neither."""
        identifier = name if "/" in name else f"{self.institute}/{name}"
        if not is_collection_id(identifier) or identifier.partition("/")[0] not in self.institutes:
            listed = " or ".join(f"{institute}/" for institute in self.institutes)
            raise PublishError(
                "bad_collection",
                say(_BAD_COLLECTION, name=repr(name), institutes=listed, institute=next(iter(self.institutes))),
                item=name,
            )
        return identifier

    def collection_ids(self) -> list[str]:
        """Of all institutes that publish here."""
        folders = {institute: self._records(institute) for institute in self.institutes}
        return [
            f"{institute}/{path.stem}"
            for institute, folder in folders.items()
            for path in sorted(folder.glob("*.json"))
            if is_name(path.stem)
        ]

    def _records(self, institute: str) -> Path:
        return self.collections if institute == self.institute else self.collections / institute

    def record_path(self, identifier: str) -> Path:
        """Where a collection's working records stand."""
        institute, _, name = identifier.partition("/")
        return self._records(institute) / f"{name}.json"

    def read_collection(self, identifier: str) -> tuple[Collection, Origins] | None:
        """A collection's working records; None where there are none yet."""
        path = self.record_path(identifier)
        try:
            record: dict[str, Any] = json.loads(path.read_bytes())
            collection = collection_from_json(record)
            origins = {
                str(name): Origin(str(o["document"]), str(o["sha256"]), str(o.get("folder", "")))
                for name, o in record.get("origins", {}).items()
            }
        except FileNotFoundError:
            return None
        except (OSError, ValueError, AttributeError, KeyError, TypeError) as error:
            raise PublishError("records_damaged", say(_DAMAGED, path=path), item=identifier) from error
        if collection.id != identifier:
            raise PublishError("records_damaged", say(_DAMAGED, path=path), item=identifier)
        self._good[identifier] = {document.id: document for document in collection.documents}
        return collection, origins

    def write_collection(self, collection: Collection, origins: Origins) -> None:
        """Replaces a collection's working records at once."""
        # What is written can be read: anything else is a bug, and must show here. What was read is not tried again.
        good = self._good.get(collection.id, {})
        fresh = tuple(document for document in collection.documents if good.get(document.id) != document)
        collection_from_json(collection_to_json(replace(collection, documents=fresh)))
        if len({document.id for document in collection.documents}) != len(collection.documents):
            raise ValueError(f"{collection.id}: a document is listed twice")
        record = collection_to_json(collection) | {"origins": {name: vars(origin) for name, origin in origins.items()}}
        path = self.record_path(collection.id)
        with disk_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write(path, to_json(record))

    def names_used(self) -> dict[str, list[str]]:
        """Names of segments that each collection has ever published: a name is not given twice."""
        try:
            record = json.loads((self.folder / "work" / "names.json").read_bytes())
            return {str(key): [str(name) for name in names] for key, names in record.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}  # the names in use stand in the metadata too; a lost list costs nothing but tidiness

    def keep_names_used(self, names: dict[str, list[str]]) -> None:
        path = self.folder / "work" / "names.json"
        data = to_json(self.names_used() | names)
        if not path.is_file() or path.read_bytes() != data:
            write(path, data)

    def hashes(self, folder: Path) -> Path:
        """Where the hashes of the files of a publisher's folder are kept."""
        name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return self.folder / "work" / "hashes" / f"{name}.json"

    def object_path(self, sha256: str) -> Path:
        return Path(self.object_place(sha256))

    def object_place(self, sha256: str) -> str:
        """The same as text: to make a path of it takes longer than to look there."""
        return f"{self.objects}/{sha256[:2]}/{sha256}"


def _signers(folder: Path, role: str, passphrase: str | None, count: int) -> list[CryptoSigner]:
    """Keys of `role`: those that are there, and new ones until there are `count`."""
    found = [keys.load(file.path, role, passphrase) for file in keys.key_files(folder, role)]
    return found + [keys.create(folder, role, passphrase, further=True) for _ in range(count - len(found))]


def _now(now: datetime.datetime | None) -> datetime.datetime:
    return (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC).replace(microsecond=0)


_BAD_INSTITUTE = (
    "{institute} cannot be the short name of an institute. It stands in every address: use small letters, digits and "
    "hyphens, begin and end with a letter or digit, and none of the words root, targets, snapshot, timestamp."
)
_IN_USE = "{folder} is not empty, and is not a repository. Nothing was written. Choose a new or an empty folder."
_EXISTS = "{folder} is already the repository of {institute}. Nothing was changed. Use it, or choose another folder."
_NO_REPOSITORY = (
    "There is no publisher's repository in {folder}. Make one with `fieldshelf publish init`, or give the right folder."
)
_UNFINISHED = (
    "The repository in {folder} was begun and not finished. Run `fieldshelf publish init` for {institute} there "
    "again: it goes on."
)
_TOO_NEW = "The repository in {folder} was written by a newer Fieldshelf. Nothing was changed. Install the newer version."
_DAMAGED = "{path} cannot be read: it is damaged or was changed by hand. Nothing was changed. Bring it back from a backup."
_LOCKED = "Another Fieldshelf is working on {folder}. Nothing was changed. Wait until it has finished, and run it again."
_BAD_COLLECTION = (
    "{name} cannot be a collection here. Write {institutes} and a name of small letters, digits and hyphens, for example "
    "{institute}/guidance."
)
_BAD_THRESHOLD = (
    "With {count} key(s) there can never be {threshold} signatures. Nothing was made. Give as many --keys as the "
    "--threshold, or more."
)
