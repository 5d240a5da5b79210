"""python-tuf's client on our transport, with a clock that does not go back and durable writes. Decides nothing about names.

Two private methods of python-tuf's `Updater` and its clock are replaced (DESIGN section 6): that is why `tuf` is pinned
exactly.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, Targets, Timestamp
from tuf.api.serialization import DeserializationError
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from resources.errors import SourceError
from resources.sentences import say
from sync import disk
from sync.transport import Transport

METADATA = "metadata/"
ROOT_LENGTH = 512_000
SIGNED = "x-fieldshelf-signed"
KEYS = "keys.txt"
_A_DAY = datetime.timedelta(days=1)
_NOT_A_SOURCE = (
    "What was found there is not a Fieldshelf source: its signing keys cannot be read. Nothing was taken. "
    "Ask the publisher for the right address or file."
)


def read_root(data: bytes) -> Root:
    """A root signed by itself; SourceError "wrong_server" where it is not one."""
    try:
        metadata = Metadata[Root].from_bytes(data)
        if not isinstance(metadata.signed, Root):
            raise SourceError("wrong_server", say(_NOT_A_SOURCE))
        metadata.signed.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except (DeserializationError, exceptions.RepositoryError, ValueError) as error:
        raise SourceError("wrong_server", say(_NOT_A_SOURCE)) from error
    return metadata.signed


class TransportFetcher(FetcherInterface):
    """python-tuf's view of our transport. `told` is given each name before it is asked for."""

    def __init__(self, transport: Transport, told: Callable[[str], None] = lambda name: None) -> None:
        self._transport = transport
        self._told = told

    def _fetch(self, url: str) -> Iterator[bytes]:
        """A target in chunks, whatever is in it: unlike metadata it may be a web page."""
        with _answers(), self._transport.stream(url, fresh=True) as answer:
            yield from answer.chunks

    def download_bytes(self, url: str, max_length: int) -> bytes:
        self._told(url.rpartition("/")[2])
        with _answers():
            return self._transport.get(url, max_length, fresh=True)


@contextlib.contextmanager
def _answers() -> Iterator[None]:
    """The two answers that python-tuf itself must understand; all others go through to whoever asked."""
    try:
        yield
    except SourceError as error:
        if error.code == "not_found":
            raise exceptions.DownloadHTTPError(str(error), 404) from error
        if error.code == "tampered":  # longer than it was announced
            raise exceptions.DownloadLengthMismatchError(str(error)) from error
        raise


class DurableUpdater(Updater):
    """python-tuf's client with a clock that does not go back, durable writes, and no symbolic link.

    `now` is the machine's clock; `floor` the newest signing date seen. `at`: the date at which expiry is judged instead of
    the later of these, in a pack. `bootstrap` None: the folder's own root.json.
    """

    def __init__(
        self,
        folder: Path,
        fetcher: TransportFetcher,
        bootstrap: bytes | None,
        now: datetime.datetime,
        floor: datetime.datetime | None = None,
        at: datetime.datetime | None = None,
    ) -> None:
        self.floor = floor
        self._at = at
        self.now = now
        self.recovered = False
        super().__init__(str(folder), METADATA, fetcher=fetcher, bootstrap=bootstrap)

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

    @property
    def signed(self) -> datetime.datetime | None:
        """When the source was last signed, as far as is known: the floor, or the date in a timestamp that has run out
        (for telling only: what has run out moves no clock)."""
        stamp = self._trusted_set.timestamp if Timestamp.type in self._trusted_set else None
        dates = [self.floor, _signed(stamp) if stamp is not None else None]
        return max((date for date in dates if date is not None), default=None)

    @property
    def clock_behind(self) -> datetime.timedelta | None:
        """How far the machine's clock lies before what is already signed; None up to a day, which time zones explain."""
        behind = self.floor - self.now if self.floor is not None else _A_DAY
        return behind if behind > _A_DAY else None

    def has_signed(self, role: str) -> bool:
        """Whether the snapshot names a list of `role`: an institute that was only just added has none."""
        return f"{role}.json" in self._trusted_set.snapshot.meta

    def delegated(self, role: str) -> Targets:
        return self._load_targets(role, Targets.type)

    def _load_root(self) -> None:
        super()._load_root()
        kept = Path(self._dir, KEYS)
        self.recovered = kept.is_file() and kept.read_bytes() != self.keys
        if self.recovered:
            self.floor = None
        self._set_clock()

    def _load_timestamp(self) -> None:
        super()._load_timestamp()
        signed = _signed(self._trusted_set.timestamp)
        if signed is not None and (self.floor is None or signed > self.floor):
            self.floor = signed
        self._set_clock()

    def _set_clock(self) -> None:
        """A laptop whose clock has gone back to 1970 still knows what was signed; a thief who dates a signature a
        hundred years ahead cannot make everything else look expired for longer than the root lasts."""
        if self.floor is not None:
            self.floor = min(self.floor, self.root.expires - datetime.timedelta(seconds=1))
        self._trusted_set.reference_time = self._at or max(self.now, self.floor or self.now)

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


def _signed(stamp: Timestamp) -> datetime.datetime | None:
    """The signing date in a timestamp; None where it has none, as those of other publishers' tools, or a senseless one."""
    return read_date(stamp.unrecognized_fields.get(SIGNED))


def read_date(value: object) -> datetime.datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)
