"""What a publisher signs: TUF metadata with one terminating delegated role for each institute.

A role gets a new version only where what it says has changed, or where less than half of its time is left. What cannot be
signed here waits, and everything else goes on without it: readers always see one consistent set. Reads and writes no file but
keys; `build.py` decides the order in which things reach the disk.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from resources.errors import PublishError
from resources.measures import local
from resources.sentences import Measured, joined, say
from sync.publish.delegations import first_targets, next_targets, roles
from sync.publish.kept import Kept
from sync.publish.keys import KeyRing
from sync.publish.roots import NAME, ONLINE, next_root
from sync.publish.signatures import Signed, T, Unsigned, add, missing_error, need, read, verified, without

SIGNED = "x-fieldshelf-signed"
DAY = datetime.timedelta(days=1)
_YEAR = 365 * DAY
_DELEGATED = "institute"
LIFETIMES = {"timestamp": 180 * DAY, "snapshot": _YEAR, "targets": _YEAR, _DELEGATED: 2 * _YEAR, "root": 2 * _YEAR}

Offers = Mapping[str, Mapping[str, TargetFile]]  # by institute, then by path


def signed_on(kept: Kept) -> datetime.date | None:
    """The day of the last signature."""
    date = read(Timestamp, kept.timestamp).unrecognized_fields.get(SIGNED) if kept.timestamp else None
    return datetime.datetime.fromisoformat(date).date() if isinstance(date, str) else None


def lifetime(role: str) -> datetime.timedelta:
    return LIFETIMES.get(role, LIFETIMES[_DELEGATED])


@dataclass(frozen=True)
class Next:
    """What is to stand in the repository: files in the order in which they must be written, and which roles are new.

    `waiting` lacks signatures from elsewhere; `institutes` are those whose lists are as they were asked for. `dates` has the
    version and the expiry of each role. With a `problem` there are no files: nothing consistent can be signed here.
    """

    files: tuple[tuple[str, bytes], ...]
    signed: tuple[str, ...]
    waiting: tuple[Unsigned, ...]
    institutes: frozenset[str]
    dates: Mapping[str, tuple[int, datetime.datetime]]
    problem: PublishError | None = None

    @property
    def version(self) -> int:
        return self.dates["snapshot"][0] if self.dates else 0


class Signing:
    """One build's view of the metadata. `names` are the institutes that are to publish, with what people call them."""

    def __init__(self, kept: Kept, names: Mapping[str, str], name: str, now: datetime.datetime, ring: KeyRing) -> None:
        self.kept = kept
        self.names = names
        self.name = name
        self.now = now
        self.ring = ring
        try:
            self.root = kept.root
            self.root.verify_delegate("root", *_signatures(kept.roots[-1]))
            # A build that was killed may have left a root that is newer than all the rest.
            chain = [read(Root, data) for data in kept.roots]
            self.timestamp = _verified(Timestamp, kept.timestamp, "timestamp", chain)
            self.snapshot = _verified(Snapshot, kept.snapshot, "snapshot", chain)
            self.targets = _verified(Targets, kept.targets, "targets", chain)
            above = [self.targets] if self.targets is not None else []
            self.institutes = {
                institute: _verified(Targets, data, institute, above) for institute, data in kept.institutes.items()
            }
            self.asked_root, self.asked_targets = kept.next_root, kept.next_targets
        except (DeserializationError, RepositoryError, ValueError, IndexError) as error:
            raise PublishError("metadata_damaged", say(_DAMAGED)) from error
        self._check_clock()

    def offered(self, institute: str) -> dict[str, TargetFile]:
        """What the institute's role lists now."""
        listed = self.institutes.get(institute)
        return dict(listed.targets) if listed else {}

    def next(self, offers: Offers) -> Next:
        """Signs what must be signed so that exactly `offers` are offered, or as much of it as can be signed here.

        Raises PublishError where a key is missing that signs at every build.
        """
        waiting: dict[str, Unsigned] = {}
        blocked: list[Unsigned] = []
        for root, is_signed in self._roots(waiting):
            for asked in (self.asked_targets, None):
                if asked is None and self.targets is None:
                    continue
                attempt = _Attempt(self, root, asked)
                whole = attempt.run(offers)
                offline = [unsigned for unsigned in attempt.blocked if unsigned.role not in ONLINE]
                for unsigned in (*attempt.waiting, *offline) if is_signed else offline:
                    waiting.setdefault(unsigned.role, unsigned)
                if not is_signed:
                    break  # only what else its keys must sign, so that it is carried away in one go
                if whole:
                    return Next(
                        tuple(attempt.files()),
                        tuple(attempt.signed),
                        tuple(waiting.values()),
                        attempt.as_asked,
                        attempt.dates(),
                    )
                if attempt.blocked and not offline:
                    raise self.missing(attempt.blocked)
                blocked = attempt.blocked
        left = tuple(waiting.values())
        return Next((), (), left, frozenset(), {}, self.missing(blocked or list(left)))

    def missing(self, blocked: list[Unsigned]) -> PublishError:
        """Why nothing can be signed."""
        first = blocked[0]
        lacking = next(one for one in first.needs if not one.met)
        if lacking.threshold == 1 and len(lacking.keys) == 1:
            if self.ring.has_others(first.role) and not self.asked_root:
                return PublishError("key_wrong", say(_KEY_WRONG, role=first.role), item=first.role)
            message = say(_KEY_MISSING, role=first.role, path=self.ring.folder / f"{first.role}.pem")
            return PublishError("key_missing", message, item=first.role)
        return missing_error(blocked)

    def unsigned(self, role: str, signed: Signed, delegators: Sequence[Root | Targets]) -> Unsigned:
        """`signed` with the signatures that can be had: those that came back, and those of the keys here."""
        metadata: Metadata[Any] = Metadata(signed)
        given = self.kept.elsewhere.get(role)
        same = given is not None and without(given.signed, "expires") == without(signed, "expires")
        if given is not None and same and self.fresh(role, given.signed):
            metadata = given
        keyids = {keyid for delegator in delegators for keyid in delegator.get_delegated_role(role).keyids}
        add(metadata, self.ring.signers(role, keyids))
        return Unsigned(role, metadata, tuple(need(role, metadata, delegator) for delegator in delegators))

    def fresh(self, role: str, signed: Signed) -> bool:
        """Whether more than half of its time is left."""
        return bool(signed.expires - self.now > lifetime(role) / 2)

    def _roots(self, waiting: dict[str, Unsigned]) -> Iterator[tuple[bytes, bool]]:
        """The root to go on with, and whether it is signed: the next one where there is one, then the one that is in force."""
        asked = self.asked_root
        if asked is not None or not self.fresh("root", self.root):
            following = next_root(asked or self.root, self.now + lifetime("root"))
            following.version = self.root.version + 1
            following.unrecognized_fields[NAME] = self.name
            unsigned = self.unsigned("root", following, [self.root, following])
            yield unsigned.data, unsigned.complete
            if not unsigned.complete:
                in_time = asked is None and self.root.expires > self.now
                waiting.setdefault("root", Unsigned("root", unsigned.metadata, unsigned.needs, renewal=in_time))
                if self.root.expires <= self.now:
                    return
        yield self.kept.roots[-1], True

    def _check_clock(self) -> None:
        last = self.timestamp.unrecognized_fields.get(SIGNED) if self.timestamp else None
        if isinstance(last, str) and (signed := datetime.datetime.fromisoformat(last)) > self.now + DAY:
            raise PublishError("clock_behind", say(_CLOCK, here=_day(self.now), signed=_day(signed)))


