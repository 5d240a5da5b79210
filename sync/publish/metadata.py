"""What a publisher signs: TUF metadata with one terminating delegated role for the institute.

A role gets a new version only where what it says has changed, or where less than half of its time is left. Reads and
writes no file but keys; `build.py` decides the order in which things reach the disk.
"""

from __future__ import annotations

import copy
import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    TOP_LEVEL_ROLE_NAMES,
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from resources.errors import PublishError
from resources.measures import local

SIGNED = "x-fieldshelf-signed"
NAME = "x-fieldshelf-name"

_DAY = datetime.timedelta(days=1)
_YEAR = 365 * _DAY
_DELEGATED = "institute"
LIFETIMES = {"timestamp": 180 * _DAY, "snapshot": _YEAR, "targets": _YEAR, _DELEGATED: 2 * _YEAR, "root": 2 * _YEAR}

_T = TypeVar("_T", Root, Timestamp, Snapshot, Targets)


def first_root(signers: Mapping[str, CryptoSigner], name: str, now: datetime.datetime) -> bytes:
    """`1.root.json`: who may sign what, from the first day on."""
    root = Root(version=1, expires=now + LIFETIMES["root"], consistent_snapshot=True, unrecognized_fields={NAME: name})
    for role in sorted(TOP_LEVEL_ROLE_NAMES):
        root.add_key(signers[role].public_key, role)
    return _sign(root, signers["root"])


@dataclass(frozen=True)
class Kept:
    """The metadata that was signed last; None for what never was. `roots` are all roots, the first one first."""

    roots: tuple[bytes, ...]
    timestamp: bytes | None = None
    snapshot: bytes | None = None
    targets: bytes | None = None
    delegated: bytes | None = None


@dataclass(frozen=True)
class Next:
    """What is to stand in the repository: files in the order in which they must be written, and which roles are new."""

    files: tuple[tuple[str, bytes], ...]
    signed: tuple[str, ...]
    version: int
    expires: datetime.datetime
    warnings: tuple[dict[str, str | None], ...]


