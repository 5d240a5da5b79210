"""The program's publisher: a repository like any other, whose institute signs archives of the program in place of collections.

`Repository.init` makes it, with the same keys in files and the same commands for them (`publish rotate`, `sign`, `keys`,
`upload`). It holds no documents, so `publish build` signs nothing there; `packaging/program_release.py` calls this.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.metadata import TargetFile

from resources.errors import PublishError
from sync.program import releases, unpacking
from sync.program.releases import LONGEST_NOTES, Release
from sync.publish import keys, signing_file
from sync.publish.build import write_metadata
from sync.publish.files import disk_errors, keep_object, sha256_of, to_json, write
from sync.publish.metadata import Signing
from sync.publish.repository import Repository
from sync.publish.roles import wanted_targets

# What a file's name says of whom it is for.
_NAMES = (
    (re.compile(r"fieldshelf-(?P<version>[\d.]+)-(?P<system>linux-\w+|windows-\w+)-portable\.tar\.xz"), "portable"),
    (re.compile(r"fieldshelf_(?P<version>[\d.]+)_(?P<machine>amd64|arm64)\.deb"), "deb"),
    (re.compile(r"fieldshelf-(?P<version>[\d.]+)-(?P<system>windows-\w+)\.(?:exe|msi)"), "installer"),
)
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
KEPT = 2  # versions of each kind that stay public: the newest, and the one before


@dataclass(frozen=True)
class Published:
    """What is offered now, by kind and version; `waiting`: roles whose signature is to come from elsewhere."""

    releases: tuple[Release, ...]
    version: int
    waiting: tuple[str, ...]
    expires: str


def release_of(path: Path) -> tuple[str, str] | None:
    """(kind, version) of a file that a release consists of; None for any other."""
    for pattern, way in _NAMES:
        if match := pattern.fullmatch(path.name):
            found = match.groupdict()
            system = found.get("system") or f"linux-{_MACHINES[found['machine']]}"
            return f"{system}-{way}", found["version"]
    return None


def add_release(
    repo: Repository,
    files: Sequence[Path],
    notes: Mapping[str, str],
    *,
    unsigned_out: Path | None = None,
    now: datetime.datetime | None = None,
) -> Published:
    """Signs `files`, archives of one version, beside those of the version before; older ones go. `notes`: what has changed, by
    language. Without files, what is offered is signed anew. Raises PublishError: `bad_release`, `version_taken` (a version
    never gets other bytes), `not_newer`, and what `publish build` raises.
    """
    now = (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC).replace(microsecond=0)
    if long := [language for language, text in notes.items() if len(text) > LONGEST_NOTES]:
        raise PublishError("bad_release", _LONG_NOTES.format(", ".join(long), LONGEST_NOTES))
    with repo.lock():
        kept = repo.shelf.read()
        if kept.targets is None and kept.next_targets is None:
            repo.shelf.ask("targets", wanted_targets(repo, kept, now))
            kept = repo.shelf.read()
        signing = Signing(kept, repo.institutes, repo.name, now, keys.KeyRing(repo.keys, repo.passphrase))
        targets = _wanted(repo) or signing.offered(repo.institute)
        for path in files:
            name, target = _target(repo, path, notes, now, targets)
            targets[name] = target
            release = releases.read(name, target)
            assert release is not None, "what was just made"
            place = repo.public / release.place
            keep_object(path, place, release.sha256)
        targets = _newest(targets)
        if not targets:
            raise PublishError("bad_release", _NOTHING)
        with disk_errors(repo.public):
            write(_record(repo), to_json({name: target.to_dict() for name, target in targets.items()}))
            following = signing.next({repo.institute: targets})
            if unsigned_out is not None:
                repo.shelf.give_away(following.waiting)
                signing_file.write_out(unsigned_out, repo, following.waiting, now)
            elif following.problem is not None:
                raise following.problem
            if following.files:
                write_metadata(repo, following)
                repo.shelf.tidy({role: version for role, (version, _) in following.dates.items()})
            if not following.waiting:
                _sweep(repo, targets)
    return Published(
        tuple(release for name, target in sorted(targets.items()) if (release := releases.read(name, target))),
        following.version,
        tuple(unsigned.role for unsigned in following.waiting if not unsigned.renewal),
        f"{min((date for _, date in following.dates.values()), default=now):%Y-%m-%d}",
    )


def _target(
    repo: Repository, path: Path, notes: Mapping[str, str], now: datetime.datetime, offered: Mapping[str, TargetFile]
) -> tuple[str, TargetFile]:
    found = release_of(path)
    if found is None or not path.is_file():
        raise PublishError("bad_release", _NO_RELEASE.format(path), item=str(path))
    kind, version = found
    name, sha256 = f"{repo.institute}/{kind}/{path.name}", sha256_of(path)
    before = offered.get(name)
    if before is not None and before.hashes.get("sha256") != sha256:
        raise PublishError("version_taken", _TAKEN.format(version, kind), item=version)
    newest = releases.newest(offered, kind)
    if newest is not None and releases.newer(newest.version, version):
        raise PublishError("not_newer", _NOT_NEWER.format(version, newest.version, kind), item=version)
    unpacked = unpacking.measure(path) if kind.endswith("-portable") else 0
    custom: dict[str, Any] = {"version": version, "unpacked": unpacked, "day": f"{now:%Y-%m-%d}", "notes": dict(notes)}
    return name, TargetFile(path.stat().st_size, {"sha256": sha256}, name, {"custom": custom})


def _record(repo: Repository) -> Path:
    """What is to be offered, signed or not: what was given away to be signed comes back as the same."""
    return repo.folder / "work" / "program.json"


def _wanted(repo: Repository) -> dict[str, TargetFile]:
    try:
        record = json.loads(_record(repo).read_bytes())
        return {str(name): TargetFile.from_dict(target, str(name)) for name, target in record.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _newest(targets: Mapping[str, TargetFile]) -> dict[str, TargetFile]:
    found = [release for name, target in targets.items() if (release := releases.read(name, target))]
    kept = set()
    for kind in {release.kind for release in found}:
        of_kind = sorted((one for one in found if one.kind == kind), key=lambda one: releases.number(one.version) or ())
        kept |= {release.path for release in of_kind[-KEPT:]}
    return {name: target for name, target in targets.items() if name in kept}


def _sweep(repo: Repository, targets: Mapping[str, TargetFile]) -> None:
    """Archives that nothing signed names any more."""
    listed = {release.place for name, target in targets.items() if (release := releases.read(name, target))}
    for path in repo.public.glob(f"targets/{repo.institute}/*/*"):
        if path.relative_to(repo.public).as_posix() not in listed:
            path.unlink()


_LONG_NOTES = "What has changed is told in too many words ({}). Nothing was signed. Tell it in {} characters of each language."
_NOTHING = "There is no release to sign. Nothing was signed. Give the folder that `make installers` has filled."
_NO_RELEASE = (
    "{} is not an archive of the program that can be offered. Nothing was signed. Give the .deb, the portable .tar.xz, or an "
    "installer, under the name that `make release` gave it."
)
_TAKEN = (
    "Version {} ({}) is published already, with other bytes. Nothing was signed: readers may have it, and two programs of one "
    "number cannot be told apart. Give the new one another number."
)
_NOT_NEWER = "Version {} is older than {}, which is published for {}. Nothing was signed: readers would not take it."
