"""What a source has signed: TUF metadata fetched, verified and kept in `library/metadata/<source>/`.

Gives the collections that a source offers (their catalogues: `catalogues.py`). Decides nothing about what to install,
and writes nothing but its own folder. After python-tuf's `Updater`, of which two private methods and the clock are replaced
(DESIGN section 6): that is why `tuf` is pinned exactly.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import TOP_LEVEL_ROLE_NAMES, Metadata, Root, TargetFile, Targets
from tuf.api.serialization import DeserializationError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from resources.errors import FieldshelfError, SourceError
from resources.models import Patch, Segment, is_collection_id, is_name
from sync import disk, patches
from sync.plan import Offer, segment_language
from sync.transport import Transport

ROOT_LENGTH = 512_000
_INSTITUTES = 256
SIGNED = "x-fieldshelf-signed"
_KEYS = "keys.txt"


@dataclass(frozen=True)
class Offered:
    """What a source's signed metadata offers: its collections, and the institutes whose word could not be taken."""

    offers: tuple[Offer, ...]
    institutes: tuple[str, ...]
    refusals: dict[str, SourceError]


def read_root(data: bytes) -> Root:
    """A root signed by itself; SourceError "wrong_server" where it is not one."""
    try:
        metadata = Metadata[Root].from_bytes(data)
        if not isinstance(metadata.signed, Root):
            raise SourceError("wrong_server", _NOT_A_SOURCE)
        metadata.signed.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except (DeserializationError, exceptions.RepositoryError, ValueError) as error:
        raise SourceError("wrong_server", _NOT_A_SOURCE) from error
    return metadata.signed


_NOT_A_SOURCE = (
    "What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. "
    "Ask the publisher for the right address or file."
)


class TrustedSource:
    """One source's metadata. `bootstrap` is the root that the source was added with; `folder` keeps everything newer.

    `signed_floor` is the newest signing date seen from this source before; `fetched` is told each name before it is asked for.
    """

    def __init__(
        self,
        folder: Path,
        transport: Transport,
        bootstrap: bytes,
        *,
        signed_floor: datetime.datetime | None = None,
        now: datetime.datetime | None = None,
        fetched: Callable[[str], None] = lambda name: None,
    ) -> None:
        self._folder = folder
        self._transport = transport
        self._bootstrap = bootstrap
        self._now = now or datetime.datetime.now(datetime.UTC)
        self._floor = signed_floor
        self._fetched = fetched
        self._updater: _Updater | None = None

    def refresh(self) -> None:
        """Fetches and verifies root, timestamp, snapshot and targets. Raises SourceError: expired, tampered, rollback,
        wrong_root, wrong_server and whatever the transport says; LibraryError where the folder cannot be written."""
        folder = self._folder
        with disk.errors():
            folder.mkdir(parents=True, exist_ok=True)
        with self._errors(None), disk.errors():
            fetcher = _Fetcher(self._transport, self._fetched)
            self._updater = _Updater(folder, fetcher, self._bootstrap, self._now, self._floor)
            self._updater.refresh()

    @property
    def signed(self) -> datetime.datetime | None:
        """The newest signing date known to be this source's own, capped by its root's expiry."""
        return self._current.floor

    @property
    def recovered(self) -> bool:
        """A new root has replaced the keys that say how new everything is: what was seen under the old ones, versions
        and dates alike, may have been the work of a thief. True until `settle` is called."""
        return self._current.recovered

    def settle(self) -> None:
        """What this metadata lists has been taken over: from now on nothing older is."""
        with disk.errors():
            disk.write(self._folder / _KEYS, self._current.keys)

    @property
    def title(self) -> str | None:
        """What the source calls itself, if it says so. A claim, like every name."""
        for role in (self._current.root, self._current.targets):
            title = role.unrecognized_fields.get("x-fieldshelf-name")
            if isinstance(title, str) and title.strip():
                return " ".join(title.split())[:200]
        return None

    @property
    def _current(self) -> _Updater:
        assert self._updater is not None, "refresh() first"
        return self._updater

    def offered(self) -> Offered:
        """Every collection of every institute that the source delegates to. One institute's bad metadata is a refusal
        of that institute, and of nothing else; a lost connection is raised."""
        offers: list[Offer] = []
        refusals: dict[str, SourceError] = {}
        names: list[str] = []
        delegations = self._current.targets.delegations
        roles = list((delegations.roles or {}).values()) if delegations is not None else []
        for role in roles[:_INSTITUTES]:
            if not is_name(role.name) or role.name in TOP_LEVEL_ROLE_NAMES:
                refusals[role.name] = SourceError("unsafe_name", _UNSAFE.format(role.name), item=role.name)
                continue
            names.append(role.name)
            try:
                with self._errors(role.name), disk.errors():
                    targets = self._current.delegated(role.name)
                allowed = {path: file for path, file in targets.targets.items() if role.is_delegated_path(path)}
                offers += _offers(role.name, targets.version, allowed)
            except SourceError as error:
                if error.code not in REFUSALS:
                    raise
                refusals[role.name] = error
        return Offered(tuple(offers), tuple(names), refusals)

    def _errors(self, institute: str | None) -> _TufErrors:
        return _TufErrors(self, institute)

    def same_root(self) -> bool:
        """Whether the place still shows the root that this source was added with; asked only when something is wrong."""
        try:
            version = read_root(self._bootstrap).version
            return self._transport.get(f"metadata/{version}.root.json", ROOT_LENGTH) == self._bootstrap
        except SourceError:
            return True  # cannot tell

    @property
    def place(self) -> str:
        return self._transport.place


