"""The calendar of a repository: until when each role is signed, by which keys, where these are, and who must sign next."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tuf.api.metadata import Role, Snapshot, Targets, Timestamp

from resources.sentences import Measured, say
from sync.publish import keys
from sync.publish.delegations import roles
from sync.publish.metadata import lifetime
from sync.publish.repository import Repository
from sync.publish.signatures import Signed, read

SOON, NOW = 90, 30  # days before the end, at which it is said, and said louder


@dataclass(frozen=True)
class RoleKey:
    """`file` is where it lies here, None where it does not; whether it is encrypted is known of a file only."""

    keyid: str
    file: Path | None
    encrypted: bool | None


@dataclass(frozen=True)
class RoleDates:
    """One role in force. `expires` and `renew` (by which a build signs it anew) are ISO days, None before the first build."""

    role: str
    threshold: int
    keys: tuple[RoleKey, ...]
    version: int | None = None
    expires: str | None = None
    renew: str | None = None
    days_left: int | None = None

    def to_json(self) -> dict[str, Any]:
        found = [
            {"key_id": key.keyid, "file": str(key.file) if key.file else None, "encrypted": key.encrypted} for key in self.keys
        ]
        plain = {name: getattr(self, name) for name in ("role", "threshold", "version", "expires", "renew", "days_left")}
        return {**plain, "keys": found}


@dataclass(frozen=True)
class Deadlines:
    roles: tuple[RoleDates, ...]
    waiting: tuple[dict[str, Any], ...]
    warnings: tuple[dict[str, str | None], ...]

    @property
    def next(self) -> RoleDates | None:
        """Who must sign next."""
        return min((role for role in self.roles if role.renew), key=lambda role: role.renew or "", default=None)

    def to_json(self) -> dict[str, Any]:
        return {
            "roles": [role.to_json() for role in self.roles],
            "next": self.next.role if self.next else None,
            "waiting": list(self.waiting),
            "warnings": list(self.warnings),
        }


def deadlines(repo: Repository, now: datetime.datetime | None = None) -> Deadlines:
    """Needs no passphrase. A key whose file an older program wrote is not recognised, and counts as not here."""
    now = now or datetime.datetime.now(datetime.UTC)
    kept = repo.shelf.read()
    here = {file.keyid: file for file in keys.key_files(repo.keys) if file.keyid}
    root = kept.root
    signed: dict[str, Signed] = {"root": root}
    if kept.targets is not None and kept.snapshot is not None and kept.timestamp is not None:
        signed["targets"] = read(Targets, kept.targets)
        signed["snapshot"] = read(Snapshot, kept.snapshot)
        signed["timestamp"] = read(Timestamp, kept.timestamp)
    targets = signed.get("targets") or kept.next_targets
    delegated = roles(targets) if isinstance(targets, Targets) else {}
    signed |= {institute: read(Targets, data) for institute, data in kept.institutes.items()}

    def dates(role: str, about: Role) -> RoleDates:
        found = [(keyid, here.get(keyid)) for keyid in about.keyids]
        of_role = tuple(RoleKey(keyid, file.path if file else None, file.encrypted if file else None) for keyid, file in found)
        one = signed.get(role)
        if one is None:
            return RoleDates(role, about.threshold, of_role)
        renew = one.expires - lifetime(role) / 2
        return RoleDates(
            role,
            about.threshold,
            of_role,
            one.version,
            f"{one.expires:%Y-%m-%d}",
            f"{renew:%Y-%m-%d}",
            (one.expires - now).days,
        )

    found = [dates(role, root.roles[role]) for role in ("root", "targets", "snapshot", "timestamp")]
    found += [dates(institute, about) for institute, about in delegated.items()]
    waiting = {role: metadata.signed.version for role, metadata in kept.elsewhere.items()}
    for name, asked in (("root", kept.next_root), ("targets", kept.next_targets)):
        if asked is not None:
            waiting[name] = asked.version
    warnings = [warning for role in found for warning in _due(role)]
    warnings += [keys.exposed_warning(file) for file in keys.key_files(repo.keys) if file.exposed]
    return Deadlines(
        tuple(found), tuple({"role": role, "version": version} for role, version in sorted(waiting.items())), tuple(warnings)
    )


def _due(role: RoleDates) -> list[dict[str, str | None]]:
    if role.days_left is None or role.days_left >= SOON:
        return []
    code = "renew_now" if role.days_left < NOW else "renew_soon"
    return [
        {
            "code": code,
            "item": role.role,
            "message": say(
                _DUE, role=role.role, date=Measured(str(role.expires), "day", str(role.expires)), days=role.days_left
            ),
        }
    ]


_DUE = (
    "The signature of {role} ends on {date}, in {days} days: after that readers take in nothing new. Build "
    "before that day, with its keys."
)
