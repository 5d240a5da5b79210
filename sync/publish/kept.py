"""What was signed last (`work/metadata`), what is to be signed next, and what waits for signatures from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from resources.errors import PublishError
from resources.models import is_name
from resources.sentences import say
from sync.publish.files import write
from sync.publish.signatures import Unsigned, read, to_bytes


@dataclass(frozen=True)
class Kept:
    """The metadata that was signed last; None for what never was. `roots` are all roots, the first one first; `institutes`
    those that have signed something.

    `following` are the next root and targets as they were asked for (new keys, other institutes), unsigned; `elsewhere` what
    was given away to be signed, by role, with the signatures that have come back.
    """

    roots: tuple[bytes, ...]
    timestamp: bytes | None = None
    snapshot: bytes | None = None
    targets: bytes | None = None
    institutes: Mapping[str, bytes] = field(default_factory=dict)
    following: Mapping[str, bytes] = field(default_factory=dict)
    elsewhere: Mapping[str, Metadata[Any]] = field(default_factory=dict)

    @property
    def root(self) -> Root:
        return read(Root, self.roots[-1])

    @property
    def next_root(self) -> Root | None:
        """The root that was asked for and is not there yet."""
        asked = read(Root, self.following["root"]) if "root" in self.following else None
        return asked if asked is not None and asked.version == len(self.roots) + 1 else None

    @property
    def next_targets(self) -> Targets | None:
        asked = read(Targets, self.following["targets"]) if "targets" in self.following else None
        here = read(Targets, self.targets).version if self.targets else 0
        return asked if asked is not None and asked.version == here + 1 else None


class Shelf:
    """The three folders. `metadata`: signed; `following` and `elsewhere`: see `Kept`."""

    def __init__(self, work: Path) -> None:
        self.metadata = work / "metadata"
        self.following = work / "following"
        self.elsewhere = work / "elsewhere"

    def read(self) -> Kept:
        """PublishError "metadata_damaged"."""
        folder = self.metadata
        try:
            numbers = sorted(int(path.name.partition(".")[0]) for path in folder.glob("*.root.json"))
            roots = tuple((folder / f"{number}.root.json").read_bytes() for number in numbers)
            following = {path.stem: path.read_bytes() for path in _files(self.following)}
            elsewhere = {path.stem: Metadata.from_bytes(path.read_bytes()) for path in _files(self.elsewhere)}
            if not roots:
                raise FileNotFoundError(folder)
            if not (folder / "timestamp.json").is_file():
                return Kept(roots, following=following, elsewhere=elsewhere)
            timestamp = (folder / "timestamp.json").read_bytes()
            snapshot = self._version(read(Timestamp, timestamp).snapshot_meta.version, "snapshot")
            meta = read(Snapshot, snapshot).meta
            targets = self._version(meta["targets.json"].version, "targets")
            delegations = read(Targets, targets).delegations
            institutes = {
                name: self._version(meta[f"{name}.json"].version, name)
                for name in (delegations.roles or {} if delegations else {})
                if f"{name}.json" in meta
            }
        except (OSError, ValueError, KeyError, AttributeError, DeserializationError, RepositoryError) as error:
            raise PublishError("metadata_damaged", say(_METADATA, folder=folder), item=str(folder)) from error
        return Kept(roots, timestamp, snapshot, targets, institutes, following, elsewhere)

    def ask(self, role: str, signed: Root | Targets) -> None:
        """`role` is to say this next: the next build signs it, or has it signed."""
        self.following.mkdir(parents=True, exist_ok=True)
        write(self.following / f"{role}.json", to_bytes(Metadata(signed)))

    def give_away(self, waiting: Iterable[Unsigned]) -> None:
        self.elsewhere.mkdir(parents=True, exist_ok=True)
        for unsigned in waiting:
            write(self.elsewhere / f"{unsigned.role}.json", unsigned.data)

    def tidy(self, signed: Mapping[str, int]) -> None:
        """Removes what has been signed since: `signed` has the version of each role that is in force."""
        for folder in (self.following, self.elsewhere):
            for path in _files(folder):
                if Metadata.from_bytes(path.read_bytes()).signed.version <= signed.get(path.stem, 0):
                    path.unlink()

    def forget(self, role: str) -> None:
        """What was given away to be signed is not what is wanted any more."""
        (self.elsewhere / f"{role}.json").unlink(missing_ok=True)

    def _version(self, version: int, role: str) -> bytes:
        return (self.metadata / f"{version}.{role}.json").read_bytes()


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.json")) if is_name(path.stem)] if folder.is_dir() else []


_METADATA = (
    "What was signed last cannot be read in {folder}. Nothing was published. Bring the folder back from a backup: "
    "starting anew would make readers refuse what you publish."
)
