"""Packs laid out from a published tree in a few lines, true by default: a test that wants a lie changes the files.

Not by `sync.packs.packing`, so that the reader is tested against the form and not against our own writer.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

from resources.models import Document
from tests.support.publishers import Publisher, sha256


def pack(
    publisher: Publisher,
    stick: Path,
    *,
    name: str | None = None,
    carries: Callable[[Document], bool] = lambda document: True,
    texts: bool = True,
    signed: datetime.date | None = None,
) -> Path:
    """The pack of what `publisher` has built, in a folder of `stick`; without the documents that `carries` leaves out, and
    without segments where not `texts`."""
    day = (signed or publisher.now.date()).isoformat()
    folder = stick / (name or f"{publisher.hq.name}-{day}")
    shutil.copytree(publisher.public / "metadata", folder / "fieldshelf" / "metadata")
    left_out = None if texts else shutil.ignore_patterns("*.segment-*")
    shutil.copytree(publisher.public / "targets", folder / "fieldshelf" / "targets", ignore=left_out)
    for plain in folder.glob("fieldshelf/targets/*/*/*.catalogue.json"):
        plain.unlink()
    payload = {}
    for institute in publisher.institutes.values():
        for collection, documents in institute.collections.items():
            for document in documents:
                for file in document.files:
                    if carries(document) and file.sha256 not in payload:
                        payload[file.sha256] = f"data/{collection}/{document.titles['en']} {file.name}"
                        place = folder / payload[file.sha256]
                        place.parent.mkdir(parents=True, exist_ok=True)
                        place.write_bytes(institute.bytes[file.sha256])
    (folder / "data").mkdir(exist_ok=True)
    marker = {
        "format": 1,
        "name": "The Library",
        "institute": publisher.hq.name,
        "fingerprint": publisher.fingerprint,
        "root": publisher.root.decode(),
        "signed": day,
        "collections": sorted(f"{i.name}/{name}" for i in publisher.institutes.values() for name in i.collections),
        "languages": None,
        "complete": True,
    }
    (folder / "open.fieldshelf-pack").write_text(json.dumps(marker), encoding="utf-8")
    (folder / "bagit.txt").write_bytes(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    octets = sum(path.stat().st_size for path in (folder / "data").rglob("*") if path.is_file())
    (folder / "bag-info.txt").write_text(f"Payload-Oxum: {octets}.{len(payload)}\n", encoding="utf-8")
    listed = "".join(f"{sha}  {path}\n" for sha, path in payload.items())
    (folder / "manifest-sha256.txt").write_text(listed, encoding="utf-8")
    list_tags(folder)
    return folder


def list_tags(folder: Path) -> None:
    """The tag manifest, of the tag files as they are."""
    tags = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "tagmanifest-sha256.txt"]
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in tags
        if not path.is_relative_to(folder / "data")
    ]
    (folder / "tagmanifest-sha256.txt").write_text("".join(lines), encoding="utf-8")


def payload_of(folder: Path, data: bytes) -> Path:
    """The file of the pack with these bytes."""
    for line in (folder / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines():
        sha, _, path = line.partition("  ")
        if sha == sha256(data):
            return folder / path
    raise LookupError("not in the pack")
