"""The hashes of files that were hashed before, and have not been touched since: reading them all again is most of what a
second look at a folder costs.

A file is believed to be the same while its length and its times are. It is read again where one of them differs, and where it
was so young when it was hashed that it may have changed once more within one tick of the disk's clock (as git does with its
index).
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from sync.publish import memo
from sync.publish.files import Found, sha256_of_found

_YOUNG = 2_000_000_000  # ns: FAT counts in steps of two seconds


class Hashes:
    """By path, in the file `kept`. `keep` writes those that were asked for, and forgets the others."""

    def __init__(self, kept: Path) -> None:
        self._path = kept
        self._known = memo.read(kept)
        self._now: dict[str, list[object]] = {}

    def of(self, found: Found) -> str:
        """LostError where it cannot be read."""
        key = hashlib.sha256(str(found.path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        before = time.time_ns() - _YOUNG
        *stamp, sha256 = self._known.get(key, [""])
        if stamp != list(found.stamp):
            sha256 = sha256_of_found(found)
        if max(found.stamp.modified, found.stamp.changed) < before:
            self._now[key] = [*found.stamp, sha256]
        return str(sha256)

    def keep(self) -> None:
        if self._now != self._known:
            memo.keep(self._path, self._now)
