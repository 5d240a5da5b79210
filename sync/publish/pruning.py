"""What nobody needs any more goes from `REPO/public`: old metadata, lists, texts and files, some time after no list names them.

Readers who began before a build, and mirrors that lag behind it, go by the timestamp that it replaced, and fetch what that
names for as long as it is valid: DAYS. After that no reader believes it. Stays for ever: every root, since readers walk from
the first to the last, and whatever a build has not made. The versions that signed patches lead from are named by these, and
stay: the next build makes patches from them. Patches themselves `patches.py` removes.

Not the calendar counts but the days between builds, each time at most half of those that are asked for (`_Seen`). So a clock
that is set years ahead, which nothing on this machine can tell from a long pause, removes at one build nothing that has not
been unlisted for half of the time already. Who builds as seldom as signatures allow (90 days of 180) loses nothing by it.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tuf.api.metadata import Snapshot, Timestamp

from resources.errors import PublishError
from resources.models import Patch
from resources.sentences import say
from sync.patches import listed
from sync.publish import signed
from sync.publish.files import to_json, write
from sync.publish.kept import Kept
from sync.publish.metadata import LIFETIMES
from sync.publish.repository import Repository
from sync.publish.signatures import read

DAYS = LIFETIMES["timestamp"].days
# A sync over a poor link may run for days, and meets no file that has gone.
_LEAST, _MOST = 7, 3650
_FORMAT = 1
# All that a build writes below these folders, and what a killed one left half written. Never a root.
_FOLDERS = ("metadata", "objects", "targets")
_BUILT = re.compile(
    r"metadata/\d+\.[^/]+(?<!\.root)\.json"
    r"|objects/[0-9a-f]{2}/[0-9a-f]{64}"
    r"|targets/[^/]+/[^/]+/[0-9a-f]{64}\.(catalogue\.json(\.zst)?|segment-[a-z]{2,3}-\d+\.tar\.zst)"
    r"|(metadata|objects|targets)/([^./][^/]*/)*\.[^/]+\.\d+\.part"
)


@dataclass(frozen=True)
class Pruned:
    """What went, and after how many days without a list that names it. `warnings` say why something could not go."""

    files: int = 0
    bytes: int = 0
    days: int = DAYS
    warnings: tuple[dict[str, str | None], ...] = ()

    def to_json(self) -> dict[str, int]:
        return {"files": self.files, "bytes": self.bytes, "days": self.days}


@dataclass(frozen=True)
class _Seen:
    """What was unlisted at the last build, on `day`: paths below public/, each with what `counted` was when it was first seen
    so. `counted` are the days that have gone by, and only ever grows."""

    day: datetime.date
    counted: int = 0
    since: Mapping[str, int] = field(default_factory=dict)

    def later(self, today: datetime.date, most: int) -> int:
        """`counted` as of `today`. A clock that went back counts nothing."""
        return self.counted + min(max(0, (today - self.day).days), most)


def days_kept(repo: Repository, asked: int | None) -> int:
    """For how many days what is unlisted stays: what is `asked` for, from now on; else what was before. PublishError."""
    days = asked if asked is not None else DAYS if repo.keep_days is None else repo.keep_days
    if not _LEAST <= days <= _MOST:
        raise PublishError("bad_keep_days", say(_BAD_DAYS, days=days, least=_LEAST, most=_MOST))
    if asked is not None:
        repo.write_keep_days(days)
    return days


def prune(repo: Repository, days: int, now: datetime.datetime) -> Pruned:
    """Called when everything is in place, the timestamp too. Notes what is unlisted now, and removes what has been for more
    than `days` days. Raises nothing for a disk that refuses: what was built is whole without it."""
    state, count, size = repo.folder / "work" / "unlisted.json", 0, 0
    refused: list[OSError] = []
    try:
        needed = _named(repo, repo.shelf.read())
        if needed is None:
            return Pruned(days=days)
        seen = _read(state) or _Seen(now.date())
        counted = seen.later(now.date(), -(-days // 2))
        since = {}
        for name in _built(repo.public):
            if name in needed:
                continue
            since[name] = seen.since.get(name, counted)
            if counted - since[name] > days:
                try:
                    length = _remove(repo.public / name)
                except OSError as error:  # open in another program, on Windows: the next build tries again
                    refused.append(error)
                    continue
                del since[name]
                count, size = count + 1, size + length
        # After the files: a kill in between costs nothing, and the other way round each would wait its days once more.
        _write(state, _Seen(now.date(), counted, since))
    except OSError as error:
        refused.append(error)
    warnings: list[dict[str, str | None]] = [
        {"code": "not_pruned", "item": str(error.filename or state), "message": say(_REFUSED)} for error in refused[:1]
    ]
    return Pruned(count, size, days, tuple(warnings))


def _named(repo: Repository, kept: Kept) -> set[str] | None:
    """Paths below public/ of all that the metadata and the lists there name. None where that cannot be told: nothing is built
    yet, or public/ is not what was signed last, or is damaged. Then the next build puts it right."""
    if kept.timestamp is None or kept.snapshot is None:
        return None
    meta = read(Timestamp, kept.timestamp).snapshot_meta
    found = {f"metadata/{meta.version}.snapshot.json"}
    found |= {f"metadata/{one.version}.{name}" for name, one in read(Snapshot, kept.snapshot).meta.items()}
    try:
        if (repo.public / "metadata" / "timestamp.json").read_bytes() != kept.timestamp:
            return None
        for path, target in signed.offered(kept).items():
            identifier, _, name = path.rpartition("/")
            place, digest = f"targets/{identifier}", target.hashes["sha256"]
            found.add(f"{place}/{digest}.{name}")
            if name == "catalogue.json":
                found.add(f"{place}/{digest}.{name}.zst")
                found |= {f"{place}/{patch.old}.{name}" for patch in listed(target.custom)}
                data = (repo.public / place / f"{digest}.{name}").read_bytes()
                if hashlib.sha256(data).hexdigest() != digest:
                    return None
                found |= {f"objects/{sha256[:2]}/{sha256}" for sha256 in _objects(data)}
    except FileNotFoundError:
        return None
    return found


def _objects(catalogue: bytes) -> Iterator[str]:
    """Every file of every document, and the older ones that it is patched from."""
    for document in json.loads(catalogue)["documents"]:
        for file in document["files"]:
            yield file["sha256"]
            yield from (patch.old for patch in Patch.listed(file.get("patches")))


def _built(public: Path) -> Iterator[str]:
    """Paths below public/ of whatever a build has made, now or once. No links are followed."""

    def visit(folder: Path, name: str) -> Iterator[str]:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                here = f"{name}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from visit(folder / entry.name, here)
                elif entry.is_file(follow_symlinks=False) and _BUILT.fullmatch(here):
                    yield here

    for name in _FOLDERS:
        if (public / name).is_dir():
            yield from visit(public / name, name)


def _remove(path: Path) -> int:
    """Its bytes."""
    length = path.stat().st_size
    if sys.platform == "win32":
        path.chmod(stat.S_IWRITE)  # objects are read-only, and Windows removes no such file
    path.unlink()
    return length


def _read(state: Path) -> _Seen | None:
    """None where there is none, or it is damaged: then counting begins anew, and nothing goes too early."""
    try:
        record = json.loads(state.read_bytes())
        seen = _Seen(datetime.date.fromisoformat(record["day"]), record["counted"], record["since"])
        numbers = [seen.counted, *seen.since.values()]
        whole = record["format"] == _FORMAT and all(type(one) is int and 0 <= one <= seen.counted for one in numbers)
        return seen if whole else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _write(state: Path, seen: _Seen) -> None:
    """A repository in which everything is listed has no such file."""
    if not seen.since:
        state.unlink(missing_ok=True)
        return
    data = to_json({"format": _FORMAT, "day": seen.day.isoformat(), "counted": seen.counted, "since": seen.since})
    if not state.is_file() or state.read_bytes() != data:
        write(state, data)


_BAD_DAYS = (
    "What no list names any more cannot be kept for {days} days: it is at least {least}, since a sync over a poor "
    "link takes days, and at most {most}. Nothing was built. Give another number with --keep-days."
)
_REFUSED = (
    "Some old files that no list names any more could not be removed from the folder public. What was built is whole, and "
    "readers miss nothing. Close what has them open, or check the disk; the next build tries again."
)
