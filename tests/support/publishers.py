"""Publishers small enough to sign anything: a true tree by default, and every lie that a test asks for.

Uses python-tuf directly, not `sync.publish`, so that the reader is tested against the format and not against our own writer.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import zstandard
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import DelegatedRole, Delegations, Key, Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from resources.catalogue_format import collection_to_json
from resources.models import Collection, Document, File, Passage, Patch, Relation, Segment
from resources.store.segments import write_segment

ROLES = ("root", "timestamp", "snapshot", "targets")
LIVES = {"timestamp": 180, "snapshot": 365, "targets": 365, "delegated": 730, "root": 730}
EARLIER = 3  # so many earlier versions have a patch


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def patch(old: bytes, new: bytes) -> bytes:
    """A zstd frame with the old bytes as its dictionary, and a window that just reaches over both."""
    window = max(10, (len(old) + len(new) - 1).bit_length())
    parameters = zstandard.ZstdCompressionParameters.from_level(12, enable_ldm=True, window_log=window, write_content_size=True)
    dictionary = zstandard.ZstdCompressionDict(old, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(dict_data=dictionary, compression_params=parameters).compress(new)


def revised(data: bytes, count: int, seed: object) -> bytes:
    """With so many other bytes in its middle; another `seed`, other bytes."""
    middle = len(data) // 2
    return data[:middle] + random.Random(f"{seed}").randbytes(count) + data[middle + count :]


class Institute:
    """What one institute offers, and its key."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.signer = CryptoSigner.generate_ed25519()
        self.version = 0
        self.collections: dict[str, list[Document]] = {}
        self.segments: dict[str, list[Segment]] = {}
        self.texts: dict[str, str] = {}
        self.bytes: dict[str, bytes] = {}
        self.patches: dict[str, bytes] = {}  # by name
        self.catalogues: dict[str, list[bytes]] = {}  # the latest first
        self.hidden: set[str] = set()  # collections whose catalogue is not among the targets

    def document(
        self,
        slug: str,
        text: str = "",
        *,
        collection: str = "guidance",
        size: int = 2_000,
        packed: bool = False,
        supersedes: Iterable[str] = (),
        media_type: str = "application/pdf",
        **more: Any,
    ) -> Document:
        """Adds or replaces a document of one file with pretended bytes and a text of one page."""
        data = b"%PDF-1.4\n" + random.Random(f"{slug} {size} {text}").randbytes(size)
        file = self.file(f"{slug}.pdf", data, text or f"The text of {slug}.", media_type=media_type, packed=packed)
        document = Document(
            id=f"{self.name}/{slug}",
            kind="guidelines",
            titles={"en": slug.replace("-", " ").capitalize()},
            files=(file,),
            relations=tuple(Relation("supersedes", f"{self.name}/{target}") for target in supersedes),
            **more,
        )
        self.put(document, collection)
        return document

    def revise(self, slug: str, text: str, count: int, collection: str = "guidance") -> None:
        """Another text, and so many other bytes: patches lead to it."""
        document = next(one for one in self.collections[collection] if one.id == f"{self.name}/{slug}")
        (old,) = document.files
        file = self.file(old.name, revised(self.bytes[old.sha256], count, text), text, before=old)
        self.put(dataclasses.replace(document, files=(file,)), collection)

    def file(self, name: str, data: bytes, text: str, *, before: File | None = None, **more: Any) -> File:
        """To be listed in a document, with a text of one page. Patches lead to it from the version `before` it and from those
        before that one, where they are worth it."""
        new = sha256(data)
        self.bytes[new], self.texts[new] = data, text
        olds = [before.sha256, *(way.old for way in before.patches)][:EARLIER] if before else []
        ways = tuple(self._patches({old: self.bytes[old] for old in olds if old != new}, data))
        values = {"media_type": "application/pdf", "language": "en", "pages": 1, **more}
        return File(new, len(data), name=name, segment="?", patches=ways, **values)

    def catalogue(self, collection: str, data: bytes) -> list[Patch]:
        """Patches to this one from those that were made before."""
        before = self.catalogues.setdefault(collection, [])
        olds = {sha256(old): old for old in before if old != data}
        self.catalogues[collection] = [data, *olds.values()][: EARLIER + 1]
        return self._patches(olds, data)

    def _patches(self, olds: dict[str, bytes], data: bytes) -> list[Patch]:
        """Where they are less than half of it."""
        made = {old: patch(before, data) for old, before in olds.items()}
        worth = {old: one for old, one in made.items() if 2 * len(one) < len(data)}
        self.patches |= {f"{old}-{sha256(data)}": one for old, one in worth.items()}
        return [Patch(old, len(one)) for old, one in worth.items()]

    def put(self, document: Document, collection: str) -> None:
        """Adds or replaces it."""
        listed = [other for other in self.collections.get(collection, []) if other.id != document.id]
        self.collections[collection] = [*listed, document]

    def withdraw(self, slug: str, collection: str = "guidance") -> None:
        self.collections[collection] = [
            dataclasses.replace(document, declared_status="withdrawn") if document.id == f"{self.name}/{slug}" else document
            for document in self.collections[collection]
        ]