# What refuses one institute while the others go on.
REFUSALS = frozenset({"expired", "tampered", "rollback", "wrong_root", "not_found", "wrong_server", "unsafe_name"})
_REFUSED = "Nothing of it was taken; what is in the library stays as it is. Sync from another copy, or tell the publisher."
_UNSAFE = "{!r} cannot be the name of an institute, and was refused. Tell the publisher."


class _TufErrors:
    """Turns what python-tuf raises into sentences. `institute` is None for the source's own metadata."""

    def __init__(self, source: TrustedSource, institute: str | None) -> None:
        self._source = source
        self._institute = institute

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or isinstance(error, FieldshelfError):
            return
        place = self._source.place
        whose = f"The institute {self._institute} at {place}" if self._institute else f"The source at {place}"
        told: SourceError | None = None
        if isinstance(error, exceptions.ExpiredMetadataError):
            told = SourceError(
                "expired",
                f"{whose} has not been signed for so long that its signature has run out. Nothing new was taken; what is in "
                "the library can be read as before. Check the date of this computer, then ask the publisher to sign it again.",
                item=self._institute,
            )
        elif isinstance(error, exceptions.BadVersionNumberError):
            told = SourceError(
                "rollback",
                f"{whose} offers an older state than the one seen before. {_REFUSED}",
                item=self._institute,
            )
        elif isinstance(error, exceptions.DownloadHTTPError):
            told = SourceError(
                "not_found",
                f"There is no Fieldshelf source at {place}, or its copy is not complete. Nothing was changed. "
                "Check the address, or ask the publisher.",
                item=self._institute,
            )
        elif isinstance(error, DeserializationError):
            told = SourceError(
                "wrong_server", f"What {place} sent is not Fieldshelf metadata. {_REFUSED}", item=self._institute
            )
        elif isinstance(error, (exceptions.RepositoryError, exceptions.DownloadError)):
            if self._institute is None and not self._source.same_root():
                told = SourceError(
                    "wrong_root",
                    f"{place} is not the publisher that was added under this name: its signing keys are different ones. "
                    "Nothing was taken. Compare the fingerprint with the publisher before you add it anew.",
                )
            else:
                told = SourceError(
                    "tampered",
                    f"{whose} shows metadata that is not what its publisher signed, or parts of different days. {_REFUSED}",
                    item=self._institute,
                )
        if told is not None:
            raise told from error


class _Fetcher(FetcherInterface):
    """python-tuf's view of our transport."""

    def __init__(self, transport: Transport, fetched: Callable[[str], None]) -> None:
        self._transport = transport
        self._told = fetched

    def _fetch(self, url: str) -> Iterator[bytes]:
        return iter((self.download_bytes(url, UpdaterConfig().targets_max_length),))

    def download_bytes(self, url: str, max_length: int) -> bytes:
        self._told(url.rpartition("/")[2])
        try:
            return self._transport.get(url, max_length, fresh=True)
        except SourceError as error:
            if error.code == "not_found":
                raise exceptions.DownloadHTTPError(str(error), 404) from error
            if error.code == "tampered":  # longer than it was announced
                raise exceptions.DownloadLengthMismatchError(str(error)) from error
            raise


