"""Patches from the versions that readers may have to the one that is published now, in `public/patches/<old>-<new>`.

A patch is made once and kept while it is listed. One at a time, so that memory holds one old and one new version.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable
from pathlib import Path

from tuf.api.metadata import TargetFile

from resources.models import Collection, File, Patch
from sync.patches import LARGEST, listed, path_of, window_log
from sync.publish.files import write_once

# The package `zstandard` makes of the old version a prepared dictionary, which long-distance matching does not see: of a
# deck of 20 MB with one slide changed 40 % were sent, and tables large enough to find the rest took 840 MB for 60 MB.
# As a prefix it is all found (0.2 %), within 240 MB.
if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

CATALOGUES = 8  # so many earlier versions of a catalogue
DOCUMENTS = 3
# With long-distance matching: 3 finds nothing of 6 MB with 50 kB inserted, 12 finds all of it in 4 s, 19 no more in 17 s.
LEVEL = 12
# Of catalogues, whose lines stay as they are, 6 finds nearly the same in a third of the time: eight are made at each build.
CATALOGUE_LEVEL = 6


def make(old: bytes, new: bytes, *, level: int = LEVEL) -> bytes:
    """What `sync.patches.apply` takes. The same input gives the same bytes."""
    parameters = zstd.CompressionParameter
    options: dict[int, int] = {
        parameters.compression_level: level,
        parameters.window_log: window_log(len(old), len(new)),
        parameters.enable_long_distance_matching: 1,
    }
    compressor = zstd.ZstdCompressor(options=options, zstd_dict=zstd.ZstdDict(old, is_raw=True).as_prefix)
    compressor.set_pledged_input_size(len(new))
    return compressor.compress(new, zstd.ZstdCompressor.FLUSH_FRAME)


class Ways:
    """Which earlier versions each file had: the file of the same document, language, role and type as published before."""

    def __init__(self, before: Collection | None) -> None:
        self._files: dict[tuple[str, str, str, str, str], File] = {}
        for document in before.documents if before else ():
            seen: set[tuple[str, str, str]] = set()
            for file in document.files:
                kind = (file.language, file.role, file.media_type)
                # The first of a kind: of several, nobody can say which became which.
                if kind not in seen:
                    self._files[(document.id, *kind, "")] = file
                seen.add(kind)
                self._files[(document.id, *kind, file.sha256)] = file

    def to(self, document_id: str, file: File) -> tuple[list[str], tuple[Patch, ...]]:
        """Earlier versions, the latest first, and the patches from them that are listed already."""
        kind = (document_id, file.language, file.role, file.media_type)
        same = self._files.get((*kind, file.sha256))
        if same is not None:
            return [patch.old for patch in same.patches], same.patches
        last = self._files.get((*kind, ""))
        if last is None:
            return [], ()
        return _latest(last.sha256, last.patches, file.sha256, DOCUMENTS), ()


def earlier(target: TargetFile | None, sha256: str) -> tuple[list[str], tuple[Patch, ...]]:
    """The same of a catalogue, from the target that is signed now."""
    if target is None:
        return [], ()
    known, last = listed(target.custom), target.hashes["sha256"]
    if last == sha256:
        return [patch.old for patch in known], known
    return _latest(last, known, sha256, CATALOGUES), ()


def _latest(last: str, known: Iterable[Patch], new: str, count: int) -> list[str]:
    return [old for old in dict.fromkeys([last, *(patch.old for patch in known)]) if old != new][:count]


class Patches:
    """What one build lists, and therefore keeps, of `public/patches`."""

    def __init__(self, public: Path) -> None:
        self._public = public
        self._listed: set[str] = set()
        self.new_bytes = 0

    def offer(
        self,
        olds: Iterable[tuple[str, Path]],
        new: Path,
        sha256: str,
        instead: int,
        known: Iterable[Patch],
        *,
        level: int = LEVEL,
    ) -> tuple[Patch, ...]:
        """Patches to the file `new` from each of `olds` (sha256, where it is), as far as they are worth it: less than half
        of `instead`, which a reader fetches otherwise. `known` are those that were listed for `new` before."""
        before = {patch.old: patch for patch in known}
        found = []
        for old, path in olds:
            place = self._public / path_of(old, sha256)
            patch = before.get(old)
            if patch is None or not place.is_file() or place.stat().st_size != patch.length:
                data = self._made(path, new, instead, level)
                if data is None:
                    continue
                if write_once(place, data):
                    self.new_bytes += len(data)
                patch = Patch(old, len(data))
            self._listed.add(place.name)
            found.append(patch)
        return tuple(found)

    def sweep(self) -> None:
        """Removes what is not listed any more; a reader who is between two states takes the whole file."""
        with contextlib.suppress(FileNotFoundError):
            for path in sorted((self._public / "patches").iterdir()):
                if path.name not in self._listed:
                    path.unlink()

    def _made(self, old: Path, new: Path, instead: int, level: int) -> bytes | None:
        try:
            if not 0 < old.stat().st_size < LARGEST or not 0 < new.stat().st_size < LARGEST:
                return None
            data = make(old.read_bytes(), new.read_bytes(), level=level)
        except FileNotFoundError:
            return None
        return data if len(data) * 2 < instead else None


class Bound:
    """In place of `Patches`, where nothing may be written: as many patches as there can be, each as long as one can be."""

    def __init__(self) -> None:
        self.new_bytes = 0

    def offer(
        self,
        olds: Iterable[tuple[str, Path]],
        new: Path,
        sha256: str,
        instead: int,
        known: Iterable[Patch],
        *,
        level: int = LEVEL,
    ) -> tuple[Patch, ...]:
        before = {patch.old: patch for patch in known}
        found = [before.get(old) or Patch(old, max(1, instead // 2)) for old, _ in olds]
        self.new_bytes += sum(patch.length for patch in found if patch.old not in before)
        return tuple(found)

    def sweep(self) -> None:
        """There is nothing to remove."""