class Publisher:
    """A repository at `public` with one institute, or several; `build` signs what stands in `institutes`.

    With `patches`, they lead to catalogues as well.
    """

    def __init__(self, public: Path, *names: str, now: datetime.datetime | None = None, patches: bool = False) -> None:
        self.public = public
        self.patches = patches
        self.now = (now or datetime.datetime.now(datetime.UTC)).replace(microsecond=0)
        self.lives = dict(LIVES)
        self.signers = {role: CryptoSigner.generate_ed25519() for role in ROLES}
        self.institutes = {name: Institute(name) for name in names or ("hq",)}
        self.version = 0
        self.signed: dict[str, str] = {}  # the date that a timestamp shall carry, if not now
        self.roots: list[bytes] = []
        self.targets: dict[str, dict[str, TargetFile]] = {}
        self.new_root()

    @property
    def hq(self) -> Institute:
        return next(iter(self.institutes.values()))

    @property
    def root(self) -> bytes:
        return self.roots[0]

    @property
    def fingerprint(self) -> str:
        return sha256(self.root)

    def new_root(self, *, replace: Iterable[str] = ()) -> None:
        """A further root, with new keys for the roles in `replace`."""
        old = dict(self.signers)
        for role in replace:
            self.signers[role] = CryptoSigner.generate_ed25519()
        root = Root(len(self.roots) + 1, expires=self._expires("root"), consistent_snapshot=True)
        root.unrecognized_fields["x-fieldshelf-name"] = "The Library"
        for role in ROLES:
            root.add_key(self.signers[role].public_key, role)
        metadata = Metadata(root)
        metadata.sign(old["root"])
        if old["root"] is not self.signers["root"]:
            metadata.sign(self.signers["root"], append=True)
        self.roots.append(metadata.to_bytes())
        self.write(f"metadata/{root.version}.root.json", self.roots[-1])

    def build(self, *, version: int | None = None) -> None:
        """Everything anew, one version up, or as `version`."""
        self.version = version or self.version + 1
        roles: dict[str, DelegatedRole] = {}
        keys: dict[str, Key] = {}
        meta: dict[str, MetaFile] = {}
        for institute in self.institutes.values():
            institute.version = self.version
            targets = self._institute(institute)
            data = self.sign(Targets(self.version, expires=self._expires("delegated"), targets=targets), institute.signer)
            self.write(f"metadata/{self.version}.{institute.name}.json", data)
            meta[f"{institute.name}.json"] = _meta(self.version, data)
            key = institute.signer.public_key
            keys[key.keyid] = key
            roles[institute.name] = DelegatedRole(institute.name, [key.keyid], 1, True, [f"{institute.name}/*/*"])
        top = Targets(self.version, expires=self._expires("targets"), delegations=Delegations(keys, roles))
        data = self.sign(top, self.signers["targets"])
        self.write(f"metadata/{self.version}.targets.json", data)
        meta["targets.json"] = _meta(self.version, data)
        data = self.sign(Snapshot(self.version, expires=self._expires("snapshot"), meta=meta), self.signers["snapshot"])
        self.write(f"metadata/{self.version}.snapshot.json", data)
        self.stamp(_meta(self.version, data))

    def stamp(self, meta: MetaFile, signed: datetime.datetime | None = None) -> None:
        stamp = Timestamp(self.version, expires=self._expires("timestamp"), snapshot_meta=meta)
        stamp.unrecognized_fields["x-fieldshelf-signed"] = f"{signed or self.now:%Y-%m-%dT%H:%M:%SZ}"
        self.write("metadata/timestamp.json", self.sign(stamp, self.signers["timestamp"]))

    def sign(self, signed: Any, signer: CryptoSigner) -> bytes:
        metadata = Metadata(signed)
        metadata.sign(signer)
        return bytes(metadata.to_bytes())

    def write(self, name: str, data: bytes) -> None:
        path = self.public / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def _institute(self, institute: Institute) -> dict[str, TargetFile]:
        targets: dict[str, TargetFile] = {}
        for name, documents in institute.collections.items():
            documents = self._segment(institute, name, documents)
            institute.collections[name] = documents
            identifier = f"{institute.name}/{name}"
            segments = tuple(institute.segments.get(name, ()))
            collection = Collection(identifier, {"en": name}, tuple(documents), segments)
            data = json.dumps(collection_to_json(collection), sort_keys=True).encode()
            self._target(targets, identifier, "catalogue.json", data)
            if self.patches:
                ways = [way.to_json() for way in institute.catalogue(name, data)]
                targets[f"{identifier}/catalogue.json"].unrecognized_fields["custom"] = {"patches": ways}
            self.write(f"targets/{identifier}/{sha256(data)}.catalogue.json.zst", zstandard.compress(data))
            for segment in segments:
                path = f"{identifier}/{segment.name}"
                targets[path] = TargetFile(segment.length, {"sha256": segment.sha256}, path)
            for document in documents:
                for file in document.files:
                    if not file.packed:
                        self.write(f"objects/{file.sha256[:2]}/{file.sha256}", institute.bytes[file.sha256])
            if name in institute.hidden:
                del targets[f"{identifier}/catalogue.json"]
        for name, data in institute.patches.items():
            self.write(f"patches/{name}", data)
        self.targets[institute.name] = targets
        return targets

    def _segment(self, institute: Institute, name: str, documents: list[Document]) -> list[Document]:
        """What is not in a segment yet goes into a new one."""
        fresh = [file for document in documents for file in document.files if file.segment == "?"]
        if not fresh:
            return documents
        segments = institute.segments.setdefault(name, [])
        title = f"segment-en-{len(segments) + 1}.tar.zst"
        data = write_segment(
            {file.sha256: [Passage(institute.texts[file.sha256], page=1)] for file in fresh},
            {file.sha256: institute.bytes[file.sha256] for file in fresh if file.packed},
        )
        segments.append(Segment(title, sha256(data), len(data), "en"))
        self.write(f"targets/{institute.name}/{name}/{sha256(data)}.{title}", data)
        return [
            dataclasses.replace(
                document,
                files=tuple(
                    dataclasses.replace(file, segment=title) if file.segment == "?" else file for file in document.files
                ),
            )
            for document in documents
        ]

    def _target(self, targets: dict[str, TargetFile], identifier: str, name: str, data: bytes) -> None:
        path = f"{identifier}/{name}"
        targets[path] = TargetFile(len(data), {"sha256": sha256(data)}, path)
        self.write(f"targets/{identifier}/{sha256(data)}.{name}", data)

    def _expires(self, role: str) -> datetime.datetime:
        return self.now + datetime.timedelta(days=self.lives[role])


def _meta(version: int, data: bytes) -> MetaFile:
    return MetaFile(version, len(data), {"sha256": sha256(data)})