class _Updater(Updater):
    """python-tuf's client with a clock that does not go back, durable writes, and no symbolic link."""

    def __init__(
        self, folder: Path, fetcher: _Fetcher, bootstrap: bytes, now: datetime.datetime, floor: datetime.datetime | None
    ) -> None:
        self.floor = floor
        self._now = now
        self.recovered = False
        super().__init__(str(folder), "metadata/", fetcher=fetcher, bootstrap=bootstrap)

    @property
    def root(self) -> Root:
        return self._trusted_set.root

    @property
    def targets(self) -> Targets:
        return self._trusted_set.targets

    @property
    def keys(self) -> bytes:
        """The keys that say how new things are, as one line to compare."""
        return b"".join(
            f"{role} {key}\n".encode() for role in ("timestamp", "snapshot") for key in sorted(self.root.roles[role].keyids)
        )

    def delegated(self, role: str) -> Targets:
        return self._load_targets(role, Targets.type)

    def _load_root(self) -> None:
        super()._load_root()
        kept = Path(self._dir, _KEYS)
        self.recovered = kept.is_file() and kept.read_bytes() != self.keys
        if self.recovered:
            self.floor = None
        self._set_clock()

    def _load_timestamp(self) -> None:
        super()._load_timestamp()
        signed = _moment(self._trusted_set.timestamp.unrecognized_fields.get(SIGNED))
        if signed is not None and (self.floor is None or signed > self.floor):
            self.floor = signed
        self._set_clock()

    def _set_clock(self) -> None:
        """A laptop whose clock has gone back to 1970 still knows what was signed; a thief who dates a signature a
        hundred years ahead cannot make everything else look expired for longer than the root lasts."""
        if self.floor is not None:
            self.floor = min(self.floor, self.root.expires - datetime.timedelta(seconds=1))
        self._trusted_set.reference_time = max(self._now, self.floor or self._now)

    def _update_root_symlink(self) -> None:
        """A plain copy: FAT has no links. Nothing of ours reads it; it is there for people and other TUF clients."""
        version = self._trusted_set.root.version
        data = Path(self._dir, "root_history", f"{version}.root.json").read_bytes()
        copy = Path(self._dir, "root.json")
        if copy.is_symlink() or not copy.is_file() or copy.read_bytes() != data:
            self._persist_file(str(copy), data)

    def _persist_file(self, filename: str, data: bytes) -> None:
        """Durable: a metadata file lost in a power cut would be a rollback protection lost."""
        path = Path(filename)
        if path.is_file() and path.read_bytes() == data:
            return
        disk.write(path, data)


def _offers(institute: str, version: int, targets: dict[str, TargetFile]) -> list[Offer]:
    """Collections out of an institute's targets; what is not named as DESIGN section 12 says is not for this program."""
    catalogues: dict[str, tuple[str, int, tuple[Patch, ...]]] = {}
    segments: dict[str, list[Segment]] = {}
    for path, file in targets.items():
        identifier, _, name = path.rpartition("/")
        sha256 = file.hashes.get("sha256", "")
        if not is_collection_id(identifier) or not identifier.startswith(f"{institute}/") or not _is_sha256(sha256):
            continue
        if name == "catalogue.json":
            catalogues[identifier] = (sha256, file.length, patches.listed(file.custom))
        elif (language := segment_language(name)) is not None:
            segments.setdefault(identifier, []).append(Segment(name, sha256, file.length, language))
    return [
        Offer(
            identifier,
            version,
            sha256,
            length,
            tuple(sorted(segments.get(identifier, ()), key=lambda segment: segment.name)),
            ways,
        )
        for identifier, (sha256, length, ways) in sorted(catalogues.items())
    ]


def _is_sha256(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _moment(value: object) -> datetime.datetime | None:
    """An ISO date and time as it may stand in a timestamp; None for anything else."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)