@dataclass
class _Attempt:
    """One consistent set below a root, with the institutes of `asked`, or those of now. `waiting` lacks signatures and can be
    done without, `blocked` what it failed for."""

    of: Signing
    root_data: bytes
    asked: Targets | None
    signed: list[str] = field(default_factory=list)
    waiting: list[Unsigned] = field(default_factory=list)
    blocked: list[Unsigned] = field(default_factory=list)
    as_asked: frozenset[str] = frozenset()
    _made: dict[str, tuple[Any, bytes]] = field(default_factory=dict)

    def run(self, offers: Offers) -> bool:
        """Whether there is such a set."""
        self.root = read(Root, self.root_data)
        if self.root_data != self.of.kept.roots[-1]:
            self.signed.append("root")
        top = self._targets()
        if top is None:
            return False
        top_signed, self.signed = "targets" in self.signed, [role for role in self.signed if role != "targets"]
        if not self._institutes(top, offers):
            return False
        self.signed += ["targets"] if top_signed else []
        return self._snapshot() and self._timestamp()

    def files(self) -> Iterator[tuple[str, bytes]]:
        kept = self.of.kept.roots
        roots = kept if self.root_data == kept[-1] else (*kept, self.root_data)
        yield from ((f"{number}.root.json", data) for number, data in enumerate(roots, 1))
        institutes = [role for role in self._made if role not in ("targets", "snapshot", "timestamp")]
        for role in (*institutes, "targets", "snapshot"):
            signed, data = self._made[role]
            yield f"{signed.version}.{role}.json", data
        yield "timestamp.json", self._made["timestamp"][1]

    def dates(self) -> dict[str, tuple[int, datetime.datetime]]:
        found = {role: (signed.version, signed.expires) for role, (signed, _) in self._made.items()}
        return {"root": (self.root.version, self.root.expires), **found}

    def _targets(self) -> Targets | None:
        of, old = self.of, self.of.targets
        base = self.asked or old or first_targets(of.now)
        new = next_targets(base, of.now + lifetime("targets"))
        new.version = old.version + 1 if old else 1
        new.unrecognized_fields = {NAME: of.name}
        changed = self.asked is not None or old is None or old.unrecognized_fields != new.unrecognized_fields
        return self._settled("targets", old, of.kept.targets, new, changed, self.root)

    def _institutes(self, top: Targets, offers: Offers) -> bool:
        of, good = self.of, set()
        for institute in roles(top):
            old, data = of.institutes.get(institute), of.kept.institutes.get(institute)
            if institute not in of.names:  # to be revoked, as soon as that is signed: until then as it was
                if old is None or data is None:
                    continue
                if not verified(institute, data, top):
                    return False
                self._made[institute] = (old, data)
                continue
            targets = offers.get(institute, {})
            if old is None and not targets:
                continue  # it has nothing to say yet
            fields = {NAME: of.names[institute]}
            listed = of.snapshot.meta.get(f"{institute}.json") if of.snapshot else None  # also of one that was revoked once
            new = Targets(
                version=listed.version + 1 if listed else 1,
                expires=of.now + lifetime(institute),
                targets=dict(sorted(targets.items())),
                unrecognized_fields=fields,
            )
            changed = old is None or old.targets != dict(targets) or old.unrecognized_fields != fields
            before = len(self.waiting)
            made = self._settled(institute, old, data, new, changed, top, may_wait=True)
            if made is None and (old is not None or self.blocked):
                return False
            if made is not None and not any(not one.renewal for one in self.waiting[before:]):
                good.add(institute)
        self.as_asked = frozenset(good)
        return bool(good) or bool(of.institutes)

    def _snapshot(self) -> bool:
        of, old = self.of, self.of.snapshot
        # What was ever listed stays: a reader refuses a snapshot that names less than the one before.
        meta = dict(old.meta) if old else {}
        for role, (signed, data) in self._made.items():
            meta[f"{role}.json"] = MetaFile(signed.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
        new = Snapshot(version=old.version + 1 if old else 1, expires=of.now + lifetime("snapshot"), meta=meta)
        changed = old is None or old.meta != meta
        return self._settled("snapshot", old, of.kept.snapshot, new, changed, self.root) is not None

    def _timestamp(self) -> bool:
        of, old = self.of, self.of.timestamp
        snapshot, data = self._made["snapshot"]
        meta = MetaFile(snapshot.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})
        new = Timestamp(
            version=old.version + 1 if old else 1,
            expires=of.now + lifetime("timestamp"),
            snapshot_meta=meta,
            unrecognized_fields={SIGNED: f"{of.now:%Y-%m-%dT%H:%M:%SZ}"},
        )
        changed = old is None or old.snapshot_meta != meta
        return self._settled("timestamp", old, of.kept.timestamp, new, changed, self.root) is not None

    def _settled(
        self,
        role: str,
        old: T | None,
        data: bytes | None,
        new: T,
        changed: bool,
        above: Root | Targets,
        *,
        may_wait: bool = False,
    ) -> T | None:
        """`old` where it is as good as `new`, else `new`, signed. Where that cannot be: `old`, if `above` knows its keys and
        nothing but a date was to change, or it `may_wait`."""
        of = self.of
        valid = old is not None and data is not None and verified(role, data, above)
        if old is not None and data is not None and valid and not changed and of.fresh(role, old):
            self._made[role] = (old, data)
            return old
        unsigned = of.unsigned(role, new, [above])
        if unsigned.complete:
            found: T = unsigned.metadata.signed
            self._made[role] = (found, unsigned.data)
            self.signed.append(role)
            return found
        renewal = valid and not changed
        if old is None and may_wait:
            self.waiting.append(unsigned)
            return None
        if old is not None and data is not None and valid and old.expires > of.now and (renewal or may_wait):
            self.waiting.append(Unsigned(role, unsigned.metadata, unsigned.needs, renewal))
            self._made[role] = (old, data)
            return old
        self.blocked.append(unsigned)
        return None


