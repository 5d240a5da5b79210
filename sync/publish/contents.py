"""What the published segments carry, kept beside them (`work/segments`): to unpack them all is most of a build's work where
little has changed.

A list is bound to its segment by the segment's hash and by the stamp of the file in public/. Where it is missing, damaged, or
of another file, the segment itself is read, and the list made anew.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Mapping, Set
from pathlib import Path

from resources.errors import ContentError
from resources.models import Segment
from resources.store.segments import read_segment
from sync.publish import memo
from sync.publish.files import Stamp, stamp_of
from sync.publish.segments import Existing

_Sizes = Mapping[str, int]  # bytes by hash


class Contents:
    """Of the segments of one build, kept in `folder`; nothing is written where `trial`."""

    def __init__(self, folder: Path, *, trial: bool = False) -> None:
        self._folder = folder
        self._trial = trial

    def of(self, segment: Segment, path: Path) -> Existing | None:
        """Of the segment in `path`; None where it is not there, or damaged."""
        try:
            stamp = stamp_of(path)
            if stamp is None or stamp.length != segment.length:
                return None
            kept = self._kept(segment, stamp)
            found = kept or _read(path)
        except (OSError, ContentError):
            return None
        if kept is None:
            self._keep(segment, stamp, *found)
        return Existing(segment, *found, functools.partial(texts_of, path))

    def add(self, existing: Existing, path: Path) -> None:
        """Of a segment that was just made, and written to `path`."""
        if stamp := stamp_of(path):
            self._keep(existing.segment, stamp, existing.texts, existing.objects)

    def sweep(self, listed: Set[str]) -> None:
        """Forgets all but those of the segments with these hashes."""
        with contextlib.suppress(FileNotFoundError):
            for path in sorted(self._folder.iterdir()):
                if path.name.partition(".")[0] not in listed:
                    path.unlink()

    def _kept(self, segment: Segment, stamp: Stamp) -> tuple[_Sizes, _Sizes] | None:
        found = memo.read(self._place(segment))
        return (found["texts"], found["objects"]) if found.get("stamp") == list(stamp) else None

    def _keep(self, segment: Segment, stamp: Stamp, texts: _Sizes, objects: _Sizes) -> None:
        if not self._trial:
            memo.keep(self._place(segment), {"stamp": list(stamp), "texts": dict(texts), "objects": dict(objects)})

    def _place(self, segment: Segment) -> Path:
        return self._folder / f"{segment.sha256}.json"


def _read(path: Path) -> tuple[_Sizes, _Sizes]:
    found: dict[str, dict[str, int]] = {"text": {}, "object": {}}
    for kind, sha256, data in read_segment(path):
        found[kind][sha256] = len(data)
    return found["text"], found["object"]


def texts_of(path: Path) -> dict[str, bytes]:
    """The texts that the segment in `path` carries, by the hash of their files. Raises ContentError."""
    return {sha256: data for kind, sha256, data in read_segment(path) if kind == "text"}