class Signing:
    """One build's view of the metadata. `signer(role)` fetches a key when it is needed, and not before."""

    def __init__(self, kept: Kept, institute: str, name: str, now: datetime.datetime, signer: Any) -> None:
        self._institute = institute
        self._name = name
        self._now = now
        self._signer = signer
        self._signed: list[str] = []
        self._warnings: list[dict[str, str | None]] = []
        self._roots = list(kept.roots)
        try:
            self._root = _read(Root, kept.roots[-1])
            self._root.verify_delegate("root", *_signatures(kept.roots[-1]))
            self._timestamp = self._verified(Timestamp, kept.timestamp, "timestamp", self._root)
            self._snapshot = self._verified(Snapshot, kept.snapshot, "snapshot", self._root)
            self._targets = self._verified(Targets, kept.targets, "targets", self._root)
            self._delegated = self._verified(Targets, kept.delegated, institute, self._targets)
        except (DeserializationError, RepositoryError, ValueError, IndexError) as error:
            raise PublishError("metadata_damaged", _DAMAGED) from error
        self._bytes = {
            "timestamp": kept.timestamp,
            "snapshot": kept.snapshot,
            "targets": kept.targets,
            institute: kept.delegated,
        }
        self._check_clock()

    @property
    def offered(self) -> dict[str, TargetFile]:
        """What the institute's role lists now."""
        return dict(self._delegated.targets) if self._delegated else {}

    def next(self, targets: Mapping[str, TargetFile]) -> Next:
        """Signs what must be signed so that exactly `targets` are offered."""
        self._renew_root()
        delegated, lengths = self._next_delegated(targets), {}
        top = self._next_targets()
        for role in ("targets", self._institute):
            data = self._bytes[role]
            assert data is not None
            signed = top if role == "targets" else delegated
            lengths[f"{role}.json"] = MetaFile(signed.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
        snapshot = self._next_snapshot(lengths)
        timestamp = self._next_timestamp(snapshot)
        files = [(f"{number}.root.json", data) for number, data in enumerate(self._roots, 1)]
        named = (
            (f"{delegated.version}.{self._institute}.json", self._institute),
            (f"{top.version}.targets.json", "targets"),
            (f"{snapshot.version}.snapshot.json", "snapshot"),
            ("timestamp.json", "timestamp"),
        )
        for name, role in named:
            data = self._bytes[role]
            assert data is not None
            files.append((name, data))
        expires = min(timestamp.expires, snapshot.expires, top.expires, delegated.expires, self._root.expires)
        return Next(tuple(files), tuple(self._signed), snapshot.version, expires, tuple(self._warnings))

    def _renew_root(self) -> None:
        if self._fresh("root", self._root):
            return
        key = self._key("root", self._root.expires, changed=False)
        if key is not None:
            self._root = copy.deepcopy(self._root)
            self._root.version += 1
            self._root.expires = self._now + LIFETIMES["root"]
            self._root.unrecognized_fields[NAME] = self._name
            self._roots.append(_sign(self._root, key))
            self._signed.append("root")

    def _next_delegated(self, targets: Mapping[str, TargetFile]) -> Targets:
        role = self._institute
        fields = {NAME: self._name}
        old = self._delegated
        changed = old is None or old.targets != dict(targets) or old.unrecognized_fields != fields
        if old is not None and not changed and self._fresh(_DELEGATED, old):
            return old
        key = self._key(role, old.expires if old else None, changed=changed)
        if key is None:
            assert old is not None
            return old
        new = Targets(
            version=old.version + 1 if old else 1,
            expires=self._now + LIFETIMES[_DELEGATED],
            targets=dict(sorted(targets.items())),
            unrecognized_fields=fields,
        )
        self._keep(role, new, key)
        return new

    def _next_targets(self) -> Targets:
        old = self._targets
        fields = {NAME: self._name}
        changed = old is None or old.unrecognized_fields != fields
        if old is not None and not changed and self._fresh("targets", old):
            return old
        key = self._key("targets", old.expires if old else None, changed=changed)
        if key is None:
            assert old is not None
            return old
        delegations = old.delegations if old else self._delegations()
        version = old.version + 1 if old else 1
        new = Targets(
            version=version, expires=self._now + LIFETIMES["targets"], delegations=delegations, unrecognized_fields=fields
        )
        self._keep("targets", new, key)
        return new

    def _delegations(self) -> Delegations:
        public = self._signer(self._institute).public_key
        role = DelegatedRole(self._institute, [public.keyid], 1, True, [f"{self._institute}/*/*"])
        return Delegations({public.keyid: public}, {self._institute: role})

    def _next_snapshot(self, meta: dict[str, MetaFile]) -> Snapshot:
        old = self._snapshot
        changed = old is None or old.meta != meta
        if old is not None and not changed and self._fresh("snapshot", old):
            return old
        key = self._key("snapshot", old.expires if old else None, changed=changed)
        if key is None:
            assert old is not None
            return old
        new = Snapshot(version=old.version + 1 if old else 1, expires=self._now + LIFETIMES["snapshot"], meta=meta)
        self._keep("snapshot", new, key)
        return new

    def _next_timestamp(self, snapshot: Snapshot) -> Timestamp:
        data = self._bytes["snapshot"]
        assert data is not None
        meta = MetaFile(snapshot.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
        old = self._timestamp
        changed = old is None or old.snapshot_meta != meta
        if old is not None and not changed and self._fresh("timestamp", old):
            return old
        key = self._key("timestamp", old.expires if old else None, changed=changed)
        if key is None:
            assert old is not None
            return old
        new = Timestamp(
            version=old.version + 1 if old else 1,
            expires=self._now + LIFETIMES["timestamp"],
            snapshot_meta=meta,
            unrecognized_fields={SIGNED: f"{self._now:%Y-%m-%dT%H:%M:%SZ}"},
        )
        self._keep("timestamp", new, key)
        return new

    def _fresh(self, kind: str, signed: Root | Timestamp | Snapshot | Targets) -> bool:
        """Whether more than half of its time is left."""
        return bool(signed.expires - self._now > LIFETIMES[kind] / 2)

    def _key(self, role: str, expires: datetime.datetime | None, *, changed: bool) -> CryptoSigner | None:
        """The key of `role`, checked against what the metadata says of it. None where the signature was only to be renewed,
        there is time left, and the key is not here: that is said, and no reason to stop."""
        try:
            key: CryptoSigner = self._signer(role)
        except PublishError as error:
            if changed or expires is None or expires <= self._now or error.code != "key_missing":
                raise
            message = _RENEW.format(role, f"{local(expires):%Y-%m-%d}")
            self._warnings.append({"code": "renew", "item": role, "message": message})
            return None
        if self._keyids(role) is not None and key.public_key.keyid not in (self._keyids(role) or ()):
            raise PublishError("key_wrong", _KEY_WRONG.format(role), item=role)
        return key

    def _keyids(self, role: str) -> list[str] | None:
        delegations = self._targets.delegations if self._targets else None
        top: Role | None = self._root.roles.get(role)
        found = top or ((delegations.roles or {}).get(role) if delegations else None)
        return found.keyids if found else None

    def _keep(self, role: str, signed: Timestamp | Snapshot | Targets, key: CryptoSigner) -> None:
        self._bytes[role] = _sign(signed, key)
        self._signed.append(role)

    def _verified(self, kind: type[_T], data: bytes | None, role: str, delegator: Root | Targets | None) -> _T | None:
        if data is None:
            return None
        if delegator is None:
            raise ValueError(role)
        signed = _read(kind, data)
        delegator.verify_delegate(role, *_signatures(data))
        return signed

    def _check_clock(self) -> None:
        last = self._timestamp.unrecognized_fields.get(SIGNED) if self._timestamp else None
        if isinstance(last, str) and (signed := datetime.datetime.fromisoformat(last)) > self._now + _DAY:
            raise PublishError("clock_behind", _CLOCK.format(*(f"{local(one):%Y-%m-%d}" for one in (self._now, signed))))


def _read(kind: type[_T], data: bytes) -> _T:
    signed = Metadata.from_bytes(data).signed
    if not isinstance(signed, kind):
        raise ValueError(f"not {kind.__name__}")
    return signed


def _signatures(data: bytes) -> tuple[bytes, Any]:
    metadata: Metadata[Any] = Metadata.from_bytes(data)
    return metadata.signed_bytes, metadata.signatures


def _sign(signed: Root | Timestamp | Snapshot | Targets, key: CryptoSigner) -> bytes:
    metadata: Metadata[Any] = Metadata(signed)
    metadata.sign(key)
    return bytes(metadata.to_bytes(JSONSerializer(compact=True, validate=True)))


_DAMAGED = (
    "What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. "
    "Bring the folder back from a backup: starting anew would make readers refuse what you publish."
)
_RENEW = (
    "The signature of {} ends on {} and should be renewed, but its key is not here. Everything else was published. "
    "Bring the key back before that day, and build again."
)
_KEY_WRONG = (
    "The key in keys/{}.pem is not the one that this repository's readers know. Nothing was published. Put the right key there."
)
_CLOCK = (
    "This machine's clock says {}, but the repository was last signed on {}. Signatures with a wrong date would expire too "
    "early. Nothing was published. Set the clock, and build again."
)