def _verified(kind: type[T], data: bytes | None, role: str, delegators: list[Any]) -> T | None:
    if data is None:
        return None
    if not any(verified(role, data, delegator) for delegator in delegators):
        raise ValueError(role)
    return read(kind, data)


def _signatures(data: bytes) -> tuple[bytes, Any]:
    metadata: Metadata[Any] = Metadata.from_bytes(data)
    return metadata.signed_bytes, metadata.signatures


def renewals(following: Next, now: datetime.datetime) -> Iterator[dict[str, str | None]]:
    """Warnings of signatures that could not be renewed here, stronger as their day comes nearer."""
    for unsigned in following.waiting:
        if unsigned.renewal:
            expires = following.dates[unsigned.role][1]
            days = (expires - now).days
            code, how = ("renew_now", say(_NOW)) if days < 30 else ("renew_soon", say(_SOON)) if days < 90 else ("renew", "")
            ends = Measured(f"{expires:%Y-%m-%d}", "day", expires.date().isoformat())
            message = joined(say(_RENEW, role=unsigned.role, date=ends, days=days), how, say(_BRING_BACK))
            yield {"code": code, "item": unsigned.role, "message": message}


def _day(moment: datetime.datetime) -> Measured:
    here = local(moment)
    return Measured(f"{here:%Y-%m-%d}", "day", here.date().isoformat())


_DAMAGED = (
    "What was signed last (work/metadata in the repository) is damaged or was changed by hand. Nothing was published. "
    "Bring the folder back from a backup: starting anew would make readers refuse what you publish."
)
_RENEW = (
    "The signature of {role} ends on {date}, in {days} days, and should be renewed, but its key is not here. Everything else "
    "was published."
)
_BRING_BACK = "Bring the key back before that day and build again, or have it signed elsewhere (build --unsigned-out FILE)."
_SOON = "Do it this month: after that day readers take in nothing new."
_NOW = "Do it today: after that day readers take in nothing new."
_KEY_MISSING = (
    "The key of the role {role} is needed to sign, and is not there. Nothing was published. Bring it back to {path} "
    "from where it is kept, and run it again; or build with --unsigned-out FILE, and have that signed."
)
_KEY_WRONG = (
    "The key in keys/{role}.pem is not the one that this repository's readers know. Nothing was published. Put the "
    "right key there."
)
_CLOCK = (
    "This machine's clock says {here}, but the repository was last signed on {signed}. Signatures with a wrong date would "
    "expire too early. Nothing was published. Set the clock, and build again."
)
